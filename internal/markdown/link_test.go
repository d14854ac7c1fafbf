package markdown

import (
	"strings"
	"testing"
)

// TestIsScript holds what counts as a script in an address, however it is spelled.
func TestIsScript(t *testing.T) {
	for url, want := range map[string]bool{
		"javascript:alert(1)": true, "JavaScript:alert(1)": true, " \x00\x1Fjavascript:": true, "java\nscript\t:": true,
		"\x7Fjavascript:": true, "vbscript:x": true, "data:text/html,x": true, "DATA:": true, "d\rata:": true,
		"": false, "java": false, "javascript": false, "javascripts:": false, "xjavascript:": false, "https://x.example/?javascript:": false,
		"data.md": false, "database.md": false, "\u00A0data:": false,
	} {
		if isScript(url) != want {
			t.Errorf("%q: got %v", url, !want)
		}
	}
}

// hostileEnv answers with what a fact, a layout or a mistake might hold.
type hostileEnv struct{ fakeEnv }

const hostileText = `"><script>alert("&")</script>`

func (hostileEnv) FactText(*Ref) string { return hostileText }
func (hostileEnv) FactRaw(*Ref) string  { return "java\tscript:alert(1)" }
func (hostileEnv) Destination(*Link, string) Target {
	return Target{"java\tscript:alert(1)", hostileText}
}
func (hostileEnv) Image(*Link, string) Image  { return Image{URL: " data:text/html,x"} }
func (hostileEnv) HeadingID(int) string       { return hostileText }
func (hostileEnv) Word(string, ...any) string { return hostileText }

// TestHostileAnswers fills the holes of a text with markup and scripts: all of it is text in the page, and no address is a
// script.
func TestHostileAnswers(t *testing.T) {
	for _, source := range []string{
		"[نص](x.md)", "[نص]({{ a.b }})", "![{{ a.b }}](x.png \"{{ a.b }}\")", "[نص](x.md \"{{ a.b }}\")", "## عنوان", "> [!NOTE]\n> نص",
		"نص[^1]\n\n[^1]: حاشية",
	} {
		doc := New(nil).Parse("x.md", []byte(source), 0, arabic)
		html := string(doc.HTML(hostileEnv{fakeEnv{doc: doc}}))
		if lower := strings.ToLower(html); strings.Contains(lower, "<script") || strings.Contains(lower, "script:") || strings.Contains(lower, "data:") ||
			!strings.Contains(html, "&lt;script&gt;") && !strings.Contains(html, `=""`) {
			t.Errorf("%s became %s", source, html)
		}
	}
}

// TestAutoLinks holds which schemes an address in angle brackets may have.
func TestAutoLinks(t *testing.T) {
	for source, want := range map[string]bool{
		"<https://x.example/>": true, "<HTTP://x.example/>": true, "<mailto:a@b.example>": true, "<a@b.example>": true, "<tel:+966501234567>": true,
		"<ftp://x.example/>": false, "<javascript:alert(1)>": false, "<file:///etc/passwd>": false, "<sms:+966501234567>": false, "<x-y:z>": false,
	} {
		doc := New(nil).Parse("x.md", []byte(source), 0, arabic)
		html := string(doc.HTML(fakeEnv{doc: doc}))
		if linked := strings.Contains(html, "<a "); linked != want || linked == (len(doc.Findings) > 0) {
			t.Errorf("%s became %s, with %v", source, html, doc.Findings)
		}
	}
}
