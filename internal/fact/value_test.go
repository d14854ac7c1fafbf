package fact

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"sitegen/internal/lang"
	"sitegen/internal/lang/langtest"
	"sitegen/internal/say"
)

// decoder is what every type of this package is to a binder.
type decoder interface {
	DecodeTOML(v any) error
	JSONSchema() map[string]any
}

var (
	_ = []decoder{new(Text), new(ID), new(Number), new(Decimal), new(Bool), new(Money), new(Duration), new(Date), new(Clock), new(Phone), new(Email), new(URL), new(Enum), new(List), new(Table)}
	_ = []Value{Text{}, ID(""), Number{}, Decimal(""), Bool{}, Money{}, Duration{}, Date{}, Clock{}, Phone{}, Email(""), URL(""), Enum{}, List{}}
)

func localTime(name, layout, value string) time.Time {
	t, err := time.ParseInLocation(layout, value, time.FixedZone(name, 0))
	if err != nil {
		panic(err)
	}
	return t
}

func TestZeroValuesSayNothing(t *testing.T) {
	for _, l := range []*lang.Locale{langtest.Arabic(), langtest.English()} {
		for _, v := range []Value{Text{}, ID(""), Number{}, Decimal(""), Bool{}, Money{}, Duration{}, Date{}, Clock{}, Phone{}, Email(""), URL(""), Enum{}, List{}, Enum{Group: "country"}, Duration{Unit: "day"}, Money{Currency: "SAR"}, List{Items: []Value{Text{}}}} {
			if v.IsSet() || v.Text(l) != "" || v.HTML(l) != "" || v.Raw() != "" {
				t.Errorf("%T: set %v, text %q, HTML %q, raw %q", v, v.IsSet(), v.Text(l), v.HTML(l), v.Raw())
			}
		}
	}
}

