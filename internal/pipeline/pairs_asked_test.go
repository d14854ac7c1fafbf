package pipeline

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/fact"
	"sitegen/internal/site"
)

// pairs are, of each two questions that one condition of the base text asks, the answers that stores gave to them.
type pairs map[[2]string]map[[2]bool]bool

// note adds the answers of a site.
func (p pairs) note(t testing.TB, s *site.Site) {
	for _, page := range s.Pages {
		if page.Language != s.Languages[0] {
			continue
		}
		holds := func(ask fact.Ask) (string, bool) {
			text := ask.Path
			switch ask.Verb {
			case fact.Is:
				text += " is " + ask.Value
			case fact.Has:
				text += " has " + ask.Value
			}
			c, err := fact.ParseCondition(text)
			if err != nil {
				t.Fatal(err)
			}
			return text, s.Facts.Holds(c, func(name string) bool { return s.Page(name, page.Language) != nil })
		}
		for _, c := range page.SourceDocument().Conditions {
			for i, ask := range c.Asks {
				for _, other := range c.Asks[i+1:] {
					a, first := holds(ask)
					b, second := holds(other)
					if a == b {
						continue
					}
					pair := [2]string{a, b}
					if p[pair] == nil {
						p[pair] = map[[2]bool]bool{}
					}
					p[pair][[2]bool{first, second}] = true
				}
			}
		}
	}
}

// unseen are the pairs of which stores gave only one answer to a question, or never both answers at once where they may differ.
func (p pairs) unseen() (list []string) {
	for pair, answers := range p {
		var first, second [2]bool
		for a := range answers {
			first[number(a[0])], second[number(a[1])] = true, true
		}
		if first != [2]bool{true, true} || second != [2]bool{true, true} || len(answers) < 3 {
			list = append(list, fmt.Sprintf("%s, with the answers %v", strings.Join(pair[:], " + "), slices.Collect(maps.Keys(answers))))
		}
	}
	slices.Sort(list)
	return list
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}
