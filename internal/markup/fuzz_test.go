package markup_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"sitegen/internal/markup"
)

// FuzzRead reads any bytes as a page: the tree has the elements, attributes and texts that are written, in their order, and
// no others, and each lies where its parent says.
func FuzzRead(f *testing.F) {
	for _, page := range pages {
		f.Add([]byte(page))
	}
	f.Fuzz(func(t *testing.T, page []byte) {
		var want, got []string
		z := html.NewTokenizer(bytes.NewReader(page))
		root := false
		for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
			switch token := z.Token(); kind {
			case html.TextToken:
				if !root && strings.TrimSpace(token.Data) != "" {
					root = true
					want = append(want, "<html")
				}
				want = append(want, token.Data)
			case html.StartTagToken, html.SelfClosingTagToken:
				if token.Data == "html" && root {
					continue
				}
				if token.Data != "html" && !root {
					want = append(want, "<html")
				}
				root = true
				want = append(want, "<"+token.Data)
				seen := map[string]bool{}
				for _, a := range token.Attr {
					if !seen[a.Key] && len(seen) < 256 {
						seen[a.Key] = true
						want = append(want, a.Key+"="+a.Val)
					}
				}
			}
		}
		doc := markup.Read(page)
		for n := doc.Root.First; n != nil; n = n.After(doc.Root) {
			n.Label()
			if n.Kind == markup.Text {
				got = append(got, n.Data)
			} else {
				got = append(got, "<"+n.Data)
				for _, a := range n.Attrs {
					got = append(got, a.Key+"="+a.Value)
				}
			}
			if n.Next != nil && n.Next.Parent != n.Parent || n.First != nil && n.First.Parent != n {
				t.Fatalf("%q has another parent", n.Data)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("got %q\nwant %q", got, want)
		}
	})
}
