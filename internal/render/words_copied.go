package render

import (
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// copiedShare is the share of the phrases of a language from which on its file counts as another one's copy, one half.
const copiedShare = 2

// fewCopied is how many phrases two languages of one script may have in common by chance.
const fewCopied = 3

// untranslatedWords finds phrases that a language has from another one: from one that the program brings along, or from one
// that the site names earlier. Only phrases count: single words, and names, are the same in many languages.
func untranslatedWords(layers []source.Layer, languages []string, memory *Memory) (findings []diag.Finding) {
	brought := broughtAlong(layers)
	for i, code := range languages {
		own := memory.words[code]
		if diag.Count(own.findings, diag.Error) > 0 || slices.ContainsFunc(lang.Fallbacks(code), func(tag string) bool { return slices.Contains(brought, tag) }) {
			continue
		}
		for _, from := range slices.Concat(brought, languages[:i]) {
			if lang.Base(from) == lang.Base(code) {
				continue
			}
			if memory.words[from] == nil {
				memory.words[from], _ = readWords(layers, from, nil)
			}
			if f, ok := copiedWords(code, from, own, memory.words[from].entries); ok {
				findings = append(findings, f)
				break
			}
		}
	}
	return findings
}

// broughtAlong are the languages of which the program has words, English first.
func broughtAlong(layers []source.Layer) []string {
	codes := []string{english}
	for _, layer := range layers {
		if !layer.Theme {
			continue
		}
		names, _ := fs.Glob(layer.FS, wordsName("*"))
		for _, name := range names {
			code := strings.TrimSuffix(strings.TrimPrefix(name, "layouts/words."), ".toml")
			if !slices.Contains(codes, code) {
				codes = append(codes, code)
			}
		}
	}
	return codes
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
	slices.SortStableFunc(same, func(a, b string) int { return own.entries[a].Line - own.entries[b].Line })
	first := own.entries[same[0]]
	f := diag.New(diag.Pos{File: first.File, Line: first.Line, Column: first.Column},
		say.UntranslatedWords{From: from, Language: code, N: len(same), All: phrases, Keys: named(same)})
	if len(same)*copiedShare < phrases {
		f.Severity = diag.Warning
	}
	return f, true
}

// placeholder is what an argument, a part of a date, a fact or a condition is put in the place of.
var placeholder = regexp.MustCompile(`\{\{[^}]*\}\}|\{[a-z0-9]+\}`)

// phrase is a word that can't be the same in two languages by chance, or "": it has two words, one of which is no name.
func phrase(w lang.Word) string {
	text := w.One
	if w.Forms != nil {
		text = w.Forms[lang.Other]
	}
	words, small := 0, 0
	text = placeholder.ReplaceAllString(text, " ")
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
