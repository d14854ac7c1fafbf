package serve

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestSettler(t *testing.T) {
	dir := t.TempDir()
	now := time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)
	s := newSettler(func() time.Time { return now })
	write := func(name, text string) string {
		t.Helper()
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(file, now, now); err != nil {
			t.Fatal(err)
		}
		return file
	}
	expect := func(what, file string, want bool) {
		t.Helper()
		if _, got := s.read(file); got != want {
			t.Errorf("%s: half-written is %t, want %t", what, got, want)
		}
	}
	file := write("a.md", "whole\n")
	expect("a whole file", file, false)
	write("a.md", "")
	expect("an empty file", file, true)
	now = now.Add(patience / 2)
	expect("still empty", file, true)
	now = now.Add(patience)
	expect("empty for long", file, false)
	write("a.md", "cut off in the mid")
	expect("in the middle of a line", file, true)
	now = now.Add(2 * quiet)
	expect("a moment later", file, false)
	write("a.md", "its writer ends files so")
	expect("as it ended before", file, false)
	file = write("block.md", string(make([]byte, 4095))+"\n")
	expect("at the edge of a block", file, true)
	block := file
	file = write("pic.png", "png")
	expect("a picture just written", file, true)
	now = now.Add(2 * quiet)
	expect("a block that stays", block, false)
	expect("a picture", file, false)
	expect("what is not there", filepath.Join(dir, "nothing"), false)
	expect("a folder", dir, false)
	for range 5 { // one that is emptied again and again
		file = write("again.md", "")
		expect("just emptied", file, true)
		now = now.Add(patience / 2)
	}
	file = write("again.md", "full at last\n")
	if data, _ := s.read(file); string(data) != "full at last\n" {
		t.Errorf("read %q", data)
	}
	file = write("ahead.md", "no newline")
	now = now.Add(-time.Hour)
	expect("a file from the future", file, false)
	if len(s.since) != 0 {
		t.Errorf("remembered for ever: %v", s.since)
	}
}
