package check

import (
	"net/url"
	"path"
	"strings"
	"sync"
	"sync/atomic"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/markup"
	"sitegen/internal/site"
)

// shared is what the pages of one site look up again and again. Whatever the order in which they ask, the answers are the
// same.
type shared struct {
	layouts func() []string
	host    func() string                // under which the site is published; "" when that is not known
	pages   func() map[string]*site.Page // by output path

	places  sync.Map     // text → diag.Pos in a layout
	placed  atomic.Int64 // how many of those
	targets sync.Map     // address from the root → destination
	sizes   sync.Map     // output path → int
	sheets  sync.Map     // output path of a style sheet → []diag.Finding
	vague   sync.Map     // text of a link → bool

	readers sync.Pool // of *markup.Reader

	vagueRoom chan struct{} // what there is left in vague
}

func newShared(in Input) *shared {
	return &shared{
		vagueRoom: make(chan struct{}, 10_000),
		readers:   sync.Pool{New: func() any { return new(markup.Reader) }},
		layouts:   sync.OnceValue(func() []string { return layouts(in.Theme) }),
		host: sync.OnceValue(func() string {
			u, err := url.Parse(in.Site.BaseURL)
			if err != nil {
				return ""
			}
			return u.Host
		}),
		pages: sync.OnceValue(func() map[string]*site.Page {
			m := make(map[string]*site.Page, len(in.Site.Pages))
			for _, p := range in.Site.Pages {
				m[p.Output] = p
			}
			return m
		}),
	}
}

// destination is where an address leads.
type destination struct {
	kind     targetKind
	path     string // in the output, when it is here or missing
	fragment string
}

type targetKind int

const (
	leadsElsewhere targetKind = iota // to another host, another scheme, or a part of the host that is not the site's
	leadsHere
	leadsNowhere
)

// target resolves an address on a page.
func (s *Site) target(p *site.Page, address string) destination {
	bare, fragment, _ := strings.Cut(address, "#")
	if bare == "" {
		return destination{leadsHere, p.Output, unescaped(fragment)}
	}
	if bare[0] == '/' && (len(bare) == 1 || bare[1] != '/') {
		if t, ok := s.shared.targets.Load(bare); ok {
			t := t.(destination)
			t.fragment = unescaped(fragment)
			return t
		}
		t := s.resolve(p, bare)
		s.shared.targets.Store(strings.Clone(bare), t)
		t.fragment = unescaped(fragment)
		return t
	}
	t := s.resolve(p, bare)
	t.fragment = unescaped(fragment)
	return t
}

// unescaped is an address, or a part of one, as it is compared: decoded and in Unicode NFC.
func unescaped(s string) string {
	if strings.Contains(s, "%") {
		if u, err := url.PathUnescape(s); err == nil {
			s = u
		}
	}
	return norm.NFC.String(s)
}

func (s *Site) resolve(p *site.Page, address string) destination {
	address = strings.TrimSpace(address)
	host := s.shared.host()
	if leaves(address, host) {
		return destination{}
	}
	u, err := url.Parse(address)
	if err != nil || u.Opaque != "" {
		return destination{}
	}
	if u.IsAbs() || u.Host != "" {
		if host == "" || !strings.EqualFold(u.Host, host) || u.Scheme != "https" && u.Scheme != "http" && u.Scheme != "" {
			return destination{}
		}
	} else if !strings.HasPrefix(u.Path, "/") {
		from, err := url.Parse(p.URL)
		if err != nil {
			return destination{}
		}
		u = from.ResolveReference(u)
	}
	base, err := url.PathUnescape(s.BasePath)
	if err != nil {
		return destination{}
	}
	at, ok := strings.CutPrefix(u.Path, base)
	if !ok || at != "" && at[0] != '/' {
		if s.exists(u.Path) != "" { // it lacks the folder in which the site lies
			return destination{kind: leadsNowhere, path: strings.TrimPrefix(u.Path, "/")}
		}
		return destination{}
	}
	if found := s.exists(at); found != "" {
		return destination{kind: leadsHere, path: found}
	}
	return destination{kind: leadsNowhere, path: strings.TrimPrefix(at, "/")}
}

// leaves tells at a glance of most addresses that lead elsewhere that they do. Every page links to the same few.
func leaves(address, host string) bool {
	if hasPrefixFold(address, "mailto:") || hasPrefixFold(address, "tel:") {
		return true
	}
	if !hasPrefixFold(address, "https://") {
		return false
	}
	there := address[len("https://"):]
	if end := strings.IndexAny(there, "/?#"); end >= 0 {
		there = there[:end]
	}
	return !strings.ContainsAny(there, "@:%") && !strings.EqualFold(there, host)
}

// exists returns the file of the output that a path from the root of the site leads to, or "".
func (s *Site) exists(at string) string {
	folder := at == "" || strings.HasSuffix(at, "/")
	at = strings.TrimPrefix(path.Clean("/"+at), "/")
	tries := []string{at, at + ".html", at + "/index.html"}
	if folder {
		tries = []string{strings.TrimPrefix(at+"/index.html", "/")}
	}
	for _, name := range tries {
		if s.Input.Has != nil && s.Input.Has(name) {
			return name
		}
	}
	return ""
}

// size is how many bytes a file of the output has; 0 when there is none.
func (s *Site) size(file string) int {
	if n, ok := s.shared.sizes.Load(file); ok {
		return n.(int)
	}
	n := 0
	if s.Input.File != nil {
		n = len(s.Input.File(file))
	}
	s.shared.sizes.Store(file, n)
	return n
}
