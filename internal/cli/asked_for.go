package cli

import (
	"slices"
	"strings"

	"sitegen/internal/check"
	"sitegen/internal/profile"
	"sitegen/internal/site"
)

// askedFor is a requirement of a profile that a fact may answer, as programs read it.
type askedFor struct {
	Profile     string `json:"profile"`
	Requirement string `json:"requirement"`
	What        string `json:"what"`
	Advice      bool   `json:"advice,omitempty"` // good practice and no duty
}

// askedOf are, by fact, the requirements of the profiles that concern a site. A requirement that asks for a fact of each entry
// of a list asks for the list.
func (env Env) askedOf(s *site.Site) map[string][]askedFor {
	asked := map[string][]askedFor{}
	paths, lists := s.Facts.Paths(), s.Facts.Lists()
	for _, p := range profile.All() {
		if !check.Concerns(p, s.Config) {
			continue
		}
		for _, r := range p.Requirements {
			for _, group := range r.Groups() {
				for _, t := range group {
					path := t.Name
					for !slices.Contains(paths, path) && !slices.Contains(lists, path) && strings.Contains(path, ".") {
						path = path[:strings.LastIndexByte(path, '.')]
					}
					a := askedFor{p.ID, r.ID, r.What.In(env.language), r.Advice}
					if t.Kind == profile.Fact && !slices.Contains(asked[path], a) {
						asked[path] = append(asked[path], a)
					}
				}
			}
		}
	}
	return asked
}
