package markdown

import (
	"bytes"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Addresses with a space in them: [رسالة](mailto:a@b.example?subject=طلب إرجاع). To CommonMark they are no links, and what
// was meant as one would be published as brackets.

// maskSpaces masks the spaces of such addresses, where a link, a definition or an address in angle brackets holds one.
func maskSpaces(out []byte) {
	for i := 0; i < len(out); i++ {
		var from int
		var closes byte
		switch {
		case out[i] == '<':
			from, closes = i+1, '>'
		case out[i] == ']' && i+1 < len(out) && out[i+1] == '(':
			from, closes = i+2, ')'
		case out[i] == ']' && i+1 < len(out) && out[i+1] == ':' && definesAt(out, i):
			from, closes = i+2, '\n'
		default:
			continue
		}
		if escapedAt(out, i) {
			continue
		}
		end := spacedEnd(out, from, closes)
		inside := out[from:end]
		start := from + len(inside) - len(bytes.TrimLeft(inside, " \t"))
		inside = bytes.TrimRight(withoutTitle(out[start:end]), " \t")
		if bytes.ContainsAny(inside, " \t") && (closes == '>' && hasScheme(inside) || closes != '>' && looksLikeAddress(inside)) {
			for k, c := range inside {
				if c == ' ' || c == '\t' {
					inside[k] = masked
				}
			}
		}
		i = max(i, end-1)
	}
}

// definesAt tells whether the bracket at an offset closes the label of a definition, which begins its line.
func definesAt(s []byte, at int) bool {
	const most = 1000 // characters of a label
	line := s[max(0, at-most):at]
	line = bytes.TrimLeft(line[bytes.LastIndexByte(line, '\n')+1:], " ")
	return len(line) > 1 && line[0] == '[' && bytes.IndexByte(line[1:], '[') < 0
}

// spacedEnd returns where an address ends that begins at an offset: at what closes it, or before what no address holds.
func spacedEnd(s []byte, from int, closes byte) int {
	depth := 0
	for k := from; k < len(s); k++ {
		switch c := s[k]; {
		case c == closes && depth == 0:
			return k
		case c == '\n' || c == '<' || c == '>' || c == '[' || c == ']' || c == '`':
			return from
		case c == '(':
			depth++
		case c == ')':
			depth--
		}
	}
	if closes == '\n' {
		return len(s)
	}
	return from
}

// withoutTitle cuts the title behind an address.
func withoutTitle(s []byte) []byte {
	trimmed := bytes.TrimRight(s, " \t\r")
	if len(trimmed) == 0 {
		return s
	}
	var opens byte
	switch c := trimmed[len(trimmed)-1]; c {
	case '"', '\'':
		opens = c
	case ')':
		opens = '('
	default:
		return s
	}
	for i := 1; i < len(trimmed)-1; i++ {
		if trimmed[i] == opens && (trimmed[i-1] == ' ' || trimmed[i-1] == '\t') {
			return trimmed[:i]
		}
	}
	return s
}

// hasScheme tells whether a text begins as an address does that can be linked.
func hasScheme[T string | []byte](s T) bool {
	for _, scheme := range []string{"https://", "http://", "mailto:", "tel:", "sms:"} {
		if hasPrefixFold(s, scheme) {
			return true
		}
	}
	return false
}

// looksLikeAddress tells whether what a link holds was meant as an address, and not as words in parentheses.
func looksLikeAddress(s []byte) bool {
	if hasScheme(s) || s[0] == '/' || s[0] == '#' || bytes.HasPrefix(s, []byte("./")) || bytes.HasPrefix(s, []byte("../")) {
		return true
	}
	file, _, _ := bytes.Cut(s, []byte("#"))
	dot := bytes.LastIndexByte(file, '.')
	if dot <= 0 || len(file)-dot < 3 || len(file)-dot > 6 { // an ending such as md, jpeg, webp
		return false
	}
	for _, c := range file[dot+1:] {
		if !isLetterOrDigit(c) {
			return false
		}
	}
	return true
}

// spaced reports an address of a link, a picture or a definition that has a space in it and no angle brackets around it.
func (b *builder) spaced(raw []byte, offset int) {
	if !bytes.ContainsAny(raw, " \t") || bytes.Contains(raw, []byte("{{")) || offset > 0 && b.source[offset-1] == '<' {
		return
	}
	f := diag.New(b.at(offset, runes(raw)), say.BadLinkSpace{Address: shorten(string(raw))})
	f.Edit = b.edit(offset, offset+len(raw), "<"+string(raw)+">")
	b.add(f)
}

// spacedAuto is spaced for an address in angle brackets, which is its own text.
func (b *builder) spacedAuto(label string, offset int) {
	if !strings.ContainsAny(label, " \t") {
		return
	}
	f := diag.New(b.at(offset, runes(label)), say.BadLinkSpace{Address: shorten(label)})
	f.Advice = say.BadLinkSpaceAlone{Address: shorten(label)}
	f.Edit = b.edit(offset, offset+len(label), strings.NewReplacer(" ", "%20", "\t", "%20").Replace(label))
	b.add(f)
}

// edit is an edit of the body by offsets of it.
func (b *builder) edit(from, to int, text string) diag.Edit {
	start, end := b.origin(from), b.origin(to)
	if end-start != to-from { // it holds what is not shown
		return diag.Edit{}
	}
	return diag.Edit{Start: start, End: end, New: text}
}
