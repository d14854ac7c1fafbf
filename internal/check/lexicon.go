package check

import "sync"

// The lists of words that rules for texts look for, all found by one pass over each text.
const (
	blankWords lists = 1 << iota
	aboutWords
	chatWords
	lawWords
)

var lexicon = sync.OnceValue(func() *sieve {
	return newSieve(knownBlanks, aboutPhrases, chatPhrases, lawPhrases).alsoWritten(misspellings())
})

// lists tells which lists the text may hold a word of.
func (t *Text) lists() lists {
	if !t.sieved {
		t.sieved, t.found = true, lexicon().find(t.Raw)
	}
	return t.found
}
