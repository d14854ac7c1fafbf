package main

import (
	"testing"

	"sitegen/internal/markup"
	"sitegen/internal/markup/markuptest"
)

// TestReaderOfPages holds what checks read of each page against what package html reads.
func TestReaderOfPages(t *testing.T) {
	for _, s := range stores {
		for _, site := range []*builtSite{s.built(t), s.readable(t)} {
			for _, p := range site.pages {
				if d := markuptest.Difference(p.html); d != "" {
					t.Errorf("%s, %s: %s", s.name, p.file, d)
				}
				if found := markup.Read(p.html).Faults; found != nil {
					t.Errorf("%s, %s: %v", s.name, p.file, found)
				}
			}
		}
	}
}
