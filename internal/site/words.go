package site

import (
	"errors"
	"maps"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// words decides the conditions in the words of each language for this site, and puts the facts in.
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
				pos := diag.Pos{File: word.File, Line: word.Line, Column: word.Column}
				text, _, found := asking.Line(text, pos)
				findings = append(findings, found...)
				text, found = s.withFacts(text, l.Locale, pos)
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

// withFacts puts facts into a word: {{ law.address.name }}. Filters have no place there.
func (s *Site) withFacts(text string, l *lang.Locale, pos diag.Pos) (filled string, findings []diag.Finding) {
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "{{")
		inner, after, closed := strings.Cut(rest, "}}")
		out.WriteString(before)
		if !ok || !closed {
			out.WriteString(text[len(before):])
			return out.String(), findings
		}
		text = after
		e, err := fact.ParseExpr(inner)
		if err != nil || len(e.Filters) > 0 {
			out.WriteString("{{" + inner + "}}") // which the page shows, and a rule tells
			continue
		}
		v, err := s.Facts.Lookup(e.Path)
		if unknown, is := errors.AsType[*config.UnknownFact](err); is {
			findings = append(findings, diag.OfProblem(unknown.Problem().Rule, pos, unknown.Problem()))
			continue
		}
		value := v.Text(l)
		if value == "" {
			findings = append(findings, diag.New(pos, say.EmptyFactLanguage{Fact: e.Path, Language: l.Tag}))
		}
		out.WriteString(value)
	}
}
