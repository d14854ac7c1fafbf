package render

import (
	"bytes"
	"html/template"
	"path"
	"slices"
	"strings"
	"sync"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/lang"
	"sitegen/internal/output"
	"sitegen/internal/search"
	"sitegen/internal/site"
)

// searchKind is the kind of the page from which the site is searched. A site without one has no index.
const searchKind = "search"

// wholeTexts is up to how many pages of a language the index holds all of their texts, so that an excerpt shows what was
// found. Of larger sites it holds the beginning of each section, so that it can still be fetched by a phone.
const (
	wholeTexts   = 300
	openingChars = 160
)

// searching is what is known of the pages for their indexes.
type searching struct {
	mu       sync.Mutex
	gather   bool
	lexicons map[*site.Language]*search.Lexicon
	records  map[*site.Page]*search.Record
	counts   map[*site.Language]int
}

// Gather tells that all pages will be made, so that each shall leave what the index needs of it: else the index makes the
// pages again.
func (r *Renderer) Gather() { r.search.gather = true }

// searchable tells whether a page can be found: readers find what search engines may find, and the pages of a draft too.
func searchable(p *site.Page) bool {
	return !p.Meta.NoIndex && p.Fallback == nil && !p.IsNotFound() && p.Meta.Kind != searchKind
}

// searchPage is the page from which a language is searched, or nil.
func (l *Lang) searchPage() *site.Page {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.searchKnown {
		l.searchKnown = true
		if pages := l.r.site.OfKind(searchKind, l.language); len(pages) > 0 {
			l.searched = pages[0]
		}
	}
	return l.searched
}

// SearchPage is the address of the page from which the site is searched in this language; "" when there is none.
func (l *Lang) SearchPage() template.URL {
	if p := l.searchPage(); p != nil {
		return template.URL(p.URL)
	}
	return ""
}

// SearchIndex is the address of the file that a search in this language reads.
func (l *Lang) SearchIndex() template.URL {
	if p := l.searchPage(); p != nil {
		return template.URL(l.r.site.URL(indexPath(p)))
	}
	return ""
}

// indexPath is the file of the index, beside its page. It has no fingerprint in its name, because then no page that names
// it could be made before all others are: browsers ask whether it is still the same instead.
func indexPath(p *site.Page) string { return path.Join(path.Dir(p.Output), "index.json") }

// indexes are the files that searches read.
func (r *Renderer) indexes() (files []*output.File) {
	for _, l := range r.site.Languages {
		if p := r.langs[l.Tag].searchPage(); p != nil {
			files = append(files, &output.File{Path: indexPath(p), Source: p.File, Late: true,
				Make: func(buf []byte) ([]byte, []diag.Finding) { return r.index(buf, l), nil }})
		}
	}
	return files
}

// index appends the index of a language. What is wrong with a page is said when the page itself is made.
func (r *Renderer) index(buf []byte, l *site.Language) []byte {
	var records []*search.Record
	for _, p := range r.site.Pages {
		if p.Language != l || !searchable(p) {
			continue
		}
		if record := r.record(p); record != nil {
			records = append(records, record)
		}
	}
	return r.lexicon(l).Index(buf, records)
}

func (r *Renderer) lexicon(l *site.Language) *search.Lexicon {
	r.search.mu.Lock()
	defer r.search.mu.Unlock()
	known := r.search.lexicons[l]
	if known == nil {
		known = search.NewLexicon(r.spellings(l))
		r.search.lexicons[l] = known
	}
	return known
}

// record returns what the index needs of a page; nil when its text cannot be made.
func (r *Renderer) record(p *site.Page) (record *search.Record) {
	r.search.mu.Lock()
	record = r.search.records[p]
	r.search.mu.Unlock()
	if record != nil {
		return record
	}
	exec, err := r.theme.executor(r)
	if err != nil {
		return nil
	}
	exec.page, exec.steps = p, 0
	if f := fault.Catch(func() {
		e := r.open(p, exec)
		record = r.read(p, e, exec.splice(nil, e.doc.HTML(e), pieces{}))
	}); f != nil {
		return nil // it was reported with the page
	}
	r.theme.release(exec)
	return record
}

// read keeps what the index needs of a page whose text has been made.
func (r *Renderer) read(p *site.Page, e *env, content []byte) *search.Record {
	page := search.Page{URL: p.URL, Title: e.titles.title.text, Name: e.titles.nav.text, Sections: sections(content)}
	lead := strings.TrimSpace(e.titles.description.text + " " + e.titles.summary.text)
	page.Sections[0].Text = strings.TrimSpace(lead + " " + page.Sections[0].Text)
	most := 0
	if r.pagesIn(p.Language) > wholeTexts {
		most = openingChars
	}
	record := r.lexicon(p.Language).Read(page, most)
	r.search.mu.Lock()
	r.search.records[p] = record
	r.search.mu.Unlock()
	return record
}

// pagesIn is how many pages of a language can be found.
func (r *Renderer) pagesIn(l *site.Language) int {
	r.search.mu.Lock()
	defer r.search.mu.Unlock()
	if len(r.search.counts) == 0 {
		for _, p := range r.site.Pages {
			if searchable(p) {
				r.search.counts[p.Language]++
			}
		}
	}
	return r.search.counts[l]
}

