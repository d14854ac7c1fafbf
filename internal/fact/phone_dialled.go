package fact

import "strings"

// trunks are the calling codes of countries whose numbers have another beginning at home, with that beginning (ITU-T E.164,
// national numbering plans).
var trunks = [...]struct{ code, trunk string }{{"966", "0"}, {"971", "0"}, {"962", "0"}, {"20", "0"}, {"965", ""}, {"968", ""}, {"973", ""}, {"974", ""}}

// Dialled is the number in the ways in which it is dialled, digits alone: with the code of its country, as at home. Nothing is
// dialled for what is no number.
func (p Phone) Dialled() []string {
	whole, international := strings.CutPrefix(p.E164, "+")
	if whole == "" {
		return nil
	}
	out := []string{whole}
	if !international {
		return out
	}
	for _, t := range trunks {
		if national, ok := strings.CutPrefix(whole, t.code); ok {
			if p.Kind() == Unified || p.Kind() == TollFree {
				return append(out, national)
			}
			return append(out, t.trunk+national)
		}
	}
	return out
}
