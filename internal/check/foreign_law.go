package check

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"

	"sitegen/internal/config"
	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// foreignLaw finds names that only laws of other countries have: of a law, an authority, a tax.
var foreignLaw = Rule{
	Rule: say.RuleForeignLaw,
	Page: func(p *Page) (found []diag.Finding) {
		home := p.Site.home()
		if home.code == "" {
			return nil
		}
		for _, s := range p.passages() {
			home.find(s.Text, func(start, end int, f diag.Finding) {
				found = append(found, diag.Finding{Pos: s.at(start, end), Says: f.Says})
			})
		}
		return oneEach(found)
	},
	Settings: func(s *Site) (found []diag.Finding) {
		home := s.home()
		if home.code == "" {
			return nil
		}
		eachString(s.toml(), "", func(at []any, value, language string) {
			t, in := newText(value, language, Value), inValue(s.toml(), at, value)
			home.of(s, at).find(t, func(start, end int, f diag.Finding) {
				found = append(found, diag.Finding{Pos: in(start, end), Says: f.Says})
			})
		})
		slices.SortFunc(found, func(a, b diag.Finding) int { return cmp.Or(a.Line-b.Line, a.Column-b.Column) })
		return oneEach(found)
	},
	Site: func(s *Site) (found []diag.Finding) {
		home := s.home()
		if home.code == "" {
			return nil
		}
		for file, source := range s.inFrame() {
			t, places := newText(commentsBlank(string(source)), "", Value), diag.NewPlaces(file, source, 1)
			var own []diag.Finding
			home.find(t, func(start, end int, f diag.Finding) {
				pos := places.At(start)
				pos.Length = places.Runes(start, end)
				own = append(own, diag.Finding{Pos: pos, Says: f.Says})
			})
			found = append(found, oneEach(own)...)
		}
		slices.SortFunc(found, func(a, b diag.Finding) int { return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line) })
		return found
	},
}

// inFrame are the site's own layouts and words files.
func (s *Site) inFrame() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		for _, files := range []map[string][]byte{s.Input.Theme, s.Input.Words} {
			for file, source := range files {
				if !diag.InProgram(file) && !yield(file, source) {
					return
				}
			}
		}
	}
}

// oneEach keeps the first finding of each name in a file: that it stands there again is no second mistake.
func oneEach(found []diag.Finding) (first []diag.Finding) {
	told := map[string]bool{}
	for _, f := range found {
		name := f.Says.(say.ForeignLaw).Name
		if !told[name] {
			told[name] = true
			first = append(first, f)
		}
	}
	return first
}

// commentsBlank blanks the comments of a layout or of a words file, so that places stay as they are.
func commentsBlank(source string) string {
	for _, c := range [][2]string{{"{{/*", "*/}}"}, {"{{- /*", "*/ -}}"}, {"<!--", "-->"}, {"\n#", "\n"}} {
		for at := 0; ; {
			i := strings.Index(source[at:], c[0])
			if i < 0 {
				break
			}
			i += at
			end := strings.Index(source[i+len(c[0]):], c[1])
			if end < 0 {
				break
			}
			end += i + len(c[0])
			source = source[:i+1] + strings.Repeat(" ", end-i-1) + source[end:]
			at = end
		}
	}
	return source
}

// home is the country of a store, with the countries whose law a sentence may speak of when it names them.
type home struct {
	code   string   // "" where the store names no country
	abroad []string // whose law governs, where the store delivers, where data is kept
}

// homeOf finds out which country is a site's home.
func homeOf(c *config.Site) home {
	h := home{code: c.Store.Country.Value}
	add := func(list ...fact.Enum) {
		for _, e := range list {
			if e.IsSet() && e.Value != h.code {
				h.abroad = append(h.abroad, e.Value)
			}
		}
	}
	add(c.Store.GoverningLaw)
	add(c.Privacy.HostingCountry...)
	for _, d := range c.Data {
		add(d.StoredIn...)
	}
	for _, t := range c.ThirdParty {
		add(t.Country...)
	}
	places := []fact.Text{c.Store.AreasServed}
	for _, z := range c.Shipping.Zones {
		places = append(places, z.Label)
	}
	for _, code := range country.WithLaw() {
		for _, t := range places {
			if calls(code, t.All) || slices.ContainsFunc(t.Languages(), func(l string) bool { return calls(code, t.By[l]) }) {
				h.abroad = append(h.abroad, code)
			}
		}
	}
	return h
}

