package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var draftingInstructions = Rule{
	Rule: say.RuleDraftingInstructions,
	Page: func(p *Page) (found []diag.Finding) {
		var section []line // that begin with an instruction
		others := 0
		end := func() {
			if n := len(section); n >= 3 && n > others {
				l := section[0]
				found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Says: say.DraftingInstructions{N: n}})
			}
			section, others = nil, 0
		}
		for _, l := range p.Lines() {
			switch {
			case l.heading():
				end()
			case l.block.Kind != markdown.Paragraph:
			case isDrafting(l.text()):
				section = append(section, l)
			default:
				others++
			}
		}
		end()
		return found
	},
}

// isDrafting tells whether a text tells an author what to write: “Explain how users can …”. A customer, too, is told to
// describe and explain; but not how the store's data is kept.
func isDrafting(text string) bool {
	first := wordAt(text, 0)
	if len(first) > 24 || !drafting[fold(first)] {
		return false
	}
	words := newWords(text)
	return slices.ContainsFunc(words[1:], func(w string) bool { return draftingAbout[strings.TrimPrefix(w, "ال")] })
}

// drafting are the words with which such instructions begin, folded.
var drafting = set("توضيح", "تحديد", "وضع", "ذكر", "شرح", "تفصيل", "الاشاره", "اعلام", "بيان", "وصف", "توفير", "provide", "specify", "describe", "explain", "indicate", "outline", "state", "clarify", "mention", "include")

// draftingAbout are what they are about, folded, without the article.
var draftingAbout = set("كيفيه", "سياسه", "مستخدم", "مستخدمين", "مستخدمون", "عملاء", "زوار", "موقع", "معلومات", "بيانات", "مسؤوليات", "مسؤوليه", "حقوق", "شروط", "قوانين", "انواع", "اطراف",
	"users", "user", "customers", "visitors", "website", "policies", "types", "whether", "how", "rights", "liabilities", "data")
