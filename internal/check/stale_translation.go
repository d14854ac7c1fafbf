package check

import (
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var staleTranslation = Rule{
	Rule: say.RuleStaleTranslation,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		if original, made, hash := madeOf(source, translation); hash != "" && !bothBuiltIn(original, made) {
			if is, ok := identity(original); ok && is != hash {
				found = append(found, stale(made.Pos("translates"), original.File, made.File))
			}
		}
		eachSection(source, translation, func(original, made *content.Section) {
			text, _, problem := original.Text()
			if _, hash := content.MadeFrom(made.Meta.Translates); hash != "" && problem == nil && hash != original.Identity(text) {
				found = append(found, stale(made.Pos("translates"), original.File, made.File))
			}
		})
		return found
	},
}

func stale(pos diag.Pos, source, file string) diag.Finding {
	f := diag.Finding{Pos: pos, Says: say.StaleTranslation{Source: source, File: file}}
	if diag.InProgram(file) {
		f.Advice = say.StaleTranslationBuiltIn{File: file[len(diag.BuiltIn):]}
	}
	return f
}
