package site

import (
	"container/list"
	"slices"
	"sync"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/markdown"
	"sitegen/internal/typeset"
)

// Documents parses pages and keeps the documents used last. A document is heavy and quickly made again: what is kept is
// enough for the translations of a page, rendered side by side, and for the pages that somebody looks at. It is safe
// for use by many goroutines.
type Documents struct {
	parser *markdown.Parser
	keep   int

	mu   sync.Mutex
	used *list.List // of *entry, the last used first
	at   map[key]*list.Element
}

// key names a page by its file, the bytes of it and how its text is set.
type key struct {
	file  string
	hash  [32]byte
	style typeset.Style
}

type entry struct {
	key  key
	once sync.Once
	doc  *markdown.Document
}

// NewDocuments returns an empty memory for so many documents.
func NewDocuments(parser *markdown.Parser, keep int) *Documents {
	return &Documents{parser: parser, keep: keep, used: list.New(), at: map[key]*list.Element{}}
}

// Of returns the parsed body of a page, set in a style.
func (d *Documents) Of(p *content.Page, style typeset.Style) *markdown.Document {
	k := key{p.File, p.Hash, style}
	d.mu.Lock()
	e, ok := d.at[k]
	if ok {
		d.used.MoveToFront(e)
	} else {
		e = d.used.PushFront(&entry{key: k})
		d.at[k] = e
		for d.used.Len() > d.keep {
			last := d.used.Back()
			delete(d.at, last.Value.(*entry).key)
			d.used.Remove(last)
		}
	}
	d.mu.Unlock()
	en := e.Value.(*entry)
	en.once.Do(func() {
		text, body, places, problem := p.Joined()
		if problem != nil {
			en.doc = &markdown.Document{File: p.File, Findings: []diag.Finding{*problem}}
			d.drop(k, e) // the file may be as it was the next time
			return
		}
		en.doc = d.parser.ParseJoined(p.File, text, body, places, p.Meta.KindOr() == "faq", style)
	})
	return en.doc
}

// drop forgets a document.
func (d *Documents) drop(k key, e *list.Element) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.at[k] == e {
		delete(d.at, k)
		d.used.Remove(e)
	}
}

// Document returns the parsed body of the page: what is left of it for the facts of the site.
func (p *Page) Document() *markdown.Document {
	source := p.SourceDocument()
	if len(source.Conditions) == 0 {
		return source.Left("")
	}
	known := p.decided.Load()
	if known == nil || known.hash != p.Hash {
		known = &decided{p.Hash, source.Outcome(p.Holds)}
		p.decided.Store(known)
	}
	return source.Left(known.outcome)
}

// decided is how the conditions of a page's text came out, with the bytes that hold them.
type decided struct {
	hash    [32]byte
	outcome string
}

// SourceDocument returns the parsed body of the page with its conditions.
func (p *Page) SourceDocument() *markdown.Document { return p.Site.Documents.Of(p.Page, p.Style()) }

// Style tells how the content of the page is set.
func (p *Page) Style() typeset.Style {
	if p.Fallback != nil {
		return fact.StyleOf(p.Fallback.Locale)
	}
	return fact.StyleOf(p.Language.Locale)
}

// HeadingIDs returns the ids of a page's headings. An id that the author wrote stands. A heading without one takes the
// id of the same heading in a translation that has the same levels of headings in the same order: the one written
// there, or one of ASCII letters, which survives being pasted into a chat. So both languages have the same section
// addresses, and the language switch can keep the section.
func (p *Page) HeadingIDs() []string {
	doc := p.Document()
	ids := make([]string, len(doc.Headings))
	taken := map[string]bool{} // by any heading, by what it was given or by its own letters
	derived := false
	for i, h := range doc.Headings {
		ids[i] = h.ID
		taken[h.ID] = true
		derived = derived || !h.Explicit
	}
	if !derived {
		return ids
	}
	alike := p.alike(doc)
	for i := range ids {
		if doc.Headings[i].Explicit {
			continue
		}
		if id := sharedID(alike, i); id != "" && !taken[id] {
			ids[i] = id
			taken[id] = true
		}
	}
	return ids
}

// alike are the documents of all translations that have the same levels of headings in the same order.
func (p *Page) alike(doc *markdown.Document) (out []*markdown.Document) {
	for _, t := range p.Translations {
		other := t.Document()
		if slices.EqualFunc(doc.Headings, other.Headings, func(a, b markdown.Heading) bool { return a.Level == b.Level }) {
			out = append(out, other)
		}
	}
	return out
}

// sharedID returns the id that translations use for heading i, or "".
func sharedID(alike []*markdown.Document, i int) string {
	id := ""
	for _, other := range alike {
		h := other.Headings[i]
		if h.Explicit {
			return h.ID
		}
		if id == "" && ascii(h.ID) {
			id = h.ID
		}
	}
	return id
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
