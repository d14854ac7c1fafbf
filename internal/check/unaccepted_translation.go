package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

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
