package country

import "testing"

func TestLawsAreRead(t *testing.T) {
	for _, code := range WithLaw() {
		l := LawOf(code)
		t.Log(code, len(l.Acts), len(l.Provisions), len(l.Profiles), l.Provisions["withdrawal"].URL)
	}
}