// sections cuts the HTML of a page's text into its sections: what comes before the first heading, then each heading of
// level two or three with what is under it. Runs that the page isolates are isolated by invisible characters, so that a
// phone number reads right in an excerpt too.
func sections(content []byte) []search.Section {
	out := []search.Section{{}}
	var text, heading bytes.Buffer
	into := &text
	end := func() {
		out[len(out)-1].Text = strings.TrimRight(folded(text.Bytes()), " ·")
		text.Reset()
	}
	skip, depth := atom.Atom(0), 0 // the element that is passed over, and how many of its name are open
	var isolates []isolated
	z := html.NewTokenizer(bytes.NewReader(content))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			end()
			return out
		}
		if skip != 0 {
			if kind == html.StartTagToken || kind == html.EndTagToken {
				if tagOf(z.Raw()) == skip {
					if depth++; kind == html.EndTagToken {
						depth -= 2
					}
				}
			}
			if depth == 0 {
				skip = 0
			}
			continue
		}
		switch kind {
		case html.TextToken:
			into.Write(z.Text())
		case html.StartTagToken:
			raw := z.Raw()
			tag := tagOf(raw)
			isHeading := tag == atom.H2 || tag == atom.H3
			var id, dir string
			links := bytes.Contains(raw, []byte(`class="heading-links"`))
			answer := bytes.Contains(raw, []byte(`class="answer"`))
			if isHeading || answer || bytes.Contains(raw, []byte("dir")) {
				id, dir = attributes(z) // few elements have what is looked for, and reading it takes its time
			}
			switch {
			case tag == atom.Svg || tag == atom.Script || tag == atom.Style || tag == atom.Template || tag == atom.Fieldset || links:
				skip, depth = tag, 1
			case isHeading:
				end()
				out = append(out, search.Section{ID: id})
				heading.Reset()
				into = &heading
			case answer: // where an address opens a question
				out[len(out)-1].ID = id
			case (dir != "" || tag == atom.Bdi) && !void(tag):
				into.WriteString(isolate(dir))
				isolates = append(isolates, isolated{tag, 0})
			case len(isolates) > 0 && isolates[len(isolates)-1].tag == tag:
				isolates[len(isolates)-1].within++
			}
			if !inline(tag) {
				into.WriteByte(' ')
			}
		case html.EndTagToken:
			tag := tagOf(z.Raw())
			if n := len(isolates) - 1; n >= 0 && isolates[n].tag == tag {
				if isolates[n].within--; isolates[n].within < 0 {
					into.WriteString(popIsolate)
					isolates = isolates[:n]
				}
			}
			switch tag { // these would run into each other
			case atom.Td, atom.Th, atom.Dd:
				into.WriteString(" ·")
			case atom.Dt:
				into.WriteString(":")
			}
			if tag == atom.H2 || tag == atom.H3 {
				out[len(out)-1].Heading = folded(heading.Bytes())
				into = &text
			}
			if !inline(tag) {
				into.WriteByte(' ')
			}
		}
	}
}

// tagOf is the name of an element in its tag.
func tagOf(raw []byte) atom.Atom {
	name := bytes.TrimLeft(raw, "</")
	if i := bytes.IndexAny(name, " \t\n\f\r/>"); i >= 0 {
		name = name[:i]
	}
	return atom.Lookup(name)
}

// attributes reads those attributes of an element that count here.
func attributes(z *html.Tokenizer) (id, dir string) {
	for _, more := z.TagName(); more; {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "id":
			id = string(value)
		case "dir":
			dir = string(value)
		}
	}
	return id, dir
}

// isolated is an open element that is isolated, and how many of its name are open in it.
type isolated struct {
	tag    atom.Atom
	within int
}

const popIsolate = "\u2069"

// isolate is the character that begins a run of a direction.
func isolate(dir string) string {
	switch lang.Direction(dir) {
	case lang.LTR:
		return "\u2066"
	case lang.RTL:
		return "\u2067"
	}
	return "\u2068"
}

// inline tells whether an element stands in a line of text.
func inline(tag atom.Atom) bool {
	switch tag {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Cite, atom.Code, atom.Del, atom.Dfn, atom.Em, atom.I, atom.Ins, atom.Kbd,
		atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Var, atom.Wbr:
		return true
	}
	return false
}

// void tells whether an element has no end tag.
func void(tag atom.Atom) bool {
	switch tag {
	case atom.Br, atom.Hr, atom.Img, atom.Input, atom.Wbr, atom.Source, atom.Track, atom.Col, atom.Embed:
		return true
	}
	return false
}

// folded makes one space of white space, in place, and lets none stand at the ends.
func folded(b []byte) string {
	out := b[:0]
	for _, c := range b {
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' {
			if len(out) == 0 || out[len(out)-1] == ' ' {
				continue
			}
			c = ' '
		}
		out = append(out, c)
	}
	return string(bytes.TrimSuffix(out, []byte(" ")))
}

// Listing is an entry of the list of pages.
type Listing struct {
	Title       template.HTML
	URL         template.URL
	Description template.HTML
}

// Listed are the pages of this language that can be found: its policies, or all others.
func (l *Lang) Listed(policies bool) []Listing {
	var pages []*site.Page
	for _, p := range l.r.site.Pages {
		if p.Language == l.language && searchable(p) && (p.Meta.Kind == "policy") == policies {
			pages = append(pages, p)
		}
	}
	slices.SortStableFunc(pages, func(a, b *site.Page) int { return a.Meta.Order - b.Meta.Order })
	out := make([]Listing, len(pages))
	for i, p := range pages {
		t := l.r.titlesOf(p)
		out[i] = Listing{among(p, t.title.html), template.URL(p.URL), among(p, t.description.html)}
	}
	return out
}
