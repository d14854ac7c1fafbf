package config

import (
	"path"
	"strings"
)

// Check is what a site says about its own checks.
type Check struct {
	Profiles []string `toml:"profiles" doc:"Sets of requirements that the site means to declare in full: what is missing of them is an error. They are sa-moc, sa-ecommerce, sa-pdpl, sa-sdaia, google, gdpr, ae, kw, om and eg." example:"sa-moc"`
	Allow    []Allow  `toml:"allow" doc:"Findings that are known and meant, each with the reason."`
}

// Allow has findings of a rule ignored. Warnings and notes may be ignored by their file alone. An error may only at its
// place, by a quotation, and only where its rule judges what a text means.
type Allow struct {
	Rule   string `toml:"rule" doc:"Name of the rule." pattern:"^[a-z0-9-]+$" example:"long-sentence"`
	Path   string `toml:"path" doc:"File, or pattern of files with *, relative to the site's folder; everywhere unless set." example:"content/ar/terms.md"`
	Quote  string `toml:"quote" doc:"The text at the finding, as in the file. Errors need it." example:"من هنا بدأت قصتنا"`
	Reason string `toml:"reason" doc:"Why the text is meant to be there; the report shows it."`
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
