package check

import (
	"maps"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/say"
)

// outside are the addresses on other hosts that a page links to, each once.
func (o *Output) outside() (out []string) {
	if o.Site.Input.Ask == nil {
		return nil
	}
	for _, n := range o.index().links {
		if href := n.Attr("href"); hasPrefixFold(href, "https:") && o.Site.foreign(href) != "" && !slices.Contains(out, href) {
			out = append(out, strings.Clone(href))
		}
	}
	return out
}

// ask asks about all links that lead out of the site.
func (s *Site) ask() map[string]external.Answer {
	if s.Input.Ask == nil {
		return nil
	}
	all := map[string]bool{}
	for _, n := range s.Notes {
		for _, address := range n.outside {
			all[address] = true
		}
	}
	return s.Input.Ask(slices.Sorted(maps.Keys(all)))
}

// answered reports the links whose answer is of some state, where they stand.
func (s *Site) answered(state external.State, says func(address string, a external.Answer) say.Message) (found []diag.Finding) {
	answers := s.answers()
	for _, n := range s.Notes {
		for _, address := range n.outside {
			a, ok := answers[external.Key(address)]
			if !ok || a.State != state {
				continue
			}
			found = append(found, diag.Finding{Pos: s.at(n.Page, address, unescaped(address), strings.TrimSuffix(address, "/")), Says: says(shorten(address), a)})
		}
	}
	return found
}
