package check

import (
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var inlineCode = Rule{
	Rule: say.RuleInlineCode,
	Output: func(o *Output) (found []diag.Finding) {
		for _, c := range o.index().code {
			name := "<" + c.node.Data + ">"
			needles := []string{c.text, longestWord(c.text), "<" + c.node.Data}
			if c.attr != "" {
				name = c.attr
				needles = []string{c.attr + `="` + c.text + `"`, c.text, c.attr + "="}
			}
			f := diag.Finding{Pos: o.inLayout(needles...), Says: say.InlineCode{Name: name}}
			if c.attr == "style" || c.attr == "" && c.node.Data == "style" {
				f.Severity = diag.Warning // it is only not shown
			}
			if policy := o.index().policy; policy == "" || strings.Contains(policy, "'unsafe-inline'") || strings.Contains(policy, "'sha") || strings.Contains(policy, "'nonce-") {
				f.Severity = diag.Warning // a layout of the owner's own, which does without the policy
				f.Says = say.InlineCodeUnblocked{Name: name}
			}
			found = append(found, f)
		}
		return found
	},
}

// longestWord is the longest name in a script or a style: what is left of it when it has been shortened.
func longestWord(code string) (longest string) {
	for word := range strings.FieldsFuncSeq(code, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if len(word) > len(longest) {
			longest = word
		}
	}
	return longest
}