// of is the home as a value of site.toml sees it: what is said of a third party may be said of the law where it is.
func (h home) of(s *Site, at []any) home {
	if len(at) < 2 || at[0] != "third_party" {
		return h
	}
	i, ok := at[1].(int)
	if !ok || i >= len(s.Config.ThirdParty) {
		return h
	}
	for _, e := range s.Config.ThirdParty[i].Country {
		h.abroad = append(slices.Clone(h.abroad), "+"+e.Value)
	}
	return h
}

// calls tells whether a text calls a country by a name of its own.
func calls(code, text string) bool {
	if text == "" {
		return false
	}
	folded := " " + lang.Normalise(text).Text
	return slices.ContainsFunc(country.CallsOf(code), func(c string) bool {
		c = lang.Normalise(c).Text
		i := strings.Index(folded, c)
		return i > 0 && !unicode.IsDigit(rune(folded[i-1]))
	})
}

// lawName is a name that laws have, as its folded words.
type lawName struct {
	words []string
	name  country.Name
}

// writtenIn tells whether a stretch is the name and no common word: in Latin letters, names are told by their capitals.
func (n lawName) writtenIn(stretch string) bool {
	if n.words[0][0] >= 0x80 {
		return true
	}
	return strings.Join(strings.Fields(stretch), " ") == n.name.Text
}

// lawNames are those names by their first words, with the letters that Arabic writes together with these; the longest first.
var lawNames = sync.OnceValue(func() map[string][]lawName {
	all := map[string][]lawName{}
	for _, n := range country.Names() {
		words := newWords(n.Text)
		if len(words) == 0 {
			continue
		}
		entry := lawName{words, n}
		for _, prefix := range lawPrefixes() {
			if prefix == "" || words[0][0] >= 0x80 {
				first := prefix + strings.TrimPrefix(words[0], "ال")
				if prefix == "" {
					first = words[0]
				}
				all[first] = append(all[first], entry)
			}
		}
	}
	for _, list := range all {
		slices.SortStableFunc(list, func(a, b lawName) int { return len(b.words) - len(a.words) })
	}
	return all
})

// lawPrefixes are the letters that Arabic writes together with a word, two of them, too: وبالعنوان.
func lawPrefixes() []string {
	return append(slices.Clone(attachable[:]), "وبال", "ولل", "وكال", "فبال", "فلل")
}

// lawNamesFirst are the names as the lexicon takes them.
func lawNamesFirst() map[string][][]string {
	out := map[string][][]string{}
	for first, list := range lawNames() {
		for _, n := range list {
			if len(n.words) == 1 {
				out[first] = append(out[first], []string{first})
			} else {
				out[first] = append(out[first], append([]string{first}, n.words[1:]...))
			}
		}
	}
	return out
}

// find reports the names in a text that only other countries' laws have, but for those in a sentence that names such a country.
func (h home) find(t *Text, report Report) {
	if t.lists()&foreignLawWords == 0 {
		return
	}
	folded := t.Folded()
	for i := 0; i < len(t.words); i++ {
		w := t.words[i]
		name, end, n := longestLaw(t, i, folded[w.start:w.end])
		if n == 0 {
			continue
		}
		start, stop := t.original(w.start, end)
		written := strings.Trim(t.Raw[start:stop], "«»“”\"'() ")
		from := i
		i += n - 1
		if slices.Contains(name.name.Countries, h.code) || !name.writtenIn(written) || h.named(t, from, name.name.Countries) {
			continue
		}
		law := country.LawOf(name.name.Countries[0])
		report(start, stop, diag.Finding{Says: say.ForeignLaw{Name: name.name.Text, Country: lang.Bilingual{Ar: law.Calls.Ar[0], En: law.Calls.En[0]}}})
	}
}

// longestLaw is the longest name that begins with a word of a text, where it ends in the folded text, and its number of words.
func longestLaw(t *Text, i int, word string) (found lawName, end, n int) {
	for _, name := range lawNames()[word] {
		at := t.words[i].end
		ok := true
		if len(name.words) > 1 {
			at, ok = matchWords(t, i+1, name.words[1:])
		}
		if ok {
			return name, at, len(name.words)
		}
	}
	return lawName{}, 0, 0
}

// named tells whether the sentence of a word names one of the countries that it may speak of.
func (h home) named(t *Text, i int, codes []string) bool {
	for _, code := range codes {
		if slices.Contains(h.abroad, "+"+code) {
			return true
		}
		if slices.Contains(h.abroad, code) {
			from, to := t.sentenceAt(i)
			if calls(code, t.folded.Text[t.words[from].start:t.words[to-1].end]) {
				return true
			}
		}
	}
	return false
}
