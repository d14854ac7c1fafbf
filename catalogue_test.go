package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"sitegen/internal/say"
)

// elsewhere are messages that only programs for other systems say.
var elsewhere = map[string]string{
	"part.whole.system": "where two folders cannot be exchanged in one step: neither Linux nor macOS",
}

// TestEveryMessageIsSaid holds that the program says every message of the catalogue. The linker leaves out the methods of
// a message that no code says.
func TestEveryMessageIsSaid(t *testing.T) {
	program := filepath.Join(t.TempDir(), "sitegen")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	symbols, err := exec.Command("go", "tool", "nm", program).Output()
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for line := range strings.Lines(string(symbols)) {
		if _, name, ok := strings.Cut(line, "sitegen/internal/say."); ok {
			name, _, _ = strings.Cut(name, ".entry")
			said[strings.Trim(name, "(*)")] = true
		}
	}
	source, err := os.ReadFile("internal/say/catalogue/en.toml")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := say.Read(string(source))
	if err != nil {
		t.Fatal(err)
	}
	if len(said) < len(entries)/2 {
		t.Fatalf("only %d messages are found in the program", len(said))
	}
	for name, e := range entries {
		if len(e.Said()) == 0 {
			continue
		}
		if why := elsewhere[name]; !said[say.GoName(name)] && (why == "" || runtime.GOOS != "linux" && runtime.GOOS != "darwin") {
			t.Errorf("nothing says [%s]: delete it from the catalogue", name)
		}
	}
}
