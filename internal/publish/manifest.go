package publish

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"sitegen/internal/say"
)

// manifestVersion is the first number in a manifest. A manifest of another
// version is read like a damaged one.
const manifestVersion = 1

// digest is the first half of a SHA-256: 128 bits tell any two files apart that
// were not made to collide, and keep the manifest short.
type digest [16]byte

func digestOf(data []byte) digest {
	sum := sha256.Sum256(data)
	return digest(sum[:16])
}

// entry is one file of the site as the manifest records it.
type entry struct {
	path string
	size int64
	hash digest // zero if the content is not known, see Stage.replace
	kept bool   // not produced by the last build, but left from the one before
}

// manifest is what the last build left in the output folder.
type manifest struct {
	inputs  string
	name    string // of the store
	summary Summary
	files   []entry // sorted by path
	// stamp is the modification time of the manifest's file in nanoseconds. A
	// file untouched since before then is as the manifest says.
	stamp int64
	// damaged is set if the file is there but is not what sitegen wrote. Files
	// then holds the lines that can still be read, and nothing is trusted
	// without its content being compared.
	damaged bool
}

// manifestHead is the first line of the file, and manifestTail the last.
type (
	manifestHead struct {
		Version int        `json:"sitegen"`
		Name    string     `json:"store"`
		Inputs  string     `json:"inputs"`
		Pages   int        `json:"pages"`
		Files   int        `json:"files"`
		Bytes   int64      `json:"bytes"`
		List    []struct{} `json:"list"`
	}
	manifestTail struct {
		Sum string `json:"sum"`
	}
)

// find returns the entry of path, or nil.
func (m *manifest) find(path string) *entry {
	i, found := slices.BinarySearchFunc(m.files, path, func(e entry, path string) int {
		return strings.Compare(e.path, path)
	})
	if !found {
		return nil
	}
	return &m.files[i]
}

// folders returns every folder that holds a file of the manifest, at any depth.
func (m *manifest) folders() map[string]bool {
	set := make(map[string]bool, len(m.files))
	for i := range m.files {
		for p := parent(m.files[i].path); p != "" && !set[p]; p = parent(p) {
			set[p] = true
		}
	}
	return set
}

// encode returns the manifest as JSON with one file a line, so that a cut-off
// file can still be read up to the cut, and a sum over everything before the
// last line. The same site gives the same bytes.
func (m *manifest) encode() []byte {
	name, _ := json.Marshal(m.name) // a string cannot fail
	inputs, _ := json.Marshal(m.inputs)
	b := make([]byte, 0, 256+len(m.files)*96)
	b = append(b, `{"sitegen":`...)
	b = strconv.AppendInt(b, manifestVersion, 10)
	b = append(b, `,"store":`...)
	b = append(b, name...)
	b = append(b, `,"inputs":`...)
	b = append(b, inputs...)
	b = append(b, `,"pages":`...)
	b = strconv.AppendInt(b, int64(m.summary.Pages), 10)
	b = append(b, `,"files":`...)
	b = strconv.AppendInt(b, int64(m.summary.Files), 10)
	b = append(b, `,"bytes":`...)
	b = strconv.AppendInt(b, m.summary.Bytes, 10)
	b = append(b, `,"list":[`...)
	for i, e := range m.files {
		if i > 0 {
			b = append(b, ',')
		}
		// checkPath let no backslash or control character through, so the quote
		// is the one character that JSON needs escaped.
		b = append(b, "\n[\""...)
		b = append(b, strings.ReplaceAll(e.path, `"`, `\"`)...)
		b = append(b, "\","...)
		b = strconv.AppendInt(b, e.size, 10)
		b = append(b, ",\""...)
		b = hex.AppendEncode(b, e.hash[:])
		b = append(b, '"')
		if e.kept {
			b = append(b, `,"kept"`...)
		}
		b = append(b, ']')
	}
	b = append(b, '\n')
	sum := digestOf(b)
	b = append(b, `],"sum":"`...)
	b = hex.AppendEncode(b, sum[:])
	return append(b, "\"}\n"...)
}

