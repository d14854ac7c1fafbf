package check

import (
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var genderFlip = Rule{
	Rule: say.RuleGenderFlip,
	Page: func(p *Page) (found []Found) {
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
			word := u.block.Text[u.start:u.end]
			f := Found{Pos: p.In(u.block, u.start, u.end), Hint: rules.Text{Ar: "اكتبوا بصيغة المتكلم: نسعى، نلتزم، نحتفظ", En: "write in the first person: نسعى، نلتزم، نحتفظ"}}
			ar, en := "مذكر", "masculine"
			if u.feminine {
				ar, en = "مؤنث", "feminine"
			}
			if other != "" {
				f.Message = rules.Text{Ar: "“" + word + "” " + ar + "، وفي الصفحة للمتجر نفسه “" + other + "”", En: "“" + word + "” is " + en + ", while the page says “" + other + "” of the same store"}
			} else {
				f.Message = rules.Text{Ar: "“" + word + "” " + ar + "، خلافًا لما في store.gender", En: "“" + word + "” is " + en + ", unlike what store.gender says"}
			}
			found = append(found, f)
		}
		return found
	},
}
