package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
)

var foreignName = Rule{
	Name: "foreign-name", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "اسم متجر آخر بقي في النص مكان اسم متجركم.", En: "The name of another store, left where the name of yours belongs."},
		Why: rules.Text{Ar: "من يقرأ سياسة باسم متجر آخر لا يعرف مع من يتعامل، وقد لا تُلزم السياسة أحدًا.",
			En: "Who reads a policy in another store's name does not know with whom they deal, and the policy may bind nobody."},
		Mend: rules.Text{Ar: "ضعوا مكانه {{ store.name }}. وإن كان اسمًا آخر لمتجركم فأضيفوه إلى aliases تحت [store]، وإن كان جهة تتعاملون معها فأضيفوها إلى سجل الأطراف الثالثة.",
			En: "Put {{ store.name }} in its place. If it is another name of your store, add it to aliases under [store]; if it is somebody you work with, to the register of third parties."},
		Bad:  "تيسير التعامل فيما بين ( عين آزال ) والمستخدم",
		Good: "تيسير التعامل فيما بين {{ store.name }} والعميل",
	},
	Page: func(p *Page) (found []Found) {
		if len(p.Site.declared().names) == 0 {
			return nil
		}
		own := p.bracketedNames()
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			var hits []Hit
			hits = append(hits, p.leftovers(b)...)
			if own >= 3 {
				hits = append(hits, p.bracketed(b)...)
			}
			hits = append(hits, p.captured(b)...)
			var have []Hit
			for _, h := range hits {
				if overlaps(have, h) {
					continue
				}
				have = append(have, h)
				found = append(found, Found{Pos: p.In(b, h.Start, h.End), Message: h.Message, Hint: h.Hint, Severity: h.Severity})
			}
		}
		return found
	},
}

func foreign(text string, start, end int, s diag.Severity) Hit {
	name := shorten(strings.Trim(text[start:end], "() "))
	return Hit{Start: start, End: end, Severity: s,
		Message: rules.Text{Ar: "“" + name + "” ليس اسمًا أعلنه هذا المتجر", En: "“" + name + "” is no name that this store declares"},
		Hint: rules.Text{Ar: "ضعوا مكانه {{ store.name }}، أو أضيفوه إلى aliases تحت [store] إن كان اسمًا لمتجركم",
			En: "put {{ store.name }} in its place, or add it to aliases under [store] if it is a name of your store"}}
}

// knownLeftovers are names, folded, that copied policies and terms still carry in public.
var knownLeftovers = phrases("عين ازال", "متجر مختلف", "دار تاله", "لوزان فاشون", "منصه سله", "سبايدر كارد", "kimable", "my talabat", "atras link")

// leftovers finds names that are known to travel with the template.
func (p *Page) leftovers(b *markdown.Block) (hits []Hit) {
	t := newText(b.Text, p.Code(), kinds[b.Kind])
	folded := t.Folded()
	for i, w := range t.words {
		list, ok := prefixed(knownLeftovers, folded[w.start:w.end])
		if !ok {
			continue
		}
		for _, phrase := range list {
			end, ok := w.end, true
			for k, part := range phrase[1:] {
				if i+k+1 >= len(t.words) || folded[t.words[i+k+1].start:t.words[i+k+1].end] != part {
					ok = false
					break
				}
				end = t.words[i+k+1].end
			}
			if ok && !p.Site.declared().knows(strings.Join(phrase, " ")) {
				start, stop := t.original(w.start, end)
				hits = append(hits, foreign(b.Text, start, stop, diag.Error))
			}
		}
	}
	return hits
}

// bracketedNames counts how often the page puts the store's name into parentheses, as templates do with their slots.
func (p *Page) bracketedNames() (n int) {
	for i := range p.Doc.Blocks {
		for _, inner := range parentheses(p.Doc.Blocks[i].Text) {
			text := p.Doc.Blocks[i].Text[inner[0]+1 : inner[1]-1]
			if p.Site.declared().names[fold(strings.TrimSpace(text))] || strings.TrimSpace(text) == string(markdown.Object) {
				n++
			}
		}
	}
	return n
}

// bracketed finds what stands in parentheses like a name, on a page that writes the store's name so.
func (p *Page) bracketed(b *markdown.Block) (hits []Hit) {
	for _, at := range parentheses(b.Text) {
		inner := strings.TrimSpace(b.Text[at[0]+1 : at[1]-1])
		words := strings.Fields(inner)
		if len(words) == 0 || len(words) > 4 || strings.ContainsRune(inner, markdown.Object) || strings.ContainsAny(inner, "0123456789٠١٢٣٤٥٦٧٨٩،,.:؛\"“«") {
			continue
		}
		if b.Text[at[0]+1] != ' ' || p.Site.declared().knows(fold(inner)) || commonNoun(fold(words[0])) {
			continue // a remark, which is written without spaces inside
		}
		hits = append(hits, foreign(b.Text, at[0], at[1], diag.Error))
	}
	return hits
}

// parentheses finds ( … ) in one line of text.
func parentheses(s string) (out [][2]int) {
	open := -1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			open = i
		case ')':
			if open >= 0 {
				out = append(out, [2]int{open, i + 1})
			}
			open = -1
		}
	}
	return out
}

// slotsOfTemplates are sentences of the template around a name, folded: what stands between begin and end is a name.
var slotsOfTemplates = []struct{ begin, end string }{
	{"فيما بين ", " والمستخدم"}, {"فيما بين ", " والعميل"}, {"يرحب بكم فريق عمل ", "،"}, {"ترحب بكم ", "،"}, {"المحامي الخاص بـ ", "."}, {"المحامي الخاص ب", "."},
	{"agreement between ", " and the user"}, {"relationship between ", " and the user"}, {"between ", " and the customer"}, {"welcome to ", "!"},
}

// captured finds names in slots of the template.
func (p *Page) captured(b *markdown.Block) (hits []Hit) {
	if !strings.Contains(b.Text, "بين") && !strings.Contains(b.Text, "رح") && !strings.Contains(b.Text, "محامي") && !strings.Contains(b.Text, "etween") && !strings.Contains(b.Text, "elcome") {
		return nil
	}
	n := lang.Normalise(b.Text)
	for _, slot := range slotsOfTemplates {
		i := strings.Index(n.Text, slot.begin)
		if i < 0 {
			continue
		}
		start := i + len(slot.begin)
		end := strings.Index(n.Text[start:], slot.end)
		if end < 0 {
			continue
		}
		end += start
		name := strings.Trim(n.Text[start:end], " ()\"")
		words := strings.Fields(name)
		if len(words) == 0 || len(words) > 4 || strings.ContainsRune(name, markdown.Object) || commonNoun(words[0]) || p.Site.declared().knows(name) {
			continue
		}
		hits = append(hits, foreign(b.Text, n.Original(start), n.Original(end), diag.Warning))
	}
	return hits
}

// commonNoun tells whether a folded word is what a text calls any store.
func commonNoun(word string) bool {
	_, ok := prefixed(commonNouns, word)
	return ok
}

var commonNouns = set("متجر", "متجرنا", "موقع", "موقعنا", "منصه", "منصتنا", "شركه", "شركتنا", "موسسه", "تطبيق", "طرفين", "عميل", "مستخدم", "تاجر", "بايع",
	"هذا", "هذه", "كل", "جميع", "نا", "نحن", "اي", "the", "our", "this", "us", "we", "you", "any", "all", "it", "store", "a", "an", "both", "each")
