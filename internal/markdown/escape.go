package markdown

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// appendEscaped appends text escaped for HTML text and double-quoted attributes. A zero byte is no character of HTML.
func appendEscaped[T string | []byte](out []byte, s T) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		var e string
		switch c := s[i]; {
		case c > '>':
			continue
		case c == '&':
			e = "&amp;"
		case c == '<':
			e = "&lt;"
		case c == '>':
			e = "&gt;"
		case c == '"':
			e = "&quot;"
		case c == 0:
			e = "\uFFFD"
		default:
			continue
		}
		out = append(out, s[start:i]...)
		out = append(out, e...)
		start = i + 1
	}
	return append(out, s[start:]...)
}

// isLiteral tells whether Markdown text stands in HTML as it is. Of prose, most does.
func isLiteral(s []byte) bool {
	for _, c := range s {
		if c > '\\' {
			continue
		}
		switch c {
		case '&', '\\', '<', '>', '"', 0:
			return false
		}
	}
	return true
}

// isPlain tells whether Markdown text holds neither entities nor backslashes.
func isPlain[T string | []byte](s T) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == '&' || s[i] == '\\' {
			return false
		}
	}
	return true
}

// appendPlain appends Markdown text with its entities and backslash escapes resolved, as CommonMark says, in one pass:
// \&copy; is no entity. A backslash before a space vanishes with it, so that an emphasis can end before a letter.
func appendPlain[T string | []byte](out []byte, s T) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if i+1 == len(s) {
				continue
			}
			if util.IsPunct(s[i+1]) {
				out = append(out, s[start:i]...)
				start = i + 1
				i++
			} else if s[i+1] == ' ' {
				out = append(out, s[start:i]...)
				start = i + 2
				i++
			}
		case '&':
			if text, length := entity(s[i:min(len(s), i+maxEntity)]); length > 0 {
				out = append(out, s[start:i]...)
				out = append(out, text...)
				start = i + length
				i = start - 1
			}
		}
	}
	return append(out, s[start:]...)
}

const maxEntity = 40 // the longest name is 31 letters

// entity returns the text of the entity at the beginning of s, and its length; 0 when there is none.
func entity[T string | []byte](s T) (text string, length int) {
	end := 1
	for end < len(s) && s[end] != ';' {
		end++
	}
	if end == len(s) || end < 3 {
		return "", 0
	}
	name := string(s[1:end])
	if name[0] != '#' {
		if e, ok := util.LookUpHTML5EntityByName(name); ok {
			return string(e.Characters), end + 1
		}
		return "", 0
	}
	var n uint64
	var err error
	if hex := strings.TrimLeft(name[1:], "xX"); len(hex) == len(name)-2 && len(hex) <= 6 {
		n, err = strconv.ParseUint(hex, 16, 32)
	} else if len(name) <= 8 {
		n, err = strconv.ParseUint(name[1:], 10, 32)
	} else {
		return "", 0
	}
	if err != nil {
		return "", 0
	}
	r := rune(n)
	// U+FDD0 … U+FDEF mark our holes and are no characters for anybody else either.
	if r == 0 || r >= 0xFDD0 && r <= 0xFDEF || !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return string(r), end + 1
}

// unescape returns Markdown text as plain text.
func unescape[T string | []byte](s T) string {
	if isPlain(s) {
		return string(s)
	}
	return string(appendPlain(nil, s))
}

// text prints Markdown text that holds no markup: entities and escapes resolved, then escaped for HTML.
func (b *builder) text(s []byte) {
	if isPlain(s) {
		b.out = appendEscaped(b.out, s)
		return
	}
	b.plain = appendPlain(b.plain[:0], s)
	b.out = appendEscaped(b.out, b.plain)
}
