package check

import (
	"bytes"
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/site"
)

// A fault of a page that was made is fixed where it comes from: in the text of the page, in a layout, or in site.toml.
// Nothing leads back there but what both have, so it is looked for.

// at is the place in the page's source of the first of some texts that is found: an address, an attribute, words. Each
// is looked for in the page's own file, in the layouts, and in site.toml; where none is found, the page's file is named.
func (o *Output) at(texts ...string) diag.Pos {
	key := strings.Join(texts, "\x00")
	if pos, ok := o.places[key]; ok {
		return pos
	}
	if len(o.places) == mostPlaces {
		doc := o.Page.Document()
		return doc.At(len(doc.Source))
	}
	if o.places == nil {
		o.places = map[string]diag.Pos{}
	}
	pos := o.Site.at(o.Page, texts...)
	o.places[key] = pos
	return pos
}

// mostPlaces is how many faults of one page are looked for in what it was made from. Each takes time for all of it, and so
// many are never told; what is left out is said to be at the end.
const mostPlaces = 5 * diag.MostAlike

func (s *Site) at(p *site.Page, texts ...string) diag.Pos {
	for _, text := range spellings(texts) {
		if pos, ok := inPage(p, text); ok {
			return pos
		}
		if pos, ok := s.inTheme(text); ok {
			return pos
		}
		if i := indexWhole(s.Input.TOML, text); i >= 0 {
			return placeOf(s.Input.Name, s.Input.TOML, i, text)
		}
	}
	for _, text := range spellings(texts) {
		if pos, ok := filledLink(p, text); ok {
			return pos
		}
	}
	return diag.Pos{File: p.File, Line: 1, Column: 1}
}

// spellings are some texts, each also as people write it if it is a percent-encoded address.
func spellings(texts []string) (out []string) {
	for _, text := range texts {
		if text == "" {
			continue
		}
		out = append(out, text)
		if plain := unescaped(text); plain != text {
			out = append(out, plain)
		}
	}
	return out
}

// inLayout is the place of the first of some texts that is found in the layouts; else that of the page.
func (o *Output) inLayout(texts ...string) diag.Pos {
	for _, text := range texts {
		if pos, ok := o.Site.inTheme(text); ok {
			return pos
		}
	}
	return diag.Pos{File: o.Page.File, Line: 1, Column: 1}
}

// inOwnLayout is like inLayout, but leaves out the layouts of the program: what a site makes of them is fixed in the page
// that uses them.
func (o *Output) inOwnLayout(texts ...string) diag.Pos {
	for _, text := range texts {
		if pos, ok := o.Site.inTheme(text); ok && !diag.InProgram(pos.File) {
			return pos
		}
	}
	return diag.Pos{File: o.Page.File, Line: 1, Column: 1}
}

// layout is the beginning of the layout of a page.
func (o *Output) layout() diag.Pos {
	name := "layouts/" + cmp.Or(o.Page.Meta.Layout, o.Page.Meta.KindOr()) + ".html"
	for _, file := range []string{name, diag.BuiltIn + name} {
		if o.Site.Input.Theme[file] != nil {
			return diag.Pos{File: file, Line: 1, Column: 1}
		}
	}
	return o.inLayout("<main", "<body")
}

// inPage looks for a destination of a link, and then for words.
func inPage(p *site.Page, text string) (diag.Pos, bool) {
	doc := p.Document()
	for i := range doc.Links {
		if l := &doc.Links[i]; l.Dest == text {
			pos := doc.At(l.Offset)
			pos.Length = l.Length
			return pos, true
		}
	}
	if i := indexWhole(doc.Source, text); i >= 0 {
		pos := doc.At(i)
		pos.Length = lengthOf(text)
		return pos, true
	}
	return diag.Pos{}, false
}

// indexWhole is where a source has a text as a whole, rather than as the beginning of a longer address or word; -1 if nowhere.
func indexWhole(source []byte, text string) int {
	if text == "" {
		return -1
	}
	part, closed := -1, -1 // of something longer; before a slash or a full stop
	for i := 0; ; i += len(text) {
		at := bytes.Index(source[i:], []byte(text))
		if at < 0 {
			return cmp.Or(closed+1, part+1) - 1
		}
		i += at
		rest := source[i+len(text):]
		stop := len(rest) > 0 && (rest[0] == '/' || rest[0] == '.')
		if stop {
			rest = rest[1:]
		}
		r, _ := utf8.DecodeRune(rest)
		switch longer := len(rest) > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-_~%?=&#+@", r)); {
		case longer && part < 0:
			part = i
		case !longer && stop && closed < 0:
			closed = i
		case !longer && !stop:
			return i
		}
	}
}

// filledLink finds the link of a page whose destination holds facts, and becomes an address when they are filled in; of several,
// the one with the most text beside them.
func filledLink(p *site.Page, address string) (pos diag.Pos, ok bool) {
	doc, most := p.Document(), 0
	for i := range doc.Links {
		l := &doc.Links[i]
		if n := sharedText(l.Dest, address); n > most {
			most, ok = n, true
			pos = doc.At(l.Offset)
			pos.Length = l.Length
		}
	}
	return pos, ok
}

// sharedText is how much of an address a destination that holds facts says beside them; 0 when it becomes another one.
func sharedText(dest, address string) int {
	before, rest, more := strings.Cut(dest, "{{")
	if !more || !strings.HasPrefix(address, before) {
		return 0
	}
	address = address[len(before):]
	written := len(before)
	for {
		_, text, closed := strings.Cut(rest, "}}")
		if !closed {
			return 0
		}
		text, rest, more = strings.Cut(text, "{{")
		written += len(text)
		if !more {
			if !strings.HasSuffix(address, text) {
				return 0
			}
			return written
		}
		_, after, ok := strings.Cut(address, text)
		if !ok {
			return 0
		}
		address = after
	}
}

// mostInTheme is how many texts are looked for in the layouts of a site.
const mostInTheme = 50_000

// inTheme looks in the layouts: those of the site first, then those of the program.
func (s *Site) inTheme(text string) (diag.Pos, bool) {
	if known, ok := s.shared.places.Load(text); ok {
		pos := known.(diag.Pos)
		return pos, pos != diag.Pos{}
	}
	if s.shared.placed.Add(1) > mostInTheme {
		return diag.Pos{}, false
	}
	var pos diag.Pos
	for _, name := range s.shared.layouts() {
		if i := indexWhole(s.Input.Theme[name], text); i >= 0 {
			pos = placeOf(name, s.Input.Theme[name], i, text)
			break
		}
	}
	s.shared.places.Store(strings.Clone(text), pos)
	return pos, pos != diag.Pos{}
}

// layouts are the names of the layouts, those of the site first.
func layouts(theme map[string][]byte) []string {
	foreign := func(name string) int {
		if diag.InProgram(name) {
			return 1
		}
		return 0
	}
	return slices.SortedFunc(maps.Keys(theme), func(a, b string) int {
		if c := foreign(a) - foreign(b); c != 0 {
			return c
		}
		return strings.Compare(a, b)
	})
}

func placeOf(file string, source []byte, offset int, text string) diag.Pos {
	pos := diag.At(file, source, offset, 1)
	pos.Length = lengthOf(text)
	return pos
}

// lengthOf is how long a text is on its first line.
func lengthOf(text string) int {
	line, _, _ := strings.Cut(text, "\n")
	return utf8.RuneCountInString(line)
}
