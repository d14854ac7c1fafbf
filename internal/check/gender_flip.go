package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var genderFlip = Rule{
	Rule: say.RuleGenderFlip,
	Page: func(p *Page) (found []diag.Finding) {
		if p.Code() != "ar" {
			return nil
		}
		type use struct {
			verb
			block *markdown.Block
		}
		var uses []use
		count := map[bool]int{}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			for _, s := range p.slots(b) {
				if v, ok := verbOf(b.Text, s); ok {
					uses = append(uses, use{v, b})
					count[v.feminine]++
				}
			}
		}
		if len(uses) == 0 {
			return nil
		}
		feminine := count[true] > count[false] || count[true] == count[false] && uses[0].feminine
		if g := p.Site.Config.Store.Gender; g != "" {
			feminine = g == "f"
		}
		other := ""
		for _, u := range uses {
			if u.feminine == feminine {
				other = u.block.Text[u.start:u.end]
				break
			}
		}
		for _, u := range uses {
			if u.feminine == feminine {
				continue
			}
			found = append(found, diag.Finding{Pos: p.In(u.block, u.start, u.end), Says: genderOf(u.block.Text[u.start:u.end], u.feminine, other)})
		}
		return found
	},
}

// genderOf tells that a verb has another gender than the others of the page, or than store.gender where there is none.
func genderOf(word string, feminine bool, other string) say.Message {
	switch {
	case other == "" && feminine:
		return say.GenderFlipFeminineSet{Word: word}
	case other == "":
		return say.GenderFlipMasculineSet{Word: word}
	case feminine:
		return say.GenderFlipFeminine{Word: word, Other: other}
	}
	return say.GenderFlip{Word: word, Other: other}
}
