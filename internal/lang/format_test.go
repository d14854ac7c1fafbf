package lang_test

import (
	"testing"

	"sitegen/internal/lang"
	"sitegen/internal/lang/langtest"
)

func TestNumbers(t *testing.T) {
	latn, arab := langtest.Arabic(), langtest.ArabicIndic()
	for _, c := range []struct {
		n          int64
		latn, arab string
	}{
		{0, "0", "٠"}, {7, "7", "٧"}, {999, "999", "٩٩٩"}, {1000, "1,000", "١٬٠٠٠"}, {1250, "1,250", "١٬٢٥٠"},
		{-5, "-5", "-٥"}, {-123456, "-123,456", "-١٢٣٬٤٥٦"}, {1234567890, "1,234,567,890", "١٬٢٣٤٬٥٦٧٬٨٩٠"},
		{-9223372036854775808, "-9,223,372,036,854,775,808", "-٩٬٢٢٣٬٣٧٢٬٠٣٦٬٨٥٤٬٧٧٥٬٨٠٨"},
	} {
		if got := latn.Number(c.n); got != c.latn {
			t.Errorf("Number(%d) = %q, want %q", c.n, got, c.latn)
		}
		if got := arab.Number(c.n); got != c.arab {
			t.Errorf("Number(%d) = %q, want %q", c.n, got, c.arab)
		}
	}
	if got := latn.Decimal("-1250.50"); got != "-1,250.50" {
		t.Error(got)
	}
	if got := arab.Decimal("-1250.50"); got != "-١٬٢٥٠٫٥٠" {
		t.Error(got)
	}
	if got := latn.Percent("15"); got != "15%" {
		t.Error(got)
	}
	if got := arab.Percent("2.5"); got != "٢٫٥٪" {
		t.Error(got)
	}
	if got := arab.Plain("عام 2026، a1"); got != "عام ٢٠٢٦، a١" {
		t.Error(got)
	}
	if got := latn.Plain("عام 2026 ٢"); got != "عام 2026 ٢" {
		t.Error(got)
	}
	if got := lang.LatinDigits("٠٥٠ ۱۲۳ x9"); got != "050 123 x9" {
		t.Error(got)
	}
}

func TestDates(t *testing.T) {
	d := lang.Date{Year: 2026, Month: 11, Day: 22}
	for _, c := range []struct{ got, want string }{
		{langtest.Arabic().Date(d), "22 نوفمبر 2026م"},
		{langtest.ArabicIndic().Date(d), "٢٢ نوفمبر ٢٠٢٦م"},
		{langtest.English().Date(d), "22 November 2026"},
		{langtest.Arabic().HijriDate(d), "12 جمادى الآخرة 1448هـ"},
		{langtest.ArabicIndic().HijriDate(d), "١٢ جمادى الآخرة ١٤٤٨هـ"},
		{langtest.English().HijriDate(d), "12 Jumada II 1448 AH"},
		{langtest.Arabic().HijriDate(lang.Date{Year: 2090, Month: 1, Day: 1}), ""},
		{langtest.Arabic().Date(lang.Date{}), ""},
		{(&lang.Locale{}).Date(d), "2026-11-22"},
		{(&lang.Locale{}).HijriDate(d), ""},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestLists(t *testing.T) {
	ar, en, none := langtest.Arabic(), langtest.English(), &lang.Locale{Dir: lang.RTL}
	for _, c := range []struct{ got, want string }{
		{ar.List(nil), ""},
		{ar.List([]string{"مدى"}), "مدى"},
		{ar.List([]string{"مدى", "فيزا"}), "مدى وفيزا"},
		{ar.List([]string{"مدى", "فيزا", "تابي"}), "مدى، فيزا وتابي"},
		{ar.ListOr([]string{"مدى", "فيزا"}), "مدى أو فيزا"},
		{ar.ListOr([]string{"مدى", "فيزا", "تابي"}), "مدى، فيزا أو تابي"},
		{en.List([]string{"a", "b", "c", "d"}), "a, b, c and d"},
		{en.ListOr([]string{"{1}", "{0}"}), "{1} or {0}"},
		{none.List([]string{"أ", "ب", "ج"}), "أ، ب، ج"},
		{en.ListHTML([]string{"<b>a</b>", "b"}), "<b>a</b> and b"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
	hostile := locale(lang.RTL, map[string]lang.Word{
		"list.separator": {One: "<i>"}, "list.last": {One: "{0}&{1}"}, "list.or_last": {One: `{0}"{1}`},
	})
	if got := hostile.ListHTML([]string{"<b>1</b>", "2", "3"}); got != "<b>1</b>&lt;i&gt;2&amp;3" {
		t.Error(got)
	}
	if got := hostile.ListOrHTML([]string{"1", "2"}); got != "1&#34;2" {
		t.Error(got)
	}
}

func TestClock(t *testing.T) {
	ar, en := langtest.Arabic(), langtest.English()
	for _, c := range []struct {
		minutes int
		ar, en  string
	}{
		{0, "12:00 منتصف الليل", "12:00 midnight"}, {1, "12:01 صباحًا", "12:01 am"}, {540, "9:00 صباحًا", "9:00 am"},
		{719, "11:59 صباحًا", "11:59 am"}, {720, "12:00 ظهرًا", "12:00 noon"}, {725, "12:05 مساءً", "12:05 pm"},
		{780, "1:00 مساءً", "1:00 pm"}, {1439, "11:59 مساءً", "11:59 pm"}, {1440, "12:00 منتصف الليل", "12:00 midnight"},
	} {
		if got := ar.Clock(c.minutes); got != c.ar {
			t.Errorf("Clock(%d) = %q, want %q", c.minutes, got, c.ar)
		}
		if got := en.Clock(c.minutes); got != c.en {
			t.Errorf("Clock(%d) = %q, want %q", c.minutes, got, c.en)
		}
	}
	if got := langtest.ArabicIndic().Clock(570); got != "٩:٣٠ صباحًا" {
		t.Error(got)
	}
	full := locale(lang.RTL, map[string]lang.Word{"clock.am": {One: "ص {0}"}, "clock.pm": {One: "م {0}"}})
	if got := full.Clock(0) + "|" + full.Clock(720); got != "ص 12:00|م 12:00" {
		t.Error(got)
	}
	if got := (&lang.Locale{}).Clock(545); got != "09:05" {
		t.Error(got)
	}
}

func BenchmarkDate(b *testing.B) {
	l, d := langtest.Arabic(), lang.Date{Year: 2026, Month: 11, Day: 22}
	b.ReportAllocs()
	for b.Loop() {
		l.Date(d)
	}
}
