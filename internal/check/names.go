package check

import (
	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
)

// declaredNames are the names that site.toml declares, folded: the store's and those of others, and of the languages.
func declaredNames(c *config.Site) map[string]bool {
	names := map[string]bool{}
	add := func(t fact.Text) {
		names[lang.Normalise(t.All).Text] = true
		for _, name := range t.By {
			names[lang.Normalise(name).Text] = true
		}
	}
	add(c.Store.Name)
	add(c.Store.LegalName)
	for _, alias := range c.Store.Aliases {
		names[lang.Normalise(alias).Text] = true
	}
	for _, t := range c.ThirdParty {
		add(t.Name)
	}
	for _, l := range c.Languages {
		names[lang.Normalise(l.Name).Text] = true
	}
	delete(names, "")
	return names
}
