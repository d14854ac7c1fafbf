package check

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var listMarkerLeft = Rule{
	Rule: say.RuleListMarkerLeft,
	Page: func(p *Page) (found []diag.Finding) {
		lines := p.Lines()
		markers := make([]listMarker, len(lines))
		for i := range lines {
			markers[i] = p.markerOf(&lines[i])
		}
		notes := sync.OnceValue(func() bool { return starredWord.Match(p.Doc.Source) })
		for i := range lines {
			l, m := &lines[i], markers[i]
			if m.size == 0 || p.isDisguised(i) || m.star && notes() {
				continue
			}
			beside := i > 0 && markers[i-1].size > 0 && touch(lines, i-1) || i+1 < len(lines) && markers[i+1].size > 0 && touch(lines, i)
			if m.weak && !beside && !(i > 0 && endsInColon(lines[i-1].text())) {
				continue
			}
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Says: say.ListMarkerLeft{Text: shorten(readable(l.text()))}, Edit: p.markerFix(lines, i, m)})
		}
		return found
	},
}

// listMarker is what a line begins with when it was meant as an item.
type listMarker struct {
	size  int    // in bytes, with the spaces after it; 0 when there is none
	write string // what to begin the line with instead; "" where only a person knows
	weak  bool   // it may also begin a line of dialogue, or name what it numbers
	star  bool   // it may also begin the note that a star after a word leads to
	sign  string // the bullet, where items may have been run together in one line
}

// starredWord is a word with a star that leads to a note.
var starredWord = regexp.MustCompile(`[\pL\pN\pM]\*(?:[\s.,،؛:)]|$)`)

// bullets are signs that mean nothing but that an item begins, as they are pasted from word processors and chats. The two
// of the private area are those of the font Symbol.
const bullets = "•●○◦▪▫■□◆◇►▶▸➢➤‣∙⁃·\uF0B7\uF0A7"

// letters of lists, as they follow each other.
const listLetters = "أابجدهوزحطيabcdefghijABCDEFGHIJ"

// markerOf reads what a line begins with. An item of a list has its mark already; a bullet after that is one too many.
func (p *Page) markerOf(l *line) (m listMarker) {
	text := l.text()
	if l.block.Kind != markdown.Paragraph || text == "" || l.item && !l.first || !p.isSource(l, text[:min(len(text), 4)]) || p.inQuote(l) {
		return m
	}
	r, size := utf8.DecodeRuneInString(text)
	rest := strings.TrimLeft(text[size:], " \t\u00A0")
	spaces := len(text) - size - len(rest)
	next := runeAt(rest, 0)
	says := strings.ContainsFunc(rest, func(r rune) bool { return unicode.IsLetter(r) || r == markdown.Object })
	switch {
	case !says:
	case strings.ContainsRune(bullets, r):
		m = listMarker{size: size + spaces, write: "- ", sign: string(r)}
		if l.item {
			m.write = ""
		}
	case l.item:
	case (r == '-' || r == '–' || r == '—' || r == 'ـ') && (unicode.IsLetter(next) || next == markdown.Object) && (spaces > 0) == (r != '-'):
		m = listMarker{size: size + spaces, write: "- ", weak: true}
	case r == '*' && spaces == 0 && unicode.IsLetter(next) && !strings.Contains(rest, "*"):
		m = listMarker{size: size, write: "- ", weak: true, star: true}
	case r == '[' && (strings.HasPrefix(text, "[ ] ") || strings.HasPrefix(text, "[x] ") || strings.HasPrefix(text, "[X] ")):
		m = listMarker{size: len("[ ] "), write: "- " + text[:len("[ ] ")]}
	default:
		if m = numberMarker(l, text); m.size == 0 {
			m = stepMarker(text)
		}
	}
	return m
}

// steps are words, folded, after which a number counts what is done one after the other.
var steps = set("الخطوه", "خطوه", "المرحله", "مرحله", "step", "phase", "stage")

// stepMarker reads Step 1: and الخطوة الأولى –, which stay in the text of the item.
func stepMarker(text string) (m listMarker) {
	word := wordAt(text, 0)
	if !steps[fold(word)] {
		return m
	}
	k := skipSpaces(text, len(word))
	n, end := numberAt(text, k)
	if n == 0 {
		n, end = adjectiveAt(text, k)
	}
	if n == 0 || !strings.ContainsRune(":：-–—", runeAt(text, skipSpaces(text, end))) {
		return m
	}
	return listMarker{size: len(word), write: "- " + word, weak: true}
}

// numberMarker reads 1- and (1), أ- and a).
func numberMarker(l *line, text string) (m listMarker) {
	inner, open := strings.CutPrefix(text, "(")
	if value, end := numberAt(inner, 0); value > 0 && value < 100 {
		mark := runeAt(inner, end)
		if mark == 0 || open && mark != ')' || !open && !strings.ContainsRune(").-–", mark) {
			return m
		}
		end += utf8.RuneLen(mark)
		rest := strings.TrimLeft(inner[end:], " \t\u00A0")
		if !unicode.IsLetter(runeAt(rest, 0)) || !strings.HasPrefix(inner[end:], " ") && !ofArabic(runeAt(rest, 0)) {
			return m
		}
		size := len(text) - len(rest)
		return listMarker{size: size, write: strconv.Itoa(value) + ". ", weak: open}
	}
	r, size := utf8.DecodeRuneInString(inner)
	if !strings.ContainsRune(listLetters, r) {
		return m
	}
	mark := runeAt(inner, size)
	rest := inner[min(len(inner), size+1):]
	if mark != ')' && (open || mark != '-') || !strings.HasPrefix(rest, " ") || !unicode.IsLetter(runeAt(rest, skipSpaces(rest, 0))) {
		return m
	}
	return listMarker{size: len(text) - len(rest) + 1, weak: true}
}

// touch tells whether line i and the next are one under the other.
func touch(lines []line, i int) bool { return lines[i].block == lines[i+1].block }

// markerFix begins an item as lists do.
func (p *Page) markerFix(lines []line, i int, m listMarker) diag.Edit {
	l := &lines[i]
	text := l.text()
	if l.item {
		return diag.Edit{Start: l.offset, End: l.offset + m.size}
	}
	if m.write == "" || p.lineStart(l.offset) != l.offset {
		return diag.Edit{}
	}
	e := diag.Edit{Start: l.offset, End: l.offset + m.size, New: m.write}
	if !l.first && !strings.HasPrefix(m.write, "- ") && m.write != "1. " {
		e.New = "\n" + m.write // CommonMark lets no other number begin a list within a paragraph
	}
	if m.sign != "" && strings.Count(text[m.size:], " "+m.sign+" ") > 0 && p.isSource(l, text) {
		e.End = l.offset + len(text)
		e.New += strings.ReplaceAll(text[m.size:], " "+m.sign+" ", "\n- ")
	}
	return e
}
