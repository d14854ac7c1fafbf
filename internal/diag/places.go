package diag

import (
	"slices"
	"unicode/utf8"
)

// Places turns byte offsets in a text into places in its file. It is At for a text of which many places are asked: how
// long the text and its lines are makes no difference then. It may be used by several goroutines at once.
type Places struct {
	file      string
	text      []byte
	firstLine int
	lines     []int   // the offset at which each line begins
	runes     []int   // how many characters begin before each stride of the text
	pieces    *pieces // of which the text was put together; nil when it is that of a file
}

// stride is after how many bytes characters are counted anew.
const stride = 256

// NewPlaces counts the lines of a text from firstLine. The text must be valid UTF-8 and may not change afterwards.
func NewPlaces(file string, text []byte, firstLine int) *Places {
	p := &Places{file: file, text: text, firstLine: firstLine, lines: []int{0}, runes: make([]int, 0, len(text)/stride+1)}
	n := 0
	for i, c := range text {
		if i%stride == 0 {
			p.runes = append(p.runes, n)
		}
		if utf8.RuneStart(c) {
			n++
		}
		if c == '\n' {
			p.lines = append(p.lines, i+1)
		}
	}
	return p
}

// At is the place of an offset. One past the end gives the place just behind the last character.
func (p *Places) At(offset int) Pos {
	offset = max(0, min(offset, len(p.text)))
	if p.pieces != nil {
		return p.pieces.at(offset)
	}
	line, found := slices.BinarySearch(p.lines, offset)
	if !found {
		line--
	}
	return Pos{File: p.file, Line: p.firstLine + line, Column: p.before(offset) - p.before(p.lines[line]) + 1}
}

// Runes is how many characters begin in a stretch of the text.
func (p *Places) Runes(start, end int) int { return p.before(end) - p.before(start) }

// before is how many characters begin before an offset.
func (p *Places) before(offset int) int {
	offset = max(0, min(offset, len(p.text)))
	block := min(offset/stride, len(p.runes)-1)
	if block < 0 {
		return 0
	}
	n := p.runes[block]
	for _, c := range p.text[block*stride : offset] {
		if utf8.RuneStart(c) {
			n++
		}
	}
	return n
}
