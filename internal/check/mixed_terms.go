package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

var mixedTerms = Rule{
	Rule: say.RuleMixedTerms,
	Page: func(p *Page) (found []diag.Finding) {
		g := terms()
		s := g.sieves[p.Code()]
		if s == nil {
			return nil
		}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			if !s.passes(b.Text) {
				continue
			}
			t := p.Texts()[i]
			for k := range g.Concepts {
				c := &g.Concepts[k]
				if c.Language != p.Code() {
					continue
				}
				other, start, end := find(t, c.other)
				if other == nil || explained(b.Text, start) || c.told(found) {
					continue
				}
				for n, t := range p.Texts() {
					keep, from, to := find(t, c.keep)
					if keep == nil {
						continue
					}
					at := p.In(&p.Doc.Blocks[n], from, to)
					found = append(found, c.mixed(p.In(b, start, end), b.Text[start:end], t.Raw[from:to], at))
					break
				}
			}
		}
		return found
	},
}

// explained tells whether a word stands in parentheses or quotes: it is then named, not used.
func explained(s string, at int) bool {
	before := strings.TrimRight(s[:at], " ")
	for _, open := range []string{"(", "“", "«", "\"", "ما يسمى", "ما يُسمى", "المعروفة بـ"} {
		if strings.HasSuffix(before, open) {
			return true
		}
	}
	return strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')')
}

// told tells whether the page has been told about the concept.
func (c *concept) told(found []diag.Finding) bool {
	for _, f := range found {
		if says, ok := f.Says.(say.MixedTerms); ok && says.Keep == c.keep[0].shown {
			return true
		}
	}
	return false
}

func (c *concept) mixed(pos diag.Pos, other, used string, at diag.Pos) diag.Finding {
	keep := c.keep[0].shown
	f := diag.Finding{Pos: pos, Severity: diag.Severity(c.Severity),
		Says: say.MixedTerms{Other: other, Used: used, At: where(at), Meaning: lang.Bilingual(c.Name), Keep: keep}}
	if c.Note != (inBoth{}) {
		f.Advice = say.MixedTermsNoted{Keep: keep, Note: lang.Bilingual(c.Note)}
	}
	return f
}
