package content

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// load reads pages from texts by path.
func load(memory *Memory, files map[string]string) ([]*Page, []diag.Finding) {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	list, problems := source.Walk([]source.Layer{{FS: fsys}}, "content")
	pages, more := NewLoader(memory).Load(list, []string{"ar", "en"})
	return pages, append(problems, more...)
}

func TestFrontMatter(t *testing.T) {
	const file = "content/ar/x.md"
	for _, c := range []struct{ name, text, want, body string }{
		{"usual", "+++\ntitle = \"عنوان\"\n+++\nنص\n", "", "نص\n"},
		{"byte order mark", "\uFEFF+++\ntitle = \"a\"\n+++\nنص\n", "", "نص\n"},
		{"carriage returns", "+++\r\ntitle = \"a\"\r\n+++\r\nنص\r\n", "", "نص\r\n"},
		{"spaces behind the marks", "+++  \ntitle = \"a\"\n+++\t\nنص", "", "نص"},
		{"no body", "+++\ntitle = \"a\"\n+++", "", ""},
		{"none", "# عنوان\n", "1:1 front-matter", ""},
		{"empty file", "", "1:1 front-matter", ""},
		{"yaml", "---\ntitle: a\n---\n", "1:1 front-matter", ""},
		{"never closed", "+++\ntitle = \"a\"\n", "1:1 front-matter", ""},
		{"no title", "+++\norder = 1\n+++\n", "1:1 missing-title", ""},
		{"unknown key", "+++\ntitle = \"a\"\n\ntitel = \"b\"\n+++\n", "4:1 unknown-key", ""},
		{"wrong type", "+++\ntitle = \"a\"\norder = \"one\"\n+++\n", "3:9 wrong-type", ""},
		{"syntax", "+++\ntitle = \"a\n+++\n", "2: toml-syntax", ""},
		{"no such day", "+++\ntitle = \"a\"\ndate = \"2026-02-30\"\n+++\n", "3:8 bad-date", ""},
		{"zero byte", "+++\ntitle = \"a\"\n+++\nab\x00c", "4:3 invalid-utf8", ""},
		{"windows-1256", "+++\ntitle = \"a\"\n+++\n\xc7\xe1\xda", "4:1 invalid-utf8", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			pages, findings := load(nil, map[string]string{file: c.text})
			got := ""
			if len(findings) > 0 {
				f := findings[0]
				got = fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Rule)
				if len(findings) > 1 || f.File != file {
					t.Errorf("findings: %v", findings)
				}
			}
			if c.want != got && !(strings.Contains(c.want, ": ") && strings.HasPrefix(got, c.want[:2]) && strings.HasSuffix(got, c.want[3:])) {
				t.Errorf("got finding %q, want %q", got, c.want)
			}
			if c.want != "" {
				return
			}
			text, body, problem := pages[0].Text()
			if problem != nil || string(text[body:]) != c.body {
				t.Errorf("got body %q (%v), want %q", text[body:], problem, c.body)
			}
		})
	}
}

func TestOddFiles(t *testing.T) {
	_, findings := load(nil, map[string]string{
		"content/fr/x.md":    "+++\ntitle = \"a\"\n+++\n",
		"content/x.md":       "+++\ntitle = \"a\"\n+++\n",
		"content/ar/pic.png": "x",
		"content/ar/.x.md":   "hidden",
		"content/ar/y.md~":   "a backup",
	})
	var got []string
	for _, f := range diag.Sort(findings) {
		got = append(got, f.File+" "+f.Rule.String())
	}
	if want := "content/ar/pic.png odd-file, content/fr unknown-language, content/x.md unknown-language"; strings.Join(got, ", ") != want {
		t.Errorf("got %s\nwant %s", strings.Join(got, ", "), want)
	}
}

