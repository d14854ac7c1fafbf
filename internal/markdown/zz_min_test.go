package markdown

import (
	"github.com/yuin/goldmark/text"
	"sort"
	"testing"
	"time"
)

func TestZZMin(t *testing.T) {
	src, body := policy(t)
	p := New(nil)
	masked := mask(nil, src[body:])
	doc := p.Parse("x", src, body)
	env := benchEnv{fakeEnv{doc: doc}}
	m := func(f func()) (time.Duration, time.Duration) {
		var d []time.Duration
		for range 6000 {
			s := time.Now()
			f()
			d = append(d, time.Since(s))
		}
		sort.Slice(d, func(i, j int) bool { return d[i] < d[j] })
		return d[60], d[3000]
	}
	for range 3 {
		a, a2 := m(func() { p.parser.Parse(text.NewReader(masked)) })
		b, b2 := m(func() { p.Parse("x", src, body) })
		c, c2 := m(func() { doc.HTML(env) })
		t.Log("p1: tree", a, "parse", b, "ours", b-a, "html", c, " median:", a2, b2, b2-a2, c2)
	}
}
