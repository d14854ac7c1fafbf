package pipeline

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/say"
)

// TestAnyPagesLeftOut leaves any of a site's pages out, at random: where each link stands under a condition that implies its
// page, none leads nowhere, whatever pages are gone by the list of site.toml or by their own conditions.
func TestAnyPagesLeftOut(t *testing.T) {
	t.Parallel()
	root := theme()
	defer root.Close()
	const pages = 8
	name := func(i int) string { return fmt.Sprintf("p%d", i) }
	gone, unguarded := 0, 0
	for seed := range uint64(25) {
		r := rand.New(rand.NewPCG(seed, 5))
		dir := t.TempDir()
		conditions := make([]string, pages)
		for i := range conditions { // a page asks for facts and for pages before it, so there is no circle
			switch r.IntN(4) {
			case 0:
				conditions[i] = []string{"branches", "not branches", "returns", "branches or returns"}[r.IntN(4)]
			case 1:
				if i > 0 {
					conditions[i] = "page." + name(r.IntN(i)) + " and returns"
				}
			}
		}
		careless := seed%5 == 4 // one link stands without a condition
		for i := range pages {
			var text strings.Builder
			fmt.Fprintf(&text, "+++\ntitle = \"صفحة %d\"\nnav = [\"main\"]\n", i)
			if conditions[i] != "" {
				fmt.Fprintf(&text, "if = \"%s\"\n", conditions[i])
			}
			text.WriteString("+++\nنص الصفحة.\n")
			for range 4 {
				to := r.IntN(pages)
				link := "[صفحة](" + name(to) + ".md)"
				switch r.IntN(4) {
				case 0:
					fmt.Fprintf(&text, "\nنص{{ if page.%s }}، وفيه %s{{ end }}.\n", name(to), link)
				case 1:
					fmt.Fprintf(&text, "\n{{ if not page.%s }}\nنص.\n{{ else }}\nنص وفيه %s.\n{{ end }}\n", name(to), link)
				case 2:
					fmt.Fprintf(&text, "\n- بند\n{{ if page.%s and store.name }}\n- %s\n{{ end }}\n", name(to), link)
				case 3:
					fmt.Fprintf(&text, "\n{{ if branches or returns }}\n{{ if page.%s }}\nنص وفيه %s.\n{{ end }}\n{{ end }}\n", name(to), link)
				}
			}
			sitetest.Write(t, filepath.Join(dir, "content/ar", name(i)+".md"), text.String())
		}
		var out []string
		for i := range pages {
			if r.IntN(3) == 0 {
				out = append(out, `"`+name(i)+`"`)
			}
		}
		home := "+++\ntitle = \"الرئيسية\"\n+++\nمرحبًا بكم.\n"
		if careless {
			out = append(out, `"`+name(0)+`"`)
			home += "\n[صفحة](p0.md)\n"
		}
		facts := "[[languages]]\ncode = \"ar\"\n[store]\nname = \"متجر\"\n[pages]\nleave_out = [" + strings.Join(out, ", ") + "]\n"
		if r.IntN(2) == 0 {
			facts += "[returns]\nwindow_days = 7\n"
		}
		if r.IntN(2) == 0 {
			facts += "[[branches]]\nname = \"العليا\"\n"
		}
		sitetest.Write(t, filepath.Join(dir, "content/ar/index.md"), home)
		sitetest.Write(t, filepath.Join(dir, "site.toml"), facts)
		p, err := Open(dir, root.FS())
		if err != nil {
			t.Fatal(err)
		}
		b := p.Load(Options{Today: options().Today})
		if err := b.Check(context.Background()); err != nil {
			t.Fatal(err)
		}
		broken := 0
		for _, f := range b.Findings {
			switch f.Rule {
			case say.RuleBrokenLink, say.RuleDeadLink, say.RuleBadCondition, say.RuleBadLeaveOut, say.RuleInternalError:
				if broken++; !careless {
					t.Errorf("seed %d, without %v: %s:%d %v", seed, out, f.File, f.Line, f)
				}
			}
		}
		if careless && broken > 0 {
			unguarded++
		}
		gone += pages + 1 - b.Pages
		b.Close()
	}
	if gone < 50 || unguarded != 5 {
		t.Errorf("%d pages were gone, %d of 5 links without a condition found", gone, unguarded)
	}
}
