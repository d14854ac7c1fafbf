package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"sitegen/internal/pipeline"
	"sitegen/internal/say"
)

// pagesGone tells which pages the output folder still holds that the site does without from now on, so that nobody misses
// one unawares. It tells each once: the next build finds where its address leads.
func pagesGone(b *pipeline.Build, out string) []say.Message {
	var gone []string
	for _, f := range b.Tree.Files() {
		if !f.Absent {
			continue
		}
		old, err := os.ReadFile(filepath.Join(out, filepath.FromSlash(f.Path)))
		if err == nil && !bytes.Contains(old, []byte(`http-equiv="refresh"`)) && !bytes.Contains(old, []byte("http-equiv=refresh")) {
			gone = append(gone, strings.TrimSuffix(f.Path, "index.html"))
		}
	}
	if len(gone) == 0 {
		return nil
	}
	return []say.Message{say.CliBuildPagesGone{Addresses: gone}}
}
