package content

import (
	"errors"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
)

// condition reads the condition under which the page is on the site.
func (p *Page) condition() {
	c, err := fact.ParseCondition(p.Meta.If)
	if wrong, bad := errors.AsType[*fact.ExprError](err); bad {
		p.Findings = append(p.Findings, p.WrongCondition(wrong))
		return
	}
	p.If = c
}

// WrongCondition is the finding of what is wrong with the page's condition, at its place in the front matter.
func (p *Page) WrongCondition(wrong *fact.ExprError) diag.Finding {
	at := p.Pos("if")
	if end := wrong.Offset + wrong.Length; wrong.Length > 0 && end <= len(p.Meta.If) && !strings.ContainsAny(p.Meta.If, "\"\\\n") {
		at.Column += 1 + utf8.RuneCountInString(p.Meta.If[:wrong.Offset])
		at.Length = utf8.RuneCountInString(p.Meta.If[wrong.Offset:end])
	}
	f := diag.New(at, wrong.Says)
	f.Advice = wrong.Hint
	return f
}
