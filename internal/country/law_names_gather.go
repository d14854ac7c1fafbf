package country

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"sitegen/internal/lang"
)

// NamesOf gathers the names of some laws. Only law_names.txt is made by it, and tests.
func NamesOf(laws ...*Law) *LawNames {
	n := &LawNames{Calls: map[string]Calls{}, Taxed: map[string]bool{}, Networks: map[string]string{}}
	g := gatherer{laws: laws, all: map[[2]string]*LawName{}}
	slices.SortFunc(laws, func(a, b *Law) int { return strings.Compare(a.Code, b.Code) })
	for _, l := range laws {
		g.of = []string{l.Code}
		n.Calls[l.Code] = l.Calls
		if l.Tax != nil {
			n.Taxed[l.Code] = true
		}
		for _, network := range l.Networks {
			n.Networks[network] = l.Code
		}
		g.law(l)
		for _, key := range sortedKeys(l.Identifiers) {
			form := NumberForm{Key: key, Pattern: l.Identifiers[key].Pattern}
			if form.Pattern != "" && !slices.Contains(n.Forms, form) {
				n.Forms = append(n.Forms, form)
			}
		}
	}
	of := map[string][]string{} // of one word, however it is written: MOCI and MoCI
	for _, name := range g.all {
		of[name.Words] = append(of[name.Words], name.Of...)
	}
	for _, name := range g.all {
		name.Of = slices.Clone(of[name.Words])
		slices.Sort(name.Of)
		name.Of = slices.Compact(name.Of)
		n.Names = append(n.Names, *name)
	}
	slices.SortFunc(n.Names, func(a, b LawName) int {
		return cmp.Or(strings.Compare(a.Words, b.Words), strings.Compare(a.Exact, b.Exact))
	})
	return n
}

// gatherer takes names down, each once for all countries that have it.
type gatherer struct {
	laws []*Law
	of   []string // whose name it is that is taken down
	all  map[[2]string]*LawName
}

func (g *gatherer) law(l *Law) {
	for _, id := range sortedKeys(l.Acts) {
		a, fact := l.Acts[id], ""
		if slices.Contains(ActKinds(), id) {
			fact = "law." + id + ".name"
		}
		for _, title := range []string{a.Title.Ar, a.Title.En} {
			g.numbers(title, fact)
			g.act(l, id, strings.TrimSpace(title[:cmp.Or(strings.IndexAny(title, "،,;؛")+1, len(title)+1)-1]), fact)
		}
		for _, name := range slices.Concat([]string{a.Name.Ar, a.Name.En}, a.Called.Ar, a.Called.En) {
			g.numbers(name, fact)
			g.act(l, id, name, fact)
		}
	}
	for _, id := range sortedKeys(l.Authorities) {
		if id == "court" {
			continue // every country has the competent court
		}
		a, fact := l.Authorities[id], ""
		if slices.Contains(AuthorityKinds(), id) {
			fact = "law." + id + ".name"
		}
		for _, name := range slices.Concat([]string{a.Name.Ar, a.Name.En, a.Short.Ar, a.Short.En}, a.Called.Ar, a.Called.En) {
			g.name(name, fact)
		}
	}
	if l.Tax != nil && !l.Tax.None {
		own := g.of
		for _, other := range g.laws { // one tax, which one country calls الضريبة على القيمة المضافة
			if other != l && other.Tax != nil && !other.Tax.None && (other.Tax.Name.En == l.Tax.Name.En || other.Tax.Name.Ar == l.Tax.Name.Ar) {
				g.of = append(slices.Clone(g.of), other.Code)
			}
		}
		for _, name := range []string{l.Tax.Name.Ar, l.Tax.Name.En} {
			g.name(name, "law.tax.name")
			g.indefinite(name, "law.tax.name")
			words := folded(name)
			switch {
			case len(words) > 2 && words[0] == "ضريبه": // شاملة القيمة المضافة
				g.words(words[1:], "", "law.tax.name")
				g.words(undefined(words[1:]), "", "law.tax.name")
			case name == "VAT":
				g.name("value added tax", "law.tax.name")
			}
		}
		g.of = own
	}
	for _, key := range sortedKeys(l.Identifiers) {
		name, own := l.Identifiers[key].Name, g.of
		for _, other := range g.laws { // what one calls the tax number the other calls the tax registration number
			if other != l && other.Identifiers[key] != nil {
				g.of = append(slices.Clone(g.of), other.Code)
			}
		}
		g.possessed(name.Ar, "law.identifier."+key+".name")
		g.name(name.En, "law.identifier."+key+".name")
		g.of = own
	}
	if l.Address != nil {
		g.possessed(l.Address.Name.Ar, "law.address.name")
		g.name(l.Address.Name.En, "law.address.name")
	}
}

