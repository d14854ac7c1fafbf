package host

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Limits of _redirects and _headers. Cloudflare documents 2,000 fixed redirects a site and 2,000 characters a line of
// _headers; Netlify documents no number.
const (
	maxLines      = 2000 // that say something
	maxLineLength = 2000 // characters
)

// reader goes through the lines of one of the two files and collects findings about them.
type reader struct {
	file     string
	rule     say.Rule // of the findings
	findings []diag.Finding
}

// line is a line that says something.
type line struct {
	number int
	column int    // of the first character, counted from 1
	text   string // without the space around it
}

// word is a part of a line between spaces.
type word struct {
	text   string
	column int
}

// lines returns the lines that are neither empty nor comments.
func (r *reader) lines(src []byte) []line {
	var out []line
	number := 0
	said := 0
	rest := strings.TrimPrefix(string(src), "\uFEFF")
	for more := true; more; {
		var raw string
		raw, rest, more = strings.Cut(rest, "\n")
		number++
		text := strings.TrimLeftFunc(raw, unicode.IsSpace)
		l := line{number: number, column: utf8.RuneCountInString(raw[:len(raw)-len(text)]) + 1, text: strings.TrimSpace(text)}
		if l.text == "" || l.text[0] == '#' {
			continue
		}
		if said++; said > maxLines {
			r.fault(l, word{l.text, l.column}, say.AnyTooManyLines{N: maxLines}, nil)
			break
		}
		if r.readable(l) {
			out = append(out, l)
		}
	}
	return out
}

// readable reports what no rule can be read from.
func (r *reader) readable(l line) bool {
	switch {
	case !utf8.ValidString(l.text):
		r.fault(l, word{column: l.column}, say.AnyLineNotUtf8{}, nil)
	case utf8.RuneCountInString(l.text) > maxLineLength:
		r.fault(l, word{column: l.column}, say.AnyLongLine{N: maxLineLength}, nil)
	case strings.IndexFunc(l.text, func(c rune) bool { return unicode.IsControl(c) && c != '\t' }) >= 0:
		r.fault(l, word{column: l.column}, say.AnyControlCharacter{}, nil)
	default:
		return true
	}
	return false
}

// words splits a line at spaces.
func (l line) words() []word {
	var out []word
	column := l.column
	start, startColumn := -1, 0
	for i, c := range l.text {
		switch space := unicode.IsSpace(c); {
		case !space && start < 0:
			start, startColumn = i, column
		case space && start >= 0:
			out = append(out, word{l.text[start:i], startColumn})
			start = -1
		}
		column++
	}
	if start >= 0 {
		out = append(out, word{l.text[start:], startColumn})
	}
	return out
}

// fault reports what no host understands. advice may be nil.
func (r *reader) fault(l line, at word, m, advice say.Message) {
	r.report(diag.Error, l, at, m, advice)
}

// foreign reports what some hosts understand. The site may be right for its host, but it is not previewed.
func (r *reader) foreign(l line, at word, m say.Message) {
	r.report(diag.Warning, l, at, m, nil)
}

func (r *reader) report(s diag.Severity, l line, at word, m, advice say.Message) {
	f := diag.Of(r.rule, diag.Pos{File: r.file, Line: l.number, Column: at.column, Length: utf8.RuneCountInString(at.text)}, m)
	f.Severity, f.Advice = s, advice
	r.findings = append(r.findings, f)
}
