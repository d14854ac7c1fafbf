package check

import (
	"bytes"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"

	"sitegen/internal/party"
)

// namedParty is a known party with the folded phrases by which texts name it. They say nothing about what it does with data:
// that the owner declares.
type namedParty struct {
	*party.Party
	words     []string // wherever they stand
	mentioned []string // where data is said to go there: texts name a way to pay or an account for other reasons too
	unless    []string // what is not meant although one of the others is part of it
}

var namedParties = sync.OnceValue(func() []namedParty {
	all := make([]namedParty, len(party.All()))
	for i := range party.All() {
		p := &party.All()[i]
		all[i] = namedParty{p, folded(p.Phrases()), folded(p.Mentioned), folded(p.Unless)}
	}
	return all
})

func folded(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = fold(s)
	}
	return out
}

// partyPhrases are the phrases of all parties.
func partyPhrases() (out []string) {
	for _, q := range namedParties() {
		out = append(append(out, q.words...), q.mentioned...)
	}
	return out
}

// partyNamed is the known party with an id, nil if there is none.
func partyNamed(id string) *namedParty {
	all := namedParties()
	if i := slices.IndexFunc(all, func(q namedParty) bool { return q.ID == id }); i >= 0 {
		return &all[i]
	}
	return nil
}

// everyday are names, folded, that texts use as words: سلة is a basket.
var everyday = sync.OnceValue(func() map[string]bool {
	words := set("snap", "meta")
	for _, p := range party.All() {
		for _, w := range p.Everyday {
			words[fold(w)] = true
		}
	}
	return words
})

// in finds where a text names the party as somebody who gets data, unless the sentence denies it.
func (q *namedParty) in(t *Text) (start, end int, ok bool) {
	for start, end := range phrasesIn(t, q.words) {
		if !q.means(t, start, end) && !denies(sentenceAround(t, start, end)) {
			return start, end, true
		}
	}
	for start, end := range phrasesIn(t, q.mentioned) {
		if s := sentenceAround(t, start, end); sharesData(s) && !denies(s) {
			return start, end, true
		}
	}
	return 0, 0, false
}

// means tells whether a phrase that could name the party is part of one that means something else.
func (q *namedParty) means(t *Text, start, end int) bool {
	for from, to := range phrasesIn(t, q.unless) {
		if from <= start && end <= to {
			return true
		}
	}
	return false
}

// sharesData tells whether a sentence says that data goes to somebody.
func sharesData(s *sentence) bool { return s.hasWord(ofData) && s.hasWord(sharing) }

var (
	ofData  = set("بيانات", "بياناتك", "بياناتكم", "بياناته", "بياناتها", "معلومات", "معلوماتك", "معلوماتكم", "data", "information")
	sharing = set("نرسل", "نرسلها", "نشارك", "نشاركها", "نزود", "نمرر", "نمررها", "نفصح", "تصل", "يصل", "تصلها", "تصله", "تذهب", "تنقل", "ننقل",
		"يتلقى", "تتلقى", "يستلم", "تستلم", "يعالج", "تعالج", "يحفظ", "تحفظ",
		"send", "sends", "sent", "share", "shares", "shared", "pass", "passes", "passed", "disclose", "transfer", "transfers", "receive", "receives",
		"process", "processes", "goes", "stores")
)

var webAddress = regexp.MustCompile(`https?://[^\s()<>\[\]"'` + "`" + `]+`)

// webAddresses are the places of the addresses in a source, but for those in comments.
func webAddresses(source []byte) [][]int {
	if !bytes.Contains(source, []byte("://")) {
		return nil
	}
	return slices.DeleteFunc(webAddress.FindAllIndex(source, -1), func(at []int) bool {
		before := source[:at[0]]
		return bytes.LastIndex(before, []byte("<!--")) > bytes.LastIndex(before, []byte("-->"))
	})
}

// linkedParty is the known party to whose host an address leads, nil if there is none.
func linkedParty(address string) *namedParty {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil
	}
	host := hostOf(u.Hostname())
	all := namedParties()
	for i := range all {
		for _, h := range all[i].Hosts {
			if host == h || strings.HasSuffix(host, "."+h) {
				return &all[i]
			}
		}
	}
	return nil
}
