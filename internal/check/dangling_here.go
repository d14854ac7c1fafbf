package check

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var danglingHere = Rule{
	Rule: say.RuleDanglingHere,
	Text: func(t *Text, report Report) {
		if !hereSieve.passes(t.Raw) {
			return
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, p := range heres[folded[w.start:w.end]] {
				end, ok := matchWords(t, i, p.words)
				if !ok {
					continue
				}
				start, stop := t.original(w.start, end)
				if p.answered(t, i, stop) || linked(t.Links, start, stop) || t.cites(start, stop) {
					continue
				}
				f := diag.Finding{Says: say.DanglingHere{Written: shorten(t.Raw[start:stop])}}
				if t.Kind == Matter || t.Kind == Value {
					f.Severity, f.Advice = diag.Warning, say.DanglingHereValue{}
				}
				report(start, stop, f)
			}
		}
	},
}

// here is a phrase, folded, that points at a link.
type here struct {
	words   []string
	company company
}

// company tells in which company a phrase points at a link; elsewhere it may point at a place.
type company int

const (
	anywhere  company = iota
	atRest            // not where a place follows: القطع موجودة هنا في الرياض
	atEnd             // of a clause only: available here.
	fromHere          // at the end of a clause that says how something is reached: حمّلوه من هنا، and not من هنا، بدأت قصتنا
	announced         // unless a link comes later, or lies in a message that the reader gets
)

// heres are the phrases by their first word.
var heres = func() map[string][]here {
	m := map[string][]here{}
	add := func(w company, list ...string) {
		for _, p := range list {
			words := strings.Fields(p)
			m[words[0]] = append(m[words[0]], here{words, w})
		}
	}
	add(anywhere, "اضغط هنا", "اضغطوا هنا", "اضغطي هنا", "الضغط هنا", "بالضغط هنا", "انقر هنا", "انقروا هنا", "انقري هنا", "النقر هنا", "بالنقر هنا",
		"اضغط علي هنا", "click here", "tap here", "press here", "clicking here")
	add(atRest, "موجوده هنا", "موجود هنا", "متوفره هنا", "متاحه هنا", "مذكوره هنا", "المذكوره هنا")
	add(fromHere, "من هنا")
	add(atEnd, "available here", "found here", "read more here", "see here", "posted here", "read here")
	add(announced, "الرابط التالي", "الرابط ادناه", "الروابط التاليه", "following link", "link below")
	return m
}()

// hereSieve stops texts without the words that all phrases hold.
var hereSieve = newSieve(phrases("هنا", "الرابط", "الروابط", "here", "link"))

// answered tells whether a phrase whose first word is i, and that ends at the byte stop of Raw, is no fault there.
func (h *here) answered(t *Text, i, stop int) bool {
	next := i + len(h.words)
	rest := t.Raw[stop:]
	until := len(rest)
	if k := sort.Search(len(t.Links), func(k int) bool { return t.Links[k].Start >= stop }); k < len(t.Links) {
		until = t.Links[k].Start - stop
	}
	after := strings.TrimLeft(rest, " \u00A0\"”»)('“«:،,-–—←→>*_")
	link := until < len(rest)
	switch {
	case strings.HasPrefix(after, string(markdown.Object)), address(after), link && len(rest)-len(after) >= until:
		return true // it is followed by a link, a fact or an address
	case strings.HasPrefix(strings.TrimLeft(rest, " \u00A0"), ":") && strings.Trim(rest, ": \u00A0") == "":
		return true // the link stands on the next line
	case strings.Trim(rest, " .\u00A0\"”»)*_") == "" && t.next.beginsWithLink():
		return true
	}
	switch h.company {
	case atRest:
		return next < len(t.words) && placeWords[t.folded.Text[t.words[next].start:t.words[next].end]]
	case atEnd, fromHere:
		if next == len(t.words) {
			return h.company == fromHere && (i == 0 || figurative(t, i, next)) // a heading
		}
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00A0\"”»)"))
		return !strings.ContainsRune(".!،؛,;:", r) || h.company == fromHere && figurative(t, i, next)
	case announced:
		return link || t.lastAddress() >= stop ||
			strings.HasSuffix(strings.TrimRight(rest, " \u00A0*_"), ":") && t.next.hasLink() || received(t, i)
	}
	return false
}

// beginsWithLink tells whether what comes next on the page is a link, an address or a component.
func (n *next) beginsWithLink() bool {
	return n != nil && (n.component || len(n.Links) > 0 && n.Links[0].Start == 0 || address(n.Raw) || strings.HasPrefix(n.Raw, string(markdown.Object)))
}

// hasLink tells whether what comes next on the page holds one.
func (n *next) hasLink() bool {
	return n != nil && (n.component || len(n.Links) > 0 || strings.ContainsRune(n.Raw, markdown.Object) || strings.Contains(n.Raw, "://") || strings.Contains(n.Raw, "www."))
}

// lastAddress is where the last address, fact or picture of the text begins, -1 if there is none.
func (t *Text) lastAddress() int {
	if !t.addressed {
		t.addressed = true
		t.address = max(strings.LastIndex(t.Raw, string(markdown.Object)), strings.LastIndex(t.Raw, "://"), strings.LastIndex(t.Raw, "www."))
	}
	return t.address
}

