package replace

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// folder is a folder with the files a and b/c.
func folder(t *testing.T) (string, *os.Root) {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "b"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, mode := range map[string]fs.FileMode{"a": 0o644, "b/c": 0o600} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("old "+name), mode); err != nil {
			t.Fatal(err)
		}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = root.Close() })
	return dir, root
}

// holds tells that a folder holds these files and no others.
func holds(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	seen := 0
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(dir, name)
		b, err := os.ReadFile(name)
		if want[filepath.ToSlash(rel)] != string(b) {
			t.Errorf("%s holds %q", rel, b)
		}
		seen++
		return err
	})
	if err != nil || seen != len(want) {
		t.Errorf("%d files, want %d; %v", seen, len(want), err)
	}
}

func TestAll(t *testing.T) {
	old := map[string]string{"a": "old a", "b/c": "old b/c"}
	both := []File{{Name: "a", Old: []byte("old a"), New: []byte("new a")}, {Name: "b/c", Old: []byte("old b/c"), New: []byte("new c")}}
	for _, c := range []struct {
		name  string
		spoil func(dir string) error
		files []File
		err   error
		named string
		want  map[string]string
	}{
		{"all", nil, both, nil, "", map[string]string{"a": "new a", "b/c": "new c"}},
		{"none", nil, nil, nil, "", old},
		{"a new file", nil, []File{{Name: "b/d", New: []byte("new"), Any: true}}, nil, "", map[string]string{"a": "old a", "b/c": "old b/c", "b/d": "new"}},
		{"whatever it held", nil, []File{{Name: "a", New: []byte("new"), Any: true}}, nil, "", map[string]string{"a": "new", "b/c": "old b/c"}},
		{"a leftover beside", func(dir string) error { return os.WriteFile(filepath.Join(dir, ".a.0.tmp"), nil, 0o644) }, both, nil, "",
			map[string]string{"a": "new a", "b/c": "new c", ".a.0.tmp": ""}},
		{"changed", func(dir string) error { return os.WriteFile(filepath.Join(dir, "b/c"), []byte("other"), 0o644) }, both, ErrChanged, "b/c",
			map[string]string{"a": "old a", "b/c": "other"}},
		{"read-only", func(dir string) error { return os.Chmod(filepath.Join(dir, "b/c"), 0o444) }, both, ErrReadOnly, "b/c", old},
		{"gone", func(dir string) error { return os.Remove(filepath.Join(dir, "b/c")) }, both, fs.ErrNotExist, "b/c", map[string]string{"a": "old a"}},
		{"a folder", nil, []File{{Name: "b", New: []byte("x"), Any: true}}, ErrNoFile, "b", old},
		{"no folder", nil, []File{{Name: "x/y", New: []byte("x"), Any: true}}, fs.ErrNotExist, "x/y", old},
		{"outside", nil, []File{{Name: "../x", New: []byte("x"), Any: true}}, nil, "../x", old},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir, root := folder(t)
			if c.spoil != nil {
				if err := c.spoil(dir); err != nil {
					t.Fatal(err)
				}
			}
			err := All(root, c.files)
			if (err != nil) != (c.named != "") || c.err != nil && !errors.Is(err, c.err) || fileOf(err) != c.named {
				t.Errorf("the error is %v, want %v of %q", err, c.err, c.named)
			}
			holds(t, dir, c.want)
		})
	}
}

// fileOf is the file that an error names.
func fileOf(err error) string {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Path
	}
	return ""
}

func TestModeIsKept(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no such permissions")
	}
	dir, root := folder(t)
	if err := All(root, []File{{Name: "b/c", Old: []byte("old b/c"), New: []byte("new")}}); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(filepath.Join(dir, "b/c")); err != nil || info.Mode() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
}
