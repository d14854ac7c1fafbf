// Package search makes the index that the search page of a language reads.
//
// In: the pages of one language, each cut into its sections, as plain text. Out: a file of JSON from which a script in the
// reader's browser (assets/js/search.js) answers: no server is asked, and nobody learns what was searched for.
//
// Words are stored by their stems, so that الإرجاع, إرجاعه and والإرجاع are one; broken plurals, beginnings of words and
// slips of the finger are left to the script, which sees all terms of the site at once.
package search

import (
	"encoding/binary"
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Page is a page as it is read aloud.
type Page struct {
	URL      string
	Title    string
	Name     string    // in menus, where that is another; it is looked for, and not shown
	Sections []Section // the first is what comes before the first heading
}

// Section is a heading with the text under it.
type Section struct {
	ID      string // "" for the page itself
	Heading string
	Text    string
}

// How much more a word of the title and of a heading says about a page than one of its text.
const (
	titleWeight   = 8
	headingWeight = 3
)

// Lexicon numbers the terms of a language. Most words of a text have been met before, in this very form, so what a form
// stands for is remembered. It is safe for use by many goroutines.
type Lexicon struct {
	mu    sync.RWMutex
	forms map[string][]uint32 // a word as written → its terms
	ids   map[string]uint32
	terms []string

	others map[uint32][]other // see Spelling, by the first term of what texts say; it does not change
}

// NewLexicon returns a Lexicon that knows some other spellings of what texts say, and no words yet.
func NewLexicon(spellings []Spelling) *Lexicon {
	l := &Lexicon{forms: map[string][]uint32{}, ids: map[string]uint32{}, others: map[uint32][]other{}}
	l.learn(kin())
	l.learn(spellings)
	return l
}

// Record is what the index needs of a page.
type Record struct {
	page   Page
	counts []counts // of each section
}

// counts are how often terms occur in a section, weighted: pairs of unsigned varints. A large site keeps millions of them.
type counts []byte

func (c counts) add(term, n uint32) counts {
	return binary.AppendUvarint(binary.AppendUvarint(c, uint64(term)), uint64(n))
}

// all yields each term with its count.
func (c counts) all() iter.Seq2[uint32, uint32] {
	return func(yield func(term, n uint32) bool) {
		for at := 0; at < len(c); {
			term, size := binary.Uvarint(c[at:])
			n, more := binary.Uvarint(c[at+size:])
			at += size + more
			if !yield(uint32(term), uint32(n)) {
				return
			}
		}
	}
}

// Read counts the words of a page. Of each section it keeps so many characters to show, or all when most is 0.
func (l *Lexicon) Read(p Page, most int) *Record {
	r := &Record{page: p, counts: make([]counts, len(p.Sections))}
	r.page.Sections = slices.Clone(p.Sections)
	found := map[uint32]uint32{}
	for i, s := range p.Sections {
		clear(found)
		if i == 0 {
			l.count(p.Title, titleWeight, found)
			if p.Name != p.Title {
				l.count(p.Name, titleWeight, found)
			}
		}
		l.count(s.Heading, headingWeight, found)
		l.count(s.Text, 1, found)
		var c counts
		for term, n := range found {
			c = c.add(term, n)
		}
		r.counts[i] = slices.Clip(slices.Clone(c))
		r.page.Sections[i].Text = opening(s.Text, most)
	}
	return r
}

// count adds the terms of a text to found. Numbers that a single space or hyphen cuts in groups, as telephone numbers
// are, count as a whole too: who was called wants to know whose number it is.
func (l *Lexicon) count(text string, weight uint32, found map[uint32]uint32) {
	var said []uint32
	add := func(form string) {
		for _, term := range l.of(form) {
			found[term] += weight
			said = append(said, term)
		}
	}
	also := func(other string) {
		for _, w := range Words(other) {
			for _, term := range l.of(w) {
				found[term] += weight
			}
		}
	}
	var number []byte // the groups so far
	groups, last := 0, 0
	whole := func() {
		if groups > 1 && len(number) < 20 {
			all := l.of(string(number))
			found[all[0]] += weight
			l.spelled(all, also)
		}
		number, groups = number[:0], 0
	}
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !partOfWord(r) {
			at += size
			continue
		}
		end := at + strings.IndexFunc(text[at:], func(r rune) bool { return !partOfWord(r) })
		if end < at {
			end = len(text)
		}
		form := text[at:end]
		add(form)
		if between := text[last:at]; between != " " && between != "-" {
			whole()
		}
		if digits(form) {
			number = append(number, form...)
			groups++
		} else {
			whole()
		}
		at, last = end, end
	}
	whole()
	l.spelled(said, also)
}

// digits tells whether a word is a number in 0-9.
func digits(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// partOfWord tells whether a character can stand in the middle of a word. Where it says too much, Words cuts again.
func partOfWord(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '\''
	case r >= 0x0620 && r <= 0x0669, r == '’':
		return true
	case r >= 0x2066 && r <= 0x2069, r == 0x200E, r == 0x200F: // around what is isolated
		return false
	}
	return !unicode.IsSpace(r) && !unicode.IsPunct(r)
}

// of gives the terms of a word as it is written: one, or more when it is written together.
func (l *Lexicon) of(form string) []uint32 {
	l.mu.RLock()
	terms, ok := l.forms[form]
	l.mu.RUnlock()
	if ok {
		return terms
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, w := range Words(form) {
		term := Stem(w)
		id, ok := l.ids[term]
		if !ok {
			id = uint32(len(l.terms))
			l.terms = append(l.terms, term)
			l.ids[term] = id
		}
		terms = append(terms, id)
	}
	l.forms[string([]byte(form))] = terms // the form alone, not the text around it
	return terms
}

// opening is the beginning of a text, cut behind a word.
func opening(text string, most int) string {
	if most == 0 || len(text) <= most {
		return text
	}
	n, last := 0, 0
	for i, r := range text {
		if n == most {
			if last == 0 {
				last = i
			}
			return text[:last] + "…"
		}
		if unicode.IsSpace(r) {
			last = i
		}
		n++
	}
	return text
}