func TestValues(t *testing.T) {
	ar, en, arab := langtest.Arabic(), langtest.English(), langtest.ArabicIndic()
	day := Date{lang.Date{Year: 2026, Month: 11, Day: 22}}
	for _, c := range []struct {
		value           Value
		l               *lang.Locale
		text, html, raw string
	}{
		{Text{By: map[string]string{"ar": "لازوردي", "en": "Lazwardi"}}, ar, "لازوردي", "لازوردي", ""},
		{Text{By: map[string]string{"ar": "لازوردي", "en": "Lazwardi & <Co>"}}, en, "Lazwardi & <Co>", "Lazwardi &amp; &lt;Co&gt;", ""},
		{Text{By: map[string]string{"ar": "لازوردي"}}, en, "", "", ""},
		{Text{All: "Software"}, ar, "Software", `<bdi lang="en" dir="ltr">Software</bdi>`, ""},
		{Text{All: "Software"}, en, "Software", "Software", ""},
		{Text{All: "لازوردي"}, en, "لازوردي", `<bdi lang="ar" dir="rtl">لازوردي</bdi>`, ""},
		{Text{All: "Route66"}, ar, "Route66", `<bdi dir="ltr">Route66</bdi>`, ""},
		{Text{All: "متجر Lazwardi"}, en, "متجر Lazwardi", `<bdi dir="rtl">متجر Lazwardi</bdi>`, ""},
		{Text{All: "100%"}, ar, "100%", `<bdi dir="ltr">100%</bdi>`, ""},
		{Text{All: "24/7"}, ar, "24/7", `24/7`, ""},
		{Text{All: "100%"}, en, "100%", `100%`, ""},
		{Text{By: map[string]string{"ar": "C++"}}, ar, "C++", `<bdi dir="ltr">C++</bdi>`, ""},
		{Text{By: map[string]string{"ar": "خوادم AWS"}}, ar, "خوادم AWS", `خوادم <bdi lang="en" dir="ltr">AWS</bdi>`, ""},
		{ID("7001234567"), ar, "7001234567", `<bdi dir="ltr">7001234567</bdi>`, "7001234567"},
		{ID(`"><x>`), en, `"><x>`, `<bdi dir="ltr">&#34;&gt;&lt;x&gt;</bdi>`, `"><x>`},
		{Number{7, true}, ar, "7", "7", "7"},
		{Number{0, true}, ar, "0", "0", "0"},
		{Number{2019, true}, en, "2019", "2019", "2019"},
		{Number{2019, true}, arab, "٢٠١٩", "٢٠١٩", "2019"},
		{Number{12500, true}, en, "12,500", "12,500", "12500"},
		{Number{-5, true}, ar, "-5", `<bdi dir="ltr">-5</bdi>`, "-5"},
		{Number{-5, true}, en, "-5", `-5`, "-5"},
		{Decimal("24.7136"), arab, "٢٤٫٧١٣٦", "٢٤٫٧١٣٦", "24.7136"},
		{Decimal("-1.5"), ar, "-1.5", `<bdi dir="ltr">-1.5</bdi>`, "-1.5"},
		{Bool{true, true}, ar, "نعم", "نعم", "true"},
		{Bool{false, true}, en, "No", "No", "false"},
		{Money{Milli: 0, Currency: "SAR", Set: true}, ar, "مجانًا", "مجانًا", "0.00"},
		{Money{Milli: 0, Currency: "KWD", Set: true}, ar, "مجانًا", "مجانًا", "0.000"},
		{Money{Milli: 0, Currency: "SAR", Set: true, Aligned: true}, en, "free", "free", "0.00"},
		{Money{Milli: 25000, Currency: "SAR", Set: true, Aligned: true}, ar, "25.00 ريالًا", "25.00 ريالًا", "25.00"},
		{Money{Milli: 2000, Currency: "SAR", Set: true, Genitive: true, Aligned: true}, en, "SAR 2.00", "SAR 2.00", "2.00"},
		{Money{Milli: 1125, Currency: "SAR", Set: true}, en, "SAR 1.125", "SAR 1.125", "1.125"},
		{Money{Milli: 1125, Currency: "BHD", Set: true}, en, "1.125 BHD", "1.125 BHD", "1.125"},
		{Money{Milli: 2000, Currency: "OMR", Set: true, Aligned: true}, en, "2.000 OMR", "2.000 OMR", "2.000"},
		{Money{Milli: 2000, Currency: "JOD", Set: true}, en, "2 JOD", "2 JOD", "2.000"},
		{Money{Milli: 1000, Currency: "SAR", Set: true}, ar, "ريال واحد", "ريال واحد", "1.00"},
		{Money{Milli: 2000, Currency: "SAR", Set: true}, ar, "ريالان", "ريالان", "2.00"},
		{Money{Milli: 5000, Currency: "SAR", Set: true}, ar, "5 ريالات", "5 ريالات", "5.00"},
		{Money{Milli: 25000, Currency: "SAR", Set: true}, ar, "25 ريالًا", "25 ريالًا", "25.00"},
		{Money{Milli: 25500, Currency: "SAR", Set: true}, ar, "25.50 ريالًا", "25.50 ريالًا", "25.50"},
		{Money{Milli: 25500, Currency: "SAR", Set: true}, arab, "٢٥٫٥٠ ريالًا", "٢٥٫٥٠ ريالًا", "25.50"},
		{Money{Milli: 1250000, Currency: "SAR", Set: true}, en, "SAR 1,250", "SAR 1,250", "1250.00"},
		{Money{Milli: 25050, Currency: "SAR", Set: true}, en, "SAR 25.05", "SAR 25.05", "25.05"},
		{Money{Milli: 25000, Currency: "USD", Set: true}, ar, "25 USD", `<bdi dir="ltr">25 USD</bdi>`, "25.00"},
		{Money{Milli: 25500, Currency: "USD", Set: true}, en, "25.50 USD", `25.50 USD`, "25.50"},
		{Money{Milli: 1500, Currency: "KWD", Set: true}, en, "1.500 KWD", `1.500 KWD`, "1.500"},
		{Money{Milli: 25000, Currency: "", Set: true}, ar, "25", `25`, "25.00"},
		{Duration{N: 0, Unit: "day", Set: true}, ar, "0 يوم", "0\u00a0يوم", "0"},
		{Duration{N: 1, Unit: "day", Set: true}, ar, "يوم واحد", "يوم واحد", "1"},
		{Duration{N: 2, Unit: "day", Set: true}, ar, "يومان", "يومان", "2"},
		{Duration{N: 2, Unit: "day", Set: true, Genitive: true}, ar, "يومين", "يومين", "2"},
		{Duration{N: 2, Unit: "day", Set: true, Genitive: true}, en, "2 days", "2\u00a0days", "2"},
		{Duration{N: 7, Unit: "day", Set: true}, ar, "7 أيام", "7\u00a0أيام", "7"},
		{Duration{N: 11, Unit: "day", Set: true}, ar, "11 يومًا", "11\u00a0يومًا", "11"},
		{Duration{N: 100, Unit: "day", Set: true}, ar, "100 يوم", "100\u00a0يوم", "100"},
		{Duration{N: 3, Unit: "business_day", Set: true}, en, "3 business days", "3\u00a0business days", "3"},
		{Duration{N: 11, Unit: "hour", Set: true}, arab, "١١ ساعة", "١١\u00a0ساعة", "11"},
		{Duration{N: 11, Unit: "fortnight", Set: true}, ar, "", "", "11"},
		{day, ar, "22 نوفمبر 2026م", `<time datetime="2026-11-22">22 نوفمبر 2026م</time>`, "2026-11-22"},
		{day, en, "22 November 2026", `<time datetime="2026-11-22">22 November 2026</time>`, "2026-11-22"},
		{Clock{540, true}, ar, "9:00 صباحًا", `<time datetime="09:00">9:00 صباحًا</time>`, "09:00"},
		{Clock{0, true}, en, "12:00 midnight", `<time datetime="00:00">12:00 midnight</time>`, "00:00"},
		{Email("care@lazwardi.sa"), ar, "care@lazwardi.sa", `<a href="mailto:care@lazwardi.sa" dir="ltr">care@lazwardi.sa</a>`, "care@lazwardi.sa"},
		{Email("a&b%?c@x.sa"), en, "a&b%?c@x.sa", `<a href="mailto:a%26b%25%3Fc@x.sa" dir="ltr">a&amp;b%?c@x.sa</a>`, "a&b%?c@x.sa"},
		{Email(`"><script>`), en, `"><script>`, `<bdi dir="ltr">&#34;&gt;&lt;script&gt;</bdi>`, `"><script>`},
		{URL("https://lazwardi.sa/ar?a=1&b=2"), ar, "https://lazwardi.sa/ar?a=1&b=2", `<a href="https://lazwardi.sa/ar?a=1&amp;b=2" dir="ltr">https://lazwardi.sa/ar?a=1&amp;b=2</a>`, "https://lazwardi.sa/ar?a=1&b=2"},
		{URL("https://x.sa/سلة"), ar, "https://x.sa/سلة", `<a href="https://x.sa/%D8%B3%D9%84%D8%A9" dir="ltr">https://x.sa/سلة</a>`, "https://x.sa/%D8%B3%D9%84%D8%A9"},
		{URL("javascript:alert(1)"), ar, "javascript:alert(1)", `<bdi dir="ltr">javascript:alert(1)</bdi>`, "javascript:alert(1)"},
		{URL("mailto:a@b.sa?subject=x"), en, "a@b.sa", `<a href="mailto:a@b.sa?subject=x" dir="ltr">a@b.sa</a>`, "mailto:a@b.sa?subject=x"},
		{URL("tel:+966-11-2345678"), en, "+966-11-2345678", `<a href="tel:+966112345678" dir="ltr">+966-11-2345678</a>`, "tel:+966112345678"},
		{Enum{"country", "SA"}, ar, "المملكة العربية السعودية", "المملكة العربية السعودية", "SA"},
		{Enum{"payment", "applepay"}, ar, "Apple Pay", `<bdi lang="en" dir="ltr">Apple Pay</bdi>`, "applepay"},
		{Enum{"payment", "applepay"}, en, "Apple Pay", `Apple Pay`, "applepay"},
		{Enum{"country", "XX"}, en, "", "", "XX"},
		{List{Items: []Value{Enum{"payment", "mada"}, Text{}, Enum{"payment", "applepay"}, Enum{"payment", "cod"}}}, ar,
			"مدى، Apple Pay والدفع عند الاستلام", `مدى، <bdi lang="en" dir="ltr">Apple Pay</bdi> والدفع عند الاستلام`, "mada,applepay,cod"},
		{List{Items: []Value{ID("a<"), ID("b")}, Or: true}, en, "a< or b", `<bdi dir="ltr">a&lt;</bdi> or <bdi dir="ltr">b</bdi>`, "a<,b"},
	} {
		if got := c.value.Text(c.l); got != c.text {
			t.Errorf("%#v in %s: text %q, want %q", c.value, c.l.Tag, got, c.text)
		}
		if got := c.value.HTML(c.l); got != c.html {
			t.Errorf("%#v in %s: HTML %q, want %q", c.value, c.l.Tag, got, c.html)
		}
		if got := c.value.Raw(); got != c.raw {
			t.Errorf("%#v: raw %q, want %q", c.value, got, c.raw)
		}
	}
}

