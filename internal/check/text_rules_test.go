package check

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/typeset"
)

// TestFixes makes all edits that the rules for texts propose.
func TestFixes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"الرياض, وجدة; نعم?", "الرياض، وجدة؛ نعم؟"},
		{"منه و لإدراكه و  لن", "منه ولإدراكه ولن"},
		{"المستهلك و ( لازوردي )، وفي ( لازوردي ) . وعليه", "المستهلك و(لازوردي)، وفي (لازوردي). وعليه"},
		{"تسعى ( {{ store.name }} ) إلى", "تسعى ({{ store.name }}) إلى"},
		{"المستهلك و {{ store.name }} .", "المستهلك و{{ store.name }}."},
		{"في  {{ store.name }}  كذلك", "في {{ store.name }} كذلك"},
		{"كالإسم والالكتروني بالانترنت حيث أنّ ذلك", "كالاسم والإلكتروني بالإنترنت حيث إنّ ذلك"},
		{"الالكترونيّ", "الالكترونيّ"}, // its marks stay for a person
		{"سياسة\u200f ال\u202b\u202cخصوصية", "سياسة الخصوصية"},
		{"ﺳﻴﺎﺳﺔ ﺍﻟﺨﺼﻮﺻﻴﺔ", "سياسة الخصوصية"},
		{"المعلومات و\nالبيانات", "المعلومات و\nالبيانات"},
		{"نص **( غامق )** ثم", "نص **(غامق)** ثم"},
		{"نص ( **غامق** ) ثم", "نص ( **غامق** ) ثم"},
		{"نص [( رابط ) و هنا](a.md)", "نص [(رابط) وهنا](a.md)"},
		{"| الشحن , والتوصيل |\n|---|\n| نعم ? |", "| الشحن، والتوصيل |\n|---|\n| نعم؟ |"},
	} {
		doc := markdown.New(nil).Parse("x.md", []byte(c.text), 0, typeset.Style{})
		var edits []diag.Edit
		for _, f := range Document(doc, "ar") {
			if f.Fixable() {
				edits = append(edits, f.Edit)
			}
		}
		slices.SortFunc(edits, func(a, b diag.Edit) int { return b.Start - a.Start })
		got := c.text
		last := len(got)
		for _, e := range edits {
			if e.End > last {
				t.Errorf("%q: the edits overlap: %v", c.text, edits)
				break
			}
			got = got[:e.Start] + e.New + got[e.End:]
			last = e.Start
		}
		if got != c.want {
			t.Errorf("%q\n becomes %q\n not     %q", c.text, got, c.want)
		}
	}
}

func TestOrdinalOf(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"أولاً: البيانات", " 1 |: البيانات"},
		{"ثانيًا – ثم", " 2 | – ثم"},
		{"عاشرا", " 10 |"},
		{"حادي عشر: أمر", ""},
		{"المادة الأولى – المقدمة", "الماده 1 | – المقدمة"},
		{"المادة الثانية عشرة: كذا", "الماده 12 |: كذا"},
		{"المادة (٣): كذا", "الماده 3 |: كذا"},
		{"القسم 2", "القسم 2 |"},
		{"Article 7. Data", "article 7 |. Data"},
		{"Section ten", ""},
		{"3. Data", "1. 3 |. Data"},
		{"٤- البيانات", "1. 4 |- البيانات"},
		{"٤-البيانات", "1. 4 |-البيانات"},
		{"1.2 النطاق", ""},
		{"2- 4 أيام", ""},
		{"24-48 ساعة", ""},
		{"2026. عام", ""},
		{"أولوية الطلبات", ""},
		{"", ""},
		{"7", ""},
	} {
		got := ""
		if o, ok := ordinalOf(c.text); ok {
			got = fmt.Sprintf("%s %d |%s", o.kind, o.value, c.text[o.end:])
		}
		if got != c.want {
			t.Errorf("%q is %q, not %q", c.text, got, c.want)
		}
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"أ ب\nج\n\nد", "0-5 أ ب|6-8 ج|10-12 د"},
		{"أ\r\nب\r\n", "0-2 أ|4-6 ب"},
		{"- أ\nب\n  ج", "2-4 أ item|5-7 ب|10-12 ج item"},
		{"أ  \nب\\\nج", "0-2 أ hard|5-7 ب hard|9-11 ج"},
		{"1. أ\n2) ب", "3-5 أ item|9-11 ب item"},
		{"> أ\n> ب", "2-4 أ|7-9 ب"},
		{"## أ {#x}\nب", "3-5 أ title|11-13 ب"},
		{"**أ** ب\nج", "2-9 أ ب|10-12 ج"},
		{"أ {{ x }}\nب", "0-6 أ \ufffc|11-13 ب"},
		{"أ[^1]\n\n[^1]: ب", "0-5 أ\ufffc"},
	} {
		p := &Page{Doc: markdown.New(nil).Parse("x.md", []byte(c.text), 0, typeset.Style{})}
		var got []string
		for _, l := range p.Lines() {
			line := fmt.Sprintf("%d-%d %s", l.offset, l.stop, l.text())
			for word, is := range map[string]bool{" item": l.item, " hard": l.hard, " title": l.heading()} {
				if is {
					line += word
				}
			}
			got = append(got, line)
		}
		if said := strings.Join(got, "|"); said != c.want {
			t.Errorf("%q\n has %q\n not %q", c.text, said, c.want)
		}
	}
}

