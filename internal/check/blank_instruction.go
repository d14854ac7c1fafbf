package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var blankInstruction = Rule{
	Rule: say.RuleBlankInstruction,
	Text: func(t *Text, report Report) {
		if t.has&quotes == 0 {
			return
		}
		quoted := t.quotations()
		for _, q := range quoted {
			left := t.Raw[q.innerStart:q.innerEnd]
			alone := len(quoted) == 1 && strings.TrimSpace(t.Raw[:q.start]) == "" && strings.Trim(t.Raw[q.end:], " .،") == ""
			words := newWords(left)
			severity := diag.Error
			switch {
			case isInstruction(words) && (alone || placing[words[0]] || isForStore(t.Raw, q, words)):
			case alone && len(words) > 1 && placing[words[0]]: // or a law that is quoted
				severity = diag.Warning
			default:
				continue
			}
			report(q.start, q.end, diag.Finding{Severity: severity, Says: say.BlankInstruction{Text: shorten(left)}, Advice: hintFor(t)})
		}
	},
}

// isInstruction tells whether the words of a quotation say what to write in its place. The words of a button, "أضف إلى
// السلة", begin like an instruction, and so does a law that is quoted; neither goes on like one.
func isInstruction(words []string) bool {
	if len(words) < 2 || !placing[words[0]] && !instructions[words[0]] {
		return false
	}
	second, last := strings.TrimPrefix(words[1], "ال"), words[len(words)-1]
	return second == "هنا" || second == "here" || len(words) <= 6 && (last == "هنا" || last == "here" || blankNouns[second] || blankNouns[last] || headNoun(second))
}

// isForStore tells whether an instruction in quotation marks is one for the store, and not the label of a button or of a
// field in which customers write: “Add a new address”.
func isForStore(s string, q quotation, words []string) bool {
	if words[0] == "insert" { // no button says so
		return true
	}
	if labels(s, q.start, q.end) {
		return false
	}
	before := wordRightBefore(s, q.start)
	return templateOrders[words[0]] || callsForNext(before) || namesParty(before) || strings.HasSuffix(strings.TrimRight(s[:q.start], " \u00a0"), ":") ||
		slices.ContainsFunc(words[1:], func(w string) bool {
			return w == "هنا" || w == "here" || ofStore[strings.TrimPrefix(w, "ال")]
		})
}

var (
	templateOrders = set("specify", "describe") // few buttons say so
	ofStore        = set("متجر", "متجرك", "متجركم", "شركه", "شركتك", "شركتكم", "موقعك", "موقعكم", "store", "shop", "company", "website", "business")
)

// The words, folded, with which templateOrders instructions begin.
var (
	placing      = set("تحدد", "يحدد", "يوضع", "توضع", "يذكر", "تذكر", "يكتب", "تكتب", "يضاف", "تضاف", "يدرج", "تدرج")
	instructions = set("حدد", "ضع", "اذكر", "اكتب", "ادخل", "اضف", "ادرج", "هنا", "insert", "enter", "write", "add", "specify", "describe")
)

// blankNouns are what a template wants written.
var blankNouns = set("اسم", "رقم", "عنوان", "رابط", "تاريخ", "مده", "نص", "بريد", "متجر", "متجرك", "متجركم", "شركه", "شركتك", "شركتكم", "موقعك", "name", "your", "store", "company", "address", "date", "link", "url")
