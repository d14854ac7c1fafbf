package country

import "testing"

func TestMeantCode(t *testing.T) {
	for written, want := range map[string]string{
		"KW": "KW", "kw": "KW", " Kw ": "KW", "KWT": "KW", "are": "AE", "UK": "GB",
		"Kuwait": "KW", "kuwait": "KW", "UAE": "AE", "KSA": "SA", "الكويت": "KW", "مصر": "EG", "السعودية": "SA", "عُمان": "OM",
		"": "", "XX": "", "Atlantis": "", "12": "", "K": "", "\xff": "", "GCC": "",
	} {
		if got := MeantCode(written); got != want {
			t.Errorf("MeantCode(%q) = %q, want %q", written, got, want)
		}
	}
	for _, code := range WithLaw() {
		if !IsCode(code) {
			t.Errorf("%s has a file and is no code", code)
		}
	}
}
