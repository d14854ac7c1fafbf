// Package tomldoc reads the owner's TOML: site.toml, the front matter of pages, the words of a language.
//
// In: the text of a file and a Go struct whose tags say which keys there are. Out: the filled struct and findings, all
// of them in one run, each at its line and column: a syntax error, an unknown key with the one that was meant, a value
// of the wrong type. BurntSushi/toml decodes the syntax; binding to structs is done here, because that library matches
// keys in any case, stops at the first wrong type and keeps the positions of keys to itself.
//
// Positions come from a scan of the text that is made only when a finding needs one: a page without findings pays for
// decoding alone.
package tomldoc

import (
	"sync"

	"github.com/BurntSushi/toml"

	"sitegen/internal/diag"
	caught "sitegen/internal/fault"
	"sitegen/internal/say"
)

// Doc is a decoded TOML text that still knows where each key stands. It may be read by several goroutines at once.
type Doc struct {
	file      string
	text      []byte // without the byte order mark
	firstLine int
	tree      map[string]any

	scanned sync.Once
	root    *node // of the scan, see index

	places func() *diag.Places // counted when the first place is asked for

	unread   Marks
	supplied map[string][]any // see Supply
	removed  bool             // see Remove
}

// Parse decodes data, which begins at line firstLine of the file (1 for a whole file; front matter begins further
// down). The Doc is never nil; after a finding its tree is empty, so that only positions can be asked of it.
//
// Text that would exhaust the decoder is refused before the decoder sees it: more than MaxBytes, values nested deeper
// than MaxDepth, keys of more than MaxKeyParts parts.
func Parse(file string, data []byte, firstLine int) (*Doc, []diag.Finding) {
	text := trimMark(data)
	d := &Doc{file: file, text: text, firstLine: firstLine, tree: map[string]any{},
		places: sync.OnceValue(func() *diag.Places { return diag.NewPlaces(file, text, firstLine) })}
	guarded, finding := d.guard()
	if finding != nil {
		return d, []diag.Finding{*finding}
	}
	tree, finding := d.decode()
	if finding != nil {
		return d, []diag.Finding{*finding}
	}
	if guarded.dottedKeys {
		// The decoder silently drops a = 2 after a.b = 1.
		if finding := d.dropped(nil, d.index()); finding != nil {
			return d, []diag.Finding{*finding}
		}
	}
	d.tree = tree
	return d, nil
}

// Tree is the decoded text: string, int64, float64, bool, time.Time, []any, []map[string]any and map[string]any. Times
// without a zone carry the zone of the machine: only their civil year, month, day, hour and minute mean anything. The
// caller must not change the tree.
func (d *Doc) Tree() map[string]any { return d.tree }

// index is the scan of the text, made when it is first asked for.
func (d *Doc) index() *node {
	d.scanned.Do(func() { d.root = scan(d.text) })
	return d.root
}

// Unread are the paths of values that the last binder could not use, as its findings say. Unknown keys are not among them.
func (d *Doc) Unread() Marks { return d.unread }

// File is the name that was given to Parse.
func (d *Doc) File() string { return d.file }

func (d *Doc) decode() (tree map[string]any, finding *diag.Finding) {
	var v any // a plain any takes the decoder's own tree over instead of copying it by reflection
	var err error
	// The decoder has had crashes on odd input.
	if f := caught.Catch(func() { _, err = toml.Decode(string(d.text), &v) }); f != nil {
		crash := diag.New(d.start(), say.TomlSyntaxCrash{})
		crash.Trace = f.Trace
		return nil, &crash
	}
	if err != nil {
		return nil, d.syntaxFinding(err)
	}
	tree, _ = v.(map[string]any)
	return tree, nil
}

// trimMark drops the byte order mark that some editors for Windows write.
func trimMark(data []byte) []byte {
	if len(data) >= 3 && data[0] == 0xEF && data[1] == 0xBB && data[2] == 0xBF {
		return data[3:]
	}
	return data
}
