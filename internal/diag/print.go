package diag

import (
	"encoding/json"
	"fmt"
	"io"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/say"
)

// Printer writes findings for a person.
type Printer struct {
	W      io.Writer
	Color  bool
	Dir    string                   // put before the names of files, so that a terminal can open them; may be empty
	Source func(file string) []byte // the text of a file, for the excerpt; nil when unknown
	// Language of what is said: ar, or English.
	Language string
	Trace    bool // print where the program itself failed, too
	files    Files
}

// The colours of a terminal, as ANSI escape sequences.
const (
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	blue   = "\x1b[1;34m"
	dim    = "\x1b[2m"
	bold   = "\x1b[1m"
	plain  = "\x1b[0m"
)

// Print writes one finding: place, severity, message and rule; the line with the marked word; the hint.
func (p *Printer) Print(f Finding) error {
	var b strings.Builder
	message, hint := f.Texts(p.Language)
	b.WriteString(p.paint(bold, p.place(f)) + ": " + p.said(severityColor(f.Severity), SeverityIn(f.Severity, p.Language), message) + " " + p.paint(dim, "["+f.Rule.String()+"]") + "\n")
	p.excerpt(&b, f)
	if hint != nil {
		b.WriteString("  " + p.said(dim, p.label("advice"), hint) + "\n")
	}
	if p.Trace {
		b.WriteString(f.Trace)
	}
	_, err := io.WriteString(p.W, b.String())
	return err
}

// PrintIgnored writes, in two lines, an error that the owner has allowed, and the owner's reason.
func (p *Printer) PrintIgnored(f Finding, reason string) error {
	message, _ := f.Texts(p.Language)
	_, err := io.WriteString(p.W, p.paint(bold, p.place(f))+": "+p.said(dim, p.label("ignored"), message)+" "+p.paint(dim, "["+f.Rule.String()+"]")+"\n  "+
		p.said(dim, p.label("reason"), say.Text{{Text: reason, Value: true}})+"\n")
	return err
}

// label is a word that tells what follows it.
func (p *Printer) label(key string) string { return say.Word("label", key, p.Language).String() }

// place is the file, the line and the column of a finding.
func (p *Printer) place(f Finding) string {
	place := visible(f.File)
	if p.Dir != "" && !InProgram(f.File) {
		place = visible(path.Clean(p.Dir + f.File)) // a base site's file is named from the site: ../../content
	}
	if f.Line > 0 {
		place += fmt.Sprintf(":%d:%d", f.Line, max(1, f.Column))
	}
	return place
}

// said is a label and what follows it. An Arabic label is isolated together with its text: both are read from the right,
// whatever is around them.
func (p *Printer) said(color, label string, text say.Text) string {
	told := apart(text, p.Language)
	switch {
	case p.Language == "ar":
		return isolate + p.paint(color, label+":") + " " + told + endIsolate
	case hasRTL(told):
		told = leftToRight + told + endIsolate
	}
	return p.paint(color, label+":") + " " + told
}

func severityColor(s Severity) string {
	switch s {
	case Error:
		return red
	case Warning:
		return yellow
	}
	return blue
}

func (p *Printer) paint(color, s string) string {
	if !p.Color {
		return s
	}
	return color + s + plain
}

// window is how many characters of a long line an excerpt shows on either side of the marked word.
const window = 36

// mostBack is how many characters more it may show in front, so as to begin with a word.
const mostBack = 12

// maxMarked is how many characters of a long word or value are marked.
const maxMarked = 72

// Excerpt is a part of a line with the marked word in it, as it may be shown: control characters are pictures.
type Excerpt struct {
	Before, Mark, After string // … where the line was cut
}

// RTL tells whether the excerpt holds letters that are written from right to left.
func (e Excerpt) RTL() bool { return hasRTL(e.Before + e.Mark + e.After) }

