package report

import (
	"strings"
	"testing"

	"sitegen/internal/check"
	"sitegen/internal/lang"
	"sitegen/internal/profile"
)

// TestProfileOf tells when the sources of a profile were read too long ago, and puts what is to do first.
func TestProfileOf(t *testing.T) {
	item := func(id string, declared, advice bool, own ...string) check.Covered {
		return check.Covered{Requirement: &profile.Requirement{What: lang.Bilingual{Ar: id, En: id}, Advice: advice}, Declared: declared, Own: own}
	}
	c := check.Coverage{Profile: &profile.Profile{Reviewed: "2026-11-22"},
		Items: []check.Covered{item("a", true, false), item("b", false, true), item("c", true, false, "privacy.md#x"), item("d", false, false)}}
	for day, want := range map[lang.Date]bool{{}: false, {Year: 2026, Month: 11, Day: 30}: false, {Year: 2027, Month: 11, Day: 22}: false, {Year: 2027, Month: 11, Day: 23}: true} {
		if got := profileOf(c, day, "en").Outdated; got != want {
			t.Errorf("%s: outdated is %v", day, got)
		}
	}
	var order string
	for _, i := range profileOf(c, lang.Date{}, "en").Items {
		order += string(i.What)
		for _, own := range i.Own {
			order += "(" + strings.ReplaceAll(string(own), "<wbr>", "") + ")"
		}
	}
	if order != "dbac(privacy.md#x)" {
		t.Error(order)
	}
}