// cites tells whether Raw[start:stop] is quoted as what others say: رسائل تقول «اضغط هنا».
func (t *Text) cites(start, stop int) bool {
	q, ok := t.quotedAt(start)
	return ok && stop < q.end && slices.ContainsFunc(wordsBefore(t.Raw, q.start), func(w string) bool { return among(saying, w) })
}

var saying = set("تقول", "يقول", "تطلب", "يطلب", "مثل", "عباره", "عبارات", "مكتوب", "كلمه", "say", "says", "saying", "reads", "like", "phrase", "words", "such")

// figurative tells whether “from here” means a beginning, a reason or a place: وانطلاقًا من هنا، نلتزم. It does where a
// sentence begins with it, or speaks of beginning, and nothing in the sentence is to be fetched, read or filled in.
func figurative(t *Text, i, next int) bool {
	from, to := t.sentenceAt(i)
	begins := from == i
	for k := from; k < to; k++ {
		w := t.folded.Text[t.words[k].start:t.words[k].end]
		if among(reaching, strings.TrimSuffix(w, "وا")) {
			return false
		}
		begins = begins || k < i && among(beginning, w)
	}
	return begins || next < to && placeWords[t.folded.Text[t.words[next].start:t.words[next].end]]
}

// Words, folded, of sentences that point at something, and of those that tell where something began.
var (
	reaching  = set("تحميل", "حمل", "تنزيل", "نزل", "اطلاع", "اطلع", "تطلع", "قراءه", "اقرا", "تقرا", "تسجيل", "سجل", "تعبئه", "عبئ", "املا", "تصفح", "تسوق", "دخول", "ادخل", "طلب", "اطلب", "تواصل", "زياره", "مشاهده", "شاهد", "تعرف", "متابعه", "تابع", "رابط", "صفحه", "نموذج", "مزيد", "تحميله", "تحميلها", "تنزيله", "الحصول", "حصول", "عرض")
	beginning = set("انطلاقا", "انطلاق", "انطلق", "انطلقت", "انطلقنا", "بدا", "بدات", "بدانا", "يبدا", "تبدا", "نبدا", "بدايه", "بدايتنا", "بدءا", "ابتداء", "جاء", "جاءت", "جئنا", "خرج", "خرجت", "نشا", "نشات", "ولد", "ولدت", "نحن", "كلنا", "قصتنا", "فكره", "فكرتنا")
)

// received tells whether the link that word i begins is one in a message that the reader will get.
func received(t *Text, i int) bool {
	from, _ := t.sentenceAt(i)
	word := func(k int) string { return t.folded.Text[t.words[k].start:t.words[k].end] }
	before := i - 1
	for before >= from && (word(before) == "the" || word(before) == "this") {
		before--
	}
	if before < from || among(using, word(before)) || strings.Contains(word(before), "ضغط") || strings.Contains(word(before), "نقر") {
		return false
	}
	holds := holding[word(before)]
	for k := from; k <= before; k++ {
		if w := word(k); holds && among(messages, w) || receiving[w] || receiving[strings.TrimPrefix(strings.TrimPrefix(w, "و"), "س")] {
			return true
		}
	}
	return false
}

var (
	receiving = set("تصلكم", "يصلكم", "تصلك", "يصلك", "وصلكم", "وصلتكم", "نرسل", "نبعث", "ترسل", "يرسل", "تتلقون", "تتلقي", "تستلمون", "ترد", "تردكم", "بريدكم", "بريدك", "receive", "receives", "get", "send", "sends", "sent")
	holding   = set("تحتوي", "يحتوي", "تتضمن", "يتضمن", "تحمل", "يحمل", "فيها", "فيه", "contains", "contain", "includes", "include", "holds", "with")
	messages  = set("رساله", "رسائل", "رسالتنا", "بريد", "ايميل", "اشعار", "message", "messages", "email", "mail", "text", "sms")
	using     = set("عبر", "خلال", "علي", "في", "بواسطه", "الي", "زياره", "زوروا", "استخدموا", "افتحوا", "اتبعوا", "via", "through", "using", "at", "on", "from", "by", "visit", "use", "follow", "click", "to", "open")
)

// sentenceAt are the words from and to of the sentence of a word, twenty at most on either side.
func (t *Text) sentenceAt(i int) (from, to int) {
	ends := func(a, b int) bool {
		return strings.ContainsAny(t.folded.Text[t.words[a].end:t.words[b].start], ".!؟?;؛\n")
	}
	for from = i; from > max(0, i-20) && !ends(from-1, from); {
		from--
	}
	for to = i + 1; to < min(len(t.words), i+20) && !ends(to-1, to); {
		to++
	}
	return from, to
}

// placeWords are words, folded, after which a place is meant.
var placeWords = set("في", "لدي", "لدينا", "عندنا", "بين", "داخل", "لخدمتكم", "بالرياض", "بجده")

// address tells whether a text begins with an address, which becomes a link by itself.
func address(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "<http")
}

// linked tells whether a stretch touches the text of a link.
func linked(links []markdown.Stretch, start, stop int) bool {
	for _, l := range links {
		if start < l.End && l.Start < stop {
			return true
		}
	}
	return false
}
