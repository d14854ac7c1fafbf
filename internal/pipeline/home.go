package pipeline

import (
	"sitegen/internal/diag"
	"sitegen/internal/site"
)

// atHome puts the edits that a page's findings bring along into the files where the words are: a page may be put together
// from several. An edit that no one file can take is left out.
func atHome(p *site.Page, found []diag.Finding) []diag.Finding {
	if len(p.Sections()) == 0 {
		return found
	}
	doc := p.Document()
	for i := range found {
		f := &found[i]
		if !f.Fixable() {
			continue
		}
		file, edit, ok := doc.Home(f.Edit)
		if !ok || file != f.File {
			edit = diag.Edit{}
		}
		f.Edit = edit
	}
	return found
}
