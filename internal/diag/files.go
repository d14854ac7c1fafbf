package diag

import (
	"strings"
	"unicode/utf8"
)

// Files reads the texts that findings are about: each file once, and none before a line of it is asked for. The zero value
// knows no file. It is used by one goroutine.
type Files struct {
	Read func(file string) []byte // the text of a file as findings name it; nil when unknown

	known map[string]*known
}

// known is the text of a file that has been read; without its byte order mark, which columns do not count.
type known struct {
	there  bool
	mark   int // bytes of the byte order mark
	text   string
	places *Places
}

const byteOrderMark = "\uFEFF"

func (f *Files) open(file string) *known {
	if k := f.known[file]; k != nil {
		return k
	}
	k := &known{}
	if f.Read != nil && file != "" {
		if b := f.Read(file); b != nil {
			k.there, k.text = true, string(b)
			if rest, ok := strings.CutPrefix(k.text, byteOrderMark); ok {
				k.mark, k.text = len(byteOrderMark), rest
			}
		}
	}
	k.places = NewPlaces(file, []byte(k.text), 1)
	if f.known == nil {
		f.known = map[string]*known{}
	}
	f.known[file] = k
	return k
}

// Line returns a line of a file, counted from 1, without its end. ok is false when there is none.
func (f *Files) Line(file string, n int) (line string, ok bool) {
	if n < 1 {
		return "", false
	}
	k := f.open(file)
	if !k.there || n > len(k.places.lines) {
		return "", false
	}
	line, _, _ = strings.Cut(k.text[k.places.lines[n-1]:], "\n")
	return strings.TrimRight(line, "\r"), true
}

// Has tells whether the text of a file has the bytes that an edit replaces, and where they begin and end.
func (f *Files) Has(file string, e Edit) (start, end Pos, ok bool) {
	k := f.open(file)
	if !k.there || e.Start < 0 || e.Start > e.End || e.End > len(k.text)+k.mark {
		return Pos{}, Pos{}, false
	}
	return k.places.At(e.Start - k.mark), k.places.At(e.End - k.mark), true
}

// Cut returns the characters of a line between two numbers, counted from 0.
func Cut(line string, from, to int) string {
	n, start := 0, len(line)
	for i := range line {
		if n == from {
			start = i
		}
		if n == to {
			return line[min(start, i):i]
		}
		n++
	}
	return line[start:]
}

// Quoted is what a finding marks in its line, when the line is known.
func (f Finding) Quoted(line string) string {
	if f.Column < 1 || !utf8.ValidString(line) {
		return ""
	}
	return Cut(line, f.Column-1, f.Column-1+max(1, f.Length))
}
