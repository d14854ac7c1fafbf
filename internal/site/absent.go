package site

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// What keeps a page from being on a store's site for good: the key of site.toml, in [pages], that names it, or the condition
// in its own front matter.
const (
	LeaveOut = "leave_out"
	If       = "if"
)

// leftOut are the content paths that site.toml leaves out, and what is wrong with its list.
func leftOut(in Input) (paths map[string]bool, findings []diag.Finding) {
	paths = map[string]bool{}
	if len(in.Pages) == 0 || len(in.Config.Pages.LeaveOut) == 0 {
		return paths, nil
	}
	var known []string
	for _, c := range in.Pages {
		if c.Path != home {
			known = append(known, c.Path)
		}
	}
	for i, name := range in.Config.Pages.LeaveOut {
		at := norm.NFC.String(name)
		report := func(m, advice say.Message) {
			f := diag.New(in.Facts.Document().ValuePos("pages", LeaveOut, i), m)
			f.Advice = advice
			findings = append(findings, f)
		}
		switch {
		case at == home:
			report(say.BadLeaveOutHome{}, nil)
		case slices.Contains(known, at):
			paths[at] = true
		case slices.Contains(known, strings.TrimSuffix(at, ".md")):
			report(say.BadLeaveOut{Name: name}, say.AnyWrite{Text: strings.TrimSuffix(at, ".md")})
		default:
			var advice say.Message
			if near := diag.Nearest(at, known); near != "" {
				advice = say.AnyWrite{Text: near}
			}
			report(say.BadLeaveOut{Name: name}, advice)
		}
	}
	return paths, findings
}

// Without tells why the store does without the page at a content path; ok is false when it doesn't.
func (s *Site) Without(path string) (why Unpublished, ok bool) {
	why, ok = s.absent[norm.NFC.String(path)]
	return why, ok
}

// lacks tells whether the store does without the page at a content path in one language, which has a file for it.
func (s *Site) lacks(path string, l *Language) bool {
	return slices.ContainsFunc(s.Absent, func(p *Page) bool { return p.Path == path && p.Language == l && p.Fallback == nil })
}

// Instead is the page to which the address of an absent page leads: the nearest above it, else the home page of its
// language, else that of the site; nil when there is none.
func (s *Site) Instead(p *Page) *Page {
	if above := s.Ancestors(p); len(above) > 0 {
		return above[len(above)-1]
	}
	if own := s.Page(home, p.Language); own != nil {
		return own
	}
	return s.Page(home, s.Languages[0])
}

// leadOn adds the addresses at which other languages would show the text of an absent page that they don't have.
func (s *Site) leadOn() {
	if !s.Config.Fallback {
		return
	}
	has := map[string]map[*Language]bool{}
	for _, p := range s.Absent {
		if has[p.Path] == nil {
			has[p.Path] = map[*Language]bool{}
		}
		has[p.Path][p.Language] = true
	}
	for _, p := range slices.Clone(s.Absent) {
		for _, l := range s.Languages {
			if !has[p.Path][l] {
				has[p.Path][l] = true
				other := &Page{Page: p.Page, Language: l, Site: s, Fallback: p.Language}
				s.place(other)
				s.Absent = append(s.Absent, other)
			}
		}
	}
}
