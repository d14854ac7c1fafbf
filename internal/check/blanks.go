package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
)

// The blanks that templates of policies carry, and that stores publish by mistake. Each pattern was seen in public.

var blankQuestion = Rule{
	Name: "blank-question", Severity: diag.Error,
	Doc: "A question in quotes inside a policy is what the author of a template asked the store, and the store has not answered: “سيرفرات معيّنة؟”.",
	run: func(t *Text) (hits []Hit) {
		if t.has&quotes == 0 {
			return nil
		}
		for _, q := range quotations(t.Raw) {
			inner := strings.TrimSpace(t.Raw[q.innerStart:q.innerEnd])
			if !strings.HasSuffix(inner, "؟") && !strings.HasSuffix(inner, "?") || utf8.RuneCountInString(inner) > 80 {
				continue
			}
			hits = append(hits, Hit{q.start, q.end, "unfilled blank “" + shorten(inner) + "”", hintFor(t)})
		}
		return hits
	},
}

var blankInstruction = Rule{
	Name: "blank-instruction", Severity: diag.Error,
	Doc: "A text in quotes that begins with an instruction (“يوضع الرابط”, “تحدد هنا …”) tells the store what to write, and was published in the place of it.",
	run: func(t *Text) (hits []Hit) {
		if t.has&quotes == 0 {
			return nil
		}
		for _, q := range quotations(t.Raw) {
			inner := newWords(t.Raw[q.innerStart:q.innerEnd])
			if len(inner) == 0 || !instructions[inner[0]] {
				continue
			}
			hits = append(hits, Hit{q.start, q.end, "an instruction of the template was left in the text: “" + shorten(t.Raw[q.innerStart:q.innerEnd]) + "”", hintFor(t)})
		}
		return hits
	},
}

// instructions are the words, folded, with which drafting instructions begin.
var instructions = set("تحدد", "يحدد", "حدد", "يوضع", "توضع", "ضع", "يذكر", "تذكر", "اذكر", "اكتب", "يكتب", "تكتب", "ادخل", "اضف", "يضاف", "هنا",
	"insert", "specify", "describe", "enter", "write", "add")

var blankKnown = Rule{
	Name: "blank-known", Severity: diag.Error,
	Doc: "Some blanks lost their question mark or their quotes on the way from store to store, but are still blanks: سيرفرات معينة, specific servers.",
	run: func(t *Text) (hits []Hit) {
		if !knownSieve.passes(t.Raw) {
			return nil
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, p := range knownBlanks[folded[w.start:w.end]] {
				if end, ok := matchWords(t, i, p); ok {
					start, stop := t.original(w.start, end)
					hits = append(hits, Hit{start, stop, "“" + shorten(t.Raw[start:stop]) + "” is a blank that templates carry", hintFor(t)})
				}
			}
		}
		return hits
	},
}

// knownBlanks are folded phrases by their first word.
var knownBlanks = phrases(
	"سيرفرات معينه", "نظامي برمجي", "نظام برمجي او software", "software معين", "يوضع الرابط", "تحدد هنا",
	"specific servers", "certain servers", "specific software", "special software", "lorem ipsum",
	"اسم المتجر هنا", "اسم الشركه هنا", "رقم الهاتف هنا", "النص المقترح", "suggested text",
)

var knownSieve = newSieve(knownBlanks)

var blankBracket = Rule{
	Name: "blank-bracket", Severity: diag.Error,
	Doc: "A text in square or angle brackets, or the words “store name” in parentheses, stands where a fact should: [اسم المتجر], <<الموقع>>, (اسم المتجر), [INSERT ADDRESS].",
	run: func(t *Text) (hits []Hit) {
		if t.has&brackets == 0 {
			return nil
		}
		add := func(start, end int) {
			hits = append(hits, Hit{start, end, "unfilled blank “" + shorten(t.Raw[start:end]) + "”",
				"write the fact, e.g. {{ store.name }}, or \\[ for a bracket that is meant"})
		}
		for i := 0; i < len(t.Raw); i++ {
			switch t.Raw[i] {
			case '[':
				if i > 0 && t.Raw[i-1] == '\\' || strings.HasPrefix(t.Raw[i:], "[!") {
					continue
				}
				if end := strings.IndexByte(t.Raw[i:], ']'); end > 1 && strings.TrimSpace(t.Raw[i+1:i+end]) != "" && !escapedAt(t.Raw, i+end) {
					add(i, i+end+1)
					i += end
				}
			case '<':
				if strings.HasPrefix(t.Raw[i:], "<<") {
					if end := strings.Index(t.Raw[i:], ">>"); end > 2 {
						add(i, i+end+2)
						i += end
					}
				}
			case '(':
				if end := strings.IndexByte(t.Raw[i:], ')'); end > 1 && placeholderNames[strings.Join(newWords(t.Raw[i+1:i+end]), " ")] {
					add(i, i+end+1)
				}
			}
		}
		return hits
	},
}

