package pipeline

import (
	"slices"

	"sitegen/internal/content"
)

// Translation is a content file in another language than the default one: a page, or a section of one in a file of its own.
type Translation struct {
	content.Translatable
	Path   string               // of the page; with the id of the section behind a dot
	Source content.Translatable // the same in the default language; nil when there is none
	OnDisk string               // its path below the folder of its site
	Own    bool                 // that folder is the site's own, not that of a base
}

// Contents are all content files of the site, shown or not: those in the default language, and the translations.
func (b *Build) Contents() (sources []*content.Page, translations []Translation) {
	if b.stages.sources.config == nil {
		return nil, nil
	}
	first := b.stages.sources.config.DefaultLanguage
	at := map[string]*content.Page{}
	for _, p := range b.stages.pages {
		if p.Lang == first {
			at[p.Path] = p
			sources = append(sources, p)
		}
	}
	add := func(t content.Translatable, path string, source content.Translatable) {
		name, own := t.OnDisk()
		translations = append(translations, Translation{t, path, source, name, own})
	}
	for _, p := range b.stages.pages {
		source := at[p.Path]
		if p.Lang == first {
			continue
		}
		var list []*content.Section
		if source != nil {
			list = source.Sections()
			add(p, p.Path, source)
		} else {
			add(p, p.Path, nil)
		}
		for _, s := range p.Sections() {
			if i := slices.IndexFunc(list, func(o *content.Section) bool { return o.ID == s.ID }); i >= 0 {
				add(s, p.Path+"."+s.ID, list[i])
			} else {
				add(s, p.Path+"."+s.ID, nil)
			}
		}
	}
	return sources, translations
}
