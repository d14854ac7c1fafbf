package check

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// lawReader finds names of other countries' laws for one store.
type lawReader struct {
	index    *lawIndex
	config   *config.Site
	settings string              // the name of site.toml
	own      string              // the store's country
	known    bool                // its law has a file
	deals    map[string]bool     // other countries: of its customers, of its law, of third parties, of the places of its data
	called   map[string][]string // folded phrases by which sentences name a country
	party    map[string]bool     // names, by their words, that belong to third parties of the store
}

// lawsOf is what reads the names of other countries' laws; nil where the store says no country.
func lawsOf(s *Site) *lawReader {
	r := newLawReader(allLaws(), s.Config, func(code string) (names []string) {
		for _, l := range s.Languages {
			names = append(names, l.T("country."+code))
		}
		return names
	})
	if r != nil {
		r.settings = s.Input.Name
	}
	return r
}

// newLawReader takes how the words of the theme call a country.
func newLawReader(ix *lawIndex, c *config.Site, words func(code string) []string) *lawReader {
	if !c.Store.Country.IsSet() {
		return nil
	}
	r := &lawReader{index: ix, config: c, own: c.Store.Country.Value, deals: map[string]bool{}, called: map[string][]string{}, party: map[string]bool{}}
	_, r.known = ix.Calls[r.own]
	for code, calls := range ix.Calls {
		for _, name := range slices.Concat(calls.Ar, calls.En, words(code)) {
			if name = strings.TrimPrefix(fold(name), "ال"); name != "" && !slices.Contains(r.called[code], name) {
				r.called[code] = append(r.called[code], name)
			}
		}
	}
	r.dealsWith(c.Store.GoverningLaw)
	r.dealsWith(c.Privacy.HostingCountry...)
	r.dealsWith(c.Address.Country)
	for _, b := range c.Branches {
		r.dealsWith(b.Address.Country)
	}
	for _, d := range c.Data {
		r.dealsWith(d.StoredIn...)
	}
	for _, z := range c.Shipping.Zones {
		r.serves(z.Label)
	}
	r.serves(c.Store.AreasServed)
	for _, t := range c.ThirdParty {
		r.dealsWith(t.Country...)
		for _, name := range append(slices.Collect(maps.Values(t.Name.By)), t.Name.All) {
			for _, n := range r.found(newText(name, "", Value)) {
				if slices.ContainsFunc(t.Country, func(e fact.Enum) bool { return slices.Contains(n.Of, e.Value) }) {
					r.party[n.Words] = true
				}
			}
		}
	}
	return r
}

func (r *lawReader) dealsWith(countries ...fact.Enum) {
	for _, c := range countries {
		r.deals[c.Value] = true
	}
}

// gulf are the countries of the Gulf Cooperation Council.
func gulf() []string { return []string{"SA", "AE", "KW", "BH", "QA", "OM"} }

// Words, folded, by which areas name several countries at once: those of the Gulf, and all.
var (
	gulfWords  = []string{"دول الخليج", "دول مجلس التعاون", "مجلس التعاون", "الخليج العربي", "gcc", "gulf countries", "gulf states", "the gulf"}
	worldWords = []string{"الدول العربية", "الوطن العربي", "العالم العربي", "الشرق الاوسط", "دول العالم", "انحاء العالم", "جميع الدول", "كل الدول",
		"arab countries", "arab world", "middle east", "worldwide", "all countries", "the world"}
)

// serves notes the countries that a text about customers names, each by itself or several at once.
func (r *lawReader) serves(area fact.Text) {
	for _, text := range append(slices.Collect(maps.Values(area.By)), area.All) {
		t := newText(text, "", Value)
		for code := range r.called {
			if r.names(t, code) {
				r.deals[code] = true
			}
		}
		for range phrasesIn(t, gulfWords) {
			for _, code := range gulf() {
				r.deals[code] = true
			}
		}
		for range phrasesIn(t, worldWords) {
			for code := range r.called {
				r.deals[code] = true
			}
		}
	}
}

