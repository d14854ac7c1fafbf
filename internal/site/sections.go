package site

import (
	"slices"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// apart reports the sections that are in a file of their own in one language and in none in another, each once. A page that
// lies beside such a file, or over it, is its owner's whole: it need not be divided in the same way.
func (s *Site) apart() (findings []diag.Finding) {
	for _, pages := range s.byPath {
		told := map[string]bool{}
		for _, p := range pages {
			if p.Fallback != nil {
				continue
			}
			for _, section := range p.Sections() {
				if told[section.ID] {
					continue
				}
				var files []string
				for _, q := range pages {
					if q.Fallback == nil && q != p && q.Layer() > section.Layer() && !has(q, section.ID) {
						files = append(files, "content/"+q.Lang+"/"+q.Path+"."+section.ID+".md")
					}
				}
				if len(files) > 0 {
					told[section.ID] = true
					f := diag.New(diag.Pos{File: section.File, Line: 1, Column: 1}, say.SectionFileUntranslated{Files: files})
					f.Severity = diag.Warning
					findings = append(findings, f)
				}
			}
		}
	}
	return findings
}

// has tells whether a section of a page is in a file of its own.
func has(p *Page, id string) bool {
	return slices.ContainsFunc(p.Sections(), func(s *content.Section) bool { return s.ID == id })
}
