package pipeline

import (
	"strings"
	"testing"
)

// TestNothingFollows makes mistakes from which much could follow: what is broken is left out of pages, so they show less, and a
// page without its front matter is another page. Each is told once, where it is.
func TestNothingFollows(t *testing.T) {
	kinds := map[string][]struct{ file, before, after string }{
		"a broken layout leaves out what pages would show": {
			{"layouts/components/identity.html", `.Fact "ids.vat"`, `.Factx "ids.vat"`},
			{"layouts/components/identity.html", `.T "label.unified_number"`, `.T "label.unified_numberx"`},
			{"layouts/policy.html", `partial "content"`, `partial "contents"`},
			{"layouts/partials/content.html", "{{", "{{ if .Title }}{{"},
			{"layouts/partials/hours-week.html", "<dl", "{{ with .Home }}<dl"},
			{"layouts/partials/zone-days.html", "}}", "}"},
			{"layouts/base.html", "{{ .Dir }}", "{{ .Direction }}"},
		},
		"so does a broken page": {
			{"content/en/privacy.md", "{{ privacy-contact }}", "{{ privacycontact }}"},
			{"content/en/index.md", `kind = "home"`, `kind = "hoem"`},
			{"content/ar/shipping.md", `kind = "policy"`, `kind = "poliy"`},
			{"content/ar/returns.md", "returns.window_days", "returns.windw_days"},
		},
		"what is in front of a text is read in full or not at all": {
			{"content/ar/payment.md", `title = "`, `title = `},
			{"content/en/data-flow.md", `kind = "page"`, `kind = page"`},
			{"content/ar/data-flow.md", `if = "third_party"`, `if = { x = 1 }`},
			{"content/en/third-parties.md", `if = "`, `if = 7 # "`},
			{"content/en/shipping.md", `if = "shipping"`, `if = "shiping"`},
			{"content/ar/shipping.md", `if = "shipping"`, `if = "shipping and"`},
			{"content/en/returns.md", "summary = \"", "summary = "},
			{"content/ar/cookies.md", "+++", "---"},
			{"content/en/cookies.md", "+++\n", ""},
		},
		"a value that isn't taken is none": {
			{"site.toml", `kind = "material"`, `kind = "client"`},
			{"site.toml", `platform = "salla"`, `platform = "shop"`},
			{"site.toml", `country = "SA"`, `country = "SAU"`},
			{"site.toml", `service = "courier"`, `service = "couriers"`},
			{"site.toml", `digits = "latn"`, `digits = "latin"`},
		},
		"a text is there in all languages": {
			{"site.toml", `, en = "Visit the online store" }`, ` }`},
			{"site.toml", `, en = "The warmth of home in shades of lapis" }`, ` }`},
			{"site.toml", `, en = "Bayt Lazwardi Trading Company" }`, ` }`},
			{"site.toml", `, en = "Riyadh" }`, `, en = "" }`},
		},
		"and a broken word": {
			{"layouts/words.ar.toml", `= "`, `= 5 # "`},
			{"layouts/words.en.toml", `= "`, "= “"},
		},
	}
	s := newSlips(t)
	for kind, slips := range kinds {
		for _, slip := range slips {
			m := s.with(t, slip.file, slip.before, slip.after)
			if wrong := s.told(t, m); wrong != "" {
				t.Errorf("%s: %s:%d\n\t%s\n%s", kind, m.file, m.line, m.after, wrong)
			}
		}
	}
}

// with replaces a text of a file where it stands first.
func (s *slips) with(t *testing.T, file, before, after string) mistake {
	t.Helper()
	text, ok := s.texts[file]
	at := strings.Index(text, before)
	if !ok || at < 0 {
		t.Fatalf("%s has no %q", file, before)
	}
	line := strings.Count(text[:at], "\n")
	text = text[:at] + after + text[at+len(before):]
	m := mistake{file: file, line: line + 1, before: before, text: []byte(text), own: strings.HasPrefix(file, "layouts/")}
	m.after = strings.Split(text, "\n")[line]
	return m
}
