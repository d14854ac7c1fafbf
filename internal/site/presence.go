package site

import (
	"slices"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// presence decides which pages a store has. A page's condition may ask for other pages, so each is decided when it is asked
// for, once.
type presence struct {
	in      Input
	leftOut map[string]bool
	pages   map[at]*content.Page
	decided map[*content.Page]bool // whether its condition holds
}

// at is a content path in a language's folder.
type at struct{ lang, path string }

// decide gets ready to decide, and reports what is wrong with the list of pages to leave out and with the conditions. named
// are the content paths of all pages.
func decide(in Input, named func() []string) (*presence, []diag.Finding) {
	leftOut, findings := leftOut(in)
	d := &presence{in: in, leftOut: leftOut, pages: make(map[at]*content.Page, len(in.Pages)), decided: map[*content.Page]bool{}}
	for _, c := range in.Pages {
		d.pages[at{c.Lang, norm.NFC.String(c.Path)}] = c
	}
	for _, c := range in.Pages {
		if c.If == nil {
			continue
		}
		wrong := in.Facts.Check(c.If, named)
		for _, w := range wrong {
			findings = append(findings, c.WrongCondition(w))
		}
		circle := d.circle(c)
		switch {
		case c.Path == home:
			findings = append(findings, diag.New(c.Pos("if"), say.BadConditionHome{}))
		case len(circle) == 1:
			findings = append(findings, diag.New(c.Pos("if"), say.BadConditionItself{Page: c.Path}))
		case circle != nil:
			findings = append(findings, diag.New(c.Pos("if"), say.BadConditionCircle{Pages: circle}))
		}
		if len(wrong) > 0 || circle != nil || c.Path == home {
			d.decided[c] = true // the error is enough
		}
	}
	return d, findings
}

// circle is the way on which a page's condition asks for the page again, through those of others; nil when it doesn't.
func (d *presence) circle(c *content.Page) []string {
	seen := map[*content.Page]bool{}
	var look func(p *content.Page) []string
	look = func(p *content.Page) []string {
		if p == nil || p.If == nil || seen[p] {
			return nil
		}
		seen[p] = true
		for _, ask := range p.If.Asks {
			name, ok := ask.Page()
			if !ok {
				continue
			}
			next := d.pages[at{p.Lang, norm.NFC.String(name)}]
			if next == c {
				return []string{p.Path}
			}
			if way := look(next); way != nil {
				return append([]string{p.Path}, way...)
			}
		}
		return nil
	}
	return look(c)
}

// without is the key that keeps a page from this store's site, or "".
func (d *presence) without(c *content.Page) string {
	switch {
	case d.leftOut[c.Path]:
		return LeaveOut
	case !d.holds(c):
		return If
	}
	return ""
}

// holds decides a page's condition. The conditions of one that was found wrong are decided beforehand, so it comes to an end.
func (d *presence) holds(c *content.Page) bool {
	if c.If == nil {
		return true
	}
	holds, ok := d.decided[c]
	if !ok {
		holds = d.in.Facts.Holds(c.If, func(page string) bool {
			next := d.pages[at{c.Lang, norm.NFC.String(page)}]
			return next != nil && d.without(next) == "" && hiddenBy(next, d.in) == ""
		})
		d.decided[c] = holds
	}
	return holds
}

// paths are the content paths of pages, each once.
func paths(pages []*content.Page) (out []string) {
	for _, c := range pages {
		out = append(out, c.Path)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
