package config

import (
	"fmt"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// TestManyLanguages holds that a site of more languages than there may be is told so and never has them.
func TestManyLanguages(t *testing.T) {
	var toml strings.Builder
	n := 0
	for a := 'a'; a <= 'z'; a++ {
		for b := 'a'; b <= 'z' && n < 2*maxLanguages; b++ {
			if code := string([]rune{a, b}); known([]Language{{Code: code}}) {
				fmt.Fprintf(&toml, "[[languages]]\ncode = %q\nname = %q\n", code, code)
				n++
			}
		}
	}
	site, _, found := Load("site.toml", []byte(toml.String()))
	if len(site.Languages) != maxLanguages {
		t.Errorf("%d of %d languages", len(site.Languages), n)
	}
	told := 0
	for _, f := range found {
		if f.Rule == say.RuleBadLanguage && f.Severity == diag.Error {
			told++
		}
	}
	if n != 2*maxLanguages || told != 1 {
		t.Errorf("told %d times of %d languages", told, n)
	}
}
