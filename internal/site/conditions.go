package site

import (
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/markdown"
)

// outcome names a condition by its text and the language on whose pages it is asked.
type outcome struct {
	language *Language
	text     string
}

// Holds decides a condition of a text on the page: page.NAME asks whether the page is there in its language.
func (p *Page) Holds(c *markdown.Condition) bool {
	key := outcome{p.Language, c.Text}
	if holds, ok := p.Site.outcomes.Load(key); ok {
		return holds.(bool)
	}
	holds := p.Site.Facts.Holds(c.Condition, func(page string) bool { return p.Site.Page(page, p.Language) != nil })
	p.Site.outcomes.Store(key, holds)
	return holds
}

// Conditions reports what the conditions of a page's text ask that does not exist.
func (p *Page) Conditions() (findings []diag.Finding) {
	doc := p.SourceDocument()
	for i := range doc.Conditions {
		c := &doc.Conditions[i]
		for _, problem := range p.Site.CheckCondition(c.Condition) {
			start := c.Offset + problem.Offset
			pos := doc.At(start)
			pos.Length = doc.Runes(start, start+problem.Length)
			findings = append(findings, conditionFinding(pos, problem))
		}
	}
	return findings
}

// Line is what is left of a text of the front matter, or of a word, the facts of the rest, and what is wrong about its
// conditions, at a place.
func (p *Page) Line(text string, pos diag.Pos) (left string, unshown []string, findings []diag.Finding) {
	line := markdown.ParseLine(text)
	for _, f := range line.Findings {
		f.Pos = pos
		findings = append(findings, f)
	}
	for i := range line.Conditions {
		for _, problem := range p.Site.CheckCondition(line.Conditions[i].Condition) {
			findings = append(findings, conditionFinding(pos, problem))
		}
	}
	left, unshown = line.Shown(p.Holds)
	return left, unshown, findings
}

// Condition is the condition of another page in the language of this one's text, by its content path; nil when it has none.
func (p *Page) Condition(page string) *fact.Condition {
	for _, c := range p.Site.every {
		if c.Lang == p.Lang && c.Path == page {
			return c.If
		}
	}
	return nil
}

// Every are all content files, also of pages that are not on the site, in the order of their files.
func (s *Site) Every() []*content.Page { return s.every }

// CheckCondition tells what a condition asks that does not exist.
func (s *Site) CheckCondition(c *fact.Condition) []*fact.ExprError {
	return s.Facts.Check(c, s.named)
}

func conditionFinding(pos diag.Pos, problem *fact.ExprError) diag.Finding {
	f := diag.New(pos, problem.Says)
	f.Advice = problem.Hint
	return f
}
