package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
)

var untranslatedText = Rule{
	Name: "untranslated-text", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "كلام عربي بقي في الصفحة الإنجليزية، أو إنجليزي في العربية. أما أسماء العلامات التجارية فتبقى كما يكتبها أصحابها.",
			En: "Arabic that was left in an English page, or English in an Arabic one. Names of brands stay as their owners write them."},
		Why: rules.Text{Ar: "من لا يقرأ إلا لغة واحدة لا يعرف ما قيل له، وقد يكون شرطًا أو حقًا.",
			En: "Who reads one language only does not know what was said, and it may be a condition or a right."},
		Mend: rules.Text{Ar: "ترجموا الكلام. وما قُصد ذكره بلفظه فضعوه بين علامتي تنصيص أو بين قوسين.",
			En: "Translate it. What is meant to be quoted goes into quotation marks or parentheses."},
		Bad:  "We deliver خلال ثلاثة أيام عمل to Riyadh.",
		Good: "We deliver within three business days to Riyadh.",
	},
	Page: func(p *Page) (found []Found) {
		if p.Code() != "ar" && p.Code() != "en" {
			return nil
		}
		names := p.Site.names()
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			for _, r := range foreignRuns(b.Text, p.Code()) {
				if f, ok := r.found(b.Text, p.Code(), names); ok {
					f.Pos = p.In(b, r.start, r.end)
					found = append(found, f)
				}
			}
		}
		m := &p.Meta
		for _, v := range []struct{ key, text string }{{"title", m.Title}, {"nav_title", m.NavTitle}, {"description", m.Description}, {"summary", m.Summary}} {
			text := withoutFacts(v.text)
			for _, r := range foreignRuns(text, p.Code()) {
				if f, ok := r.found(text, p.Code(), names); ok {
					f.Pos = p.Pos(v.key)
					found = append(found, f)
					break
				}
			}
		}
		return found
	},
}

// A run of foreign words is a text when it has so many, and, in the Latin script, so many of them begin small: names of
// brands do not.
const (
	runWords = 3
	runSmall = 2
)

// foreignRun is a stretch of words in the other script.
type foreignRun struct{ start, end, words, small int }

// foreignRuns finds the stretches of words of the other of the two scripts, with nothing but spaces and punctuation between
// them. Of Latin, only those that are long enough to be a text.
func foreignRuns(s, language string) (out []foreignRun) {
	if language == "en" && !hasArabic(s) {
		return nil
	}
	var run foreignRun
	end := func() {
		if run.words > 0 && (language == "en" || run.words >= runWords && run.small >= runSmall) {
			out = append(out, run)
		}
		run = foreignRun{}
	}
	inside, spaced := false, true
	for i := 0; i < len(s); {
		letter, size := isWord(s, i)
		c := s[i]
		switch {
		case !letter:
			if c >= 0x80 {
				if r, n := utf8.DecodeRuneInString(s[i:]); r == markdown.Object {
					end()
				} else {
					size = n
					if lang.IsArabicMark(r) || lang.IsInvisible(r) || r == 'ـ' {
						i += size
						continue // within a word
					}
				}
			}
			spaced = spaced || c == ' '
			inside = false
		case c >= '0' && c <= '9':
			inside = false
		default:
			latin := c < 0x80 || c >= 0xC3 && c <= 0xC9
			arabic := c >= 0xD8 && c <= 0xDB
			if foreign := language == "ar" && latin || language == "en" && arabic; !foreign {
				end()
				inside = true
				break
			}
			if !inside && (spaced || run.words == 0) {
				if run.words == 0 {
					run.start = i
				}
				run.words++
				if c >= 'a' && c <= 'z' {
					run.small++
				}
			}
			inside, spaced = true, false
			run.end = i + size
		}
		i += size
	}
	end()
	return out
}

// hasArabic tells whether a text may hold a letter of Arabic.
func hasArabic(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0xD8 && s[i] <= 0xDB {
			return true
		}
	}
	return false
}

// found says what is wrong with a run; ok is false when it is a name, is quoted, or is an address.
func (r foreignRun) found(s, language string, names map[string]bool) (f Found, ok bool) {
	text := s[r.start:r.end]
	if names[lang.Normalise(text).Text] || quoted(s, r.start, r.end) || strings.ContainsAny(text, "@/") || !strings.Contains(text, " ") && names[bare(text)] {
		return Found{}, false
	}
	said := "“" + shorten(text) + "”"
	switch {
	case language == "ar":
		return Found{Message: rules.Text{Ar: "كلام إنجليزي في النص العربي: " + said, En: "English in the Arabic text: " + said},
			Hint: rules.Text{Ar: "ترجموه إلى العربية، أو ضعوه بين قوسين إن كان لفظًا مقصودًا", En: "translate it into Arabic, or put it into parentheses if its wording is meant"}}, true
	case r.words >= runWords:
		return Found{Message: rules.Text{Ar: "كلام عربي في النص الإنجليزي: " + said, En: "Arabic in the English text: " + said},
			Hint: rules.Text{Ar: "ترجموه إلى الإنجليزية، أو ضعوه بين علامتي تنصيص إن كان لفظًا مقصودًا", En: "translate it into English, or put it into quotation marks if its wording is meant"}}, true
	}
	return Found{Severity: diag.Info,
		Message: rules.Text{Ar: "كلمة عربية في النص الإنجليزي: " + said, En: "an Arabic word in the English text: " + said},
		Hint:    rules.Text{Ar: "اكتبوها بالحروف اللاتينية أو ترجموها، أو ضعوها بين قوسين", En: "write it in Latin letters, translate it, or put it into parentheses"}}, true
}

// quoted tells whether a stretch stands in quotation marks or parentheses.
func quoted(s string, start, end int) bool {
	for _, q := range quotations(s) {
		if q.start <= start && end <= q.end {
			return true
		}
	}
	return strings.LastIndexByte(s[:start], '(') > strings.LastIndexByte(s[:start], ')') && strings.IndexByte(s[end:], ')') >= 0
}

// bare is a folded word without the letters that Arabic writes together with it.
func bare(w string) string {
	w = lang.Normalise(w).Text
	for _, p := range []string{"و", "ب", "ل", "ال"} {
		w = strings.TrimPrefix(w, p)
	}
	return w
}

// withoutFacts is a value in front of a text with an object in the place of each fact.
func withoutFacts(value string) string {
	if !strings.Contains(value, "{{") {
		return value
	}
	var s strings.Builder
	for {
		before, rest, open := strings.Cut(value, "{{")
		s.WriteString(before)
		_, after, closed := strings.Cut(rest, "}}")
		if !open || !closed {
			return s.String()
		}
		s.WriteRune(markdown.Object)
		value = after
	}
}
