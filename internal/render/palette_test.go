package render

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"sitegen/internal/colour"
)

// TestDefaultColours keeps the theme's style sheet, and what browsers are told before they have it, in step with the
// palette that a store without a colour gets.
func TestDefaultColours(t *testing.T) {
	sheet, err := os.ReadFile("../../assets/css/10-tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	light, dark, ok := strings.Cut(string(sheet), "@media screen and (prefers-color-scheme: dark)")
	if !ok {
		t.Fatal("the tokens have no dark part")
	}
	dark, _, _ = strings.Cut(dark, "@media")
	declared := regexp.MustCompile(`(--[a-z-]+): (#[0-9a-f]{3,6});`)
	palette := colour.NewPalette(colour.Lapis)
	for name, part := range map[string]struct {
		css string
		colour.Scheme
	}{"light": {light, palette.Light}, "dark": {dark, palette.Dark}} {
		got := map[string]string{}
		for _, m := range declared.FindAllStringSubmatch(part.css, -1) {
			got[m[1]] = m[2]
		}
		for n, want := range part.Scheme {
			token := colour.Token(n)
			value, here := got[token.Name()]
			if !here && name == "dark" && want == palette.Light[n] {
				continue
			}
			if value != want.String() {
				t.Errorf("%s: %s is %q in 10-tokens.css, %s in the palette", name, token.Name(), value, want)
			}
			delete(got, token.Name())
		}
		if len(got) > 0 {
			t.Errorf("%s: colours that no palette has: %v", name, got)
		}
	}
}

func TestDerivedColours(t *testing.T) {
	for _, brand := range []string{"", "#1f3f8f", "#1F3F8F", "blue", "#1f3"} {
		if got := derived(brand); got != "" {
			t.Errorf("the colour %q needs nothing of its own but gets %s", brand, got)
		}
	}
	form := regexp.MustCompile(`^:root\{((?:--[a-z-]+:#[0-9a-f]{3,6};)+)\}\n@media screen and \(prefers-color-scheme:dark\)\{:root\{((?:--[a-z-]+:#[0-9a-f]{3,6};)+)\}\}\n$`)
	names := regexp.MustCompile(`--[a-z-]+`)
	for _, brand := range []string{"#7a3b1e", "#000000", "#ffffff", "#1f3f90"} {
		m := form.FindStringSubmatch(derived(brand))
		if m == nil {
			t.Errorf("%s gives %q", brand, derived(brand))
			continue
		}
		// What is set by day must be set by night.
		for _, name := range names.FindAllString(m[1], -1) {
			if !strings.Contains(m[2], name+":") {
				t.Errorf("%s: %s is set by day only: %s", brand, name, m[0])
			}
		}
		if strings.Contains(m[0], "--paper") || strings.Contains(m[0], "--ink") || len(m[0]) > 260 {
			t.Errorf("%s gives more than follows from it: %s", brand, m[0])
		}
	}
}
