package check

import (
	"slices"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/profile"
)

// declarations are what a site declares, as requirements ask for it: facts that its pages show, and sections of its pages.
type declarations struct {
	facts    *config.Facts
	tags     []string              // of the site's languages, the default one first
	shown    []config.Set          // by language: what the texts of its pages show
	home     []config.Set          // by language: what its first page shows, in its text and around it
	sections map[string][]standing // by what they cover
}

// standing is where a section is.
type standing struct {
	page     string     // the path of the page
	place    string     // privacy.md#rights, en/privacy.md#rights
	language int        // the index of the language
	id       bool       // the section covers by its id, not because its heading says so
	beside   config.Set // facts in the text of the page
}

func newDeclarations(s *Site) *declarations {
	d := &declarations{facts: s.Facts, sections: map[string][]standing{}}
	for _, l := range s.Languages {
		d.tags = append(d.tags, l.Tag)
	}
	d.shown, d.home = make([]config.Set, len(d.tags)), make([]config.Set, len(d.tags))
	for _, n := range s.Notes {
		p := n.Page
		if p.Meta.Draft || p.IsNotFound() {
			continue
		}
		at := standing{page: p.Path, place: p.Language.Prefix + p.Path + ".md", language: p.Language.Index}
		if n.Shown != nil {
			at.beside = n.Shown.Text
			d.shown[at.language].Join(n.Shown.Text)
			if p.IsHome() {
				d.home[at.language].Join(n.Shown.Text)
				d.home[at.language].Join(n.Shown.Frame)
			}
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
	c := Covered{Requirement: r, Denied: d.denied(r)}
	for _, group := range r.Groups() {
		if try := d.group(r, group, c.Denied == ""); try.Declared || c.Lacks == nil || len(try.Lacks) < len(c.Lacks) {
			c.Declared, c.By, c.Own, c.Lacks = try.Declared, try.By, try.Own, try.Lacks
		}
		if c.Declared {
			return c
		}
	}
	for _, word := range r.Sections {
		t := profile.Term{Source: "#" + word, Kind: profile.Section, Name: word}
		if try := d.group(r, []profile.Term{t}, c.Denied == ""); try.Declared || len(r.Facts) == 0 && len(c.Lacks) == 0 {
			c.Declared, c.By, c.Own, c.Lacks = try.Declared, try.By, try.Own, try.Lacks
		}
		if c.Declared {
			return c
		}
	}
	return c
}

// group tells what is declared of a group, and what it lacks. Sections count unless a fact says the opposite.
func (d *declarations) group(r *profile.Requirement, group []profile.Term, sections bool) (c Covered) {
	for _, t := range group {
		lack := Lack{Term: t}
		var by, own []string
		switch {
		case t.Kind == profile.Fact && d.fact(t):
			if lack.Hidden = d.hidden(r, t); len(lack.Hidden) == 0 {
				by = []string{t.Name}
			}
		case t.Kind == profile.Section && sections:
			by, own = d.section(r, t.Name)
		}
		if len(by)+len(own) == 0 {
			c.Lacks = append(c.Lacks, lack)
		}
		c.By, c.Own = append(c.By, by...), append(c.Own, own...)
	}
	if c.Declared = len(c.Lacks) == 0; !c.Declared {
		c.By, c.Own = nil, nil
	}
	return c
}

// denied is a fact that says the opposite of what is required, by its path in site.toml; "" when there is none.
func (d *declarations) denied(r *profile.Requirement) string {
	for _, group := range r.Groups() {
		for _, t := range group {
			if t.Kind == profile.Fact && d.opposite(t) {
				return t.Name
			}
		}
	}
	for _, t := range r.Opposites() {
		if d.fact(t) {
			return t.Name
		}
	}
	return ""
}

// opposite tells whether a fact is given, and not as it is wanted.
func (d *declarations) opposite(t profile.Term) bool {
	v, err := d.facts.Lookup(t.Name)
	return err == nil && v.IsSet() && !fits(v, t)
}

// hidden are the languages in which no page shows a fact where it is wanted: on the home page for what the law wants there,
// unless the fact tells that there is nothing to show, else in the text of any page.
func (d *declarations) hidden(r *profile.Requirement, t profile.Term) (tags []string) {
	seen := d.shown
	if r.HomePage() && !t.Denies() || t.Name == "base_url" { // that is in the head of each page, and in no text
		seen = d.home
	}
	number := d.facts.Number(t.Name)
	for i, tag := range d.tags {
		if !seen[i].Has(number) {
			tags = append(tags, tag)
		}
	}
	return tags
}

// section returns where a section is that covers a word: by its id, and because its heading says so, which is the owner's
// own statement. There are none unless each language of the site has one.
func (d *declarations) section(r *profile.Requirement, word string) (by, own []string) {
	in := make([]bool, len(d.tags))
	for language := range d.tags {
		for _, s := range d.sections[word] {
			if s.language != language || s.id && !d.belongs(r, s) {
				continue
			}
			in[language] = true
			if s.id {
				by = append(by, s.place)
			} else {
				own = append(own, s.place)
			}
		}
	}
	if slices.Contains(in, false) {
		return nil, nil
	}
	return by, own
}

// belongs tells whether a section with the right id is about a requirement, for other pages have sections of that id: it is on
// the page where readers look for it, or on one that shows a fact of the requirement, which may have none.
func (d *declarations) belongs(r *profile.Requirement, s standing) bool {
	any := false
	for _, group := range r.Groups() {
		for _, t := range group {
			if t.Kind == profile.Fact {
				if any = true; s.beside.Has(d.facts.Number(t.Name)) {
					return true
				}
			}
		}
	}
	return !any || s.page == r.Page
}

// fact tells whether a fact is declared, as it is wanted. Of a list of tables each entry has to declare it.
func (d *declarations) fact(t profile.Term) bool {
	if v, err := d.facts.Lookup(t.Name); err == nil {
		return fits(v, t)
	}
	if list, err := d.facts.Records(t.Name); err == nil {
		if d.facts.Refused(t.Name) {
			return true
		}
		if len(t.Entries) == 0 {
			return len(list) > 0
		}
		return slices.ContainsFunc(list, func(r *config.Record) bool { return slices.Contains(t.Entries, r.ID()) })
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

// isEntry tells whether a value of a list is one of those wanted; Arabic of Egypt is Arabic.
func isEntry(v fact.Value, entries []string) bool {
	raw := v.Raw()
	if e, ok := v.(fact.Enum); ok && e.Group == "language" {
		raw = lang.Base(raw)
	}
	return slices.ContainsFunc(entries, func(e string) bool { return strings.EqualFold(raw, e) })
}

// fits tells whether a value is declared as a term wants it.
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
	if yes, ok := v.(fact.Bool); ok {
		if yes.V {
			return len(t.Entries) == 0 || slices.Contains(t.Entries, "yes")
		}
		return t.Denies()
	}
	if len(t.Entries) > 0 {
		items := []fact.Value{v}
		if list, ok := v.(fact.List); ok {
			items = list.Items
		}
		return slices.ContainsFunc(items, func(v fact.Value) bool { return isEntry(v, t.Entries) })
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
