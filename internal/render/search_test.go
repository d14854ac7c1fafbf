package render

import (
	"slices"
	"testing"

	"sitegen/internal/search"
)

func TestSections(t *testing.T) {
	for _, c := range []struct {
		html string
		want []search.Section
	}{
		{"", []search.Section{{}}},
		{"<p>one</p>\n<p>two &amp; <b>t</b>hree<br>four</p>", []search.Section{{Text: "one two & three four"}}},
		{`<p>a</p><h2 id="x">B <em>c</em><span class="heading-links"><a href="#x">#</a><span>y</span></span></h2><p>d</p><h3 id="z">E</h3><h4 id="w">F</h4>`,
			[]search.Section{{Text: "a"}, {ID: "x", Heading: "B c", Text: "d"}, {ID: "z", Heading: "E", Text: "F"}}},
		{`<svg><title>t</title><svg></svg></svg><p>a</p><script>b</script><template><p>c</p></template>d`, []search.Section{{Text: "a d"}}},
		{`<bdi dir="ltr">+966 5</bdi> <bdi>x</bdi> <a href="tel:1" dir="ltr">1<a></a></a> <span dir="rtl"><span>y</span> z</span>`,
			[]search.Section{{Text: "\u2066+966 5\u2069 \u2068x\u2069 \u20661\u2069 \u2067y z\u2069"}}},
		{`<dl><dt>k</dt><dd>v</dd></dl><table><tr><th>a</th><td>b</td></tr></table>`, []search.Section{{Text: "k: v · a · b"}}},
		{`<pre dir="ltr"><code>x  y</code></pre><img src="a" alt="b" dir="ltr">z`, []search.Section{{Text: "\u2066 x y\u2069 z"}}},
		{`<p>never closed <bdi dir="ltr">x`, []search.Section{{Text: "never closed \u2066x"}}},
	} {
		if got := sections([]byte(c.html)); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%q, want\n%q", c.html, got, c.want)
		}
	}
}
