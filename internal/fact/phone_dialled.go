package fact

import (
	"slices"
	"strings"

	"sitegen/internal/country"
)

// Dialled is the number in the ways in which it is dialled, digits alone: with the code of its country, as at home. Nothing is
// dialled for what is no number.
func (p Phone) Dialled() []string {
	whole, international := strings.CutPrefix(p.E164, "+")
	code := country.CallingCode(whole)
	switch {
	case whole == "":
		return nil
	case !international || code == "":
		return []string{whole}
	}
	home := whole[len(code):]
	if kind := p.Kind(); kind != Unified && kind != TollFree {
		home = country.TrunkOf(code) + home
	}
	return slices.Compact([]string{whole, home}) // in North America the two are one
}
