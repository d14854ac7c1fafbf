package guard

import (
	"net/netip"
	"strconv"
	"strings"
)

// splitHost takes a Host header apart (RFC 9110 §7.2): a name, an IPv4 address or an IPv6 address in brackets, and a
// port or "". The name is canonical. ok is false for everything else, so also for a user, a path or a dot at the end.
func splitHost(host string) (name, port string, ok bool) {
	name = host
	end := 0
	if strings.HasPrefix(host, "[") {
		if end = strings.IndexByte(host, ']'); end < 0 {
			return "", "", false
		}
	}
	if i := strings.LastIndexByte(host, ':'); i > end {
		name, port = host[:i], host[i+1:]
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 || strconv.FormatUint(n, 10) != port {
			return "", "", false
		}
	}
	if strings.HasPrefix(name, "[") != strings.Contains(name, ":") {
		return "", "", false // an IPv6 address has brackets in a Host header, and nothing else has
	}
	name, ok = canonical(name)
	return name, port, ok
}

// canonical writes a name or address of a host as it is compared: names and IPv4 addresses in lower case, IPv6
// addresses in brackets and in their shortest form. ok is false for what is neither.
func canonical(host string) (string, bool) {
	bare := unbracket(host)
	if strings.Contains(bare, ":") {
		a, err := netip.ParseAddr(bare)
		if err != nil || a.Zone() != "" {
			return "", false
		}
		return "[" + a.String() + "]", true
	}
	if bare != host || !isName(host) {
		return "", false
	}
	return strings.ToLower(host), true
}

// isName tells whether a text can be the name of a host (RFC 1123 §2.1, and the underscore that some use): labels of
// letters, digits and hyphens, not empty, in ASCII. Nothing in such a name means anything to a browser or a terminal.
func isName(s string) bool {
	if len(s) > 253 {
		return false
	}
	for label := range strings.SplitSeq(s, ".") {
		if label == "" {
			return false
		}
		for i := 0; i < len(label); i++ {
			c := label[i]
			if letter := c|0x20 >= 'a' && c|0x20 <= 'z'; !letter && (c < '0' || c > '9') && c != '-' && c != '_' {
				return false
			}
		}
	}
	return true
}
