package check

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var disguisedHeading = Rule{
	Rule: say.RuleDisguisedHeading,
	Page: func(p *Page) (found []diag.Finding) {
		lines := p.Lines()
		for _, d := range p.disguised() {
			l := &lines[d.line]
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Edit: p.unmask(l, d),
				Says: say.DisguisedHeading{Text: shorten(readable(l.text())), Mark: strings.Repeat("#", d.level)}})
		}
		return found
	},
}

// disguise is a line that was written as a heading and has no mark of one.
type disguise struct {
	line  int // of Page.Lines
	rank  int // of what marks it, see ranks
	level int // that the heading should have
}

// ranks order what headings without marks begin with, from the parts of a document to those of a section.
var ranks = map[string]int{"الباب": 1, "chapter": 1, "الفصل": 2, "القسم": 3, "section": 3, "": 4, "first": 4, "الماده": 5, "ماده": 5, "article": 5,
	"البند": 6, "بند": 6, "clause": 6, "الفقره": 7, "1.": 8}

const (
	boldRank  = 9
	colonRank = 10
)

// disguised are the headings without marks of a page, in their order.
func (p *Page) disguised() []disguise {
	if p.masked {
		return p.disguises
	}
	p.masked = true
	lines := p.Lines()
	numbers := p.numberedTitles(lines)
	base, of := 1, map[int]int{} // the level of the heading above; the levels of headings that begin with a number, by rank
	for i := range lines {
		if l := &lines[i]; l.heading() && l.numbered {
			of[ranks[l.number.kind]] = l.block.Level
		}
	}
	var open []int // the ranks of the disguised headings above, outer ones first
	for i := range lines {
		l := &lines[i]
		if l.heading() {
			base, open = l.block.Level, open[:0]
			continue
		}
		rank := p.disguiseOf(lines, i)
		if numbers[i] {
			rank = ranks["1."]
		}
		if rank == 0 || p.inQuote(l) {
			continue
		}
		for len(open) > 0 && open[len(open)-1] >= rank {
			open = open[:len(open)-1]
		}
		if level, known := of[rank]; known && rank < boldRank {
			base, open = level-1, open[:0]
		}
		p.disguises = append(p.disguises, disguise{i, rank, min(6, max(2, base+1+len(open)))})
		open = append(open, rank)
	}
	return p.disguises
}

// isDisguised tells whether a line is a heading without its mark.
func (p *Page) isDisguised(i int) bool {
	_, found := slices.BinarySearchFunc(p.disguised(), i, func(d disguise, i int) int { return d.line - i })
	return found
}

// disguiseOf is the rank of what makes a heading of a line; 0 when nothing does.
func (p *Page) disguiseOf(lines []line, i int) int {
	l := &lines[i]
	if !l.plain() || l.hard {
		return 0
	}
	text := l.text()
	whole, bold := p.bold(l)
	capitals := isCapitals(text)
	if !whole || !bold && !l.numbered && !capitals && !endsInColon(text) || !p.hasBody(lines, i) {
		return 0
	}
	if (l.likeHeading() && runeAt(text, skipSpaces(text, l.number.end)) != '،' || titledNumber(lines, i)) && p.breaks(lines, i, byEditors) {
		return ranks[l.number.kind]
	}
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "،") || strings.HasSuffix(text, "!") {
		return 0
	}
	words := len(strings.Fields(text))
	switch {
	case bold && words <= 12 && !(endsInColon(text) && leadsIn(text)) && (l.first || p.breaks(lines, i-1, byEditors)):
		for _, k := range [...]int{i - 1, i + 1} {
			if k >= 0 && k < len(lines) && lines[k].plain() && (k > i || !l.first) {
				if _, also := p.bold(&lines[k]); also {
					return 0 // several lines of a slogan
				}
			}
		}
		return boldRank
	case capitals && l.first && p.breaks(lines, i, byEditors) && p.isPassage(lines, i+1):
		return boldRank
	case endsInColon(text) && words <= 4 && (l.first || p.breaks(lines, i-1, byEditors)) && !leadsIn(text) && p.isPassage(lines, i+1):
		return colonRank
	}
	return 0
}

