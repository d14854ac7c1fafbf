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
	"sitegen/internal/say"
)

// Layer is one folder that holds content/, layouts/ and assets/.
type Layer struct {
	FS     fs.FS
	Prefix string // put before the names of its files in findings: "", "../../", diag.BuiltIn
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
	under *File  // the file of the same path in the next layer that has one; nil for none
}

// Under is the file that would be read if this one were not there: that of the next layer that has one.
func (f File) Under() (below File, ok bool) {
	if f.under == nil {
		return File{}, false
	}
	return *f.under, true
}

// OnDisk is the file's path within its layer as the disk spells it. own tells that the layer is the uppermost.
func (f File) OnDisk() (name string, own bool) { return f.real, f.layer == 0 }

// Layer is the number of the file's layer, counted from the uppermost.
func (f File) Layer() int { return f.layer }

// MaxBytes is the size up to which a file is read. Larger ones are refused, so that no input fills the memory.
const MaxBytes = 64 << 20

// maxFolders is how many folders may lie in one another. Each more makes every name below it longer.
const maxFolders = 32

// Read returns the bytes of the file.
func (f File) Read() ([]byte, error) { return fs.ReadFile(f.fsys, f.real) }

// Text returns the file's text, see Composed.
func (f File) Text() ([]byte, error) {
	b, err := f.Read()
	return Composed(b), err
}

// Unreadable makes a finding of an error of Read.
func (f File) Unreadable(err error) diag.Finding {
	pos := diag.Pos{File: f.Name}
	if errors.Is(err, fs.ErrNotExist) { // it was there when the folder was listed
		return diag.New(pos, say.UnreadableMissing{})
	}
	return diag.Of(say.RuleUnreadable, pos, say.AnyUnreadable{Cause: Cause(err)})
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
			w.report(dir, say.Symlink{})
		case !info.IsDir():
			w.report(dir, say.UnreadableNoFolder{})
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

func (w *walker) report(name string, m say.Message) {
	w.findings = append(w.findings, diag.New(diag.Pos{File: w.layer.Prefix + name}, m))
}

func (w *walker) dir(dir string) {
	if strings.Count(dir, "/") >= maxFolders {
		w.report(dir, say.TooMuchFolders{N: maxFolders})
		return
	}
	entries, err := fs.ReadDir(w.layer.FS, dir)
	if errors.Is(err, fs.ErrNotExist) {
		return
	}
	if err != nil {
		w.report(dir, say.UnreadableFolder{Cause: Cause(err)})
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
			w.report(real, say.Symlink{})
		case t.IsDir():
			if w.sound(real, name) {
				w.dir(real)
			}
		case !t.IsRegular():
			w.report(real, say.OddFileSpecial{})
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
			w.report(p, say.NameCollisionSame{Name: path.Base(p)})
		case first != p:
			w.report(real, say.NameCollisionCase{First: path.Base(first), Second: path.Base(real)})
		case prior.under == nil: // an upper layer has it
			prior.under = &File{Path: p, Name: w.layer.Prefix + p, fsys: w.layer.FS, real: real, layer: w.number}
			w.files[first] = prior
		}
		return
	}
	size := int64(0)
	info, err := e.Info()
	if err == nil {
		size = info.Size()
	}
	if size > MaxBytes {
		w.report(real, say.TooLarge{Limit: MaxBytes >> 20})
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
	if why := WrongName(name); why != nil {
		w.report(strings.ToValidUTF8(real, "�"), say.BadName{Why: why})
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

// BadName is WrongName in English; "" for a name that is right.
func BadName(name string) string { return say.Plain(WrongName(name), "en") }

// WrongName tells what makes a name unfit for a URL or for some disk, as part of a sentence about the name; nil when
// nothing does.
func WrongName(name string) say.Message {
	if !utf8.ValidString(name) {
		return say.PartNameNotUtf8{}
	}
	if len(name) > maxName {
		return say.PartNameLong{Most: maxName}
	}
	if name == "." || name == ".." {
		return say.PartNameDots{}
	}
	for _, r := range name {
		switch {
		case unicode.IsControl(r):
			return say.PartNameControl{}
		case unicode.Is(unicode.Cf, r):
			return say.PartNameInvisible{}
		case strings.ContainsRune(`\/:*?"<>|#%`, r):
			return say.PartNameSign{Sign: string(r)}
		}
	}
	if strings.HasSuffix(name, ".") || strings.TrimSpace(name) != name {
		return say.PartNameEdge{}
	}
	stem, _, _ := strings.Cut(strings.ToUpper(name), ".")
	switch stem {
	case "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
		"LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9":
		return say.PartNameDevice{}
	}
	return nil
}

// dropping tells whether a name is hidden, or what an editor or an operating system leaves over. Such files are no
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
		return diag.New(diag.Pos{File: name, Line: 1, Column: 1}, say.InvalidUtf8Utf16{}), false
	}
	i := 0
	for i < len(b) {
		if b[i] == 0 {
			return diag.New(diag.At(name, b[:i], i, 1), say.InvalidUtf8Zero{}), false
		}
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			return diag.New(diag.At(name, b[:i], i, 1), say.InvalidUtf8Byte{Byte: fmt.Sprintf("0x%02X", b[i])}), false
		}
		i += size
	}
	return diag.Finding{}, true
}
