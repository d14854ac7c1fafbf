package rules

import "sitegen/internal/diag"

// SeverityWord names a severity in a language.
func SeverityWord(s diag.Severity, language string) string {
	switch s {
	case diag.Error:
		return Text{"خطأ", "error"}.In(language)
	case diag.Warning:
		return Text{"تحذير", "warning"}.In(language)
	}
	return Text{"ملاحظة", "note"}.In(language)
}

// The heads of the parts of a doc.
var (
	whyHead     = Text{"السبب", "Why"}
	mendHead    = Text{"طريقة الإصلاح", "How to mend it"}
	badHead     = Text{"قبل الإصلاح", "Before"}
	goodHead    = Text{"بعد الإصلاح", "After"}
	sourceHead  = Text{"المصدر", "Source"}
	silenceHead = Text{"للسكوت عنه", "How to silence it"}
)

// silence is what an owner writes into site.toml.
func silence(rule, language string) string {
	return "[[check.allow]]\nrule = \"" + rule + "\"\npath = \"content/ar/terms.md\"\nreason = \"" + Text{"لماذا يبقى النص كما هو", "why the text stays as it is"}.In(language) + "\""
}
