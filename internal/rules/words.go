package rules

import "sitegen/internal/diag"

// SeverityWord names a severity in a language.
func SeverityWord(s diag.Severity, language string) string {
	if s == diag.Info && language != "ar" {
		return "note" // what a person calls it; programs read “info”
	}
	return s.In(language)
}

// The heads of the parts of a doc.
var (
	WhyHead    = Text{"السبب", "Why"}
	MendHead   = Text{"طريقة الإصلاح", "How to fix it"}
	BadHead    = Text{"قبل الإصلاح", "Before"}
	GoodHead   = Text{"بعد الإصلاح", "After"}
	SourceHead = Text{"المصدر", "Source"}
	IgnoreHead = Text{"كيف تستثنونها", "How to ignore it"}
)

// howToIgnore says what to do with the lines that ignore gives.
func howToIgnore(r Rule) Text {
	if r.Severity == diag.Error {
		return Text{"أضيفوا هذه الأسطر إلى site.toml، وانسخوا إلى quote النص من موضعه. ويظهر السبب في التقرير.",
			"Add these lines to site.toml, and copy the text at the finding into quote. The report shows the reason."}
	}
	return Text{"أضيفوا هذه الأسطر إلى site.toml. ويظهر السبب في التقرير.", "Add these lines to site.toml. The report shows the reason."}
}

// ignore is what an owner writes into site.toml.
func ignore(r Rule, language string) string {
	quote := ""
	if r.Severity == diag.Error {
		quote = "quote = \"" + Text{"النص كما في الملف", "the text as in the file"}.In(language) + "\"\n"
	}
	return "[[check.allow]]\nrule = \"" + r.Name + "\"\npath = \"content/ar/terms.md\"\n" + quote + "reason = \"" + Text{"لماذا يبقى النص كما هو", "why the text stays as it is"}.In(language) + "\""
}
