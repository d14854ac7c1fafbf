package check

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/markdown"
)

// slot is where a text names the store: a fact, or a name that site.toml declares, with the parentheses around it.
type slot struct {
	start, end int
	joined     bool // و or ف touches it
}

// slots finds where a block names the store, in the order of the text.
func (p *Page) slots(b *markdown.Block) (out []slot) {
	text := b.Text
	for i := 0; ; {
		n := strings.IndexRune(text[i:], markdown.Object)
		if n < 0 {
			break
		}
		i += n
		if p.isName(b.Source(i)) {
			out = append(out, around(text, i, i+utf8.RuneLen(markdown.Object)))
		}
		i += utf8.RuneLen(markdown.Object)
	}
	for _, name := range p.names() {
		for i := 0; ; {
			n := strings.Index(text[i:], name)
			if n < 0 {
				break
			}
			start, end := i+n, i+n+len(name)
			i = end
			if unicode.IsLetter(runeAt(text, end)) || !beginsWord(text, start) || slices.ContainsFunc(out, func(s slot) bool { return start < s.end && s.start < end }) {
				continue
			}
			out = append(out, around(text, start, end))
		}
	}
	slices.SortFunc(out, func(a, b slot) int { return a.start - b.start })
	return out
}

// names are the store's names in the page's language, the longest first.
func (p *Page) names() []string {
	if p.named != nil {
		return p.named
	}
	names := []string{}
	store := &p.Site.Config.Store
	for _, n := range append([]string{store.Name.In(p.Lang), store.Name.All, store.LegalName.In(p.Lang)}, store.Aliases...) {
		if n != "" && !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	p.named = names
	return names
}

// isName tells whether the fact at an offset of the file is the store's name.
func (p *Page) isName(offset int) bool {
	f := p.factAt(offset)
	return f != nil && f.Expr.Path == "store.name"
}

// factAt is the fact that stands at an offset of the file, or nil.
func (p *Page) factAt(offset int) *markdown.Ref { return factAt(p.Doc, offset) }

func factAt(doc *markdown.Document, offset int) *markdown.Ref {
	i := sort.Search(len(doc.Facts), func(i int) bool { return doc.Facts[i].Offset >= offset })
	if i == len(doc.Facts) || doc.Facts[i].Offset != offset {
		return nil
	}
	return doc.Facts[i]
}

// beginsWord tells whether a name begins at i: after no letter, or after و and ف alone.
func beginsWord(text string, i int) bool {
	before := runeBefore(text, i)
	if !unicode.IsLetter(before) {
		return true
	}
	return (before == 'و' || before == 'ف') && !unicode.IsLetter(runeBefore(text, i-utf8.RuneLen(before)))
}

func around(text string, start, end int) slot {
	if i := backSpaces(text, start); i > 0 && text[i-1] == '(' {
		if k := skipSpaces(text, end); k < len(text) && text[k] == ')' {
			start, end = i-1, k+1
		}
	}
	s := slot{start: start, end: end}
	if before := runeBefore(text, start); before == 'و' || before == 'ف' {
		s.joined = true
	}
	return s
}

// verb is a verb whose subject is the store.
type verb struct {
	start, end int
	feminine   bool
}

// verbOf finds the verb of the store that a slot is the subject of.
func verbOf(text string, s slot) (v verb, ok bool) {
	// تسعى لازوردي
	end := backSpaces(text, s.start)
	if !s.joined && end < s.start {
		start := wordStart(text, end)
		if feminine, ok := verbBefore(text[start:end]); ok {
			return verb{start, end, feminine}, true
		}
		// لازوردي تسعى, when لازوردي begins something: in “فريق عمل لازوردي يسعى” somebody else does.
		if r := runeBefore(text, end); unicode.IsLetter(r) && !opensClause[fold(text[start:end])] {
			return verb{}, false
		}
	}
	for i := s.end; ; {
		start := skipSpaces(text, i)
		if start == i && i > 0 && text[i-1] != ')' {
			return verb{}, false
		}
		word := wordAt(text, start)
		if word == "" {
			return verb{}, false
		}
		i = start + len(word)
		switch w := fold(word); w {
		case "لا", "لن", "لم", "قد", "سوف":
			continue
		default:
			feminine, ok := verbForm(strings.TrimPrefix(w, "س"), storeVerbs)
			return verb{start, i, feminine}, ok
		}
	}
}

// wordStart is where the word that ends at i begins.
func wordStart(text string, i int) int {
	for i > 0 {
		r := runeBefore(text, i)
		if !ofArabic(r) && !unicode.IsLetter(r) {
			break
		}
		i -= runeLen(r)
	}
	return i
}

func fold(word string) string { return lang.Normalise(word).Text }

// verbBefore tells whether a word before the store's name is a verb whose subject it is. Behind a verb that takes an
// object the name may be that, unless the verb has it already: يفيدكم.
func verbBefore(word string) (feminine, ok bool) {
	w := strings.TrimPrefix(strings.TrimPrefix(fold(word), "و"), "ف")
	if feminine, ok = verbForm(w, ownVerbs); ok {
		return feminine, true
	}
	for _, suffix := range []string{"كم", "ها"} {
		if rest, has := strings.CutSuffix(w, suffix); has {
			if feminine, ok = verbForm(rest, storeVerbs); ok {
				return feminine, true
			}
		}
	}
	return false, false
}

// verbForm tells whether a folded word is a verb of a list in the third person, and of which gender.
func verbForm(w string, verbs map[string]bool) (feminine, ok bool) {
	if rest, ok := strings.CutPrefix(w, "ي"); ok {
		return false, verbs[rest]
	}
	rest, ok := strings.CutPrefix(w, "ت")
	return true, ok && verbs[rest]
}

// opensClause are the words after which a subject comes.
var opensClause = set("ان", "فان", "بان", "لان", "وان", "كما", "هل", "لكن", "ولكن", "انه", "حيث", "و", "ف", "اذا", "بينما")

// ownVerbs are verbs of policies, folded and without their first letter, that take no object and whose noun is another
// word.
var ownVerbs = set("سعي", "عمل", "حرص", "لتزم", "قوم", "تعهد", "رحب", "حتفظ", "ضمن", "هدف", "عتذر", "تحفظ", "ؤكد")

// storeVerbs are those that may stand after the store's name, too.
var storeVerbs = set("سعي", "عمل", "حرص", "لتزم", "قوم", "تعهد", "رحب", "حتفظ", "ضمن", "هدف", "عتذر", "ؤكد",
	"شارك", "نصح", "وضح", "فيد", "بلغ", "نوه", "حترم", "ستخدم", "ستطيع", "حتاج", "بيع", "جمع", "منح", "وفر", "رسل", "ستقبل", "قدر", "عتمد", "تيح",
	"سمح", "علن", "عالج", "حمي", "شكر")
