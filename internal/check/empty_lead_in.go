package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var emptyLeadIn = Rule{
	Rule: say.RuleEmptyLeadIn,
	Text: func(t *Text, report Report) {
		if t.Kind != Matter && t.Kind != Value {
			return
		}
		text := strings.TrimRight(t.Raw, " \n")
		if !endsInColon(text) || !announces(text) {
			return
		}
		report(0, len(text), diag.Finding{Says: announcedOnly(text), Advice: say.EmptyLeadInValue{}})
	},
	Page: func(p *Page) (found []diag.Finding) {
		lines := p.Lines()
		level := 0 // of the heading above
		for i := range lines {
			l := &lines[i]
			if l.heading() {
				level = l.block.Level
				continue
			}
			text := strings.TrimRight(l.text(), " ")
			colon := endsInColon(text)
			if !colon && !strings.HasSuffix(text, ".") && !l.lastOf(lines, i) || l.block.Kind == markdown.Term {
				continue
			}
			severity := diag.Error
			switch {
			case l.block.Kind == markdown.Cell:
				if !colon || !announces(text) || i+1 < len(lines) && lines[i+1].block.Kind == markdown.Cell && lines[i+1].block.Row == l.block.Row {
					continue
				}
			case !colon && !announcesAlone(text):
				continue
			default:
				switch p.follows(lines, i, level) {
				case something:
					continue
				case unrelated:
					severity = diag.Warning
				}
			}
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Severity: severity, Says: announcedOnly(text)})
		}
		return found
	},
}

func announcedOnly(text string) say.Message { return say.EmptyLeadIn{Text: shorten(readable(text))} }

// lastOf tells whether a line is the last of its block.
func (l *line) lastOf(lines []line, i int) bool {
	return i+1 == len(lines) || lines[i+1].block != l.block
}

// sequel is what is after a line that leads in to something.
type sequel int

const (
	something sequel = iota
	nothing
	unrelated // a sentence that is no answer
)

// follows tells what is after line i, below a heading of a level.
func (p *Page) follows(lines []line, i, level int) sequel {
	l := &lines[i]
	if i+1 == len(lines) {
		if p.bareBetween(l.stop, len(p.Doc.Source)) {
			return nothing
		}
		return something
	}
	next := &lines[i+1]
	if !p.bareBetween(l.stop, next.offset) {
		return something
	}
	switch {
	case next.heading() || p.isDisguised(i+1):
		if next.numbered && next.number.value == 1 || p.announcesSections(lines, i, level) {
			return something
		}
		return nothing
	case next.plain() && p.unanswered(lines, i):
		return unrelated
	}
	return something
}

// announcesSections tells whether the headings below a line are what it announces: several that are one level deeper than
// the one above it; before the first heading, where it speaks of the document.
func (p *Page) announcesSections(lines []line, i, level int) bool {
	if level == 0 && !ofDocument(lines[i].text()) {
		return false
	}
	deeper, count := 0, 0
	for k := i + 1; k < len(lines) && count < 2; k++ {
		h := &lines[k]
		if !h.heading() {
			continue
		}
		if h.block.Level <= level {
			break
		}
		if deeper == 0 {
			deeper = h.block.Level
		}
		if h.block.Level == deeper {
			count++
		}
	}
	return count > 1
}

// documentWords are what a page calls itself and its parts, folded.
var documentWords = set("سياسه", "السياسه", "سياسات", "السياسات", "شروط", "الشروط", "احكام", "الاحكام", "اتفاقيه", "الاتفاقيه", "الصفحه", "وثيقه", "الوثيقه", "اقسام", "الاقسام", "بنود", "البنود",
	"policy", "policies", "terms", "agreement", "page", "document", "sections", "parts")

func ofDocument(text string) bool {
	for _, w := range newWords(text) {
		if documentWords[w] {
			return true
		}
	}
	return false
}

// unanswered tells whether the text after a line that announces a list is one sentence of something else: it begins with
// words that no item begins with, and the line promised names of things.
func (p *Page) unanswered(lines []line, i int) bool {
	next := &lines[i+1]
	if lines[i].block == next.block || !next.first || !next.lastOf(lines, i+1) || p.inQuote(next) || !strings.HasSuffix(next.text(), ".") || !announces(lines[i].text()) {
		return false
	}
	words := newWords(next.text())
	if len(words) < 5 || !beginners[words[0]] {
		return false
	}
	for _, w := range newWords(lines[i].text()) {
		if statementWords[strings.TrimLeft(w, "وف")] {
			return false
		}
	}
	return true
}

