package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/profile"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

func unknownProfile() Rule {
	return Rule{Rule: say.RuleUnknownProfile, Site: unknownProfiles}
}

func unknownProfiles(s *Site) (found []Found) {
	for i, id := range s.Config.Check.Profiles {
		if profile.ByID(id) != nil {
			continue
		}
		f := Found{Pos: s.Fact("check", "profiles", i), Message: rules.Text{
			Ar: "لا توجد مجموعة متطلبات باسم “" + shorten(id) + "”",
			En: "there is no profile “" + shorten(id) + "”",
		}, Hint: rules.Text{
			Ar: "اكتبوا واحدًا من هذه: " + strings.Join(profile.IDs(), "، "),
			En: "write one of " + strings.Join(profile.IDs(), ", "),
		}}
		if near := diag.Nearest(id, profile.IDs()); near != "" {
			f.Hint = rules.Text{Ar: "اكتبوا " + near, En: "write " + near}
		}
		found = append(found, f)
	}
	return found
}
