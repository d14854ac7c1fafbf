package markdown

import (
	"strings"

	"sitegen/internal/diag"
)

// Line is plain text that may hold conditions: a title, a word of a layout.
type Line struct {
	Conditions []Condition // by their offsets in the text
	Findings   []diag.Finding

	text  string
	l     leaver
	facts []span
}

// ParseLine reads the conditions of a text. The findings have no places but those in it.
func ParseLine(s string) *Line {
	line := &Line{text: s}
	if !strings.Contains(s, "{{") || !hasTags([]byte(s)) {
		return line
	}
	source := []byte(s)
	d := &Document{Source: source}
	b := &builder{doc: d, source: source}
	line.l = leaver{branches: &branches{}, source: source}
	line.l.tags, line.facts = b.tagsWithin(span{0, len(source)}, nil)
	line.Conditions, line.l.decided = b.readConditions(line.l.tags)
	line.Findings = d.Findings
	return line
}

// Shown is what is left of the text when its conditions hold or not, and the facts of the rest, each between its braces.
func (line *Line) Shown(holds func(*Condition) bool) (left string, unshown []string) {
	if line.l.source == nil {
		return line.text, nil
	}
	l := line.l
	l.hide(line.Conditions, (&Document{Conditions: line.Conditions}).Outcome(holds))
	c := cutter{source: l.source, starts: []int{0}}
	c.run(merged(l.cuts))
	for _, f := range line.facts {
		if l.isHidden(f.start) {
			unshown = append(unshown, line.text[f.start:f.stop])
		}
	}
	return strings.TrimSpace(string(c.out)), unshown
}