func escapedAt(s string, i int) bool { return i > 0 && s[i-1] == '\\' }

// placeholderNames are what stands in parentheses in the place of a name, folded.
var placeholderNames = set("اسم المتجر", "اسم الشركه", "اسم الموقع", "الشركه", "الموقع", "اسم البراند", "اسم العلامه", "store name", "company name", "your store", "your company", "website")

var blankFiller = Rule{
	Name: "blank-filler", Severity: diag.Error,
	Doc: "A row of underscores, dots or the letter X holds the place of something that was never written: ____, ....., 05XXXXXXXX.",
	run: func(t *Text) (hits []Hit) {
		if t.has&fillers == 0 {
			return nil
		}
		for i := 0; i < len(t.Raw); {
			r, size := utf8.DecodeRuneInString(t.Raw[i:])
			need := 0
			switch r {
			case '_':
				need = 3
			case '.':
				need = 4
			case '…':
				need = 2
			case 'x', 'X', '×':
				need = 3
			}
			if need == 0 {
				i += size
				continue
			}
			end, n := i, 0
			for end < len(t.Raw) {
				next, width := utf8.DecodeRuneInString(t.Raw[end:])
				if next != r {
					break
				}
				end += width
				n++
			}
			start := i
			i = end
			if n < need || n >= need && (r == 'x' || r == 'X') && joinsLetters(t.Raw, start, end) {
				continue
			}
			hits = append(hits, Hit{start, end, "“" + shorten(t.Raw[start:end]) + "” holds the place of something that was never written",
				"write it, or make it a fact in site.toml and refer to it"})
		}
		return hits
	},
}

// joinsLetters tells whether a row of x is part of a Latin word: XXL.
func joinsLetters(s string, start, end int) bool {
	letter := func(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
	return start > 0 && letter(s[start-1]) || end < len(s) && letter(s[end])
}

var sampleData = Rule{
	Name: "sample-data", Severity: diag.Error,
	Doc: "Addresses and numbers that belong to nobody: example.com, yourstore.com, 0500000000, a VAT number of zeros.",
	run: func(t *Text) (hits []Hit) {
		if t.has&(addresses|numbers) == 0 {
			return nil
		}
		lower := strings.ToLower(t.Raw)
		for _, s := range samples {
			if i := strings.Index(lower, s); i >= 0 && len(lower) == len(t.Raw) {
				hits = append(hits, Hit{i, i + len(s), "“" + s + "” is sample data", "write the store's own"})
			}
		}
		return hits
	},
}

var samples = []string{"example.com", "example.org", "example.net", "yoursite.", "yourstore.", "yourdomain.", "mystore.com", "://localhost", "0500000000", "1234567890", "300000000000003"}

// hintFor proposes the fact that usually fills the blank.
func hintFor(t *Text) string {
	near := t.Folded()
	switch {
	case strings.Contains(near, "سيرفر") || strings.Contains(near, "server"):
		return "write where the data is stored and what protects it, e.g. {{ privacy.hosting }} and {{ security-measures }}, and set it in site.toml"
	case strings.Contains(near, "طرف") && strings.Contains(near, "ثالث"):
		return "list the third parties in site.toml as [[third_party]] and write {{ third-parties }} alone on a line"
	case strings.Contains(near, "الرابط") || strings.Contains(near, "هنا"):
		return "write a link, e.g. [الشروط والأحكام](terms.md)"
	}
	return "write what is true of this store, as a fact where it is one"
}

// quotation is a stretch between two quotation marks, the marks included.
type quotation struct{ start, innerStart, innerEnd, end int }

// quotations finds “…”, «…», „…“ and "…" on one line. A straight quote ends where the next one stands.
func quotations(s string) (out []quotation) {
	if !strings.ContainsAny(s, "\"“«„") {
		return nil
	}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		var closers string
		switch r {
		case '“', '„':
			closers = "”“"
		case '«':
			closers = "»"
		case '"':
			closers = "\""
		default:
			i += size
			continue
		}
		end := strings.IndexAny(s[i+size:], closers)
		if end < 0 {
			i += size
			continue
		}
		stop := i + size + end
		_, width := utf8.DecodeRuneInString(s[stop:])
		out = append(out, quotation{i, i + size, stop, stop + width})
		i = stop + width
	}
	return out
}

// newWords returns the folded words of a text.
func newWords(s string) (out []string) {
	t := newText(s)
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
