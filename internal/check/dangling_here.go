package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
)

var danglingHere = Rule{
	Name: "dangling-here", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عبارة مثل «اضغط هنا» أو «موجودة هنا» أو «الرابط التالي» لا رابط فيها: نُسخ النص وضاع الرابط.",
			En: "“Click here”, “available here” or “the following link” without a link: the text was copied and the link was lost."},
		Why: rules.Text{Ar: "يَعِد النص بشيء لا يصل إليه أحد، وقد يكون ما يَعِد به هو الشروط التي يوافق عليها العميل.",
			En: "The text promises what nobody can reach, sometimes the very terms that the customer agrees to."},
		Mend: rules.Text{Ar: "اكتبوا رابطًا يقول نصه إلى أين يؤدي، مثل [الشروط والأحكام](terms.md).",
			En: "Write a link whose text says where it leads: [Terms and Conditions](terms.md)."},
		Bad:  "جميع الحقوق موجودة هنا.",
		Good: "جميع الحقوق في صفحة [الشروط والأحكام](terms.md).",
	},
	Text: func(t *Text) (hits []Hit) {
		if !hereSieve.passes(t.Raw) {
			return nil
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, p := range heres[folded[w.start:w.end]] {
				end, ok := matchWords(t, i, p.words)
				if !ok {
					continue
				}
				start, stop := t.original(w.start, end)
				if p.answered(t, i+len(p.words), stop) || linked(t.Links, start, stop) {
					continue
				}
				said := "“" + shorten(t.Raw[start:stop]) + "”"
				h := Hit{Start: start, End: stop, Message: rules.Text{Ar: said + " ولا رابط", En: said + ", and there is no link"},
					Hint: rules.Text{Ar: "اكتبوا رابطًا يقول نصه إلى أين يؤدي، مثل [الشروط والأحكام](terms.md)",
						En: "write a link whose text says where it leads, e.g. [Terms and Conditions](terms.md)"}}
				if t.Kind == Matter || t.Kind == Value {
					h.Severity = diag.Warning
					h.Hint = rules.Text{Ar: "لا تحمل هذه القيمة روابط: قولوا أين يُوجد الشيء", En: "this value cannot hold a link: say where the thing is found"}
				}
				hits = append(hits, h)
			}
		}
		return hits
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
	announced         // unless a link comes later in the text, or the text announces one by a colon
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
	add(atEnd, "من هنا", "available here", "found here", "read more here", "see here", "posted here", "read here")
	add(announced, "الرابط التالي", "الرابط ادناه", "الروابط التاليه", "following link", "link below")
	return m
}()

// hereSieve stops texts without the words that all phrases hold.
var hereSieve = newSieve(phrases("هنا", "الرابط", "الروابط", "here", "link"))

// answered tells whether a phrase that ends before the word next, at the byte stop of Raw, is no fault there.
func (h *here) answered(t *Text, next, stop int) bool {
	rest := t.Raw[stop:]
	until := len(rest)
	for _, l := range t.Links {
		if l.Start >= stop {
			until = l.Start - stop
			break
		}
	}
	after := strings.TrimLeft(rest, " \u00A0\"”»)('“«:،,-–—←→>*_")
	link := until < len(rest)
	switch {
	case strings.HasPrefix(after, string(markdown.Object)), address(after), link && len(rest)-len(after) >= until:
		return true // it is followed by a link, a fact or an address
	case strings.HasPrefix(strings.TrimLeft(rest, " \u00A0"), ":") && strings.Trim(rest, ": \u00A0") == "":
		return true // the link stands on the next line
	}
	switch h.company {
	case atRest:
		return next < len(t.words) && placeWords[t.folded.Text[t.words[next].start:t.words[next].end]]
	case atEnd:
		if next == len(t.words) {
			return h.words[0] == "من" && next == 2 // a heading
		}
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00A0\"”»)"))
		return !strings.ContainsRune(".!،؛,;:", r)
	case announced:
		return link || strings.ContainsRune(rest, markdown.Object) || strings.Contains(rest, "://") || strings.Contains(rest, "www.")
	}
	return false
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
