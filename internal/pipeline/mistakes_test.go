package pipeline

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline/sitetest"
)

// TestOneMistake makes one mistake in a copy of the sample store, as a person would: in site.toml, in a page, in a layout
// or in a file of words. It must be told once, in that file and on that line, and have nothing else follow from it.
//
// SITEGEN_MISTAKES is how many are drawn. Each seed draws the same mistake every time.
func TestOneMistake(t *testing.T) {
	draws := 40
	if s := os.Getenv("SITEGEN_MISTAKES"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatal(err)
		}
		draws = n
	}
	for worker := range 2 {
		t.Run(fmt.Sprint(worker), func(t *testing.T) {
			t.Parallel()
			s := newSlips(t)
			for seed := worker; seed < draws; seed += 2 {
				m := s.draw(uint64(seed))
				if wrong := s.told(t, m); wrong != "" {
					t.Errorf("seed %d: %s in %s:%d\n\t%s\n\t%s\n%s", seed, m.kind, m.file, m.line, m.before, m.after, wrong)
				}
			}
		})
	}
}

// slips are copies of the sample store to make mistakes in.
type slips struct {
	plain *Project // with the built-in layouts
	own   *Project // with layouts of its own
	texts map[string]string
	shown map[string][]string // the lines of each page, with spaces for what the sample does not show
	kinds []slip
}

func newSlips(t *testing.T) *slips {
	s := &slips{texts: map[string]string{}, shown: map[string][]string{}, kinds: slipKinds()}
	root := theme()
	t.Cleanup(func() { root.Close() })
	for _, p := range []**Project{&s.plain, &s.own} {
		dir := sitetest.Generate(t, repository, 36)
		if p == &s.own {
			if err := os.CopyFS(filepath.Join(dir, "layouts"), os.DirFS(filepath.Join(repository, "layouts"))); err != nil {
				t.Fatal(err)
			}
		}
		var err error
		if *p, err = Open(dir, root.FS()); err != nil {
			t.Fatal(err)
		}
		for _, folder := range []string{".", "content/*", "layouts", "layouts/*"} {
			files, err := filepath.Glob(filepath.Join(dir, folder, "*.*"))
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range files {
				b, err := os.ReadFile(f)
				if err != nil {
					t.Fatal(err)
				}
				name, err := filepath.Rel(dir, f)
				if err != nil {
					t.Fatal(err)
				}
				s.texts[filepath.ToSlash(name)] = string(b)
			}
		}
	}
	b := s.plain.Load(options())
	defer b.Close()
	for _, page := range b.Site().Pages {
		if page.Fallback == nil {
			s.shown[page.File] = strings.Split(string(page.Document().Source), "\n")
		}
	}
	return s
}

// mistake is a line of a file that was changed.
type mistake struct {
	kind, file    string
	line          int
	before, after string
	text          []byte
	own           bool // in a site with layouts of its own
}

// warns tells of a mistake for which no build stops: an id whose entry is missing is left out of its pages.
func (m mistake) warns() bool { return m.kind == "a wrong id" }

// draw makes the mistake of a seed.
func (s *slips) draw(seed uint64) mistake {
	r := rand.New(rand.NewPCG(seed, 11))
	k := s.kinds[int(seed)%len(s.kinds)]
	return s.make(k, r)
}

func (s *slips) make(k slip, r *rand.Rand) mistake {
	for {
		file := k.files(s.texts, r)
		lines := strings.Split(s.texts[file], "\n")
		n := r.IntN(len(lines))
		after, ok := k.change(spot{lines: lines, shown: s.shown[file], n: n, r: r})
		if !ok {
			continue
		}
		m := mistake{kind: k.name, file: file, line: n + 1, before: lines[n], after: after, own: strings.HasPrefix(file, "layouts/")}
		lines[n] = after
		m.text = []byte(strings.Join(lines, "\n"))
		return m
	}
}

// told tells what is wrong with what is said of a mistake, "" when nothing is. Of one that is an error, warnings may be told
// besides.
func (s *slips) told(t *testing.T, m mistake) string {
	p := s.plain
	if m.own {
		p = s.own
	}
	p.Mend(Mended{m.file: m.text})
	o := options()
	o.Notes = true
	b := p.Load(o)
	defer b.Close()
	if b.Tree != nil {
		if err := b.Check(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	var list strings.Builder
	told, right, wanted := 0, false, diag.Error
	if m.warns() {
		wanted = diag.Warning
	}
	for _, f := range b.Findings {
		if f.Severity == diag.Info {
			continue
		}
		in := f.In("en")
		fmt.Fprintf(&list, "\t\t%s:%d:%d: %s: %s [%s] hint: %s\n", f.File, f.Line, f.Column, f.Severity, in.Message, f.Rule, in.Hint)
		if f.Severity == diag.Error || m.warns() {
			told++
			right = f.Severity == wanted && f.File == m.file && f.Line == m.line
		}
	}
	if told == 1 && right {
		return ""
	}
	return fmt.Sprintf("\ttold %d times:\n%s", told, list.String())
}
