package check

import (
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var spaceBeforePunctuation = Rule{
	Name: "space-before-punctuation", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مسافة قبل النقطة أو الفاصلة أو النقطتين أو علامة الاستفهام.", En: "A space before a full stop, comma, colon or question mark."},
		Why: rules.Text{Ar: "العلامة تتبع الكلمة التي قبلها، والمسافة تسمح لها بأن تبدأ سطرًا وحدها. يحذفها البناء مما يُنشر، وتبقى في المصدر.",
			En: "The mark belongs to the word before it; the space lets it begin a line alone. The build takes it out of what it publishes; the source keeps it."},
		Mend: rules.Text{Ar: "احذفوا المسافة.", En: "Delete the space."},
		Bad:  "المعمول بها في المتجر .",
		Good: "المعمول بها في المتجر.",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&gaps == 0 {
			return nil
		}
		for i := 0; i < len(t.Raw); i++ {
			if t.Raw[i] != ' ' {
				continue
			}
			end := skipSpaces(t.Raw, i)
			mark := runeAt(t.Raw, end)
			before, after := runeBefore(t.Raw, i), runeAt(t.Raw, end+runeLen(mark))
			start := i
			i = end - 1
			switch {
			case before == 0 || mark == 0 || !strings.ContainsRune(".,:;!?،؛؟", mark), unicode.IsPunct(before) && before != ')' && before != '»' && before != '”',
				after != 0 && after != ' ' && !strings.ContainsRune(")]»”\"'", after), mark == ':' && unicode.IsDigit(before):
				continue
			}
			sign := string(mark)
			hits = append(hits, Hit{Start: start, End: end,
				Message: rules.Text{Ar: "مسافة قبل “" + sign + "”", En: "space before “" + sign + "”"},
				Hint:    rules.Text{Ar: "احذفوا المسافة", En: "delete the space"}, Fix: &Fix{start, end, ""}})
		}
		return hits
	},
}
