package site

import (
	"maps"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

// words decides the conditions in the words of each language for this site.
func (s *Site) words() (findings []diag.Finding) {
	for _, l := range s.Languages {
		asking := &Page{Page: &content.Page{Lang: l.Tag}, Site: s, Language: l}
		decided := map[string]lang.Word{}
		for _, key := range l.Words.Keys() {
			word, _ := l.Words.Get(key)
			if !word.Contains("{{") {
				continue
			}
			decide := func(text string) string {
				text, _, found := asking.Line(text, diag.Pos{File: word.File, Line: word.Line, Column: word.Column})
				findings = append(findings, found...)
				return text
			}
			word.One, word.Forms = decide(word.One), maps.Clone(word.Forms)
			for form, text := range word.Forms {
				word.Forms[form] = decide(text)
			}
			decided[key] = word
		}
		if len(decided) > 0 {
			own := *l.Locale
			own.Words = l.Words.With(decided)
			l.Locale = &own
		}
	}
	return findings
}
