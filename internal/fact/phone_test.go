package fact

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"sitegen/internal/lang/langtest"
	"sitegen/internal/say"
)

func TestNormalisePhone(t *testing.T) {
	for _, c := range []struct{ source, country, e164, display string }{
		{"0501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"966501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"00966501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"+966 (0)50 123-4567", "SA", "+966501234567", "+966 50 123 4567"},
		{"+966 050 123 4567", "SA", "+966501234567", "+966 50 123 4567"},
		{"9660501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"٠٥٠ ١٢٣ ٤٥٦٧", "SA", "+966501234567", "+966 50 123 4567"},
		{"۰۵۰۱۲۳۴۵۶۷", "SA", "+966501234567", "+966 50 123 4567"},
		{"\u202a+966\u00a050\u2011123\u20114567\u202c", "SA", "+966501234567", "+966 50 123 4567"},
		{"050.123.4567", "SA", "+966501234567", "+966 50 123 4567"},
		{"(+966) 501234567", "", "+966501234567", "+966 50 123 4567"},
		{"966501234567", "", "+966501234567", "+966 50 123 4567"},
		{"057 912 3456", "SA", "+966579123456", "+966 57 912 3456"},
		{"057 944 4126", "SA", "+966579444126", "+966 57 944 4126"},
		{"0579012345", "SA", "+966579012345", "+966 57 901 2345"},
		{"0578123456", "SA", "+966578123456", "+966 57 812 3456"},
		{"0112345678", "SA", "+966112345678", "+966 11 234 5678"},
		{"011 234 5678", "SA", "+966112345678", "+966 11 234 5678"},
		{"9200 12345", "SA", "+966920012345", "9200 12345"},
		{"+966 9200 12345", "SA", "+966920012345", "9200 12345"},
		{"800 123 4567", "SA", "+9668001234567", "800 123 4567"},
		{"1900", "SA", "1900", "1900"},
		{"٩٣٧", "SA", "937", "937"},
		{"19993", "", "19993", "19993"},
		{"050 123 4567", "AE", "+971501234567", "+971 50 123 4567"},
		{"04 234 5678", "AE", "+97142345678", "+971 4 234 5678"},
		{"971501234567", "SA", "+971501234567", "+971 50 123 4567"},
		{"+971 (0)50 123 4567", "SA", "+971501234567", "+971 50 123 4567"},
		{"5012 3456", "KW", "+96550123456", "+965 501 23456"},
		{"36123456", "BH", "+97336123456", "+973 3612 3456"},
		{"33123456", "QA", "+97433123456", "+974 3312 3456"},
		{"92123456", "OM", "+96892123456", "+968 9212 3456"},
		{"01001234567", "EG", "+201001234567", "+20 10 01234567"},
		{"02 2345 6789", "EG", "+20223456789", "+20 2 23456789"},
		{"0790123456", "JO", "+962790123456", "+962 7 9012 3456"},
		{"+44 (0)20 7946 0958", "SA", "+442079460958", "+44 207 946 0958"},
		{"+1 (415) 555-0132", "SA", "+14155550132", "+1 415 555 0132"},
		{"+44 020 7946 0958", "SA", "+442079460958", "+44 207 946 0958"},
		{"+39 06 698 12345", "SA", "+390669812345", "+39 066 981 2345"},
		{"0212 555 0132", "TR", "+902125550132", "+90 212 555 0132"},
		{"966501234567", "TR", "+966501234567", "+966 50 123 4567"},
		{"https://wa.me/966501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"wa.me/966501234567?text=x", "KW", "+966501234567", "+966 50 123 4567"},
		{"https://wa.me/0501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"https://api.whatsapp.com/send?phone=+966501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"whatsapp://send?phone=966501234567", "AE", "+966501234567", "+966 50 123 4567"},
		{"tel:050-123-4567", "SA", "+966501234567", "+966 50 123 4567"},
		{"https://t.me/+966501234567", "SA", "+966501234567", "+966 50 123 4567"},
		{"https://wa.me/message/ABC123", "SA", "", ""},
		{"+90 212 555 01 32", "", "+902125550132", "+90 212 555 0132"},

		{"", "SA", "", ""},
		{"+", "SA", "", ""},
		{"0", "SA", "", ""},
		{"00", "SA", "", ""},
		{"05012", "SA", "", ""},
		{"05012345", "SA", "", ""},
		{"050123456789", "SA", "", ""},
		{"0541234567x", "SA", "", ""},
		{"0501234567 / 0501234568", "SA", "", ""},
		{"0501234567+", "SA", "", ""},
		{"++966501234567", "SA", "", ""},
		{"0301234567", "SA", "", ""},
		{"+966 2 123 4567", "SA", "", ""},
		{"+965 1333 3333", "SA", "", ""},
		{"3333 3333", "KW", "", ""},
		{"010 123 4567", "AE", "", ""},
		{"+974 1111 1111", "SA", "", ""},
		{"1111 1111", "OM", "", ""},
		{"011 111 1111", "JO", "", ""},
		{"+999 123 456 789", "SA", "", ""},
		{"+44 20 7946 09581", "SA", "", ""},
		{"920001234", "SA", "+966920001234", "9200 01234"},
		{"92000123", "SA", "", ""},
		{"05XXXXXXXX", "SA", "", ""},
		{"0501234567", "", "", ""},
		{"0501234567", "FR", "+33501234567", "+33 501 234 567"},
		{"+1234567890123456", "SA", "", ""},
		{"+0966501234567", "SA", "", ""},
		{"+123", "SA", "", ""},
		{"هاتف", "SA", "", ""},
	} {
		got, err := NormalisePhone(c.source, c.country)
		if got != c.e164 || (err == nil) != (c.e164 != "") {
			t.Errorf("NormalisePhone(%q, %s) = %q, %v, want %q", c.source, c.country, got, err, c.e164)
			continue
		}
		if shown := (Phone{"", got, "SA"}).Text(nil); err == nil && shown != c.display {
			t.Errorf("%q is shown as %q, want %q", got, shown, c.display)
		}
		var phoneErr *PhoneError
		if err != nil && !errors.As(err, &phoneErr) {
			t.Errorf("%q: the error is a %T", c.source, err)
		}
	}
}

func TestPhoneErrorsTellWhatAndHow(t *testing.T) {
	home := []string{"+966 51 234 5678", "051 234 5678"}
	for source, want := range map[string]PhoneError{
		"05012345":                {Why: say.PartPhoneMobile{Code: "966", Found: 7, Want: []string{"9"}}, Examples: home},
		"0501234567x":             {Why: say.PartPhoneSign{Sign: "x"}, Examples: home},
		"050123456789":            {Why: say.PartPhoneMobile{Code: "966", Found: 11, Want: []string{"9"}}, Examples: home},
		"0561234567 8":            {Why: say.PartPhoneMobile{Code: "966", Found: 10, Want: []string{"9"}}, Examples: home},
		"0571234567":              {},
		"0574":                    {Why: say.PartPhoneMobile{Code: "966", Found: 3, Want: []string{"9"}}, Examples: home},
		"0301234567":              {Why: say.PartPhoneBeginning{Code: "966", Digits: "30"}, Examples: home},
		"0579912345":              {Why: say.PartPhoneBeginning{Code: "966", Digits: "5799"}, Doubtful: true},
		"":                        {Why: say.PartPhoneNoDigits{}, Examples: home},
		"050 123 4567 أو 051 123": {Why: say.PartPhoneSign{Sign: "أ"}, Examples: home},
	} {
		_, err := NormalisePhone(source, "SA")
		got, _ := err.(*PhoneError)
		if want.Source = source; want.Why == nil && err == nil {
			continue
		}
		if got == nil || !reflect.DeepEqual(*got, want) {
			t.Errorf("%q: %#v, want %#v", source, got, want)
		}
	}
}

func TestPhoneValue(t *testing.T) {
	ar := langtest.ArabicIndic()
	for _, c := range []struct {
		phone           Phone
		kind            PhoneKind
		html, raw, chat string
	}{
		{Phone{"0501234567", "+966501234567", "SA"}, Mobile, `<a href="tel:+966501234567" dir="ltr">+966 50 123 4567</a>`, "+966501234567", "https://wa.me/966501234567"},
		{Phone{"", "+966112345678", "SA"}, Landline, `<a href="tel:+966112345678" dir="ltr">+966 11 234 5678</a>`, "+966112345678", "https://wa.me/966112345678"},
		{Phone{"", "+966920012345", "SA"}, Unified, `<a href="tel:+966920012345" dir="ltr">9200 12345</a>`, "+966920012345", ""},
		{Phone{"", "+9668001234567", "SA"}, TollFree, `<a href="tel:+9668001234567" dir="ltr">800 123 4567</a>`, "+9668001234567", ""},
		{Phone{"", "1900", "SA"}, Short, `<a href="tel:1900" dir="ltr">1900</a>`, "1900", ""},
		{Phone{"", "+971501234567", "SA"}, Mobile, `<a href="tel:+971501234567" dir="ltr">+971 50 123 4567</a>`, "+971501234567", "https://wa.me/971501234567"},
		{Phone{"05", "", "SA"}, "", `<bdi dir="ltr">05</bdi>`, "", ""},
	} {
		if got := c.phone.Kind(); got != c.kind {
			t.Errorf("%v: kind %q, want %q", c.phone, got, c.kind)
		}
		if got := c.phone.HTML(ar); got != c.html {
			t.Errorf("%v: HTML %s, want %s", c.phone, got, c.html)
		}
		if got := c.phone.Raw(); got != c.raw {
			t.Errorf("%v: raw %s, want %s", c.phone, got, c.raw)
		}
		if got := c.phone.WhatsAppURL(); got != c.chat {
			t.Errorf("%v: chat %s, want %s", c.phone, got, c.chat)
		}
	}
}

func FuzzNormalisePhone(f *testing.F) {
	for _, s := range []string{"0501234567", "+966 (0)50 123 4567", "٩٢٠٠ ١٢٣٤٥", "1900", "00", "+", "966", "+44 (0)20", "\u202a05"} {
		f.Add(s, "SA")
		f.Add(s, "")
		f.Add(s, "EG")
	}
	f.Fuzz(func(t *testing.T, source, country string) {
		e164, err := NormalisePhone(source, country)
		if (err == nil || IsDoubtful(err)) != (e164 != "") {
			t.Fatalf("%q: %q and %v", source, e164, err)
		}
		if e164 == "" {
			if e, ok := errors.AsType[*PhoneError](err); !ok || len(e.Examples) == 0 {
				t.Fatalf("%q: %v", source, err)
			}
			return
		}
		digits := strings.TrimPrefix(e164, "+")
		if !onlyDigits(digits) || len(digits) > 15 || e164[0] != '+' && len(e164) > 5 {
			t.Fatalf("%q became %q", source, e164)
		}
		if again, err := NormalisePhone(e164, country); again != e164 {
			t.Fatalf("%q became %q, and that %q, %v", source, e164, again, err)
		}
		shown := Phone{"", e164, "SA"}.Text(nil)
		if strings.HasPrefix(e164, "+") {
			if again, err := NormalisePhone(shown, "SA"); again != e164 {
				t.Fatalf("%q is shown as %q, and that is %q, %v", e164, shown, again, err)
			}
		}
		if strings.HasSuffix(shown, " ") || strings.Contains(shown, "  ") {
			t.Fatalf("%q is shown as %q", e164, shown)
		}
	})
}
