package serve

import (
	"os"
	"testing"
	"time"

	"sitegen/internal/guard"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/pipeline/sitetest"
)

// TestNothingSwallowed looks at a site with a mistake before all its pages have been looked at, as happens when a file is
// saved in the first moment: the terminal hears of the mistake when they have been.
func TestNothingSwallowed(t *testing.T) {
	dir := t.TempDir()
	sitetest.Write(t, dir+"/site.toml", "x = [\n")
	root, err := os.OpenRoot(repository)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	p, err := pipeline.Open(dir, root.FS())
	if err != nil {
		t.Fatal(err)
	}
	var told []News
	s, err := New(Options{Site: p.Live(pipeline.Options{Today: lang.Date{Year: 2026, Month: 11, Day: 22}}), Dir: dir, Text: p.Text, Now: time.Now,
		Guard: guard.New(guard.Options{Port: 1, Private: Private}), Tell: func(n News) { told = append(told, n) }})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	s.announce(false)
	if len(told) != 0 {
		t.Errorf("told before all is known: %+v", told)
	}
	s.announce(true)
	if len(told) != 1 || len(told[0].Findings) == 0 || told[0].Errors == 0 {
		t.Errorf("told %+v, want the mistake of site.toml", told)
	}
	s.announce(true)
	if len(told) != 1 {
		t.Errorf("told again: %+v", told[1:])
	}
}
