package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// nu runs the Nu HTML checker, which SITEGEN_VNU names, and returns what it says of all documents.
func nu(t *testing.T, args ...string) (said []string) {
	t.Helper()
	jar := os.Getenv("SITEGEN_VNU")
	if jar == "" {
		t.Skip("SITEGEN_VNU names no vnu.jar: pages are not checked against the HTML standard (.ci/measure)")
	}
	// The checker is shy of addresses of its own machine.
	command := exec.Command("java", append([]string{"-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", jar, "--format", "json", "--exit-zero-always"}, args...)...)
	var out bytes.Buffer
	command.Stderr = &out
	if err := command.Run(); err != nil {
		t.Fatalf("%v: %s", err, out.String())
	}
	var result struct {
		Messages []struct {
			Type, SubType, URL, Message, Extract string
			LastLine                             int
		}
	}
	if err := json.Unmarshal(out.Bytes(), &result); err != nil {
		t.Fatalf("%v: %s", err, out.String())
	}
	for _, m := range result.Messages {
		said = append(said, fmt.Sprintf("%s:%d: %s %s: %s: %.200q", m.URL, m.LastLine, m.Type, m.SubType, m.Message, m.Extract))
	}
	return said
}

// TestNuHTML checks every page of both sites: no error, no warning, nothing to remark. Pages are read from a host, so that
// “self” in their policy means something.
func TestNuHTML(t *testing.T) {
	// A block of data is no script, so that no policy concerns it (HTML Living Standard §4.12.1); nothingFromElsewhere tells
	// that there is no other.
	data := regexp.MustCompile(`info warning: Inline script violates Content Security Policy.*ld\+json`)
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			host := serve(t, s)
			var pages []string
			for _, p := range s.built(t).pages {
				pages = append(pages, host+p.url)
			}
			if len(pages) < 30 {
				t.Fatalf("there are %d pages only", len(pages))
			}
			for _, m := range nu(t, pages...) {
				if !data.MatchString(m) {
					t.Error(strings.TrimPrefix(m, host))
				}
			}
		})
	}
}

// TestNuSees plants a fault that the checker must find.
func TestNuSees(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	page := "<!doctype html><html lang=\"ar\" dir=\"rtl\"><head><title>صفحة</title></head><body><p id=\"a\">واحد<p id=\"a\">اثنان</body></html>"
	if err := os.WriteFile(file, []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
	if said := nu(t, file); !slices.ContainsFunc(said, func(m string) bool { return strings.Contains(m, "Duplicate ID") }) {
		t.Errorf("two equal ids are not found: %q", said)
	}
}

// TestNuCSS checks the style sheets. What the checker does not know yet is named here, each with where it is specified.
func TestNuCSS(t *testing.T) {
	unknown := []string{
		"Property “container-type” doesn't exist",                  // CSS Conditional Rules 5: size containers
		"Unrecognized at-rule “@container”",                        // the same
		"Property “interpolate-size” doesn't exist",                // CSS Values 5: what opens may glide
		"“allow-discrete” is not a “transition” value",             // CSS Transitions 2
		"Property “scroll-target-group” doesn't exist",             // CSS Overflow 5: contents that follow the reader
		"Unknown pseudo-element or pseudo-class “:target-current”", // the same
	}
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			dir, sheets := t.TempDir(), []string{"--css"}
			for name, b := range s.built(t).files {
				if strings.HasSuffix(name, ".css") {
					file := filepath.Join(dir, filepath.Base(name))
					if err := os.WriteFile(file, b, 0o644); err != nil {
						t.Fatal(err)
					}
					sheets = append(sheets, file)
				}
			}
			for _, m := range nu(t, sheets...) {
				if !slices.ContainsFunc(unknown, func(u string) bool { return strings.Contains(m, u) }) {
					t.Error(m)
				}
			}
		})
	}
}
