package diag

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
)

// arabicSource is the catalogue: what findings say in Arabic, by rule. Its head explains the form.
//
//go:embed arabic.toml
var arabicSource string

// arabic is the catalogue, read once. It is the program's own, so what is wrong with it is found by the tests.
var arabic = sync.OnceValue(func() *Catalogue {
	c, err := ReadCatalogue(arabicSource)
	if err != nil {
		return &Catalogue{}
	}
	return c
})

// The kinds of texts of a rule.
const (
	messages = "message"
	hints    = "hint"
)

// Names in the catalogue that are no rules.
const (
	anyRule = "any"    // texts that findings of several rules have
	phrases = "phrase" // parts of texts, by the name of their hole
)

// Catalogue is what texts are in another language, by the forms of the English ones. A text fits a form when it has the literals
// of the form. Its file says, for each rule and kind of text, en and ar; the head of arabic.toml explains the forms.
type Catalogue struct {
	rules   map[string]map[string][]*entry // by rule and kind, the longest first
	phrases map[string][]*entry            // by name
}

// entry is one form of a text. A text fits when it has the literals of the form, in their order, with anything between
// them.
type entry struct {
	en    string   // as it is written, for tests
	from  string   // who writes the text, if it is not this program
	text  []string // the literals, one more than there are holes
	holes []string // names of phrases, "" where a value stands
	said  []string // the literals in Arabic
	order []int    // which hole stands behind each of them
}

// length is how much of a text an entry knows.
func (e *entry) length() int {
	n := 0
	for _, t := range e.text {
		n += len(t)
	}
	return n
}

var holePattern = regexp.MustCompile(`\{[a-z]*\}|\{[1-9]\}`)

func newEntry(en, ar, from string) (*entry, error) {
	e := &entry{en: en, from: from}
	at := 0
	for _, m := range holePattern.FindAllStringIndex(en, -1) {
		name := en[m[0]+1 : m[1]-1]
		if name != "" && name[0] <= '9' {
			return nil, fmt.Errorf("%q numbers a hole; holes are numbered in the Arabic only", en)
		}
		e.text, e.holes = append(e.text, en[at:m[0]]), append(e.holes, name)
		at = m[1]
	}
	e.text = append(e.text, en[at:])
	at = 0
	seen := map[int]bool{}
	for _, m := range holePattern.FindAllStringIndex(ar, -1) {
		n, err := strconv.Atoi(ar[m[0]+1 : m[1]-1])
		if err != nil {
			n = len(e.order) + 1
		}
		if n > len(e.holes) {
			return nil, fmt.Errorf("%q has a hole more than %q", ar, en)
		}
		seen[n] = true
		e.said, e.order = append(e.said, ar[at:m[0]]), append(e.order, n-1)
		at = m[1]
	}
	e.said = append(e.said, ar[at:])
	if len(seen) != len(e.holes) {
		return nil, fmt.Errorf("%q leaves out a hole of %q", ar, en)
	}
	return e, nil
}

// ReadCatalogue reads the TOML text of a catalogue.
func ReadCatalogue(source string) (*Catalogue, error) {
	var file map[string]map[string][]struct{ En, Ar, From string }
	if _, err := toml.Decode(source, &file); err != nil {
		return nil, err
	}
	read := map[string]map[string][]*entry{}
	for rule, kinds := range file {
		read[rule] = map[string][]*entry{}
		for kind, list := range kinds {
			for _, pair := range list {
				e, err := newEntry(pair.En, pair.Ar, pair.From)
				if err != nil {
					return nil, fmt.Errorf("%s.%s: %w", rule, kind, err)
				}
				read[rule][kind] = append(read[rule][kind], e)
			}
		}
	}
	c := &Catalogue{rules: read, phrases: read[phrases]}
	delete(read, phrases)
	general := read[anyRule]
	for rule, kinds := range read {
		for _, kind := range []string{messages, hints} {
			if rule != anyRule {
				kinds[kind] = slices.Concat(kinds[kind], general[kind])
			}
			longestFirst(kinds[kind])
		}
	}
	for _, list := range c.phrases {
		longestFirst(list)
	}
	return c, nil
}

// longestFirst puts those first that know most of a text: what fits them fits them better than others.
func longestFirst(list []*entry) {
	slices.SortStableFunc(list, func(a, b *entry) int { return b.length() - a.length() })
}

// In returns what a text of a rule is in the language of the catalogue, "" when it is not known.
func (c *Catalogue) In(rule, kind, text string) string {
	said, _ := (&reading{c: c, rule: rule}).text(kind, text, 0)
	return said
}

// reading is the search for one text. Tests ask it what it has met.
type reading struct {
	c    *Catalogue
	rule string
	used func(*entry)         // told of each entry that fits
	left func(hole, s string) // told of each value that is put in as it is
}

// maxInside bounds how deep phrases stand in phrases: a list of five folders is four deep.
const maxInside = 12

func (r *reading) text(kind, text string, depth int) (said string, ok bool) {
	kinds, known := r.c.rules[r.rule]
	if !known {
		kinds = r.c.rules[anyRule]
	}
	return r.from(kinds[kind], text, depth)
}

// from finds the entry that a text fits.
func (r *reading) from(list []*entry, text string, depth int) (said string, ok bool) {
	if depth > maxInside {
		return "", false
	}
	for _, e := range list {
		values, fits := e.match(text)
		if !fits {
			continue
		}
		put := make([]string, len(values))
		all := true
		for i, value := range values {
			inside := true
			if put[i], inside = r.inside(e.holes[i], value, depth+1); !inside && e.holes[i] != "" {
				all = false
			}
		}
		if !all && e.length() == 0 {
			continue // it knows nothing but its phrase, and that one is not known
		}
		if r.used != nil {
			r.used(e)
		}
		return e.fill(put), true
	}
	return "", false
}

// inside says what stands in a hole. A value that is no phrase stays as it is.
func (r *reading) inside(hole, value string, depth int) (said string, ok bool) {
	switch hole {
	case "":
	case messages, hints:
		said, ok = r.text(hole, value, depth)
	default:
		said, ok = r.from(r.c.phrases[hole], value, depth)
	}
	if !ok {
		said = value
		if r.left != nil {
			r.left(hole, value)
		}
	}
	return said, ok
}

// match cuts a text at the literals of an entry, each found at its first place behind the one before: one pass over the
// text, whatever stands in it.
func (e *entry) match(text string) (values []string, ok bool) {
	last := len(e.text) - 1
	if last == 0 {
		return nil, text == e.text[0]
	}
	if text, ok = strings.CutPrefix(text, e.text[0]); !ok {
		return nil, false
	}
	if text, ok = strings.CutSuffix(text, e.text[last]); !ok {
		return nil, false
	}
	for _, literal := range e.text[1:last] {
		var value string
		if value, text, ok = strings.Cut(text, literal); !ok {
			return nil, false
		}
		values = append(values, value)
	}
	return append(values, text), true
}

func (e *entry) fill(values []string) string {
	var b strings.Builder
	for i, n := range e.order {
		b.WriteString(e.said[i])
		b.WriteString(values[n])
	}
	b.WriteString(e.said[len(e.said)-1])
	return b.String()
}
