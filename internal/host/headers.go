package host

import (
	"net/textproto"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// block is a path of _headers with the headers below it.
type block struct {
	path   pattern
	detach []string    // names whose earlier values are dropped
	set    [][2]string // name in canonical form, value
}

// parseHeaders reads the text of _headers: a path, then lines “Name: value”, as Netlify (docs.netlify.com, “Custom
// headers”) and Cloudflare (developers.cloudflare.com/pages, “Headers”) document it. “! Name”, which takes a header of an
// earlier block away, is Cloudflare's. A value is sent as it is written; only Cloudflare fills placeholders in values.
func parseHeaders(f File) ([]block, []diag.Finding) {
	r := &reader{file: f.Source, rule: say.RuleBadHeaders}
	var blocks []block
	orphan := true   // there is no path yet
	skipped := false // the path above has a finding, so its headers are skipped without another one
	for _, l := range r.lines(f.Text) {
		if l.text[0] == '/' || strings.HasPrefix(l.text, "https://") || strings.HasPrefix(l.text, "http://") {
			p, ok := r.headerPath(l)
			orphan, skipped = false, !ok
			if ok {
				blocks = append(blocks, block{path: p})
			}
			continue
		}
		switch {
		case orphan:
			r.fault(l, word{l.text, l.column}, say.BadHeadersNoPath{}, nil)
		case !skipped:
			r.header(l, &blocks[len(blocks)-1])
		}
	}
	return blocks, r.findings
}

// headerPath reads the path of a block.
func (r *reader) headerPath(l line) (pattern, bool) {
	at := word{l.text, l.column}
	if l.text[0] != '/' {
		r.foreign(l, at, say.BadHeadersHost{Path: l.text})
		return pattern{}, false
	}
	if words := l.words(); len(words) > 1 {
		r.fault(l, words[1], say.BadHeadersSpace{}, nil)
		return pattern{}, false
	}
	p, trouble := compile(l.text)
	if trouble != nil {
		r.fault(l, at, trouble, say.BadHeadersPath{})
		return pattern{}, false
	}
	return p, true
}

// header reads a line below a path.
func (r *reader) header(l line, b *block) {
	if name, ok := strings.CutPrefix(l.text, "!"); ok {
		name = strings.TrimSpace(name)
		if !isToken(name) {
			r.fault(l, word{l.text, l.column}, say.BadHeadersName{Name: name}, say.BadHeadersRemoval{})
			return
		}
		b.detach = append(b.detach, textproto.CanonicalMIMEHeaderKey(name))
		return
	}
	name, value, ok := strings.Cut(l.text, ":")
	name, value = strings.TrimRight(name, " \t"), strings.TrimSpace(value)
	at := word{name, l.column}
	switch {
	case !ok:
		r.fault(l, word{l.text, l.column}, say.BadHeadersNoColon{Line: l.text}, nil)
	case !isToken(name):
		r.fault(l, at, say.BadHeadersName{Name: name}, nil)
	case value == "":
		r.fault(l, at, say.BadHeadersNoValue{Name: name}, nil)
	case strings.IndexFunc(value, func(c rune) bool { return c >= 0x7F }) >= 0:
		r.fault(l, at, say.BadHeadersNotAscii{Name: name}, nil)
	case ownHeader(textproto.CanonicalMIMEHeaderKey(name)):
		r.foreign(l, at, say.BadHeadersOwn{Name: name})
	default:
		b.set = append(b.set, [2]string{textproto.CanonicalMIMEHeaderKey(name), value})
	}
}

// ownHeader tells whether a header is the host's own matter: Netlify lists these as ignored.
func ownHeader(name string) bool {
	switch name {
	case "Accept-Ranges", "Age", "Allow", "Alt-Svc", "Connection", "Content-Encoding", "Content-Length", "Content-Range",
		"Date", "Location", "Server", "Set-Cookie", "Trailer", "Transfer-Encoding", "Upgrade":
		return true
	}
	return false
}

// isToken tells whether a text may be the name of a header (RFC 9110 §5.6.2).
func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if letter := c|0x20 >= 'a' && c|0x20 <= 'z'; !letter && (c < '0' || c > '9') && strings.IndexByte("!#$%&'*+-.^_`|~", c) < 0 {
			return false
		}
	}
	return s != ""
}

// headersFor adds up the blocks that a path has. Values of one name are joined, as both hosts do; a block first takes
// away and then sets, as Cloudflare does.
func headersFor(blocks []block, path string) [][2]string {
	var names []string
	values := map[string][]string{}
	for i := range blocks {
		b := &blocks[i]
		if _, fits := b.path.match(path); !fits {
			continue
		}
		for _, name := range b.detach {
			delete(values, name)
		}
		names = slices.DeleteFunc(names, func(name string) bool { return values[name] == nil })
		for _, h := range b.set {
			if values[h[0]] == nil {
				names = append(names, h[0])
			}
			values[h[0]] = append(values[h[0]], h[1])
		}
	}
	var out [][2]string
	for _, name := range names {
		out = append(out, [2]string{name, strings.Join(values[name], ", ")})
	}
	return out
}
