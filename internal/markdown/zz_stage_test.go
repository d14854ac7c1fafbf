package markdown

import (
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"slices"
	"sort"
	"testing"
	"time"
)

func TestZZStage(t *testing.T) {
	src, body := policy(t)
	p := New(nil)
	names := []string{"tooMuch", "reset", "mask", "parse",  "unused", "blocks", "number", "print", "clones", "split"}
	all := make([][]time.Duration, len(names))
	b := new(builder)
	for range 6000 {
		i := 0
		s := time.Now()
		step := func() { now := time.Now(); all[i] = append(all[i], now.Sub(s)); i++; s = time.Now() }
		tooMuch("x", src, body)
		step()
		d := &Document{File: "x", Source: src, body: body}
		b.reset(d)
		step()
		b.masked = mask(b.masked[:0], b.source)
		step()
		c := parser.NewContext()
		root := p.parser.Parse(text.NewReader(b.masked), parser.WithContext(c))
		step()
		b.addUnusedFootnotes(c)
		step()
		b.addBlocks(root)
		step()
		b.numberHeadings()
		step()
		b.print(root)
		step()
		d.Headings, d.Links = slices.Clone(b.headings), slices.Clone(b.links)
		step()
		d.parts = split(b.out, b.holes)
		step()
	}
	for i, n := range names {
		d := all[i]
		sort.Slice(d, func(i, j int) bool { return d[i] < d[j] })
		t.Log("st:", n, d[60], d[3000])
	}
}
