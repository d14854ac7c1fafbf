package site

import (
	"slices"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// HasHome tells whether there is a home page in the default language, written in it. A site without one is never
// published, not even as a draft: it would take the first page away from the address that everybody knows.
func (s *Site) HasHome() bool { return len(s.Languages) > 0 && s.ownHome(s.Languages[0]) }

// Home tells whether a language has a home page, if only one that is shown instead of a translation.
func (s *Site) Home(l *Language) bool { return s.Page(home, l) != nil }

func (s *Site) ownHome(l *Language) bool {
	p := s.Page(home, l)
	return p != nil && p.Fallback == nil
}

// speaks tells whether a language has a page of its own.
func (s *Site) speaks(l *Language) bool {
	for _, pages := range s.byPath {
		if slices.ContainsFunc(pages, func(p *Page) bool { return p.Language == l && p.Fallback == nil }) {
			return true
		}
	}
	return false
}

// homes reports each language that has pages and no home page, and the default language in any case, at the file that
// is missing or at the line that hides it.
func (s *Site) homes(in Input) (findings []diag.Finding) {
	if len(in.Pages) == 0 {
		var files []string
		for _, l := range s.Languages {
			files = append(files, "content/"+l.Tag+"/"+home+".md")
		}
		none := diag.New(diag.Pos{File: "content"}, say.NoContent{Files: files})
		if in.Bare && in.Config.Extends == "" {
			none.Advice = say.NoContentNoBase{Files: files}
		}
		return []diag.Finding{none}
	}
	for _, l := range s.Languages {
		if s.ownHome(l) || !l.Default && (s.Home(l) || !s.speaks(l)) {
			continue
		}
		file := "content/" + l.Tag + "/" + home + ".md"
		if i := slices.IndexFunc(in.Pages, func(c *content.Page) bool { return c.Lang == l.Tag && c.Path == home }); i >= 0 {
			findings = append(findings, hidden(in.Pages[i], in))
			continue
		}
		findings = append(findings, diag.New(diag.Pos{File: file}, say.NoHome{File: file}))
	}
	return findings
}

// hidden says why a home page that was written isn't shown today.
func hidden(c *content.Page, in Input) diag.Finding {
	switch key := hiddenBy(c, in); key {
	case "draft":
		return diag.New(c.Pos(key), say.NoHomeDraft{})
	case "publish_on":
		return diag.New(c.Pos(key), say.NoHomeEarly{})
	default:
		return diag.New(c.Pos("expires_on"), say.NoHomeExpired{})
	}
}
