package render

import (
	"strings"

	"sitegen/internal/fact"
	"sitegen/internal/search"
	"sitegen/internal/site"
)

// nameGroups are the words of layouts that are names of services: people know them in one script, pages have them in another.
var nameGroups = [...]string{"payment.", "channel.", "network."}

// spellings are what readers look for in a language beside what its pages say: names in the script of another language, and
// telephone numbers as they are dialled.
func (r *Renderer) spellings(l *site.Language) (out []search.Spelling) {
	add := func(said, also string) {
		if said != "" && also != "" && said != also {
			out = append(out, search.Spelling{Said: said, Also: also})
		}
	}
	for _, other := range r.site.Languages {
		if other == l {
			continue
		}
		for _, key := range l.Words.Keys() {
			for _, group := range nameGroups {
				if strings.HasPrefix(key, group) && other.Words.Has(key) {
					add(l.T(key), other.T(key))
				}
			}
		}
		add(r.site.Config.Store.LegalName.In(l.Tag), r.site.Config.Store.LegalName.In(other.Tag))
		for key, v := range r.site.Facts.All() {
			if name, ok := v.(fact.Text); ok && (key == "name" || key == "city") {
				add(name.In(l.Tag), name.In(other.Tag))
			}
		}
	}
	for _, v := range r.site.Facts.All() {
		if phone, ok := v.(fact.Phone); ok && phone.IsSet() {
			said := digitsOf(phone.Text(l.Locale))
			for _, also := range phone.Dialled() {
				add(said, also)
			}
		}
	}
	return out
}

// digitsOf are the digits of a number that is grouped for reading.
func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}
