package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"sitegen/internal/cli"
)

// TestFirstSite builds the first site.toml that the README and the guides show, as they show it.
func TestFirstSite(t *testing.T) {
	first := regexp.MustCompile("(?s)```toml\n(extends = \"builtin\"\n.*?)```")
	for _, name := range []string{"README.md", "docs/owner-guide.md", "docs/owner-guide.ar.md"} {
		guide, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file := first.FindSubmatch(guide)
		if file == nil {
			t.Errorf("%s shows no site.toml that extends the built-in pages", name)
			continue
		}
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "site.toml"), file[1], 0o644); err != nil {
			t.Fatal(err)
		}
		var said bytes.Buffer
		code := cli.Run(context.Background(), cli.Env{Args: []string{"build", "--site", dir, "--now", "2026-12-01"},
			Out: &said, Err: &said, Theme: theme, Dir: dir, Now: time.Now, Getenv: func(string) string { return "" }})
		if code != cli.OK || !strings.Contains(said.String(), " 0 errors, 0 warnings") {
			t.Errorf("%s: its first site ends with %d:\n%s", name, code, &said)
		}
	}
}
