package render

import "testing"

// TestMinifyKeepsItsInput leaves what it is given as it was, most of all when it cannot read it and gives it back.
func TestMinifyKeepsItsInput(t *testing.T) {
	m := NewMinifier()
	for _, page := range []string{
		`<p title="Children&#39;s data">x</p><script>var a = ;</script>`,
		`<p title="Children&#39;s data">  x  </p>`,
	} {
		b := []byte(page)
		out := m.HTML(b)
		if string(b) != page {
			t.Errorf("the input became %s", b)
		}
		if page[len(page)-1] == '>' && len(out) == 0 {
			t.Errorf("nothing is left of %s", page)
		}
	}
	broken := `<p title="Children&#39;s data">x</p><script>var a = ;</script>`
	if got := m.String(broken); got != broken {
		t.Errorf("got %s", got)
	}
}

// TestMinifyKeepsProse never drops a space that a reader sees, nor a mark that orders Arabic.
func TestMinifyKeepsProse(t *testing.T) {
	m := NewMinifier()
	for in, want := range map[string]string{
		"<p>نص  <bdi dir=\"ltr\">ABC</bdi>  نص</p>":      "<p>نص <bdi dir=\"ltr\">ABC</bdi> نص</p>",
		"<li>أ</li> <li>ب</li>":                          "<li>أ</li> <li>ب</li>",
		"<p>a\u00a0b \u200fc \u2068d\u2069 e\u200cf</p>": "<p>a\u00a0b \u200fc \u2068d\u2069 e\u200cf</p>",
		"<td class=\"start\" data-label=\"ب\">x</td>":    "<td class=\"start\" data-label=\"ب\">x</td>",
	} {
		if got := m.String(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
	if got := (*Minifier)(nil).String("<p>  a  </p>"); got != "<p>  a  </p>" {
		t.Errorf("no minifier changed the text to %q", got)
	}
}
