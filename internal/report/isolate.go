package report

import (
	"html"
	"html/template"
	"strings"
)

// isolated is a message as HTML. In Arabic, what is to be written letter for letter (names of files, facts, settings)
// is isolated from left to right: else its marks would stand at the wrong end.
func isolated(s, code string) template.HTML {
	if code != "ar" {
		return template.HTML(html.EscapeString(s)) //nolint:gosec // escaped
	}
	var b strings.Builder
	for s != "" {
		start, end := latin(s)
		b.WriteString(html.EscapeString(s[:start]))
		if start < end {
			b.WriteString(`<bdi dir="ltr">` + html.EscapeString(s[start:end]) + "</bdi>")
		}
		s = s[end:]
	}
	return template.HTML(b.String()) //nolint:gosec // escaped
}

// latin finds the first stretch of ASCII that holds a letter, without spaces and marks of the sentence around it. start
// and end are the end of the text when there is none.
func latin(s string) (start, end int) {
	for i := 0; i < len(s); {
		if s[i] >= 0x80 {
			i++
			continue
		}
		stop := i
		letters := false
		for stop < len(s) {
			if strings.HasPrefix(s[stop:], "…") { // it stands for what is to be written
				stop += len("…")
				continue
			}
			if s[stop] >= 0x80 {
				break
			}
			c := s[stop] | 0x20
			letters = letters || c >= 'a' && c <= 'z'
			stop++
		}
		if letters {
			start, end = trim(s, i, stop)
			return start, end
		}
		i = stop
	}
	return len(s), len(s)
}

// trim takes off what belongs to the Arabic around a stretch: spaces, the marks at the end of a sentence, and brackets
// of which the other is not in it.
func trim(s string, start, end int) (int, int) {
	for start < end && (strings.IndexByte(" ,:;!?)]}>", s[start]) >= 0 || s[start] == '.' && !begins(s[start+1:end])) {
		start++
	}
	for start < end {
		c := s[end-1]
		if strings.IndexByte(" .,:;!?([{<", c) >= 0 {
			end--
			continue
		}
		if i := strings.IndexByte(")]}>", c); i >= 0 && strings.Count(s[start:end], string("([{<"[i])) < strings.Count(s[start:end], string(c)) {
			end--
			continue
		}
		break
	}
	return start, end
}

// begins tells whether a dot before this text is part of a name: .htaccess, ../content.
func begins(s string) bool {
	return s != "" && (s[0] == '.' || s[0] == '/' || s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z')
}
