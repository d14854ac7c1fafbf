package check

import (
	"strings"
	"unicode"

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
			hits = append(hits, Hit{Start: start, End: end, Says: say.SpaceBeforePunctuation{Mark: string(mark)}, Fix: &Fix{start, end, ""}})
		}
		return hits
	},
}
