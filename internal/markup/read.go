package markup

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxDepth is how many elements may be open. What lies deeper stands beside one another, so that whoever walks a tree may
// call itself, and no end is looked for for long.
const maxDepth = 512

// maxAttrs is how many attributes of a tag are read: each is compared with those before it.
const maxAttrs = 256

// Reader reads pages, one after another. Its zero value is ready. When it reads a page, the nodes that it gave for the one
// before are used again: what most pages need is then at hand.
type Reader struct {
	nodes slab[Node]
	attrs slab[Attr]
}

// Read reads a page with a reader of its own.
func Read(page []byte) *Document { return new(Reader).Read(page) }

// Read reads a page. Texts and values are parts of one copy of it: who keeps one longer than the tree clones it.
func (r *Reader) Read(page []byte) *Document {
	r.nodes.reset()
	r.attrs.reset()
	doc := &Document{Root: &Node{Kind: Page}}
	one := reading{Reader: r, doc: doc, page: string(page), tokens: html.NewTokenizer(bytes.NewReader(page)), faults: map[Fault]bool{}}
	for one.next() {
	}
	return doc
}

// reading is the reading of one page.
type reading struct {
	*Reader
	doc     *Document
	page    string
	at      int // where the token begins that comes next
	tokens  *html.Tokenizer
	open    []element // each in the one before it
	beyond  int       // how many more are open, which lie too deep
	foreign int       // how many of the open ones begin another language than HTML
	html    bool      // there is an element html
	endedBy string    // what ended the paragraph that was open last
	faults  map[Fault]bool
	tag     []Attr // of the tag that is read
}

// element is one that is open.
type element struct {
	*Node
	traits
}

// next takes a token.
func (r *reading) next() bool {
	kind := r.tokens.Next()
	raw := r.page[r.at : r.at+len(r.tokens.Raw())]
	r.at += len(raw)
	switch kind {
	case html.ErrorToken: // the end
		r.close(0)
		return false
	case html.DoctypeToken:
		r.doc.Doctype = true
	case html.TextToken:
		r.text(raw)
	case html.StartTagToken:
		r.start(raw, false)
	case html.SelfClosingTagToken:
		r.start(raw, true)
	case html.EndTagToken:
		name, _ := r.tokens.TagName()
		r.end(atom.Lookup(name), name)
	}
	return true
}

// node makes a node in the element that is open.
func (r *reading) node(k Kind, a atom.Atom, data string) *Node {
	n := &r.nodes.run(1)[0]
	*n = Node{Kind: k, Atom: a, Data: data}
	if len(r.open) == 0 {
		r.doc.Root.add(n)
	} else {
		r.open[len(r.open)-1].add(n)
	}
	return n
}

// text takes a text; one that stands in the page as it is read needs no copy.
func (r *reading) text(raw string) {
	if strings.ContainsAny(raw, "&\r\x00") {
		raw = string(r.tokens.Text())
	}
	if !r.html && strings.TrimSpace(raw) != "" {
		r.begin()
	}
	r.node(Text, 0, raw)
}

// begin makes the element html where nobody wrote it.
func (r *reading) begin() {
	r.html = true
	r.enter(element{r.node(Element, atom.Html, "html"), known[atom.Html]})
}

func (r *reading) start(raw string, selfClosing bool) {
	name, more := r.tokens.TagName()
	a := atom.Lookup(name)
	data := a.String()
	if a == 0 {
		data = string(name)
	}
	switch {
	case a == atom.Html && r.html:
		return
	case a == atom.Html:
		r.html = true
	case !r.html:
		r.begin()
	}
	t := known[a]
	if t.ending != nil && r.beyond == 0 {
		r.ended(t.ending, data)
	}
	if a == atom.P {
		r.endedBy = ""
	}
	if t.alone && slices.ContainsFunc(r.open, func(e element) bool { return e.Atom == a }) {
		r.fault(Fault{Name: data})
	}
	n := r.node(Element, a, data)
	if more {
		n.Attrs = r.attributes(raw)
	}
	if !t.void && !(selfClosing && (r.foreign > 0 || t.foreign)) {
		r.enter(element{n, t})
	}
}

// attributes are those of the tag that was read, each once.
func (r *reading) attributes(raw string) []Attr {
	r.tag = r.tag[:0]
	for more := true; more && len(r.tag) < maxAttrs; {
		var key, value []byte
		key, value, more = r.tokens.TagAttr()
		if slices.ContainsFunc(r.tag, func(a Attr) bool { return a.Key == string(key) }) {
			continue
		}
		// A value that stands in the page as it is read needs no copy either.
		var v string
		if i := strings.Index(raw, string(value)); i >= 0 {
			v, raw = raw[i:i+len(value)], raw[i+len(value):]
		} else {
			v = string(value)
		}
		r.tag = append(r.tag, Attr{atom.String(key), v})
	}
	attrs := r.attrs.run(len(r.tag))
	copy(attrs, r.tag)
	return attrs
}

// enter opens an element.
func (r *reading) enter(e element) {
	if len(r.open) == maxDepth {
		r.beyond++
		return
	}
	if e.foreign {
		r.foreign++
	}
	r.open = append(r.open, e)
}

// ended closes what ends because an element of that name starts.
func (r *reading) ended(e *ending, name string) {
	to := len(r.open)
	for at := to - 1; at >= 0 && !slices.Contains(e.within, r.open[at].Atom); at-- {
		if slices.Contains(e.ends, r.open[at].Atom) {
			to = at
		}
	}
	if to < len(r.open) {
		if r.open[to].Atom == atom.P {
			r.endedBy = name
		}
		r.close(to)
	}
}

// end takes an end, which closes the innermost element with its name and all in it.
func (r *reading) end(a atom.Atom, name []byte) {
	if known[a].void {
		return
	}
	if r.beyond > 0 {
		r.beyond--
		return
	}
	at := len(r.open) - 1
	for at >= 0 && (r.open[at].Atom != a || a == 0 && r.open[at].Data != string(name)) {
		at--
	}
	switch {
	case at >= 0:
		r.close(at + 1)
		r.cut(at)
	case a == atom.P && r.endedBy != "":
		r.fault(Fault{Name: "p", By: r.endedBy})
	default:
		r.fault(Fault{Name: string(name), Stray: true})
	}
}

// close closes the elements from a place on, which have no end of their own: most need one.
func (r *reading) close(from int) {
	for _, e := range r.open[from:] {
		if !e.optional {
			r.fault(Fault{Name: e.Data})
		}
	}
	r.cut(from)
}

func (r *reading) cut(from int) {
	for _, e := range r.open[from:] {
		if e.foreign {
			r.foreign--
		}
	}
	r.open = r.open[:from]
}

func (r *reading) fault(f Fault) {
	if !r.faults[f] {
		r.faults[f] = true
		r.doc.Faults = append(r.doc.Faults, f)
	}
}
