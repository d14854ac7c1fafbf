package rules

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Terminal prints docs for a person at a terminal.
type Terminal struct {
	W        io.Writer
	Color    bool
	Language string // “ar” or “en”
}

// Explain prints the doc of a rule.
func (t Terminal) Explain(r say.Rule) error {
	var b strings.Builder
	doc, example := r.DocIn(t.Language), r.Example()
	b.WriteString(t.paint(bold, r.String()) + " (" + t.severity(r.Severity()) + ")\n" + t.isolated(effect(r, t.Language).String()) + "\n\n" + t.isolated(doc.What.String()) + "\n")
	part := func(head, paint, text string) {
		if text == "" {
			return
		}
		b.WriteString("\n" + t.paint(bold, word(head, t.Language)+":"))
		if !strings.Contains(text, "\n") && paint == "" {
			b.WriteString(" " + t.isolated(text) + "\n")
			return
		}
		for line := range strings.SplitSeq(text, "\n") {
			b.WriteString("\n  " + t.paint(paint, t.isolated(line)))
		}
		b.WriteString("\n")
	}
	part("why", "", doc.Why.String())
	part("fix", "", doc.Fix.String())
	part("before", red, example.Bad)
	part("after", green, example.Good)
	part("source", "", example.Source)
	if r.Ignorable() {
		part("ignore", dim, ignore(r, t.Language))
	}
	_, err := io.WriteString(t.W, b.String())
	return err
}

// List prints all rules, one line each, by group.
func (t Terminal) List(groups []say.Group) error {
	width, wide := 0, 0
	for _, g := range groups {
		for _, r := range g.Rules {
			width = max(width, len(r.String()))
			wide = max(wide, utf8.RuneCountInString(diag.SeverityIn(r.Severity(), t.Language)))
		}
	}
	var b strings.Builder
	for i, g := range groups {
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString(t.paint(bold, g.Title(t.Language).String()) + "\n")
		for _, r := range g.Rules {
			gap := strings.Repeat(" ", wide-utf8.RuneCountInString(diag.SeverityIn(r.Severity(), t.Language)))
			fmt.Fprintf(&b, "  %-*s  %s%s  %s\n", width, r, t.severity(r.Severity()), gap, t.isolated(r.DocIn(t.Language).What.String()))
		}
	}
	_, err := io.WriteString(t.W, b.String())
	return err
}

func (t Terminal) severity(s diag.Severity) string {
	color := blue
	switch s {
	case diag.Error:
		color = red
	case diag.Warning:
		color = yellow
	}
	return t.paint(color, diag.SeverityIn(s, t.Language))
}

// isolated keeps the words of a text in their order where a terminal knows the bidirectional algorithm: the text takes
// the direction of its first letter, whatever stands beside it.
func (t Terminal) isolated(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r >= 0x590 && r <= 0x8FF }) < 0 {
		return s
	}
	return "\u2068" + s + "\u2069"
}

// The colours of a terminal, as ANSI escape sequences.
const (
	red    = "\x1b[31m"
	green  = "\x1b[32m"
	yellow = "\x1b[33m"
	blue   = "\x1b[34m"
	dim    = "\x1b[2m"
	bold   = "\x1b[1m"
	plain  = "\x1b[0m"
)

func (t Terminal) paint(color, s string) string {
	if !t.Color || color == "" {
		return s
	}
	return color + s + plain
}
