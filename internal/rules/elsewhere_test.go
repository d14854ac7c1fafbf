package rules

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/diag/diagtest"
)

// TestEveryRule holds the documentation against the source: each rule of the rooms other than internal/check has words,
// and words have a rule.
func TestEveryRule(t *testing.T) {
	list := Elsewhere()
	source, err := diagtest.Read("..", func(room string) bool {
		return room == "check" || room == "cli" || strings.HasPrefix(room, "check/") || strings.HasPrefix(room, "diag/")
	})
	if err != nil {
		t.Fatal(err)
	}
	var documented []string
	for _, r := range list {
		documented = append(documented, r.Name)
	}
	names := source.Names()
	if len(names) < 70 {
		t.Fatalf("only %d rules found in the source", len(names))
	}
	for _, n := range names {
		if !slices.Contains(documented, n) {
			t.Errorf("%s has no documentation", n)
		}
	}
	for _, n := range documented {
		if !slices.Contains(names, n) {
			t.Errorf("%s is documented and is nowhere in the source", n)
		}
	}
	for _, r := range list {
		if want := gravest(source, r.Name); r.Severity != want {
			t.Errorf("%s is %q, but findings of it are %q", r.Name, r.Severity, want)
		}
	}
}

// gravest is the severity of the gravest finding of a rule. Where none is written beside the rule it is an error: those
// are the errors of layouts and of types that read themselves from TOML.
func gravest(source *diagtest.Source, rule string) diag.Severity {
	severity := diag.Severity("")
	for _, w := range source.Findings {
		if !slices.Contains(w.Rules, rule) {
			continue
		}
		for _, s := range w.Severities {
			if s := diag.Severity(s); s == diag.Error || s == diag.Warning && severity != diag.Error || severity == "" {
				severity = s
			}
		}
	}
	if severity == "" {
		return diag.Error
	}
	return severity
}

var (
	arabicLetter = regexp.MustCompile(`\p{Arabic}`)
	latinLetter  = regexp.MustCompile(`[A-Za-z]`)
)

// TestWords holds that both languages say something, in whole sentences, and that examples come in pairs.
func TestWords(t *testing.T) {
	for _, r := range Elsewhere() {
		for name, text := range map[string]Text{"what": r.Doc.What, "why": r.Doc.Why, "mend": r.Doc.Mend} {
			for language, s := range map[string]string{"ar": text.Ar, "en": text.En} {
				if !strings.HasSuffix(s, ".") || strings.TrimSpace(s) != s || strings.Contains(s, "\n") {
					t.Errorf("%s: %s.%s is no sentence: %q", r.Name, name, language, s)
				}
			}
			if !arabicLetter.MatchString(text.Ar) || arabicLetter.MatchString(text.En) || !latinLetter.MatchString(text.En) {
				t.Errorf("%s: %s is not in its language: %q, %q", r.Name, name, text.Ar, text.En)
			}
		}
		if r.Doc.Bad != "" && (r.Doc.Good == "" || r.Doc.Good == r.Doc.Bad) {
			t.Errorf("%s: an example that is not mended", r.Name)
		}
		if strings.Count(r.Doc.Good, "\n") > 8 || strings.HasSuffix(r.Doc.Good, "\n") {
			t.Errorf("%s: an example of many lines", r.Name)
		}
	}
}

func TestElsewhere(t *testing.T) {
	list := Elsewhere()
	if !slices.IsSortedFunc(list, func(a, b Rule) int { return strings.Compare(a.Name, b.Name) }) || len(list) == 0 {
		t.Fatalf("%d rules, or not sorted", len(list))
	}
	list[0].Name = "changed"
	if Elsewhere()[0].Name == "changed" {
		t.Error("a caller can change the list")
	}
	i := slices.IndexFunc(list, func(r Rule) bool { return r.Name == "return-window" })
	if i < 0 {
		t.Fatal("return-window is missing")
	}
	if d := list[i].Doc; d.What.In("ar") != d.What.Ar || d.What.In("en") != d.What.En || d.Good != "window_days = 7" {
		t.Errorf("got %+v", d)
	}
}