// titledNumber tells whether a line counts a part of a document and names it without a mark between the two: Article (4)
// Refunds, المادة 4 الدفع. It begins a sentence, and so does the line below.
func titledNumber(lines []line, i int) bool {
	l := &lines[i]
	if !l.plain() || !l.numbered || !counted[l.number.kind] || !l.first && !endsSentence(lines[i-1].text()) {
		return false
	}
	title := strings.Fields(l.text()[l.number.end:])
	if len(title) == 0 || len(title) > 5 || strings.ContainsRune(".،,:;!؟?", runeBefore(l.text(), l.end-l.start)) {
		return false
	}
	first := runeAt(title[0], 0)
	if i+1 < len(lines) && lines[i+1].block == l.block && unicode.IsLower(runeAt(lines[i+1].text(), 0)) {
		return false
	}
	return unicode.IsUpper(first) || ofArabic(first) && first != 'ي' && first != 'و' && !afterNumber[fold(title[0])]
}

// afterNumber are the words, folded, that go on with a sentence after the number of an article; verbs with ي are known by it.
var afterNumber = set("من", "في", "علي", "الي", "عن", "او", "ان", "ما", "لا", "لم", "لن", "هي", "هو", "هذه", "التي", "الذي", "اعلاه", "ادناه", "بان", "بشان", "حيث", "كما", "قد",
	"المتعلقه", "المتعلق", "الخاصه", "الخاص", "المذكوره", "المذكور", "الوارده", "الوارد", "السابقه", "السابق", "التاليه", "التالي", "المشار", "المعدله", "المكرره", "مكرر",
	"تنص", "نصت", "تحدد", "حددت", "تسري", "تطبق", "تنطبق", "تبين", "بينت", "تشترط", "تلزم", "الزمت", "تمنح", "منحت", "تحظر", "حظرت", "توجب", "تقضي", "قضت", "تجيز", "اجازت",
	"تمنع", "تعطي", "تخص", "تتعلق", "تنظم", "توضح", "تشمل", "تكفل", "كفلت", "تعد", "تعتبر", "تخول", "تقرر", "تضمن", "تتضمن", "تتناول", "تتيح")

// isCapitals tells whether a text is two words or more, six at most, without a small letter: YOUR RIGHTS.
func isCapitals(text string) bool {
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > 6 {
		return false
	}
	letters := 0
	for _, r := range text {
		switch {
		case unicode.IsUpper(r):
			letters++
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == markdown.Object:
			return false
		}
	}
	return letters > 5
}

// bold tells whether all of a line is in bold; whole is false when the line is in more than its text: in a list, a
// link or with other marks.
func (p *Page) bold(l *line) (whole, bold bool) {
	begin := p.lineStart(l.offset)
	source := bytes.TrimSpace(p.Doc.Source[begin:p.lineEnd(l.offset)])
	before := strings.TrimSpace(string(p.Doc.Source[begin:l.offset]))
	if before == "**" || before == "__" {
		inner, ok := bytes.CutSuffix(bytes.TrimRight(source, ":：؟ "), []byte(before))
		return ok && bytes.Count(inner, []byte(before)) == 1, true
	}
	return before == "", false
}

// hasBody tells whether a text or a list follows a line, and no heading.
func (p *Page) hasBody(lines []line, i int) bool {
	if i+1 == len(lines) {
		return !p.bareBetween(p.lineEnd(lines[i].offset), len(p.Doc.Source))
	}
	next := &lines[i+1]
	if !p.bareBetween(p.lineEnd(lines[i].offset), next.offset) {
		return true
	}
	return !next.heading() && !next.likeHeading()
}

// breaks tells whether the author ended a line where it ends. An editor that wraps lines at a width would have put the
// first word of the next one after it, if there had been room.
func (p *Page) breaks(lines []line, i, width int) bool {
	l := &lines[i]
	if i+1 == len(lines) || lines[i+1].block != l.block || l.hard || endsInColon(l.text()) || strings.HasSuffix(l.text(), "؟") || strings.HasSuffix(l.text(), "?") {
		return true
	}
	word, _, _ := strings.Cut(lines[i+1].text(), " ")
	return utf8.RuneCountInString(l.text())+1+utf8.RuneCountInString(word) < width
}

// Widths at which lines are wrapped, in characters: by editors, and by people who type as they like.
const (
	byEditors = 60
	byHand    = 45
)

