package check

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// index is what the rules for outputs want to know of a page, gathered in one walk over its elements.
type index struct {
	doctype, viewport, styled bool
	root                      *html.Node // the element html
	lang, dir                 string
	titles                    []string
	description               string
	described                 bool
	policy                    string // the content security policy
	canonical                 []string
	alternates                []alternate
	image                     string // for sharing

	ids       map[string]bool
	twice     []string // ids that there are more than one of
	headings  []*html.Node
	links     []*html.Node // with an href
	buttons   []*html.Node
	pictures  []*html.Node
	tables    []*html.Node
	data      []*html.Node // JSON-LD
	landmarks map[atom.Atom]int
	resources []resource
	code      []code // scripts and styles in the page itself
}

// alternate is a link to a translation for search engines.
type alternate struct{ lang, href string }

// resource is a file that a browser fetches for a page.
type resource struct {
	node *html.Node
	attr string
	url  string
}

// code is an element, or an attribute of one, that holds a script or a style.
type code struct {
	node *html.Node
	attr string // "" for an element
	text string
}

// place is in what an element lies.
type place struct {
	template, sectioning, svg bool
}

func newIndex(doc *html.Node) *index {
	x := &index{ids: map[string]bool{}, landmarks: map[atom.Atom]int{}}
	x.children(doc, place{})
	return x
}

func (x *index) children(n *html.Node, in place) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.DoctypeNode:
			x.doctype = true
		case html.ElementNode:
			x.element(c, in)
		}
	}
}

func (x *index) element(n *html.Node, in place) {
	if !in.svg {
		x.attributes(n, in)
	} else if n.Data == "use" || n.Data == "image" {
		x.attributes(n, in)
	}
	if in.svg {
		x.children(n, in)
		return
	}
	switch n.DataAtom {
	case atom.Html:
		x.root = n
	case atom.Title:
		x.titles = append(x.titles, textOf(n))
	case atom.Meta:
		x.meta(n)
	case atom.Link:
		x.link(n)
	case atom.Script:
		x.script(n)
		return
	case atom.Style:
		x.code = append(x.code, code{n, "", textOf(n)})
		return
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		if !in.template {
			x.headings = append(x.headings, n)
		}
	case atom.A, atom.Area:
		if hasAttr(n, "href") {
			x.links = append(x.links, n)
		}
	case atom.Button:
		x.buttons = append(x.buttons, n)
	case atom.Img:
		x.pictures = append(x.pictures, n)
	case atom.Table:
		x.tables = append(x.tables, n)
	case atom.Main, atom.Nav:
		x.landmarks[n.DataAtom]++
	case atom.Header, atom.Footer: // in a section of the page they are its own (HTML AAM)
		if !in.sectioning {
			x.landmarks[n.DataAtom]++
		}
	case atom.Template:
		in.template = true
	}
	switch n.DataAtom {
	case atom.Main, atom.Article, atom.Section, atom.Nav, atom.Aside:
		in.sectioning = true
	case atom.Svg, atom.Math:
		in.svg = true
	}
	x.children(n, in)
}

func (x *index) attributes(n *html.Node, in place) {
	for _, a := range n.Attr {
		switch a.Key {
		case "id":
			if in.template || a.Val == "" {
				continue
			}
			if x.ids[a.Val] {
				x.twice = append(x.twice, a.Val)
			}
			x.ids[a.Val] = true
		case "lang":
			if n.DataAtom == atom.Html {
				x.lang = a.Val
			}
		case "dir":
			if n.DataAtom == atom.Html {
				x.dir = a.Val
			}
		case "style":
			x.code = append(x.code, code{n, a.Key, a.Val})
		case "src":
			switch n.DataAtom {
			case atom.Script, atom.Img, atom.Source, atom.Video, atom.Audio, atom.Track, atom.Iframe, atom.Embed, atom.Input:
				x.resources = append(x.resources, resource{n, a.Key, a.Val})
			}
		case "poster", "background", "ping":
			x.resources = append(x.resources, resource{n, a.Key, a.Val})
		case "data":
			if n.DataAtom == atom.Object {
				x.resources = append(x.resources, resource{n, a.Key, a.Val})
			}
		case "srcset", "imagesrcset":
			for part := range strings.SplitSeq(a.Val, ",") {
				if f := strings.Fields(part); len(f) > 0 {
					x.resources = append(x.resources, resource{n, a.Key, f[0]})
				}
			}
		case "href", "action", "formaction":
			if script(a.Val) {
				x.code = append(x.code, code{n, a.Key, a.Val})
			} else if n.Data == "use" || n.Data == "image" {
				x.resources = append(x.resources, resource{n, a.Key, a.Val})
			}
		default:
			if len(a.Key) > 3 && a.Key[:2] == "on" {
				x.code = append(x.code, code{n, a.Key, a.Val})
			}
		}
	}
}

