package check

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/tomldoc"
)

var foreignLaw = Rule{
	Rule: say.RuleForeignLaw,
	Page: func(p *Page) []diag.Finding {
		r := p.Site.laws()
		if r == nil {
			return nil
		}
		told := r.inFile(p.File)
		var heading *Text
		for _, s := range p.passages() {
			if s.Kind == Title {
				heading = s.Text
			}
			if s.lists()&lawNames == 0 {
				continue
			}
			r.read(s.Text, func(country string) bool { return heading != nil && r.names(heading, country) }, func(start, end int, n *lawName) {
				start, end = s.original(start, end)
				told.add(s.at(start, end), s.Raw[start:end], n, p.Site.hasFact(n.Fact))
			})
		}
		return told.found
	},
	Settings: func(s *Site) (found []diag.Finding) {
		r := s.laws()
		if r == nil {
			return nil
		}
		found = append(r.values(s.toml(), "", s.Input.Name), r.money(s)...)
		for _, name := range slices.Sorted(maps.Keys(s.Input.Words)) {
			text := s.Input.Words[name]
			if diag.InProgram(name) || lexicon().find(string(text))&lawNames == 0 {
				continue
			}
			words, _ := tomldoc.Parse(name, text, 1)
			found = append(found, r.values(words, languageOfWords(name), name)...)
		}
		for _, name := range slices.Sorted(maps.Keys(s.Input.Theme)) {
			text := s.Input.Theme[name]
			if diag.InProgram(name) || lexicon().find(string(text))&lawNames == 0 {
				continue
			}
			told := r.inFile(name)
			t := newText(visibleText(string(text)), "", Prose)
			r.read(t, nobody, func(start, end int, n *lawName) {
				start, end = t.original(start, end)
				told.add(placeOf(name, text, start, t.Raw[start:end]), t.Raw[start:end], n, s.hasFact(n.Fact))
			})
			found = append(found, told.found...)
		}
		return found
	},
}

func nobody(string) bool { return false }

// languageOfWords is the language of a words.LANGUAGE.toml.
func languageOfWords(name string) string {
	name = strings.TrimSuffix(name, ".toml")
	return lang.Base(name[strings.LastIndexByte(name, '.')+1:])
}

// hasFact tells whether the store's country has what a fact of the law says.
func (s *Site) hasFact(path string) bool {
	if path == "" || s.Facts == nil {
		return false
	}
	v, err := s.Facts.Lookup(path)
	return err == nil && v.IsSet()
}

// values finds names in the strings of a TOML text. What an entry of a list says of a country beside a name counts as said in the
// same sentence.
func (r *lawReader) values(doc *tomldoc.Doc, language, file string) []diag.Finding {
	type place struct {
		diag.Pos
		written string
		name    *lawName
	}
	var all []place
	eachString(doc, language, func(at []any, v, language string) {
		if strings.Contains(v, "://") || lexicon().find(v)&lawNames == 0 && r.index == allLaws() {
			return
		}
		t, in := newText(v, language, Value), inValue(doc, at, v)
		r.read(t, func(country string) bool { return r.besides(doc, at, country) }, func(start, end int, n *lawName) {
			start, end = t.original(start, end)
			all = append(all, place{in(start, end), v[start:end], n})
		})
	})
	slices.SortFunc(all, func(a, b place) int { return cmp.Or(a.Line-b.Line, a.Column-b.Column) })
	told := r.inFile(file)
	for _, p := range all {
		if file != r.settings && strings.HasPrefix(p.name.Fact, identifierName) {
			continue // what words files call a number is shown beside one only
		}
		told.add(p.Pos, p.written, p.name, false)
	}
	return told.found
}

