package check

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/profile"
	"sitegen/internal/say"
)

func unknownCover() Rule {
	return Rule{Rule: say.RuleUnknownCover, Page: unknownCovers}
}

// fewCovers is how many unknown words of one heading are told: with more of them, something else is wrong with it.
const fewCovers = 10

func unknownCovers(p *Page) (found []diag.Finding) {
	for i := range p.Doc.Headings {
		h := &p.Doc.Headings[i]
		if h.Covers == "" {
			continue
		}
		seen := map[string]bool{}
		for word := range strings.FieldsSeq(h.Covers) {
			if _, known := slices.BinarySearch(profile.Words(), word); known || seen[word] || len(seen) == fewCovers {
				continue
			}
			seen[word] = true
			f := diag.Finding{Pos: coverAt(p.Doc, h, word), Says: say.UnknownCover{Word: shorten(word)}}
			if near := diag.Nearest(word, profile.Words()); near != "" {
				f.Advice = say.AnyWrite{Text: near}
			}
			found = append(found, f)
		}
	}
	return found
}

// coverAt is the place of a word in the covers of a heading.
func coverAt(doc *markdown.Document, h *markdown.Heading, word string) diag.Pos {
	at := h.Offset
	line, _, _ := bytes.Cut(doc.Source[at:], []byte("\n"))
	if i := bytes.LastIndex(line, []byte("covers=")); i >= 0 {
		i += len("covers=")
		for k := i; k < len(line); k++ {
			if bytes.HasPrefix(line[k:], []byte(word)) && !wordy(line, k-1) && !wordy(line, k+len(word)) {
				at += k
				break
			}
		}
	}
	pos := doc.At(at)
	pos.Length = utf8.RuneCountInString(word)
	return pos
}

// wordy tells whether the byte at i goes on with a word of covers.
func wordy(line []byte, i int) bool {
	return i >= 0 && i < len(line) && !bytes.ContainsRune([]byte(" \t\"={}"), rune(line[i]))
}