// TestMemory gives the same front matter for the same bytes, and a new one for others.
func TestMemory(t *testing.T) {
	var m Memory
	files := map[string]string{"content/ar/x.md": "+++\ntitle = \"a\"\n+++\n", "content/en/x.md": "+++\ntitle = \"b\"\n+++\n"}
	load(&m, files)
	first := m.pages["content/ar/x.md"]
	files["content/en/x.md"] = "+++\ntitle = \"c\"\n+++\n"
	pages, _ := load(&m, files)
	if pages[0].Hash != first.Hash || pages[1].Meta.Title != "c" {
		t.Errorf("got %q and %q", pages[0].Meta.Title, pages[1].Meta.Title)
	}
	delete(files, "content/en/x.md")
	if load(&m, files); len(m.pages) != 1 {
		t.Errorf("the memory keeps %d pages of 1", len(m.pages))
	}
}

// TestChanged reports a file that is no longer what it was when it was read.
func TestChanged(t *testing.T) {
	fsys := fstest.MapFS{"content/ar/x.md": {Data: []byte("+++\ntitle = \"a\"\n+++\none\n")}}
	list, _ := source.Walk([]source.Layer{{FS: fsys}}, "content")
	pages, _ := NewLoader(nil).Load(list, []string{"ar"})
	fsys["content/ar/x.md"].Data = []byte("+++\ntitle = \"a\"\n+++\ntwo\n")
	if _, _, problem := pages[0].Text(); problem == nil || problem.Rule != say.RuleChanged {
		t.Errorf("got %v", problem)
	}
}

// FuzzFrontMatter reads any text as a page: nothing panics, and findings lie in the file.
func FuzzFrontMatter(f *testing.F) {
	for _, s := range []string{
		"+++\ntitle = \"عنوان {{ store.name }}\"\nkind = \"policy\"\nnav = [\"main\"]\ndate = 2026-11-22\n+++\n\nنص\n",
		"\uFEFF+++\r\ntitle='a'\r\n+++\r\n", "+++\n[a.b]\nc = {d = [1, 2]}\n+++", "---\na: b\n---\n", "+++\n+++", "+++", "",
		"+++\ntitle = \"\"\"\nx\n\"\"\"\n+++\n", "+++\ntitle = \"\\u0000\"\n+++\n", "+++\ndate = 2026-02-30\n+++\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		pages, findings := load(nil, map[string]string{"content/ar/x.md": s})
		lines := strings.Count(s, "\n") + 1
		for _, d := range findings {
			message := d.In("en").Message
			if d.Line < 0 || d.Line > lines || d.Column < 0 || message == "" || !utf8.ValidString(message) || strings.ContainsAny(message, "\n\r") {
				t.Errorf("finding %+v on a text of %d lines", d, lines)
			}
		}
		for _, p := range pages {
			if _, body, problem := p.Text(); problem != nil || body > len(s) {
				t.Errorf("body at %d of %d: %v", body, len(s), problem)
			}
		}
	})
}

// trap is a folder of which one file cannot be read without a panic.
type trap struct{ fstest.MapFS }

func (f trap) ReadFile(name string) ([]byte, error) {
	if strings.HasSuffix(name, "bad.md") {
		panic("planted")
	}
	return f.MapFS.ReadFile(name)
}

// TestFailingFile plants a fault in one of the goroutines that read pages: the others are read.
func TestFailingFile(t *testing.T) {
	files := fstest.MapFS{}
	for _, name := range []string{"a", "bad", "c", "d"} {
		files["content/ar/"+name+".md"] = &fstest.MapFile{Data: []byte("+++\ntitle = \"x\"\n+++\n")}
	}
	list, _ := source.Walk([]source.Layer{{FS: trap{files}}}, "content")
	pages, found := NewLoader(nil).Load(list, []string{"ar"})
	if len(pages) != 3 || len(found) != 1 || found[0].Rule != say.RuleInternalError || found[0].File != "content/ar/bad.md" || found[0].Severity != diag.Error {
		t.Errorf("%d pages, %v", len(pages), found)
	}
}
