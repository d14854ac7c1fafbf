package host

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// wellKnown is the one hidden folder that hosts serve (RFC 8615).
const wellKnown = ".well-known"

// maxPathLength is how many bytes a percent-encoded path may have that names a file. Disks end at 4,096 bytes, which are
// at most three times as many in an address.
const maxPathLength = 3 * 4096

// place is a path that was asked for.
type place struct {
	segments []string // decoded, NFC
	folder   bool     // the path ends in a slash
	// sound is false when a segment can name no file. Then segments holds those before it, and folder is true: the page
	// that says “not found” is looked for from there.
	sound bool
}

// path is the place as rules see it: decoded, with a slash at the start.
func (p place) path() string {
	s := "/" + strings.Join(p.segments, "/")
	if p.folder && len(p.segments) > 0 {
		s += "/"
	}
	return s
}

// parse takes a percent-encoded path apart. Segments are split before they are decoded, and decoded once, so that an
// encoded slash is no slash and a double encoding stays a name. ok is false when an escape is malformed (RFC 3986 §2.1)
// or the path does not start with a slash.
func parse(escaped string) (at place, ok bool) {
	if !strings.HasPrefix(escaped, "/") {
		return place{}, false
	}
	if len(escaped) > maxPathLength {
		return place{folder: true}, true
	}
	at.sound = true
	rest := escaped[1:]
	for more := true; more; {
		var raw string
		raw, rest, more = strings.Cut(rest, "/")
		s, ok := unescape(raw)
		if !ok {
			return place{}, false
		}
		switch {
		case !at.sound: // only the escapes are still to be looked at
		case s == "" && !more:
			at.folder = true
		case soundSegment(s):
			at.segments = append(at.segments, s)
		default:
			at.sound, at.folder = false, true
		}
	}
	return at, true
}

// unescape decodes the percent-encoding of one segment, once, and composes its letters: a Mac may ask for a decomposed
// name, and the site's names are composed.
func unescape(raw string) (string, bool) {
	if strings.IndexByte(raw, '%') >= 0 {
		b := make([]byte, 0, len(raw))
		for i := 0; i < len(raw); i++ {
			if raw[i] != '%' {
				b = append(b, raw[i])
				continue
			}
			if !isEscape(raw[i:]) {
				return "", false
			}
			b = append(b, unhex(raw[i+1])<<4|unhex(raw[i+2]))
			i += 2
		}
		raw = string(b)
	}
	return norm.NFC.String(raw), true
}

// soundSegment tells whether a decoded segment can name a file or folder of a site. What it refuses is what has led out
// of other servers' folders: dots, separators of any system, bytes that are cut off or read differently further down.
func soundSegment(s string) bool {
	if s == "" || s[0] == '.' && s != wellKnown {
		return false
	}
	return soundText(s)
}

// soundText is soundSegment for a part of a segment.
func soundText(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsAny(s, `/\`) && strings.IndexFunc(s, unicode.IsControl) < 0
}

// isEscape tells whether a text starts with a percent sign and two hexadecimal digits.
func isEscape(s string) bool { return len(s) >= 3 && s[0] == '%' && isHex(s[1]) && isHex(s[2]) }

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func unhex(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c >= 'a':
		return c - 'a' + 10
	}
	return c - 'A' + 10
}

// clean percent-encodes what may not stand in an address as it is (RFC 3986 §2), and leaves escapes alone. No line
// break, quote or letter beyond ASCII can come through, so the result is safe in a header.
func clean(s string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c <= ' ' || c >= 0x7F || strings.IndexByte("\"<>\\^`{|}", c) >= 0 || c == '%' && !isEscape(s[i:]):
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
