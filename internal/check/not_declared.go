package check

import (
	"fmt"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/profile"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

func notDeclared() Rule {
	return Rule{Rule: say.RuleNotDeclared, Site: undeclared}
}

// undeclared reports what is missing of the profiles that are meant. A site without its home page is told of that alone.
func undeclared(s *Site) (found []Found) {
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
			f := Found{Pos: s.missingAt(item, id), Message: rules.Text{
				Ar: fmt.Sprintf("لم يُعلَن عن: %s (%s، %s)", item.What.Ar, item.Source.Ar, item.ID),
				En: fmt.Sprintf("not declared: %s (%s, %s)", lower(item.What.En), item.Source.En, item.ID),
			}, Hint: item.How}
			if slices.ContainsFunc(item.Groups(), func(g []profile.Term) bool { return len(g) > 1 }) {
				var missing []string
				for _, t := range item.lacking() {
					missing = append(missing, t.String())
				}
				f.Hint.Ar += " والناقص: " + strings.Join(missing, "، ")
				f.Hint.En += " Missing: " + strings.Join(missing, ", ")
			}
			if item.Advice {
				f.Severity = diag.Info
			}
			found = append(found, f)
		}
	}
	return found
}

// missingAt is where a person mends it: the value that is too small or too large, or the entry that lacks one; the page on
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

// lower begins a sentence as it goes on behind a colon, unless it begins with a name.
func lower(s string) string {
	for _, article := range []string{"The ", "A ", "An ", "That ", "How ", "Whether ", "What ", "Who ", "Where "} {
		if strings.HasPrefix(s, article) {
			return strings.ToLower(s[:1]) + s[1:]
		}
	}
	return s
}
