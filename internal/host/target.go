package host

import (
	"net/url"
	"slices"
	"strings"

	"sitegen/internal/address"
	"sitegen/internal/say"
)

// target is where a rule leads: a path of the same host, or an address of another one.
type target struct {
	origin   string // "https://example.com"; "" for the same host
	path     []piece
	query    []piece // with the question mark
	fragment []piece // with the number sign
}

// compileTarget reads the destination of a rule, whose path gives the values of names. trouble says what is wrong with
// it, or is nil.
func compileTarget(raw string, names []string) (t target, trouble say.Message) {
	rest := raw
	if !strings.HasPrefix(raw, "/") {
		n := authorityEnd(raw)
		u, err := url.Parse(raw[:n])
		// A placeholder in the name of the host would let the visitor choose where to go. url.Parse takes it for a port
		// that is no number.
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil {
			return t, say.BadRedirectsTarget{Target: raw}
		}
		t.origin, rest = clean(raw[:n]), raw[n:]
	} else if len(raw) > 1 && (raw[1] == '/' || raw[1] == '\\') {
		return t, say.BadRedirectsOtherHost{Target: raw}
	}
	path, fragment := cutBefore(rest, '#')
	path, query := cutBefore(path, '?')
	for _, segment := range strings.Split(path, "/") {
		if name, named := strings.CutPrefix(segment, ":"); named && name != "" && nameLength(name) == len(name) && !slices.Contains(names, name) {
			if name == splatName {
				return t, say.BadRedirectsNoAsterisk{}
			}
			return t, say.BadRedirectsNoPlaceholder{Name: name}
		}
	}
	t.path, t.query, t.fragment = pieces(path, names), pieces(query, names), pieces(fragment, names)
	return t, nil
}

// authorityEnd is where the scheme and the host of an address end.
func authorityEnd(raw string) int {
	start := strings.Index(raw, "://") + 3
	if start < 3 {
		return len(raw)
	}
	if i := strings.IndexAny(raw[start:], `/?#\`); i >= 0 {
		return start + i
	}
	return len(raw)
}

// cutBefore splits before the first mark, which stays with the second part.
func cutBefore(s string, mark byte) (string, string) {
	if i := strings.IndexByte(s, mark); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

// pieces splits a text at the placeholders that have a value. Text is made fit for an address here, values later.
func pieces(s string, names []string) []piece {
	var out []piece
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] != ':' {
			continue
		}
		name := s[i+1 : i+1+nameLength(s[i+1:])]
		if name == "" || !slices.Contains(names, name) {
			continue
		}
		if start < i {
			out = append(out, piece{text: clean(s[start:i])})
		}
		out = append(out, piece{text: name, name: true})
		start = i + 1 + len(name)
		i = start - 1
	}
	if start < len(s) {
		out = append(out, piece{text: clean(s[start:])})
	}
	return out
}

// fill puts values in the place of names.
func fill(parts []piece, names, values []string, escape func(string) string) string {
	var b strings.Builder
	for _, p := range parts {
		if !p.name {
			b.WriteString(p.text)
		} else if i := slices.Index(names, p.text); i >= 0 {
			b.WriteString(escape(values[i]))
		}
	}
	return b.String()
}

// pathFor is the percent-encoded path of a destination on the same host. It starts with one slash: two, which an empty
// value can leave, would name another host.
func (t *target) pathFor(names, values []string) string {
	return "/" + strings.TrimLeft(fill(t.path, names, values, address.Path), "/")
}

// location is the address for a Location header. The query string of the request is kept unless the destination has its
// own, as Cloudflare and Netlify do.
func (t *target) location(names, values []string, query string) string {
	var s string
	if t.origin == "" {
		s = t.pathFor(names, values)
	} else {
		s = t.origin + fill(t.path, names, values, address.Path)
	}
	if len(t.query) > 0 {
		s += fill(t.query, names, values, url.QueryEscape)
	} else {
		s += withQuery(query)
	}
	return s + fill(t.fragment, names, values, address.Path)
}