// names tells whether a text names a country.
func (r *lawReader) names(t *Text, code string) bool {
	for range phrasesIn(t, r.called[code]) {
		return true
	}
	return false
}

// allows tells whether site.toml allows names at some places of a file.
func (r *lawReader) allows(file string) bool {
	return slices.ContainsFunc(r.config.Check.Allow, func(a config.Allow) bool { return a.Quote != "" && a.Covers(say.RuleForeignLaw.String(), file) })
}

// read reports the names of laws of other countries, by their places in the folded text. named tells whether something beside
// the text names a country.
func (r *lawReader) read(t *Text, named func(country string) bool, report func(start, end int, n *lawName)) {
	t.fold()
	var before *lawName // that was told, and where it ends
	end := 0
	for i := 0; i < len(t.words); {
		n := r.index.at(t, i)
		if n == nil {
			i++
			continue
		}
		first := i
		if n.Number {
			first = lawBefore(t, i)
		}
		start := t.words[first].start
		i += len(n.words)
		if owner := r.owner(t, start, t.words[i-1].end, n); owner != "" && !r.deals[owner] {
			report(start, t.words[i-1].end, n.of(owner))
			continue
		}
		if !r.foreign(n) || r.goesOn(t, i, n) || r.fits(t, start, t.words[i-1].end, n, named) {
			continue
		}
		short := before != nil && before.Fact == n.Fact && len(t.folded.Text[end:start]) < 4 && strings.ContainsAny(t.folded.Text[end:start], `("«`)
		before, end = n, t.words[i-1].end
		if !short { // the Saudi Data and AI Authority (SDAIA): one mistake
			report(start, end, n)
		}
	}
}

// owner is another country that is named right beside a name of the store's country, as in the Consumer Protection Law of Jordan: it is
// that country's law then, although both have the name. It is "" where none is.
func (r *lawReader) owner(t *Text, start, end int, n *lawName) string {
	if len(n.Of) < 2 || !slices.Contains(n.Of, r.own) {
		return ""
	}
	for _, code := range n.Of {
		if code == r.own {
			continue
		}
		for from, to := range phrasesIn(t, r.called[code]) {
			if from >= end && leadsOn(t.folded.Text[end:from]) || to <= start && strings.Trim(t.folded.Text[to:start], " '’s") == "" {
				return code
			}
		}
	}
	return ""
}

// leadsOn tells whether between a name and the country that follows it there is nothing but words such as of and in.
func leadsOn(between string) bool {
	for word := range strings.FieldsSeq(between) {
		if !ofOrIn[word] {
			return false
		}
	}
	return true
}

var ofOrIn = set("في", "ال", "ل", "لل", "ب", "بال", "of", "in", "the", "for")

// goesOn tells whether the name of an authority that ends before the word i is the beginning of one that no file has: the Ministry of
// Commerce and Investment. What goes on may be another name, too.
func (r *lawReader) goesOn(t *Text, i int, n *lawName) bool {
	if !strings.HasSuffix(n.Fact, "_authority.name") || n.Exact != "" || i >= len(t.words) || r.index.at(t, i) != nil {
		return false
	}
	folded := t.folded.Text
	if folded[t.words[i-1].end:t.words[i].start] != " " {
		return false
	}
	next := folded[t.words[i].start:t.words[i].end]
	if next == "and" && i+1 < len(t.words) && r.index.at(t, i+1) == nil {
		at, _ := t.original(t.words[i+1].start, t.words[i+1].end)
		return t.Raw[at] >= 'A' && t.Raw[at] <= 'Z'
	}
	return strings.HasPrefix(next, "وال")
}