// act takes the name of an act down. One without a number and a country, such as the Consumer Protection Law, may be said in every
// country that has an act on the same matter and calls a law by the same word.
func (g *gatherer) act(l *Law, id, name, fact string) {
	own := g.of
	if !strings.ContainsFunc(name, unicode.IsDigit) && slices.Contains(ActKinds(), id) && !l.callsItself(name) {
		arabic := strings.ContainsFunc(name, func(r rune) bool { return unicode.Is(unicode.Arabic, r) })
		for _, other := range g.laws {
			if other != l && other.Acts[id] != nil && (!arabic || other.Terms.Law.Ar == l.Terms.Law.Ar) {
				g.of = append(slices.Clone(g.of), other.Code)
			}
		}
	}
	g.name(name, fact)
	g.of = own
}

// callsItself tells whether a name says its country's.
func (l *Law) callsItself(name string) bool {
	return slices.ContainsFunc(slices.Concat(l.Calls.Ar, l.Calls.En), func(c string) bool { return strings.Contains(name, c) })
}

// aside is what stands in brackets or quotation marks within a name.
var aside = regexp.MustCompile(`\s*[(«"“]([^)»"”]*)[)»"”]`)

// name takes a name down; of one such as “the Saudi Data and AI Authority (SDAIA)” also each part.
func (g *gatherer) name(name, fact string) {
	for _, m := range aside.FindAllStringSubmatch(name, -1) {
		if acronym(m[1]) {
			g.name(m[1], fact)
		}
	}
	if rest := strings.TrimSpace(aside.ReplaceAllString(name, "")); rest != name && strings.Contains(rest, " ") {
		g.name(rest, fact)
	}
	words := folded(name)
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	switch {
	case len(words) == 2 && words[0][0] < 0x80 && strings.HasSuffix(fact, "_authority.name"): // the Tax Authority; a tax authority is any
		g.words(words, strings.TrimPrefix(name, "the "), fact)
		return
	case len(words) != 1:
		g.words(words, "", fact)
		return
	}
	bare := strings.TrimFunc(name[max(0, strings.LastIndexByte(strings.TrimSpace(name), ' ')):], func(r rune) bool { return !unicode.IsLetter(r) })
	switch {
	case bare == "":
	case bare[0] < 0x80:
		if acronym(bare) { // any other word is one of the language
			g.words(words, bare, fact)
		}
	case !strings.HasPrefix(words[0], "ال") && !ordinary()[words[0]]: // الوزارة, الجهاز: any country's
		g.words(words, "", fact)
	}
}

// acronym tells whether a word has more capitals than its first letter: SDAIA, MoCI.
func acronym(word string) bool {
	return len(word) > 1 && word[0] < 0x80 && !strings.Contains(word, " ") && strings.IndexFunc(word[1:], unicode.IsUpper) >= 0
}

// ordinary are names, folded, that are words of the language too.
func ordinary() map[string]bool {
	return map[string]bool{"معروف": true, "ابشر": true, "سهل": true, "نظام": true, "قانون": true}
}