func TestTextFallsBackFromRegionToLanguageToAll(t *testing.T) {
	text := Text{All: "all", By: map[string]string{"ar": "a", "zh-Hant": "z"}}
	for tag, want := range map[string]string{"ar": "a", "ar-SA": "a", "zh-Hant-TW": "z", "zh": "all", "en": "all"} {
		if got := text.In(tag); got != want {
			t.Errorf("In(%s) = %q, want %q", tag, got, want)
		}
	}
	if got := strings.Join(text.Languages(), " "); got != "ar zh-Hant" {
		t.Error(got)
	}
}

// said is all that an error of DecodeTOML says and advises.
func said(err error) (all []say.Message) {
	switch err := err.(type) {
	case interface{ Unwrap() []error }:
		for _, one := range err.Unwrap() {
			all = append(all, said(one)...)
		}
	case *KeyError:
		return said(err.Err)
	case *WrongType:
		return []say.Message{err.What}
	case *say.Problem:
		return []say.Message{err.Says, err.Hint}
	}
	return all
}

func TestDecode(t *testing.T) {
	dateLocal := localTime("date-local", "2006-01-02", "2026-11-22")
	for _, c := range []struct {
		into decoder
		from any
		want any // the raw form, or what the error says or advises
	}{
		{new(Text), int64(5), say.PartWantedTexts{}},
		{new(Text), []any{"a"}, say.PartWantedTexts{}},
		{new(Text), map[string]any{"ar": "س", "arabic": "x", "en": int64(4)}, say.PartTextLanguage{Code: "arabic"}},
		{new(Text), map[string]any{"ar": "س", "en": int64(4)}, say.PartWantedText{}},
		{new(ID), " ٧٠٠ \u200f1", "700 1"},
		{new(ID), int64(7001234567), "7001234567"},
		{new(ID), int64(-1), say.PartWantedCode{}},
		{new(ID), 1.5, say.PartWantedCode{}},
		{new(Number), int64(7), "7"},
		{new(Number), 7.0, say.PartWantedWholeNumber{}},
		{new(Number), "7", say.PartWantedWholeNumber{}},
		{new(Decimal), 24.7136, "24.7136"},
		{new(Decimal), int64(-3), "-3"},
		{new(Decimal), "1.5", say.PartWantedNumber{}},
		{new(Bool), true, "true"},
		{new(Bool), "yes", say.PartWantedBoolean{}},
		{new(Money), int64(25), "25.00"},
		{new(Money), 25.5, "25.50"},
		{new(Money), 0.29, "0.29"},
		{new(Money), "25.50", "25.50"},
		{new(Money), "٢٥.٥", "25.50"},
		{new(Money), "1.750", "1.75"},
		{new(Money), "0", "0.00"},
		{new(Money), "1.755", "1.755"},
		{new(Money), 1.125, "1.125"},
		{new(Money), "1.7555", say.PartNumberDecimals{}},
		{new(Money), 1e300, say.PartNumberLargeAmount{}},
		{new(Money), int64(9e15), say.PartNumberLargeAmount{}},
		{new(Money), int64(-1), say.PartNumberNegativeAmount{}},
		{new(Money), "25 SAR", say.PartWantedAmount{}},
		{new(Money), "25.", say.PartWantedAmount{}},
		{new(Money), ".5", say.PartWantedAmount{}},
		{new(Money), "", say.PartWantedAmount{}},
		{new(Money), true, say.PartWantedAmount{}},
		{new(Duration), int64(7), "7"},
		{new(Duration), int64(-7), say.PartNumberNegativeLength{}},
		{new(Duration), "7 days", say.PartWantedWholeNumber{}},
		{new(Date), dateLocal, "2026-11-22"},
		{new(Date), "2026-11-22", "2026-11-22"},
		{new(Date), "٢٠٢٦-١١-٢٢", "2026-11-22"},
		{new(Date), "2026-02-30", say.PartDateDay{Year: 2026, Month: 2, Day: 30, Days: 28}},
		{new(Date), "22/11/2026", say.AnyWrite{Text: "2026-11-22"}},
		{new(Date), "1/12/2026", say.AnyWrite{Text: "2026-12-01"}},
		{new(Date), "11/22/2026", say.AnyWrite{Text: "2026-11-22"}},
		{new(Date), "2026/12/1", say.AnyWrite{Text: "2026-12-01"}},
		{new(Date), "٠١٫١٢٫٢٠٢٦", say.PartDateForm{}},
		{new(Date), "1/12/26", say.PartDateForm{}},
		{new(Date), "30/2/2026", say.PartDateForm{}},
		{new(Date), "1/6/1448", say.AnyWrite{Text: "2026-11-11"}},
		{new(Date), time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC), say.PartDateTime{}},
		{new(Date), int64(2026), say.PartWantedDate{}},
		{new(Clock), "09:00", "09:00"},
		{new(Clock), "9:00", "09:00"},
		{new(Clock), localTime("time-local", "15:04:05", "21:30:00"), "21:30"},
		{new(Clock), "24:00", "00:00"},
		{new(Clock), "24:30", say.AnyWrite{Text: `"00:30"`}},
		{new(Clock), "25:15", say.PartClockForm{}},
		{new(Clock), "١١:٠٠ م", say.AnyWrite{Text: `"23:00"`}},
		{new(Clock), "١١:٠٠", "11:00"},
		{new(Clock), "4 مساءً", say.AnyWrite{Text: `"16:00"`}},
		{new(Clock), "9:30 صباحًا", say.AnyWrite{Text: `"09:30"`}},
		{new(Clock), "12 ظهرًا", say.AnyWrite{Text: `"12:00"`}},
		{new(Clock), "10:30 p.m.", say.AnyWrite{Text: `"22:30"`}},
		{new(Clock), "12 AM", say.AnyWrite{Text: `"00:00"`}},
		{new(Clock), "09:00:00", say.AnyWrite{Text: `"09:00"`}},
		{new(Clock), "9.30", say.AnyWrite{Text: `"09:30"`}},
		{new(Clock), int64(22), say.AnyWrite{Text: `"22:00"`}},
		{new(Clock), "12 م", say.PartClockForm{}}, // noon by the letter, midnight to many
		{new(Clock), "13 pm", say.PartClockForm{}},
		{new(Clock), "9:75", say.PartClockForm{}},
		{new(Clock), "10 ليلًا", say.PartClockForm{}},
		{new(Clock), "بعد العشاء", say.PartClockForm{}},
		{new(Clock), int64(930), say.PartClockForm{}},
		{new(Email), "care@متجر.السعودية", "care@xn--pgbep1f.xn--mgberp4a5d4ar"},
		{new(Email), "care@lazwardi.sa\u00a0\u200f", "care@lazwardi.sa"},
		{new(URL), "\u200fhttps://x.sa/\u200fa\u00a0", "https://x.sa/a"},
		{new(URL), "https://x.sa/a\u00a0b", say.PartUrlOddSpace{Code: "U+00A0"}},
		{new(Enum), "SA\u200f", "SA"},
		{new(Clock), "9 am", say.PartClockForm{}},
		{new(Clock), dateLocal, say.PartClockForm{}},
		{new(Email), " care@lazwardi.sa ", "care@lazwardi.sa"},
		{new(Email), "care@lazwardi", say.PartEmailNoEnding{}},
		{new(Email), "care.lazwardi.sa", say.PartEmailNoAt{}},
		{new(Email), "a@b@c.sa", say.PartEmailManyAt{}},
		{new(Email), "@b.sa", say.PartEmailNoName{}},
		{new(Email), "a..b@b.sa", say.PartEmailDot{}},
		{new(Email), "a b@b.sa", say.PartEmailSpace{}},
		{new(Email), "متجر@b.sa", say.PartEmailSign{Sign: "م"}},
		{new(Email), "a@-b.sa", say.PartUrlDomain{Domain: "-b.sa"}},
		{new(Email), "a@b.1", say.PartEmailEnding{Ending: "1"}},
		{new(Email), strings.Repeat("a", 65) + "@b.sa", say.PartEmailLong{}},
		{new(Email), int64(1), say.PartWantedEmail{}},
		{new(URL), " https://lazwardi.sa ", "https://lazwardi.sa"},
		{new(URL), "https://متجر.السعودية/", "https://xn--pgbep1f.xn--mgberp4a5d4ar/"},
		{new(URL), "https://x.sa/أ?q=أ#م", "https://x.sa/%D8%A3?q=%D8%A3#%D9%85"},
		{new(URL), "https://x.sa/\u0627\u0654", "https://x.sa/%D8%A3"},
		{new(URL), "http://x.sa:8080/", "http://x.sa:8080/"},
		{new(URL), "mailto:care@lazwardi.sa", "mailto:care@lazwardi.sa"},
		{new(URL), "mailto:nobody", say.PartEmailNoAt{}},
		{new(URL), "tel:+966112345678", "tel:+966112345678"},
		{new(URL), "tel:abc", say.PartUrlTel{}},
		{new(URL), "javascript:alert(1)", say.PartUrlScheme{}},
		{new(URL), "JAVASCRIPT:alert(1)", say.PartUrlScheme{}},
		{new(URL), "java\tscript:alert(1)", say.PartUrlInvisible{Code: "U+0009"}},
		{new(URL), "data:text/html,x", say.PartUrlScheme{}},
		{new(URL), "//evil.sa/", say.PartUrlScheme{}},
		{new(URL), "/privacy/", say.PartUrlScheme{}},
		{new(URL), "lazwardi.sa", say.PartUrlScheme{}},
		{new(URL), "https:lazwardi.sa", say.PartUrlScheme{}},
		{new(URL), "https:///x", say.PartUrlScheme{}},
		{new(URL), "https://u:p@x.sa/", say.PartUrlUser{}},
		{new(URL), "https://x.sa/a b", say.PartUrlSpace{}},
		{new(URL), "https://x.sa/\u202egnp", say.PartUrlInvisible{Code: "U+202E"}},
		{new(URL), "https://x.sa:port/", say.PartUrlUnreadable{}},
		{new(URL), int64(1), say.PartWantedUrl{}},
		{new(Enum), "SA", "SA"},
		{new(Enum), int64(1), say.PartWantedName{}},
		{new(Phone), int64(1), say.PartWantedPhone{}},
	} {
		err := c.into.DecodeTOML(c.from)
		if want, ok := c.want.(say.Message); ok {
			if !slices.Contains(said(err), want) {
				t.Errorf("%T from %v: %#v, want %#v", c.into, c.from, said(err), want)
			}
			continue
		}
		if err != nil {
			t.Errorf("%T from %v: %v", c.into, c.from, err)
			continue
		}
		if got := c.into.(Value).Raw(); got != c.want {
			t.Errorf("%T from %v = %q, want %q", c.into, c.from, got, c.want)
		}
	}
}

