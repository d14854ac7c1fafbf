package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var matterInOneLanguage = Rule{
	Rule: say.RuleMatterInOneLanguage,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		if paired(source, translation).stub || source.Broken() != nil || translation.Broken() != nil {
			return nil
		}
		a, b := &source.Meta, &translation.Meta
		for _, key := range []struct{ name, a, b string }{
			{"description", a.Description, b.Description}, {"summary", a.Summary, b.Summary}, {"nav_title", a.NavTitle, b.NavTitle},
		} {
			has, lacks := source, translation
			switch {
			case (key.a == "") == (key.b == ""):
				continue
			case key.a == "":
				has, lacks = translation, source
			}
			// A menu shows the title where there is no shorter one: that is missed only where the title is long.
			if key.name == "nav_title" && len([]rune(lacks.Meta.Title)) <= longTitle {
				continue
			}
			found = append(found, diag.Finding{Pos: lacks.Pos("title"), Says: say.MatterInOneLanguage{Key: key.name, At: where(has.Pos(key.name))}})
		}
		return found
	},
}

// longTitle is how many characters of a title a menu takes without being crowded.
const longTitle = 30
