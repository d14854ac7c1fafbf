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

var unacceptedTranslation = Rule{
	Name: "unaccepted-translation", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "ترجمة لم يسجَّل فيها أي نص من الأصل تُرجمت عنه.", En: "A translation does not record which text of the original it was made of."},
		Why: rules.Text{Ar: "من غير ذلك لا ينبهكم البرنامج إذا تغيّر الأصل وبقيت الترجمة على حالها.",
			En: "Without that the program cannot warn you when the original changes and the translation stays as it is."},
		Mend: rules.Text{Ar: "راجعوا الترجمة مرة، ثم نفّذوا sitegen check --accept مع اسم الملف، أو --accept all لكل الصفحات.",
			En: "Read the translation once, then run sitegen check --accept with the name of the file, or --accept all for all pages."},
		Good: "translates = \"sha256:0123456789ab\"",
	},
	Translations: func(source, translation *Page) []Found {
		if translation.Meta.Translates != "" {
			return nil
		}
		return []Found{{Pos: diag.Pos{File: translation.File, Line: 1, Column: 1},
			Message: rules.Text{Ar: "لم يسجَّل في هذه الترجمة أي نص من " + source.File + " تُرجمت عنه", En: "this translation does not record which text of " + source.File + " it was made of"},
			Hint:    rules.Text{Ar: "إن كانت تطابق الأصل فنفّذوا: " + accept(translation), En: "if it fits the original, run: " + accept(translation)}}}
	},
}

// accept is the command that accepts a translation.
func accept(p *Page) string { return "sitegen check --accept " + p.File }
