package check

import (
	"slices"

	"sitegen/internal/content"
	"sitegen/internal/diag"
)

// madeOf tells which page of a pair was made of which, as one of them records: the translation of the page in the default
// language or of another that it names, or that page of the translation. hash is that of the text that it was made of, and ""
// where nothing is recorded.
func madeOf(source, translation *Page) (original, made *Page, hash string) {
	file, hash := content.MadeFrom(translation.Meta.Translates)
	if hash != "" {
		for _, p := range translation.Translations {
			if p.Page.Name() == file && p.Page != source.Page.Page {
				return &Page{Page: p, Doc: p.Document(), Site: source.Site}, translation, hash
			}
		}
		return source, translation, hash
	}
	file, hash = content.MadeFrom(source.Meta.Translates)
	if hash != "" && (file == "" || file == translation.Page.Page.Name()) {
		return translation, source, hash
	}
	return source, translation, ""
}

// bothBuiltIn tells whether both pages are of the program: in one version of it they fit, in either direction.
func bothBuiltIn(p, q *Page) bool { return diag.InProgram(p.File) && diag.InProgram(q.File) }

// identity is what a translation of a page records. Sections in files of their own record theirs by themselves.
func identity(p *Page) (is string, ok bool) {
	text := p.Doc.Original()
	if len(p.Sections()) > 0 {
		own, _, problem := p.Text()
		if problem != nil {
			return "", false
		}
		text = own
	}
	return p.Identity(text), p.Doc.Source != nil
}

// eachSection calls do with each section of a translation that is in a file of its own, and with that of the original, where it
// is so there.
func eachSection(source, translation *Page, do func(original, made *content.Section)) {
	list := source.Sections()
	for _, made := range translation.Sections() {
		i := slices.IndexFunc(list, func(s *content.Section) bool { return s.ID == made.ID })
		if i >= 0 && !(diag.InProgram(list[i].File) && diag.InProgram(made.File)) {
			do(list[i], made)
		}
	}
}
