package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var brandSpelling = Rule{
	Rule: say.RuleBrandSpelling,
	Page: func(p *Page) (found []diag.Finding) {
		brands := p.Site.brands()
		if len(brands) == 0 {
			return nil
		}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			near := latinNear
			if p.Code() == "ar" {
				near = arabicNear
			}
			for _, n := range near(b, brands) {
				found = append(found, diag.Finding{Pos: p.In(b, n.start, n.end), Says: say.BrandSpelling{Written: b.Text[n.start:n.end], Name: n.brand}})
			}
		}
		return found
	},
}

// brand is a word of a declared name.
type brand struct {
	word    string // folded, without the Arabic article
	written string // the whole name
	letters int
	latin   bool
}

// shortestBrand is how many letters a word must have to be told from others by its spelling.
const shortestBrand = 4

// brandWords are the words of the names that site.toml declares. Of others only long names of one word are looked for:
// short ones (Apple, Snap) and those of an authority are made of words of the language.
func brandWords(c *config.Site) (out []brand) {
	add := func(name string, shortest int) {
		t := newText(name, "", Value)
		folded := t.Folded()
		for _, w := range t.words {
			b := brand{word: strings.TrimPrefix(folded[w.start:w.end], "ال"), written: name}
			b.letters, b.latin = utf8.RuneCountInString(b.word), b.word != "" && b.word[0] < 0x80
			if b.letters >= shortest && !commonWords[b.word] {
				out = append(out, b)
			}
		}
	}
	each := func(t fact.Text, shortest int) {
		add(t.All, shortest)
		for _, code := range t.Languages() {
			add(t.By[code], shortest)
		}
	}
	each(c.Store.Name, shortestBrand)
	for _, alias := range c.Store.Aliases {
		add(alias, shortestBrand)
	}
	for _, t := range c.ThirdParty {
		each(oneWord(t.Name), 6)
	}
	return out
}

func oneWord(t fact.Text) (out fact.Text) {
	keep := func(s string) string {
		if strings.Contains(s, " ") {
			return ""
		}
		return s
	}
	out.All, out.By = keep(t.All), map[string]string{}
	for code, s := range t.By {
		out.By[code] = keep(s)
	}
	return out
}

// commonWords are parts of names that are words of the language.
var commonWords = set("store", "stores", "shop", "market", "home", "house", "gulf", "saudi", "arabia", "company", "trading", "online", "متجر", "شركه", "موسسه", "سوق", "بيت", "دار", "مركز",
	"متاجر", "تجاريه", "سعوديه", "عربيه")

// nearName is a word that is nearly a brand.
type nearName struct {
	start, end int
	brand      string
}

// latinNear finds capitalised words that are nearly a brand.
func latinNear(b *markdown.Block, brands []brand) (out []nearName) {
	s := b.Text
	first := true // of a sentence
	for i := 0; i < len(s); {
		letter, size := isWord(s, i)
		if !letter {
			if strings.IndexByte(".!?:", s[i]) >= 0 {
				first = true
			}
			i += size
			continue
		}
		start := i
		for i < len(s) {
			letter, size := isWord(s, i)
			if !letter {
				break
			}
			i += size
		}
		if s[start] >= 'A' && s[start] <= 'Z' && i-start >= shortestBrand-1 {
			if n, ok := nearest(s[start:i], brands, true, first || b.Kind == markdown.HeadingText); ok {
				out = append(out, nearName{start, i, n.written})
			}
		}
		first = false
	}
	return out
}

// arabicNear finds words that are nearly a brand where a name is expected: Arabic writes names like any other word.
func arabicNear(b *markdown.Block, brands []brand) (out []nearName) {
	if !nameSieve.passes(b.Text) && !strings.Contains(b.Text, "(") {
		return nil
	}
	t := newText(b.Text, "ar", kinds[b.Kind])
	folded := t.Folded()
	for i, w := range t.words {
		before := strings.TrimRight(folded[:w.start], " ")
		named := strings.HasSuffix(before, "(") && strings.HasPrefix(strings.TrimLeft(folded[w.end:], " "), ")")
		if i > 0 && !named {
			last := t.words[i-1]
			named = nameSigns[folded[last.start:last.end]] && strings.Trim(folded[last.end:w.start], " \"") == ""
		}
		if !named {
			continue
		}
		if n, ok := nearest(folded[w.start:w.end], brands, false, false); ok {
			start, end := t.original(w.start, w.end)
			out = append(out, nearName{start, end, n.written})
		}
	}
	return out
}

// nameSigns are the words after which a name stands.
var nameSigns = set("متجر", "لمتجر", "بمتجر", "ومتجر", "شركه", "لشركه", "وشركه", "موسسه", "موقع", "لموقع", "منصه", "تطبيق", "علامه")

var nameSieve = func() *sieve {
	words := map[string][][]string{}
	for w := range nameSigns {
		words[w] = nil
	}
	return newSieve(words)
}()

// nearest is the brand that a word is nearly; ok is false when it is one, or near none. common tells that the word may be
// capitalised for another reason than being a name.
func nearest(w string, brands []brand, latin, common bool) (near brand, ok bool) {
	w = strings.TrimPrefix(lang.Normalise(w).Text, "ال")
	letters := utf8.RuneCountInString(w)
	for _, b := range brands {
		if b.latin != latin || letters-b.letters > 2 || b.letters-letters > 2 {
			continue
		}
		if strings.HasPrefix(w, b.word) || latin && strings.HasPrefix(b.word, w) { // the name itself, its plural
			return brand{}, false
		}
		if ok || common && b.letters < 6 {
			continue
		}
		most := 1
		if b.letters >= 7 {
			most = 2
		}
		// Who misspells a name hardly ever misspells both its ends; this spares nearly all comparisons.
		if latin && w[0] != b.word[0] && w[len(w)-1] != b.word[len(b.word)-1] {
			continue
		}
		if d := distance(w, b.word); d > 0 && d <= most {
			near, ok = b, true
		}
	}
	return near, ok
}

// distance counts the letters to change, add, drop or exchange with their neighbour to make one word the other.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)]
}
