// Package check reads finished text as a careful editor would, and reports what must not be published.
//
// In: the parsed pages, and the values of site.toml. Out: findings. Each rule is a value with a name, a severity, a
// line of doc and a function; adding one is a file and a line in Rules.
package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/tomldoc"
)

// Rule is one thing that is looked for in a piece of text.
type Rule struct {
	Name     string
	Severity diag.Severity
	Doc      string // what it finds, and why that matters
	run      func(t *Text) []Hit
}

// Rules is all rules, in the order of the docs.
func Rules() []Rule {
	return []Rule{blankQuestion, blankInstruction, blankKnown, blankBracket, blankFiller, sampleData}
}

// Text is a piece of prose: a paragraph, a heading, a cell, or a value of site.toml.
type Text struct {
	Raw    string
	has    marks
	folded lang.Normalised
	words  []word // of the folded text
	read   bool
}

// marks are the kinds of characters that a text holds. Most paragraphs hold none that a blank needs, so most rules are
// done before they begin.
type marks uint8

const (
	quotes marks = 1 << iota
	brackets
	fillers
	addresses // a dot or a colon that no space follows
	numbers   // of ten digits and more
)

// word is a word of the folded text: where it begins and ends.
type word struct{ start, end int }

// Hit is a place in Raw, in bytes.
type Hit struct {
	Start, End    int
	Message, Hint string
}

func newText(raw string) *Text {
	t := &Text{Raw: raw}
	digits := 0
	for i := 0; i < len(raw); i++ {
		c := raw[i]
		if c >= '0' && c <= '9' {
			if digits++; digits == 10 {
				t.has |= numbers
			}
			continue
		}
		digits = 0
		switch c {
		case '"', 0xC2: // « is C2 AB
			t.has |= quotes
		case 0xE2: // “ „ and … begin with E2 80
			t.has |= quotes | fillers
		case '[', '<', '(':
			t.has |= brackets
		case '_', 'x', 'X', 0xC3: // × is C3 97
			t.has |= fillers
		case '.', ':':
			if i+1 < len(raw) && raw[i+1] == '.' {
				t.has |= fillers
			} else if i+1 < len(raw) && raw[i+1] > ' ' && raw[i+1] < utf8.RuneSelf {
				t.has |= addresses
			}
		}
	}
	return t
}

// Folded is the text as it is matched, see lang.Normalise.
func (t *Text) Folded() string {
	t.fold()
	return t.folded.Text
}

func (t *Text) fold() {
	if t.read {
		return
	}
	t.read = true
	t.folded = lang.Normalise(t.Raw)
	s, start := t.folded.Text, -1
	for i := 0; i < len(s); {
		letter, size := isWord(s, i)
		if letter && start < 0 {
			start = i
		} else if !letter && start >= 0 {
			t.words = append(t.words, word{start, i})
			start = -1
		}
		i += size
	}
	if start >= 0 {
		t.words = append(t.words, word{start, len(s)})
	}
}

// isWord tells whether the character at i is part of a word, and its size. Letters of Arabic and Latin are most of all
// text and need no table.
func isWord(s string, i int) (bool, int) {
	c := s[i]
	switch {
	case c < utf8.RuneSelf:
		return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z', 1
	case (c == 0xD8 || c == 0xD9) && i+1 < len(s) && (c == 0xD9 || s[i+1] > 0x9F):
		return s[i+1] < 0xAA || c == 0xD8, 2 // U+0620 to U+0669
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r), size
}

// original turns a stretch of the folded text into one of Raw.
func (t *Text) original(start, end int) (int, int) {
	return t.folded.Original(start), t.folded.Original(end)
}

// Page checks the running text of a page.
func Page(doc *markdown.Document) []diag.Finding {
	var out []diag.Finding
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		t := newText(b.Text)
		for _, f := range run(t) {
			pos := doc.At(b.Source(f.hit.Start))
			pos.Length = utf8.RuneCountInString(b.Text[f.hit.Start:f.hit.End])
			f.finding.Pos = pos
			out = append(out, f.finding)
		}
	}
	return out
}

// Facts checks the texts of site.toml.
func Facts(file string, data []byte) []diag.Finding {
	doc, problems := tomldoc.Parse(file, data, 1)
	if len(problems) > 0 {
		return nil // reported by package config
	}
	var out []diag.Finding
	var walk func(v any, at []any)
	walk = func(v any, at []any) {
		switch v := v.(type) {
		case string:
			for _, f := range run(newText(v)) {
				pos := doc.ValuePos(at...)
				// The value begins behind its quote.
				pos.Column += 1 + utf8.RuneCountInString(v[:f.hit.Start])
				pos.Length = utf8.RuneCountInString(v[f.hit.Start:f.hit.End])
				f.finding.Pos = pos
				out = append(out, f.finding)
			}
		case map[string]any:
			for k, x := range v {
				walk(x, append(at[:len(at):len(at)], k))
			}
		case []any:
			for i, x := range v {
				walk(x, append(at[:len(at):len(at)], i))
			}
		case []map[string]any:
			for i, x := range v {
				walk(x, append(at[:len(at):len(at)], i))
			}
		}
	}
	walk(doc.Tree(), nil)
	return diag.Sort(out)
}

type found struct {
	hit     Hit
	finding diag.Finding
}

// run applies all rules. Where two rules hit the same stretch, the first in the list speaks.
func run(t *Text) []found {
	var out []found
	for _, r := range Rules() {
		for _, h := range r.run(t) {
			if overlaps(out, h) {
				continue
			}
			out = append(out, found{h, diag.Finding{Rule: r.Name, Severity: r.Severity, Message: h.Message, Hint: h.Hint}})
		}
	}
	return out
}

func overlaps(have []found, h Hit) bool {
	for _, f := range have {
		if h.Start < f.hit.End && f.hit.Start < h.End {
			return true
		}
	}
	return false
}

// shorten cuts a quotation for a message.
func shorten(s string) string {
	r := []rune(strings.TrimSpace(s))
	if len(r) > 60 {
		return string(r[:57]) + "…"
	}
	return string(r)
}
