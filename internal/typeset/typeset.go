// Package typeset does to running text what a careful typesetter does: it says which words stand in the other direction
// of writing and have to be isolated, and puts quotation marks, dashes, spaces and digits as the language wants them.
//
// In: the plain text of one block, with Object in the place of what is no text (code, pictures, facts), and a Style. Out:
// runs and edits by byte offset; who has markup between the letters applies them to it (package markdown), for plain text
// HTML and Polish do. Nothing is isolated that the Unicode bidirectional algorithm shows right by itself, but words, whose
// language a screen reader wants to know. Of golang.org/x/text/unicode/bidi only the classes of characters are used: its
// algorithm gives no levels and is wrong about isolates.
package typeset

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// Object stands for what is no text.
const Object = '\uFFFC'

// Style is how the text of a page is set. It is comparable, so that what was made with one may be remembered by it.
type Style struct {
	Lang     string // of the page, BCP 47
	RTL      bool   // the direction of the page
	Arab     bool   // numbers are shown in Arabic-Indic digits
	Persian  bool   // of the kind of Persian and Urdu, where Arab is set: ۴۵۶
	Opposite string // the language that words in the other direction are in
	Brands   string // names in the Latin script that belong to no language, one on a line
}

// Run is text in the other direction than the page's.
type Run struct {
	Start, End int
	RTL        bool
	Lang       string // "" for what is no word of a language: a number with a sign, an address, a code, a brand
	Figures    bool   // Arabic-Indic digits in groups, which take the direction of letters between them
}

// Element is the name of the element that isolates the run. What is written from left to right in Arabic-Indic digits has
// to be told so digit by digit: the bidirectional algorithm puts groups of them in the order of Arabic letters.
func (r Run) Element() string {
	if r.Figures {
		return "bdo"
	}
	return "bdi"
}

// Tag is the beginning of the element that isolates the run, without “<” and the element's name.
func (r Run) Tag() string {
	dir := ` dir="ltr"`
	if r.RTL {
		dir = ` dir="rtl"`
	}
	if r.Lang == "" {
		return dir
	}
	return ` lang="` + r.Lang + `"` + dir
}

// Edit replaces a piece of the text.
type Edit struct {
	Start, End int
	Text       string
}

// base is the language of the page without script and region.
func (s *Style) base() string {
	tag, _, _ := strings.Cut(s.Lang, "-")
	return tag
}

// Idle tells, in one quick look, that the text holds nothing to do, which is true of most prose.
func (s *Style) Idle(text []byte) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c < 0xC0 && c >= utf8.RuneSelf || c == 0xD8: // within a character; most letters of Arabic
			if c == 0xD8 && !s.RTL {
				return false
			}
		case c >= 0xC0:
			if s.opposes(text[i:]) {
				return false
			}
		case c == ' ':
			if i+1 < len(text) && s.spaceMatters(text[i+1:]) {
				return false
			}
		case c >= 'a':
			if s.RTL && c <= 'z' {
				return false
			}
		case c >= '0' && c <= '9' || c >= 'A' && c <= 'Z':
			if s.RTL {
				return false
			}
			if c <= '9' && i+1 < len(text) && text[i+1] == ' ' {
				return false
			}
		case c == '"', c == '\'':
			return false
		case c == '.', c == '-':
			if i+1 < len(text) && text[i+1] == c {
				return false
			}
		case c == '(', c == '[':
			if i+1 < len(text) && text[i+1] == ' ' {
				return false
			}
		}
	}
	return true
}

