package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	_ "image/gif" // sizes of the pictures that owners use
	_ "image/jpeg"
	_ "image/png"
	"path"
	"regexp"
	"slices"
	"strings"

	_ "golang.org/x/image/webp"

	"sitegen/internal/diag"
	"sitegen/internal/output"
	"sitegen/internal/source"
)

// Assets are the files of assets/, processed: the style sheets joined into one, each file under a name that holds its
// fingerprint, icons kept for layouts to put into the page, and assets/static/ as it is.
type Assets struct {
	files  []*output.File
	urls   map[string]string      // path below assets/ → path in the output
	sizes  map[string]image.Point // of pictures, by path below assets/
	icons  map[string]string      // name → SVG
	static map[string]bool        // paths in the output that assets/static/ fills
}

// styleSheet is the name under which layouts ask for all style sheets in one.
const styleSheet = "css/site.css"

// LoadAssets reads assets/ of all layers. brand is the store's colour, #rrggbb or "".
func LoadAssets(layers []source.Layer, brand string, m *Minifier) (*Assets, []diag.Finding) {
	a := &Assets{urls: map[string]string{}, sizes: map[string]image.Point{}, icons: map[string]string{}, static: map[string]bool{}}
	files, findings := source.Walk(layers, "assets")
	var sheets []source.File
	for _, f := range files {
		name := strings.TrimPrefix(f.Path, "assets/")
		dir, _, _ := strings.Cut(name, "/")
		switch {
		case dir == "css" && path.Ext(name) == ".css":
			sheets = append(sheets, f)
		case dir == "icons" && path.Ext(name) == ".svg":
			b, err := f.Read()
			if err != nil {
				findings = append(findings, f.Unreadable(err))
				continue
			}
			a.icons[strings.TrimSuffix(strings.TrimPrefix(name, "icons/"), ".svg")] = string(m.bytes("image/svg+xml", bytes.TrimSpace(b)))
		case dir == "static":
			out := strings.TrimPrefix(name, "static/")
			a.static[out] = true
			a.add(f, out, nil)
		default:
			b, err := f.Read()
			if err != nil {
				findings = append(findings, f.Unreadable(err))
				continue
			}
			if size, _, err := image.DecodeConfig(bytes.NewReader(b)); err == nil {
				a.sizes[name] = image.Pt(size.Width, size.Height)
			}
			b = m.file(path.Ext(name), b)
			out := fingerprinted(name, b)
			a.urls[name] = out
			a.add(f, out, b)
		}
	}
	return a, append(findings, a.join(sheets, brand, m)...)
}

// add puts a file into the output: as it is read then, when b is nil.
func (a *Assets) add(f source.File, out string, b []byte) {
	a.files = append(a.files, &output.File{Path: out, Source: f.Name, Make: func(buf []byte) ([]byte, []diag.Finding) {
		if b != nil {
			return append(buf, b...), nil
		}
		data, err := f.Read()
		if err != nil {
			return nil, []diag.Finding{f.Unreadable(err)}
		}
		return append(buf, data...), nil
	}})
}

// fingerprinted puts a hash of the bytes into the name, so that a browser may keep the file for ever.
func fingerprinted(name string, b []byte) string {
	sum := sha256.Sum256(b)
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:5]) + ext
}

var cssURL = regexp.MustCompile(`url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)`)

// join makes one style sheet of all, in the order of their names, for both directions.
func (a *Assets) join(sheets []source.File, brand string, m *Minifier) (findings []diag.Finding) {
	var all bytes.Buffer
	if brand != "" {
		fmt.Fprintf(&all, ":root{--brand:%s}\n", brand)
	}
	for _, f := range sheets {
		b, err := f.Read()
		if err != nil {
			findings = append(findings, f.Unreadable(err))
			continue
		}
		if bad, ok := source.CheckText(f.Name, b); !ok {
			findings = append(findings, bad)
			continue
		}
		dir := path.Dir(strings.TrimPrefix(f.Path, "assets/"))
		start := 0
		for _, at := range cssURL.FindAllSubmatchIndex(b, -1) {
			var from, to int
			for g := 2; g < 8; g += 2 {
				if at[g] >= 0 {
					from, to = at[g], at[g+1]
				}
			}
			ref := string(b[from:to])
			pos := diag.At(f.Name, b, from, 1)
			pos.Length = len([]rune(ref))
			if scheme, _, ok := strings.Cut(strings.ToLower(ref), ":"); ok && strings.HasPrefix(scheme, "http") || strings.HasPrefix(ref, "//") {
				findings = append(findings, diag.Finding{Rule: "foreign-asset", Severity: diag.Error, Pos: pos,
					Message: "“" + ref + "” lies on another host, which would learn who reads the page", Hint: "put the file into assets/ and name it there"})
				continue
			}
			if strings.Contains(ref, ":") || strings.HasPrefix(ref, "#") || strings.HasPrefix(ref, "/") {
				continue
			}
			end := len(ref)
			if i := strings.IndexAny(ref, "?#"); i >= 0 { // sprite.svg#star
				end = i
			}
			target, ok := a.url(path.Join(dir, ref[:end]))
			if !ok {
				findings = append(findings, a.Missing(pos, path.Join(dir, ref[:end])))
				continue
			}
			all.Write(b[start:from])
			// The joined sheet lies in css/, so that a relative address works under any sub-path.
			all.WriteString("../" + target + ref[end:])
			start = to
		}
		all.Write(b[start:])
		all.WriteByte('\n')
	}
	if len(sheets) == 0 {
		return findings
	}
	b := m.bytes("text/css", all.Bytes())
	out := fingerprinted(styleSheet, b)
	a.urls[styleSheet] = out
	a.files = append(a.files, &output.File{Path: out, Source: "assets/css", Make: func(buf []byte) ([]byte, []diag.Finding) { return append(buf, b...), nil }})
	return findings
}

// Has tells whether there is a file of that name below assets/.
func (a *Assets) Has(name string) bool {
	_, ok := a.url(name)
	return ok
}

// url returns the path in the output of a file below assets/, or of one below assets/static/.
func (a *Assets) url(name string) (string, bool) {
	name = strings.TrimPrefix(name, "assets/")
	if out, ok := a.urls[name]; ok {
		return out, true
	}
	if out := strings.TrimPrefix(name, "static/"); a.static[out] {
		return out, true
	}
	return "", false
}

// Missing reports an asset that is not there.
func (a *Assets) Missing(pos diag.Pos, name string) diag.Finding {
	return diag.Finding{Rule: "missing-asset", Severity: diag.Error, Pos: pos,
		Message: "there is no file assets/" + name, Hint: a.nearest(name)}
}

func (a *Assets) nearest(name string) string {
	var names []string
	for n := range a.urls {
		names = append(names, n)
	}
	for n := range a.static {
		names = append(names, n)
	}
	slices.Sort(names)
	if near := diag.Nearest(name, names); near != "" {
		return "did you mean “" + near + "”?"
	}
	return "put the file there, or mend the name"
}

// iconNames returns the names of the icons, sorted.
func (a *Assets) iconNames() []string {
	var out []string
	for n := range a.icons {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}
