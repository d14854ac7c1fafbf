package check

import (
	"strings"
	"unicode"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var spaceBeforePunctuation = Rule{
	Rule: say.RuleSpaceBeforePunctuation,
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
