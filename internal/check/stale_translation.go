package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var staleTranslation = Rule{
	Name: "stale-translation", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "نص الصفحة باللغة الأولى تغيّر بعد أن اعتُمدت ترجمته.", En: "The text of a page in the default language has changed since its translation was accepted."},
		Why: rules.Text{Ar: "السياسة التي تُعدَّل بلغة وتبقى قديمة بالأخرى تَعِد قارئَين بشيئين مختلفين.",
			En: "A policy that is amended in one language and stays old in the other promises two readers two different things."},
		Mend: rules.Text{Ar: "راجعوا الترجمة على الأصل وعدّلوا ما تغيّر، ثم نفّذوا sitegen check --accept مع اسم الملف.",
			En: "Read the translation against the original, amend what has changed, and run sitegen check --accept with the name of the file."},
		Bad:  "translates = \"sha256:0123456789ab\"   (وقد تغيّر الأصل)",
		Good: "sitegen check --accept content/en/privacy.md",
	},
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
