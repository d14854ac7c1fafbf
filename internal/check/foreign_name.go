package check

import (
	"cmp"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var foreignName = Rule{
	Rule: say.RuleForeignName,
	Page: func(p *Page) (found []diag.Finding) {
		if len(p.Site.declared().names) == 0 {
			return nil
		}
		own := p.bracketsItsName()
		for _, s := range p.passages() {
			var have stretches
			report := func(start, end int, f diag.Finding) {
				if !have.overlap(start, end) {
					have.add(start, end)
					found = append(found, diag.Finding{Pos: s.at(start, end), Says: f.Says, Severity: f.Severity})
				}
			}
			p.Site.leftovers(s.Text, p.says, report)
			p.bracketed(&s, own, report)
			p.captured(&s, report)
		}
		return found
	},
	Settings: func(s *Site) (found []diag.Finding) {
		d := s.declared()
		if len(d.names) == 0 {
			return nil
		}
		eachString(s.toml(), "", func(at []any, value, language string) {
			t, in := newText(value, language, Value), inValue(s.toml(), at, value)
			s.leftovers(t, func(string) int { return 1 }, func(start, end int, f diag.Finding) {
				found = append(found, diag.Finding{Pos: in(start, end), Says: f.Says, Severity: f.Severity})
			})
		})
		slices.SortFunc(found, func(a, b diag.Finding) int { return cmp.Or(a.Line-b.Line, a.Column-b.Column) })
		return found
	},
}

func foreign(name string, s diag.Severity) diag.Finding {
	return diag.Finding{Severity: s, Says: say.ForeignName{Name: shorten(strings.Trim(name, "() "))}}
}

// knownLeftovers are names, folded, that copied policies and terms still carry in public.
var knownLeftovers = phrases("عين ازال", "متجر مختلف", "دار تاله", "لوزان فاشون", "منصه سله", "سبايدر كارد", "kimable", "my talabat", "atras link")

// sayable are those that anybody may say of something else: of a different store, of the platform of their shop. They
// are names where a page says them again and again.
var sayable = set("متجر مختلف", "منصه سله")

// leftovers finds names that are known to travel with the template; says tells how often a name is around.
func (site *Site) leftovers(s *Text, says func(string) int, report Report) {
	if s.lists()&nameWords == 0 {
		return
	}
	folded := s.Folded()
	for i, w := range s.words {
		list, ok := prefixed(knownLeftovers, folded[w.start:w.end])
		if !ok {
			continue
		}
		for _, phrase := range list {
			end, ok := w.end, true
			for k, part := range phrase[1:] {
				if i+k+1 >= len(s.words) || folded[s.words[i+k+1].start:s.words[i+k+1].end] != part {
					ok = false
					break
				}
				end = s.words[i+k+1].end
			}
			name := strings.Join(phrase, " ")
			if !ok || site.declared().knows(name) || sayable[name] && says(name) < 3 {
				continue
			}
			start, stop := s.original(w.start, end)
			report(start, stop, foreign(s.Raw[start:stop], diag.Error))
		}
	}
}

// says counts how often the page says a folded phrase.
func (p *Page) says(phrase string) (n int) {
	for _, s := range p.passages() {
		n += strings.Count(s.Folded(), phrase)
	}
	return n
}

// bracketsItsName tells whether the page puts the store's name into parentheses, as templates do with their slots.
func (p *Page) bracketsItsName() bool {
	n := 0
	for _, s := range p.passages() {
		if s.has&brackets == 0 {
			continue
		}
		for _, at := range parentheses(s.Raw) {
			inner := strings.TrimSpace(s.Raw[at[0]+1 : at[1]-1])
			if inner == string(markdown.Object) || p.Site.declared().names[fold(inner)] {
				if n++; n >= 3 {
					return true
				}
			}
		}
	}
	return false
}

// bracketed finds what is in parentheses like a name, on a page that writes the store's name so or was copied.
func (p *Page) bracketed(s *passage, own bool, report Report) {
	if s.has&brackets == 0 {
		return
	}
	for _, at := range parentheses(s.Raw) {
		inner := strings.TrimSpace(s.Raw[at[0]+1 : at[1]-1])
		if s.Raw[at[0]+1] != ' ' || !mayBeName(inner) || p.Site.declared().knows(fold(inner)) {
			continue // a remark is written without spaces inside
		}
		if !own && !p.copied() {
			return
		}
		report(at[0], at[1], foreign(s.Raw[at[0]:at[1]], diag.Error))
	}
}

// mayBeName tells whether a text is short and plain enough for a name, and not what any store is called.
func mayBeName(text string) bool {
	words := strings.Fields(text)
	if len(words) == 1 && strings.HasPrefix(text, "ال") {
		return false // any noun: ( البيع )
	}
	return len(words) > 0 && len(words) <= 4 && !strings.ContainsRune(text, markdown.Object) &&
		!strings.ContainsAny(text, "0123456789٠١٢٣٤٥٦٧٨٩،,.:؛;\"“«()؟?!") && !commonNoun(fold(words[0]))
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

// nameSlot is a sentence of the template around a name, folded: what is between begin and the first of the ends is a
// name, if what is before has one of some phrases.
type nameSlot struct {
	begin string
	ends  []string
	after []string
}

var nameSlots = []nameSlot{
	{begin: "فيما بين ", ends: []string{" والمستخدم", " والعميل", " والمستهلك"}},
	{begin: "يرحب بكم فريق عمل ", ends: []string{"،", ".", " ويتقدم"}},
	{begin: "فريق عمل ", ends: []string{" ينوه", " يفيدكم"}},
	{begin: "المعمول بها في ", ends: []string{".", "،", " وعليه"}, after: []string{"سياس"}},
	{begin: "المعمول به في ", ends: []string{".", "،", " فان"}, after: []string{"حمايه"}},
	{begin: "الا القائمين علي ", ends: []string{"،", "."}},
	{begin: "المحامي الخاص ب ", ends: []string{".", "،"}},
	{begin: "المحامي الخاص ب", ends: []string{".", "،"}},
	{begin: "قواعد واحكام استخدام ", ends: []string{" :", ":"}},
	{begin: "agreement between ", ends: []string{" and the user", " and the customer", " and the consumer"}},
	{begin: "relationship between ", ends: []string{" and the user", " and the customer", " and the merchant"}},
	{begin: "dealings between ", ends: []string{" and the user", " and the customer"}},
	{begin: "between ", ends: []string{" and the user", " and the customer"}},
	{begin: "welcome to ", ends: []string{"!", ".", ","}},
	{begin: "the team of ", ends: []string{" welcomes", ","}},
}

// templates are phrases, folded, of the policy and the agreement that go from store to store. A page that has two of them
// was copied, so that a name in a slot of theirs is beyond doubt.
var templates = []string{"سياسه الخصوصيه وسريه المعلومات", "يرحب بكم فريق عمل", "لادراكه التام", "القائمين علي", "المحامي الخاص", "التعامل فيما بين", "يعتبر التمهيد اعلاه",
	"welcomes you", "privacy policy and confidentiality", "full awareness that the user", "after consulting with the lawyer"}

func (p *Page) copied() bool {
	n := 0
	for _, t := range templates {
		if p.says(t) > 0 {
			n++
		}
	}
	return n >= 2
}

// captured finds names in slots of the template.
func (p *Page) captured(s *passage, report Report) {
	if s.lists()&nameWords == 0 {
		return
	}
	folded := s.Folded()
	for i := range nameSlots {
		slot := &nameSlots[i]
		at := strings.Index(folded, slot.begin)
		if at < 0 || at > 0 && !wordEndsAt(s.Text, at) || slot.after != nil && !containsAny(folded[:at], slot.after) {
			continue
		}
		start := at + len(slot.begin)
		end := len(folded) - start
		ended := false
		for _, e := range slot.ends {
			if k := strings.Index(folded[start:start+end], e); k >= 0 {
				end, ended = k, true
			}
		}
		if !ended {
			continue
		}
		end += start
		for start < end && (folded[start] == ' ' || folded[start] == '"') {
			start++
		}
		for end > start && (folded[end-1] == ' ' || folded[end-1] == '"') {
			end--
		}
		name := folded[start:end]
		if !mayBeName(strings.Trim(name, "( )")) || strings.HasPrefix(name, "ال") || p.Site.declared().knows(strings.Trim(name, "( )")) {
			continue
		}
		severity := diag.Warning
		if p.copied() {
			severity = diag.Error
		}
		from, to := s.original(start, end)
		report(from, to, foreign(s.Raw[from:to], severity))
	}
}

// nameWordsOf are the leftovers, and the beginnings of the slots.
func nameWordsOf() (out []string) {
	for _, list := range knownLeftovers {
		for _, phrase := range list {
			out = append(out, strings.Join(phrase, " "))
		}
	}
	for i := range nameSlots {
		words := strings.Fields(nameSlots[i].begin)
		if last := words[len(words)-1]; last == "ب" || last == "to" && len(words) == 2 && words[0] != "welcome" {
			words = words[:len(words)-1] // the name touches it
		}
		out = append(out, strings.Join(words, " "))
	}
	return out
}

func containsAny(text string, parts []string) bool {
	for _, part := range parts {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// commonNoun tells whether a folded word is what a text calls any store.
func commonNoun(word string) bool {
	_, ok := prefixed(commonNouns, word)
	return ok || commonNouns[strings.TrimPrefix(word, "ال")]
}

var commonNouns = set("متجر", "متجرنا", "موقع", "موقعنا", "منصه", "منصتنا", "شركه", "شركتنا", "موسسه", "موسستنا", "تطبيق", "تطبيقنا", "طرفين", "طرف", "عميل", "عملاء", "مستخدم", "مستخدمين", "تاجر", "تجار", "بايع",
	"مشتري", "هذا", "هذه", "كل", "جميع", "نا", "نحن", "اي", "احد", "خدمه", "خدمات", "اداره", "تشغيل", "تنفيذ", "شوون", "حمايه", "دول", "دوله", "مملكه", "اطراف", "المورد", "مورد", "شريك", "شركاء", "بوابه", "بنك", "مندوب", "ناقل",
	"the", "our", "this", "us", "we", "you", "any", "all", "it", "store", "a", "an", "both", "each", "shop", "seller", "sellers", "buyers", "merchant", "parties", "them", "customers", "users", "your")
