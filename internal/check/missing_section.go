package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var missingSection = Rule{
	Rule: say.RuleMissingSection,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		m := paired(source, translation)
		if len(m.source) == 0 && len(m.translation) == 0 {
			return nil
		}
		if !m.namable(source, translation) {
			return []diag.Finding{unevenHeadings(source, translation)}
		}
		for _, n := range m.source {
			found = append(found, missing(&source.sections()[n], &translation.sections()[m.before(n, true)]))
		}
		for _, n := range m.translation {
			found = append(found, missing(&translation.sections()[n], &source.sections()[m.before(n, false)]))
		}
		return found
	},
}

// namable tells whether the sections without a counterpart are known one by one: none of those on one side can be one
// of those on the other.
func (m *pairing) namable(source, translation *Page) bool {
	if len(m.source) == 0 || len(m.translation) == 0 {
		return true
	}
	explicit := func(h []markdown.Heading, list []int) bool {
		for _, n := range list {
			if !h[n-1].Explicit {
				return false
			}
		}
		return true
	}
	return explicit(source.Doc.Headings, m.source) && explicit(translation.Doc.Headings, m.translation)
}

// missing says that a section, which has a heading, has no counterpart, at the section after which that belongs.
func missing(s, after *section) diag.Finding {
	f := diag.Finding{Pos: after.at(), Says: say.MissingSection{Title: s.name(), At: where(s.at()), File: s.page.File}}
	if s.heading.Explicit {
		f.Advice = say.MissingSectionWithId{Id: s.heading.ID, File: s.page.File}
	}
	return f
}

// unevenHeadings says that two pages have headings that cannot be told apart without ids.
func unevenHeadings(source, translation *Page) diag.Finding {
	here, there := len(translation.Doc.Headings), len(source.Doc.Headings)
	pos := diag.Pos{File: translation.File, Line: 1, Column: 1}
	if here > 0 {
		pos = translation.sections()[1].at()
	}
	return diag.Finding{Pos: pos, Says: say.MissingSectionHeadings{Here: here, There: there, File: source.File}}
}
