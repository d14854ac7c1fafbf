package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var mistranslatedTerm = Rule{
	Rule: say.RuleMistranslatedTerm,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		g := terms()
		for _, p := range paired(source, translation).pairs {
			a, b := p.of(source, translation)
			found = append(found, g.mistranslated(a, b)...)
			found = append(found, g.mistranslated(b, a)...)
		}
		return found
	},
}

// mistranslated finds wrong words in a section under the words of another that they translate.
func (g *glossary) mistranslated(of, in *section) (found []diag.Finding) {
	s := g.pairSieve[in.page.Code()]
	if s == nil || !in.mayHold(s) {
		return nil
	}
	var there []*Text
	for _, t := range in.texts() {
		if !s.passes(t.Raw) {
			continue
		}
		for i := range g.Pairs {
			p := &g.Pairs[i]
			if p.Language != in.page.Code() {
				continue
			}
			wrong, start, end := find(t.Text, p.wrong)
			if wrong == nil {
				continue
			}
			if there == nil {
				for _, t := range of.texts() {
					there = append(there, t.Text)
				}
			}
			at, term := findIn(there, p.of)
			if _, fine := findIn(there, p.unless); at < 0 || fine != "" {
				continue
			}
			found = append(found, diag.Finding{Pos: in.page.In(t.block, start, end),
				Says: say.MistranslatedTerm{Written: t.Raw[start:end], Term: term, At: where(of.at()), Right: strings.Split(p.Right, ", ")}})
		}
	}
	return found
}

// findIn finds the first of some phrases in texts, and the words that it is there.
func findIn(texts []*Text, list []phrase) (at int, written string) {
	for i, t := range texts {
		if p, start, end := find(t, list); p != nil {
			return i, t.Raw[start:end]
		}
	}
	return -1, ""
}
