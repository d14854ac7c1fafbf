package publish

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	// manifestName is the manifest's name inside the output folder.
	manifestName = ".sitegen.json"
	// boxPrefix begins the name of every stage folder.
	boxPrefix = ".sitegen-"
)

// checkPath returns an error if path cannot be the name of an output file:
// a relative, slash-separated path in NFC, without "." and ".." segments,
// backslashes and control characters, that is not one of our own names.
func checkPath(path string) error {
	bad := func(why string) error { return fmt.Errorf("output path %q: %s", path, why) }
	if path == "" {
		return bad("is empty")
	}
	ascii := true
	for i := 0; i < len(path); i++ {
		switch c := path[i]; {
		case c == '\\':
			return bad("holds a backslash")
		case c < ' ' || c == 0x7f:
			return bad("holds a control character")
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	if !ascii {
		if !utf8.ValidString(path) {
			return bad("is not valid UTF-8")
		}
		if !norm.NFC.IsNormalString(path) {
			return bad("is not in Unicode normal form C")
		}
		if strings.ContainsFunc(path, unicode.IsControl) {
			return bad("holds a control character")
		}
	}
	top := ""
	for segment := range strings.SplitSeq(path, "/") {
		switch segment {
		case "":
			return bad("is absolute or holds an empty segment")
		case ".", "..":
			return bad(`holds a "." or ".." segment`)
		}
		if top == "" {
			top = segment
		}
	}
	// Some file systems fold case, so ours are refused in any case.
	if strings.EqualFold(top, manifestName) || hasFold(top, boxPrefix) {
		return bad("is a name that sitegen keeps for itself")
	}
	return nil
}

// hasFold reports whether s begins with the ASCII prefix, in any case.
func hasFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// parent returns the folder of a slash-separated relative path, "" for the root.
func parent(path string) string {
	return path[:max(strings.LastIndexByte(path, '/'), 0)]
}

// isPage reports whether path is an HTML page. Where files are replaced one by
// one, pages go after everything they refer to.
func isPage(path string) bool { return strings.HasSuffix(path, ".html") }
