package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var stubTranslation = Rule{
	Rule: say.RuleStubTranslation,
	Translations: func(source, translation *Page) []diag.Finding {
		if !paired(source, translation).stub {
			return nil
		}
		has, lacks := source, translation
		if source.stub() {
			has, lacks = translation, source
		}
		n := has.wordCount(stubWorthSaying)
		if n < stubWorthSaying || !lacks.stub() {
			return nil
		}
		return []diag.Finding{{Pos: lacks.sections()[0].at(),
			Says: say.StubTranslation{N: lacks.wordCount(stubWorthSaying), File: has.File}}}
	},
}

// A page of so few words, without headings, facts and links, says nothing yet; it is missed where the other language says
// at least so many.
const (
	stubWords       = 4
	stubWorthSaying = 30
)

func (p *Page) stub() bool {
	d := p.Doc
	return len(d.Headings) == 0 && len(d.Facts) == 0 && len(d.Links) == 0 && p.wordCount(stubWords+1) <= stubWords
}

// wordCount counts the words of the text, but no more than so many.
func (p *Page) wordCount(most int) (n int) {
	for i := range p.Doc.Blocks {
		inside := false
		text := p.Doc.Blocks[i].Text
		for k := 0; k < len(text); {
			letter, size := isWord(text, k)
			if letter && !inside {
				if n++; n == most {
					return n
				}
			}
			inside = letter
			k += size
		}
	}
	return n
}