// ExcerptOf cuts what a finding is about out of its line. Mark is empty when only the line is known, and at the end of
// the line. ok is false when there is nothing to show.
func ExcerptOf(f Finding, line string) (e Excerpt, ok bool) {
	if strings.TrimSpace(line) == "" {
		return e, false
	}
	start := min(max(0, f.Column-1), utf8.RuneCountInString(line))
	first := max(0, start-window-mostBack-1) // nothing before it can be shown
	text := []rune(visible(Cut(line, first, start+maxMarked+window+1)))
	start = min(start-first, len(text))
	end := min(start+min(max(1, f.Length), maxMarked), len(text))
	from, to := max(0, start-window), min(len(text), end+window)
	for from > 0 && from > start-window-mostBack && !unicode.IsSpace(text[from-1]) {
		from--
	}
	if f.Column < 1 {
		end = start
	}
	e = Excerpt{string(text[from:start]), string(text[start:end]), string(text[end:to])}
	if first+from > 0 {
		e.Before = "…" + e.Before
	}
	if to < len(text) {
		e.After += "…"
	}
	return e, true
}

// excerpt writes the line that a finding is about and marks the word in it. A terminal may reorder a line that holds
// Arabic, so a marker below it could be under the wrong word: there the word itself is named again.
func (p *Printer) excerpt(b *strings.Builder, f Finding) {
	p.files.Read = p.Source
	line, ok := p.files.Line(f.File, f.Line)
	if !ok || !utf8.ValidString(line) {
		return
	}
	e, ok := ExcerptOf(f, line)
	if !ok {
		return
	}
	number := fmt.Sprint(f.Line)
	gutter := strings.Repeat(" ", len(number))
	b.WriteString("  " + p.paint(dim, number+" │") + " " + isolated(e.Before+e.Mark+e.After) + "\n")
	if f.Column < 1 {
		return // only the line is known
	}
	if e.RTL() {
		if strings.TrimSpace(e.Mark) == "" {
			return
		}
		b.WriteString("  " + p.paint(dim, gutter+" │") + " " + p.paint(red, "▲") + " " + isolate + quoted(e.Mark, p.Language) + endIsolate + "\n")
		return
	}
	b.WriteString("  " + p.paint(dim, gutter+" │") + " " + strings.Repeat(" ", utf8.RuneCountInString(e.Before)) +
		p.paint(red, strings.Repeat("▲", max(1, utf8.RuneCountInString(e.Mark)))) + "\n")
}

// visible shows control characters as pictures, of the same number: raw, they would command the terminal.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r < 0x20:
			return '␀' + r
		case r >= 0x7F && r < 0xA0 || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069:
			return '�'
		}
		return r
	}, s)
}

// quoted puts a word in the quotation marks of a language, unless it has some already.
func quoted(word, language string) string {
	if strings.HasPrefix(word, "“") || strings.HasPrefix(word, "«") || strings.HasPrefix(word, "\"") {
		return word
	}
	if language == "ar" {
		return "«" + word + "»"
	}
	return "“" + word + "”"
}

// isolated wraps text that holds right-to-left letters.
func isolated(s string) string {
	if hasRTL(s) {
		return isolate + s + endIsolate
	}
	return s
}

// hasRTL tells whether a text holds Hebrew, Arabic or other letters written from right to left.
func hasRTL(s string) bool {
	for _, r := range s {
		if r >= 0x590 && r <= 0x8FF || r >= 0xFB1D && r <= 0xFDFF || r >= 0xFE70 && r <= 0xFEFF || r >= 0x10800 && r <= 0x10FFF || r >= 0x1E800 && r <= 0x1EFFF {
			return true
		}
	}
	return false
}

// JSON is how a finding is written for programs.
type JSON struct {
	Rule     string   `json:"rule"`
	Severity Severity `json:"severity"`
	File     string   `json:"file"`
	Line     int      `json:"line"`
	Column   int      `json:"column"`
	Message  string   `json:"message"`
	Hint     string   `json:"hint"`
}

// MarshalJSON writes a finding as an object with the keys of JSON.
func (f Finding) MarshalJSON() ([]byte, error) {
	said := f.In("en")
	return json.Marshal(JSON{f.Rule.String(), f.Severity, f.File, f.Line, f.Column, said.Message, said.Hint})
}
