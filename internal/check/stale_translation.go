package check

import (
	"sitegen/internal/rules"
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
			Message: rules.Text{Ar: "تغيّر الأصل " + source.File + " بعد اعتماد هذه الترجمة", En: "the original, " + source.File + ", has changed since this translation was accepted"},
			Hint: rules.Text{Ar: "راجعوا الترجمة على الأصل، ثم نفّذوا: " + accept(translation),
				En: "read the translation against the original, then run: " + accept(translation)}}}
	},
}

// accept is the command that accepts a translation.
func accept(p *Page) string { return "sitegen check --accept " + p.File }
