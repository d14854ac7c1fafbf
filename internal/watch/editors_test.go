package watch

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// ways are how editors and tools save a file. Each leaves the text under the name.
var ways = map[string]func(t *testing.T, path, text string){
	"in place": func(t *testing.T, path, text string) {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		must(t, err)
		_, err = f.WriteString(text)
		must(t, err)
		must(t, f.Close())
	},
	"truncate then write": func(t *testing.T, path, text string) {
		must(t, os.Truncate(path, 0))
		put(t, path, text)
	},
	"two writes": func(t *testing.T, path, text string) {
		f, err := os.Create(path)
		must(t, err)
		for _, half := range []string{text[:2], text[2:]} {
			_, err = f.WriteString(half)
			must(t, err)
		}
		must(t, f.Close())
	},
	"append": func(t *testing.T, path, text string) {
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
		must(t, err)
		_, err = f.WriteString(text)
		must(t, err)
		must(t, f.Close())
	},
	"rename over": func(t *testing.T, path, text string) {
		put(t, path+".tmp", text)
		must(t, os.Rename(path+".tmp", path))
	},
	"rename over, keeping the time": func(t *testing.T, path, text string) {
		info, err := os.Stat(path)
		must(t, err)
		put(t, path+".tmp", text)
		must(t, os.Chtimes(path+".tmp", info.ModTime(), info.ModTime()))
		must(t, os.Rename(path+".tmp", path))
	},
	"vim with a backup": func(t *testing.T, path, text string) {
		dir, name := filepath.Split(path)
		put(t, dir+"."+name+".swp", "swap")
		put(t, dir+"4913", "")
		must(t, os.Remove(dir+"4913"))
		must(t, os.Rename(path, path+"~"))
		put(t, path, text)
		must(t, os.Chmod(path, 0o644))
		must(t, os.Remove(path+"~"))
		must(t, os.Remove(dir+"."+name+".swp"))
	},
	"Emacs": func(t *testing.T, path, text string) {
		dir, name := filepath.Split(path)
		_ = os.Symlink("user@host.1:2", dir+".#"+name)
		put(t, dir+"#"+name+"#", text)
		_ = os.Remove(path + "~")
		must(t, os.Rename(path, path+"~"))
		put(t, path, text)
		must(t, os.Remove(dir+"#"+name+"#"))
		_ = os.Remove(dir + ".#" + name)
	},
	"JetBrains": func(t *testing.T, path, text string) {
		put(t, path+"___jb_tmp___", text)
		must(t, os.Rename(path, path+"___jb_old___"))
		must(t, os.Rename(path+"___jb_tmp___", path))
		must(t, os.Remove(path+"___jb_old___"))
	},
	"sed -i": func(t *testing.T, path, text string) {
		temp := filepath.Join(filepath.Dir(path), "sedAbC123")
		put(t, temp, text)
		must(t, os.Rename(temp, path))
	},
	"Helix": func(t *testing.T, path, text string) {
		backup := path + "XyZ123.bck"
		must(t, os.Rename(path, backup))
		put(t, path, text)
		must(t, os.Remove(backup))
	},
	"GNOME": func(t *testing.T, path, text string) {
		temp := filepath.Join(filepath.Dir(path), ".goutputstream-X1Y2Z3")
		put(t, temp, text)
		must(t, os.Rename(temp, path))
	},
	"unlink and create": func(t *testing.T, path, text string) {
		must(t, os.Remove(path))
		put(t, path, text)
	},
	"link over": func(t *testing.T, path, text string) {
		put(t, path+".part", text)
		must(t, os.Remove(path))
		must(t, os.Link(path+".part", path))
		must(t, os.Remove(path+".part"))
	},
}

// modes are the ways of finding out.
var modes = map[string]struct {
	sys  system
	poll bool
}{
	"events": {sys: eventsOnly()},
	"poll":   {sys: pollOnly(), poll: true},
}

func TestEditors(t *testing.T) {
	for mode, m := range modes {
		for way, save := range ways {
			t.Run(mode+"/"+way, func(t *testing.T) {
				t.Parallel()
				p := watching(t, m.sys, Options{Poll: m.poll}, "content/ar/about.md", "site.toml")
				p.only = []string{"content/ar/about.md", "site.toml"} // no temporary file
				for n := range 3 {
					for _, f := range p.only {
						save(t, p.path(f), fmt.Sprintf("text %d", n))
						p.expect(f)
					}
				}
				p.fence("")
			})
		}
	}
}

// TestReadsAfterReport is what a consumer relies on: the text that is there when a path is reported, or one that is
// reported later, is the last one.
func TestReadsAfterReport(t *testing.T) {
	for mode, m := range modes {
		for way, save := range ways {
			t.Run(mode+"/"+way, func(t *testing.T) {
				t.Parallel()
				p := watching(t, m.sys, Options{Poll: m.poll}, "a.md")
				for n := range 20 {
					save(t, p.path("a.md"), fmt.Sprintf("%08d", n))
				}
				want, err := os.ReadFile(p.path("a.md"))
				must(t, err)
				got := ""
				until(t, "the last text is read", func() bool {
					if p.take(); p.seen["a.md"] {
						b, _ := os.ReadFile(p.path("a.md"))
						got = string(b)
						p.seen = map[string]bool{}
					}
					return got == string(want)
				})
			})
		}
	}
}

func TestTemporary(t *testing.T) {
	for _, name := range []string{
		"4913", ".about.md.swp", "about.md.swo", ".a.swx", ".about.md.swn", "about.md~", "#about.md#", ".#about.md",
		"about.md___jb_tmp___", "about.md___jb_old___", "___jb_x", ".goutputstream-AB12CD", "a.tmp", "a.bck", "a.part",
		".about.md.kate-swp", "sedAbC123", "sedABCDEF", "sed000000", "about.mdX1Y2Z3.bck", ".sitegen-0123456789abcdef",
		"about.md.sb-1a2b3c4d-Xy12Zz", "~$page.docx", ".~lock.page.odt#", "a.vsctmp", "",
	} {
		if !Temporary(name) {
			t.Errorf("%q is not temporary", name)
		}
	}
	for _, name := range []string{
		"about.md", "site.toml", "sedatives", "sedentary", "sed.md", "sedAbC12", "sedAbC1234", "sedAbC1.md", "#1.md", "#",
		"من-نحن.md", ".nojekyll", ".well-known", "tmp", "part", "a.swap", ".a.svg", "jb_brand.svg", "swp", "a~b", "49130",
		"x.sb-short-name", ".sitegen", "logo.png",
	} {
		if Temporary(name) {
			t.Errorf("%q is temporary", name)
		}
	}
}
