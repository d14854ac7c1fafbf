package site

import (
	"bytes"
	"slices"
	"strings"

	"sitegen/internal/fact"
)

// Promise is something that the store promises beyond the law.
type Promise struct {
	Name   string   // in [promises]
	Places []string // pages that say it, with the section where one does: returns#exchange
}

// Promised are the promises that the store makes, each with the places of which a condition asks for it, in the default language.
func (s *Site) Promised() (list []Promise) {
	const table = "promises."
	for _, path := range s.Facts.Paths() {
		name, ok := strings.CutPrefix(path, table)
		if !ok {
			continue
		}
		if v, _ := s.Facts.Lookup(path); v != (fact.Bool{V: true, Set: true}) {
			continue
		}
		list = append(list, Promise{Name: name})
	}
	if len(list) == 0 || len(s.Languages) == 0 {
		return list
	}
	for _, p := range s.Pages {
		if p.Language != s.Languages[0] || p.Fallback != nil {
			continue
		}
		doc := p.Document() // its headings have their places in the source, which holds the conditions
		for i := range list {
			for at := range occurrences(p.SourceDocument().Source, table+list[i].Name) {
				place := p.Path
				for _, h := range doc.Headings {
					if h.Offset <= at {
						place = p.Path + "#" + h.ID
					}
				}
				if !slices.Contains(list[i].Places, place) {
					list[i].Places = append(list[i].Places, place)
				}
			}
		}
	}
	return list
}

// occurrences are the offsets of a name in a text, and not only the beginning of a longer one.
func occurrences(text []byte, name string) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for from := 0; ; {
			i := bytes.Index(text[from:], []byte(name))
			if i < 0 {
				return
			}
			at := from + i
			from = at + len(name)
			if from < len(text) && (text[from] == '_' || text[from] >= 'a' && text[from] <= 'z') {
				continue
			}
			if !yield(at) {
				return
			}
		}
	}
}
