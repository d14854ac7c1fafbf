package address

import (
	"net/url"
	"strings"
	"testing"
)

func TestEncode(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"https://x.example/a?b=c&d=e#f", "https://x.example/a?b=c&d=e#f"},
		{"https://x.example/متجر/?س=ب#ج", "https://x.example/%D9%85%D8%AA%D8%AC%D8%B1/?%D8%B3=%D8%A8#%D8%AC"},
		{"https://x.example/a b", "https://x.example/a%20b"},
		{"https://x.example/%d9%85%20", "https://x.example/%d9%85%20"},
		{"https://x.example/100%/50%2", "https://x.example/100%25/50%252"},
		{"/4%4x/%x4/%4", "/4%254x/%25x4/%254"},
		{"https://متجر.السعودية/صفحة", "https://xn--pgbep1f.xn--mgberp4a5d4ar/%D8%B5%D9%81%D8%AD%D8%A9"},
		{"https://متجر.السعودية:8080", "https://xn--pgbep1f.xn--mgberp4a5d4ar:8080"},
		{"https://[::1]:80/", "https://[::1]:80/"},
		{"HTTPS://X.example/", "HTTPS://X.example/"},
		{"mailto:a@b.example?subject=طلب إرجاع", "mailto:a@b.example?subject=%D8%B7%D9%84%D8%A8%20%D8%A5%D8%B1%D8%AC%D8%A7%D8%B9"},
		{"tel:+966 50 123 4567", "tel:+966501234567"},
		{"sms:+966\u00A050?body=a b", "sms:+96650?body=a%20b"},
		{"/متجر/a", "/%D9%85%D8%AA%D8%AC%D8%B1/a"},
		{"/a:b", "/a:b"},
		{`"<>` + "`", "%22%3C%3E%60"},
		{"https://x.example/\u0085\x7F\n", "https://x.example/%C2%85%7F%0A"},
	} {
		if got := Encode(c.in); got != c.want {
			t.Errorf("Encode(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestPath(t *testing.T) {
	for in, want := range map[string]string{"/متجر/a b": "/%D9%85%D8%AA%D8%AC%D8%B1/a%20b", "/100%/": "/100%25/", "/a?b#c": "/a%3Fb%23c"} {
		if got := Path(in); got != want {
			t.Errorf("Path(%q) = %q, want %q", in, got, want)
		}
	}
}

// FuzzEncode holds that what is encoded is ASCII without spaces, stays the same when it is encoded again, and means what it
// meant before.
func FuzzEncode(f *testing.F) {
	for _, s := range []string{"https://متجر.السعودية/a b?ج#د", "mailto:a@b?subject=طلب", "tel:+966 50", "%", "%zz", "//x", "a:b:c", "http://[::1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Encode(s)
		if !isASCII(got) || strings.ContainsAny(got, " \n\t\"<>") {
			t.Errorf("Encode(%q) = %q", s, got)
		}
		if again := Encode(got); again != got {
			t.Errorf("Encode(%q) = %q, and again %q", s, got, again)
		}
		rest, isPath := strings.CutPrefix(s, "/")
		if before, err := url.PathUnescape(rest); isPath && err == nil {
			if after, err := url.PathUnescape(got[1:]); err != nil || after != before {
				t.Errorf("Encode(%q) = %q, which is %q", s, got, after)
			}
		}
	})
}
