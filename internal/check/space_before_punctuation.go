package check

import (
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var spaceBeforePunctuation = Rule{
	Rule: say.RuleSpaceBeforePunctuation,
	Text: func(t *Text, report Report) {
		if t.has&gaps == 0 {
			return
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
			report(start, end, diag.Finding{Says: say.SpaceBeforePunctuation{Mark: string(mark)}, Edit: diag.Edit{Start: start, End: end}})
		}
	},
}
