package check

import (
	"cmp"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/profile"
	"sitegen/internal/say"
)

// unsaidKinds are kinds of personal data that follow from facts, and of which site.toml says nothing itself. Many
// requirements ask for the same of them; their owner is told once of each kind.
type unsaidKinds []unsaidKind

type unsaidKind struct {
	entry int // of data
	keys  []string
	meant bool // a profile that the site names asks for one of the keys
}

// take notes what a requirement lacks, if it lacks nothing but that.
func (u *unsaidKinds) take(s *Site, item *Covered, meant bool) bool {
	if item.Advice || len(item.Lacks) == 0 {
		return false
	}
	var all []unsaidKind
	for _, l := range item.Lacks {
		lacking := s.unsaid(l)
		if len(lacking) == 0 {
			return false
		}
		all = append(all, lacking...)
	}
	for _, k := range all {
		i := slices.IndexFunc(*u, func(other unsaidKind) bool { return other.entry == k.entry })
		if i < 0 {
			i = len(*u)
			*u = append(*u, unsaidKind{entry: k.entry})
		}
		kind := &(*u)[i]
		kind.meant = kind.meant || meant
		for _, key := range k.keys {
			if !slices.Contains(kind.keys, key) {
				kind.keys = append(kind.keys, key)
			}
		}
	}
	return true
}

// unsaid are the kinds that lack a fact, each of which follows from facts alone; none when another kind lacks it too.
func (s *Site) unsaid(l Lack) (kinds []unsaidKind) {
	key, ok := strings.CutPrefix(l.Name, "data.")
	if !ok || l.Kind != profile.Fact || len(l.Hidden) > 0 {
		return nil
	}
	list, err := s.Facts.Records("data")
	if err != nil {
		return nil
	}
	for _, r := range list {
		if v, err := r.Lookup(key); err == nil && fits(v, l.Term) {
			continue
		}
		if s.toml().Has("data", r.Entry()) {
			return nil
		}
		kinds = append(kinds, unsaidKind{entry: r.Entry(), keys: []string{key}})
	}
	return kinds
}

// findings tell of each kind, at the fact from which it follows.
func (u unsaidKinds) findings(s *Site) (found []diag.Finding) {
	for _, k := range u {
		d := &s.Config.Data[k.entry]
		ar, en := d.Category.In("ar"), d.Category.In("en")
		f := diag.Finding{Pos: s.Fact("data", k.entry),
			Says: say.NotDeclaredKind{Kind: lang.Bilingual{Ar: cmp.Or(ar, en), En: cmp.Or(en, ar)}, Keys: k.keys, Id: d.ID}}
		if !k.meant {
			f.Severity = diag.Warning
		}
		found = append(found, f)
	}
	return found
}
