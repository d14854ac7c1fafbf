package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// linkify finds the bare addresses in a piece of text: https://…, http://…, www.… and e-mail addresses. GitHub's rule
// stops at the first byte that is not ASCII and so cuts an Arabic address in two; here an address runs to the next
// white space or bracket, and loses only the punctuation that ends a sentence, in either script.
func linkify(s []byte) (start, stop int, href string, ok bool) {
	for i := 0; i < len(s); {
		switch {
		case s[i] == 'h' || s[i] == 'H' || s[i] == 'w' || s[i] == 'W':
			if scheme := addressPrefix(s[i:]); scheme > 0 && atWordStart(s, i) {
				end := i + addressEnd(s[i:])
				if end > i+scheme {
					address := string(s[i:end])
					if s[i] == 'w' || s[i] == 'W' {
						address = "https://" + address
					}
					return i, end, address, true
				}
			}
			i++
		case s[i] == '@':
			if from, to, ok := mailAround(s, i); ok {
				return from, to, "mailto:" + string(s[from:to]), true
			}
			i++
		default:
			i++
		}
	}
	return 0, 0, "", false
}

// mayHoldAddress is a quick no for the usual text.
func mayHoldAddress(s []byte) bool {
	return bytes.IndexByte(s, '@') >= 0 || bytes.Contains(s, []byte("://")) || bytes.Contains(s, []byte("www.")) || bytes.Contains(s, []byte("WWW."))
}

func addressPrefix(s []byte) int {
	for _, p := range []string{"https://", "http://", "www."} {
		if len(s) > len(p) && bytes.EqualFold(s[:len(p)], []byte(p)) {
			return len(p)
		}
	}
	return 0
}

func atWordStart(s []byte, i int) bool {
	if i == 0 {
		return true
	}
	c := s[i-1]
	return c >= utf8.RuneSelf || !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '@' || c == '/')
}

// addressEnd returns how long the address at the beginning of s is.
func addressEnd(s []byte) int {
	end, depth := 0, 0
	for end < len(s) {
		r, size := utf8.DecodeRune(s[end:])
		if unicode.IsSpace(r) || r == '<' || r == '>' || r == '"' || r == '«' || r == '»' || r == '“' || r == '”' || r == '،' || r == '؛' || r == Object || unicode.Is(unicode.Cf, r) {
			break
		}
		if r == '(' {
			depth++
		}
		if r == ')' {
			if depth == 0 {
				break
			}
			depth--
		}
		end += size
	}
	for end > 0 {
		r, size := utf8.DecodeLastRune(s[:end])
		switch r {
		case '.', ',', ':', ';', '!', '?', '*', '_', '~', '\'', '؟', '۔', '…':
			end -= size
			continue
		}
		break
	}
	return end
}

// mailAround returns the e-mail address around the @ at i.
func mailAround(s []byte, i int) (from, to int, ok bool) {
	from, to = i, i+1
	for from > 0 && isMailByte(s[from-1], "._%+-") {
		from--
	}
	dot := false
	for to < len(s) && isMailByte(s[to], ".-") {
		dot = dot || s[to] == '.'
		to++
	}
	for to > i+1 && (s[to-1] == '.' || s[to-1] == '-') {
		to--
	}
	return from, to, from < i && to > i+3 && dot && bytes.IndexByte(s[i+1:to], '.') > 0
}

func isMailByte(c byte, more string) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || bytes.IndexByte([]byte(more), c) >= 0
}
