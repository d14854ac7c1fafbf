package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"sitegen/internal/pipeline/sitetest"
)

// BenchmarkStartup tells how much of the processor's time the program takes that says nothing, and that builds a site of
// one page, over an empty Go program: the median of all runs, in milliseconds.
func BenchmarkStartup(b *testing.B) {
	dir := b.TempDir()
	sitetest.Write(b, filepath.Join(dir, "empty/go.mod"), "module empty\n")
	sitetest.Write(b, filepath.Join(dir, "empty/main.go"), "package main\n\nfunc main() {}\n")
	compile := func(from, name string) string {
		c := exec.Command("go", "build", "-o", filepath.Join(dir, name), ".")
		c.Dir = from
		if out, err := c.CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, out)
		}
		return filepath.Join(dir, name)
	}
	empty, program := compile(filepath.Join(dir, "empty"), "none"), compile(".", "sitegen")
	site := filepath.Join(dir, "site")
	sitetest.Write(b, filepath.Join(site, "site.toml"), "base_url = \"https://lazwardi.sa\"\nlanguages = [{ code = \"ar\" }]\n[store]\nname = \"لازوردي\"\ncountry = \"SA\"\n")
	sitetest.Write(b, filepath.Join(site, "content/ar/index.md"), "+++\ntitle = \"الرئيسية\"\n+++\nنبيع الورود.\n")
	for name, args := range map[string][]string{"version": {"version"}, "one page": {"build", "--force"}} {
		b.Run(name, func(b *testing.B) {
			var own, least []time.Duration
			run := func(c *exec.Cmd) time.Duration {
				c.Dir, c.Stderr = site, os.Stderr
				if err := c.Run(); err != nil {
					b.Fatal(err)
				}
				return c.ProcessState.UserTime() + c.ProcessState.SystemTime()
			}
			for b.Loop() {
				least = append(least, run(exec.Command(empty)))
				own = append(own, run(exec.Command(program, args...)))
			}
			b.ReportMetric(float64(median(own)-median(least))/1e6, "cpu-ms")
		})
	}
}

func median(times []time.Duration) time.Duration {
	slices.Sort(times)
	return times[len(times)/2]
}
