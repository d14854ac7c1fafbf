package typeset

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Edits appends to out the changes that the typography of the page's language wants, in the order of the text: quotation
// marks and apostrophes, dashes, the ellipsis, spaces beside brackets and punctuation (in Arabic, where copied texts have
// them), spaces that must not end a line, digits. runs are those of the text. Letters are never changed. A character that
// an author has written with a backslash or as an entity shall not come here as itself, so that it stays.
func (s *Style) Edits(out []Edit, text []byte, runs []Run) []Edit {
	e := editor{finder: finder{style: s, text: text}, runs: runs, edits: out, arabic: s.base() == "ar", english: s.base() == "en"}
	e.walk(len(out))
	return e.edits
}

type editor struct {
	finder
	runs    []Run
	edits   []Edit
	arabic  bool
	english bool
	quotes  []quote // that are open
}

type quote struct {
	at   int
	mark byte
}

func (e *editor) edit(start, end int, text string) {
	e.edits = append(e.edits, Edit{start, end, text})
}

func (e *editor) walk(first int) {
	known := e.arabic || e.english
	for i := 0; i < len(e.text); {
		c := e.text[i]
		next := i + 1
		switch {
		case isDigit(c):
			next = e.digits(i)
		case !known:
		case c == '"':
			e.quotation(i)
		case c == '\'':
			e.apostrophe(i)
		case c == ' ':
			next = e.space(i)
		case c == '.':
			for next < len(e.text) && e.text[next] == '.' {
				next++
			}
			if next-i == 3 {
				e.edit(i, next, "…")
			}
		case c == '-':
			for next < len(e.text) && e.text[next] == '-' {
				next++
			}
			e.dash(i, next)
		case (c == '(' || c == '[') && e.arabic:
			if j := e.spaces(next); j > next && j < len(e.text) && e.text[j] != ')' && e.text[j] != ']' {
				e.edit(next, j, "")
				next = j
			}
		}
		i = next
	}
	if !slices.IsSortedFunc(e.edits[first:], byStart) {
		slices.SortFunc(e.edits[first:], byStart)
	}
}

func byStart(a, b Edit) int { return cmp.Compare(a.Start, b.Start) }

// spaces returns where the spaces from i on end.
func (e *editor) spaces(i int) int {
	for i < len(e.text) && e.text[i] == ' ' {
		i++
	}
	return i
}

// in returns the run around i, or nil. It is asked for places in the order of the text.
func (e *editor) in(i int) *Run {
	for len(e.runs) > 0 && e.runs[0].End <= i {
		e.runs = e.runs[1:]
	}
	if len(e.runs) > 0 && e.runs[0].Start <= i {
		return &e.runs[0]
	}
	return nil
}

// digits writes the number at i in the digits of the page, if it is a plain one, and returns where it ends.
func (e *editor) digits(i int) (end int) {
	if !e.style.Arab || e.in(i) != nil {
		for i < len(e.text) && isDigit(e.text[i]) {
			i++
		}
		return i
	}
	end = e.figures(i)
	e.number(i, end)
	if end < len(e.text) && e.text[end] == '%' && e.in(end) == nil {
		e.edit(end, end+1, "٪")
		end++
	}
	return end
}

// number writes plain figures in Arabic-Indic digits, groups and fractions with their marks.
func (e *editor) number(i, end int) {
	figures := string(e.text[i:end])
	groups := strings.Split(figures, ",")
	grouped := len(groups) > 1
	for k, g := range groups {
		g, _, _ = strings.Cut(g, ".")
		grouped = grouped && (k == 0 && len(g) <= 3 || len(g) == 3) && !strings.ContainsAny(g, ":/")
	}
	fraction := strings.Count(figures, ".") == 1 && !strings.ContainsAny(figures, ":/")
	zero := '٠'
	if e.style.Persian {
		zero = '۰'
	}
	var b strings.Builder
	for _, r := range figures {
		switch {
		case r >= '0' && r <= '9':
			r += zero - '0'
		case r == ',' && grouped:
			r = '٬'
		case r == '.' && fraction:
			r = '٫'
		}
		b.WriteRune(r)
	}
	e.edit(i, end, b.String())
}

