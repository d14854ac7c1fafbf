package say

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"sitegen/internal/lang"
)

// entriesOf reads a language's file.
func entriesOf(t *testing.T, language string) map[string]Entry {
	t.Helper()
	b, err := files.ReadFile("catalogue/" + language + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := Read(string(b))
	if err != nil {
		t.Fatalf("%s.toml: %v", language, err)
	}
	return entries
}

// TestTables holds that reading table by table finds what reading the whole file does.
func TestTables(t *testing.T) {
	for code, open := range languages() {
		whole := entriesOf(t, code)
		for name, want := range whole {
			if got := open().entry(name); !reflect.DeepEqual(got, want) && len(want) > 0 {
				t.Errorf("%s.toml: [%s] read alone is %v, not %v", code, name, got, want)
			}
		}
		if n := len(open().tables); n > len(whole) {
			t.Errorf("%s.toml: %d tables are found, and %d are there", code, n, len(whole))
		}
	}
}

// signature are the arguments of a text and their types.
func signature(f Forms) map[string]string {
	out := map[string]string{}
	for _, text := range f.Texts() {
		for _, a := range Arguments(text) {
			if out[a.Name] == "" || out[a.Name] == "string" {
				out[a.Name] = a.GoType()
			}
		}
	}
	return out
}

// TestLanguages holds that both languages say the same things with the same arguments.
func TestLanguages(t *testing.T) {
	en, ar := entriesOf(t, "en"), entriesOf(t, "ar")
	for _, name := range slices.Sorted(maps.Keys(en)) {
		other := ar[name]
		if other == nil {
			t.Errorf("ar.toml has no [%s]", name)
			continue
		}
		for key, text := range en[name] {
			translated, ok := other[key]
			if !ok {
				t.Errorf("ar.toml: [%s] has no %s", name, key)
				continue
			}
			want, got := signature(text), signature(translated)
			for _, names := range []map[string]string{want, got} {
				for arg := range names {
					// A form for one or two may say the number in words.
					if a, b := want[arg], got[arg]; a != b && (a != "" && b != "" && a != "string" && b != "string" || a == "" || b == "") {
						t.Errorf("[%s] %s: {%s} is %q in English and %q in Arabic", name, key, arg, a, b)
					}
				}
			}
		}
		for key := range other {
			if _, ok := en[name][key]; !ok {
				t.Errorf("ar.toml: [%s] %s is not in en.toml", name, key)
			}
		}
	}
	for name := range ar {
		if en[name] == nil {
			t.Errorf("en.toml has no [%s]", name)
		}
	}
}

// TestRules holds that each rule has its doc in both languages, and that each doc has a rule.
func TestRules(t *testing.T) {
	for _, language := range []string{"ar", "en"} {
		entries := entriesOf(t, language)
		for _, r := range Rules() {
			e := entries[r.String()]
			if e["what"].IsZero() || e["why"].IsZero() || e["fix"].IsZero() {
				t.Errorf("%s.toml: %s lacks what, why or fix", language, r)
			}
			if r.Severity() != Error && r.Judgement() {
				t.Errorf("%s finds no errors; judgement is senseless", r)
			}
			if Word("group", r.Group(), language) == nil {
				t.Errorf("%s.toml: the group %q of %s has no title", language, r.Group(), r)
			}
			if x := r.Example(); x.Bad != "" && (x.Good == "" || x.Good == x.Bad) || strings.Count(x.Good, "\n") > 8 {
				t.Errorf("%s: an example that is not fixed, or of many lines", r)
			}
		}
		for name, e := range entries {
			if _, ok := RuleNamed(name); !ok && name != "doc" && !e["what"].IsZero() {
				t.Errorf("%s.toml: [%s] is a doc of no rule", language, name)
			}
		}
	}
}

var (
	latinWord    = regexp.MustCompile(`[A-Za-z]{2,}`)
	arabicLetter = regexp.MustCompile(`\p{Arabic}`)
	// names are written in Latin letters in Arabic texts, too.
	names     = regexp.MustCompile(`\b(?:sitegen|Markdown|TOML|HTML|CSS|JavaScript|JSON|SVG|JPEG|PNG|WebP|XMP|UTF-8|UTF-16|Unicode|Windows-1256|Latin-1|Notepad|Go|GitHub|SARIF|URL|IBAN|WhatsApp|MiB|KiB|KB|kB|MB|Ctrl-C|CSP|PDF|Chrome|Firefox|Safari|Git|Netlify)\b`)
	oldWords  = regexp.MustCompile(`(?i)\b(?:mend(?:s|ed|ing)?|anew|forbids? to|is no [a-z]+|are no [a-z]+|stands? (?:in|on|where|behind|for|at)|in the place of|silence[ds]?|behind)\b`)
	oldArabic = regexp.MustCompile(`المسكوت عن|يُسكت عن|سُكت عن`)
)

// prose is a text without its code and arguments.
func prose(text string) string {
	var b strings.Builder
	for i, part := range strings.Split(text, "`") {
		if i%2 == 0 {
			b.WriteString(argument.ReplaceAllString(part, "…"))
		} else {
			b.WriteString("…")
		}
	}
	return b.String()
}

// TestStyle holds what can be held of how the texts are written.
func TestStyle(t *testing.T) {
	for _, language := range []string{"ar", "en"} {
		for name, e := range entriesOf(t, language) {
			for key, forms := range e {
				for _, text := range forms.Texts() {
					at := fmt.Sprintf("%s.toml: [%s] %s: %q", language, name, key, text)
					plain := prose(text)
					if strings.Count(text, "`")%2 != 0 {
						t.Errorf("%s: a backquote is not closed", at)
					}
					if text != strings.TrimSpace(text) && name != "join" || strings.Contains(plain, "\n") {
						t.Errorf("%s: spaces at an end, or several lines", at)
					}
					sentence := name != "doc" && (key == "what" || key == "why" || key == "fix")
					if sentence != (strings.HasSuffix(plain, ".") || strings.HasSuffix(plain, "…")) && (sentence || key == "hint" || key == "message") && !strings.HasSuffix(plain, "…") {
						t.Errorf("%s: docs end with a full stop, messages and hints don't", at)
					}
					if language == "en" {
						if arabicLetter.MatchString(plain) {
							t.Errorf("%s: Arabic outside of code", at)
						}
						if old := oldWords.FindString(strings.ReplaceAll(plain, "no longer", "")); old != "" {
							t.Errorf("%s: %q is a word to avoid", at, old)
						}
						for s := range strings.SplitSeq(plain, ". ") {
							if n := len(strings.Fields(s)); n > 25 {
								t.Errorf("%s: a sentence of %d words", at, n)
							}
						}
						if first, _ := firstLetter(plain); (sentence || key == "message" || key == "hint") && unicode.IsLower(first) && name != "part" && !strings.HasPrefix(name, "part.") && !strings.HasPrefix(name, "cli") {
							t.Errorf("%s: begin with a capital letter", at)
						}
						continue
					}
					if old := oldArabic.FindString(plain); old != "" {
						t.Errorf("%s: %q is a word to avoid", at, old)
					}
					if left := latinWord.FindString(names.ReplaceAllString(plain, "")); left != "" {
						t.Errorf("%s: %q is not Arabic; put code between backquotes", at, left)
					}
					if strings.ContainsAny(plain, "“”\"") {
						t.Errorf("%s: quote with «»", at)
					}
				}
			}
		}
	}
}

// firstLetter is the letter with which a text begins; ok is false when it begins with something else.
func firstLetter(s string) (rune, bool) {
	for _, r := range s {
		return r, unicode.IsLetter(r)
	}
	return 0, false
}

// TestThirdLanguage holds that a language without a file, or whose file lacks an entry, is said in English.
func TestThirdLanguage(t *testing.T) {
	if got, want := Plain(UnknownKey{Key: "a"}, "fr"), Plain(UnknownKey{Key: "a"}, "en"); got != want || got == "" {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestFill holds what the forms of texts mean.
func TestFill(t *testing.T) {
	type message struct {
		File  string
		N     int
		Names []string
		Law   lang.Bilingual
		Tag   string
		Odd   string
		None  string
	}
	m := message{"a`b\nc.md", 3, []string{"x", "y", "z"}, lang.Bilingual{Ar: "نظام", En: "law"}, "ar-EG", "xx", ""}
	for _, c := range []struct {
		language, text string
		want           Text
	}{
		{"en", "No `{file}` here", Text{{Text: "No "}, {Text: "a`b c.md", Code: true}, {Text: " here"}}},
		{"en", "in {tag|language}, {odd|language}, {none|language}",
			Text{{Text: "in Arabic, “"}, {Text: "xx", Value: true}, {Text: "”, another language"}}},
		{"ar", "ب{tag|language} وب{odd|language}", Text{{Text: "بالعربية وباللغة «"}, {Text: "xx", Value: true}, {Text: "»"}}},
		{"en", "{n} of {n|number}", Text{{Text: "3 of 3"}}},
		{"en", "{names|and}", Text{{Text: "x", Value: true}, {Text: ", "}, {Text: "y", Value: true}, {Text: " and "}, {Text: "z", Value: true}}},
		{"en", "`{names|or}`", Text{{Text: "x", Code: true}, {Text: ", "}, {Text: "y", Code: true}, {Text: " or "}, {Text: "z", Code: true}}},
		{"ar", "{names|and}", Text{{Text: "x", Value: true}, {Text: "، "}, {Text: "y", Value: true}, {Text: " و"}, {Text: "z", Value: true}}},
		{"ar", "{law|both}", Text{{Text: "نظام"}}},
		{"en", "`{{ {file} }}` {nobody}", Text{{Text: "{{ a`b c.md }}", Code: true}, {Text: " {nobody}"}}},
	} {
		got := Forms{By: map[lang.Category]string{lang.Other: c.text}}.fill(reflect.ValueOf(m), c.language)
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
	plural := Forms{By: map[lang.Category]string{lang.Two: "سطران", lang.Few: "{n} أسطر", lang.Other: "{n} سطر"}}
	for n, want := range map[int]string{2: "سطران", 3: "3 أسطر", 100: "100 سطر"} {
		if got := plural.fill(reflect.ValueOf(message{N: n}), "ar").String(); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}
