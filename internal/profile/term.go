package profile

import (
	"fmt"
	"strconv"
	"strings"
)

// Term is one thing that a group asks for. It is written as
//
//	privacy.destruction              a fact, a list that has entries, or (data.retention) a fact of each entry of a list
//	complaints.escalate:sdaia        an entry of a list by its id, or one of the words that a fact may be
//	returns.window_days>=14          a number that is not smaller; <= not larger
//	#withdrawal                      a section
//	{data-collected}                 a component on a page
//	/privacy                         a page
type Term struct {
	Source string // as written
	Kind   Kind
	Name   string // the path, the word, the component or the page
	Entry  string // the id of the entry, or the word
	Least  int64  // 0 for no limit
	Most   int64  // 0 for no limit
}

// String is the term as an owner reads it.
func (t Term) String() string {
	switch t.Kind {
	case Component:
		return "{{ " + t.Name + " }}"
	case Page:
		return t.Name + ".md"
	case Fact:
		switch {
		case t.Least > 0:
			return t.Name + " ≥ " + strconv.FormatInt(t.Least, 10)
		case t.Most > 0:
			return t.Name + " ≤ " + strconv.FormatInt(t.Most, 10)
		}
	}
	return t.Source
}

// Kind tells what a Term asks for.
type Kind int

// The kinds of Term.
const (
	Fact Kind = iota
	Section
	Component
	Page
)

func parseGroup(group string) (terms []Term, err error) {
	for _, word := range strings.Fields(group) {
		t, err := parseTerm(word)
		if err != nil {
			return nil, err
		}
		terms = append(terms, t)
	}
	if len(terms) == 0 {
		return nil, fmt.Errorf("a group holds nothing")
	}
	return terms, nil
}

func parseTerm(word string) (Term, error) {
	t := Term{Source: word}
	switch word[0] {
	case '#':
		t.Kind, t.Name = Section, word[1:]
	case '/':
		t.Kind, t.Name = Page, word[1:]
	case '{':
		t.Kind, t.Name = Component, strings.Trim(word, "{}")
	default:
		t.Name = word
		for sign, limit := range map[string]*int64{">=": &t.Least, "<=": &t.Most} {
			path, number, ok := strings.Cut(word, sign)
			if !ok {
				continue
			}
			n, err := strconv.ParseInt(number, 10, 64)
			if err != nil || n <= 0 {
				return t, fmt.Errorf("%s: %q is no number above zero", word, number)
			}
			t.Name, *limit = path, n
		}
		t.Name, t.Entry, _ = strings.Cut(t.Name, ":")
	}
	if t.Name == "" {
		return t, fmt.Errorf("%q names nothing", word)
	}
	return t, nil
}
