package tomldoc

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"sitegen/internal/diag"
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

// Rules of the findings that a text can have before any struct is known.
const (
	RuleSyntax   = "toml-syntax"
	RuleLimit    = "toml-limit"
	RuleEncoding = "invalid-utf8"
)

// guarded is what the guard learnt on its way.
type guarded struct {
	dottedKeys bool // some key has several parts: a.b = 1
}

// guard refuses what must not reach the decoder.
func (d *Doc) guard() (guarded, *diag.Finding) {
	fail := func(rule string, offset int, message, hint string) *diag.Finding {
		return &diag.Finding{Rule: rule, Severity: diag.Error, Pos: d.at(offset), Message: message, Hint: hint}
	}
	if len(d.text) > MaxBytes {
		return guarded{}, fail(RuleLimit, 0,
			fmt.Sprintf("the text is %.1f MiB long; at most 1 MiB is read", float64(len(d.text))/(1<<20)),
			"move long texts to pages under content/")
	}
	if !utf8.Valid(d.text) {
		return guarded{}, d.encodingFinding()
	}
	if i := bytes.IndexByte(d.text, 0); i >= 0 {
		return guarded{}, fail(RuleEncoding, i, "the text has a NUL character", "save the file as UTF-8 text")
	}
	return d.guardDepth(fail)
}

// guardDepth walks over the text once, looking inside neither texts nor comments. Beyond a syntax error its count means
// nothing, which is harmless: the decoder stops there too.
func (d *Doc) guardDepth(fail func(rule string, offset int, message, hint string) *diag.Finding) (g guarded, _ *diag.Finding) {
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
				return g, fail(RuleLimit, i, fmt.Sprintf("values are nested deeper than %d levels", MaxDepth),
					"close the brackets, or use fewer levels")
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
				return g, fail(RuleLimit, i, fmt.Sprintf("the key has more than %d parts", MaxKeyParts), "use shorter keys")
			}
		case '=':
			g.dottedKeys = g.dottedKeys || dots > 0
			parts, dots = dots+1, 0
			if work += path * path; work > maxWork {
				return g, fail(RuleLimit, i, "too many values are nested too deeply",
					"write [table] headers instead of { … } inside { … }")
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
	hint := "save the file as UTF-8 in your editor"
	switch {
	case bytes.HasPrefix(d.text, []byte{0xFF, 0xFE}), bytes.HasPrefix(d.text, []byte{0xFE, 0xFF}):
		hint = "save the file as UTF-8; it is UTF-16 now (“Unicode” in Notepad)"
	case d.text[offset] >= 0xC0:
		hint = "save the file as UTF-8; it may be Windows-1256 (Arabic “ANSI”) now"
	}
	return &diag.Finding{
		Rule: RuleEncoding, Severity: diag.Error, Pos: d.at(offset),
		Message: fmt.Sprintf("the text is not UTF-8: byte 0x%02X", d.text[offset]), Hint: hint,
	}
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
