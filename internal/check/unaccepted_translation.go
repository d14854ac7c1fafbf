package check

import (
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var unacceptedTranslation = Rule{
	Rule: say.RuleUnacceptedTranslation,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		if _, _, hash := madeOf(source, translation); hash == "" && !bothBuiltIn(source, translation) {
			found = append(found, unaccepted(source.File, translation.File))
		}
		eachSection(source, translation, func(original, made *content.Section) {
			if made.Meta.Translates == "" {
				found = append(found, unaccepted(original.File, made.File))
			}
		})
		return found
	},
}

func unaccepted(source, file string) diag.Finding {
	f := diag.Finding{Pos: diag.Pos{File: file, Line: 1, Column: 1}, Says: say.UnacceptedTranslation{Source: source, File: file}}
	if diag.InProgram(file) {
		f.Advice = say.UnacceptedTranslationBuiltIn{File: file[len(diag.BuiltIn):]}
	}
	return f
}
