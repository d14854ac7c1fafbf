package render

import (
	"bytes"
	"encoding/xml"
	"html"
	"net/url"
	"path"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/output"
	"sitegen/internal/say"
	"sitegen/internal/site"
	"sitegen/internal/source"
)

// generated are the files that no content file and no asset stands for.
func (r *Renderer) generated() []*output.File {
	made := func(name string, b []byte) *output.File {
		return &output.File{Path: name, Source: "site.toml", Make: func(buf []byte) ([]byte, []diag.Finding) { return append(buf, b...), nil }}
	}
	files := append(r.indexes(), made("robots.txt", r.robots()))
	r.cards()
	files = append(files, r.cardFiles...)
	if r.site.BaseURL != "" {
		files = append(files, &output.File{Path: "sitemap.xml", Source: "site.toml",
			Make: func(buf []byte) ([]byte, []diag.Finding) { return append(buf, r.min.file(".xml", r.sitemap())...), nil }})
	}
	return files
}

// robots lets everybody read everything, but nobody read a draft.
func (r *Renderer) robots() []byte {
	if r.site.Draft {
		return []byte("User-agent: *\nDisallow: /\n")
	}
	s := "User-agent: *\nAllow: /\n"
	if r.site.BaseURL != "" {
		s += "\nSitemap: " + r.site.BaseURL + "/sitemap.xml\n"
	}
	return []byte(s)
}

// sitemap lists the pages that search engines shall know, each with its translations (sitemaps.org protocol 0.9 with
// the xhtml:link extension).
func (r *Renderer) sitemap() []byte {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	b.WriteString(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">` + "\n")
	for _, p := range r.site.Pages {
		if p.Hidden() {
			continue
		}
		b.WriteString("<url><loc>")
		_ = xml.EscapeText(&b, []byte(r.site.Absolute(p.URL)))
		b.WriteString("</loc>")
		if pol, ok := r.site.Config.Policies[p.Path]; ok && !pol.Effective.IsZero() {
			b.WriteString("<lastmod>" + pol.Effective.Raw() + "</lastmod>")
		}
		for _, a := range r.alternates(p) {
			b.WriteString(`<xhtml:link rel="alternate" hreflang="` + a.HrefLang + `" href="`)
			_ = xml.EscapeText(&b, []byte(a.URL))
			b.WriteString(`"/>`)
		}
		b.WriteString("</url>\n")
	}
	b.WriteString("</urlset>\n")
	return b.Bytes()
}

// redirects are pages at old addresses that lead to where the page is now. They work on any host, without a script.
func (r *Renderer) redirects() (files []*output.File, findings []diag.Finding) {
	for _, p := range r.site.Pages {
		if p.Fallback != nil {
			continue
		}
		for i, alias := range p.Meta.Aliases {
			at, why := aliasPath(alias, p)
			if why != nil {
				findings = append(findings, diag.New(p.Pos("aliases", i), say.BadSlugAlias{Alias: source.Shown(alias), Why: why}))
				continue
			}
			files = append(files, &output.File{Path: at, Source: p.File, Place: func() diag.Pos { return p.Pos("aliases", i) },
				Make: func(buf []byte) ([]byte, []diag.Finding) { return append(buf, r.redirect(p)...), nil }})
		}
	}
	return files, findings
}

// absent are pages at the addresses of those that the store does without, old addresses too: they lead to the page
// nearest above.
func (r *Renderer) absent() (files []*output.File) {
	for _, p := range r.site.Absent {
		to := r.site.Instead(p)
		if to == nil || p.IsNotFound() {
			continue
		}
		from := []string{p.Output}
		for _, alias := range p.Meta.Aliases {
			if at, why := aliasPath(alias, p); why == nil && p.Fallback == nil {
				from = append(from, at)
			}
		}
		for _, at := range from {
			files = append(files, &output.File{Path: at, Source: p.File, Absent: true,
				Make: func(buf []byte) ([]byte, []diag.Finding) { return append(buf, r.redirect(to)...), nil }})
		}
	}
	return files
}

// maxAlias is how many bytes of UTF-8 an alias may have, so that its file fits below any output folder.
const maxAlias = 900

// aliasPath returns the file at which a redirect from an old address lies, or why none can. An alias that begins with a
// slash counts from the root of the site, another from its language.
func aliasPath(alias string, p *site.Page) (at string, why say.Message) {
	if strings.Contains(alias, "%") { // copied from the bar of a browser
		plain, err := url.PathUnescape(alias)
		if err != nil || !utf8.ValidString(plain) {
			return "", say.PartAliasBrokenEscape{}
		}
		alias = norm.NFC.String(plain)
	}
	rest, rooted := strings.CutPrefix(norm.NFC.String(alias), "/")
	if !rooted {
		rest = p.Language.Prefix + rest
	}
	if len(rest) > maxAlias {
		return "", say.PartAliasTooLong{N: maxAlias}
	}
	for part := range strings.SplitSeq(strings.Trim(rest, "/"), "/") {
		switch bad := source.WrongName(part); {
		case part == ".." || part == ".":
			return "", say.PartAliasOtherFolder{}
		case part == "" || strings.HasPrefix(part, "."):
			return "", say.PartAliasEmptyPart{}
		case bad != nil:
			return "", say.PartAliasBadPart{Part: source.Shown(part), Why: bad}
		}
	}
	rest = path.Clean(rest)
	if path.Ext(rest) == ".html" {
		return rest, nil
	}
	return rest + "/index.html", nil
}

// redirect is a page that leads on at once, and says so to whoever stays.
func (r *Renderer) redirect(p *site.Page) []byte {
	u := html.EscapeString(p.URL)
	var canonical string
	if abs := r.site.Absolute(p.URL); abs != "" {
		canonical = `<link rel="canonical" href="` + html.EscapeString(abs) + `">`
	}
	title := html.EscapeString(r.titlesOf(p).title.text)
	dir := lang.DirectionOf(p.Language.Tag)
	return r.min.HTML([]byte(`<!doctype html>
<html lang="` + p.Language.Tag + `" dir="` + string(dir) + `">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="viewport" content="width=device-width,initial-scale=1"><title>` + title + `</title>
<meta http-equiv="refresh" content="0; url=` + u + `"><meta name="robots" content="noindex">` + canonical + `</head>
<body><p><a href="` + u + `">` + title + `</a></p></body>
</html>
`))
}