// found are all names in a text.
func (r *lawReader) found(t *Text) (all []*lawName) {
	t.fold()
	for i := 0; i < len(t.words); {
		n := r.index.at(t, i)
		if n == nil {
			i++
			continue
		}
		all = append(all, n)
		i += len(n.words)
	}
	return all
}

// foreign tells whether a name belongs to no law of the store's country. Where that has no file, names that several countries have
// may be its own, too; and where its file says nothing of tax, so may the name of a tax.
func (r *lawReader) foreign(n *lawName) bool {
	switch {
	case slices.Contains(n.Of, r.own), r.party[n.Words], !r.known && len(n.Of) > 1:
		return false
	case r.known && n.Fact == taxName:
		return r.index.Taxed[r.own]
	}
	return true
}

const taxName = "law.tax.name"

// fits tells whether a name may stand in its sentence: that names its country, with which the store deals, or says that there is no
// such tax.
func (r *lawReader) fits(t *Text, start, end int, n *lawName, named func(country string) bool) bool {
	s := sentenceAround(t, start, end)
	for _, code := range n.Of {
		if r.deals[code] && (r.names(s.Text, code) || named(code)) {
			return true
		}
	}
	return n.Fact == taxName && s.hasWord(noSuch) && (s.hasWord(taxing) || lacksRightBefore(t, start))
}

// lacksRightBefore tells whether one of the three words before a place says that there is none: no VAT.
func lacksRightBefore(t *Text, start int) bool {
	words := wordsBefore(t.folded.Text, start)
	return slices.ContainsFunc(words[max(0, len(words)-3):], func(w string) bool { return noSuch[w] && w != "not" && w != "لا" })
}

// Words, folded, of sentences that deny a tax.
var (
	noSuch = set("لا", "ليس", "ليست", "بلا", "دون", "بدون", "no", "not", "without", "isn", "doesn", "never")
	taxing = set("توجد", "يوجد", "تفرض", "يفرض", "نفرض", "تطبق", "يطبق", "نطبق", "تسري", "نحصل", "تحصل", "apply", "applies", "applied", "charge", "charges", "charged", "levied", "impose", "imposes", "exist", "exists")
)

// countriesOf is how messages say whose name it is.
func (r *lawReader) countriesOf(n *lawName) say.Message {
	if len(n.Of) > 1 {
		return say.PartLawOthers{}
	}
	name := r.index.Calls[n.Of[0]].Name()
	if name == (lang.Bilingual{}) {
		return say.PartLawOthers{}
	}
	return say.PartLawOf{Country: name}
}

var (
	unread   = regexp.MustCompile(`(?s)\{\{.*?\}\}|<!--.*?-->|<script\b.*?</script>|<style\b.*?</style>`)
	tag      = regexp.MustCompile(`(?s)<[/a-zA-Z][^>]*>`)
	runsOn   = regexp.MustCompile(`^</?(?:a|abbr|b|bdi|em|i|small|span|strong)\b`)
	readAttr = regexp.MustCompile(`\b(?:alt|title|aria-label|placeholder|content)="([^"]*)"`)
)

// visibleText is a layout with all in it that nobody reads blanked out, so that places stay what they are.
func visibleText(layout string) string {
	text := []byte(layout)
	blank := func(start, end int, with byte) {
		for i := start; i < end; i++ {
			text[i] = with
		}
	}
	for i, c := range text {
		if c == '\n' {
			text[i] = ' ' // sentences go over lines
		}
	}
	for _, at := range unread.FindAllIndex(text, -1) {
		blank(at[0], at[1], ' ')
	}
	for _, at := range tag.FindAllIndex(text, -1) {
		element := string(text[at[0]:at[1]])
		if runsOn.MatchString(element) {
			blank(at[0], at[1], ' ')
		} else {
			blank(at[0], at[1], '\n')
		}
		for _, value := range readAttr.FindAllStringSubmatchIndex(element, -1) {
			copy(text[at[0]+value[2]:], element[value[2]:value[3]])
		}
	}
	return string(text)
}
