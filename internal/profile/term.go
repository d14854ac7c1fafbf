package profile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Term is one thing that a group asks for: a fact that pages have to show, or a section. It is written as
//
//	privacy.destruction              a fact, a list that has entries, or (data.retention) a fact of each entry of a list
//	complaints.escalate:sdaia        an entry of a list by its id, or one of the words that a fact may be
//	ids.licences_needed:no           an answer that denies; without it, a fact that is false declares nothing
//	data.required:yes|no             either answer
//	returns.window_days>=14          a number that is not smaller; <= not larger
//	#withdrawal                      a section
type Term struct {
	Source  string // as written
	Kind    Kind
	Name    string   // the path, or the word
	Entries []string // the id of the entry, or the words that the fact may be; for yes/no also "yes" and "no"
	Least   int64    // 0 for no limit
	Most    int64    // 0 for no limit
}

// String is the term as an owner reads it.
func (t Term) String() string {
	switch {
	case t.Kind == Section:
		return t.Source
	case t.Least > 0:
		return t.Name + " ≥ " + strconv.FormatInt(t.Least, 10)
	case t.Most > 0:
		return t.Name + " ≤ " + strconv.FormatInt(t.Most, 10)
	case len(t.Entries) == 1 && t.Entries[0] == "no":
		return t.Name + " = false"
	case len(t.Entries) == 2 && t.Denies():
		return t.Name
	}
	return t.Source
}

// Denies tells whether the term may be answered by a no.
func (t Term) Denies() bool { return slices.Contains(t.Entries, "no") }

// Kind tells what a Term asks for.
type Kind int

// The kinds of Term.
const (
	Fact Kind = iota
	Section
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
		return nil, fmt.Errorf("an empty group")
	}
	return terms, nil
}

func parseTerm(word string) (Term, error) {
	t := Term{Source: word}
	if name, is := strings.CutPrefix(word, "#"); is {
		t.Kind, t.Name = Section, name
	} else {
		t.Name = word
		for sign, limit := range map[string]*int64{">=": &t.Least, "<=": &t.Most} {
			path, number, ok := strings.Cut(word, sign)
			if !ok {
				continue
			}
			n, err := strconv.ParseInt(number, 10, 64)
			if err != nil || n <= 0 {
				return t, fmt.Errorf("%s: %q isn't a number above zero", word, number)
			}
			t.Name, *limit = path, n
		}
		if name, entries, ok := strings.Cut(t.Name, ":"); ok {
			t.Name, t.Entries = name, strings.Split(entries, "|")
			if slices.Contains(t.Entries, "") {
				return t, fmt.Errorf("%q has an empty answer", word)
			}
		}
	}
	if t.Name == "" {
		return t, fmt.Errorf("%q names nothing", word)
	}
	if strings.ContainsAny(t.Name, "{}/") {
		return t, fmt.Errorf("%q is neither a fact nor a section", word)
	}
	return t, nil
}
