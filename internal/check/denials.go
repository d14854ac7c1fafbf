package check

import (
	"iter"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// phraseIn finds the first of some folded phrases that begins and ends with a word, and where it stands in the folded
// text. Letters that Arabic writes together with a word may stand in front.
func phraseIn(t *Text, phrases []string) (start, end int, ok bool) {
	for start, end := range phrasesIn(t, phrases) {
		return start, end, true
	}
	return 0, 0, false
}

// phrasesIn finds all of them, phrase by phrase.
func phrasesIn(t *Text, phrases []string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		folded := t.Folded()
		for _, p := range phrases {
			for from := 0; ; {
				i := strings.Index(folded[from:], p)
				if i < 0 {
					break
				}
				i += from
				from = i + len(p)
				if from < len(folded) {
					if letter, _ := isWord(folded, from); letter {
						continue
					}
				}
				if i > 0 && !wordEndsAt(t, i) {
					continue
				}
				if !yield(i, from) {
					return
				}
			}
		}
	}
}

// wordEndsAt tells whether no word goes on over i, but for the letters that Arabic writes in front of one.
func wordEndsAt(t *Text, i int) bool {
	for _, w := range t.words {
		if w.start < i && i < w.end {
			return strings.Trim(t.folded.Text[w.start:i], "وفبلكا") == ""
		}
	}
	return true
}

// denials finds sentences that hold one of some phrases and none of those that make them harmless, and that are about
// something, if that is given.
func denials(p *Page, phrases, harmless []string, says say.Message, about ...string) (found []diag.Finding) {
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		if kinds[b.Kind] == Title || p.Texts()[i].lists()&denialWords == 0 {
			continue
		}
		for _, s := range p.sentences(b) {
			if _, _, ok := phraseIn(s.Text, phrases); ok && !s.hasPhrase(harmless) && !s.asks() && (len(about) == 0 || s.hasPhrase(about)) {
				f := s.whole(p)
				f.Says = says
				found = append(found, f)
			}
		}
	}
	return found
}
