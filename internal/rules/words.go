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
	WhyHead     = Text{"السبب", "Why"}
	MendHead    = Text{"طريقة الإصلاح", "How to mend it"}
	BadHead     = Text{"قبل الإصلاح", "Before"}
	GoodHead    = Text{"بعد الإصلاح", "After"}
	SourceHead  = Text{"المصدر", "Source"}
	SilenceHead = Text{"كيف يُسكت عنها", "How to silence it"}
)

// silence is what an owner writes into site.toml.
func silence(rule, language string) string {
	return "[[check.allow]]\nrule = \"" + rule + "\"\npath = \"content/ar/terms.md\"\nreason = \"" + Text{"لماذا يبقى النص كما هو", "why the text stays as it is"}.In(language) + "\""
}
