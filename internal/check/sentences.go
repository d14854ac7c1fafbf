package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
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
			if i < len(b.Text) && b.Text[i] != ' ' && b.Text[i] != '\n' || abbreviates(b.Text[:i]) {
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

// abbreviates tells whether the point that a text ends with belongs to a word: p.m., ر.س.
func abbreviates(s string) bool {
	for _, a := range [...]string{"a.m.", "p.m.", "ر.س.", "No.", "Art.", "e.g.", "i.e."} {
		if strings.HasSuffix(s, a) {
			return true
		}
	}
	return false
}

// asks tells whether the sentence is a question, which promises nothing.
func (s *sentence) asks() bool {
	end := strings.TrimRight(s.Raw, " \n»”\")")
	return strings.HasSuffix(end, "؟") || strings.HasSuffix(end, "?")
}

// word is the folded word i, "" where there is none.
func (s *sentence) word(i int) string {
	folded := s.Folded()
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return folded[s.words[i].start:s.words[i].end]
}

// wordAt is the index of the word in which a byte of Raw stands.
func (s *sentence) wordAt(raw int) int {
	s.fold()
	for i := len(s.words) - 1; i > 0; i-- {
		if s.folded.Original(s.words[i].start) <= raw {
			return i
		}
	}
	return 0
}

// clause is a part of a sentence between two commas, by its words.
type clause struct{ from, to int }

// thens are words that begin something new.
var thens = set("ثم", "وبعدها", "وبعده", "بينما", "then", "while", "whereas")

// clauses divides a sentence. What stands between the commas of a number or a fact stays together.
func (s *sentence) clauses() (out []clause) {
	folded := s.Folded()
	from := 0
	for i := 1; i < len(s.words); i++ {
		between := folded[s.words[i-1].end:s.words[i].start]
		if strings.Contains(between, "، ") || strings.Contains(between, ", ") || strings.Contains(between, " – ") || strings.Contains(between, " — ") || thens[s.word(i)] {
			out = append(out, clause{from, i})
			from = i
		}
	}
	if len(s.words) > 0 {
		out = append(out, clause{from, len(s.words)})
	}
	return out
}

// has tells whether a word of a clause is one of some folded words, with the letters that Arabic writes in front of one.
func (s *sentence) has(c clause, words map[string]bool) bool {
	for i := c.from; i < c.to; i++ {
		if among(words, s.word(i)) {
			return true
		}
	}
	return false
}

// among tells whether a folded word is one of some, with the letters that Arabic writes together with it in front.
func among(words map[string]bool, w string) bool {
	if w == "" {
		return false
	}
	if _, ok := prefixed(words, w); ok {
		return true
	}
	if rest, ok := strings.CutPrefix(w, "ال"); ok && words[rest] {
		return true
	}
	// سنرد, فسيرد: verbs of what will be
	rest, ok := strings.CutPrefix(strings.TrimLeft(w, "وف"), "س")
	return ok && (strings.HasPrefix(rest, "ن") || strings.HasPrefix(rest, "ي") || strings.HasPrefix(rest, "ت")) && words[rest]
}

// hasWord tells whether one of some folded words stands in the sentence.
func (s *sentence) hasWord(words map[string]bool) bool {
	s.fold()
	return s.has(clause{0, len(s.words)}, words)
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
func (s *sentence) whole(p *Page) diag.Finding {
	start := len(s.Raw) - len(strings.TrimLeft(s.Raw, " "))
	return diag.Finding{Pos: p.In(s.block, s.start+start, s.start+len(s.Raw))}
}
