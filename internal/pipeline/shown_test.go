package pipeline

import (
	"fmt"
	"maps"
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"sitegen/internal/markup"
)

// finished is a page as a reader gets it.
type finished struct {
	path string // in the tree: en/returns/index.html
	root *markup.Node
	main *markup.Node
	ids  map[string]bool
}

// faultsOf is what a reader would find wrong in the finished files of a site, whatever it was made from: links and anchors
// that lead nowhere, lists that are announced and missing, headings above nothing, sections that one language lacks.
func faultsOf(files map[string]string) (faults []string) {
	pages := map[string]*finished{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasSuffix(name, ".html") {
			pages[name] = readFinished(name, files[name])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		p := pages[name]
		tell := func(format string, args ...any) { faults = append(faults, name+": "+fmt.Sprintf(format, args...)) }
		p.links(files, pages, tell)
		p.announcements(tell)
		p.headings(tell)
		if other := pages["en/"+name]; other != nil && name != "404.html" {
			if a, b := p.sections(), other.sections(); !slices.Equal(a, b) {
				tell("sections %q, in English %q", a, b)
			}
		}
	}
	return faults
}

func readFinished(name, text string) *finished {
	p := &finished{path: name, root: markup.Read([]byte(text)).Root, ids: map[string]bool{}}
	for n := p.root; n != nil; n = n.After(p.root) {
		if id := n.Attr("id"); id != "" {
			p.ids[id] = true
		}
		if n.Atom == atom.Main {
			p.main = n
		}
	}
	return p
}

// links holds that each address within the site is that of a file, and each anchor that of an element.
func (p *finished) links(files map[string]string, pages map[string]*finished, tell func(string, ...any)) {
	for n := p.root; n != nil; n = n.After(p.root) {
		if n.Atom != atom.A {
			continue
		}
		u, err := url.Parse(n.Attr("href"))
		if err != nil || u.Scheme != "" || u.Host != "" {
			continue
		}
		target := p.path
		if u.Path != "" {
			if target = strings.TrimPrefix(u.Path, "/"); target == "" || strings.HasSuffix(target, "/") {
				target = path.Join(target, "index.html")
			}
		}
		if _, there := files[target]; !there {
			tell("the link %q leads nowhere", n.Attr("href"))
		} else if to := pages[target]; to != nil && u.Fragment != "" && !to.ids[u.Fragment] {
			tell("the anchor %q isn't there", n.Attr("href"))
		}
	}
}

// announcements holds that what ends with a colon is followed by something in its section.
func (p *finished) announcements(tell func(string, ...any)) {
	for n := p.main; n != nil; n = n.After(p.main) {
		if n.Atom != atom.P && n.Atom != atom.Li {
			continue
		}
		text := strings.TrimSpace(n.Text())
		if next := saying(n.Next); strings.HasSuffix(text, ":") && (next == nil || level(next) > 0) {
			tell("nothing follows %q", text)
		}
	}
}

// headings holds that each heading has words, and its section too.
func (p *finished) headings(tell func(string, ...any)) {
	for n := p.main; n != nil; n = n.After(p.main) {
		if level(n) < 2 {
			continue
		}
		text := strings.TrimSpace(n.Text())
		if text == "" {
			tell("a heading has no words")
		}
		if n.Parent.Atom == atom.Summary || n.Parent.Atom == atom.Header || n.First.Atom == atom.A && n.First.Attr("class") == "" {
			continue // the question of an answer, the head of a page, the name of a card that leads to a page
		}
		if next := saying(n.Next); next == nil || level(next) > 0 && level(next) <= level(n) {
			tell("nothing is below the heading %q", text)
		}
	}
}

// sections are the ids of the sections of the text, in their order.
func (p *finished) sections() (ids []string) {
	for n := p.main; n != nil; n = n.After(p.main) {
		if level(n) > 0 && n.Attr("id") != "" {
			ids = append(ids, n.Attr("id"))
		}
	}
	return ids
}

// level is that of a heading, 0 of everything else.
func level(n *markup.Node) int {
	return slices.Index([]atom.Atom{atom.H1, atom.H2, atom.H3, atom.H4}, n.Atom) + 1
}

// saying is the first of an element and those after it that a reader sees something of.
func saying(n *markup.Node) *markup.Node {
	for n != nil && !says(n) {
		n = n.Next
	}
	return n
}

// says tells whether a reader sees something of an element: words, or a drawing.
func says(n *markup.Node) bool {
	if n.Kind == markup.Text {
		return strings.TrimSpace(n.Data) != ""
	}
	if strings.TrimSpace(n.Text()) != "" {
		return true
	}
	for c := n; c != nil; c = c.After(n) {
		if c.Atom == atom.Svg || c.Data == "svg" || c.Atom == atom.Img {
			return true
		}
	}
	return false
}
