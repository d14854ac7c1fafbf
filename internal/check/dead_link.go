package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

var deadLink = Rule{
	Rule: say.RuleDeadLink,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			if href == "" || href[0] == '#' {
				continue
			}
			t := o.Site.target(o.Page, href)
			if t.kind != leadsNowhere || o.Site.missingHome(t.path) {
				continue
			}
			f := diag.Finding{Pos: o.at(href), Says: say.DeadLink{Address: shorten(href)}}
			if absolute(href) { // the host may have more than this site
				f.Severity = diag.Info
			}
			found = append(found, f)
		}
		return found
	},
}

// missingHome tells whether a path of the output is that of a home page that the site lacks, which is reported where it
// should be.
func (s *Site) missingHome(path string) bool {
	path = strings.TrimSuffix(strings.TrimSuffix(path, "index.html"), "/")
	return slices.ContainsFunc(s.Languages, func(l *site.Language) bool {
		return path == strings.TrimSuffix(l.Prefix, "/") && !s.Home(l)
	})
}

// absolute tells whether an address names its host.
func absolute(address string) bool {
	return hasPrefixFold(address, "https:") || hasPrefixFold(address, "http:") || len(address) > 1 && address[:2] == "//"
}

// hasPrefixFold tells whether s begins with a prefix, in any case.
func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}