// beginners are words, folded, that a sentence begins with and the name of a thing does not.
var beginners = set("نحن", "لا", "لن", "لم", "قد", "يمكن", "يمكنكم", "يحق", "يجب", "اذا", "كما", "لذلك", "نرحب", "نسعي", "نحرص", "نلتزم", "نحتفظ", "نحترم", "وفي", "هذه", "شكرا",
	"we", "you", "our", "if", "this", "these", "please", "however", "when", "it", "thank", "there")

// statementWords announce sentences rather than things, folded.
var statementWords = set("ننوه", "ينوه", "نلتزم", "يلتزم", "نوكد", "يوكد", "نقر", "يقر", "يرجي", "نرجو", "نود", "علما", "تعلمون", "قال", "نقول",
	"note", "undertake", "agree", "declare", "confirm", "say", "says", "promise", "acknowledge", "understand")

// endsInColon tells whether a text ends with a colon after a word, also with one before a dash: قائمة:-
func endsInColon(text string) bool {
	text = strings.TrimRight(text, " -–—")
	before, found := strings.CutSuffix(text, ":")
	if !found {
		before, found = strings.CutSuffix(text, "：")
	}
	return found && before != "" && !strings.HasSuffix(before, ":")
}

// announcers are the last words, folded, of what leads in to a list. Arabic writes some of them together with a letter.
var announcers = set("يلي", "ياتي", "التالي", "التاليه", "الاتي", "الاتيه", "كالتالي", "كالاتي", "بالتالي", "بالاتي", "عبر", "خلال", "مثل", "منها", "ومنها", "تشمل", "يشمل", "وتشمل", "تتضمن", "يتضمن", "وهي", "ادناه",
	"following", "follows", "as", "include", "includes", "including", "below", "via", "through", "namely")

// announces tells whether a text that ends in a colon promises a list or details.
func announces(text string) bool {
	words := lastWords(text)
	return len(words) > 0 && (announcers[words[len(words)-1]] || len(words) > 1 && words[len(words)-1] == "are")
}

// lastWords are the last words of a text, folded: two or more where there are as many, none where it ends with a fact.
func lastWords(text string) []string {
	text = strings.TrimRight(text, " .:：-–—\"”»)")
	if !isWordRune(runeBefore(text, len(text))) {
		return nil
	}
	if end := len(text) - 80; end > 0 {
		if at := strings.IndexByte(text[end:], ' '); at >= 0 {
			text = text[end+at:]
		}
	}
	return newWords(text)
}

// breaksOff are words, folded, that no sentence ends with: prepositions, articles, relatives.
var breaksOff = set("علي", "الي", "في", "عن", "مع", "لدي", "او", "التي", "الذي", "the", "an", "our", "your", "and", "or", "are", "at", "of")

// announcesAlone tells whether a text without a colon at its end promises a list or breaks off: كما يلي. as follows. via
func announcesAlone(text string) bool {
	if at := strings.LastIndexByte(text, ' '); at > 0 && len(text)-at < 20 && breaksOff[fold(text[at+1:])] {
		return true
	}
	if !loneSieve.passes(text[max(0, len(text)-40):]) {
		return false
	}
	words := lastWords(text)
	if len(words) < 2 {
		return false
	}
	switch last, before := words[len(words)-1], words[len(words)-2]; last {
	case "يلي", "ياتي":
		return strings.HasSuffix(before, "ما")
	case "كالتالي", "كالاتي":
		return true
	case "follows":
		return before == "as"
	case "following":
		return before == "the"
	case "عبر", "including", "includes", "via":
		return true
	case "خلال":
		return before == "من"
	case "as":
		return before == "such"
	}
	return false
}

// loneSieve stops texts without the words that announcesAlone looks for.
var loneSieve = newSieve(phrases("يلي", "ياتي", "كالتالي", "كالاتي", "عبر", "خلال", "follows", "following", "including", "includes", "via", "as"))
