package markdown

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestLimitIsDocumented holds the size of a content file in the docs against the one that is checked.
func TestLimitIsDocumented(t *testing.T) {
	b, err := os.ReadFile("../../docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("| a content file | %d KiB,", maxBytes>>10); !strings.Contains(string(b), want) {
		t.Errorf("docs/architecture.md doesn't say %q", want)
	}
}
