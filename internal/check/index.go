package check

import (
	"strings"

	"golang.org/x/net/html/atom"

	"sitegen/internal/markup"
)

// index is what the rules for outputs want to know of a page, gathered in one walk over its elements.
type index struct {
	doctype, viewport, styled bool
	root                      *markup.Node // the element html
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
	headings  []*markup.Node
	links     []*markup.Node // with an href
	buttons   []*markup.Node
	pictures  []*markup.Node
	tables    []*markup.Node
	data      []*markup.Node // JSON-LD
	landmarks map[atom.Atom]int
	resources []resource
	code      []code // scripts and styles in the page itself
}

// alternate is a link to a translation for search engines.
type alternate struct{ lang, href string }

// resource is a file that a browser fetches for a page.
type resource struct {
	node *markup.Node
	attr string
	url  string
}

// code is an element, or an attribute of one, that holds a script or a style.
type code struct {
	node *markup.Node
	attr string // "" for an element
	text string
}

// place is in what an element lies.
type place struct {
	template, sectioning, svg bool
}

func newIndex(doc *markup.Document) *index {
	x := &index{doctype: doc.Doctype, ids: map[string]bool{}, landmarks: map[atom.Atom]int{}}
	x.children(doc.Root, place{})
	return x
}

func (x *index) children(n *markup.Node, in place) {
	for c := n.First; c != nil; c = c.Next {
		if c.Kind == markup.Element {
			x.element(c, in)
		}
	}
}

func (x *index) element(n *markup.Node, in place) {
	if !in.svg {
		x.attributes(n, in)
	} else if n.Data == "use" || n.Data == "image" {
		x.attributes(n, in)
	}
	if in.svg {
		x.children(n, in)
		return
	}
	switch n.Atom {
	case atom.Html:
		x.root = n
	case atom.Title:
		x.titles = append(x.titles, n.Text())
	case atom.Meta:
		x.meta(n)
	case atom.Link:
		x.link(n)
	case atom.Script:
		x.script(n)
		return
	case atom.Style:
		x.code = append(x.code, code{n, "", n.Text()})
		return
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		if !in.template {
			x.headings = append(x.headings, n)
		}
	case atom.A, atom.Area:
		if n.Has("href") {
			x.links = append(x.links, n)
		}
	case atom.Button:
		x.buttons = append(x.buttons, n)
	case atom.Img:
		x.pictures = append(x.pictures, n)
	case atom.Table:
		x.tables = append(x.tables, n)
	case atom.Main, atom.Nav:
		x.landmarks[n.Atom]++
	case atom.Header, atom.Footer: // in a section of the page they are its own (HTML AAM)
		if !in.sectioning {
			x.landmarks[n.Atom]++
		}
	case atom.Template:
		in.template = true
	}
	switch n.Atom {
	case atom.Main, atom.Article, atom.Section, atom.Nav, atom.Aside:
		in.sectioning = true
	case atom.Svg, atom.Math:
		in.svg = true
	}
	x.children(n, in)
}

func (x *index) attributes(n *markup.Node, in place) {
	for _, a := range n.Attrs {
		switch a.Key {
		case "id":
			if in.template || a.Value == "" {
				continue
			}
			if x.ids[a.Value] {
				x.twice = append(x.twice, a.Value)
			}
			x.ids[a.Value] = true
		case "lang":
			if n.Atom == atom.Html {
				x.lang = a.Value
			}
		case "dir":
			if n.Atom == atom.Html {
				x.dir = a.Value
			}
		case "style":
			x.code = append(x.code, code{n, a.Key, a.Value})
		case "src":
			switch n.Atom {
			case atom.Script, atom.Img, atom.Source, atom.Video, atom.Audio, atom.Track, atom.Iframe, atom.Embed, atom.Input:
				x.resources = append(x.resources, resource{n, a.Key, a.Value})
			}
		case "poster", "background", "ping":
			x.resources = append(x.resources, resource{n, a.Key, a.Value})
		case "data":
			if n.Atom == atom.Object {
				x.resources = append(x.resources, resource{n, a.Key, a.Value})
			}
		case "srcset", "imagesrcset":
			for part := range strings.SplitSeq(a.Value, ",") {
				if f := strings.Fields(part); len(f) > 0 {
					x.resources = append(x.resources, resource{n, a.Key, f[0]})
				}
			}
		case "href", "action", "formaction":
			if script(a.Value) {
				x.code = append(x.code, code{n, a.Key, a.Value})
			} else if n.Data == "use" || n.Data == "image" {
				x.resources = append(x.resources, resource{n, a.Key, a.Value})
			}
		default:
			if len(a.Key) > 3 && a.Key[:2] == "on" {
				x.code = append(x.code, code{n, a.Key, a.Value})
			}
		}
	}
}

// script tells whether an address is a script.
func script(address string) bool {
	address = strings.TrimSpace(address)
	return len(address) > 11 && strings.EqualFold(address[:11], "javascript:")
}

func (x *index) meta(n *markup.Node) {
	content := n.Attr("content")
	switch strings.ToLower(n.Attr("name")) {
	case "description":
		x.description, x.described = content, true
	case "viewport":
		x.viewport = true
	}
	if strings.EqualFold(n.Attr("http-equiv"), "content-security-policy") {
		x.policy = content
	}
	if n.Attr("property") == "og:image" && x.image == "" {
		x.image = content
	}
}

func (x *index) link(n *markup.Node) {
	href := n.Attr("href")
	for rel := range strings.FieldsSeq(strings.ToLower(n.Attr("rel"))) {
		switch rel {
		case "canonical":
			x.canonical = append(x.canonical, href)
		case "alternate":
			if code := n.Attr("hreflang"); code != "" {
				x.alternates = append(x.alternates, alternate{code, href})
			}
		case "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "prerender":
			x.resources = append(x.resources, resource{n, "href", href})
			x.styled = x.styled || rel == "stylesheet"
		}
	}
}

func (x *index) script(n *markup.Node) {
	switch kind := strings.ToLower(n.Attr("type")); {
	case kind == "application/ld+json":
		x.data = append(x.data, n)
	case kind != "" && kind != "module" && !strings.Contains(kind, "javascript"): // data, which no browser runs
	case !n.Has("src"):
		x.code = append(x.code, code{n, "", n.Text()})
	}
}

// whole tells whether a page is meant to be one that readers see, not a fragment or a file for machines: it is made for a
// screen, or has a style sheet.
func (x *index) whole() bool {
	return x.doctype && (x.viewport || x.styled)
}
