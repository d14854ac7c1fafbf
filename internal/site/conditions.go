package site

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/markdown"
)

// Holds decides a condition of a text for this site.
func (s *Site) Holds(c *markdown.Condition) bool {
	if holds, ok := s.outcomes.Load(c.Text); ok {
		return holds.(bool)
	}
	holds := s.Facts.Holds(c.Condition, s.Has)
	s.outcomes.Store(c.Text, holds)
	return holds
}

// Has tells whether the site has a page in any language, by its path below its language.
func (s *Site) Has(page string) bool { return len(s.byPath[page]) > 0 }

// pageNames are the paths of all pages, also of those that are not part of the site today.
func (s *Site) pageNames() (names []string) {
	for name := range s.byPath {
		names = append(names, name)
	}
	for name := range s.hidden {
		_, name, _ = strings.Cut(name, "/")
		names = append(names, name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Conditions reports what the conditions of a page's text ask that does not exist.
func (p *Page) Conditions() (findings []diag.Finding) {
	doc := p.SourceDocument()
	for i := range doc.Conditions {
		c := &doc.Conditions[i]
		for _, problem := range p.Site.Facts.Check(c.Condition, p.Site.pageNames) {
			start := c.Offset + problem.Offset
			pos := doc.At(start)
			pos.Length = doc.Runes(start, start+problem.Length)
			findings = append(findings, conditionFinding(pos, problem))
		}
	}
	return findings
}

// Line is what is left of a text of the front matter, or of a word, and what is wrong about its conditions, at a place.
func (s *Site) Line(text string, pos diag.Pos) (left string, findings []diag.Finding) {
	line := markdown.ParseLine(text)
	for _, f := range line.Findings {
		f.Pos = pos
		findings = append(findings, f)
	}
	for i := range line.Conditions {
		for _, problem := range s.Facts.Check(line.Conditions[i].Condition, s.pageNames) {
			findings = append(findings, conditionFinding(pos, problem))
		}
	}
	return line.Shown(s.Holds), findings
}

func conditionFinding(pos diag.Pos, problem *fact.ExprError) diag.Finding {
	f := diag.New(pos, problem.Says)
	f.Advice = problem.Hint
	return f
}
