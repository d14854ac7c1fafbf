package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var blankQuestion = Rule{
	Rule: say.RuleBlankQuestion,
	Text: func(t *Text, report Report) {
		if t.has&quotes == 0 {
			return
		}
		sure := false
		var doubtful []quotation
		tell := func(q quotation) {
			report(q.start, q.end, diag.Finding{Says: unfilled(strings.TrimSpace(t.Raw[q.innerStart:q.innerEnd])), Advice: hintFor(t)})
		}
		for _, q := range t.quotations() {
			inner := strings.TrimSpace(t.Raw[q.innerStart:q.innerEnd])
			if !strings.HasSuffix(inner, "؟") && !strings.HasSuffix(inner, "?") || utf8.RuneCountInString(inner) > 80 {
				continue
			}
			switch words := newWords(inner); {
			case fillsSlot(t.Raw, q, words):
				sure = true
				tell(q)
			case !labels(t.Raw, q.start, q.end):
				doubtful = append(doubtful, q)
			}
		}
		if len(doubtful) > 0 && (sure || blankBracket.finds(t) || blankFiller.finds(t) || blankKnown.finds(t)) {
			for _, q := range doubtful { // who left one blank left the others
				tell(q)
			}
		}
	},
}

// fillsSlot tells whether a question in quotation marks, of those folded words, is in the slot of a value or a name.
func fillsSlot(s string, q quotation, words []string) bool {
	before := wordRightBefore(s, q.start)
	switch {
	case len(words) == 0 || measuring[before]:
		return true
	case len(words) > 1 && isDigit(words[0][0]) && unitWords[words[1]]: // "14 يوم؟"
		return true
	case pointing[before] && unicode.IsLower(runeAt(s, skipSpaces(s, q.innerStart))): // no page or button is called “which country?”
		return true
	case carrying[before] && leavesChoice(words):
		return true
	case asks(words):
		return false
	case slices.ContainsFunc(words, func(w string) bool { return undecided[w] }):
		return true
	case labels(s, q.start, q.end):
		return false
	case pointing[before] || unitWords[wordRightAfter(s, q.end)]:
		return true
	}
	// العنوان: "الرياض؟"
	head := strings.TrimRight(s[:q.start], " \u00a0")
	if !strings.HasSuffix(head, ":") || strings.Trim(s[q.end:], " .،\u00a0") != "" {
		return false
	}
	name := newWords(head)
	return len(name) > 0 && len(name) <= 4 && (headNoun(name[0]) || headNoun(name[len(name)-1]))
}

// undecided are words, folded, with which the author of a template leaves a choice to the store.
var undecided = set("معين", "معينه", "محدد", "محدده", "كذا", "software", "specific", "certain", "some")

// carrying are prepositions, folded, after which whoever does something with a store is named, or the time after which; no
// text says that it is “with” a question on another page.
var carrying = set("مع", "عبر", "لدي", "بين", "تحت", "قبل", "بعد")

// leavesChoice tells whether folded words ask which or how many of something, and say nothing of it: أي شركة شحن؟, كم يوم؟ There is
// no verb in them and nothing that is known, as there is in questions of customers: أي مقاس يناسبني؟, كم مدة الإرجاع؟
func leavesChoice(words []string) bool {
	switch words[0] {
	case "اي", "ايه", "كم":
	default:
		return false
	}
	for i, w := range words[1:] {
		r := []rune(w)
		noun := len(r) == 5 && r[0] == 'ت' && r[3] == 'ي' || strings.HasPrefix(w, "است") // توصيل, استضافة
		verb := i > 0 && !noun && strings.ContainsRune("اينت", r[0])
		if verb || strings.HasPrefix(w, "ال") || strings.HasPrefix(w, "لل") {
			return false
		}
	}
	return len(words) == 2 || len(words) == 3
}
