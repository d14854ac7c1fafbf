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

// undeclared reports what is missing of the profiles that are meant, and warns of what the law of the store's country wants
// beside. A site without its home page is told of that alone, and one whose pages may lack something of what they lack.
func undeclared(s *Site) (found []diag.Finding) {
	meant, wanted := s.meant(), s.meant()
	if len(s.Input.Profiles) == 0 {
		wanted = append(slices.Clone(wanted), s.ofCountry()...)
	}
	if len(wanted) == 0 || !s.HasHome() || s.faulty() {
		return nil
	}
	d := newDeclarations(s)
	var kinds unsaidKinds
	for i, id := range wanted {
		p := profile.ByID(id)
		if p == nil || slices.Contains(wanted[:i], id) {
			continue
		}
		c := d.cover(p, slices.Contains(meant, id))
		for k := range c.Items {
			item := &c.Items[k]
			if item.Declared || kinds.take(s, item, c.Meant) {
				continue
			}
			f := diag.Finding{Pos: s.missingAt(item, id),
				Says:   say.NotDeclared{What: item.What, Source: item.Source, Id: item.ID, How: item.How},
				Advice: s.howToDeclare(d, item)}
			switch {
			case item.Advice:
				f.Severity = diag.Info
			case !c.Meant:
				f.Severity = diag.Warning
			}
			found = append(found, f)
		}
	}
	return append(found, kinds.findings(s)...)
}

// ofCountry are the profiles of the country that the store says to be in.
func (s *Site) ofCountry() (ids []string) {
	country := s.Config.Store.Country
	for _, p := range profile.All() {
		if country.IsSet() && p.Country == country.Value && !p.Asked {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

// howToDeclare is the hint of what is missing, where it tells more than how to declare a requirement.
func (s *Site) howToDeclare(d *declarations, item *Covered) say.Message {
	if len(item.Lacks) == 1 && item.Lacks[0].Kind == profile.Fact {
		t := item.Lacks[0].Term
		_, there := s.placeOf(t)
		switch {
		case len(item.Lacks[0].Hidden) > 0:
		case there && t.Most > 0:
			return say.NotDeclaredAtMost{Fact: t.Name, N: int(t.Most)}
		case there && t.Least > 0:
			return say.NotDeclaredAtLeast{Fact: t.Name, N: int(t.Least)}
		}
	}
	if item.Denied != "" && slices.ContainsFunc(item.Sections, func(word string) bool { return len(d.sections[word]) > 0 }) {
		return say.NotDeclaredDenied{How: item.How, Fact: item.Denied}
	}
	var facts, languages []string
	for _, l := range item.Lacks {
		if len(l.Hidden) > 0 {
			facts, languages = append(facts, l.Name), append(languages, l.Hidden...)
		}
	}
	slices.Sort(languages)
	if languages = slices.Compact(languages); len(facts) > 0 && len(facts) == len(item.Lacks) {
		if item.HomePage() {
			return say.NotDeclaredHiddenAtHome{Facts: facts, Languages: languages}
		}
		return say.NotDeclaredHidden{How: item.How, Facts: facts, Languages: languages}
	}
	if !slices.ContainsFunc(item.Groups(), func(g []profile.Term) bool { return len(g) > 1 }) {
		return nil
	}
	var missing []string
	for _, l := range item.Lacks {
		if len(l.Hidden) == 0 {
			missing = append(missing, l.String())
		}
	}
	if len(facts) > 0 {
		return say.NotDeclaredLacksHidden{How: item.How, Missing: missing, Facts: facts}
	}
	return say.NotDeclaredLacks{How: item.How, Missing: missing}
}

// missingAt is where a person fixes it: the value that is too small or too large, or the entry that lacks one; the page on
// which readers look for it, when only pages lack it; else the name of the profile in site.toml, or where the fact belongs.
func (s *Site) missingAt(item *Covered, id string) diag.Pos {
	onPage := len(item.Lacks) > 0
	var belongs []any
	for _, l := range item.Lacks {
		if l.Kind != profile.Fact || len(l.Hidden) > 0 {
			continue
		}
		onPage = false
		path, there := s.placeOf(l.Term)
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
		for _, r := range list {
			if v, err := r.Lookup(rest); err != nil || !fits(v, t) {
				return append(path, r.Entry(), rest), true
			}
		}
	}
	return path, s.toml().Has(path...)
}
