package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitegen/internal/pipeline"
	"sitegen/internal/pipeline/sitetest"
)

// BenchmarkCheckDar checks the small store: in its own country, and as if it were in Kuwait, where the names of other countries' laws
// are told. A profile of it tells what a rule costs.
func BenchmarkCheckDar(b *testing.B) {
	text, err := os.ReadFile("examples/dar/site.toml")
	if err != nil {
		b.Fatal(err)
	}
	for _, country := range []string{"SA", "KW"} {
		b.Run(country, func(b *testing.B) {
			dir := b.TempDir()
			sitetest.Write(b, filepath.Join(dir, "site.toml"), strings.Replace(string(text), `country = "SA"`, `country = "`+country+`"`, 1))
			for b.Loop() {
				project, err := pipeline.Open(dir, theme)
				if err != nil {
					b.Fatal(err)
				}
				build := project.Load(pipeline.Options{Notes: true})
				if build.Tree == nil {
					b.Fatal(build.Findings)
				}
				if err := build.Check(context.Background()); err != nil {
					b.Fatal(err)
				}
				build.Close()
			}
		})
	}
}
