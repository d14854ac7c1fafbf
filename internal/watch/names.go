package watch

import (
	"path/filepath"
	"strings"
)

// ignored tells whether a path is left out, with all that is below it.
func (w *Watcher) ignored(path string) bool {
	name := filepath.Base(path)
	return name == ".git" || name == "node_modules" || Temporary(name) || w.skip != nil && w.skip(path)
}

// Temporary tells whether a name is one that editors and tools use while they save, for locks and for backups.
func Temporary(name string) bool {
	ext := filepath.Ext(name)
	switch ext {
	case ".swp", ".swo", ".swx", ".kate-swp", // swap files of vim, nano and Kate
		".tmp", ".bck", ".part", ".vsctmp": // new or old text of Sublime, Helix, downloads and Visual Studio
		return true
	}
	switch {
	case name == "", name == "4913": // vim tries whether it may write to the folder
	case strings.HasSuffix(name, "~"): // backups of vim, Emacs, Kate, nano
	case len(name) > 1 && name[0] == '#' && name[len(name)-1] == '#': // Emacs saves unsaved text
	case strings.HasPrefix(name, ".#"): // Emacs locks
	case strings.HasPrefix(name, "~$"), strings.HasPrefix(name, ".~"): // office programs lock
	case strings.HasPrefix(name, ".") && len(ext) == 4 && strings.HasPrefix(ext, ".sw"): // vim, when .swp is taken
	case strings.Contains(name, "___jb_tmp___"), strings.Contains(name, "___jb_old___"), strings.HasPrefix(name, "___jb_"):
	case strings.HasPrefix(name, ".goutputstream-"): // GNOME
	case strings.HasPrefix(name, ".sitegen-"): // stages of our own builds
	case strings.Contains(name, ".sb-") && macOS(ext):
	case sed(name):
	default:
		return false
	}
	return true
}

// sed tells whether sed -i made the name: sedXXXXXX. All small letters would be one name in two hundred of sed's, and
// also English words (sedatives); to report a file of sed's in vain is better than never to report the other.
func sed(name string) bool {
	rest, ok := strings.CutPrefix(name, "sed")
	return ok && len(rest) == 6 && alphanumeric(rest) && strings.ContainsFunc(rest, func(r rune) bool { return r < 'a' })
}

// macOS tells whether an extension is one of a safe save there: about.md.sb-1a2b3c4d-Xy12Zz.
func macOS(ext string) bool {
	rest, ok := strings.CutPrefix(ext, ".sb-")
	a, b, two := strings.Cut(rest, "-")
	return ok && two && len(a) == 8 && len(b) == 6 && alphanumeric(a+b)
}

func alphanumeric(s string) bool {
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}
