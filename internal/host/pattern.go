package host

import (
	"slices"
	"strings"

	"sitegen/internal/say"
)

// splatName is what the destination calls the part that the asterisk stands for.
const splatName = "splat"

// pattern is a path with placeholders (/news/:year/) and at most one asterisk, which stands for anything, nothing and
// slashes too. It matches in one pass from the left up to the asterisk and one from the right down to it, so that no
// path makes it slow.
type pattern struct {
	before []piece
	splat  bool
	after  []piece  // behind the asterisk
	names  []string // of the values that match returns: placeholders before the asterisk, then splatName
}

// piece is a text or the name of a placeholder.
type piece struct {
	text string
	name bool
}

// compile reads the path of a rule. trouble says what is wrong with it, or is nil.
func compile(raw string) (p pattern, trouble say.Message) {
	if i := strings.IndexAny(raw, "?#"); i >= 0 {
		return p, say.AnyPathSign{Path: raw, Sign: raw[i : i+1]}
	}
	if !strings.HasPrefix(raw, "/") {
		return p, say.AnyPathNoSlash{Path: raw}
	}
	rest := raw[1:]
	for more := true; more; {
		var segment string
		segment, rest, more = strings.Cut(rest, "/")
		p.literal("/")
		if segment == "" && !more {
			break
		}
		if trouble := p.segment(raw, segment); trouble != nil {
			return p, trouble
		}
	}
	if p.splat {
		p.names = append(p.names, splatName)
	}
	return p, nil
}

// segment adds one segment of the path.
func (p *pattern) segment(raw, segment string) (trouble say.Message) {
	name, named := strings.CutPrefix(segment, ":")
	switch {
	case named && nameLength(name) == len(name) && name != "":
		if slices.Contains(p.names, name) || name == splatName {
			return say.AnyPathSameName{Name: name, Path: raw}
		}
		if p.splat {
			p.after = append(p.after, piece{text: name, name: true})
			return nil
		}
		p.before = append(p.before, piece{text: name, name: true})
		p.names = append(p.names, name)
		return nil
	case placeholderIn(segment):
		return say.AnyPathMixed{Part: segment}
	case segment == "":
		return say.AnyPathDoubleSlash{Path: raw}
	case strings.Count(segment, "*") > 1 || p.splat && strings.Contains(segment, "*"):
		return say.AnyPathAsterisks{Path: raw}
	}
	left, right, splat := strings.Cut(segment, "*")
	left, ok := unescape(left)
	right, ok2 := unescape(right)
	if !ok || !ok2 {
		return say.AnyPathEscape{Part: segment}
	}
	if !splat && !soundSegment(left) || splat && (strings.HasPrefix(left, ".") || !soundText(left) || !soundText(right)) {
		return say.AnyPathNoFile{Part: segment, Path: raw}
	}
	p.literal(left)
	p.splat = p.splat || splat
	p.literal(right)
	return nil
}

// literal adds text, to the text before it if there is some.
func (p *pattern) literal(s string) {
	side := &p.before
	if p.splat {
		side = &p.after
	}
	switch n := len(*side); {
	case s == "":
	case n > 0 && !(*side)[n-1].name:
		(*side)[n-1].text += s
	default:
		*side = append(*side, piece{text: s})
	}
}

// match compares a decoded path. The values are those of names, decoded.
func (p *pattern) match(path string) (values []string, ok bool) {
	rest := path
	for _, part := range p.before {
		if !part.name {
			if rest, ok = strings.CutPrefix(rest, part.text); !ok {
				return nil, false
			}
			continue
		}
		end := strings.IndexByte(rest, '/')
		if end < 0 {
			end = len(rest)
		}
		if end == 0 {
			return nil, false
		}
		values = append(values, rest[:end])
		rest = rest[end:]
	}
	if !p.splat {
		return values, rest == ""
	}
	for _, part := range slices.Backward(p.after) {
		if !part.name {
			if rest, ok = strings.CutSuffix(rest, part.text); !ok {
				return nil, false
			}
			continue
		}
		start := strings.LastIndexByte(rest, '/') + 1
		if start == len(rest) {
			return nil, false
		}
		rest = rest[:start]
	}
	return append(values, rest), true
}

// nameLength is how many bytes of a text belong to the name of a placeholder: a letter, then letters, digits and
// underscores, as Cloudflare documents.
func nameLength(s string) int {
	for i := 0; i < len(s); i++ {
		c := s[i]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		if !letter && (i == 0 || (c < '0' || c > '9') && c != '_') {
			return i
		}
	}
	return len(s)
}

// placeholderIn tells whether a text holds a colon with a name behind it.
func placeholderIn(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == ':' && nameLength(s[i+1:]) > 0 {
			return true
		}
	}
	return false
}
