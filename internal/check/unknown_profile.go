package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/profile"
	"sitegen/internal/rules"
)

func unknownProfile() Rule {
	return Rule{Name: "unknown-profile", Severity: diag.Error, Site: unknownProfiles, Doc: rules.Doc{
		What: rules.Text{
			Ar: "اسم في [check] profiles ليس اسم مجموعة متطلبات.",
			En: "A name in [check] profiles that no profile has.",
		},
		Why: rules.Text{
			Ar: "لا يُفحص شيء باسم مجهول، فيبدو الموقع معلنًا لما لم ينظر فيه أحد.",
			En: "Nothing is checked by an unknown name, so the site would seem to declare what nobody has looked at.",
		},
		Mend: rules.Text{
			Ar: "صححوا الاسم. والأسماء هي: " + strings.Join(profile.IDs(), "، ") + ".",
			En: "Correct the name. The names are: " + strings.Join(profile.IDs(), ", ") + ".",
		},
		Bad:  `profiles = ["sa-mco"]`,
		Good: `profiles = ["sa-moc"]`,
	}}
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
