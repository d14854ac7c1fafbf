package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var untranslatedValue = Rule{
	Name: "untranslated-value", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "قيمة كُتبت في site.toml للإنجليزية وهي عربية، أو للعربية وهي إنجليزية.",
			En: "A value of site.toml is given for English and is Arabic, or for Arabic and is English."},
		Why: rules.Text{Ar: "هذه القيمة تظهر في كل صفحة تذكر الحقيقة، لقارئ لا يقرأ لغتها.", En: "It shows on every page that uses the fact, to readers who cannot read it."},
		Mend: rules.Text{Ar: "اكتبوا لكل لغة لفظها. والأسماء تُكتب بالحروف اللاتينية ولا تُترجم معانيها.",
			En: "Write each language's own words. A name is written in Latin letters; its meaning is not translated."},
		Bad:  `city = { ar = "الرياض", en = "الرياض" }`,
		Good: `city = { ar = "الرياض", en = "Riyadh" }`,
	},
	Text: func(t *Text) []Hit {
		if t.Kind != Value || t.Language == "en" && !hasArabic(t.Raw) || t.Language != "ar" && t.Language != "en" {
			return nil
		}
		for _, r := range foreignRuns(t.Raw, t.Language) {
			whole := t.Language == "en" && !hasLatin(t.Raw)
			if quoted(t.Raw, r.start, r.end) || !whole && r.words < runWords {
				continue
			}
			said := "“" + shorten(t.Raw[r.start:r.end]) + "”"
			message, hint := rules.Text{Ar: "القيمة الإنجليزية مكتوبة بالعربية: " + said, En: "the English value is Arabic: " + said},
				rules.Text{Ar: "اكتبوا اللفظ الإنجليزي، أو الاسم بالحروف اللاتينية", En: "write the English words, or the name in Latin letters"}
			if t.Language == "ar" {
				message, hint = rules.Text{Ar: "القيمة العربية مكتوبة بالإنجليزية: " + said, En: "the Arabic value is English: " + said},
					rules.Text{Ar: "اكتبوا اللفظ العربي", En: "write the Arabic words"}
			}
			return []Hit{{Start: r.start, End: r.end, Message: message, Hint: hint}}
		}
		return nil
	},
}

func hasLatin(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; c >= 'a' && c <= 'z' {
			return true
		}
	}
	return false
}
