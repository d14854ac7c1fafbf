package check

import (
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var factInOneLanguage = Rule{
	Rule: say.RuleFactInOneLanguage,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		for _, p := range paired(source, translation).pairs {
			if p.flawed(source, translation) {
				continue
			}
			a, b := p.of(source, translation)
			if len(a.facts) == 0 && len(b.facts) == 0 {
				continue
			}
			found = append(found, lacking(a, b)...)
			found = append(found, lacking(b, a)...)
		}
		return found
	},
}

// lacking says, at the section that lacks them, which facts another section has more than it.
func lacking(has, lacks *section) (found []diag.Finding) {
	for i, ref := range has.facts {
		name := factName(ref)
		if name == "" || mentions(lacks.facts, name) || mentions(has.facts[:i], name) || !has.page.Site.knows(ref) {
			continue
		}
		at := has.page.At(ref.Offset, 0)
		found = append(found, diag.Finding{Pos: lacks.at(), Says: say.FactInOneLanguage{Name: name, Section: lacks.called(), At: where(at)}})
	}
	return found
}

// knows tells whether there is such a fact or component; that there is none is told at its place.
func (s *Site) knows(ref *markdown.Ref) bool {
	if ref.Component == "" {
		_, err := s.Facts.Lookup(ref.Expr.Path)
		return err == nil || config.Knows(ref.Expr.Path)
	}
	for file := range s.Input.Theme {
		if strings.HasSuffix(file, "layouts/components/"+ref.Component+".html") {
			return true
		}
	}
	return false
}

func mentions(list []*markdown.Ref, name string) bool {
	for _, ref := range list {
		if factName(ref) == name {
			return true
		}
	}
	return false
}

// factName is what both languages must use: a fact whatever its filters, or a component. The store's name may stand for
// “we” in one language, so it is none.
func factName(ref *markdown.Ref) string {
	switch {
	case ref.Component != "":
		return ref.Component
	case ref.Expr.Path == "store.name":
		return ""
	}
	return ref.Expr.Path
}
