package regular

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func at(name string) func(int) (*os.File, error) {
	return func(flag int) (*os.File, error) { return os.OpenFile(name, flag, 0) }
}

func TestRead(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	pipe := filepath.Join(dir, "pipe")
	if err := exec.Command("mkfifo", pipe).Run(); err != nil {
		t.Skip("there are no pipes here")
	}
	link := filepath.Join(dir, "link")
	if err := os.Symlink("/dev/zero", link); err != nil {
		t.Fatal(err)
	}
	sparse := write("sparse", "")
	if err := os.Truncate(sparse, 1<<40); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		most int64
		want string
		err  string
	}{
		{write("empty", ""), 4, "", ""},
		{write("full", "1234"), 4, "1234", ""},
		{write("more", "12345"), 4, "", "larger"},
		{write("long", strings.Repeat("ب", 9000)), 1 << 20, strings.Repeat("ب", 9000), ""},
		{sparse, 1 << 20, "", "larger than 1 MiB"},
		{pipe, 4, "", ErrIrregular.Error()},
		{dir, 4, "", ErrIrregular.Error()},
		{link, 4, "", ErrIrregular.Error()},
		{filepath.Join(dir, "none"), 4, "", "no such file"},
	} {
		got, err := Read(at(c.name), c.most)
		if c.err == "" && (err != nil || string(got) != c.want) || c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)) {
			t.Errorf("%s: %.20q, %v; want %.20q, %s", filepath.Base(c.name), got, err, c.want, c.err)
		}
	}
	if _, err := Read(at(pipe), 4); !errors.Is(err, ErrIrregular) {
		t.Errorf("a pipe: %v", err)
	}
}

// TestGrowing proves that a file is not read for ever that says to be short: those of /proc have no size at all.
func TestGrowing(t *testing.T) {
	if _, err := os.Stat("/proc/self/smaps"); err != nil {
		t.Skip("there is no /proc here")
	}
	if b, err := Read(at("/proc/self/smaps"), 1<<20); err != nil || len(b) == 0 {
		t.Errorf("%d bytes, %v", len(b), err)
	}
	if _, err := Read(at("/proc/self/smaps"), 16); err == nil {
		t.Error("more was read than asked for")
	}
}
