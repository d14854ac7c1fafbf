package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var numberDiffers = Rule{
	Rule: say.RuleNumberDiffers,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		for _, p := range paired(source, translation).pairs {
			a, b := p.of(source, translation)
			if a.mayCount() && b.mayCount() {
				found = append(found, contradictions(a.quantities(), b.quantities(), !sameFacts(a.facts, b.facts))...)
			}
		}
		a, b := &source.Meta, &translation.Meta
		for _, m := range []struct{ key, a, b string }{{"description", a.Description, b.Description}, {"summary", a.Summary, b.Summary}} {
			if hasDigit(m.a) && hasDigit(m.b) {
				unsure := strings.Count(m.a, "{{") != strings.Count(m.b, "{{")
				found = append(found, contradictions(source.quantitiesOf(m.key, m.a), translation.quantitiesOf(m.key, m.b), unsure)...)
			}
		}
		return found
	},
}

// mayCount tells, in one cheap pass, whether a section may name a number. Arabic words are not looked at: what is held
// against them decides.
func (s *section) mayCount() bool {
	if s.page.Code() == "ar" {
		return true
	}
	for i := range s.blocks {
		if hasDigit(s.blocks[i].Text) || s.page.Code() == "en" && numberSieve.passes(s.blocks[i].Text) {
			return true
		}
	}
	return false
}

var numberSieve = func() *sieve {
	words := map[string][][]string{"fortnight": nil}
	for w := range englishWords {
		words[w] = nil
	}
	return newSieve(words)
}()

// hasDigit tells whether a text holds a digit of Latin or Arabic writing.
func hasDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= '0' && c <= '9' || c == 0xD9 && i+1 < len(s) && s[i+1] >= 0xA0 && s[i+1] <= 0xA9 || c == 0xDB && i+1 < len(s) && s[i+1] >= 0xB0 && s[i+1] <= 0xB9 {
			return true
		}
	}
	return false
}

// quantities are the numbers of the text of a section. Those of its title count sections.
func (s *section) quantities() (list []quantity) {
	for i := range s.blocks {
		b := &s.blocks[i]
		from := len(list)
		list = append(list, quantities(newText(b.Text, s.page.Code(), kinds[b.Kind]))...)
		for k := from; k < len(list); k++ {
			list[k].block = b
		}
	}
	for i := range list {
		list[i].page = s.page
	}
	return list
}

// quantitiesOf are the numbers of a value in front of the text, without those of its facts.
func (p *Page) quantitiesOf(key, value string) []quantity {
	text := &markdown.Block{Text: withoutFacts(value)}
	list := quantities(newText(text.Text, p.Code(), Matter))
	for i := range list {
		list[i].block, list[i].key, list[i].page = text, key, p
	}
	return list
}

func sameFacts(a, b []*markdown.Ref) bool {
	for _, ref := range a {
		if name := factName(ref); name != "" && !mentions(b, name) {
			return false
		}
	}
	for _, ref := range b {
		if name := factName(ref); name != "" && !mentions(a, name) {
			return false
		}
	}
	return true
}

// contradictions says which numbers of two sections do not fit. A number that only one side has is a contradiction when
// the other side has one that fits none either; else it may have been left out on purpose, and that is only doubtful.
// unsure tells that numbers may hide in facts that one side does not use.
func contradictions(a, b []quantity, unsure bool) (found []diag.Finding) {
	if a, b = inOneCalendar(a, b); len(a) == 0 || len(b) == 0 {
		return nil
	}
	inA, inB := unanswered(a, b), unanswered(b, a)
	both := min(len(inA), len(inB))
	for k := range both {
		x, y := inA[k], inB[k]
		severity := diag.Error
		if x.words || y.words || unsure || len(inA) != len(inB) {
			severity = diag.Warning
		}
		found = append(found, diag.Finding{Pos: y.at(), Severity: severity, Says: say.NumberDiffers{Here: y.written(), There: x.written(), At: where(x.at())}})
	}
	if both > 0 || unsure {
		return found
	}
	for _, q := range append(inA, inB...) {
		if q.words || !q.unit {
			continue // a word more or less; a number of anything may be told in other ways
		}
		found = append(found, diag.Finding{Pos: q.at(), Severity: diag.Warning, Says: say.NumberDiffersMissing{Written: q.written()}})
	}
	return found
}

// unanswered are the numbers of one side to which none of the other fits.
func unanswered(list, other []quantity) (out []*quantity) {
	for i := range list {
		q := &list[i]
		if q.weak || q.words && !q.unit && q.n < 3 {
			continue
		}
		answered := false
		for k := range other {
			answered = answered || q.same(&other[k])
		}
		for _, before := range out {
			answered = answered || q.same(before) // one word about each
		}
		if !answered {
			out = append(out, q)
		}
	}
	return out
}

func (q *quantity) at() diag.Pos {
	if q.key != "" {
		return q.page.Pos(q.key)
	}
	return q.page.In(q.block, q.start, q.end)
}

// written is the number as its text has it, with what is counted.
func (q *quantity) written() string { return shorten(q.block.Text[q.start:max(q.end, q.shown)]) }