// quotation pairs the straight quotation mark at i.
func (e *editor) quotation(i int) {
	before, size := e.before(i)
	after := e.after(i + 1)
	depth := 0
	for _, q := range e.quotes {
		if q.mark == '"' {
			depth++
		}
	}
	if depth > 0 && !isGap(before) && !opens(before) {
		k := len(e.quotes) - 1
		for e.quotes[k].mark != '"' {
			k--
		}
		open, closing := "«", "»"
		switch {
		case e.arabic && depth == 2, e.english && depth == 1:
			open, closing = "“", "”"
		case e.english:
			open, closing = "‘", "’"
		}
		e.edit(e.quotes[k].at, e.quotes[k].at+1, open)
		e.edit(i, i+1, closing)
		e.quotes = e.quotes[:k]
		return
	}
	if depth < 2 && len(e.quotes) < 4 && after != 0 && !isGap(after) && (size == 0 || isGap(before) || opens(before) || e.arabic && e.clitic(i)) {
		e.quotes = append(e.quotes, quote{i, '"'})
	}
}

func isGap(r rune) bool { return r == 0 || unicode.IsSpace(r) }

// opens tells whether a quotation may begin behind a character that is no space.
func opens(r rune) bool { return strings.ContainsRune("([{«“‘\"'–—/-،؛:", r) || r == Object }

// clitic tells whether what touches i is one or two of the Arabic prefixes that are written without a space: و ف ب ل ك.
func (f *finder) clitic(i int) bool {
	n := 0
	for {
		r, size := f.before(i)
		if classOf(r) == mark {
			i -= size
			continue
		}
		if isGap(r) || opens(r) {
			return n > 0
		}
		if n == 2 || !strings.ContainsRune("وفبلك", r) {
			return false
		}
		n++
		i -= size
	}
}

// apostrophe turns the straight mark at i into the one for its place. Arabic text keeps all but those within words of the
// Latin script.
func (e *editor) apostrophe(i int) {
	before, _ := e.before(i)
	after := e.after(i + 1)
	if isLatinLetter(before) && isLatinLetter(after) {
		e.edit(i, i+1, "’")
		return
	}
	if !e.english {
		return
	}
	if (isGap(before) || opens(before)) && !isGap(after) {
		if after >= '0' && after <= '9' || e.elision(i+1) {
			e.edit(i, i+1, "’")
		} else if len(e.quotes) < 4 {
			e.quotes = append(e.quotes, quote{i, '\''})
		}
		return
	}
	if n := len(e.quotes); n > 0 && e.quotes[n-1].mark == '\'' && !isGap(before) {
		e.edit(e.quotes[n-1].at, e.quotes[n-1].at+1, "‘")
		e.edit(i, i+1, "’")
		e.quotes = e.quotes[:n-1]
		return
	}
	if unicode.IsLetter(before) { // the customers' rights
		e.edit(i, i+1, "’")
	}
}

// elision tells whether a word at i has lost its beginning: 'tis, 'n'.
func (e *editor) elision(i int) bool {
	end := i
	for end < len(e.text) && isLetter(e.text[end]) {
		end++
	}
	switch strings.ToLower(string(e.text[i:end])) {
	case "n", "tis", "twas", "em", "til", "cause":
		return true
	}
	return false
}

func isLatinLetter(r rune) bool {
	return r < utf8.RuneSelf && isLetter(byte(r)) || r >= utf8.RuneSelf && unicode.Is(unicode.Latin, r)
}

// dash replaces the hyphens [i, end) that stand for a dash.
func (e *editor) dash(i, end int) {
	before, size := e.before(i)
	after := e.after(end)
	spaced := before == ' ' && after == ' '
	if spaced {
		p, _ := e.before(i - size)
		n := e.after(end + 1)
		if isGap(p) || isGap(n) || unicode.IsDigit(p) && unicode.IsDigit(n) && end-i == 1 {
			return
		}
	}
	letters := unicode.IsLetter(before) && classOf(before) == classOf(after)
	switch {
	case spaced && end-i <= 2, end-i == 2 && unicode.IsDigit(before) && unicode.IsDigit(after), end-i == 2 && letters && e.arabic:
		e.edit(i, end, "–")
	case spaced && end-i == 3, letters && (end-i == 2 || end-i == 3):
		e.edit(i, end, "—")
	}
}

