package check

import (
	"slices"
	"strings"
	"sync"

	"sitegen/internal/country"
)

// lawIndex finds names of laws in texts by their first words.
type lawIndex struct {
	*country.LawNames
	by map[string][]*lawName // by the first word, the longest first
}

// lawName is a name with its words.
type lawName struct {
	*country.LawName
	words []string
}

// of is the name as that of one country.
func (n *lawName) of(code string) *lawName {
	name := *n.LawName
	name.Of = []string{code}
	return &lawName{&name, n.words}
}

var allLaws = sync.OnceValue(func() *lawIndex { return newLawIndex(country.Names()) })

func newLawIndex(names *country.LawNames) *lawIndex {
	ix := &lawIndex{names, make(map[string][]*lawName, len(names.Names))}
	for i := range names.Names {
		n := &lawName{&names.Names[i], strings.Split(names.Names[i].Words, " ")}
		ix.by[n.words[0]] = append(ix.by[n.words[0]], n)
	}
	for _, list := range ix.by {
		slices.SortStableFunc(list, func(a, b *lawName) int { return len(b.words) - len(a.words) })
	}
	return ix
}

// at is the longest name that begins with the word i of a folded text; nil if none does.
func (ix *lawIndex) at(t *Text, i int) (longest *lawName) {
	folded := t.folded.Text
	first := folded[t.words[i].start:t.words[i].end]
	try := func(word string) {
		for _, n := range ix.by[word] {
			if longest != nil && len(longest.words) >= len(n.words) {
				return
			}
			if ix.matches(t, i, n) {
				longest = n
			}
		}
	}
	try(first)
	if first[0] < 0x80 {
		return longest
	}
	for _, and := range [...]string{"", "و", "ف"} {
		rest, ok := strings.CutPrefix(first, and)
		for _, p := range [...]string{"", "ال", "لل", "ب", "بال", "ل", "ك", "كال"} {
			if bare, cut := strings.CutPrefix(rest, p); ok && cut && bare != first && bare != "" {
				try(bare)
			}
		}
	}
	return longest
}

// matches tells whether the words of a text go on from the word i as a name does whose first word that is.
func (ix *lawIndex) matches(t *Text, i int, n *lawName) bool {
	if i+len(n.words) > len(t.words) {
		return false
	}
	for k := 1; k < len(n.words); k++ {
		if w := t.words[i+k]; t.folded.Text[w.start:w.end] != n.words[k] {
			return false
		}
	}
	if n.Exact != "" {
		start, end := t.original(t.words[i].start, t.words[i+len(n.words)-1].end)
		return strings.HasSuffix(strings.Join(strings.Fields(t.Raw[start:end]), " "), n.Exact)
	}
	return !n.Number || lawBefore(t, i) < i
}

// lawBefore is the first of the words before the number of a law that introduce it: Law No. 15. Without any it is i.
func lawBefore(t *Text, i int) int {
	first := i
	for k := i - 1; k >= max(0, i-3); k-- {
		w := t.folded.Text[t.words[k].start:t.words[k].end]
		if !country.CallsLaw(w) && !country.CallsLaw(strings.TrimLeft(w, "وبل")) {
			break
		}
		first = k
	}
	return first
}

// authorityWords are the names of authorities, folded, that are one word: سدايا, ZATCA.
var authorityWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, n := range country.Names().Names {
		if strings.HasSuffix(n.Fact, "_authority.name") && !strings.Contains(n.Words, " ") {
			words[n.Words] = true
		}
	}
	return words
})

// lawParts are words of each name by which the sieve lets it through: two of them, or the last of two. Of longer Arabic names the
// first word is none of them, because Arabic writes so many letters together with it.
func lawParts() map[string][][]string {
	names := country.Names().Names
	parts := make(map[string][][]string, 2*len(names))
	told := make(map[[2]string]bool, len(names))
	for i := range names {
		words := strings.SplitN(names[i].Words, " ", 4)
		arabic := words[0][0] >= 0x80
		prefixes := attachable[:1]
		switch {
		case len(words) == 1 && arabic:
			prefixes = attachable[:]
		case len(words) == 1:
			prefixes = attachable[:6]
		case arabic:
			words = words[1:]
		}
		words = words[:min(2, len(words))]
		key := [2]string{words[0], words[len(words)-1]}
		if told[key] {
			continue
		}
		told[key] = true
		for _, p := range prefixes {
			phrase := []string{p + words[0]}
			parts[phrase[0]] = append(parts[phrase[0]], append(phrase, words[1:]...))
		}
	}
	return parts
}
