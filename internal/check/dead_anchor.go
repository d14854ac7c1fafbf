package check

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/say"
)

var deadAnchor = Rule{
	Rule: say.RuleDeadAnchor,
	Output: func(o *Output) (found []diag.Finding) {
		x := o.index()
		for _, n := range x.links {
			href := n.Attr("href")
			if len(href) < 2 || href[0] != '#' || x.ids[href[1:]] || href == "#top" {
				continue
			}
			if id := unescaped(href[1:]); !x.ids[id] && !o.inMarkdown("#"+id) {
				found = append(found, diag.Finding{Pos: o.at(href), Says: say.DeadAnchor{Id: shorten(id)}})
			}
		}
		return found
	},
	Site: func(s *Site) (found []diag.Finding) {
		var pages map[string]*Notes
		for _, n := range s.Notes {
			for _, a := range n.anchors {
				if pages == nil {
					pages = make(map[string]*Notes, len(s.Notes))
					for _, n := range s.Notes {
						pages[n.Page.Output] = n
					}
				}
				to := pages[a.path]
				if to == nil || to.ids == nil || to.hasID(a.fragment) {
					continue // no page of the site, or one that could not be made
				}
				found = append(found, diag.Finding{Pos: s.at(n.Page, a.written), Says: say.DeadAnchorPage{Page: "/" + a.path, Id: shorten(a.fragment)}})
			}
		}
		return found
	},
}

// anchor is a link to a section of another page.
type anchor struct{ written, path, fragment string }

// inMarkdown tells whether a link of the page's text leads to a section so named: those are checked with the texts.
func (o *Output) inMarkdown(fragment string) bool {
	if o.written == nil {
		o.written = map[string]bool{}
		for _, l := range o.Page.Document().Links {
			for _, dest := range []string{l.Dest, unescaped(l.Dest)} {
				if at := strings.IndexByte(dest, '#'); at >= 0 {
					o.written[dest[at:]], o.written[dest[strings.LastIndexByte(dest, '#'):]] = true, true
				}
			}
		}
	}
	return o.written[fragment]
}

// anchors are the links to sections of other pages that layouts and site.toml make.
func (o *Output) anchors() (out []anchor) {
	known := map[anchor]bool{}
	for _, n := range o.index().links {
		href := n.Attr("href")
		at := strings.IndexByte(href, '#')
		if at <= 0 || at == len(href)-1 || otherLanguage(n) {
			continue
		}
		t := o.Site.target(o.Page, href)
		if t.kind != leadsHere || t.path == o.Page.Output || o.inMarkdown(href[at:]) || o.inMarkdown("#"+t.fragment) {
			continue
		}
		if a := (anchor{href, t.path, t.fragment}); !known[a] {
			known[a] = true
			out = append(out, anchor{strings.Clone(href), strings.Clone(t.path), strings.Clone(t.fragment)})
		}
	}
	return out
}

// otherLanguage tells whether a link is one from a heading to the same section in another language, which is right because
// of how it is made.
func otherLanguage(n *markup.Node) bool { return n.Attr("class") == "other-lang" }

// markOf makes a short mark of an id: those of ten thousand pages are kept until all pages have been seen.
func markOf(id string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(id))
	return h.Sum32()
}

func hashesOf(ids map[string]bool) []uint32 {
	out := make([]uint32, 0, len(ids))
	for id := range ids {
		out = append(out, markOf(id))
	}
	slices.SortFunc(out, cmp.Compare[uint32])
	return out
}

func (n *Notes) hasID(id string) bool {
	_, ok := slices.BinarySearch(n.ids, markOf(id))
	return ok
}
