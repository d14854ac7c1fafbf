package pipeline

import (
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// onDisk is the path of a folder as the disk spells it: a disk may write letters apart from their marks where site.toml, and
// whoever types a command, writes one character. What is not there keeps its name.
func onDisk(dir, below string) string {
	whole := filepath.Join(dir, below)
	if _, err := os.Lstat(whole); err == nil {
		return whole
	}
	at := filepath.Clean(dir)
	for part := range strings.SplitSeq(filepath.Clean(below), string(filepath.Separator)) {
		next := filepath.Join(at, part)
		if _, err := os.Lstat(next); err != nil {
			entries, err := os.ReadDir(at)
			if err != nil {
				return whole
			}
			for _, e := range entries {
				if norm.NFC.String(e.Name()) == norm.NFC.String(part) {
					next = filepath.Join(at, e.Name())
				}
			}
		}
		at = next
	}
	return at
}
