package content

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// A page or a section that was written out of a base, to be changed, holds as “base” which text of the base that was. When
// another version of the program, or another store's site, has another text there, its owner may want to see what is new.

// Copy is the text of a file of a base as it is written into a site: with a record of what it was.
func Copy(text []byte) []byte {
	out, err := withKey(text, "base", baseOf(text))
	if err != nil {
		return text // it has no front matter that could hold it
	}
	return out
}

// CopySection is the section with an id of the text of a page, as it is written into a site as a file of its own. ids are those
// that the page has, when it has none of that id.
func CopySection(text []byte, id string) (section []byte, ids []string) {
	part, ids := sectionIn(text, id)
	if part == nil {
		return nil, ids
	}
	return slices.Concat([]byte("+++\nbase = \""+baseOf(part)+"\"\n+++\n"), part, []byte("\n")), nil
}

// SectionName divides the path of a section file: that of its page, and the id.
func SectionName(file string) (page, id string, ok bool) { return sectionName(file) }

// sectionIn is the text of a section of a page, without blank lines around it; nil, and the ids that there are, when there is
// none.
func sectionIn(text []byte, id string) (part []byte, ids []string) {
	text = source.Composed(text)
	_, body, problem := split(text)
	if problem != nil {
		return nil, nil
	}
	list := headingsOf(text, body)
	for i, h := range list {
		if h.id == id {
			return bytes.TrimSpace(text[h.start:extent(text, list, i)]), nil
		}
		if h.id != "" {
			ids = append(ids, h.id)
		}
	}
	return nil, ids
}

// baseOf is what a copy records of a text.
func baseOf(text []byte) string { return identity("", source.Composed(text)) }

// outdated tells of the copies whose base has another text than when they were made.
func outdated(pages []*Page, sections []*Section) (found []diag.Finding) {
	at := map[string]*Page{}
	for _, p := range pages {
		if p == nil {
			continue
		}
		at[path.Join(p.Lang, p.Path)] = p
		if below, ok := p.file.Under(); p.Meta.Base != "" && ok {
			if text, err := below.Read(); err == nil && baseOf(text) != p.Meta.Base {
				found = append(found, changedBase(p.Pos("base"), p.File, p.file.Path, below.Name, baseOf(text)))
			}
		}
	}
	for _, s := range sections {
		if s == nil || s.Meta.Base == "" {
			continue
		}
		text, name := s.under(at[path.Join(s.Lang, s.Path)])
		if text != nil && baseOf(text) != s.Meta.Base {
			found = append(found, changedBase(s.Pos("base"), s.File, s.file.Path, name, baseOf(text)))
		}
	}
	return found
}

// under is the text that a section file stands over, and the file that holds it; nil for none.
func (s *Section) under(page *Page) (text []byte, name string) {
	if below, ok := s.file.Under(); ok {
		b, err := below.Read()
		if err != nil {
			return nil, ""
		}
		return b, below.Name
	}
	if page == nil || page.Layer() <= s.Layer() {
		return nil, ""
	}
	b, _, problem := page.Text()
	if problem != nil {
		return nil, ""
	}
	part, _ := sectionIn(b, s.ID)
	return part, page.File
}

func changedBase(pos diag.Pos, file, below, base, now string) diag.Finding {
	return diag.New(pos, say.BaseChanged{Base: base, File: strings.TrimPrefix(below, "./"), Now: now})
}
