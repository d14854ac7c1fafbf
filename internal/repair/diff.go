package repair

import (
	"bytes"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
)

// Diff returns what changes in a file as a unified diff, as git apply and patch -p1 read it; nil when nothing does.
func Diff(name string, before, after []byte) []byte {
	d := diff.Diff("a/"+name, before, "b/"+name, after)
	_, d, _ = bytes.Cut(d, []byte("\n")) // a line of the command that other programs would have been called with
	return d
}

// Paint colours a diff for a terminal.
func Paint(d []byte) string {
	var b strings.Builder
	for line := range strings.Lines(string(d)) {
		color := ""
		switch {
		case strings.HasPrefix(line, "--- "), strings.HasPrefix(line, "+++ "):
			color = "\x1b[1m"
		case strings.HasPrefix(line, "@@"):
			color = "\x1b[36m"
		case strings.HasPrefix(line, "-"):
			color = "\x1b[31m"
		case strings.HasPrefix(line, "+"):
			color = "\x1b[32m"
		}
		if color != "" {
			line = color + strings.TrimSuffix(line, "\n") + "\x1b[0m\n"
		}
		b.WriteString(line)
	}
	return b.String()
}
