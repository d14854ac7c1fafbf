package pipeline

import "sitegen/internal/content"

// Translation is a content file in another language than the default one.
type Translation struct {
	*content.Page
	Source *content.Page // the same page in the default language; nil when there is none
	OnDisk string        // its path below the folder of its site
	Own    bool          // that folder is the site's own, not that of a base
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
	for _, p := range b.stages.pages {
		if p.Lang != first {
			name, own := p.OnDisk()
			translations = append(translations, Translation{p, at[p.Path], name, own})
		}
	}
	return sources, translations
}
