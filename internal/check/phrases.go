package check

import "strings"

// newWords returns the folded words of a text.
func newWords(s string) (out []string) {
	t := newText(s, "", Prose)
	folded := t.Folded()
	for _, w := range t.words {
		out = append(out, folded[w.start:w.end])
	}
	return out
}

// matchWords tells whether the words from i on are those of a phrase, and where it ends in the folded text.
func matchWords(t *Text, i int, phrase []string) (end int, ok bool) {
	if i+len(phrase) > len(t.words) {
		return 0, false
	}
	for k, p := range phrase {
		w := t.words[i+k]
		if t.folded.Text[w.start:w.end] != p {
			return 0, false
		}
		end = w.end
	}
	return end, true
}

func set(words ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}

// phrases groups phrases by their first word.
func phrases(list ...string) map[string][][]string {
	m := map[string][][]string{}
	for _, p := range list {
		words := strings.Fields(p)
		m[words[0]] = append(m[words[0]], words)
	}
	return m
}
