package check

import "testing"

func TestIndexWhole(t *testing.T) {
	for _, c := range []struct {
		source, text string
		want         int
	}{
		{"https://x.sa/shop/ https://x.sa", "https://x.sa", 19},
		{"(https://x.sa/) (https://x.sa)", "https://x.sa", 17},
		{"(https://x.sa/a) (https://x.sa/).", "https://x.sa", 18},
		{"see https://x.sa/a?b", "https://x.sa", 4},
		{"wa.me/+966 wa.me/", "wa.me/", 11},
		{"care@x.sa.example care@x.sa.", "care@x.sa", 18},
		{"الشحنة الشحن", "الشحن", 13},
		{"https://x.sa https://x.sa/", "https://x.sa", 0},
		{"https://x.sa/. https://x.sa/a https://x.sa/", "https://x.sa", 0},
		{"aaa", "a", 2},
		{"a", "b", -1},
		{"", "b", -1},
		{"abc", "", -1},
	} {
		if got := indexWhole([]byte(c.source), c.text); got != c.want {
			t.Errorf("%q in %q: %d, want %d", c.text, c.source, got, c.want)
		}
	}
}

func TestSharedText(t *testing.T) {
	for _, c := range []struct {
		dest, address string
		want          int
	}{
		{"https://wa.me/{{ contact.whatsapp | raw }}", "https://wa.me/+966551002003", 14},
		{"https://wa.me/{{ contact.whatsapp | raw }}?text=x", "https://wa.me/+966551002003?text=x", 21},
		{"https://{{ a }}/x/{{ b }}", "https://x.sa/x/y", 11},
		{"https://{{ a }}/x/{{ b }}", "https://x.sa/y", 0},
		{"https://wa.me/{{ a }}?text=x", "https://wa.me/1", 0},
		{"{{ facts.chat }}", "https://wa.me/1", 0},
		{"https://wa.me/1", "https://wa.me/1", 0},
		{"a{{ b", "ab", 0},
		{"", "", 0},
	} {
		if got := sharedText(c.dest, c.address); got != c.want {
			t.Errorf("%q, %q: %d, want %d", c.dest, c.address, got, c.want)
		}
	}
}
