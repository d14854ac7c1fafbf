package publish

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/say"
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
	bad := func(why say.Message) error { return &say.Problem{Says: say.PublishBadPath{Path: path, Why: why}} }
	if path == "" {
		return bad(say.PartPathEmpty{})
	}
	ascii := true
	for i := 0; i < len(path); i++ {
		switch c := path[i]; {
		case c == '\\':
			return bad(say.PartPathBackslash{})
		case c < ' ' || c == 0x7f:
			return bad(say.PartPathControl{})
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	if !ascii {
		if !utf8.ValidString(path) {
			return bad(say.PartPathNotUtf8{})
		}
		if !norm.NFC.IsNormalString(path) {
			return bad(say.PartPathNotNfc{})
		}
		if strings.ContainsFunc(path, unicode.IsControl) {
			return bad(say.PartPathControl{})
		}
	}
	top := ""
	for segment := range strings.SplitSeq(path, "/") {
		switch segment {
		case "":
			return bad(say.PartPathAbsolute{})
		case ".", "..":
			return bad(say.PartPathDots{})
		}
		if top == "" {
			top = segment
		}
	}
	// Some file systems fold case, so ours are refused in any case.
	if strings.EqualFold(top, manifestName) || hasFold(top, boxPrefix) {
		return bad(say.PartPathReserved{})
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
