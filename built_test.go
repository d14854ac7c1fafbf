package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"sitegen/internal/cli"
)

// The two sites of this repository, as they are built. Each is built once for all tests, in this process, and kept in
// memory.

// A language is one of the two that both sites are written in, the default language first.
type language struct{ tag, dir, prefix string }

var languages = []language{{"ar", "rtl", "/"}, {"en", "ltr", "/en/"}}

// A store is a site of this repository.
type store struct {
	name, dir       string
	minified, plain func() (*builtSite, error)
}

var stores = []*store{newStore("lazwardi", "."), newStore("mukhtalif", "examples/mukhtalif")}

func newStore(name, dir string) *store {
	return &store{name, dir,
		sync.OnceValues(func() (*builtSite, error) { return build(dir) }),
		sync.OnceValues(func() (*builtSite, error) { return build(dir, "--no-minify") }),
	}
}

// built returns the site as it is published.
func (s *store) built(t testing.TB) *builtSite { return must(s.minified())(t) }

// readable returns the site as --no-minify leaves it.
func (s *store) readable(t testing.TB) *builtSite { return must(s.plain())(t) }

// facts is the store's site.toml.
func (s *store) facts(t testing.TB) map[string]any {
	var out map[string]any
	_, err := toml.DecodeFile(filepath.Join(s.dir, "site.toml"), &out)
	return must(out, err)(t)
}

// other is the other store.
func (s *store) other() *store { return stores[1-slices.Index(stores, s)] }

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// A builtSite is the output of a build.
type builtSite struct {
	base  string            // where it will be published, without a slash at the end
	files map[string][]byte // by path in the output
	pages []*builtPage      // by path
	said  string            // what the build printed

	script bool // the site asks for the theme's small script
}

// A builtPage is an HTML file of the output.
type builtPage struct {
	site *builtSite
	file string // en/privacy/index.html
	url  string // /en/privacy/
	path string // privacy/: the same for all translations
	lang language
	html []byte
	doc  *html.Node
}

// notFound tells whether a page is the one for addresses that do not exist.
func (p *builtPage) notFound() bool { return p.path == "404.html" }

// in is the page's translation into a language, or nil.
func (p *builtPage) in(l language) *builtPage { return p.site.page(l.prefix + p.path) }

// translation is the page in the other language, or nil.
func (p *builtPage) translation() *builtPage {
	return p.in(languages[1-slices.Index(languages, p.lang)])
}

// page is the page at a URL from the root, or nil.
func (s *builtSite) page(url string) *builtPage {
	i := slices.IndexFunc(s.pages, func(p *builtPage) bool { return p.url == url })
	if i < 0 {
		return nil
	}
	return s.pages[i]
}

// build builds a site and reads the output.
func build(dir string, flags ...string) (*builtSite, error) {
	cwd, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	tmp, err := os.MkdirTemp("", "sitegen-test-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	out := filepath.Join(tmp, "public")
	var said bytes.Buffer
	now := func() time.Time { return time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC) }
	code := cli.Run(context.Background(), cli.Env{
		Args: append([]string{"build", "--site", dir, "--out", out}, flags...),
		Out:  &said, Err: &said, Theme: theme, Dir: cwd, Now: now, Getenv: func(string) string { return "" },
	})
	if code != cli.OK {
		return nil, fmt.Errorf("building %s ended with the code %d:\n%s", dir, code, said.String())
	}
	s := &builtSite{files: map[string][]byte{}, said: said.String(), script: filepath.Base(dir) == "mukhtalif"}
	err = filepath.WalkDir(out, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".") {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(out, path)
		s.files[filepath.ToSlash(rel)] = b
		return err
	})
	if err != nil {
		return nil, err
	}
	for file, b := range s.files {
		if strings.HasSuffix(file, ".html") {
			p, err := parsePage(s, file, b)
			if err != nil {
				return nil, err
			}
			s.pages = append(s.pages, p)
		}
	}
	slices.SortFunc(s.pages, func(a, b *builtPage) int { return strings.Compare(a.file, b.file) })
	m := regexp.MustCompile(`Sitemap: (.*)/sitemap\.xml`).FindSubmatch(s.files["robots.txt"])
	if m == nil || len(s.pages) == 0 {
		return nil, fmt.Errorf("%s has %d pages and the robots.txt %q", dir, len(s.pages), s.files["robots.txt"])
	}
	s.base = string(m[1])
	return s, nil
}

