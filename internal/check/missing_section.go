package check

import (
	"strconv"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var missingSection = Rule{
	Rule: say.RuleMissingSection,
	Translations: func(source, translation *Page) (found []Found) {
		m := paired(source, translation)
		if len(m.source) == 0 && len(m.translation) == 0 {
			return nil
		}
		if !m.namable(source, translation) {
			return []Found{unevenHeadings(source, translation)}
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

// missing says that a section has no counterpart, at the section behind which that belongs.
func missing(s, behind *section) Found {
	return Found{Pos: behind.at(),
		Message: rules.Text{Ar: "القسم " + s.called().Ar + " (" + where(s.at()) + ") لا يقابله قسم في هذه الصفحة",
			En: "the section " + s.called().En + " of " + where(s.at()) + " is missing here"},
		Hint: rules.Text{Ar: "ترجموه هنا بعد هذا الموضع" + s.withID().Ar + "، أو احذفوه هناك",
			En: "translate it here, behind this place" + s.withID().En + ", or delete it there"}}
}

// withID says which id a new heading shall have.
func (s *section) withID() rules.Text {
	if s.heading == nil || !s.heading.Explicit {
		return rules.Text{}
	}
	id := "{#" + s.heading.ID + "}"
	return rules.Text{Ar: " بالمعرّف " + id, En: " with the id " + id}
}

// unevenHeadings says that two pages have headings that cannot be told apart without ids.
func unevenHeadings(source, translation *Page) Found {
	a, b := len(source.Doc.Headings), len(translation.Doc.Headings)
	pos := diag.Pos{File: translation.File, Line: 1, Column: 1}
	if b > 0 {
		pos = translation.sections()[1].at()
	}
	return Found{Pos: pos,
		Message: rules.Text{Ar: "عناوين هذه الصفحة (" + strconv.Itoa(b) + ") لا تقابل عناوين " + source.File + " (" + strconv.Itoa(a) + ")",
			En: "the headings of this page (" + strconv.Itoa(b) + ") do not match those of " + source.File + " (" + strconv.Itoa(a) + ")"},
		Hint: rules.Text{Ar: "أعطوا كل عنوان في اللغتين المعرّف نفسه، مثل {#sharing}، ليُعرف أيها ناقص",
			En: "give each heading the same id in both languages, e.g. {#sharing}, so that it is known which one is missing"}}
}
