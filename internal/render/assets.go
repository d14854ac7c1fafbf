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
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	_ "golang.org/x/image/webp"
	"golang.org/x/text/unicode/norm"

	"sitegen/internal/colour"
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
	as     []string               // the files of assets/static/ as findings name them, sorted
	only   map[string]string      // style sheets that not all pages need: path in the output → folder below css/
	parts  map[string][]string    // style sheet, as layouts name it (css/home.css) → the files that it is made of
	styles map[string][]byte      // the files of css/ by the names that findings give them
	look   Look
}

// Styles are the style sheets of the site and its theme as they are written, by the names that findings give them.
func (a *Assets) Styles() map[string][]byte { return a.styles }

// Look is what site.toml says about assets.
type Look struct {
	Brand    string // the store's colour, #rrggbb or ""
	WebFonts bool   // without them, pages are shown in the typefaces of the reader's device
	Script   bool   // the theme's small script is wanted, which no page needs
	Gallery  bool   // the page of package gallery is shown
}

// The web fonts of a site: the folder of the files, and the style sheet that names them. The files of a language are
// called CODE-400.woff2 and CODE-700.woff2.
const (
	fontFolder = "fonts"
	fontSheet  = "css/05-fonts.css"
)

const (
	smallScript  = "js/site.js"
	gallerySheet = "gallery/gallery.css"
)

// without tells what to do about a file below assets/ that the site's settings leave out; "" when it is published.
func (l Look) without(name string) string {
	switch {
	case !l.WebFonts && (name == fontSheet || strings.HasPrefix(name, fontFolder+"/")):
		return "web_fonts = false in site.toml leaves out all of assets/" + fontFolder + "/: delete that line, or put the file elsewhere"
	case !l.Script && name == smallScript:
		return "write script = true below [theme] in site.toml, or test it first with {{ if .Script }}"
	case !l.Gallery && name == gallerySheet:
		return "the gallery is a page of the preview, which sitegen serve --gallery shows: give the page another kind"
	}
	return ""
}

// styleSheet is the name under which layouts ask for all style sheets in one.
const styleSheet = "css/site.css"

// asset is a file of assets/, read and shortened.
type asset struct {
	file source.File
	text []byte      // as it is put into the output
	size image.Point // of a picture
	raw  []byte      // of a style sheet, which is joined with others
	hash [sha256.Size]byte
	// Of a style sheet as it was joined last: its text with the addresses of files as they are in the output, and that
	// shortened. Shortening is what takes the time when one of them is edited.
	rewritten, short []byte
}

