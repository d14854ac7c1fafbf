package render

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

// RuleUntranslatedWords is the rule of words that were copied from another language and not translated.
const RuleUntranslatedWords = "untranslated-words"

// copiedShare is the share of the phrases of a language from which on its file counts as another one's copy, one half.
const copiedShare = 2

// fewCopied is how many phrases two languages of one script may have in common by chance.
const fewCopied = 3

// untranslatedWords finds phrases that a language has from another one: from the built-in English words, or from any other
// language of the site. Only phrases count: single words, and names, are the same in many languages.
func untranslatedWords(languages []string, read map[string]*wordsOf, built map[string]lang.Word) (findings []diag.Finding) {
	for _, code := range languages {
		own := read[code]
		if diag.Count(own.findings, diag.Error) > 0 {
			continue
		}
		for _, from := range slices.Concat([]string{english}, languages) {
			if lang.Base(from) == lang.Base(code) || lang.Base(code) == english {
				continue
			}
			entries := built
			if from != english {
				entries = read[from].entries
			}
			if f, ok := copiedWords(code, from, own, entries); ok {
				findings = append(findings, f)
				break
			}
		}
	}
	return findings
}

// copiedWords compares the phrases of two languages.
func copiedWords(code, from string, own *wordsOf, entries map[string]lang.Word) (diag.Finding, bool) {
	phrases := 0
	var same []string
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		mine, have := own.entries[key]
		theirs := phrase(entries[key])
		if !have || theirs == "" {
			continue
		}
		phrases++
		if phrase(mine) == theirs {
			same = append(same, key)
		}
	}
	if len(same) == 0 || len(same) < fewCopied && lang.DirectionOf(code) == lang.DirectionOf(from) {
		return diag.Finding{}, false
	}
	severity := diag.Warning
	if len(same)*copiedShare >= phrases {
		severity = diag.Error
	}
	first := own.entries[same[0]]
	return diag.Finding{Rule: RuleUntranslatedWords, Severity: severity,
		Pos:     diag.Pos{File: first.File, Line: first.Line, Column: first.Column},
		Message: fmt.Sprintf("the words of the language “%s” aren't translated from “%s”, %d of %d: %s", code, from, len(same), phrases, named(same)),
		Hint:    "translate them"}, true
}

// phrase is a word that can't be the same in two languages by chance, or "": it has two words, one of which is no name.
func phrase(w lang.Word) string {
	text := w.One
	if w.Forms != nil {
		text = w.Forms[lang.Other]
	}
	words, small := 0, 0
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' }) {
		words++
		for _, r := range word {
			if !unicode.IsUpper(r) {
				small++
			}
			break
		}
	}
	if words < 2 || small == 0 {
		return ""
	}
	return text
}
