package check

import (
	"fmt"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

func TestDayTimes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"9:00", "09:00"}, {"من 9:00 إلى 22:30", "09:00 22:30"}, {"٩:٣٠ مساءً", "21:30"}, {"9 صباحًا", "09:00"}, {"9ص", ""}, {"9 ص", "09:00"}, {"9 م", "21:00"},
		{"12 ظهرًا", "12:00"}, {"1 ظهرًا", "13:00"}, {"4 عصرًا", "16:00"}, {"11 ليلًا", "23:00"}, {"12 ليلًا", "00:00"}, {"1 ليلًا", "01:00"}, {"5 فجرًا", "05:00"},
		{"التاسعة صباحًا", "09:00"}, {"الساعة الثامنة والنصف مساءً", "20:30"}, {"الثانية عشرة ظهرًا", "12:00"}, {"الحادية", ""}, {"12 صباحًا", "00:00"},
		{"9 am", "09:00"}, {"9am", "09:00"}, {"9:30pm", "21:30"}, {"9 a.m. to 10 p.m.", "09:00 22:00"}, {"12 pm", "12:00"}, {"12 am", "00:00"}, {"24:00", "00:00"}, {"9–10 pm", "22:00"},
		// What is no time of the day.
		{"9 أيام", ""}, {"25:00", ""}, {"9:75", ""}, {"5 متر", ""}, {"التاسعة", ""}, {"الإصدار 2:1", ""}, {"9 amps", ""}, {"نسبة 16:9", ""}, {"", ""}, {"13 صباحًا", ""}, {"\ufffc صباحًا", ""},
	} {
		var got []string
		for _, d := range dayTimes(newText(c.text, "ar", Prose)) {
			got = append(got, fmt.Sprintf("%02d:%02d", d.minutes/60, d.minutes%60))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q", c.text, s, c.want)
		}
	}
}

func TestTextDates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"2026-08-31", "2026-08-31"}, {"٢٠٢٦/٨/٣١", "2026-08-31"}, {"31/8/2026", "2026-08-31"}, {"8/31/2026", "2026-08-31"}, {"31-8-2026", "2026-08-31"},
		{"3/4/2026", "2026-04-03"}, {"4/3/2026", "2026-04-03"}, {"31 أغسطس 2026", "2026-08-31"}, {"31 August 2026", "2026-08-31"}, {"August 31, 2026", "2026-08-31"},
		{"نهاية 2026", "2026-12-31"}, {"نهاية عام 2026", "2026-12-31"}, {"the end of 2026", "2026-12-31"}, {"من 2026-01-01 إلى 2026-02-01", "2026-01-01 2026-02-01"},
		// What is no day of the Gregorian calendar.
		{"1448-09-01", ""}, {"2026", ""}, {"2026-13-40", ""}, {"31/8/26", ""}, {"أغسطس 2026", ""}, {"1/2", ""}, {"2300-01-01", ""}, {"0/0/2026", ""}, {"سبتمبر", ""}, {"", ""},
	} {
		var got []string
		for _, d := range textDates(newText(c.text, "ar", Prose)) {
			got = append(got, d.Date.String())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q", c.text, s, c.want)
		}
	}
}

// FuzzClaims reads times, days and promises in any text; what it finds stands in the text, in its order.
func FuzzClaims(f *testing.F) {
	for _, s := range []string{"الإرجاع خلال سبعة أيام، والاستبدال خلال 15 يومًا.", "We have a 30-day return policy.", "نعمل من 9 صباحًا إلى 10 مساءً.", "رسوم التوصيل 30 ريالًا.",
		"عرض حتى 31/8/2026", "9:30pm–10", "Returns within \xff 7 days", "الإرجاع خلال ٧ͪ أيام", "a-day return 7-day-day", "18 سنة من العمر", "12 ليلًا - 1 م."} {
		f.Add(s, "ar")
		f.Add(s, "en")
	}
	f.Fuzz(func(t *testing.T, s, language string) {
		text := newText(s, language, Prose)
		end := 0
		for _, d := range dayTimes(text) {
			if d.minutes < 0 || d.minutes >= 24*60 || d.start < end || d.end < d.start || d.end > len(s) || d.from >= d.to || d.to > len(text.words) {
				t.Fatalf("%q: %+v", s, d)
			}
			end = d.end
		}
		for _, d := range textDates(text) {
			if d.from >= d.to || d.to > len(text.words) || d.Date == (lang.Date{}) {
				t.Fatalf("%q: %+v", s, d)
			}
		}
		p := pageOf(storeWithFacts, language, s)
		for _, c := range p.claims() {
			if c.written == "" || c.place.Line < 1 || c.place.Length < 1 {
				t.Fatalf("%q: %+v", s, c)
			}
		}
		for _, r := range [][]Rule{nameRules(), factRules(), partyRules()} {
			for i := range r {
				if r[i].Page != nil {
					r[i].Page(p)
				}
				if r[i].Text != nil {
					r[i].Text(text, func(int, int, diag.Finding) {})
				}
			}
		}
		claimsOf(p)
		offersOf(p)
	})
}
