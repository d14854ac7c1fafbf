package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var unacceptedTranslation = Rule{
	Rule: say.RuleUnacceptedTranslation,
	Translations: func(source, translation *Page) []Found {
		if translation.Meta.Translates != "" {
			return nil
		}
		return []Found{{Pos: diag.Pos{File: translation.File, Line: 1, Column: 1},
			Message: rules.Text{Ar: "لم يسجَّل في هذه الترجمة أي نص من " + source.File + " تُرجمت عنه", En: "this translation does not record which text of " + source.File + " it was made of"},
			Hint:    rules.Text{Ar: "إن كانت تطابق الأصل فنفّذوا: " + accept(translation), En: "if it fits the original, run: " + accept(translation)}}}
	},
}
