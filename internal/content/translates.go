package content

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"maps"
	"reflect"
	"strconv"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/source"
	"sitegen/internal/tomldoc"
)

// The front matter of a translation holds, as “translates”, which text it was made of: the beginning of a hash of that
// page's title and body. When the text changes, the two no longer fit, and somebody has to look at the translation. No
// clock and no version control is asked, so a copy of the site tells the same.

// Identity is what a translation of the page records. text is the whole file. Line ends, spaces at the ends of lines,
// empty lines at both ends and everything in the front matter but the title do not count.
func (p *Page) Identity(text []byte) string {
	return identity(strings.TrimSpace(p.Meta.Title), text[min(p.body, len(text)):])
}

// identity is a hash of a text under a name.
func identity(name string, text []byte) string {
	h := sha256.New()
	h.Write([]byte(name))
	h.Write([]byte{'\n'})
	rest := bytes.Trim(text, " \t\r\n")
	for len(rest) > 0 {
		var line []byte
		line, rest = cutLine(rest)
		h.Write(bytes.TrimRight(line, " \t\r"))
		h.Write([]byte{'\n'})
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil)[:6])
}

// Translatable is what can be a translation of another: a page, or a section in a file of its own.
type Translatable interface {
	Text() (text []byte, body int, problem *diag.Finding)
	Bytes() ([]byte, *diag.Finding)
	Identity(text []byte) string
	Broken() *diag.Finding
	OnDisk() (name string, own bool)
	Name() string        // of the file, from the folder of its layer
	Known() string       // the file as findings name it
	Translation() string // what the front matter says it is made of
}

// Broken is the first error in the file, or nil.
func (p *Page) Broken() *diag.Finding { return broken(p.own().Findings) }

// Broken is the first error in the file, or nil.
func (s *Section) Broken() *diag.Finding { return broken(s.Findings) }

func broken(found []diag.Finding) *diag.Finding {
	for i := range found {
		if found[i].Severity == diag.Error {
			return &found[i]
		}
	}
	return nil
}

// Known is the file as findings name it.
func (p *Page) Known() string { return p.File }

// Known is the file as findings name it.
func (s *Section) Known() string { return s.File }

// Translation is what the front matter says that the page is made of, see MadeFrom.
func (p *Page) Translation() string { return p.Meta.Translates }

// Translation is what the front matter says that the section is made of.
func (s *Section) Translation() string { return s.Meta.Translates }

// Name is the path of the section's file from the folder of its layer.
func (s *Section) Name() string { return s.file.Path }

// OnDisk is the file's path in the folder of its layer, as the disk spells it. own tells that this is the site's own folder
// and not that of a base.
func (p *Page) OnDisk() (name string, own bool) { return p.file.OnDisk() }

// MadeFrom divides a value of “translates”: the file of the original from the site's folder, content/ar/returns.md, and the hash
// of its text. The file is "" in the form that names none, and means that in the default language.
func MadeFrom(translates string) (file, hash string) {
	i := max(0, strings.LastIndexByte(translates, ' '))
	return translates[:i], strings.TrimPrefix(translates[i:], " ")
}

// Name is the path of the page's file from the folder of its layer: content/ar/returns.md.
func (p *Page) Name() string { return p.file.Path }

// Layer is the number of the file's layer, counted from the uppermost.
func (p *Page) Layer() int { return p.file.Layer() }

var errMatter = errors.New("unsafe front matter")

// WithTranslates returns the text of a content file with another value of “translates”, which is added where there is
// none. Every other byte stays. The error says that the front matter is written in a way that does not allow this.
func WithTranslates(text []byte, value string) ([]byte, error) {
	return withKey(text, "translates", value)
}

// withKey is WithTranslates for any key of the front matter that holds a string.
func withKey(text []byte, key, value string) ([]byte, error) {
	matter, body, problem := split(text)
	if problem != nil {
		return nil, errMatter
	}
	doc, problems := tomldoc.Parse("", matter, 1)
	if len(problems) > 0 {
		return nil, errMatter
	}
	first, _ := cutLine(text)
	start := len(first) + 1
	end := start + len(matter)
	var tries [][2]int // stretches of text to replace, the best first
	quoted := strconv.Quote(value)
	entry := key + " = " + quoted
	if doc.Has(key) {
		pos := doc.ValuePos(key)
		from := start + offsetOf(matter, pos)
		tries = append(tries, [2]int{from, from + len(stringAt(text[from:end]))})
		entry = quoted
	} else {
		newline := "\n"
		if i := bytes.IndexByte(text, '\n'); i > 0 && text[i-1] == '\r' {
			newline = "\r\n"
		}
		entry += newline
		// The last key, unless a table is open there.
		tries = append(tries, [2]int{end, end}, [2]int{start, start})
	}
	for _, t := range tries {
		out := make([]byte, 0, len(text)+len(entry))
		out = append(append(append(out, text[:t[0]]...), entry...), text[t[1]:]...)
		if changesOnly(doc, out, len(text)-body, key, value) {
			return out, nil
		}
	}
	return nil, errMatter
}

// changesOnly tells whether a text says what doc says but for the value of a key, before a body of so many bytes.
func changesOnly(doc *tomldoc.Doc, text []byte, bodyLength int, key, value string) bool {
	if _, ok := source.CheckText("", text); !ok {
		return false
	}
	matter, body, problem := split(text)
	if problem != nil || len(text)-body != bodyLength {
		return false
	}
	now, problems := tomldoc.Parse("", matter, 1)
	if len(problems) > 0 {
		return false
	}
	want := maps.Clone(doc.Tree())
	want[key] = value
	return reflect.DeepEqual(want, now.Tree())
}

// offsetOf turns a place into an offset of a text whose first line is 1.
func offsetOf(text []byte, pos diag.Pos) int {
	at := 0
	for range pos.Line - 1 {
		line, _ := cutLine(text[at:])
		at += len(line) + 1
	}
	for range pos.Column - 1 {
		if at >= len(text) {
			break
		}
		at++
		for at < len(text) && text[at]&0xC0 == 0x80 {
			at++
		}
	}
	return min(at, len(text))
}

// stringAt is the TOML string on one line at the beginning of a text, with its quotes.
func stringAt(text []byte) []byte {
	if len(text) == 0 {
		return nil
	}
	for i := 1; i < len(text) && text[i] != '\n'; i++ {
		if text[i] == text[0] {
			return text[:i+1]
		}
	}
	return nil
}