func TestDecodeKeepsWhatTheBinderSet(t *testing.T) {
	d := Duration{}
	d.SetUnit("day")
	e := Enum{}
	e.SetGroup("country")
	m := Money{Currency: "SAR"}
	if err := errors.Join(d.DecodeTOML(int64(3)), e.DecodeTOML("SA"), m.DecodeTOML(int64(1))); err != nil {
		t.Fatal(err)
	}
	if d.Unit != "day" || e.Key() != "country.SA" || m.Currency != "SAR" {
		t.Errorf("%+v %+v %+v", d, e, m)
	}
}

func TestTable(t *testing.T) {
	ar, en := langtest.Arabic(), langtest.English()
	var table Table
	err := table.DecodeTOML(map[string]any{
		"location": "الرياض", "both": map[string]any{"ar": "خوادم", "en": "servers"}, "status": "https://status.x.sa/",
		"staff": int64(12), "ratio": 2.5, "open": true, "opened": localTime("date-local", "2006-01-02", "2019-03-01"),
		"noon": localTime("time-local", "15:04:05", "12:00:00"), "parts": []any{"a", int64(2)},
		"maps": []map[string]any{{"ar": "أ"}, {"ar": "ب"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{
		"location": "الرياض", "both": "خوادم", "status": "https://status.x.sa/", "staff": "12", "ratio": "2.5", "open": "نعم",
		"opened": "1 مارس 2019م", "noon": "12:00 ظهرًا", "parts": "a و2", "maps": "أ وب",
	} {
		if got := table[key].Text(ar); got != want {
			t.Errorf("%s = %q, want %q", key, got, want)
		}
	}
	if _, ok := table["status"].(URL); !ok {
		t.Errorf("an address is a %T", table["status"])
	}
	if got := table["both"].Text(en); got != "servers" {
		t.Error(got)
	}
}

func TestTableTellsEveryWrongPlace(t *testing.T) {
	var table Table
	err := table.DecodeTOML(map[string]any{
		"a": map[string]any{"nested": "x"}, "b": []any{"ok", map[string]any{"ar": int64(1)}}, "c": "https://exa mple", "ok": "x",
	})
	if err == nil || table != nil {
		t.Fatalf("decoded %v, %v", table, err)
	}
	var places []string
	for _, e := range err.(interface{ Unwrap() []error }).Unwrap() {
		var key *KeyError
		if !errors.As(e, &key) {
			t.Fatalf("%v has no place", e)
		}
		place, _, _ := strings.Cut(key.Error(), ":")
		places = append(places, place)
	}
	if got := strings.Join(places, " "); got != "a.nested b[1].ar c" {
		t.Errorf("places: %s", got)
	}
	if err := table.DecodeTOML("x"); err == nil {
		t.Error("a text is no table")
	}
}

// Whatever a value holds, its HTML is text and the tags of this package.
func TestHTMLNeverLetsMarkupIn(t *testing.T) {
	const hostile = `"'><script>alert(1)</script>&<!--`
	words := lang.NewWords(map[string]lang.Word{"g.x": {One: hostile}, "yes": {One: hostile}, "unit.day": {One: hostile}, "currency.XSS": {One: hostile}, "date.format": {One: hostile}, "months": {List: make([]string, 12)}, "clock.am": {One: hostile}, "list.two": {One: hostile + "{0}{1}"}, "date.hijri_format": {One: hostile}, "hijri_months": {List: make([]string, 12)}})
	day := Date{lang.Date{Year: 2026, Month: 1, Day: 1}}
	phone := Phone{Source: hostile, E164: hostile}
	values := []Value{Text{All: hostile}, Text{All: "أ" + hostile}, ID(hostile), Decimal(hostile), Bool{true, true}, Money{Milli: 1, Currency: hostile, Set: true}, Money{Currency: hostile, Set: true}, Money{Milli: 1000, Currency: "XSS", Set: true}, Duration{1, "day", true, false}, day, calendarDate{day, true}, Clock{1, true}, phone, Phone{Source: hostile}, Phone{E164: "+" + hostile}, Email(hostile), Email(hostile + "@b.sa"), URL(hostile), URL("https://" + hostile), URL("https://x/" + hostile), URL("mailto:" + hostile + "@b.sa"), URL("tel:" + hostile), Enum{"g", "x"}, plainText{ID(hostile)}, rawText{ID(hostile)}, percent{Decimal(hostile)}, whatsApp{phone}}
	values = append(values, List{Items: []Value{ID(hostile), ID("a")}})
	for _, dir := range []lang.Direction{lang.RTL, lang.LTR} {
		l := &lang.Locale{Tag: "ar", Dir: dir, Words: words}
		for _, v := range values {
			got := v.HTML(l)
			if strings.Contains(got, "<script") || strings.Contains(got, "<!--") || strings.Contains(got, `"'`) {
				t.Errorf("%#v: %s", v, got)
			}
		}
	}
}
