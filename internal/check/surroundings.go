package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The same words are a blank of a template in one sentence and the label of a button in the next. What comes right before
// and after them tells which.

// surrounding is how many bytes on either side are read.
const surrounding = 120

// wordsBefore are the folded words of the same sentence before an offset, the nearest last; six at most.
func wordsBefore(s string, i int) []string {
	from := max(0, i-surrounding)
	for from < i && !utf8.RuneStart(s[from]) {
		from++
	}
	text := s[from:i]
	if from > 0 { // a part of a word
		if k := strings.IndexByte(text, ' '); k >= 0 {
			text = text[k:]
		}
	}
	if k := strings.LastIndexAny(text, ".!؟?;؛\n"); k >= 0 {
		_, size := utf8.DecodeRuneInString(text[k:])
		text = text[k+size:]
	}
	words := newWords(text)
	return words[max(0, len(words)-6):]
}

// wordsAfter are the folded words of the same sentence after an offset, the nearest first; three at most.
func wordsAfter(s string, i int) []string {
	to := min(len(s), i+surrounding)
	for to > i && to < len(s) && !utf8.RuneStart(s[to]) {
		to--
	}
	text := s[i:to]
	if k := strings.IndexAny(text, ".!؟?;؛\n"); k >= 0 {
		text = text[:k]
	}
	words := newWords(text)
	return words[:min(3, len(words))]
}

// wordRightBefore is the folded word that only a space parts from an offset, or "".
func wordRightBefore(s string, i int) string {
	end := backSpaces(s, i)
	if r := runeBefore(s, end); !unicode.IsLetter(r) && !unicode.IsMark(r) && r != 'ـ' {
		return ""
	}
	words := wordsBefore(s, end)
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// wordRightAfter is the folded word that only a space parts from an offset, or "".
func wordRightAfter(s string, i int) string {
	if r := runeAt(s, skipSpaces(s, i)); !unicode.IsLetter(r) && r != '%' && r != '٪' {
		return ""
	} else if !unicode.IsLetter(r) {
		return "%"
	}
	words := wordsAfter(s, i)
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// labels tells whether the text says that s[start:end] is what a button, a field or a page is called.
func labels(s string, start, end int) bool {
	before := wordsBefore(s, start)
	for i, w := range before {
		switch {
		case among(choosing, strings.TrimSuffix(strings.TrimSuffix(w, "وا"), "ون")), strings.Contains(w, "ضغط"), strings.Contains(w, "نقر"):
			return true
		case i >= len(before)-2 && among(labelled, w):
			return true
		}
	}
	after := wordsAfter(s, end)
	return slices.ContainsFunc(after[:min(2, len(after))], func(w string) bool { return labelled[w] })
}

// Words, folded, that say that a label comes.
var (
	labelled = set("زر", "زري", "ازرار", "خيار", "خيارات", "قائمه", "تبويب", "ايقونه", "خانه", "حقل", "مربع", "رابط", "صفحه", "قسم", "شاشه", "نافذه", "عباره", "بعنوان", "عنوانها", "عنوانه", "نموذج", "سؤال", "اسئله", "رساله", "علامه", "كلمه",
		"button", "buttons", "link", "tab", "menu", "option", "options", "field", "box", "checkbox", "icon", "page", "section", "screen", "form", "label", "labelled", "labeled", "titled", "heading", "question", "questions", "called", "named", "marked", "message", "says")
	choosing = set("اختر", "اختار", "اختيار", "تختار", "افتح", "انتقل", "الانتقال", "اذهب", "توجه", "فعل", "انظر", "راجع", "زر", "نسمي", "تسمي",
		"click", "clicking", "press", "pressing", "tap", "tapping", "choose", "select", "hit", "pick", "tick", "open", "go", "see", "visit", "under")
)

// callsForNext tells whether a value or a name must follow a folded word: a preposition, or a word that is in construct with the
// next.
func callsForNext(w string) bool { return measuring[w] || pointing[w] }

var (
	measuring = set("طريق", "بواسطه", "خلال", "لمده", "بقيمه", "بمبلغ", "بنسبه", "بمعدل", "قدره", "قدرها", "within", "by", "costs")
	pointing  = set("في", "وفي", "من", "ومن", "الي", "علي", "عن", "لدي", "مع", "عبر", "بين", "تحت", "قبل", "بعد", "كل", "in", "at", "on", "with", "via", "through", "from", "to", "of", "for", "using", "is", "are")
)

// namesParty tells whether a folded word calls for the name of a store after it: فريق عمل, سياسة خصوصية, we.
func namesParty(w string) bool {
	if beforeNames[w] {
		return true
	}
	rest, ok := prefixed(beforeNames, w)
	return ok && rest
}

var beforeNames = set("متجر", "متجرنا", "شركه", "شركتنا", "مؤسسه", "موقع", "منصه", "تطبيق", "فريق", "عمل", "اداره", "استخدام", "خصوصيه", "سياسه", "لسياسه", "نحن", "اسمنا", "اسم", "we", "are", "company", "store", "shop", "called")

// unitWords are words, folded, before which a number stands.
var unitWords = set("يوم", "يوما", "ايام", "اسبوع", "اسبوعا", "اسابيع", "شهر", "شهرا", "اشهر", "سنه", "سنوات", "عام", "عاما", "ساعه", "ساعات", "دقيقه", "دقائق", "ريال", "ريالا", "ريالات", "درهم", "درهما", "دينار", "دينارا", "جنيه", "جنيها", "دولار", "نسخ", "%",
	"day", "days", "business", "working", "calendar", "hour", "hours", "week", "weeks", "month", "months", "year", "years", "minutes", "percent", "sar", "aed", "usd", "riyals", "dirhams")

// asks tells whether folded words begin like a question that a person would ask, and not like a noun with a question mark.
func asks(words []string) bool {
	if len(words) == 0 {
		return false
	}
	w := words[0]
	for _, letter := range []string{"و", "ف", "ب", "ل"} {
		if rest, ok := strings.CutPrefix(w, letter); ok && asking[rest] {
			return true
		}
	}
	return asking[w]
}

var asking = set("هل", "ما", "ماذا", "ماهو", "ماهي", "كيف", "متي", "اين", "من", "لماذا", "لم", "لما", "كم", "اي", "ايه", "ايهما", "اليس", "الا", "لا", "الم", "اما",
	"نسيت", "نسيتم", "فقدت", "فقدتم", "تحتاج", "تحتاجون", "لديك", "لديكم", "عندك", "عندكم", "تريد", "تريدون", "تبحث", "تبحثون", "تواجه", "تواجهون", "هكذا", "اتحتاج", "تود", "تودون", "جديد", "مستعد", "محتار", "محتاج", "لست", "ليس",
	"who", "whose", "whom", "what", "when", "where", "why", "which", "how", "is", "are", "am", "was", "were", "do", "does", "did", "can", "could", "will", "would", "shall", "should", "may", "might", "must", "have", "has", "had",
	"isn", "aren", "don", "doesn", "didn", "can", "couldn", "won", "wouldn", "haven", "hasn", "forgot", "forgotten", "lost", "need", "want", "got", "new", "already", "having", "looking", "ready", "any", "not", "no", "still", "questions", "help", "missing", "changed")
