package check

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"sitegen/internal/lang"
	"sitegen/internal/tomldoc"
)

//go:embed glossary.toml
var glossaryText []byte

// glossary is glossary.toml: which rendering of a term is kept to, and which are wrong.
type glossary struct {
	Concepts []concept      `toml:"concept"`
	Wrong    []wrongPhrases `toml:"wrong"`
	Pairs    []wrongPair    `toml:"pair"`

	sieves     map[string]*sieve // by language: a text that may hold one of the other renderings
	wrongSieve map[string]*sieve // … a wrong one
	pairSieve  map[string]*sieve // … a word that is wrong under a word of the other language
}

// inBoth is a text of the glossary in both languages.
type inBoth struct {
	Ar string `toml:"ar"`
	En string `toml:"en"`
}

// concept is a term with renderings that compete.
type concept struct {
	Name     inBoth   `toml:"name"`
	Language string   `toml:"language"`
	Severity string   `toml:"severity" oneof:"warning info"`
	Note     inBoth   `toml:"note"`
	Keep     []string `toml:"keep"`
	Other    []string `toml:"other"`

	keep, other []phrase
}

// wrongPhrases are wrong wherever they are.
type wrongPhrases struct {
	Language string   `toml:"language"`
	Phrases  []string `toml:"phrases"`
	Right    string   `toml:"right"`

	phrases []phrase
}

// wrongPair is a word that is wrong as the translation of another.
type wrongPair struct {
	Of       []string `toml:"of"`
	Language string   `toml:"language"` // of Wrong
	Wrong    []string `toml:"wrong"`
	Right    string   `toml:"right"`
	Unless   []string `toml:"unless"` // of the other language

	of, wrong, unless []phrase
}

// terms is the glossary, read when it is first asked for.
var terms = sync.OnceValue(func() *glossary {
	g, err := parseGlossary(glossaryText)
	if err != nil {
		panic(err) // the program's own file, which its tests read
	}
	return g
})

func parseGlossary(text []byte) (*glossary, error) {
	g := &glossary{sieves: map[string]*sieve{}, wrongSieve: map[string]*sieve{}, pairSieve: map[string]*sieve{}}
	doc, problems := tomldoc.Parse("glossary.toml", text, 1)
	if len(problems) == 0 {
		problems = tomldoc.NewBinder[glossary]().Bind(doc, g)
	}
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s:%d: %s", problems[0].File, problems[0].Line, problems[0].In("en").Message)
	}
	others, wrong, paired := map[string][]phrase{}, map[string][]phrase{}, map[string][]phrase{}
	for i := range g.Concepts {
		c := &g.Concepts[i]
		c.keep, c.other = newPhrases(c.Keep), newPhrases(c.Other)
		others[c.Language] = append(others[c.Language], c.other...)
	}
	for i := range g.Wrong {
		w := &g.Wrong[i]
		w.phrases = newPhrases(w.Phrases)
		wrong[w.Language] = append(wrong[w.Language], w.phrases...)
	}
	for i := range g.Pairs {
		p := &g.Pairs[i]
		p.of, p.wrong, p.unless = newPhrases(p.Of), newPhrases(p.Wrong), newPhrases(p.Unless)
		paired[p.Language] = append(paired[p.Language], p.wrong...)
	}
	for from, to := range map[*map[string][]phrase]map[string]*sieve{&others: g.sieves, &wrong: g.wrongSieve, &paired: g.pairSieve} {
		for language, list := range *from {
			to[language] = sieveOf(list)
		}
	}
	return g, nil
}

// phrase is words as they are matched: folded, Arabic without the article, a star for any ending.
type phrase struct {
	words  []string
	shown  string
	anchor int // a word without a star, by which texts are sieved; -1 when there is none
}

func newPhrases(list []string) (out []phrase) {
	for _, s := range list {
		p := phrase{shown: strings.ReplaceAll(s, "*", ""), anchor: -1}
		for i, w := range strings.Fields(lang.Normalise(s).Text) {
			if len(w) > len("ال")+2*len("ا") {
				w = strings.TrimPrefix(w, "ال")
			}
			if !strings.HasSuffix(w, "*") && (p.anchor < 0 || len(w) > len(p.words[p.anchor])) {
				p.anchor = i
			}
			p.words = append(p.words, w)
		}
		out = append(out, p)
	}
	return out
}

// prefixes are the letters that Arabic writes together with the word after them.
var prefixes = []string{"", "ال", "و", "ف", "ب", "ل", "ك", "وال", "فال", "بال", "كال", "لل", "ولل", "وبال", "وب", "ول"}

// sieveOf lets through the texts that may hold one of the phrases.
func sieveOf(list []phrase) *sieve {
	words := map[string][][]string{}
	for _, p := range list {
		if p.anchor < 0 {
			continue
		}
		for _, prefix := range prefixes {
			words[prefix+p.words[p.anchor]] = nil
			if p.words[p.anchor][0] < 0x80 {
				break
			}
		}
	}
	return newSieve(words)
}

// at tells whether the words of a text from i on are the phrase, and where they end in the folded text.
func (p *phrase) at(t *Text, i int) (end int, ok bool) {
	if i+len(p.words) > len(t.words) {
		return 0, false
	}
	for k, want := range p.words {
		w := t.words[i+k]
		if k > 0 && strings.ContainsAny(t.folded.Text[t.words[i+k-1].end:w.start], ".؟?!:\n") {
			return 0, false
		}
		if !wordIs(t.folded.Text[w.start:w.end], want) {
			return 0, false
		}
		end = w.end
	}
	return end, true
}

// wordIs tells whether a folded word is the one of a phrase, after any of the prefixes.
func wordIs(w, want string) bool {
	stem, open := strings.CutSuffix(want, "*")
	if !strings.Contains(w, stem) {
		return false
	}
	if stem[0] < 0x80 {
		return w == stem || open && strings.HasPrefix(w, stem)
	}
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(w, p); ok && (rest == stem || open && strings.HasPrefix(rest, stem)) {
			return true
		}
	}
	return false
}

// find is the first place of one of the phrases in a text, in bytes of Raw.
func find(t *Text, list []phrase) (p *phrase, start, end int) {
	t.fold()
	for i := range t.words {
		for k := range list {
			if stop, ok := list[k].at(t, i); ok {
				start, end = t.original(t.words[i].start, stop)
				return &list[k], start, end
			}
		}
	}
	return nil, 0, 0
}
