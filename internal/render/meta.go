package render

import (
	"html"
	"strconv"
)

// appendMeta appends what machines read in the head of a page: title, description, robots, canonical, translations, sharing,
// structured data. It is made here and not in a layout, because it is the same for every theme, has to agree with the
// site map, and is most of what changes from page to page.
func (p *Page) appendMeta(out []byte) []byte {
	text := func(before, s, after string) {
		if s != "" {
			out = append(out, before...)
			out = append(out, html.EscapeString(s)...)
			out = append(out, after...)
		}
	}
	property := func(name, value string) { text(`<meta property="`+name+`" content="`, value, `">`) }
	text("<title>", p.FullTitle, "</title>")
	text(`<meta name="description" content="`, p.Description, `">`)
	if p.NoIndex {
		out = append(out, `<meta name="robots" content="noindex">`...)
	}
	text(`<link rel="canonical" href="`, string(p.Canonical), `">`)
	for _, a := range p.Alternates {
		text(`<link rel="alternate" hreflang="`+a.HrefLang+`" href="`, string(a.URL), `">`)
	}
	if p.IsHome {
		property("og:type", "website")
	} else {
		property("og:type", "article")
	}
	property("og:title", p.Title)
	property("og:description", p.Description)
	property("og:url", string(p.Canonical))
	property("og:locale", p.OG())
	for _, other := range p.OGAlternates {
		property("og:locale:alternate", other)
	}
	card := "summary"
	if p.Image != "" {
		card = "summary_large_image"
		property("og:image", string(p.Image))
		alt, size := p.Title, p.r.assets.size(p.imageName())
		if p.imageName() == "" {
			c, _ := p.r.cardFor(p.page)
			alt, size = c.alt, cardSize
		}
		property("og:image:alt", alt)
		if size.X > 0 {
			property("og:image:width", strconv.Itoa(size.X))
			property("og:image:height", strconv.Itoa(size.Y))
		}
	}
	text(`<meta name="twitter:card" content="`, card, `">`)
	if p.JSONLD != "" {
		out = append(out, `<script type="application/ld+json">`...)
		out = append(out, p.JSONLD...) // json has escaped <, > and &
		out = append(out, `</script>`...)
	}
	return out
}
