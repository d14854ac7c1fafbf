package check

import (
	"slices"

	"sitegen/internal/fact"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var abroadUndeclared = Rule{
	Rule: say.RuleAbroadUndeclared,
	Site: func(s *Site) (found []Found) {
		for i, t := range s.Config.ThirdParty {
			if !t.StoredOutside.Set {
				continue
			}
			if t.StoredOutside.V {
				if home := s.Config.Country(); len(t.Country) > 0 && !slices.ContainsFunc(t.Country, func(c fact.Enum) bool { return c.Value != home }) {
					found = append(found, Found{Pos: s.Fact("third_party", i, "stored_outside"),
						Message: rules.Text{Ar: "“" + t.ID + "” مكتوب أنها تحفظ البيانات في الخارج، وليس في country بلد غير " + home, En: "“" + t.ID + "” is said to store data abroad, and country names " + home + " only"},
						Hint:    rules.Text{Ar: "أضيفوا البلد إلى country، أو اكتبوا stored_outside = false", En: "add the country to country, or write stored_outside = false"}})
				}
				continue
			}
			for _, c := range t.Country {
				if c.Value != s.Config.Country() {
					found = append(found, Found{Pos: s.Fact("third_party", i, "stored_outside"),
						Message: rules.Text{Ar: "“" + t.ID + "” تحفظ البيانات في " + c.Value + " ومكتوب أنها لا تحفظها في الخارج", En: "“" + t.ID + "” keeps data in " + c.Value + " and is said not to store it abroad"},
						Hint:    rules.Text{Ar: "اكتبوا stored_outside = true وsafeguard، أو صحّحوا country", En: "write stored_outside = true and a safeguard, or correct country"}})
					break
				}
			}
		}
		return found
	},
}
