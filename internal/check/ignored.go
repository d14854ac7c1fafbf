package check

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"sitegen/internal/config"
	"sitegen/internal/diag"
)

// Silenced is a finding that site.toml says to ignore.
type Silenced struct {
	diag.Finding
	Reason string
}

// Silence takes out what site.toml allows. Errors stay, but for those of rules that judge what a text means, which an
// entry with a quotation allows at its place. text returns a file as findings name it; it is asked only for quotations.
func Silence(found []diag.Finding, allow []config.Allow, text func(file string) []byte) (kept []diag.Finding, silenced []Silenced) {
	if len(allow) == 0 {
		return found, nil
	}
	q := quoter{text: text}
	for _, f := range found {
		if i := slices.IndexFunc(allow, func(a config.Allow) bool { return q.allows(a, f) }); i >= 0 {
			silenced = append(silenced, Silenced{f, allow[i].Reason})
		} else {
			kept = append(kept, f)
		}
	}
	return kept, silenced
}

// quoter holds quotations against the places of findings.
type quoter struct {
	text  func(file string) []byte
	files map[string]*linedFile
}

// linedFile is a file with the beginnings of its lines.
type linedFile struct {
	data  []byte
	lines []int
}

// allows tells whether an entry of site.toml covers a finding.
func (q *quoter) allows(a config.Allow, f diag.Finding) bool {
	switch {
	case !a.Covers(f.Rule.String(), f.File), f.Severity == diag.Error && (a.Quote == "" || !f.Rule.Judgement()):
		return false
	case a.Quote == "":
		return true
	}
	text, start, end := q.passage(f.Pos)
	return covers(a.Quote, text, start, end)
}

// passage is the lines of a finding, and where in them it marks text; an empty stretch when only the line is known.
func (q *quoter) passage(p diag.Pos) (text string, start, end int) {
	f := q.file(p.File)
	if p.Line < 1 || p.Line > len(f.lines) {
		return "", 0, 0
	}
	from := f.lines[p.Line-1]
	at := forward(f.data, from, p.Column-1)
	to := forward(f.data, at, p.Length)
	last := len(f.data)
	if n := bytes.IndexByte(f.data[to:], '\n'); n >= 0 {
		last = to + n
	}
	return string(f.data[from:last]), at - from, to - from
}

func (q *quoter) file(name string) *linedFile {
	if f := q.files[name]; f != nil {
		return f
	}
	if q.files == nil {
		q.files = map[string]*linedFile{}
	}
	f := &linedFile{data: bytes.TrimPrefix(q.text(name), []byte("\uFEFF")), lines: []int{0}}
	for i, c := range f.data {
		if c == '\n' {
			f.lines = append(f.lines, i+1)
		}
	}
	q.files[name] = f
	return f
}

// forward is the offset that lies so many characters after another.
func forward(data []byte, at, characters int) int {
	for ; characters > 0 && at < len(data); characters-- {
		_, size := utf8.DecodeRune(data[at:])
		at += size
	}
	return at
}

// covers tells whether a quotation is the text at text[start:end], or some words around it. Words are compared as they
// are matched everywhere, so that marks, forms of letters and punctuation make no difference. A quotation that ends in …
// is the beginning of the text. Where start and end are one, a quotation of anything in the line is enough.
func covers(quotation, text string, start, end int) bool {
	short, cut := strings.CutSuffix(strings.TrimSpace(quotation), "…")
	words := newWords(short)
	if len(words) == 0 || cut && len(words) < 3 {
		return false
	}
	line := start == end
	for start < end && !inWord(text[start:end]) {
		_, size := utf8.DecodeRuneInString(text[start:])
		start += size
	}
	for start < end && !endsInWord(text[start:end]) {
		_, size := utf8.DecodeLastRuneInString(text[:end])
		end -= size
	}
	t := newText(text, "", Prose)
	t.fold()
	for i := range t.words {
		stop, ok := matchWords(t, i, words)
		if !ok {
			continue
		}
		from, to := t.original(t.words[i].start, stop)
		if line || from <= start && (to >= end || cut && to > start) {
			return true
		}
	}
	return false
}

// inWord tells whether a text begins with a letter or a digit.
func inWord(s string) bool { letter, _ := isWord(s, 0); return letter }

func endsInWord(s string) bool {
	_, size := utf8.DecodeLastRuneInString(s)
	return inWord(s[len(s)-size:])
}
