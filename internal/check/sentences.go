package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/markdown"
)

// sentence is a sentence of a block.
type sentence struct {
	*Text
	block *markdown.Block
	start int // of Raw in the block's text
}

// sentences divides a block. A point inside a number or an address ends none.
func (p *Page) sentences(b *markdown.Block) (out []sentence) {
	add := func(start, end int) {
		if strings.TrimSpace(b.Text[start:end]) != "" {
			out = append(out, sentence{newText(b.Text[start:end], p.Code(), kinds[b.Kind]), b, start})
		}
	}
	start := 0
	for i := 0; i < len(b.Text); {
		r, size := utf8.DecodeRuneInString(b.Text[i:])
		i += size
		switch r {
		case '.':
			if i < len(b.Text) && b.Text[i] != ' ' {
				continue
			}
		case '؟', '?', '!', '؛', ';', '\n':
		default:
			continue
		}
		add(start, i)
		start = i
	}
	add(start, len(b.Text))
	return out
}

// has tells whether one of some words, folded, stands in the sentence, with any letters that Arabic writes together with
// it in front.
func (s *sentence) hasWord(words map[string]bool) bool {
	folded := s.Folded()
	for _, w := range s.words {
		word := folded[w.start:w.end]
		if _, ok := prefixed(words, word); ok {
			return true
		}
		if rest, ok := strings.CutPrefix(word, "ال"); ok && words[rest] {
			return true
		}
	}
	return false
}

// hasPhrase tells whether one of some folded phrases stands in the sentence.
func (s *sentence) hasPhrase(phrases []string) bool {
	folded := s.Folded()
	for _, p := range phrases {
		if strings.Contains(folded, p) {
			return true
		}
	}
	return false
}

// whole is the place of the sentence.
func (s *sentence) whole(p *Page) Found {
	start := len(s.Raw) - len(strings.TrimLeft(s.Raw, " "))
	return Found{Pos: p.In(s.block, s.start+start, s.start+len(s.Raw))}
}
