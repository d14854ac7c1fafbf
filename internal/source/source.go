// Package source reads a site's folders: its own, those of the base sites it extends, and the built-in theme, one over
// the other.
//
// In: layers, the uppermost first. Out: the files of a folder by path, each from the uppermost layer that has it, and
// findings for what cannot be part of a site: symbolic links, devices, names that some disk or server would confuse.
// Nothing outside the layers is ever read: a layer is a file system that cannot be left.
package source

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

// Layer is one folder that holds content/, layouts/ and assets/.
type Layer struct {
	FS     fs.FS
	Prefix string // put before the names of its files in findings: "", "../../", "theme:"
	Theme  bool   // built into the program: its names need no check
}

// File is a file of a layer.
type File struct {
	Path string // within the layer, with slashes, in Unicode NFC: content/ar/about.md
	Name string // as findings show it
	Size int64

	info  fs.FileInfo
	fsys  fs.FS
	real  string // the name on disk, where it is not in NFC
	layer int    // counted from the uppermost
}

// OnDisk is the file's path within its layer as the disk spells it. own tells that the layer is the uppermost.
func (f File) OnDisk() (name string, own bool) { return f.real, f.layer == 0 }

// MaxBytes is the size up to which a file is read. Larger ones are refused, so that no input fills the memory.
const MaxBytes = 64 << 20

// maxFolders is how many folders may lie in one another. Each more makes every name below it longer.
const maxFolders = 32

// Read returns the bytes of the file. The error says why not, without the name.
func (f File) Read() ([]byte, error) {
	b, err := fs.ReadFile(f.fsys, f.real)
	if err != nil {
		return nil, cause(err)
	}
	return b, nil
}

// Text returns the file's text, see Composed.
func (f File) Text() ([]byte, error) {
	b, err := f.Read()
	return Composed(b), err
}

// Unreadable makes a finding of an error of Read.
func (f File) Unreadable(err error) diag.Finding {
	if errors.Is(err, fs.ErrNotExist) { // it was there when the folder was listed
		return diag.Finding{Rule: "unreadable", Severity: diag.Error, Pos: diag.Pos{File: f.Name},
			Message: "the file is missing", Hint: "put it back"}
	}
	return diag.Finding{Rule: "unreadable", Severity: diag.Error, Pos: diag.Pos{File: f.Name},
		Message: "cannot be read: " + err.Error(), Hint: "check the file's permissions"}
}

// cause drops the path that a file error repeats.
func cause(err error) error {
	if p := (*fs.PathError)(nil); errors.As(err, &p) {
		return p.Err
	}
	return err
}

// Same tells whether two are the same file and it has not been written to in between, as far as its size and time tell:
// no more than a hint, for a file may be written twice within one tick of a disk's clock.
func (f File) Same(g File) bool {
	if f.Name != g.Name || f.Size != g.Size || f.layer != g.layer || f.info == nil || g.info == nil {
		return false
	}
	if !f.info.ModTime().Equal(g.info.ModTime()) {
		return false
	}
	return os.SameFile(f.info, g.info) || f.info.Sys() == nil && g.info.Sys() == nil
}

// Stat returns one file of a layer by its path, in NFC. ok is false when it is no file that Walk would list.
func Stat(l Layer, name string) (File, bool) {
	info, err := fs.Lstat(l.FS, name)
	if err != nil || !info.Mode().IsRegular() || info.Size() > MaxBytes {
		return File{}, false
	}
	return File{Path: name, Name: l.Prefix + name, Size: info.Size(), info: info, fsys: l.FS, real: name}, true
}

// Again looks at the file once more. ok is false when it is no longer a file that Walk would list.
func (f File) Again() (File, bool) {
	info, err := fs.Lstat(f.fsys, f.real)
	if err != nil || !info.Mode().IsRegular() || info.Size() > MaxBytes {
		return f, false
	}
	f.info, f.Size = info, info.Size()
	return f, true
}

