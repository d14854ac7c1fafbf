package country

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// IsCode tells whether a code is that of a country in ISO 3166, with two capital letters.
func IsCode(code string) bool { return Find(code) != nil }

// MeantCode is the code of the country that somebody probably meant: by a code in small letters, of three letters or no longer in
// use (kw, KWT, UK), or by its name, where the country has a file. It is "" where that can't be told.
func MeantCode(written string) string {
	code := strings.ToUpper(strings.TrimSpace(written))
	if IsCode(code) {
		return code
	}
	if region, err := language.ParseRegion(code); err == nil {
		if code = region.Canonicalize().String(); IsCode(code) {
			return code
		}
	}
	is := func(name string) bool { return strings.EqualFold(name, strings.TrimSpace(written)) }
	for _, code := range WithLaw() {
		if calls := LawOf(code).Calls; slices.ContainsFunc(calls.Ar, is) || slices.ContainsFunc(calls.En, is) {
			return code
		}
	}
	return ""
}
