package search

import (
	"slices"
	"testing"
)

// TestSpellings holds that a text is found by other spellings of what it says, and by nothing else.
func TestSpellings(t *testing.T) {
	spellings := []Spelling{{"تابي", "Tabby"}, {"آبل باي", "Apple Pay"}, {"966551002003", "0551002003"}, {"920010203", "966920010203"}}
	for _, c := range []struct {
		text   string
		found  []string
		absent []string
	}{
		{"الدفع عبر تابي أو تمارا", []string{"tabby"}, []string{"apple"}},
		{"ادفعوا بآبل باي، أو آبل باي", []string{"apple", "pay"}, []string{"tabby"}},
		{"آبل وحدها", nil, []string{"apple", "pay"}},
		{"واتساب \u2066+966 55 100 2003\u2069.", []string{"0551002003", "966551002003"}, nil},
		{"الهاتف \u20669200 10203\u2069 الرسمي", []string{"920010203", "966920010203"}, nil},
		{"9200 غير 10203", nil, []string{"920010203"}},
		{"سياسة الإرجاع", []string{"استرجاع"}, []string{"استبدال", "استرداد"}},
		{"طلب استرجاع", []string{"ارجاع"}, nil},
		{"التبديل مجاني", []string{"استبدال"}, []string{"استرجاع"}},
		{"أعمالنا وأرقامنا", nil, []string{"استعمال", "استرقام"}}, // not every noun of this shape has kin
	} {
		l := NewLexicon(spellings)
		_, terms := decoded(t, l.Index(nil, []*Record{l.Read(Page{URL: "/", Title: "ص", Sections: []Section{{Text: c.text}}}, 0)}))
		has := func(term string) bool {
			_, ok := terms[term]
			return ok
		}
		for _, term := range c.found {
			if !has(Stem(term)) {
				t.Errorf("%q is not found by %q", c.text, term)
			}
		}
		if i := slices.IndexFunc(c.absent, func(term string) bool { return has(Stem(term)) }); i >= 0 {
			t.Errorf("%q is found by %q", c.text, c.absent[i])
		}
	}
}
