package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/profile"
	"sitegen/internal/say"
)

func notDeclared() Rule {
	return Rule{Rule: say.RuleNotDeclared, Site: undeclared}
}

// undeclared reports what is missing of the profiles that are meant. A site without its home page is told of that alone.
func undeclared(s *Site) (found []diag.Finding) {
	meant := s.meant()
	if len(meant) == 0 || !s.HasHome() {
		return nil
	}
	d := newDeclarations(s)
	for i, id := range meant {
		p := profile.ByID(id)
		if p == nil || slices.Contains(meant[:i], id) {
			continue
		}
		c := d.cover(p, true)
		for k := range c.Items {
			item := &c.Items[k]
			if item.Declared {
				continue
			}
			f := diag.Finding{Pos: s.missingAt(item, id),
				Says:   say.NotDeclared{What: item.What, Source: item.Source, Id: item.ID, How: item.How},
				Advice: s.howToDeclare(item)}
			if item.Advice {
				f.Severity = diag.Info
			}
			found = append(found, f)
		}
	}
	return found
}

// howToDeclare is the hint of what is missing, where it tells more than how to declare a requirement.
func (s *Site) howToDeclare(item *Covered) say.Message {
	lacking := item.lacking()
	if len(lacking) == 1 && lacking[0].Kind == profile.Fact {
		t := lacking[0]
		_, there := s.placeOf(t)
		switch {
		case there && t.Most > 0:
			return say.NotDeclaredAtMost{Fact: t.Name, N: int(t.Most)}
		case there && t.Least > 0:
			return say.NotDeclaredAtLeast{Fact: t.Name, N: int(t.Least)}
		}
	}
	if !slices.ContainsFunc(item.Groups(), func(g []profile.Term) bool { return len(g) > 1 }) {
		return nil
	}
	var missing []string
	for _, t := range lacking {
		missing = append(missing, t.String())
	}
	return say.NotDeclaredLacks{How: item.How, Missing: missing}
}

// missingAt is where a person fixes it: the value that is too small or too large, or the entry that lacks one; the page on
// which readers look for it, when only pages lack it; else the name of the profile in site.toml, or where the fact belongs.
func (s *Site) missingAt(item *Covered, id string) diag.Pos {
	onPage := len(item.Lacks) > 0
	var belongs []any
	for _, t := range item.lacking() {
		if t.Kind != profile.Fact {
			onPage = onPage && t.Kind != profile.Page
			continue
		}
		onPage = false
		path, there := s.placeOf(t)
		if there {
			return s.Fact(path...)
		}
		if belongs == nil {
			belongs = path
		}
	}
	if onPage {
		for _, n := range s.Notes {
			if n.Text && n.Page.Path == item.Page && n.Page.Language.Default {
				return n.Page.Pos("title")
			}
		}
	}
	if i := slices.Index(s.Config.Check.Profiles, id); i >= 0 {
		return s.Fact("check", "profiles", i)
	}
	return s.Fact(belongs...)
}

// placeOf is the path of a fact in site.toml; there tells that it is declared, if not as wanted, or that it is wanted in
// an entry of a list that is.
func (s *Site) placeOf(t profile.Term) (path []any, there bool) {
	keys := strings.Split(t.Name, ".")
	for i, key := range keys {
		path = append(path, key)
		list, err := s.Facts.Records(strings.Join(keys[:i+1], "."))
		if err != nil || i == len(keys)-1 {
			continue
		}
		rest := strings.Join(keys[i+1:], ".")
		for k, r := range list {
			if v, err := r.Lookup(rest); err != nil || !fits(v, t) {
				return append(path, k, rest), true
			}
		}
	}
	return path, s.toml().Has(path...)
}
