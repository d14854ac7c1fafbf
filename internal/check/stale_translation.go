package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var staleTranslation = Rule{
	Rule: say.RuleStaleTranslation,
	Translations: func(source, translation *Page) []diag.Finding {
		have := translation.Meta.Translates
		if have == "" || source.Doc.Source == nil || have == source.Identity(source.Doc.Original()) {
			return nil
		}
		return []diag.Finding{{Pos: translation.Pos("translates"),
			Says: say.StaleTranslation{Source: source.File, File: translation.File}}}
	},
}
