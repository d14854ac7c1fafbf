package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var unacceptedTranslation = Rule{
	Rule: say.RuleUnacceptedTranslation,
	Translations: func(source, translation *Page) []diag.Finding {
		if translation.Meta.Translates != "" {
			return nil
		}
		return []diag.Finding{{Pos: diag.Pos{File: translation.File, Line: 1, Column: 1},
			Says: say.UnacceptedTranslation{Source: source.File, File: translation.File}}}
	},
}
