package markdown

import (
	"strings"

	"sitegen/internal/diag"
)

// Line is plain text that may hold conditions: a title, a word of a layout.
type Line struct {
	Conditions []Condition // by their offsets in the text
	Findings   []diag.Finding

	text string
	l    leaver
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
	for at := 0; ; {
		next := strings.Index(s[at:], "{{")
		if next < 0 {
			break
		}
		open := at + next
		end := strings.Index(s[open:], "}}")
		if end < 0 {
			break
		}
		at = open + end + 2
		if escapedAt(s, open) {
			at = open + 2
			continue
		}
		if word, condition := tagOf(source[open+2 : at-2]); word != "" {
			line.l.tags = append(line.l.tags, tag{span: span{open, at}, word: word, condition: condition + 2})
		}
	}
	line.Conditions, line.l.decided = b.readConditions(line.l.tags)
	line.Findings = d.Findings
	return line
}

// Shown is what is left of the text when its conditions hold or not.
func (line *Line) Shown(holds func(*Condition) bool) string {
	if line.l.source == nil {
		return line.text
	}
	l := line.l
	l.hide(line.Conditions, (&Document{Conditions: line.Conditions}).Outcome(holds))
	c := cutter{source: l.source, starts: []int{0}}
	c.run(merged(l.cuts))
	return strings.TrimSpace(string(c.out))
}
