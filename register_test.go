package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// TestRegister chooses services in the register of third parties, with scripts off.
func TestRegister(t *testing.T) {
	b := openBrowser(t)
	const rows = `return [...document.querySelectorAll('.register tbody tr')].filter(r => r.offsetHeight > 0).map(r => r.id + ' ' + r.dataset.service);`
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			if p.path != "third-parties/" {
				continue
			}
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				tb := b.tab(t, host)
				call(t, tb, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
				tb.show(t, p.url)
				all := tb.strings(t, rows)
				services := tb.strings(t, `return [...document.querySelectorAll('.filter input')].map(i => i.value);`)
				if len(all) < 5 || len(services) < 4 || services[0] != "" {
					t.Fatalf("%d parties, services %q", len(all), services)
				}
				shown := 0
				for _, service := range services[1:] {
					tb.click(t, `.filter label:has([value="`+service+`"])`)
					want := slices.DeleteFunc(slices.Clone(all), func(row string) bool { return !strings.HasSuffix(row, " "+service) })
					if got := tb.strings(t, rows); len(got) == 0 || !slices.Equal(got, want) {
						t.Errorf("for %s these are shown: %q, want %q", service, got, want)
					}
					shown += len(want)
				}
				if shown != len(all) {
					t.Errorf("of %d parties %d can be chosen by their service", len(all), shown)
				}
				tb.media(t, "print", "light")
				if got := tb.strings(t, rows); !slices.Equal(got, all) {
					t.Errorf("on paper only %q are left", got)
				}
				tb.media(t, "", "light")
				tb.click(t, `.filter label:has([value=""])`)
				if got := tb.strings(t, rows); !slices.Equal(got, all) {
					t.Errorf("back at all, %q are shown", got)
				}
			})
		}
	}
}
