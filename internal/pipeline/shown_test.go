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
	ids      map[string]bool
	links    []string
	sections []string // the ids of the sections of the text, in their order
	faults   []string // that the page alone shows
}

// faultsOf is what a reader would find wrong in the finished files of a site, whatever it was made from: links and anchors
// that lead nowhere, lists that are announced and missing, headings above nothing, sections that one language lacks.
func faultsOf(files map[string]string) (faults []string) {
	var reader markup.Reader // its nodes are used again for the next page
	pages := map[string]*finished{}
	for name, text := range files {
		if strings.HasSuffix(name, ".html") {
			pages[name] = readFinished(reader.Read([]byte(text)).Root)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		p := pages[name]
		tell := func(format string, args ...any) { faults = append(faults, name+": "+fmt.Sprintf(format, args...)) }
		for _, fault := range p.faults {
			tell("%s", fault)
		}
		for _, link := range p.links {
			if fault := leadsWrong(link, name, files, pages); fault != "" {
				tell("%s", fault)
			}
		}
		if other := pages["en/"+name]; other != nil && name != "404.html" && !slices.Equal(p.sections, other.sections) {
			tell("sections %q, in English %q", p.sections, other.sections)
		}
	}
	return faults
}

func readFinished(root *markup.Node) *finished {
	p := &finished{ids: map[string]bool{}}
	tell := func(format string, args ...any) { p.faults = append(p.faults, fmt.Sprintf(format, args...)) }
	for n := root; n != nil; n = n.After(root) {
		if id := n.Attr("id"); id != "" {
			p.ids[id] = true
		}
		switch n.Atom {
		case atom.A:
			p.links = append(p.links, n.Attr("href"))
		case atom.Main:
			announcements(n, tell)
			headings(n, tell)
			empty(n, tell)
			p.sections = sectionsIn(n)
		}
	}
	return p
}

// leadsWrong holds that an address within the site is that of a file, and an anchor that of an element.
func leadsWrong(link, from string, files map[string]string, pages map[string]*finished) string {
	u, err := url.Parse(link)
	if err != nil || u.Scheme != "" || u.Host != "" {
		return ""
	}
	target := from
	if u.Path != "" {
		if target = strings.TrimPrefix(u.Path, "/"); target == "" || strings.HasSuffix(target, "/") {
			target = path.Join(target, "index.html")
		}
	}
	if _, there := files[target]; !there {
		return fmt.Sprintf("the link %q leads nowhere", link)
	}
	if to := pages[target]; to != nil && u.Fragment != "" && !to.ids[u.Fragment] {
		return fmt.Sprintf("the anchor %q isn't there", link)
	}
	return ""
}

// announcements holds that what ends with a colon is followed by something in its section.
func announcements(main *markup.Node, tell func(string, ...any)) {
	for n := main; n != nil; n = n.After(main) {
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
func headings(main *markup.Node, tell func(string, ...any)) {
	for n := main; n != nil; n = n.After(main) {
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

// empty holds that no list, table or paragraph, and nothing in one, is left without anything in it.
func empty(main *markup.Node, tell func(string, ...any)) {
	for n := main; n != nil; n = n.After(main) {
		switch n.Atom {
		case atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Tbody, atom.Tr, atom.Th, atom.Li, atom.Dt, atom.Dd, atom.P:
			if !inTemplate(n) && n.Attr("class") != "results" && n.Attr("class") != "big-mark" && saying(n.First) == nil {
				tell("an empty %s in %s %s", n.Data, n.Parent.Data, n.Parent.Attr("class"))
			}
		}
	}
}

func sectionsIn(main *markup.Node) (ids []string) {
	for n := main; n != nil; n = n.After(main) {
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