// script tells whether an address is a script.
func script(address string) bool {
	address = strings.TrimSpace(address)
	return len(address) > 11 && strings.EqualFold(address[:11], "javascript:")
}

func (x *index) meta(n *html.Node) {
	content := attr(n, "content")
	switch strings.ToLower(attr(n, "name")) {
	case "description":
		x.description, x.described = content, true
	case "viewport":
		x.viewport = true
	}
	if strings.EqualFold(attr(n, "http-equiv"), "content-security-policy") {
		x.policy = content
	}
	if attr(n, "property") == "og:image" && x.image == "" {
		x.image = content
	}
}

func (x *index) link(n *html.Node) {
	href := attr(n, "href")
	for rel := range strings.FieldsSeq(strings.ToLower(attr(n, "rel"))) {
		switch rel {
		case "canonical":
			x.canonical = append(x.canonical, href)
		case "alternate":
			if code := attr(n, "hreflang"); code != "" {
				x.alternates = append(x.alternates, alternate{code, href})
			}
		case "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "prerender":
			x.resources = append(x.resources, resource{n, "href", href})
			x.styled = x.styled || rel == "stylesheet"
		}
	}
}

func (x *index) script(n *html.Node) {
	switch kind := strings.ToLower(attr(n, "type")); {
	case kind == "application/ld+json":
		x.data = append(x.data, n)
	case kind != "" && kind != "module" && !strings.Contains(kind, "javascript"): // data, which no browser runs
	case !hasAttr(n, "src"):
		x.code = append(x.code, code{n, "", textOf(n)})
	}
}

// whole tells whether a page is meant to be one that readers see, not a fragment or a file for machines: it is made for a
// screen, or has a style sheet.
func (x *index) whole() bool {
	return x.doctype && (x.viewport || x.styled)
}

func attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return true
		}
	}
	return false
}

// textOf is the text of an element as it stands, its elements' included.
func textOf(n *html.Node) string {
	if c := n.FirstChild; c != nil && c.NextSibling == nil && c.Type == html.TextNode {
		return c.Data
	}
	var b strings.Builder
	addText(&b, n)
	return b.String()
}

func addText(b *strings.Builder, n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		} else {
			addText(b, c)
		}
	}
}

// nameOf is what a program that reads pages aloud calls a link or a button, as far as its attributes and its content say
// it (Accessible Name and Description Computation).
func nameOf(n *html.Node) string {
	if label := strings.TrimSpace(attr(n, "aria-label")); label != "" {
		return label
	}
	if by := attr(n, "aria-labelledby"); by != "" {
		return by
	}
	var b strings.Builder
	addName(&b, n)
	if name := strings.TrimSpace(b.String()); name != "" {
		return name
	}
	return strings.TrimSpace(attr(n, "title"))
}

func addName(b *strings.Builder, n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
			continue
		}
		if c.Type != html.ElementNode || attr(c, "aria-hidden") == "true" {
			continue
		}
		if label := attr(c, "aria-label"); label != "" {
			b.WriteString(label)
			continue
		}
		if c.DataAtom == atom.Img {
			b.WriteString(attr(c, "alt"))
		}
		addName(b, c)
	}
}
