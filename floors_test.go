package main

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// floors lists the rooms of internal/, the lowest floor first. A room imports only rooms on floors below its own: that
// keeps the flow one-way, and it keeps rooms small enough to be read alone.
var floors = [][]string{
	{"fault", "regular"},
	{"address", "colour", "diagram", "fonts", "gallery", "lang", "markup", "typeset"},
	{"country", "party", "say"},
	{"diag", "factsheet", "replace"},
	{"card", "external", "fact", "host", "output", "picture", "repair", "rules", "search", "source", "tomldoc"},
	{"config", "guard", "markdown", "profile", "sarif"},
	{"content", "sample"},
	{"site"},
	{"check", "render"},
	{"pipeline", "publish", "report", "watch"},
	{"serve"},
	{"cli"},
}

func TestImportsGoDown(t *testing.T) {
	floor := map[string]int{}
	for n, rooms := range floors {
		for _, r := range rooms {
			floor[r] = n
		}
	}
	rooms, err := os.ReadDir("internal")
	if err != nil {
		t.Fatal(err)
	}
	for _, room := range rooms {
		here, known := floor[room.Name()]
		if !known {
			t.Errorf("internal/%s stands on no floor: add it to floors", room.Name())
			continue
		}
		files, err := filepath.Glob(filepath.Join("internal", room.Name(), "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, i := range f.Imports {
				name, ours := strings.CutPrefix(strings.Trim(i.Path.Value, `"`), "sitegen/internal/")
				if !ours {
					continue
				}
				if there, ok := floor[name]; !ok || there >= here {
					t.Errorf("%s imports %s, which is not on a floor below", file, name)
				}
			}
		}
	}
}

// TestHouseRules keeps out what makes a build depend on more than its input: clocks, environment, code that runs before
// main.
func TestHouseRules(t *testing.T) {
	err := filepath.WalkDir("internal", func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		if strings.HasSuffix(filepath.Dir(path), "test") {
			return nil // what tests share
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, bad := range []string{"time.Now(", "os.Getenv(", "os.Exit(", "func init()"} {
			if strings.Contains(string(b), bad) {
				t.Errorf("%s: %s belongs into main.go, if anywhere", path, bad)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