// isPassage tells whether a line is running text: a sentence or more.
func (p *Page) isPassage(lines []line, i int) bool {
	if i >= len(lines) || !lines[i].plain() || p.inQuote(&lines[i]) {
		return false
	}
	text := lines[i].text()
	return len(strings.Fields(text)) >= 5 && strings.ContainsAny(text, ".؟!") && !endsInColon(text)
}

// leadsIn tells whether a short text before a colon leads over to what follows it rather than naming it: for contact, in
// case of delay, note.
func leadsIn(text string) bool {
	words := newWords(text)
	if len(words) == 0 || strings.HasPrefix(words[0], "لل") || announces(text) {
		return true
	}
	return leadWords[words[0]] || strings.HasPrefix(words[0], "ل") && len([]rune(words[0])) > 3
}

// leadWords begin what leads over to something, folded.
var leadWords = set("في", "من", "عن", "الي", "علي", "عند", "بعد", "قبل", "اذا", "ان", "حيث", "كما", "مثل", "مثلا", "مثال", "ملاحظه", "تنبيه", "مهم", "هام",
	"نجمع", "نستخدم", "نقبل", "يمكنكم", "يرجي", "نرجو", "نلتزم", "عنواننا", "العنوان", "هاتف", "الهاتف", "جوال", "الجوال", "البريد",
	"to", "for", "in", "if", "when", "note", "notes", "warning", "important", "example", "at", "by", "with", "from", "we", "you", "please", "address", "phone", "email")

// numberedTitles are lines such as “1. Returns” of which each begins a list of its own, or is one line of text, because a
// text is below. Two that follow each other in number are titles; one may be anything.
func (p *Page) numberedTitles(lines []line) map[int]bool {
	var titles map[int]bool
	last, value := -1, 0
	for i := range lines {
		l := &lines[i]
		n := p.titleNumber(lines, i)
		if n == 0 {
			if l.heading() || l.item && l.first && p.counts(l) {
				last = -1
			}
			continue
		}
		if last >= 0 && n == value+1 {
			if titles == nil {
				titles = map[int]bool{}
			}
			titles[last], titles[i] = true, true
		}
		last, value = i, n
	}
	return titles
}

// counts tells whether an item is one of a numbered list.
func (p *Page) counts(l *line) bool {
	n, _ := numberAt(string(p.Doc.Source[p.lineStart(l.offset):l.offset]), 0)
	return n > 0
}

// titleNumber is the number of a line that may be a title; 0 when it is none.
func (p *Page) titleNumber(lines []line, i int) int {
	l := &lines[i]
	text := l.text()
	if !l.numbered && !l.item || i+1 == len(lines) || len(strings.Fields(text)) > 10 || strings.HasSuffix(text, ".") || strings.HasSuffix(text, "،") || !p.bareBetween(p.lineEnd(l.offset), lines[i+1].offset) || !p.isPassage(lines, i+1) || !p.breaks(lines, i, byEditors) {
		return 0
	}
	if l.plain() && l.numbered && l.number.kind == "1." {
		return l.number.value
	}
	if !l.item || !l.first {
		return 0
	}
	mark := strings.TrimRight(string(p.Doc.Source[p.lineStart(l.offset):l.offset]), " \t*_")
	n, end := numberAt(mark, 0)
	if n == 0 || end == 0 || len(mark) != end+1 {
		return 0
	}
	return n
}

// unmask makes a heading of a line. What is in bold loses its marks: headings are bold.
func (p *Page) unmask(l *line, d disguise) diag.Edit {
	begin := p.lineStart(l.offset)
	source := p.Doc.Source[begin:p.lineEnd(l.offset)]
	mark := strings.Repeat("#", d.level) + " "
	if above := p.Doc.Source[p.lineStart(max(0, begin-1)):begin]; len(bytes.TrimSpace(above)) > 0 && (d.line > 0 || !bytes.HasPrefix(above, []byte("+++"))) {
		mark = "\n" + mark
	}
	if _, bold := p.bold(l); !bold && d.rank != colonRank {
		return diag.Edit{Start: begin, End: begin + len(source) - len(bytes.TrimLeft(source, " \t")), New: mark}
	}
	text := strings.NewReplacer("**", "", "__", "").Replace(string(bytes.TrimSpace(source)))
	return diag.Edit{Start: begin, End: begin + len(bytes.TrimRight(source, " \t\r")), New: mark + strings.TrimRight(text, ":： ")}
}
