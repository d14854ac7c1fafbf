package check

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

var linkInOneLanguage = Rule{
	Rule: say.RuleLinkInOneLanguage,
	Translations: func(source, translation *Page) []diag.Finding {
		if len(source.Doc.Links) == 0 && len(translation.Doc.Links) == 0 || paired(source, translation).stub {
			return nil
		}
		return append(unlinked(source, translation, false), unlinked(translation, source, true)...)
	},
}

// unlinked says, at the section where they belong, which links of a page another lacks. A link is looked for on the whole
// page: it may stand in the neighbouring section.
func unlinked(has, lacks *Page, reversed bool) (found []diag.Finding) {
	linked := map[string]bool{}
	for i := range lacks.Doc.Links {
		linked[target(lacks, &lacks.Doc.Links[i])] = true
	}
	for i := range has.Doc.Links {
		l := &has.Doc.Links[i]
		to := target(has, l)
		if to == "" || linked[to] {
			continue
		}
		linked[to] = true // one word about each
		from := has.sectionAt(l.Offset)
		var m *pairing
		if reversed {
			m = paired(lacks, has)
		} else {
			m = paired(has, lacks)
		}
		there := m.before(from+1, !reversed)
		if has.flawed(from) || lacks.flawed(there) {
			continue
		}
		at := has.At(l.Offset, 0)
		found = append(found, diag.Finding{Pos: lacks.sections()[there].at(), Says: say.LinkInOneLanguage{Address: shorten(l.Dest), At: where(at)}})
	}
	return found
}

// sectionAt is the number of the section in which a place of the file is.
func (p *Page) sectionAt(offset int) int {
	n := 0
	for n < len(p.Doc.Headings) && p.Doc.Headings[n].Offset <= offset {
		n++
	}
	return n
}

// target is what a link in one language and its translation have in common: the page without its section, whose id may
// differ, and the host of an address, which may have a page for each language. It is "" for what may well differ: a
// picture with words in it, a place on the same page, a page named in its language; and for what leads nowhere in one of
// them, as was told.
func target(p *Page, l *markdown.Link) string {
	if l.Image {
		return ""
	}
	dest, _, _ := strings.Cut(l.Dest, "#")
	if strings.Contains(dest, "://") {
		if u, err := url.Parse(dest); err == nil && u.Host != "" {
			return strings.TrimPrefix(strings.ToLower(u.Host), "www.")
		}
	}
	if strings.HasPrefix(dest, "mailto:") || strings.HasPrefix(dest, "tel:") {
		dest, _, _ = strings.Cut(dest, "?") // a subject in each language
	}
	switch path.Ext(dest) {
	case ".md":
		t, ok := p.Site.Target(p.Page, unescaped(dest))
		untranslated := func(o *site.Page) bool { return p.Site.Page(t.Path, o.Language) == nil }
		if !ok || t.Language != p.Language || slices.ContainsFunc(p.Translations, untranslated) {
			return ""
		}
		return t.Path
	case "", ".html", ".htm", ".markdown", ".mdown":
		if !strings.ContainsAny(dest, ":{") { // no address, no fact
			return ""
		}
	}
	return unescaped(dest)
}
