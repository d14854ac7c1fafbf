package check

import (
	"bytes"
	"html"
	"strings"

	"sitegen/internal/site"
)

// canonicalOf is the page whose address a page gives as its own.
func canonicalOf(p *site.Page) *site.Page {
	if p.Fallback != nil {
		return p.Translations[0]
	}
	return p
}

// alternatesOf are the links to translations that a page should have. Each of the translations should have the same, so
// that pages which have them name one another.
func alternatesOf(p *site.Page) []alternate {
	if p.Hidden() || p.Site.BaseURL == "" {
		return nil
	}
	var out []alternate
	for _, t := range p.Translations {
		if !t.Hidden() {
			out = append(out, alternate{t.Language.Tag, p.Site.Absolute(t.URL)})
		}
	}
	if len(out) < 2 {
		return nil
	}
	return append(out, alternate{"x-default", out[0].href})
}

// locations are the addresses that a site map lists; nil when it is none.
func locations(xml []byte) map[string]bool {
	if !bytes.Contains(xml, []byte("<urlset")) {
		return nil
	}
	out := map[string]bool{}
	for {
		_, rest, ok := bytes.Cut(xml, []byte("<loc>"))
		if !ok {
			return out
		}
		address, after, ok := bytes.Cut(rest, []byte("</loc>"))
		if !ok {
			return out
		}
		out[strings.TrimSpace(html.UnescapeString(string(address)))] = true
		xml = after
	}
}
