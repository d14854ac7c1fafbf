// Package address writes the addresses of pages and files as a URL has them.
//
// In: addresses as people write them, with letters of any script and with spaces. Out: ASCII that means the same to every
// browser and search engine: hosts in Punycode (RFC 5891), all else percent-encoded in upper case (RFC 3986). All that a site
// publishes goes through here, so that one page has one address: in links, canonical links, the site map, structured data.
package address

import (
	"net/url"
	"strings"

	"golang.org/x/net/idna"
)

// Path encodes the path of a file in the output: /متجر/a b. A % in it is a letter like any other.
func Path(path string) string { return (&url.URL{Path: path}).EscapedPath() }

// Fragment encodes the id of an element, without #.
func Fragment(id string) string { return (&url.URL{Fragment: id}).EscapedFragment() }

// Encode encodes a whole address, or what follows the host in one. What is encoded stays as it is.
func Encode(address string) string {
	scheme, rest, ok := strings.Cut(address, ":")
	if !ok || strings.ContainsAny(scheme, "/?#") {
		return escape(address)
	}
	switch strings.ToLower(scheme) {
	case "tel", "sms": // spaces are for the reader of a number
		number, query, ok := strings.Cut(rest, "?")
		if number = strings.Map(withoutSpace, number); ok {
			number += "?" + query
		}
		return scheme + ":" + escape(number)
	case "http", "https":
		if after, ok := strings.CutPrefix(rest, "//"); ok {
			end := strings.IndexAny(after, "/?#")
			if end < 0 {
				end = len(after)
			}
			return scheme + "://" + host(after[:end]) + escape(after[end:])
		}
	}
	return escape(address)
}

// host encodes a host with its port.
func host(host string) string {
	if isASCII(host) {
		return strings.NewReplacer("%5B", "[", "%5D", "]").Replace(escape(host)) // of IPv6
	}
	name, port, hasPort := strings.Cut(host, ":")
	name, err := idna.Lookup.ToASCII(name)
	if err != nil {
		return escape(host) // which browsers understand as well
	}
	if hasPort {
		name += ":" + port
	}
	return name
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func withoutSpace(r rune) rune {
	if r == ' ' || r == '\t' || r == 0xA0 {
		return -1
	}
	return r
}

// escape percent-encodes the bytes that no URL can hold, and a % that encodes nothing.
func escape(s string) string {
	const upper = "0123456789ABCDEF"
	var out []byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		fits := c > ' ' && c < 0x7F && !strings.ContainsRune("\"<>[\\]^`{|}", rune(c))
		if c == '%' {
			fits = i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2])
		}
		if fits && out != nil {
			out = append(out, c)
		}
		if !fits {
			if out == nil {
				out = append(make([]byte, 0, 3*len(s)), s[:i]...)
			}
			out = append(out, '%', upper[c>>4], upper[c&15])
		}
	}
	if out == nil {
		return s
	}
	return string(out)
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f'
}
