package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

// delimiters is a run of stars, underscores or tildes that the parser left in a text.
type delimiters struct {
	char         byte
	start, end   int
	before, next rune // the characters around it, 0 at the ends of the text
}

func (d *delimiters) size() int { return d.end - d.start }

// inWord tells whether letters or digits are on both sides, as in a_b.
func (d *delimiters) inWord() bool { return isWordRune(d.before) && isWordRune(d.next) }

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func isGap(r rune) bool { return r == 0 || unicode.IsSpace(r) }

func isPunctuation(r rune) bool { return r != 0 && (unicode.IsPunct(r) || unicode.IsSymbol(r)) }

// canOpen and canClose tell whether a run between two characters opens or closes an emphasis (CommonMark 0.31, 6.2). An
// underscore does neither inside a word.
func canOpen(char byte, before, next rune) bool {
	left := !isGap(next) && (!isPunctuation(next) || isGap(before) || isPunctuation(before))
	return left && (char != '_' || isGap(before) || isPunctuation(before))
}

func canClose(char byte, before, next rune) bool {
	right := !isGap(before) && (!isPunctuation(before) || isGap(next) || isPunctuation(next))
	return right && (char != '_' || isGap(next) || isPunctuation(next))
}

// strayEmphasis finds pairs of marks that were meant to set a text off, and marks of which the other one is missing. The
// parser took all that it understood, so what it left is broken: most often a comma or a colon is between the words
// and the closing mark and a letter after it, as in *مهم،*ثم, or a space is inside the marks.
func strayEmphasis(t *Text) (found []leftMark) {
	runs := delimitersIn(t.Raw)
	for i := 0; i < len(runs); i++ {
		open := &runs[i]
		next := i + 1
		for next < len(runs) && (runs[next].char != open.char || runs[next].size() != open.size()) {
			next++
		}
		if next < len(runs) && emphasises(t.Raw, open, &runs[next]) {
			shut := &runs[next]
			m := leftMark{start: open.start, end: shut.end, hint: say.MarkupLeftEmphasis{}}
			if next == i+1 {
				m.edit = emphasisEdit(t.Raw, open, shut)
			}
			found = append(found, m)
			i = next
		} else if unclosed(open) {
			found = append(found, leftMark{start: open.start, end: open.end, severity: diag.Warning, hint: say.MarkupLeftOpenEmphasis{}})
		}
	}
	return found
}

// delimitersIn lists the runs of a text that may have been meant as marks. Those between digits are multiplications and
// ranges, those within handles and addresses are part of them, and rows of them are lines to fill in.
func delimitersIn(s string) (runs []delimiters) {
	for i := 0; i < len(s); {
		c := s[i]
		if c == '\\' {
			i += 2
			continue
		}
		if c != '*' && c != '_' && c != '~' {
			i++
			continue
		}
		d := delimiters{char: c, start: i, end: i}
		for d.end < len(s) && s[d.end] == c {
			d.end++
		}
		i = d.end
		d.before, d.next = runeBefore(s, d.start), runeAt(s, d.end)
		switch {
		case d.size() > 3, c == '~' && d.size() != 2:
		case isGap(d.before) && isGap(d.next) && c != '*':
		case isGap(d.before) && isGap(d.next) && d.size() != 2:
		case unicode.IsDigit(d.before) && unicode.IsDigit(d.next):
		case inAddress(s, d.start):
		default:
			runs = append(runs, d)
		}
	}
	return runs
}

// inAddress tells whether a byte is part of a handle, an e-mail or an address of the web.
func inAddress(s string, i int) bool {
	start := i
	for start > 0 && i-start < 200 && !unicode.IsSpace(runeBefore(s, start)) {
		_, size := utf8.DecodeLastRuneInString(s[:start])
		start -= size
	}
	word := s[start:i]
	return strings.Contains(word, "@") || strings.Contains(word, "://") || strings.Contains(word, "www.")
}

// emphasises tells whether two runs were meant to set off what is between them.
func emphasises(s string, open, shut *delimiters) bool {
	inner := s[open.end:shut.start]
	says := func(r rune) bool {
		return unicode.IsLetter(r) || r == markdown.Object || open.size() > 1 && unicode.IsDigit(r)
	}
	if !strings.ContainsFunc(inner, says) {
		return false
	}
	if open.inWord() && shut.inWord() {
		return false // a_b and c_d
	}
	if open.size() > 1 {
		return true
	}
	// One star may also lead to a note: السعر* والشحن*. It opens only where a word begins.
	opens := !isGap(open.next) && (!isWordRune(open.before) || strings.ContainsRune("«“\"([", open.next) || open.char == '_')
	return opens && !isGap(shut.before)
}

// unclosed tells whether a run without another one was surely meant as a mark: it touches a word, or an end of the text.
func unclosed(d *delimiters) bool {
	return d.size() == 2 && d.char != '_' && !d.inWord() && (!isGap(d.before) || !isGap(d.next) || d.before == 0 || d.next == 0)
}

// pauses may as well come after the closing mark.
const pauses = "،؛:.!؟,;?"

// emphasisEdit writes a pair of marks so that it becomes emphasis: spaces inside go outside, and so does the punctuation
// before the closing mark; where that is not enough, a backslash and a space, which show nothing, end the word. Only the
// ends are written, so what is between them may hold links and lines.
func emphasisEdit(s string, open, shut *delimiters) diag.Edit {
	inner := s[open.end:shut.start]
	words := strings.Trim(inner, " ")
	if words == "" {
		return diag.Edit{}
	}
	from := open.end + strings.Index(inner, words) // where the words begin, and end
	to := from + len(words)
	mark, before, next := s[open.start:open.end], open.before, shut.next
	lead, trail := "", ""
	if from > open.end && !isGap(before) {
		lead, before = " ", ' '
	}
	if to < shut.start && !isGap(next) && !isPunctuation(next) {
		trail, next = " ", ' '
	}
	if last := runeBefore(s, to); isWordRune(next) && strings.ContainsRune(pauses, last) {
		to -= utf8.RuneLen(last)
		trail, next = string(last)+trail, last
	}
	if mark[0] == '_' && (isWordRune(before) || isWordRune(next)) {
		mark = strings.Repeat("*", len(mark))
	}
	first, last := runeAt(s, from), runeBefore(s, to)
	if !canOpen(mark[0], before, first) {
		lead, before = `\ `, ' '
	}
	if !canClose(mark[0], last, next) {
		trail, next = `\ `+trail, ' '
	}
	if to <= from || !canOpen(mark[0], before, first) || !canClose(mark[0], last, next) {
		return diag.Edit{}
	}
	opening, closing := lead+mark, mark+trail
	switch {
	case opening == s[open.start:from]:
		return diag.Edit{Start: to, End: shut.end, New: closing}
	case closing == s[to:shut.end]:
		return diag.Edit{Start: open.start, End: from, New: opening}
	}
	return diag.Edit{Start: open.start, End: shut.end, New: opening + s[from:to] + closing}
}