// space looks at the spaces from i on, and returns where they end.
func (e *editor) space(i int) int {
	end := e.spaces(i + 1)
	if end == len(e.text) || i == 0 {
		return end
	}
	before, _ := e.before(i)
	if e.arabic && !isGap(before) {
		r, size := e.rune(end)
		n := e.after(end + size)
		switch {
		case r == ')' || r == ']':
			if before != '(' && before != '[' {
				e.edit(i, end, "")
				return end
			}
		case strings.ContainsRune(".,:!?،؛؟", r) && (n == 0 || isGap(n) || strings.ContainsRune(")]»”\"'", n)):
			if !(r == ':' && unicode.IsDigit(before)) && before != Object {
				e.edit(i, end, "")
				return end
			}
		}
	}
	if end == i+1 && e.binds(i) {
		e.edit(i, end, "\u00a0")
	}
	return end
}

// binds tells whether the line must not end at the space at i: 5 كجم, رقم 5.
func (e *editor) binds(i int) bool {
	before, _ := e.before(i)
	after := e.after(i + 1)
	if unicode.IsDigit(before) && !unicode.IsDigit(after) {
		end := i + 1
		if after >= 0xA2 && unicode.Is(unicode.Sc, after) || after == '$' {
			n := e.after(end + utf8.RuneLen(after))
			return !unicode.IsDigit(n)
		}
		for end < len(e.text) {
			r, size := e.rune(end)
			if !unicode.IsLetter(r) && classOf(r) != mark {
				break
			}
			end += size
		}
		word := e.text[i+1 : end]
		return len(word) > 0 && len(word) <= 24 && (isUnit(string(word)) || measures[bare(word)])
	}
	if !unicode.IsDigit(after) {
		return false
	}
	start := i
	if before == '.' {
		start--
	}
	for start > 0 && i-start < 24 {
		r, size := e.before(start)
		if !unicode.IsLetter(r) && classOf(r) != mark {
			break
		}
		start -= size
	}
	word := bare(e.text[start:i])
	if counted[word] {
		return true
	}
	_, size := utf8.DecodeRuneInString(word)
	return e.arabic && strings.ContainsRune("وفبلك", []rune(word + " ")[0]) && counted[word[size:]]
}

// bare drops the marks of an Arabic word.
func bare(word []byte) string {
	if bytes.IndexByte(word, 0xD9) < 0 {
		return string(word)
	}
	return strings.Map(func(r rune) rune {
		if classOf(r) == mark || r == 'ـ' {
			return -1
		}
		return r
	}, string(word))
}

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// measures are the words that stay with the number before them, without marks.
var measures = set(`ريال ريالا ريالات درهم درهما دراهم دينار دينارا دنانير دولار دولارا دولارات يورو جنيه جنيها جنيهات هللة هللات فلس
	كجم كغ كغم كيلو كيلوجرام كيلوغرام جم جرام جراما غرام غراما ملجم متر مترا أمتار سم سنتيمتر ملم مم كم كيلومتر لتر لترا مل مللتر بوصة
	درجة واط فولت أمبير ميجابايت جيجابايت ثانية ثواني ثوان دقيقة دقائق ساعة ساعات يوم يوما أيام أسبوع أسبوعا أسابيع شهر شهرا أشهر
	سنة سنوات عام عاما أعوام م هـ ه ميلادي ميلادية هجري هجرية
	riyal riyals dirham dirhams dinar dinars dollar dollars euro euros pound pounds halala halalas percent
	day days hour hours minute minutes second seconds week weeks month months year years metre metres meter meters inch inches`)

// counted are the words that stay with the number behind them.
var counted = set(`رقم الرقم المادة مادة البند بند الفقرة فقرة الصفحة صفحة الباب باب الفصل فصل القسم قسم الملحق ملحق الجدول جدول الشكل شكل
	No. Nos. no. nos. Art. Article Articles Section Sections Clause Page Chapter Table Figure Annex Appendix p. pp.`)
