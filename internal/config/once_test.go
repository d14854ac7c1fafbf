package config

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// sample is the site.toml of the sample store, by lines.
func sample(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("../../site.toml")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(text), "\n")
}

// with replaces what stands first in some lines, and tells on which line that is.
func with(t *testing.T, lines []string, before, after string) (text string, line int) {
	t.Helper()
	text = strings.Join(lines, "\n")
	at := strings.Index(text, before)
	if at < 0 {
		t.Fatalf("no %q in the sample", before)
	}
	return text[:at] + after + text[at+len(before):], strings.Count(text[:at], "\n") + strings.Count(before, "\n") + 1
}

// errorsOf are the lines of the errors of a file, and what is said there.
func errorsOf(text string) (at []int, said string) {
	_, _, found := Load("site.toml", []byte(text))
	for _, f := range found {
		if f.Severity == diag.Error {
			at = append(at, f.Line)
			said += "\n" + f.In("en").Message
		}
	}
	return at, said
}

// TestTextInOneLanguage takes one language away from each text of the sample: each is told once, at its line.
func TestTextInOneLanguage(t *testing.T) {
	lines := sample(t)
	text := regexp.MustCompile(`^(\w+ = \{ ar = ".*"), en = ".*" \}$`)
	seen := 0
	for i, l := range lines {
		m := text.FindStringSubmatch(l)
		if m == nil {
			continue
		}
		seen++
		for _, after := range []string{m[1] + " }", m[1] + `, en = "" }`} {
			changed := append([]string{}, lines...)
			changed[i] = after
			if at, said := errorsOf(strings.Join(changed, "\n")); len(at) != 1 || at[0] != i+1 {
				t.Errorf("line %d, %s: errors at %v%s", i+1, after, at, said)
			}
		}
	}
	if seen < 100 {
		t.Errorf("only %d texts", seen)
	}
}

// TestWhoseLanguages holds which texts may lack a language: the owner's own facts, which only some pages may use, and all texts
// of a site that shows pages in another language.
func TestWhoseLanguages(t *testing.T) {
	const store = "[store]\nname = { ar = \"الورد\", en = \"Alward\" }\nabout = { ar = \"ورد\" }\n"
	for _, row := range []struct {
		file string
		want int
	}{
		{store, 1},
		{"fallback = true\n" + store, 0},
		{strings.Replace(store, "about = { ar = \"ورد\" }", "[facts]\nslogan = { ar = \"ورد\" }", 1), 0},
		{strings.Replace(store, "{ ar = \"ورد\" }", "\"ورد\"", 1), 0},
		{"default_language = \"ar\"\n[[languages]]\ncode = \"ar\"\n" + store, 0},
		{"[[languages]]\ncode = \"ar-SA\"\n[[languages]]\ncode = \"en\"\n[[languages]]\ncode = \"ur\"\n" + strings.Replace(store, "en = \"Alward\"", "en = \"Alward\", ur = \"الورد\"", 1), 2},
	} {
		_, _, found := Load("site.toml", []byte("base_url = \"https://alward.sa\"\n"+row.file))
		n := 0
		for _, f := range found {
			if _, lacks := f.Says.(say.EmptyFactLanguage); lacks {
				n++
			}
		}
		if n != row.want {
			t.Errorf("%d of %d told in\n%s", n, row.want, row.file)
		}
	}
}

// TestRefusedOnce holds that nothing follows from a value that isn't taken: not from a country, by which all numbers are read,
// and not from an id in a list that others are held against.
func TestRefusedOnce(t *testing.T) {
	for _, row := range []struct{ before, after string }{
		{`country = "SA"`, `country = "SAU"`},
		{`country = "SA"`, `country = "Saudi Arabia"`},
		{`country = "SA"`, `country = ""`},
		{`country = "SA"`, `country = 966`},
		{`country = "SA"`, `country = "UAE"`},
		{`platform = "salla"`, `platform = "sala"`},
		{`kind = "material"`, `kind = "client"`},
	} {
		lines := strings.Split(strings.Replace(strings.Join(sample(t), "\n"), `phone = "+966 `, `phone = "0`, 1), "\n")
		text, line := with(t, lines, row.before, row.after)
		if at, said := errorsOf(text); len(at) != 1 || at[0] != line {
			t.Errorf("line %d, %s: errors at %v%s", line, row.after, at, said)
		}
	}
}

// TestListHeldOnce holds that entries which contradict one list are told once for each value, and not at all while the list holds
// a wrong id.
func TestListHeldOnce(t *testing.T) {
	const parties = "\n[[third_party]]\nid = \"spl\"\n[[third_party]]\nid = \"smsa\"\n[[third_party]]\nid = \"aramex\"\n"
	zones := func(carriers ...string) (out string) {
		for _, c := range carriers {
			out += "[[shipping.zones]]\nlabel = \"ر\"\ncarrier = \"" + c + "\"\n"
		}
		return out
	}
	for _, row := range []struct {
		facts string
		want  int
	}{
		{"[shipping]\ncarriers = [\"spl\"]\n" + zones("smsa", "smsa", "smsa") + parties, 1},
		{"[shipping]\ncarriers = [\"spl\"]\n" + zones("smsa", "aramex", "smsa") + parties, 2},
		{"[shipping]\ncarriers = [\"spll\"]\n" + zones("smsa", "aramex", "smsa") + parties, 0},
		{"[shipping]\ncarriers = [\"spl\", \"ups\"]\n" + zones("smsa") + parties, 0},
		{"[shipping]\ndelay_days = 5\n[[shipping.zones]]\nlabel = \"ر\"\nmax_days = 8\n[[shipping.zones]]\nlabel = \"ج\"\nmax_days = 8\n[[shipping.zones]]\nlabel = \"د\"\nmax_days = 9", 2},
		{"[[data]]\nid = \"delivery\"\nstored_in = [\"AE\"]\n[[data]]\nid = \"orders\"\nstored_in = [\"AE\"]\n[[third_party]]\nid = \"salla\"\ncountry = [\"SA\"]", 1},
	} {
		_, _, found := Load("site.toml", []byte(storeWith(row.facts)))
		n := 0
		for _, f := range found {
			if f.Rule == say.RuleContradictingFacts {
				n++
			}
		}
		if n != row.want {
			t.Errorf("%d of %d told in\n%s", n, row.want, row.facts)
		}
	}
}
