package typeset

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestPolish(t *testing.T) {
	arab := &Style{Lang: "ar-SA", RTL: true, Arab: true, Opposite: "en"}
	for _, c := range []struct {
		style      *Style
		text, want string
	}{
		{ar, `قال "نعم" و"لا" ولـ"ثالث"`, `قال «نعم» و«لا» ولـ"ثالث"`},
		{ar, `"كلمة"`, `«كلمة»`},
		{ar, `("كلمة")`, `(«كلمة»)`},
		{ar, `وَ"كلمة" وب"أخرى" وكتب"خطأ"`, `وَ«كلمة» وب«أخرى» وكتب"خطأ"`},
		{ar, `"أ "ب" ج"`, `«أ “ب” ج»`},
		{ar, `شاشة 15" و 20"`, `شاشة 15" و 20"`},
		{ar, `" كلمة "`, `" كلمة "`},
		{ar, `Levi's و'نعم'`, `Levi’s و'نعم'`},
		{ar, `( أ ) و (ب ) و [ ج ]`, `(أ) و (ب) و [ج]`},
		{ar, `أ ، ب . ج ؟`, `أ، ب. ج؟`},
		{ar, `أ .NET و :) و ...`, `أ .NET و:) و …`},
		{ar, `أ - ب -- ج --- د`, `أ – ب – ج — د`},
		{ar, `أ--ب و 5--7 و5 - 7`, `أ–ب و 5–7 و5 - 7`},
		{ar, `-- أ`, `-- أ`},
		{ar, `رقم 5 وللمادة 3 والمادة 7`, "رقم\u00a05 وللمادة 3 والمادة\u00a07"},
		{ar, `5 ريالات و5 كتب و 100 GB و5 € و 7 $400`, "5\u00a0ريالات و5 كتب و 100\u00a0GB و5\u00a0€ و 7 $400"},
		{ar, `٥ كجم`, "٥\u00a0كجم"},
		{ar, `7 أيام`, "7\u00a0أيام"},
		{ar, `خلال 7 أيام: 100%`, "خلال 7\u00a0أيام: 100%"},
		{arab, `خلال 7 أيام و1,250.50 و3.5 و10:30 و22/11/2026 و10,20`, "خلال ٧\u00a0أيام و١٬٢٥٠٫٥٠ و٣٫٥ و١٠:٣٠ و٢٢/١١/٢٠٢٦ و١٠,٢٠"},
		{arab, `15% و -5 و+966 50 123 4567 وiPhone 15 و5G و1.2.3`, `١٥٪ و -5 و+966 50 123 4567 وiPhone 15 و5G و١.٢.٣`},
		{en, `"Yes," he said, "it's 'fine'."`, `“Yes,” he said, “it’s ‘fine’.”`},
		{en, `'Tis the '90s, rock 'n' roll, the stores' goods`, `’Tis the ’90s, rock ’n’ roll, the stores’ goods`},
		{en, `a - b, a--b, 1--2, wait...`, `a – b, a—b, 1–2, wait…`},
		{en, `6'2" and ( a ) .`, `6'2" and ( a ) .`},
		{en, `No. 5, Article 4, 5 kg, 5 books`, "No.\u00a05, Article\u00a04, 5\u00a0kg, 5 books"},
		{&Style{Lang: "fr"}, `"a" - 'b'...`, `"a" - 'b'...`},
	} {
		if got := c.style.Polish(c.text); got != c.want {
			t.Errorf("%s\nis   %q\nwant %q", c.text, got, c.want)
		}
		if again := c.style.Polish(c.want); again != c.want {
			t.Errorf("%s\ntwice %q", c.want, again)
		}
	}
}

func TestHTML(t *testing.T) {
	for _, c := range []struct {
		style      *Style
		text, want string
	}{
		{ar, "كلمة", "كلمة"},
		{ar, "كلمة & <b>", `كلمة &amp; &lt;<bdi dir="ltr">b</bdi>&gt;`},
		{ar, "R&D's متجر", `<bdi lang="en" dir="ltr">R&amp;D&#39;s</bdi> متجر`},
		{ar, "خصم 15%", `خصم <bdi dir="ltr">15%</bdi>`},
		{en, "The لازوردي \"store\"", `The <bdi lang="ar" dir="rtl">لازوردي</bdi> &#34;store&#34;`},
	} {
		if got := c.style.HTML(c.text); got != c.want {
			t.Errorf("%s\nis   %s\nwant %s", c.text, got, c.want)
		}
	}
}

// FuzzStyle proves of any text that runs and edits lie in it, in their order, between characters, and that no letter and
// no digit is changed.
func FuzzStyle(f *testing.F) {
	for _, s := range []string{`قال "Go" - (C++ ) 5 كجم، +966 50 123 4567`, "the لازوردي, 'a' 1,250.50 SAR", "100% Cotton ١٥٪ -5 «Go»"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		for _, style := range []*Style{ar, en, {Lang: "ar", RTL: true, Arab: true}} {
			at := 0
			place := func(what string, start, end, least int) {
				if start < at || end-start < least || end > len(text) || start < len(text) && !utf8.RuneStart(text[start]) || end < len(text) && !utf8.RuneStart(text[end]) {
					t.Fatalf("%s %d:%d behind %d of %q", what, start, end, at, text)
				}
				at = end
			}
			runs := style.Runs(nil, []byte(text))
			for _, r := range runs {
				place("run", r.Start, r.End, 1)
			}
			at = 0
			for _, e := range style.Edits(nil, []byte(text), runs) {
				place("edit", e.Start, e.End, 1)
			}
			if style.Idle([]byte(text)) && (len(runs) > 0 || len(style.Edits(nil, []byte(text), runs)) > 0) {
				t.Fatalf("not idle: %q", text)
			}
			letters := func(s string) string {
				return strings.Map(func(r rune) rune {
					switch {
					case r >= '٠' && r <= '٩':
						return r - '٠' + '0'
					case unicode.IsLetter(r) || unicode.IsDigit(r):
						return r
					}
					return -1
				}, s)
			}
			if got := style.Polish(text); letters(got) != letters(text) {
				t.Fatalf("%q becomes %q", text, got)
			}
		}
	})
}
