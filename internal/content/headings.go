package content

import (
	"bytes"
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/lang"
)

// heading is a heading of a text that begins a line of its own: one within a list or a quotation begins no section.
type heading struct {
	level      int
	id         string // as written, else of its letters
	written    bool   // the author wrote {#id}
	start, end int    // of its line, without the line's end
}

var (
	hashes     = regexp.MustCompile(`^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t\r]*$`)
	underline  = regexp.MustCompile(`^ {0,3}(=+|-+)[ \t\r]*$`)
	fence      = regexp.MustCompile("^ {0,3}(```+|~~~+)")
	attributes = regexp.MustCompile(`\{[^{}]*\}[ \t]*$`)
	writtenID  = regexp.MustCompile(`#([^\s{}#"=]+)`)
	closing    = regexp.MustCompile(`(^|[ \t]+)#+[ \t]*$`)
	factInText = regexp.MustCompile(`\{\{.*?\}\}`)
)

// headingsOf finds the headings of a body, which begins at an offset of the text. It reads lines and not Markdown: what it
// must know is where sections begin and end, of texts with and without conditions, whatever these come to.
func headingsOf(text []byte, body int) (list []heading) {
	open := "" // the fence of the code around
	taken := map[string]bool{}
	var before []byte // the line before, and where it begins
	start := 0
	eachLine(text, body, func(at int, line []byte) {
		defer func() { before, start = line, at }()
		if m := fence.FindSubmatch(line); m != nil {
			mark := string(m[1])
			switch {
			case open == "":
				open = mark
			case strings.HasPrefix(mark, open) && len(bytes.TrimSpace(line)) == len(mark):
				open = ""
			}
			return
		}
		if open != "" {
			return
		}
		h := heading{start: at, end: at + len(bytes.TrimRight(line, "\r"))}
		words := ""
		switch m := hashes.FindSubmatch(line); {
		case m != nil:
			h.level, words = len(m[1]), string(m[2])
		default:
			u := underline.FindSubmatch(line)
			if u == nil || !plain(before) {
				return
			}
			h.level, words = 1, string(before)
			if u[1][0] == '-' {
				h.level = 2
			}
			h.start, h.end = start, start+len(bytes.TrimRight(before, "\r"))
		}
		if a := attributes.FindString(words); a != "" {
			words = strings.TrimSuffix(words, a)
			if m := writtenID.FindStringSubmatch(a); m != nil {
				h.id, h.written = norm.NFC.String(m[1]), true
			}
		}
		if !h.written {
			words = closing.ReplaceAllString(words, "")
			h.id = lang.Slug(factInText.ReplaceAllString(words, " "))
		}
		if !taken[h.id] { // of several alike, an address means the first
			taken[h.id] = true
			list = append(list, h)
		} else {
			h.id = ""
			list = append(list, h)
		}
	})
	return list
}

// plain tells whether a line is the text of a paragraph, which a line of hyphens below makes a heading.
func plain(line []byte) bool {
	line = bytes.TrimSpace(line)
	if len(line) == 0 || bytes.IndexByte(line, '|') >= 0 {
		return false
	}
	switch line[0] {
	case '-', '*', '+', '>', '#', '=', ':':
		return false
	}
	return true
}

// eachLine calls do with each line of a text from an offset on, without its newline.
func eachLine(text []byte, from int, do func(at int, line []byte)) {
	for at := from; at < len(text); {
		line, rest := cutLine(text[at:])
		do(at, line)
		at = len(text) - len(rest)
	}
}

// A condition around blocks: {{ if … }}, {{ else }}, {{ end }}, alone on their lines.
var tag = regexp.MustCompile(`^\s*\{\{-?\s*(if\b[^}]*|else|end)\s*-?\}\}\s*$`)

// tagOf is the word of a line that is a tag of a condition: if, else, end; else "".
func tagOf(line []byte) string {
	m := tag.FindSubmatch(line)
	if m == nil {
		return ""
	}
	word, _, _ := strings.Cut(string(m[1]), " ")
	return word
}

// extent is where the section of a heading ends: at the next heading of the same or a higher level, but before what a
// condition around it closes, and before a condition that begins in it and holds what follows.
func extent(text []byte, list []heading, i int) (end int) {
	end = len(text)
	for _, h := range list[i+1:] {
		if h.level <= list[i].level {
			end = h.start
			break
		}
	}
	var open []int
	closed := -1
	eachLine(text[:end], list[i].end, func(at int, line []byte) {
		switch word := tagOf(line); {
		case closed >= 0:
		case word == "if":
			open = append(open, at)
		case word == "end" && len(open) > 0:
			open = open[:len(open)-1]
		case word != "" && len(open) == 0:
			closed = at
		}
	})
	switch {
	case closed >= 0:
		return closed
	case len(open) > 0:
		return open[0]
	}
	return end
}

// behind is where a section may be added after one that ends at an offset: behind the conditions that hold that one.
func behind(text []byte, end int) int {
	at, depth, skipping := end, 0, false
	done := false
	eachLine(text, end, func(start int, line []byte) {
		after := min(len(text), start+len(line)+1)
		switch word := tagOf(line); {
		case done:
		case skipping && word == "if":
			depth++
		case skipping && word == "end" && depth > 0:
			depth--
		case word == "end":
			at, skipping = after, false
		case skipping:
		case word == "else":
			skipping = true
		case len(bytes.TrimSpace(line)) > 0:
			done = true
		}
	})
	return at
}

// withID is what to add to a heading's line, and where, so that the heading has an id.
func withID(text []byte, h heading, id string) (at int, add string) {
	line := text[h.start:h.end]
	if a := attributes.FindIndex(line); a != nil && !bytes.HasPrefix(line[a[0]:], []byte("{{")) {
		return h.start + a[0] + 1, "#" + id + " "
	}
	return h.start + len(bytes.TrimRight(line, " \t\r")), " {#" + id + "}"
}
