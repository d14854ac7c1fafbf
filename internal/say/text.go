package say

import (
	"html"
	"regexp"
	"strings"
)

// Text is what is said, in pieces.
type Text []Piece

// Piece is a stretch of a text.
type Piece struct {
	Text  string
	Code  bool // to be written letter for letter, and read from left to right
	Value bool // an argument outside of code, which may be in any language
}

// String is the text without marks.
func (t Text) String() string {
	var b strings.Builder
	for _, p := range t {
		b.WriteString(p.Text)
	}
	return b.String()
}

// HTML is the text with its code in <code> and its values in <bdi>.
func (t Text) HTML() string {
	var b strings.Builder
	for _, p := range t {
		text := html.EscapeString(p.Text)
		switch {
		case p.Code:
			b.WriteString(`<code dir="ltr">` + text + "</code>")
		case p.Value:
			b.WriteString("<bdi>" + text + "</bdi>")
		default:
			b.WriteString(text)
		}
	}
	return b.String()
}

// markdownSigns are what Markdown would take for more than text.
var markdownSigns = regexp.MustCompile("[\\\\`*_<>\\[\\]#|]")

// Markdown is the text with its code in backquotes.
func (t Text) Markdown() string {
	var b strings.Builder
	for _, p := range t {
		switch {
		case p.Code && strings.Contains(p.Text, "`"):
			b.WriteString("`` " + p.Text + " ``")
		case p.Code:
			b.WriteString("`" + p.Text + "`")
		default:
			b.WriteString(markdownSigns.ReplaceAllString(p.Text, `\$0`))
		}
	}
	return b.String()
}

// add joins a piece to the last one where they are of a kind.
func (t *Text) add(p Piece) {
	if p.Text == "" {
		return
	}
	if n := len(*t); n > 0 && (*t)[n-1].Code == p.Code && (*t)[n-1].Value == p.Value {
		(*t)[n-1].Text += p.Text
		return
	}
	*t = append(*t, p)
}

// addValue adds what the owner wrote.
func (t *Text) addValue(s string, code bool) {
	t.add(Piece{Text: oneLine(s), Code: code, Value: !code})
}
