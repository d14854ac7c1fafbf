package site

import (
	"maps"
	"strings"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

// words decides the conditions in the words of each language for this site.
func (s *Site) words() (findings []diag.Finding) {
	for _, l := range s.Languages {
		asking := &Page{Page: &content.Page{Lang: l.Tag}, Site: s, Language: l}
		left, conditional := map[string]lang.Word{}, false
		for _, key := range l.Words.Keys() {
			word, _ := l.Words.Get(key)
			decide := func(text string) string {
				if !strings.Contains(text, "{{") {
					return text
				}
				conditional = true
				text, _, found := asking.Line(text, diag.Pos{File: word.File, Line: word.Line, Column: word.Column})
				findings = append(findings, found...)
				return text
			}
			word.One, word.Forms = decide(word.One), maps.Clone(word.Forms)
			for form, text := range word.Forms {
				word.Forms[form] = decide(text)
			}
			left[key] = word
		}
		if conditional {
			own := *l.Locale
			own.Words = lang.NewWords(left)
			l.Locale = &own
		}
	}
	return findings
}
