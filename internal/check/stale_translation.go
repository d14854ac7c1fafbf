package check

import (
	"sitegen/internal/say"
)

var staleTranslation = Rule{
	Rule: say.RuleStaleTranslation,
	Translations: func(source, translation *Page) []Found {
		have := translation.Meta.Translates
		if have == "" || source.Doc.Source == nil || have == source.Identity(source.Doc.Source) {
			return nil
		}
		return []Found{{Pos: translation.Pos("translates"),
			Says: say.StaleTranslation{Source: source.File, File: translation.File}}}
	},
}