// Walk lists the files below a folder in all layers, sorted by path.
func Walk(layers []Layer, dir string) ([]File, []diag.Finding) {
	w := walker{files: map[string]File{}, folds: map[string]string{}}
	for n, l := range layers {
		w.layer, w.number = l, n
		info, err := fs.Lstat(l.FS, dir)
		switch {
		case err != nil: // it is not there, or dir says why not
			w.dir(dir)
		case info.Mode()&fs.ModeSymlink != 0:
			w.symlink(dir)
		case !info.IsDir():
			w.report("unreadable", dir, "a folder belongs here, and this is a file", "rename or delete the file")
		default:
			w.dir(dir)
		}
	}
	out := make([]File, 0, len(w.files))
	for _, f := range w.files {
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	return out, w.findings
}

type walker struct {
	layer    Layer
	number   int // of the layer
	files    map[string]File
	folds    map[string]string // folded path → path as first seen
	findings []diag.Finding
}

func (w *walker) report(rule, name, message, hint string) {
	w.findings = append(w.findings, diag.Finding{Rule: rule, Severity: diag.Error,
		Pos: diag.Pos{File: w.layer.Prefix + name}, Message: message, Hint: hint})
}

func (w *walker) symlink(name string) {
	w.report("symlink", name, "a symbolic link is not followed", "replace the link by a copy of what it points to, or share files with extends")
}

func (w *walker) dir(dir string) {
	if strings.Count(dir, "/") >= maxFolders {
		w.report("too-much", dir, fmt.Sprintf("folders are nested deeper than %d levels", maxFolders), "move the files further up")
		return
	}
	entries, err := fs.ReadDir(w.layer.FS, dir)
	if errors.Is(err, fs.ErrNotExist) {
		return
	}
	if err != nil {
		w.report("unreadable", dir, "the folder cannot be read: "+cause(err).Error(), "check the folder's permissions")
		return
	}
	for _, e := range entries {
		name := e.Name()
		if dropping(name) {
			continue
		}
		real := path.Join(dir, name)
		switch t := e.Type(); {
		case t&fs.ModeSymlink != 0:
			w.symlink(real)
		case t.IsDir():
			if w.sound(real, name) {
				w.dir(real)
			}
		case !t.IsRegular():
			w.report("odd-file", real, "this is no regular file", "remove it: a site is made of files and folders only")
		case w.sound(real, name):
			w.file(e, real)
		}
	}
}

func (w *walker) file(e fs.DirEntry, real string) {
	p := norm.NFC.String(real)
	fold := lang.FoldPath(p)
	if first, ok := w.folds[fold]; ok {
		switch prior := w.files[first]; {
		case first == p && prior.layer == w.number:
			w.report("name-collision", p, fmt.Sprintf("two files have the name “%s”, written with different characters that look the same (Unicode forms)", path.Base(p)),
				"delete or rename one of the two")
		case first != p:
			w.report("name-collision", real, fmt.Sprintf("the names “%s” and “%s” differ only in case or in Unicode form; some disks take them for one", path.Base(first), path.Base(real)),
				"rename one of the two")
		}
		return // an upper layer has it
	}
	size := int64(0)
	info, err := e.Info()
	if err == nil {
		size = info.Size()
	}
	if size > MaxBytes {
		w.report("too-large", real, fmt.Sprintf("larger than %d MiB", MaxBytes>>20), "shrink the file, or host it elsewhere and link to it")
		return
	}
	w.folds[fold] = p
	w.files[p] = File{Path: p, Name: w.layer.Prefix + p, Size: size, info: info, fsys: w.layer.FS, real: real, layer: w.number}
}

// sound reports a name that could not be published as it is.
func (w *walker) sound(real, name string) bool {
	if w.layer.Theme {
		return true
	}
	if why := BadName(name); why != "" {
		w.report("bad-name", strings.ToValidUTF8(real, "�"), "the name "+why, "rename it: letters, digits, hyphens and dots are safe everywhere")
		return false
	}
	return true
}

// maxName is how many bytes of UTF-8 a name may have. Disks take 255; a fingerprint and an extension are added to some.
const maxName = 240

// Shown is a name as messages show it: a very long one is cut.
func Shown(name string) string {
	const most = 60
	if utf8.RuneCountInString(name) <= most {
		return name
	}
	return string([]rune(name)[:most]) + "…"
}

// BadName tells what makes a file name unfit for a URL or for some disk, or "".
func BadName(name string) string {
	if !utf8.ValidString(name) {
		return "is not valid UTF-8"
	}
	if len(name) > maxName {
		return fmt.Sprintf("is longer than %d bytes", maxName)
	}
	if name == "." || name == ".." {
		return "leads to another folder"
	}
	for _, r := range name {
		switch {
		case unicode.IsControl(r):
			return "holds a control character"
		case unicode.Is(unicode.Cf, r):
			return "holds an invisible character"
		case strings.ContainsRune(`\/:*?"<>|#%`, r):
			return fmt.Sprintf("holds the character %c", r)
		}
	}
	if strings.HasSuffix(name, ".") || strings.TrimSpace(name) != name {
		return "begins or ends with a space, or ends with a dot"
	}
	stem, _, _ := strings.Cut(strings.ToUpper(name), ".")
	switch stem {
	case "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
		"LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9":
		return "is that of a device on Windows"
	}
	return ""
}

// dropping tells whether a name is hidden, or what an editor or an operating system leaves behind. Such files are no
// part of a site. assets/static/.well-known is: hosts look for it.
func dropping(name string) bool {
	if name == ".well-known" {
		return false
	}
	if strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") || name == "4913" ||
		strings.HasPrefix(name, "#") && strings.HasSuffix(name, "#") {
		return true
	}
	switch path.Ext(name) {
	case ".swp", ".swo", ".swx", ".tmp", ".bak", ".orig", ".part", ".crdownload":
		return true
	}
	return strings.EqualFold(name, "thumbs.db") || strings.EqualFold(name, "desktop.ini") || strings.HasPrefix(name, "___jb_") || strings.HasSuffix(name, "___jb_tmp___") || strings.HasSuffix(name, "___jb_old___")
}

// CheckText reports bytes that are no text: not UTF-8, or with a NUL. ok is false when the file must not be used.
func CheckText(name string, b []byte) (diag.Finding, bool) {
	if bytes.HasPrefix(b, []byte("\xFF\xFE")) || bytes.HasPrefix(b, []byte("\xFE\xFF")) {
		return diag.Finding{Rule: "invalid-utf8", Severity: diag.Error, Pos: diag.Pos{File: name, Line: 1, Column: 1},
			Message: "the file is in UTF-16, not in UTF-8", Hint: "open the file in an editor and save it as UTF-8 (Notepad calls UTF-16 “Unicode”)"}, false
	}
	i := 0
	for i < len(b) {
		if b[i] == 0 {
			f := diag.Finding{Rule: "invalid-utf8", Severity: diag.Error, Pos: diag.At(name, b[:i], i, 1),
				Message: "the file holds a zero byte; it is no text, or it is text in UTF-16", Hint: "save the file as UTF-8"}
			return f, false
		}
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			f := diag.Finding{Rule: "invalid-utf8", Severity: diag.Error, Pos: diag.At(name, b[:i], i, 1),
				Message: fmt.Sprintf("the byte 0x%02X is not UTF-8; the file may be in Windows-1256 or Latin-1", b[i]), Hint: "open the file in an editor and save it as UTF-8"}
			return f, false
		}
		i += size
	}
	return diag.Finding{}, true
}