func parsePage(s *builtSite, file string, b []byte) (*builtPage, error) {
	doc, err := html.Parse(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	p := &builtPage{site: s, file: file, url: "/" + strings.TrimSuffix(file, "index.html"), html: b, doc: doc}
	for _, l := range languages { // the default language's prefix is the shortest
		if rest, ok := strings.CutPrefix(p.url, l.prefix); ok {
			p.lang, p.path = l, rest
		}
	}
	return p, nil
}

// ---- what is in a page ----

// all are the elements with one of the tags, or all elements, in the order of the page.
func all(root *html.Node, tags ...string) (out []*html.Node) {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && (len(tags) == 0 || slices.Contains(tags, n.Data)) {
			out = append(out, n)
		}
	}
	return out
}

// attr is the value of an attribute, or "".
func attr(n *html.Node, key string) string {
	v, _ := attribute(n, key)
	return v
}

func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// isA tells whether an element has a class.
func isA(n *html.Node, class string) bool {
	return slices.Contains(strings.Fields(attr(n, "class")), class)
}

// within tells whether an element or one around it has a class.
func within(n *html.Node, class string) bool {
	if isA(n, class) {
		return true
	}
	for a := range n.Ancestors() {
		if isA(a, class) {
			return true
		}
	}
	return false
}

// ids are the ids in the order of the page.
func ids(root *html.Node) (out []string) {
	for _, n := range all(root) {
		if id, ok := attribute(n, "id"); ok {
			out = append(out, id)
		}
	}
	return out
}

// inline are the elements that do not end a line.
var inline = []string{"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
	"s", "samp", "small", "span", "strong", "sub", "sup", "svg", "time", "u", "var", "wbr"}

// silent are the elements whose text is not part of what a reader sees.
var silent = []string{"head", "script", "style", "svg", "template"}

// lines is the text as a reader sees it: one string for each line or box, white space folded as HTML folds it.
func lines(root *html.Node) []string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		block := n.Type == html.ElementNode && !slices.Contains(inline, n.Data)
		if block {
			b.WriteByte('\n')
		}
		if n.Type == html.TextNode {
			b.WriteString(fold(n.Data))
		}
		for c := range n.ChildNodes() {
			if c.Type != html.ElementNode || !slices.Contains(silent, c.Data) {
				walk(c)
			}
		}
		if block {
			b.WriteByte('\n')
		}
	}
	walk(root)
	var out []string
	for line := range strings.SplitSeq(b.String(), "\n") {
		if line = strings.Trim(fold(line), " "); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// fold makes one space of what HTML takes for white space. A no-break space is none.
func fold(s string) string {
	var b strings.Builder
	space := false
	for i := range len(s) {
		switch c := s[i]; c {
		case ' ', '\t', '\r', '\n', '\f':
			if !space {
				b.WriteByte(' ')
			}
			space = true
		default:
			b.WriteByte(c)
			space = false
		}
	}
	return b.String()
}

// text is lines in one string.
func text(root *html.Node) string { return strings.Join(lines(root), "\n") }

// difference tells in what two lists differ, or "".
func difference(a, b []string) string {
	if slices.Equal(a, b) { // cmp takes its time
		return ""
	}
	return cmp.Diff(a, b)
}

// eachPage runs a test for each page of both sites.
func eachPage(t *testing.T, test func(t *testing.T, p *builtPage)) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			for _, p := range s.built(t).pages {
				t.Run(p.file, func(t *testing.T) { test(t, p) })
			}
		})
	}
}