// money warns of card networks and of a currency that are those of one other country, with which the store doesn't deal.
func (r *lawReader) money(s *Site) (found []diag.Finding) {
	tell := func(says func(lang.Bilingual) say.Message, at ...any) func(home string) {
		return func(home string) {
			if home == "" || home == r.own || r.deals[home] || !r.known {
				return
			}
			name := r.index.Calls[home].Name()
			found = append(found, diag.Finding{Pos: s.Fact(at...), Severity: diag.Warning, Says: says(name), Advice: say.ForeignLawMoneyOther{Country: name}})
		}
	}
	for i, m := range r.config.Payments.Methods {
		method := func(name lang.Bilingual) say.Message { return say.ForeignLawMoney{Value: m.Value, Country: name} }
		tell(method, "payments", "methods", i)(country.OfNetwork(m.Value))
	}
	if code := r.config.Payments.Currency.Value; code != country.Currency(r.own) {
		currency := func(name lang.Bilingual) say.Message { return say.ForeignLawMoney{Value: code, Country: name} }
		tell(currency, "payments", "currency")(country.OfCurrency(code))
	}
	return found
}

// besides tells whether the entry of a list in which a value stands names a country, in words or as a code.
func (r *lawReader) besides(doc *tomldoc.Doc, at []any, country string) bool {
	last := -1
	for i, key := range at {
		if _, ok := key.(int); ok {
			last = i
		}
	}
	if last < 0 {
		return false
	}
	var entry any = doc.Tree()
	for _, key := range at[:last+1] {
		switch v := entry.(type) {
		case map[string]any:
			entry = v[fmt.Sprint(key)]
		case []any:
			entry = v[key.(int)]
		case []map[string]any:
			entry = v[key.(int)]
		}
	}
	table, _ := entry.(map[string]any)
	for _, key := range [...]string{"country", "stored_in"} {
		if list, ok := table[key].([]any); ok && slices.Contains(list, any(country)) {
			return true
		}
	}
	about := table["about"]
	texts, _ := about.(map[string]any)
	for _, x := range append(slices.Collect(maps.Values(texts)), about) {
		if s, ok := x.(string); ok && r.names(newText(s, "", Value), country) {
			return true
		}
	}
	return false
}

// toldLaws tells of the names in one file, each once with all its places.
type toldLaws struct {
	reader *lawReader
	each   bool // places are told one by one, because some may be allowed
	found  []diag.Finding
	lines  map[string][]string // further lines, by name
	first  map[string]int      // in found
}

func (r *lawReader) inFile(file string) *toldLaws {
	return &toldLaws{reader: r, each: r.allows(file), lines: map[string][]string{}, first: map[string]int{}}
}

// identifierName begins the facts that name a number under which a store is registered.
const identifierName = "law.identifier."

// mostLines is how many further lines a message names.
const mostLines = 5

func (t *toldLaws) add(pos diag.Pos, written string, n *lawName, fact bool) {
	written = shorten(strings.TrimSpace(written))
	of := t.reader.countriesOf(n)
	if i, told := t.first[n.Words]; told && !t.each {
		line := strconv.Itoa(pos.Line)
		if f := &t.found[i]; f.Line != pos.Line && !slices.Contains(t.lines[n.Words], line) && len(t.lines[n.Words]) <= mostLines {
			if len(t.lines[n.Words]) == mostLines {
				line = "…"
			}
			t.lines[n.Words] = append(t.lines[n.Words], line)
			f.Says = say.ForeignLawAgain{Name: t.reader.written(f.Says), Of: of, Lines: strings.Join(t.lines[n.Words], ", ")}
		}
		return
	}
	t.first[n.Words] = len(t.found)
	f := diag.Finding{Pos: pos, Says: say.ForeignLaw{Name: written, Of: of}, Advice: say.ForeignLawOther{Of: of}}
	if fact {
		f.Advice = say.ForeignLawFact{Fact: n.Fact, Of: of}
	}
	if strings.HasPrefix(n.Fact, identifierName) {
		f.Severity = diag.Warning // a number may be called so elsewhere, too
	}
	t.found = append(t.found, f)
}

// written is the name that a message quotes.
func (r *lawReader) written(m say.Message) string {
	switch m := m.(type) {
	case say.ForeignLaw:
		return m.Name
	case say.ForeignLawAgain:
		return m.Name
	}
	return ""
}
