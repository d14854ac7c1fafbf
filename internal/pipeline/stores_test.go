package pipeline

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/output"
	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// storeSite is a store over the built-in base, with nothing in it but facts. It is made again and again as a preview would
// make it: only its facts are read again, and all that does not depend on them is kept.
type storeSite struct {
	stages *stages
}

// everyDocument is more than the base has pages: each is parsed once.
const everyDocument = 150

func newStoreSite(t testing.TB) *storeSite {
	t.Helper()
	dir := t.TempDir()
	sitetest.Picture(t, filepath.Join(dir, "assets/share.png")) // no cards: they cost much and say nothing here
	sitetest.Write(t, filepath.Join(dir, File), "")
	root := theme()
	t.Cleanup(func() { _ = root.Close() })
	p, err := Open(dir, root.FS())
	if err != nil {
		t.Fatal(err)
	}
	s := newStages(p, Options{Today: today(), Version: "test", Samples: os.DirFS(repository)})
	s.documents = site.NewDocuments(markdown.New(nil), everyDocument)
	return &storeSite{s}
}

// store is what came of a store's facts.
type store struct {
	toml     string
	findings []diag.Finding
	files    map[string]string // of its tree, by path; empty but for pages
}

// make makes the store with these facts.
func (s *storeSite) make(t testing.TB, facts map[string]any) store {
	t.Helper()
	text := inTOML(t, facts)
	s.stages.project.Mend(Mended{File: text})
	change := changes{settings: true}
	if s.stages.tree == nil {
		change = everything
	}
	out := store{toml: string(text), files: map[string]string{}}
	if !s.stages.run(change) {
		out.findings = s.stages.findings()
		return out
	}
	b := &Build{Findings: s.stages.findings(), Tree: s.stages.tree, stages: s.stages}
	for _, f := range b.Tree.Files() {
		out.files[f.Path] = ""
	}
	made := make(chan struct{}, 1) // files are handed over by many goroutines
	made <- struct{}{}
	isPage := func(f *output.File) bool { return strings.HasSuffix(f.Path, ".html") }
	err := b.render(context.Background(), true, isPage, func(path string, data []byte) error {
		<-made
		out.files[path] = string(data)
		made <- struct{}{}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	out.findings = b.Findings
	return out
}

// errors are the errors of a store, told.
func (s store) errors() (told []string) {
	for _, f := range s.findings {
		if f.Severity == diag.Error {
			told = append(told, fmt.Sprintf("%s:%d:%d: %s [%s]", f.File, f.Line, f.Column, say.Plain(f.Says, "en"), f.Rule))
		}
	}
	return told
}

// wholeSample is the repository's own store, which has every fact, over the built-in base and without profiles.
func wholeSample(t testing.TB) map[string]any {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(repository, File))
	if err != nil {
		t.Fatal(err)
	}
	var tree map[string]any
	if err := toml.Unmarshal(text, &tree); err != nil {
		t.Fatal(err)
	}
	tree["extends"] = "builtin"
	delete(tree, "check")
	tree["theme"].(map[string]any)["image"] = "share.png"
	return tree
}

// pathsOf are the places of everything in a tree of facts: keys, entries of lists and whole tables.
func pathsOf(tree map[string]any) (paths [][]any) {
	var visit func(at []any, v any)
	visit = func(at []any, v any) {
		if len(at) > 0 {
			paths = append(paths, slices.Clone(at))
		}
		switch v := v.(type) {
		case map[string]any:
			if _, text := v["ar"]; text {
				return // one value, in two languages
			}
			for _, key := range slices.Sorted(maps.Keys(v)) {
				visit(append(at, key), v[key])
			}
		case []map[string]any:
			for i, entry := range v {
				visit(append(at, i), entry)
			}
		}
	}
	visit(nil, tree)
	return paths
}

// without is a copy of the tree that lacks what is at the path.
func without(v any, path []any) any {
	switch v := v.(type) {
	case map[string]any:
		out := maps.Clone(v)
		if key := path[0].(string); len(path) == 1 {
			delete(out, key)
		} else {
			out[key] = without(v[key], path[1:])
		}
		return out
	case []map[string]any:
		i := path[0].(int)
		if len(path) == 1 {
			return slices.Delete(slices.Clone(v), i, i+1)
		}
		out := slices.Clone(v)
		out[i] = without(v[i], path[1:]).(map[string]any)
		return out
	}
	return v
}

// mostNeeded is how many facts, entries and tables of the sample a store can't be without. The sample's register has two
// parties that other facts of the sample need.
const mostNeeded = 5

// TestAnyFactMayBeLeftOut takes away what the sample says, one key, entry or table after the other: what is left is
// published without an error, but for the few facts that no store can be without, of which one error tells. Without
// SITEGEN_STORES only some of them are tried.
func TestAnyFactMayBeLeftOut(t *testing.T) {
	all := wholeSample(t)
	paths := slices.DeleteFunc(pathsOf(all), func(path []any) bool {
		return slices.Contains([]string{"extends", "theme", "base_url", "demo"}, path[0].(string))
	})
	every := 1
	if os.Getenv("SITEGEN_STORES") == "" {
		every = 12
	}
	needed := make([][]string, 2)
	t.Run("facts", func(t *testing.T) {
		for g := range needed {
			t.Run(fmt.Sprint(g), func(t *testing.T) {
				t.Parallel()
				s := newStoreSite(t)
				if told := s.make(t, all).errors(); len(told) > 0 {
					t.Fatalf("the whole sample:\n%s", strings.Join(told, "\n"))
				}
				for i := g * every; i < len(paths); i += len(needed) * every {
					switch told := s.make(t, without(all, paths[i]).(map[string]any)).errors(); {
					case len(told) == 1:
						needed[g] = append(needed[g], fmt.Sprintf("without %v: %s", paths[i], told[0]))
					case len(told) > 1:
						t.Errorf("without %v there are %d errors:\n%s", paths[i], len(told), strings.Join(told[:min(len(told), 5)], "\n"))
					}
				}
			})
		}
	})
	if told := slices.Concat(needed...); len(told) > mostNeeded {
		t.Errorf("%d facts can't be left out:\n%s", len(told), strings.Join(told, "\n"))
	}
}

// TestSampleReads holds the sample itself against what a reader would find wrong.
func TestSampleReads(t *testing.T) {
	for _, fault := range faultsOf(newStoreSite(t).make(t, wholeSample(t)).files) {
		t.Error(fault)
	}
}
