package config

import (
	"path"
	"strings"
)

// Check is what a site says about its own checks.
type Check struct {
	Profiles []string `toml:"profiles" example:"sa-moc"`
	Allow    []Allow  `toml:"allow"`
}

// Allow has findings of a rule ignored. Warnings and notes may be ignored by their file alone. An error may only at its
// place, by a quotation, and only where its rule judges what a text means.
type Allow struct {
	Rule   string `toml:"rule" pattern:"^[a-z0-9-]+$" example:"long-sentence"`
	Path   string `toml:"path" example:"content/ar/terms.md"`
	Quote  string `toml:"quote" example:"من هنا بدأت قصتنا"`
	Reason string `toml:"reason"`
}

// Covers tells whether the entry is about findings of a rule in a file. A pattern that ends in / or /** covers all below.
func (a Allow) Covers(rule, file string) bool {
	if a.Rule != rule {
		return false
	}
	if a.Path == "" || a.Path == file {
		return true
	}
	if dir := strings.TrimSuffix(a.Path, "**"); strings.HasSuffix(dir, "/") {
		return strings.HasPrefix(file, dir)
	}
	ok, _ := path.Match(a.Path, file)
	return ok
}