// TestMisspellingsAreWrong keeps a right word from being called wrong because of a prefix that another one takes.
func TestMisspellingsAreWrong(t *testing.T) {
	rights := map[string]bool{}
	for _, right := range misspellings() {
		rights[right] = true
	}
	for wrong, right := range misspellings() {
		if rights[wrong] {
			t.Errorf("%q is right elsewhere", wrong)
		}
		if right != "" && !utf8.ValidString(right) {
			t.Errorf("%q becomes %q", wrong, right)
		}
	}
	for _, word := range strings.Fields("الإلكتروني واو وإلى بالاسم كالاسم للاسم إعادة بإعادة لإعادة الاستخدام إطلاع اطلاع إعلام إتاحة حيث بحيث لكن هذه ذلك أيضًا الأحكام") {
		if right, ok := misspellings()[word]; ok && right != "" {
			t.Errorf("%q is said to be %q", word, right)
		}
	}
}

// FuzzTextRules holds whatever text to what every user of a hit counts on.
func FuzzTextRules(f *testing.F) {
	for _, s := range []string{"", "و ", " و  كلمة", "( لازوردي )", "( \uFFFC )", "“سيرفرات معيّنة؟”", "\"تحدد هنا", "حيث أنّ", "الإسم\u200f", "ﺳﻴﺎﺳﺔ ﺍﻟ", "٠٥٠٠٠٠٠٠٠٠٠ İ example.com", "[اسم", "<<x>>", "a , b ; ? .",
		"here is the translation", "سياسه الخصوصيه هي وثيقه", "\xff و \xd8", strings.Repeat("كلمة ", 70), "………… xxx ×××", "اتصل (اسم المتجر)", "\\( x )", "أولاً:", "المادة (", "1)"} {
		f.Add(s)
	}
	rules := Rules()
	f.Fuzz(func(t *testing.T, s string) {
		for _, language := range []string{"ar", "en", ""} {
			for _, kind := range []Kind{Prose, Title, Value} {
				text := newText(s, language, kind)
				for i := range rules {
					if rules[i].Text == nil {
						continue
					}
					rules[i].Text(text, func(start, end int, found diag.Finding) {
						if start < 0 || end < start || end > len(s) {
							t.Fatalf("%s: %d-%d of %q", rules[i].String(), start, end, s)
						}
						if found.In("ar").Message == "" || found.In("en").Message == "" {
							t.Fatalf("%s says nothing of %q", rules[i].String(), s)
						}
						if e := found.Edit; e.Start < 0 || e.End < e.Start || e.End > len(s) || utf8.ValidString(s) && !utf8.ValidString(s[:e.Start]+e.New+s[e.End:]) {
							t.Fatalf("%s: %q cannot be fixed with %+v", rules[i].String(), s, e)
						}
					})
				}
			}
		}
		if o, ok := ordinalOf(s); ok && (o.end <= 0 || o.end > len(s) || o.value <= 0) {
			t.Fatalf("%q begins with %+v", s, o)
		}
	})
}

// FuzzLines holds whatever Markdown to what rules about the structure count on.
func FuzzLines(f *testing.F) {
	for _, s := range []string{"", "# a\n\nb\nc\n", "- a\nb\n  c\n", "> a\n> b\n", "a  \nb\\\nc", "[^1]\n\n[^1]: x\n    y", "| a |\n|---|\n| b |", "a\n: b\nc", "**a\nb** c\n", "- [ ] x\n\n  y", "1) a\n2) b", "\tx\n\ny", "{{ a }}\nb"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		p := &Page{Doc: markdown.New(nil).Parse("x.md", []byte(s), 0, typeset.Style{})}
		for _, l := range p.Lines() {
			if l.start < 0 || l.end <= l.start || l.end > len(l.block.Text) || l.offset < 0 || l.offset > len(s) || l.stop > len(s) {
				t.Fatalf("%q has a line %+v of %q", s, l, l.block.Text)
			}
		}
	})
}
