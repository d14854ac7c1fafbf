package lang

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Limits on what is said about the language of a text: of a short one, chance may decide.
const (
	identifiable = 6 // words
	leastHits    = 3 // function words
	ownShare     = 4 // function words of the text's own language must be fewer than a quarter of the other's
	shareKnown   = 6 // one word of six is a function word of the other language, where both are known
	shareUnknown = 4 // one of four, where the function words of the text's own language are not known
)

// WrittenIn tells that a text which should be in one language is in another of the same script, by their function words: the,
// of and and in English. Candidates are tags, of which those are left out whose readers understand the language. ok is
// false when the text is short, is in its language, or nothing is known.
func WrittenIn(text, should string, candidates []string) (other string, ok bool) {
	own, known := functionWordsOf(should)
	type candidate struct {
		tag         string
		words       map[string]bool
		hits        int             // words of the text that are its function words
		alone, mine int             // those that the other language does not have, of either side
		seen        map[string]bool // of alone
		arabic      bool            // its article is written as a part of the noun
	}
	var all []candidate
	for _, c := range candidates {
		if words, ok := functionWordsOf(c); ok && !related(c, should) && shareScript(c, should) {
			all = append(all, candidate{tag: c, words: words, seen: map[string]bool{}, arabic: Base(c) == "ar"})
		}
	}
	if len(all) == 0 {
		return "", false
	}
	count := 0
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != 'ـ' }) {
		count++
		word = foldFunctionWord(word)
		articled := holdsArabicArticle(word)
		for i := range all {
			c := &all[i]
			switch here, there := own[word] || articled && Base(should) == "ar", c.words[word] || articled && c.arabic; {
			case here && there:
				c.hits++
			case here:
				c.mine++
			case there:
				c.hits++
				c.alone++
				c.seen[word] = true
			}
		}
	}
	if count < identifiable {
		return "", false
	}
	share := shareKnown
	if !known {
		share = shareUnknown
	}
	best := -1
	for i := range all {
		c := &all[i]
		if len(c.seen) >= leastHits && c.hits*share >= count && c.mine*ownShare < c.alone && (best < 0 || c.hits > all[best].hits) {
			best = i
		}
	}
	if best < 0 {
		return "", false
	}
	return all[best].tag, true
}

// holdsArabicArticle tells whether a folded word begins with the Arabic article, or with what is joined before it. Loans of Persian
// and Urdu do so, too, but most of them hold a letter that Arabic lacks: الکترونیکی.
func holdsArabicArticle(word string) bool {
	if !strings.Contains(word, "ال") && !strings.HasPrefix(word, "لل") {
		return false
	}
	for _, prefix := range []string{"ال", "وال", "بال", "كال", "فال", "لل", "ولل"} {
		if noun, ok := strings.CutPrefix(word, prefix); ok && len(noun) >= 3*len("ا") {
			return strings.IndexFunc(noun, func(r rune) bool { return r < 'ء' || r > 'ي' }) < 0
		}
	}
	return false
}

// foldFunctionWord is a word as the table has it: small, without the marks of reading.
func foldFunctionWord(word string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if IsArabicMark(r) {
			return -1
		}
		return r
	}, word))
}

// shareScript tells whether two languages are written in the same script. Where they are not, the letters tell them apart.
func shareScript(a, b string) bool {
	return slices.ContainsFunc(ScriptsOf(a), func(s Script) bool { return slices.Contains(ScriptsOf(b), s) })
}

// related tells whether readers of one language understand the other, so that their texts can't be told apart by a few words.
func related(a, b string) bool {
	a, b = Base(a), Base(b)
	return a == b || slices.ContainsFunc(relatives, func(group string) bool {
		list := strings.Fields(group)
		return slices.Contains(list, a) && slices.Contains(list, b)
	})
}

// functionWordsOf are the function words of a language.
func functionWordsOf(tag string) (words map[string]bool, known bool) {
	words, known = functionWordSets()[Base(tag)]
	return words, known
}

var functionWordSets = sync.OnceValue(func() map[string]map[string]bool {
	sets := make(map[string]map[string]bool, len(functionWords))
	for tag, list := range functionWords {
		set := map[string]bool{}
		for word := range strings.FieldsSeq(list) {
			set[word] = true
		}
		sets[tag] = set
	}
	return sets
})
