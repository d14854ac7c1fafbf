package render

import (
	"bytes"
	"regexp"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	"github.com/tdewolff/minify/v2/json"
	"github.com/tdewolff/minify/v2/svg"
	"github.com/tdewolff/minify/v2/xml"

	"sitegen/internal/fault"
)

// Minifier shortens the text files of a site without changing what a reader sees. A nil Minifier leaves all as it is.
type Minifier struct{ m *minify.M }

// NewMinifier returns a Minifier with the options that are safe for Arabic prose: white space is folded to one space
// but never dropped, because CSS may show what a minifier takes for a block as part of a line; tags, quotes and default
// values stay, because other programs read the pages too; numbers in structured data stay as written.
func NewMinifier() *Minifier {
	m := minify.New()
	m.Add("text/html", &html.Minifier{KeepWhitespace: true, KeepDocumentTags: true, KeepEndTags: true, KeepQuotes: true, KeepDefaultAttrVals: true})
	m.Add("text/css", &css.Minifier{})
	m.Add("image/svg+xml", &svg.Minifier{})
	m.AddRegexp(regexp.MustCompile(`^(application|text)/(x-)?(java|ecma)script$|^module$`), &js.Minifier{})
	m.AddRegexp(regexp.MustCompile(`[/+]json$`), &json.Minifier{KeepNumbers: true})
	m.AddRegexp(regexp.MustCompile(`[/+]xml$`), &xml.Minifier{})
	return &Minifier{m}
}

// HTML minifies a page or a fragment of one. What the minifier cannot read stays as it is: it has failed on odd input
// before, and a page that is longer than need be is still a page.
func (m *Minifier) HTML(b []byte) []byte { return m.bytes("text/html", b) }

// String is HTML for a string.
func (m *Minifier) String(s string) string { return string(m.HTML([]byte(s))) }

// bytes minifies a file of a media type.
func (m *Minifier) bytes(mediaType string, b []byte) (out []byte) {
	if m == nil || costly(b) {
		return b
	}
	out = b
	fault.Catch(func() {
		var buf bytes.Buffer
		buf.Grow(len(b))
		// The minifier works in place on what a Buffer holds; b may be needed as it was.
		if err := m.m.Minify(mediaType, &buf, bytes.NewBuffer(bytes.Clone(b))); err == nil {
			out = buf.Bytes()
		}
	})
	return out
}

// maxMoved is how many bytes a minifier may have to move to shorten what is written with &: for each such place it moves
// the rest of the text up to the next tag.
const maxMoved = 32 << 20

// costly tells whether a minifier would take time that grows with the square of a text.
func costly(b []byte) bool {
	if bytes.Count(b, []byte("&"))*len(b) <= maxMoved {
		return false // nearly always
	}
	moved := 0
	for len(b) > 0 {
		text := b
		if end := bytes.IndexAny(b, "<>"); end >= 0 {
			text, b = b[:end], b[end+1:]
		} else {
			b = nil
		}
		if moved += bytes.Count(text, []byte("&")) * len(text); moved > maxMoved {
			return true
		}
	}
	return false
}

// file minifies an asset by its extension.
func (m *Minifier) file(ext string, b []byte) []byte {
	switch ext {
	case ".css":
		return m.bytes("text/css", b)
	case ".js", ".mjs":
		return m.bytes("text/javascript", b)
	case ".json", ".webmanifest":
		return m.bytes("application/json", b)
	case ".svg":
		return m.bytes("image/svg+xml", b)
	case ".xml":
		return m.bytes("text/xml", b)
	case ".html":
		return m.bytes("text/html", b)
	}
	return b
}
