package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// Bare addresses in running text: https://…, http://…, www.… and e-mail addresses. GitHub's rule stops at the first byte
// that is not ASCII and so cuts an Arabic address in two; here an address runs to the next white space, bracket or
// quotation mark, and loses only the punctuation that ends a sentence, in either script.

// addressKind tells what a bare address is.
type addressKind int

const (
	noAddress addressKind = iota
	web
	www // without a scheme
	mail
)

// addressMarks returns what tells of the addresses that a text holds: one of the marks stands in each of them.
func addressMarks(s []byte) []string {
	var marks []string
	for _, mark := range []string{"@", "://", "www.", "WWW.", "Www."} {
		if bytes.Contains(s, []byte(mark)) {
			marks = append(marks, mark)
		}
	}
	return marks
}

// mayHoldAddress is a quick no for the usual text.
func mayHoldAddress(s []byte, marks []string) bool {
	for _, mark := range marks {
		if bytes.Contains(s, []byte(mark)) {
			return true
		}
	}
	return false
}

// nextAddress finds the first bare address in a text.
func nextAddress(s []byte) (start, stop int, kind addressKind) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case 'h', 'H', 'w', 'W':
			kind, prefix := addressPrefix(s[i:])
			if kind == noAddress || !atWordStart(s, i) {
				continue
			}
			if end := addressEnd(s[i:]); end > prefix {
				return i, i + end, kind
			}
		case '@':
			if from, to, ok := mailAround(s, i); ok {
				return from, to, mail
			}
		}
	}
	return 0, 0, noAddress
}

func addressPrefix(s []byte) (kind addressKind, length int) {
	switch {
	case hasPrefixFold(s, "https://"):
		return web, len("https://")
	case hasPrefixFold(s, "http://"):
		return web, len("http://")
	case hasPrefixFold(s, "www."):
		return www, len("www.")
	}
	return noAddress, 0
}

// hasPrefixFold tells whether s begins with a prefix of lower-case ASCII, in any case.
func hasPrefixFold[T string | []byte](s T, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}

func atWordStart(s []byte, i int) bool {
	if i == 0 {
		return true
	}
	c := s[i-1]
	return c >= utf8.RuneSelf || !(isLetterOrDigit(c) || c == '_' || c == '@' || c == '/')
}

func isLetterOrDigit(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

// addressEnd returns how long the address at the beginning of s is.
func addressEnd(s []byte) int {
	end, round, square := 0, 0, 0
scan:
	for end < len(s) {
		r, size := utf8.DecodeRune(s[end:])
		switch r {
		case '(':
			round++
		case ')':
			if round--; round < 0 {
				break scan
			}
		case '[':
			square++
		case ']':
			if square--; square < 0 {
				break scan
			}
		case '<', '>', '"', '`', '«', '»', '“', '”', '،', '؛', Object:
			break scan
		case '{':
			if bytes.HasPrefix(s[end:], []byte("{{")) {
				break scan
			}
		default:
			if unicode.IsSpace(r) || r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r) {
				break scan
			}
		}
		end += size
	}
	for end > 0 {
		r, size := utf8.DecodeLastRune(s[:end])
		switch r {
		case ';':
			// An entity such as &quot; is no part of the address.
			name := end - 1
			for name > 0 && isLetterOrDigit(s[name-1]) {
				name--
			}
			if name > 0 && s[name-1] == '&' {
				end = name - 1
				continue
			}
		case '.', ',', ':', '!', '?', '*', '_', '~', '\'', '’', '؟', '۔', '…':
		default:
			return end
		}
		end -= size
	}
	return 0
}

// mailAround returns the e-mail address around the @ at i.
func mailAround(s []byte, i int) (from, to int, ok bool) {
	from, to = i, i+1
	for from > 0 && (isLetterOrDigit(s[from-1]) || bytes.IndexByte([]byte("._%+-"), s[from-1]) >= 0) {
		from--
	}
	for to < len(s) && (isLetterOrDigit(s[to]) || s[to] == '.' || s[to] == '-') {
		to++
	}
	for to > i+1 && (s[to-1] == '.' || s[to-1] == '-') {
		to--
	}
	return from, to, from < i && bytes.IndexByte(s[i+1:to], '.') > 0
}
