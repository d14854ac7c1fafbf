package tomldoc

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Limits of a text. The decoder takes seconds, or overflows the stack and with it kills the process, far beyond them
// (BurntSushi/toml#497); no honest file comes near.
const (
	MaxBytes    = 1 << 20
	MaxDepth    = 100
	MaxKeyParts = 20
)

// maxWork bounds the time that inline tables take: for each of their keys the decoder's work grows with the square of
// the key's path. This many steps are about two seconds; a file of 1 MiB without deep nesting needs a tenth.
const maxWork = 50_000_000

// guarded is what the guard learnt on its way.
type guarded struct {
	dottedKeys bool // some key has several parts: a.b = 1
}

// guard refuses what must not reach the decoder.
func (d *Doc) guard() (guarded, *diag.Finding) {
	if len(d.text) > MaxBytes {
		return guarded{}, d.fail(0, say.TomlLimitLarge{Size: fmt.Sprintf("%.1f", float64(len(d.text))/(1<<20))})
	}
	if !utf8.Valid(d.text) {
		return guarded{}, d.encodingFinding()
	}
	if i := bytes.IndexByte(d.text, 0); i >= 0 {
		return guarded{}, d.fail(i, say.InvalidUtf8Nul{})
	}
	return d.guardDepth()
}

// fail is a finding at an offset.
func (d *Doc) fail(offset int, says say.Message) *diag.Finding {
	f := diag.New(d.at(offset), says)
	return &f
}

// guardDepth walks over the text once, looking inside neither texts nor comments. Beyond a syntax error its count means
// nothing, which is harmless: the decoder stops there too.
func (d *Doc) guardDepth() (g guarded, _ *diag.Finding) {
	text := d.text
	depth, dots := 0, 0
	var above [MaxDepth + 1]int      // parts of the key before each open bracket
	parts, path, work := 0, 0, 0     // of the last key; of all keys above; steps so far
	lineStart, header := true, false // header: the line is a [table] header
	for i := 0; i < len(text); {
		c := text[i]
		switch c {
		case '#':
			i = lineEnd(text, i)
			continue
		case '"', '\'':
			i = stringEnd(text, i)
			lineStart = false
			continue
		case '[', '{':
			if lineStart && depth == 0 {
				header = true
			}
			if depth++; depth > MaxDepth {
				return g, d.fail(i, say.TomlLimitDeep{N: MaxDepth})
			}
			above[depth] = parts
			path, parts = path+parts, 0
			if c == '{' {
				work += path * path
			}
		case ']', '}':
			if depth > 0 {
				path -= above[depth]
				depth--
			}
		case '.':
			if dots++; dots >= MaxKeyParts {
				return g, d.fail(i, say.TomlLimitKey{N: MaxKeyParts})
			}
		case '=':
			g.dottedKeys = g.dottedKeys || dots > 0
			parts, dots = dots+1, 0
			if work += path * path; work > maxWork {
				return g, d.fail(i, say.TomlLimitWork{})
			}
		case ',':
			dots = 0
		case '\n':
			if header { // a header that was not closed must not count for the lines below
				depth, path, parts = 0, 0, 0
			}
			dots, lineStart, header = 0, true, false
			i++
			continue
		}
		if c != ' ' && c != '\t' {
			lineStart = false
		}
		i++
	}
	return g, nil
}

// encodingFinding names the first byte that is not UTF-8 and guesses what the file is instead.
func (d *Doc) encodingFinding() *diag.Finding {
	offset := 0
	for offset < len(d.text) {
		r, size := utf8.DecodeRune(d.text[offset:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		offset += size
	}
	f := d.fail(offset, say.InvalidUtf8{Byte: fmt.Sprintf("0x%02X", d.text[offset])})
	switch {
	case bytes.HasPrefix(d.text, []byte{0xFF, 0xFE}), bytes.HasPrefix(d.text, []byte{0xFE, 0xFF}):
		f.Advice = say.InvalidUtf8Utf16{}
	case d.text[offset] >= 0xC0:
		f.Advice = say.InvalidUtf8Windows{}
	}
	return f
}

// lineEnd is the offset of the line feed that ends the line of i, or the length of the text.
func lineEnd(text []byte, i int) int {
	if n := bytes.IndexByte(text[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(text)
}

// stringEnd is the offset just behind the string that begins at i with a quote. A string of one line that is not
// closed ends with its line, one of several lines with the text.
func stringEnd(text []byte, i int) int {
	quote := text[i]
	escapes := quote == '"'
	if i+2 < len(text) && text[i+1] == quote && text[i+2] == quote {
		for i += 3; i < len(text); i++ {
			switch {
			case escapes && text[i] == '\\':
				i++
			case text[i] == quote && i+2 < len(text) && text[i+1] == quote && text[i+2] == quote:
				i += 3
				for n := 0; n < 2 && i < len(text) && text[i] == quote; n++ { // """a""""" holds two quotes at its end
					i++
				}
				return i
			}
		}
		return len(text)
	}
	for i++; i < len(text); i++ {
		switch {
		case text[i] == '\n':
			return i
		case escapes && text[i] == '\\' && i+1 < len(text) && text[i+1] != '\n':
			i++
		case text[i] == quote:
			return i + 1
		}
	}
	return len(text)
}
