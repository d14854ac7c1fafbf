package check

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"sync"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// numberKind is a form of registration numbers, each of which belongs to one store only.
type numberKind struct {
	pattern *regexp.Regexp
	kind    say.Message
	fact    string
	near    map[string]bool // one of these words is in the sentence, or the digits may count anything; nil if they can't
}

// numberKinds are the forms of all countries, since templates come from anywhere. Forms that say more come first: a number is told
// by the first that it has.
var numberKinds = sync.OnceValue(func() (kinds []numberKind) {
	vague := func(f country.NumberForm) bool { return strings.HasPrefix(f.Pattern, `\d`) }
	forms := slices.Clone(country.Names().Forms)
	slices.SortStableFunc(forms, func(a, b country.NumberForm) int {
		switch {
		case vague(a) == vague(b):
			return 0
		case vague(b):
			return -1
		}
		return 1
	})
	for _, f := range forms {
		k := numberKind{pattern: regexp.MustCompile(`(?i)\b` + f.Pattern + `\b`), kind: say.PartRegistrationNumber{}, fact: "ids." + f.Key,
			near: registerWords}
		switch f.Key {
		case "vat":
			k.kind, k.near = say.PartVatNumber{}, taxWords
			if !vague(f) { // twelve characters at least, of which some are fixed
				k.near = nil
			}
		case "unified_number":
			k.kind = say.PartUnifiedNumber{}
		case "cr":
			k.kind = say.PartCrNumber{}
		}
		kinds = append(kinds, k)
	}
	return kinds
})

var (
	registerWords = set("موحد", "وطني", "سجل", "سجلنا", "منشاه", "منشاتنا", "تجاري", "وثيقه", "توثيق", "unified", "national", "register",
		"registration", "registered", "establishment", "cr", "document", "authentication")
	taxWords = set("ضريبي", "tax", "vat", "trn", "vatin")
)

var foreignNumber = Rule{
	Rule: say.RuleForeignNumber,
	Page: func(p *Page) (found []diag.Finding) {
		d := p.Site.declared()
		if len(d.numbers) == 0 {
			return nil
		}
		add := func(kind say.Message, fact string, pos diag.Pos, written string) {
			found = append(found, diag.Finding{Pos: pos, Says: say.ForeignNumber{Kind: kind, Number: written, Fact: fact}})
		}
		for _, s := range p.passages() {
			if !mayHoldLongNumber(s.Raw) {
				continue
			}
			folded := s.Folded()
			var taken stretches
			foreign := func(start, end int, phone bool, near map[string]bool) bool {
				if taken.overlap(start, end) || d.knowsNumber(digitsOf(folded[start:end]), phone) || insideNumber(folded, start, end) || p.Site.isSampleFact(folded[start:end]) {
					return false
				}
				around := sentenceAround(s.Text, start, end)
				return (near == nil || around.hasWord(near)) && !p.Site.namesOther(around) && !around.hasWord(authorities)
			}
			for _, n := range phonesIn(folded, p.config().Country()) {
				near := callWords
				if n.sure {
					near = nil
				}
				if foreign(n.start, n.end, true, near) {
					taken.add(n.start, n.end)
					start, end := s.original(n.start, n.end)
					add(nameOfPhone(n.kind), "contact.phone", s.at(start, end), s.Raw[start:end])
				}
			}
			for _, kind := range numberKinds() {
				for _, at := range kind.pattern.FindAllStringIndex(folded, -1) {
					if foreign(at[0], at[1], false, kind.near) {
						taken.add(at[0], at[1])
						start, end := s.original(at[0], at[1])
						add(kind.kind, kind.fact, s.at(start, end), s.Raw[start:end])
					}
				}
			}
		}
		// Numbers that only addresses hold.
		dials := func(address string, offset, length int) {
			dialled, ok := fact.DialledBy(address)
			if !ok || len(digitsOf(dialled.Number)) < 8 || d.knowsNumber(digitsOf(dialled.Number), true) || p.Site.isSampleFact(address) {
				return
			}
			if k := bytes.Index(p.Doc.Source[offset:min(len(p.Doc.Source), offset+length)], []byte(dialled.Number)); k >= 0 {
				offset, length = offset+k, len(dialled.Number)
			}
			number, _ := dialled.Normalise(p.config().Country())
			add(nameOfPhone(fact.Phone{E164: number}.Kind()), "contact.phone", p.At(offset, length), dialled.Number)
		}
		source := string(p.Doc.Source)
		for _, at := range chats(source) {
			dials(source[at[0]:at[1]], at[0], at[1]-at[0])
		}
		for i := range p.Doc.Links { // those to addresses of the web are not among them
			if l := &p.Doc.Links[i]; len(chats(l.Dest)) == 0 {
				dials(l.Dest, l.Offset, l.Length)
			}
		}
		return found
	},
}

// authorities are words of sentences that give the numbers of others.
var authorities = set("وزاره", "هييه", "بلاغات", "بلديه", "شرطه", "مركز", "بنك", "ministry", "authority", "police", "bank")

// knowsNumber tells whether a number is declared. Phones are written with and without what is before their last
// eight digits.
func (d *declared) knowsNumber(number string, phone bool) bool {
	if phone && len(number) > 8 {
		number = number[len(number)-8:]
	}
	return d.numbers[number] || isSampleNumber(number)
}

// mayHoldLongNumber tells whether a text holds seven digits that spaces and hyphens at most part.
func mayHoldLongNumber(text string) bool {
	n := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			n++
		case c == 0xD9 && i+1 < len(text) && text[i+1] >= 0xA0 && text[i+1] <= 0xA9:
			n++
			i++
		case c == 0xDB && i+1 < len(text) && text[i+1] >= 0xB0 && text[i+1] <= 0xB9:
			n++
			i++
		case c == ' ' || c == '-':
		default:
			n = 0
		}
		if n >= 7 {
			return true
		}
	}
	return false
}

// insideNumber tells whether digits are a part of an address or a longer number: 2301/7001002003, SA-0501112223.
func insideNumber(s string, start, end int) bool {
	glued := func(c byte) bool {
		return c == '/' || c == '_' || c == '=' || c == '#' || c == '.' && end < len(s)-1 && s[end] == '.' && s[end+1] != ' '
	}
	return start > 0 && (glued(s[start-1]) || s[start-1] == '-') || end < len(s) && (s[end] == '/' || s[end] == '_')
}

// sentenceAround is the sentence around a stretch of the folded text.
func sentenceAround(t *Text, start, end int) *sentence {
	folded := t.Folded()
	for start > 0 && !strings.Contains(";!?\n", folded[start-1:start]) && !strings.HasPrefix(folded[start-1:], ". ") {
		start--
	}
	for end < len(folded) && !strings.Contains(";!?\n", folded[end:end+1]) && !strings.HasPrefix(folded[end:], ". ") {
		end++
	}
	return &sentence{Text: newText(folded[start:end], t.Language, t.Kind)}
}

func isSampleNumber(digits string) bool {
	for _, s := range samples {
		if strings.Contains(digits, s) {
			return true
		}
	}
	return false
}