// decodeManifest reads what encode wrote. Of anything else it returns what can
// be read, with damaged set.
func decodeManifest(data []byte) manifest {
	var m manifest
	first, rest, _ := bytes.Cut(data, []byte("\n"))
	var head manifestHead
	if err := json.Unmarshal(append(bytes.Clone(first), "]}"...), &head); err != nil || head.Version != manifestVersion {
		return manifest{damaged: true}
	}
	m.inputs, m.name = head.Inputs, head.Name
	m.summary = Summary{Pages: head.Pages, Files: head.Files, Bytes: head.Bytes}
	m.files = make([]entry, 0, bytes.Count(rest, []byte("\n")))
	text := string(rest) // one copy that all paths share
	offset := len(first) + 1
	whole := false
	for text != "" {
		line, after, _ := strings.Cut(text, "\n")
		if tail, isTail := strings.CutPrefix(line, "],"); isTail {
			var t manifestTail
			sum := digestOf(data[:offset])
			whole = json.Unmarshal([]byte("{"+tail), &t) == nil && t.Sum == hex.EncodeToString(sum[:]) && after == ""
			break
		}
		e, ok := decodeEntry(strings.TrimSuffix(line, ","))
		if ok {
			m.files = append(m.files, e)
		}
		offset += len(line) + 1
		text = after
	}
	if !whole {
		m.damaged = true
		m.inputs = ""
		// Lines may be doubled or out of order in a file that is not ours.
		slices.SortFunc(m.files, func(a, b entry) int { return strings.Compare(a.path, b.path) })
		m.files = slices.CompactFunc(m.files, func(a, b entry) bool { return a.path == b.path })
	}
	return m
}

// decodeEntry reads one line of the list: ["path",size,"hash"] or
// ["path",size,"hash","kept"].
func decodeEntry(line string) (entry, bool) {
	var e entry
	rest, ok := strings.CutPrefix(line, `["`)
	if !ok {
		return e, false
	}
	end := strings.IndexByte(rest, '"')
	for end > 0 && rest[end-1] == '\\' {
		next := strings.IndexByte(rest[end+1:], '"')
		if next < 0 {
			return e, false
		}
		end += 1 + next
	}
	if end <= 0 {
		return e, false
	}
	e.path = strings.ReplaceAll(rest[:end], `\"`, `"`)
	// Whatever the file holds, no path in it may lead out of the output folder.
	if checkPath(e.path) != nil {
		return e, false
	}
	rest, ok = strings.CutPrefix(rest[end+1:], ",")
	if !ok {
		return e, false
	}
	size, rest, ok := strings.Cut(rest, `,"`)
	if !ok {
		return e, false
	}
	n, err := strconv.ParseInt(size, 10, 64)
	if err != nil || n < 0 {
		return e, false
	}
	e.size = n
	hash, rest, _ := strings.Cut(rest, `"`)
	if len(hash) != 2*len(e.hash) {
		return e, false
	}
	if _, err := hex.Decode(e.hash[:], []byte(hash)); err != nil {
		return e, false
	}
	e.kept = rest == `,"kept"]`
	return e, e.kept || rest == "]"
}

// readManifest reads the manifest of an output folder; a folder without one has
// an empty manifest.
func readManifest(d *folder) (manifest, error) {
	info, err := d.lstat(manifestName)
	if errors.Is(err, fs.ErrNotExist) {
		return manifest{}, nil
	}
	if err != nil {
		return manifest{}, err
	}
	if !info.mode.IsRegular() {
		return manifest{}, refuse(d.full(manifestName), say.PublishSpecialList{})
	}
	f, err := d.open(manifestName)
	if err != nil {
		return manifest{}, err
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return manifest{}, err
	}
	m := decodeManifest(data)
	if !m.damaged {
		m.stamp = info.mtime
	}
	return m, nil
}