// opposes tells whether a character that is not ASCII may be a letter of the other direction, or an Arabic-Indic digit
// with a space behind it, by its first bytes.
func (s *Style) opposes(text []byte) bool {
	c, next := text[0], byte(0)
	if len(text) > 1 {
		next = text[1]
	}
	if !s.RTL {
		return c >= 0xD6 && c < 0xE0 || c == 0xE0 && next < 0xA4 || c == 0xEF && next >= 0xAC && next < 0xBC || c == 0xF0 && (next == 0x90 || next == 0x9E)
	}
	switch {
	case c == 0xD9:
		return next >= 0xA0 && next <= 0xA9 && len(text) > 2 && text[2] == ' '
	case c == 0xC2: // not « » and the no-break space
		return next != 0xAB && next != 0xBB && next != 0xA0
	case c == 0xE2: // not quotation marks, dashes, the ellipsis
		return next != 0x80
	case c == 0xEF: // not Arabic in other forms, and Object
		return next <= 0xAC || next == 0xBC || next == 0xBD
	case c == 0xF0: // not pictures
		return next != 0x9F
	}
	return c < 0xD6 || c == 0xD6 && next < 0x90 || c >= 0xE0
}

// spaceMatters tells whether something is done with a space before rest.
func (s *Style) spaceMatters(rest []byte) bool {
	switch c := rest[0]; {
	case c == '-':
		return true
	case c >= '0' && c <= '9':
		return true
	case !s.RTL:
		return false
	case c == '.' || c == ',' || c == ':' || c == '!' || c == '?' || c == ')' || c == ']':
		return true
	case c == 0xD8 && len(rest) > 1: // ، ؛ ؟
		return rest[1] == 0x8C || rest[1] == 0x9B || rest[1] == 0x9F
	}
	return false
}

// HTML returns plain text as HTML, escaped and with its runs isolated.
func (s *Style) HTML(text string) string {
	var runs []Run
	if b := []byte(text); !s.Idle(b) {
		runs = s.Runs(nil, b)
	}
	var b strings.Builder
	at := 0
	for _, r := range runs {
		escape(&b, text[at:r.Start])
		b.WriteString("<" + r.Element() + r.Tag() + ">")
		escape(&b, text[r.Start:r.End])
		b.WriteString("</" + r.Element() + ">")
		at = r.End
	}
	if at == 0 && !strings.ContainsAny(text, `&<>"'`) {
		return text
	}
	escape(&b, text[at:])
	return b.String()
}

func escape(b *strings.Builder, text string) { _, _ = escaper.WriteString(b, text) }

// escaper escapes as html.EscapeString does.
var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// Polish returns plain text with its edits made.
func (s *Style) Polish(text string) string {
	b := []byte(text)
	if s.Idle(b) {
		return text
	}
	edits := s.Edits(nil, b, s.Runs(nil, b))
	if len(edits) == 0 {
		return text
	}
	var out strings.Builder
	at := 0
	for _, e := range edits {
		out.WriteString(text[at:e.Start])
		out.WriteString(e.Text)
		at = e.End
	}
	out.WriteString(text[at:])
	return out.String()
}

// class is a character's bidi class, in the few kinds that matter here.
type class uint8

const (
	neutral   class = iota
	latin           // left-to-right letter
	arabic          // right-to-left letter
	digit           // 0-9
	arabDigit       // ٠-٩
	mark            // belongs to the character before
)

// classOf returns the class of a character. Marks of direction and pictures do not count as letters.
func classOf(r rune) class {
	switch {
	case r < utf8.RuneSelf:
		switch {
		case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
			return latin
		case r >= '0' && r <= '9':
			return digit
		}
		return neutral
	case r >= 0x0620 && r <= 0x064A:
		return arabic
	case r >= 0x200E && r <= 0x200F || r == 0x061C || r == Object || r >= 0x1F000 && r <= 0x1FFFF:
		return neutral
	}
	p, _ := bidi.LookupRune(r)
	switch p.Class() {
	case bidi.L:
		return latin
	case bidi.R, bidi.AL:
		return arabic
	case bidi.AN:
		return arabDigit
	case bidi.EN:
		return digit
	case bidi.NSM:
		return mark
	}
	return neutral
}

// isTerminator tells whether a sign belongs to a number beside it: currency, percent, degrees (bidi class ET). The Arabic
// percent sign does not: it has its place by itself.
func isTerminator(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r == '%' || r == '#' || r == '$'
	case r == '٪' || r == '؉' || r == '؊':
		return false
	}
	p, _ := bidi.LookupRune(r)
	return p.Class() == bidi.ET
}
