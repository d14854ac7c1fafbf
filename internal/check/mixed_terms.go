package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var mixedTerms = Rule{
	Rule: say.RuleMixedTerms,
	Page: func(p *Page) (found []Found) {
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
func (c *concept) told(found []Found) bool {
	for _, f := range found {
		if strings.HasSuffix(f.Hint.En, c.keptAs()) {
			return true
		}
	}
	return false
}

func (c *concept) keptAs() string { return "“" + c.keep[0].shown + "” throughout" + c.noted().En }

func (c *concept) noted() rules.Text {
	if c.Note.Ar == "" {
		return rules.Text{}
	}
	return rules.Text{Ar: " (" + c.Note.Ar + ")", En: " (" + c.Note.En + ")"}
}

func (c *concept) mixed(pos diag.Pos, other, keep string, at diag.Pos) Found {
	return Found{Pos: pos, Severity: diag.Severity(c.Severity),
		Message: rules.Text{Ar: "“" + other + "” هنا، و“" + keep + "” في " + where(at) + "، والمعنى واحد: " + c.Name.Ar,
			En: "“" + other + "” here and “" + keep + "” in " + where(at) + " mean the same: " + c.Name.En},
		Hint: rules.Text{Ar: "اكتبوا “" + c.keep[0].shown + "” في الصفحة كلها" + c.noted().Ar, En: "write " + c.keptAs()}}
}
