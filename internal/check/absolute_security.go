package check

import (
	"slices"
	"sort"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var absoluteSecurity = Rule{
	Rule: say.RuleAbsoluteSecurity,
	Page: func(p *Page) (found []diag.Finding) {
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			if kinds[b.Kind] == Title || p.Texts()[i].lists()&denialWords == 0 {
				continue
			}
			for _, s := range p.sentences(b) {
				if s.asks() || !promisesSecurity(&s) {
					continue
				}
				f := s.whole(p)
				f.Says = say.AbsoluteSecurity{}
				found = append(found, f)
			}
		}
		return found
	},
}

// promisesSecurity tells whether a sentence promises complete security: it says a phrase that it does not deny, does not
// quote, and does not ask of customers.
func promisesSecurity(s *sentence) bool {
	for start, end := range phrasesIn(s.Text, securityPromises) {
		raw, _ := s.original(start, end)
		if s.quotes(raw) {
			continue
		}
		from, before, after, to := s.statementAround(start, end)
		if !s.denies(from, before) && !s.denies(after, to) {
			return true
		}
	}
	return false
}

// statementAround is what is said around the phrase folded[start:end]: the words from and before, and the words after and to.
// Commas part nothing by themselves (no method, however modern, is …), commas with “and” or “but” do.
func (s *sentence) statementAround(start, end int) (from, before, after, to int) {
	begins := func(i int) bool { // whether something new begins with word i
		between := s.folded.Text[s.words[i-1].end:s.words[i].start]
		if strings.ContainsAny(between, ";:؛") || strings.Contains(between, " – ") || strings.Contains(between, " — ") {
			return true
		}
		w := s.word(i)
		comma := strings.ContainsAny(between, ",،")
		return turns[w] || comma && (w == "and" || w == "so" || strings.HasPrefix(w, "و") || strings.HasPrefix(w, "ف"))
	}
	before = sort.Search(len(s.words), func(i int) bool { return s.words[i].end > start })
	after = sort.Search(len(s.words), func(i int) bool { return s.words[i].start >= end })
	from, to = before, after
	for from > max(0, before-farthest) && from < len(s.words) && !begins(from) {
		from--
	}
	for to < min(len(s.words), after+farthest) && !begins(to) && s.word(to) != "and" && !strings.HasPrefix(s.word(to), "ولا") {
		to++
	}
	return from, before, after, to
}

// farthest is how many words from a promise a negation may stand.
const farthest = 40

// turns are words, folded, after which the opposite is said.
var turns = set("but", "however", "while", "whereas", "لكن", "لكننا", "ولكن", "بل", "بينما", "ثم")

// denies tells whether one of the words from and to denies what is said, or asks it of the reader.
func (s *sentence) denies(from, to int) bool {
	for i := from; i < to; i++ {
		w, next := s.word(i), s.word(i+1)
		switch {
		case (w == "not" || w == "ليس" || w == "ليست" || w == "لا") && onlys[next]:
		case negations[w], i+1 < to && negations[w+" "+next]:
			return true
		}
	}
	return false
}

// onlys are words, folded, with which a negation denies nothing: not only.
var onlys = set("only", "just", "merely", "فقط")

// negations are folded; what an apostrophe parts is two words.
var negations = set("لا", "ولا", "فلا", "بلا", "لن", "ولن", "فلن", "لم", "ولم", "ليس", "وليس", "ليست", "وليست", "ليسا", "ما من", "وما من", "غير", "دون", "بدون", "يستحيل", "مستحيل", "مستحيله", "المستحيل", "يتعذر", "يصعب", "عدم", "لعدم", "نادرا",
	"تاكدوا", "احرصوا", "تحققوا", "اجعلوا", "جهازكم", "no", "not", "never", "cannot", "nobody", "none", "neither", "nor", "nothing", "hardly", "impossible", "unable", "without", "rarely", "can t", "cant", "isn t", "aren t", "don t", "doesn t", "won t", "couldn t", "wouldn t",
	"make sure", "your device", "your password", "your computer", "your phone")

// securityPromises are phrases, folded, that promise complete security.
var securityPromises = slices.Concat(
	eachWith([]string{"امن", "امنه", "امنا", "امين", "محمي", "محميه", "مؤمن", "مؤمنه"},
		[]string{"100", "بالكامل", "بشكل كامل", "بشكل تام", "تماما", "كليا", "مئه بالمئه", "مايه بالمايه"}),
	eachWith([]string{"100%", "100٪"}, []string{"امن", "امنه", "محمي", "محميه", "مؤمنه"}),
	eachWith([]string{"امان", "حمايه", "سريه"}, []string{"100"}),
	eachWith([]string{"امان", "الامان"}, []string{"تام", "كامل", "مطلق"}),
	[]string{"امانا تاما", "امانا كاملا", "امانا مطلقا", "حمايه كامله", "حمايه تامه", "حمايه مطلقه", "نضمن امان", "نضمن سريه", "يستحيل اختراق"},
	eachWith([]string{"100%", "100 %", "100 percent", "completely", "totally", "absolutely", "perfectly", "entirely"}, []string{"secure", "safe"}),
	eachWith([]string{"100%", "100 %", "completely", "totally"}, []string{"protected"}),
	[]string{"fully secure", "impossible to hack", "guarantee the security"})

// eachWith are the phrases of a word of the one list and one of the other.
func eachWith(first, second []string) (out []string) {
	for _, a := range first {
		for _, b := range second {
			out = append(out, a+" "+b)
		}
	}
	return out
}
