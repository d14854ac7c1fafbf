package publish

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// A box is the folder that a build works in, .sitegen-<16 hex digits>. It holds
//
//	stage     the mark that it is ours; its text names the output folder
//	tree/     the new site, and after the exchange the old one
//	swapping  there from just before the exchange on
//
// The tree lies one level down so that the mark stays with the box whichever
// tree is in it.
const (
	boxMark     = "stage"
	boxMarkText = "This folder belongs to a build of sitegen. The next build deletes it.\n"
	boxTree     = "tree"
	boxSwapping = "swapping"
)

// makeBox makes an empty box for the output folder out.
func makeBox(in, out string) (string, error) {
	var random [8]byte
	rand.Read(random[:]) // never fails
	box := filepath.Join(in, boxPrefix+hex.EncodeToString(random[:]))
	if err := os.Mkdir(box, 0o755); err != nil {
		return "", err
	}
	err := os.WriteFile(filepath.Join(box, boxMark), []byte(boxMarkText+filepath.Base(out)+"\n"), 0o644)
	if err == nil {
		err = os.Mkdir(filepath.Join(box, boxTree), 0o755)
	}
	if err != nil {
		_ = os.RemoveAll(box)
		return "", err
	}
	return box, nil
}

// isBoxName reports whether name has the form of a box's name.
func isBoxName(name string) bool {
	digits, found := strings.CutPrefix(name, boxPrefix)
	return found && len(digits) == 16 && strings.Trim(digits, "0123456789abcdef") == ""
}

// leftBoxes returns the boxes in a folder that are marked as ours, or that were
// killed before they could be marked and are empty. The text is the mark's.
func leftBoxes(folder string) map[string]string {
	f, err := os.Open(folder)
	if err != nil {
		return nil
	}
	defer f.Close()
	names, _ := f.Readdirnames(-1)
	var boxes map[string]string
	for _, name := range names {
		if !isBoxName(name) {
			continue
		}
		box := filepath.Join(folder, name)
		if info, err := os.Lstat(box); err != nil || !info.IsDir() {
			continue
		}
		text, err := os.ReadFile(filepath.Join(box, boxMark))
		ours := err == nil && strings.HasPrefix(boxMarkText, string(text[:min(len(text), len(boxMarkText))]))
		if !ours && errors.Is(err, fs.ErrNotExist) {
			entries, err := os.ReadDir(box)
			ours = err == nil && len(entries) == 0
		}
		if ours {
			if boxes == nil {
				boxes = make(map[string]string)
			}
			boxes[box] = string(text)
		}
	}
	return boxes
}

// sweep clears away what killed builds left in the folder. The caller holds the
// lock of the folder, so no build is using it.
func sweep(folder string) error {
	for box, text := range leftBoxes(folder) {
		if _, err := os.Lstat(filepath.Join(box, boxSwapping)); err == nil {
			// The tree may be the old site, with a file in it that the user saved
			// during the exchange.
			name, complete := strings.CutSuffix(strings.TrimPrefix(text, boxMarkText), "\n")
			if complete && filepath.Base(name) == name && isFolder(filepath.Join(folder, name)) {
				if err := finish(filepath.Join(box, boxTree), filepath.Join(folder, name)); err != nil {
					return err
				}
			}
		}
		if err := removeBox(box); err != nil {
			return err
		}
	}
	return nil
}

// finish does for a killed build what it would have done after the exchange.
func finish(tree, out string) error {
	d, err := openFolder(tree)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer d.close()
	m, err := readManifest(d)
	if err != nil {
		return err
	}
	if m.damaged {
		m.files = nil
	}
	_, err = retire(tree, out, m.files)
	return err
}

// removeBox deletes a box, the mark last, so that a kill half way leaves a box
// that the next build knows.
func removeBox(box string) error {
	if err := removeTree(filepath.Join(box, boxTree)); err != nil {
		return err
	}
	for _, name := range []string{boxSwapping, boxMark} {
		if err := os.Remove(filepath.Join(box, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return os.RemoveAll(box)
}

// removeTree deletes a folder of ours with everything in it, including copies of
// folders that the user had made read-only.
func removeTree(path string) error {
	err := os.RemoveAll(path)
	if err == nil || !errors.Is(err, fs.ErrPermission) {
		return err
	}
	_ = filepath.WalkDir(path, func(p string, e fs.DirEntry, err error) error {
		if e != nil && e.IsDir() {
			_ = os.Chmod(p, 0o700)
		}
		return nil
	})
	return os.RemoveAll(path)
}

// isFolder reports whether path is a folder, not a link to one.
func isFolder(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.IsDir()
}
