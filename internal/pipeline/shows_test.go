package pipeline

import (
	"context"
	"slices"
	"testing"

	"sitegen/internal/site"
)

// TestShows asks which facts pages show in their text, and which only around it, whether a piece of them is made or was made
// for another page.
func TestShows(t *testing.T) {
	root := theme()
	defer root.Close()
	p, err := Open("../..", root.FS())
	if err != nil {
		t.Fatal(err)
	}
	b := p.Load(options())
	defer b.Close()
	if err := b.Check(context.Background()); err != nil {
		t.Fatal(err)
	}
	facts := b.stages.site.Facts
	seen := map[string]*site.Shown{}
	for page, shown := range b.Shows() {
		seen[page.File] = shown
	}
	for _, c := range []struct {
		file, fact string
		text       bool
		frame      bool
	}{
		{"content/ar/returns.md", "returns.window_days", true, false},
		{"content/en/returns.md", "returns.window_days", true, false},
		{"content/ar/privacy.md", "data", true, false},                     // through a component
		{"content/ar/privacy.md", "data.retention", true, false},           // a value of each entry
		{"content/en/third-parties.md", "third_party.name", true, false},   // through a component
		{"content/ar/terms.md", "contact.phone", false, true},              // in the footer
		{"content/en/terms.md", "contact.phone", false, true},              //
		{"content/ar/returns.md", "policies.returns.version", false, true}, // in what a layout shows of a policy
		{"content/ar/terms.md", "base_url", false, true},                   // the address of the page
		{"content/ar/index.md", "ids.vat", false, true},                    // in what the layout of the home page shows
		{"content/ar/terms.md", "shipping.attempts", false, false},         // on other pages
		{"content/ar/warranty.md", "privacy_contact.email", false, false},  //
	} {
		shown := seen[c.file]
		if shown == nil {
			t.Fatalf("%s wasn't made", c.file)
		}
		n := facts.Number(c.fact)
		if shown.Text.Has(n) != c.text || shown.Frame.Has(n) != c.frame && !c.text {
			t.Errorf("%s: %s in its text: %v, around it: %v", c.file, c.fact, shown.Text.Has(n), shown.Frame.Has(n))
		}
	}
	if got := seen["content/ar/returns.md"].Components; !slices.Contains(got, "return-exclusions") || slices.Contains(got, "cookies") {
		t.Errorf("components of the returns: %v", got)
	}
	text, frame := seen["content/ar/terms.md"].Facts(facts)
	if !slices.Contains(text, "store.name") || slices.Contains(frame, "store.name") || !slices.Contains(frame, "contact.phone") {
		t.Errorf("the terms show %v and around them %v", text, frame)
	}
}