// possessed takes an Arabic name down as a text says it of somebody: عنوانكم الوطني.
func (g *gatherer) possessed(name, fact string) {
	g.name(name, fact)
	g.indefinite(name, fact)
	words := folded(name)
	if len(words) < 2 || !strings.HasPrefix(words[1], "ال") || strings.HasSuffix(words[0], "ه") {
		return
	}
	for _, whose := range []string{"كم", "ك", "نا", "ه", "ها", "هم"} {
		g.words(append([]string{strings.TrimPrefix(words[0], "ال") + whose}, words[1:]...), "", fact)
	}
}

// indefinite takes an Arabic name down without its articles: ضريبة قيمة مضافة.
func (g *gatherer) indefinite(name, fact string) {
	if words := folded(name); len(words) > 1 && words[0][0] >= 0x80 {
		g.words(undefined(words), "", fact)
	}
}

func undefined(words []string) (out []string) {
	for _, w := range words {
		out = append(out, strings.TrimPrefix(w, "ال"))
	}
	return out
}

// numbers takes the numbers of laws in a name or title down, as texts write them.
func (g *gatherer) numbers(name, fact string) {
	words := folded(name)
	for i, w := range words {
		if (w == "م" || w == "m") && i+1 < len(words) && digits(words[i+1], 1, 4) { // a Saudi royal decree
			g.number("م "+words[i+1], fact)
			g.number("m "+words[i+1], fact)
		}
		if !digits(w, 1, 4) || i == 0 {
			continue
		}
		year := ""
		switch {
		case i+2 < len(words) && ofYear(words[i+1]) && digits(words[i+2], 4, 4):
			year = words[i+2]
		case i+1 < len(words) && CallsLaw(words[i-1]) && digits(words[i+1], 4, 4):
			year = words[i+1]
		default:
			continue
		}
		for _, between := range []string{" لسنه ", " لعام ", " of ", " for ", " "} {
			g.number(w+between+year, fact)
		}
	}
}

func ofYear(w string) bool { return slices.Contains([]string{"لسنه", "لعام", "of", "for"}, w) }

// CallsLaw tells whether a folded word stands before the number of a law: Law No. 15, القانون رقم 15.
func CallsLaw(w string) bool {
	return slices.Contains([]string{"قانون", "القانون", "بقانون", "مرسوم", "المرسوم", "بمرسوم", "بالمرسوم", "قرار", "القرار", "نظام", "النظام", "رقم", "الملكي", "ملكي", "اتحادي", "الاتحادي",
		"royal", "federal", "law", "decree", "act", "resolution", "decision", "regulation", "no", "number"}, w)
}

func digits(w string, from, to int) bool {
	return len(w) >= from && len(w) <= to && strings.Trim(w, "0123456789") == ""
}

func (g *gatherer) number(words, fact string) { g.put(LawName{Words: words, Number: true, Fact: fact}) }

func (g *gatherer) words(words []string, exact, fact string) {
	if len(words) == 0 {
		return
	}
	words = slices.Clone(words)
	if rest := strings.TrimPrefix(words[0], "ال"); len(rest) > 2 {
		words[0] = rest
	}
	joined := strings.Join(words, " ")
	g.put(LawName{Words: joined, Exact: exact, Fact: fact})
	if together := strings.ReplaceAll(" "+joined, " e commerce", " ecommerce")[1:]; together != joined {
		g.put(LawName{Words: together, Exact: exact, Fact: fact})
	}
}

func (g *gatherer) put(n LawName) {
	key := [2]string{n.Words, n.Exact}
	if g.all[key] == nil {
		g.all[key] = &n
	}
	have := g.all[key]
	for _, code := range g.of {
		if !slices.Contains(have.Of, code) {
			have.Of = append(have.Of, code)
		}
	}
	slices.Sort(have.Of)
}

// folded are the words of a text as checks read them.
func folded(s string) []string {
	return strings.FieldsFunc(lang.Normalise(s).Text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
