package check

import (
	"slices"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/profile"
)

// declarations are what a site declares, as requirements ask for it: its facts, and what its published pages hold.
type declarations struct {
	facts      *config.Facts
	sections   map[string][]standing // by what they cover
	components map[string][]standing // by name
	pages      map[string][]standing // by path
}

// standing is where something is on a page.
type standing struct {
	page  string // the path of the page
	place string // privacy.md#rights, en/privacy.md
	main  bool   // in the default language, which is the one that counts
	id    bool   // the section covers by its id alone, which counts only on the page that a requirement names
}

func newDeclarations(s *Site) *declarations {
	d := &declarations{facts: s.Facts, sections: map[string][]standing{}, components: map[string][]standing{}, pages: map[string][]standing{}}
	for _, n := range s.Notes {
		p := n.Page
		if !n.Text || p.Meta.Draft {
			continue
		}
		at := standing{page: p.Path, place: p.Path + ".md", main: p.Language.Default}
		if !at.main {
			at.place = p.Language.Prefix + at.place
		}
		d.pages[p.Path] = append(d.pages[p.Path], at)
		for _, name := range n.Components {
			d.components[name] = append(d.components[name], at)
		}
		for _, c := range n.Covers {
			in := at
			in.place, in.id = at.place+"#"+c.Section, c.ByID
			d.sections[c.Word] = append(d.sections[c.Word], in)
		}
	}
	return d
}

func (d *declarations) cover(p *profile.Profile, meant bool) Coverage {
	c := Coverage{Profile: p, Meant: meant, Items: make([]Covered, len(p.Requirements))}
	for i := range c.Items {
		c.Items[i] = d.requirement(&p.Requirements[i])
	}
	return c
}

// requirement tries each group, then each section.
func (d *declarations) requirement(r *profile.Requirement) Covered {
	c := Covered{Requirement: r}
	for _, group := range r.Groups() {
		var by, lacks []string
		for _, t := range group {
			if places := d.term(r, t); len(places) > 0 {
				by = append(by, places...)
			} else {
				lacks = append(lacks, t.Source)
			}
		}
		if len(lacks) == 0 {
			c.Declared, c.By, c.Lacks = true, by, nil
			return c
		}
		if c.Lacks == nil || len(lacks) < len(c.Lacks) {
			c.Lacks = lacks
		}
	}
	for _, word := range r.Sections {
		if places := d.section(r, word); len(places) > 0 {
			c.Declared, c.By, c.Lacks = true, places, nil
			return c
		}
		if len(r.Facts) == 0 && len(c.Lacks) == 0 {
			c.Lacks = []string{"#" + word}
		}
	}
	return c
}

// lacking are the terms of Lacks.
func (c *Covered) lacking() (terms []profile.Term) {
	for _, group := range c.Groups() {
		for _, t := range group {
			if slices.Contains(c.Lacks, t.Source) && !slices.Contains(terms, t) {
				terms = append(terms, t)
			}
		}
	}
	return terms
}

// term returns where a term is declared.
func (d *declarations) term(r *profile.Requirement, t profile.Term) []string {
	switch t.Kind {
	case profile.Section:
		return d.section(r, t.Name)
	case profile.Component:
		return places(d.components[t.Name])
	case profile.Page:
		return places(d.pages[t.Name])
	}
	if d.fact(t) {
		return []string{t.Name}
	}
	return nil
}

func (d *declarations) section(r *profile.Requirement, word string) []string {
	return places(slices.DeleteFunc(slices.Clone(d.sections[word]), func(s standing) bool { return s.id && s.page != r.Page }))
}

// places are none unless one of them is in the default language.
func places(all []standing) (out []string) {
	if !slices.ContainsFunc(all, func(s standing) bool { return s.main }) {
		return nil
	}
	for _, main := range []bool{true, false} {
		for _, s := range all {
			if s.main == main && !slices.Contains(out, s.place) {
				out = append(out, s.place)
			}
		}
	}
	return out
}

// fact tells whether a fact is declared, and within the limits. Of a list of tables each entry has to declare it.
func (d *declarations) fact(t profile.Term) bool {
	if v, err := d.facts.Lookup(t.Name); err == nil {
		return fits(v, t)
	}
	if list, err := d.facts.Records(t.Name); err == nil {
		if d.facts.Refused(t.Name) {
			return true
		}
		if t.Entry == "" {
			return len(list) > 0
		}
		return slices.ContainsFunc(list, func(r *config.Record) bool { return r.ID() == t.Entry })
	}
	for i := len(t.Name) - 1; i > 0; i-- {
		if t.Name[i] != '.' {
			continue
		}
		list, err := d.facts.Records(t.Name[:i])
		if err != nil {
			continue
		}
		return d.facts.Refused(t.Name[:i]) || len(list) > 0 && !slices.ContainsFunc(list, func(r *config.Record) bool {
			v, err := r.Lookup(t.Name[i+1:])
			return err != nil || !fits(v, t)
		})
	}
	return false
}

// unreadable tells whether a value, or one of a list, was written and could not be read.
func unreadable(v fact.Value) bool {
	if list, ok := v.(fact.List); ok {
		return slices.ContainsFunc(list.Items, unreadable)
	}
	refused, ok := v.(fact.Refused)
	return ok && !refused.Missing
}

// fits tells whether a value is declared, and within the limits of a term.
// isEntry tells whether a value of a list is the one wanted; Arabic of Egypt is Arabic.
func isEntry(v fact.Value, entry string) bool {
	raw := v.Raw()
	if e, ok := v.(fact.Enum); ok && e.Group == "language" {
		raw = lang.Base(raw)
	}
	return strings.EqualFold(raw, entry)
}

func fits(v fact.Value, t profile.Term) bool {
	if !v.IsSet() {
		return false
	}
	if unreadable(v) {
		return true // as was told at its place
	}
	if _, missing := v.(fact.Refused); missing {
		return false
	}
	if t.Entry != "" {
		items := []fact.Value{v}
		if list, ok := v.(fact.List); ok {
			items = list.Items
		}
		return slices.ContainsFunc(items, func(v fact.Value) bool { return isEntry(v, t.Entry) })
	}
	n := int64(0)
	switch v := v.(type) {
	case fact.Duration:
		n = v.N
	case fact.Number:
		n = int64(v.N)
	}
	return n >= t.Least && (t.Most == 0 || n <= t.Most)
}