// LoadAssets reads assets/ of all layers. A file that seems not to have been written to since the last call with this
// memory, which may be nil, is not read again, unless changed says so by its name.
func LoadAssets(layers []source.Layer, look Look, m *Minifier, memory *Memory, changed func(name string) bool) (*Assets, []diag.Finding) {
	if memory == nil {
		memory = &Memory{}
	}
	last := memory.assets
	memory.assets = map[string]*asset{}
	same := memory.loaded != nil && memory.look == look // nothing has changed so far
	read := func(f source.File, make func(b []byte) *asset) (*asset, []diag.Finding) {
		if a := last[f.Name]; a != nil && a.file.Same(f) && !changed(f.Name) {
			memory.assets[f.Name] = a
			return a, nil
		}
		b, err := f.Read()
		if err != nil {
			same = false
			return nil, []diag.Finding{f.Unreadable(err)}
		}
		hash := sha256.Sum256(b)
		if a := last[f.Name]; a != nil && a.hash == hash {
			a.file = f
			memory.assets[f.Name] = a
			return a, nil
		}
		same = false
		a := make(b)
		a.file, a.hash = f, hash
		memory.assets[f.Name] = a
		return a, nil
	}
	a := &Assets{look: look, urls: map[string]string{}, sizes: map[string]image.Point{}, icons: map[string]string{}, static: map[string]bool{}, only: map[string]string{}, parts: map[string][]string{}, styles: map[string][]byte{}}
	files, findings := source.Walk(layers, "assets")
	var sheets []*asset
	for _, f := range files {
		name := strings.TrimPrefix(f.Path, "assets/")
		dir, _, _ := strings.Cut(name, "/")
		switch {
		case look.without(name) != "":
		case dir == "css" && path.Ext(name) == ".css":
			sheet, problems := read(f, func(b []byte) *asset { return &asset{raw: source.Composed(b)} })
			if findings = append(findings, problems...); sheet != nil {
				sheets = append(sheets, sheet)
			}
		case dir == "icons" && path.Ext(name) == ".svg":
			icon, problems := read(f, func(b []byte) *asset { return &asset{text: m.bytes("image/svg+xml", bytes.TrimSpace(b))} })
			if findings = append(findings, problems...); icon != nil {
				a.icons[strings.TrimSuffix(strings.TrimPrefix(name, "icons/"), ".svg")] = string(icon.text)
			}
		case dir == "static":
			out := strings.TrimPrefix(name, "static/")
			a.static[out] = true
			a.as = append(a.as, f.Name)
			a.add(f, out, nil)
		default:
			made, problems := read(f, func(b []byte) *asset {
				made := &asset{text: m.file(path.Ext(name), b)}
				if size, _, err := image.DecodeConfig(bytes.NewReader(b)); err == nil {
					made.size = image.Pt(size.Width, size.Height)
				}
				return made
			})
			if findings = append(findings, problems...); made == nil {
				continue
			}
			if made.size.X > 0 {
				a.sizes[name] = made.size
			}
			out := fingerprinted(name, made.text)
			a.urls[name] = out
			a.add(f, out, made.text)
		}
	}
	same = same && len(memory.assets) == len(last) && slices.Equal(a.as, memory.loaded.as) && slices.Equal(memory.odd, findings)
	if same {
		return memory.loaded, slices.Clone(memory.sheets)
	}
	memory.odd = slices.Clone(findings)
	findings = append(findings, a.join(sheets, m)...)
	memory.loaded, memory.look, memory.sheets = a, look, slices.Clone(findings)
	return a, findings
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

// join makes the style sheets of the site: one of those that lie in css/ itself, for all pages, and one of each folder
// below it: css/home/ becomes css/home.css. One that is named after a layout is for its pages, which link it; any other
// is for the component that asks for it. Each holds its files in the order of their names, for both directions.
func (a *Assets) join(sheets []*asset, m *Minifier) (findings []diag.Finding) {
	texts := map[string][]byte{} // with the addresses of files as they are in the output
	sheets = slices.DeleteFunc(slices.Clone(sheets), func(sheet *asset) bool {
		f := sheet.file
		if bad, ok := source.CheckText(f.Name, sheet.raw); !ok {
			findings = append(findings, bad)
			return true
		}
		var text bytes.Buffer
		findings = append(findings, a.rewrite(&text, f, sheet.raw)...)
		texts[strings.TrimPrefix(f.Path, "assets/")] = text.Bytes()
		a.styles[f.Name] = sheet.raw
		return false
	})
	together := map[string]*bytes.Buffer{}
	for _, sheet := range sheets {
		file := strings.TrimPrefix(sheet.file.Path, "assets/")
		name := sheetWith(file)
		all := together[name]
		if all == nil {
			all = &bytes.Buffer{}
			together[name] = all
			if name == styleSheet {
				all.Write(m.bytes("text/css", []byte(derived(a.look.Brand))))
			}
		}
		imported, problems := a.imports(sheet, texts)
		findings = append(findings, problems...)
		a.parts[name] = append(a.parts[name], imported...)
		if !onlyImports(sheet.raw) {
			a.parts[name] = append(a.parts[name], file)
		}
		text := sheet.withImports(texts[file], texts)
		if sheet.rewritten == nil || !bytes.Equal(sheet.rewritten, text) {
			sheet.rewritten, sheet.short = text, m.bytes("text/css", text)
		}
		all.Write(sheet.short)
		if n := len(sheet.short); n > 0 && sheet.short[n-1] != '}' && sheet.short[n-1] != ';' {
			all.WriteByte(';') // a statement such as @layer, whose end was the end of its file
		}
	}
	for _, name := range slices.Sorted(maps.Keys(together)) {
		b := together[name].Bytes()
		out := fingerprinted(name, b)
		a.urls[name] = out
		folder := "assets/css"
		if name != styleSheet {
			folder = "assets/" + strings.TrimSuffix(name, ".css")
			a.only[out] = strings.TrimPrefix(folder, "assets/css/")
		}
		a.files = append(a.files, &output.File{Path: out, Source: folder,
			Make: func(buf []byte) ([]byte, []diag.Finding) { return append(buf, b...), nil }})
	}
	return findings
}

// derived are the theme's colours that follow the store's, where they are not the theme's own. They come before all style
// sheets: the theme's own yield to them (:where counts for nothing), a site's and those for paper do not.
func derived(brand string) string {
	c, ok := colour.Parse(brand)
	if !ok {
		return ""
	}
	own, theme := colour.NewPalette(c), colour.NewPalette(colour.Lapis)
	var light, dark strings.Builder
	for t, value := range own.Light {
		// A colour by day would be one by night, too.
		day := value != theme.Light[t]
		if day {
			fmt.Fprintf(&light, "%s:%s;", colour.Token(t).Name(), value)
		}
		if value := own.Dark[t]; day || value != theme.Dark[t] {
			fmt.Fprintf(&dark, "%s:%s;", colour.Token(t).Name(), value)
		}
	}
	if dark.Len() == 0 {
		return ""
	}
	return ":root{" + light.String() + "}\n@media screen and (prefers-color-scheme:dark){:root{" + dark.String() + "}}\n"
}

// sheetOf is the name of the style sheet of a folder below css/.
func sheetOf(folder string) string { return "css/" + folder + ".css" }

// sheetWith is the name of the style sheet that a file, named below assets/, becomes part of.
func sheetWith(file string) string {
	if folder, _, below := strings.Cut(strings.TrimPrefix(file, "css/"), "/"); below {
		return sheetOf(folder)
	}
	return styleSheet
}

// rewrite writes a style sheet behind others, with the addresses of files as they are in the output.
func (a *Assets) rewrite(all *bytes.Buffer, f source.File, b []byte) (findings []diag.Finding) {
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
	return findings
}

// published are the files of a site whose pages have some of the layouts. The gallery shows parts of all.
func (a *Assets) published(used func(layout string) bool) []*output.File {
	return slices.DeleteFunc(slices.Clone(a.files), func(f *output.File) bool {
		layout, only := a.only[f.Path]
		return only && !used(layout) && !a.look.Gallery
	})
}

// Has tells whether there is a file of that name below assets/.
func (a *Assets) Has(name string) bool {
	_, ok := a.url(name)
	return ok
}

// url returns the path in the output of a file below assets/, or of one below assets/static/.
func (a *Assets) url(name string) (string, bool) {
	name = norm.NFC.String(strings.TrimPrefix(name, "assets/"))
	if out, ok := a.urls[name]; ok {
		return out, true
	}
	if out := strings.TrimPrefix(name, "static/"); a.static[out] {
		return out, true
	}
	return "", false
}

// Static are the files of assets/static/, which keep their address whatever their bytes.
func (a *Assets) Static() (out []*output.File) {
	for _, f := range a.files {
		if a.static[f.Path] {
			out = append(out, f)
		}
	}
	return out
}

// SameNames tells whether two sets of assets differ in bytes only: whoever finds an asset in one finds it in the other.
func (a *Assets) SameNames(b *Assets) bool {
	return sameKeys(a.urls, b.urls) && sameKeys(a.icons, b.icons) && sameKeys(a.static, b.static)
}

func sameKeys[V any](a, b map[string]V) bool {
	for k := range a {
		if _, ok := b[k]; !ok {
			return false
		}
	}
	return len(a) == len(b)
}

// agrees tells whether a layout that asks for an asset, or for an icon as icons/NAME.svg, gets the same from both.
func (a *Assets) agrees(b *Assets, name string) bool {
	if icon, ok := strings.CutPrefix(name, "icons/"); ok {
		icon = strings.TrimSuffix(icon, ".svg")
		svg, was := a.icons[icon]
		other, is := b.icons[icon]
		if was || is {
			return svg == other && was == is
		}
	}
	url, was := a.url(name)
	other, is := b.url(name)
	return url == other && was == is
}

// Missing reports an asset that is not there.
func (a *Assets) Missing(pos diag.Pos, name string) diag.Finding {
	return diag.Finding{Rule: "missing-asset", Severity: diag.Error, Pos: pos,
		Message: "there is no file assets/" + name, Hint: a.nearest(name)}
}

func (a *Assets) nearest(name string) string {
	if hint := a.look.without(name); hint != "" {
		return hint
	}
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
