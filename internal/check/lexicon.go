package check

import (
	"slices"
	"sync"
)

// The lists of words that rules for texts look for, all found by one pass over each text.
const (
	blankWords lists = 1 << iota
	aboutWords
	chatWords
	lawWords
	nameWords      // of names that travel with templates, and of the slots for them
	partyWords     // of third parties
	denialWords    // of sentences that deny or promise too much
	sensitiveWords // of data that stores do not need
	lawNames       // of names of countries' laws
)

var lexicon = sync.OnceValue(func() *sieve {
	return newSieve(knownBlanks, aboutPhrases, chatPhrases, lawPhrases,
		attached(nameWordsOf()), attached(partyPhrases()), attached(slices.Concat(sharingDenials, secrecyDenials, cookieDenials, securityPromises)), attached(sensitive), lawParts()).alsoWritten(misspellings())
})

// lists tells which lists the text may hold a word of.
func (t *Text) lists() lists {
	if !t.sieved {
		t.sieved, t.found = true, lexicon().find(t.Raw)
	}
	return t.found
}

// attached are folded phrases by their first words, with the letters that Arabic writes together with these.
func attached(list []string) map[string][][]string {
	out := map[string][][]string{}
	for _, phrase := range list {
		words := newWords(phrase)
		if len(words) == 0 {
			continue
		}
		for _, prefix := range attachable {
			if first := prefix + words[0]; prefix == "" || words[0][0] >= 0x80 {
				if len(words) == 1 {
					out[first] = append(out[first], []string{first})
				} else {
					out[first] = append(out[first], append([]string{first}, words[1:]...))
				}
			}
		}
	}
	return out
}

var attachable = [...]string{"", "و", "ف", "ب", "ل", "ك", "ال", "وب", "ول", "وال", "بال", "فال", "كال", "لل"}
