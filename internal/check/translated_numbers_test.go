package check

import (
	"fmt"
	"strings"
	"testing"
)

func TestQuantities(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"ar", "خلال 7 أيام", "7=168h"},
		{"ar", "خلال ٧ أيام", "7=168h"},
		{"ar", "خلال يومين أو شهرين أو أسبوعين", "2=48h* 2=1440h* 2=336h*"},
		{"ar", "ليومين وللشهرين", "2=48h* 2=1440h*"},
		{"ar", "ثلاثة أيام وخمسة عشر ريالًا", "3=72h* 15u*"},
		{"ar", "خلال واحد وعشرين يومًا", "21=504h* ~1=24h*"},
		{"ar", "مئة وخمسون ريالًا وثلاثمئة", "150u* 300*"},
		{"ar", "بنسبة 50% أو ٥٠٪ أو 15 بالمئة", "50u 50u 15u"},
		{"ar", "المادة 4 والمادة الرابعة", "~4*"},
		{"ar", "السعر 1,500 ريال و25.00 ريالًا و4.5", "1500u 25u 1099511632276"},
		{"ar", "اتصلوا على 0551002003 أو +966 55 100 2003 أو 920010203", "tel:51002003 tel:51002003 tel:920010203"},
		{"ar", "من 9:00 إلى 22:30، الساعة 10 مساءً، 24/7", "~1=1h*"},
		{"ar", "قسم COVID19 و A4 و x_12 و #15", ""},
		{"ar", "ب14 يومًا والـ7", "14=336h ~1=24h* 7"},
		{"ar", "من 3-5 أيام", "3 5=120h"},
		{"ar", "من 3 إلى 5 أيام", "3 5=120h"},
		{"ar", "الإصدار 2.1.0", ""},
		{"ar", "1. نص", ""},
		{"ar", "خلال يومَي عمل", "~2=48h*"},
		{"ar", "أسبوع", "~1=168h*"},
		{"ar", "منذ 2019", "2019"},
		{"en", "within seven days or twenty-one business days", "7=168h* 21=504h*"},
		{"en", "two weeks, a fortnight, a week", "2=336h* 2=336h* ~1=168h*"},
		{"en", "three hundred riyals, one of them", "300u* ~1*"},
		{"en", "within 14 days, at 10 am, 3 p.m.", "14=336h"},
		{"en", "under Article 4 and the fourth", "~4*"},
		{"en", "120 minutes are two hours", "120=2h 2=2h*"},
		{"en", "IBAN SA0380000000608010167519", ""},
		{"fr", "14 jours", "14"},
		{"ar", "", ""},
		{"ar", "0 ريال", ""},
		{"ar", "\ufffc يومًا", "~1=24h*"},
	} {
		var got []string
		for _, q := range quantities(newText(c.text, c.language, Prose)) {
			s := fmt.Sprint(q.n)
			if q.long != "" {
				s = "tel:" + q.long
			}
			if q.weak {
				s = "~" + s
			}
			if q.hours > 0 {
				s += fmt.Sprintf("=%dh", q.hours)
			} else if q.unit {
				s += "u"
			}
			if q.words {
				s += "*"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.text, s, c.want)
		}
	}
}

func FuzzQuantities(f *testing.F) {
	for _, s := range []string{"7 أيام", "+966 55 100 2003", "1,500.25", "واحد وعشرين", "twenty-one", "1.2.3", "9:00", "٧٪", "٧ͪ", "\xff 12"} {
		f.Add(s, "ar")
		f.Add(s, "en")
	}
	f.Fuzz(func(t *testing.T, s, language string) {
		end := 0
		for _, q := range quantities(newText(s, language, Prose)) {
			if q.start < end || q.end <= q.start || q.end > len(s) {
				t.Fatalf("%q: %d to %d after %d", s, q.start, q.end, end)
			}
			end = q.end
		}
	})
}
