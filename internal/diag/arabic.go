package diag

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed arabic.txt
var arabicText string

// phrase is a message in English, cut where something is filled in, and the same in Arabic.
type phrase struct {
	en, ar  []string
	literal int // bytes of en
}

// arabic is the list of phrases. Messages are few, so they are looked through one by one.
var arabic = sync.OnceValue(func() (list []phrase) {
	lines := phraseLines()
	for i := 0; i+1 < len(lines); i += 2 {
		p := phrase{en: strings.Split(lines[i], "{}"), ar: strings.Split(lines[i+1], "{}")}
		for _, s := range p.en {
			p.literal += len(s)
		}
		list = append(list, p)
	}
	return list
})

// phraseLines are the lines of the list that are no remarks.
func phraseLines() (lines []string) {
	for line := range strings.SplitSeq(arabicText, "\n") {
		if line != "" && !strings.HasPrefix(line, "# ") {
			lines = append(lines, line)
		}
	}
	return lines
}

// maxFilled is how deep a message is looked for in what fills another one.
const maxFilled = 4

// maxLooked is how long that may be, in bytes: what is longer an owner wrote.
const maxLooked = 300

// inArabic returns a message in Arabic: by the phrase that fits it with the most letters of its own. ok is false when none
// fits.
func inArabic(message string, depth int) (text string, ok bool) {
	var best *phrase
	var fill []string
	for i := range arabic() {
		p := &arabic()[i]
		if best != nil && p.literal <= best.literal {
			continue
		}
		if f, fits := p.match(message); fits {
			best, fill = p, f
		}
	}
	if best == nil || best.literal == 0 {
		return "", false
	}
	var b strings.Builder
	for i, s := range best.ar {
		b.WriteString(s)
		if i == len(fill) {
			break
		}
		filled := fill[i]
		if depth < maxFilled && len(filled) < maxLooked {
			if inner, ok := inArabic(filled, depth+1); ok {
				filled = inner
			}
		}
		b.WriteString(filled)
	}
	return b.String(), true
}

// match fits a message to the phrase and returns what fills its holes: each as little as it can be but the last, which is
// what remains.
func (p *phrase) match(message string) (fill []string, ok bool) {
	rest, ok := strings.CutPrefix(message, p.en[0])
	if !ok {
		return nil, false
	}
	for i, s := range p.en[1:] {
		if i == len(p.en)-2 { // the last piece ends the message
			filled, ok := strings.CutSuffix(rest, s)
			return append(fill, filled), ok
		}
		at := strings.Index(rest, s)
		if at < 0 {
			return nil, false
		}
		fill = append(fill, rest[:at])
		rest = rest[at+len(s):]
	}
	return nil, rest == ""
}
