package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"iter"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/output"
	"sitegen/internal/picture"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// Assets are the files of assets/, processed: the style sheets joined into one, each file under a name that holds its
// fingerprint, icons kept for layouts to put into the page, and assets/static/ as it is.
type Assets struct {
	files  []*output.File
	urls   map[string]string          // path below assets/ → path in the output
	shown  map[string]picture.Picture // what files are as pictures, by path below assets/
	icons  map[string]string          // name → SVG
	static map[string]bool            // paths in the output that assets/static/ fills
	as     []string                   // the files of assets/static/ as findings name them, sorted
	only   map[string]string          // style sheets that not all pages need: path in the output → folder below css/
	parts  map[string][]string        // style sheet, as layouts name it (css/home.css) → the files that it is made of
	styles map[string][]byte          // the files of css/ by the names that findings give them
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

// without tells what to do about a file below assets/ that the site's settings leave out; nil when it is published.
func (l Look) without(name string) say.Message {
	switch {
	case !l.WebFonts && (name == fontSheet || strings.HasPrefix(name, fontFolder+"/")):
		return say.MissingAssetNoWebFonts{}
	case !l.Script && name == smallScript:
		return say.MissingAssetNoScript{}
	case !l.Gallery && name == gallerySheet:
		return say.MissingAssetNoGallery{}
	}
	return nil
}

// styleSheet is the name under which layouts ask for all style sheets in one.
const styleSheet = "css/site.css"

// asset is a file of assets/, read and shortened.
type asset struct {
	file  source.File
	text  []byte          // as it is put into the output
	shown picture.Picture // of any file but style sheets and icons; without bytes
	raw   []byte          // of a style sheet, which is joined with others
	hash  [sha256.Size]byte
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
		var a *asset
		if failed := fault.Catch(func() { a = make(b) }); failed != nil {
			return nil, []diag.Finding{internalError(f.Name, say.InternalError{Cause: failed.Error()}, failed)}
		}
		a.file, a.hash = f, hash
		memory.assets[f.Name] = a
		return a, nil
	}
	a := &Assets{look: look, urls: map[string]string{}, shown: map[string]picture.Picture{}, icons: map[string]string{}, static: map[string]bool{}, only: map[string]string{}, parts: map[string][]string{}, styles: map[string][]byte{}}
	files, findings := source.Walk(layers, "assets")
	var sheets []*asset
	for _, f := range files {
		name := strings.TrimPrefix(f.Path, "assets/")
		dir, _, _ := strings.Cut(name, "/")
		switch {
		case look.without(name) != nil:
		case dir == "css" && path.Ext(name) == ".css":
			sheet, problems := read(f, func(b []byte) *asset { return &asset{raw: source.Composed(bytes.TrimPrefix(b, byteOrderMark))} })
			if findings = append(findings, problems...); sheet != nil {
				sheets = append(sheets, sheet)
			}
		case dir == "icons" && path.Ext(name) == ".svg":
			icon, problems := read(f, func(b []byte) *asset {
				return &asset{text: m.bytes("image/svg+xml", bytes.TrimSpace(bytes.TrimPrefix(b, byteOrderMark)))}
			})
			if findings = append(findings, problems...); icon != nil {
				a.icons[strings.TrimSuffix(strings.TrimPrefix(name, "icons/"), ".svg")] = string(icon.text)
			}
		case dir == "static":
			out := strings.TrimPrefix(name, "static/")
			a.static[out] = true
			a.as = append(a.as, f.Name)
			a.add(f, out, nil)
			if !picture.Named(name) {
				continue
			}
			made, problems := read(f, func(b []byte) *asset { return &asset{shown: withoutBytes(picture.Read(b))} })
			if findings = append(findings, problems...); made == nil {
				continue
			}
			if a.shown[name] = made.shown; made.shown.Position {
				findings = append(findings, diag.New(diag.Pos{File: f.Name}, say.PicturePosition{}))
			}
		default:
			made, problems := read(f, func(b []byte) *asset {
				p := picture.Read(b)
				return &asset{text: m.file(path.Ext(name), p.Clean), shown: withoutBytes(p)}
			})
			if findings = append(findings, problems...); made == nil {
				continue
			}
			a.shown[name] = made.shown
			out := fingerprinted(name, made.text)
			a.urls[name] = out
			a.add(f, out, made.text)
		}
	}
	same = same && len(memory.assets) == len(last) && slices.Equal(a.as, memory.loaded.as) && slices.EqualFunc(memory.odd, findings, diag.Finding.Same)
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

// SameNames tells whether two sets of assets differ in bytes only: whoever finds an asset in one finds it in the other, and
// nothing else wrong with it.
func (a *Assets) SameNames(b *Assets) bool {
	return sameKeys(a.urls, b.urls) && sameKeys(a.icons, b.icons) && sameKeys(a.static, b.static) &&
		maps.EqualFunc(a.shown, b.shown, sameFaults)
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
	return a.missing(pos, name, new(diag.Guesses))
}

func (a *Assets) missing(pos diag.Pos, name string, guesses *diag.Guesses) diag.Finding {
	return findingOf(pos, &say.Problem{Says: say.MissingAsset{File: name}, Hint: a.nearest(name, guesses)})
}

// names are those of all files, sorted.
func (a *Assets) names() []string {
	return slices.Sorted(func(yield func(string) bool) {
		for _, list := range []iter.Seq[string]{maps.Keys(a.urls), maps.Keys(a.static)} {
			for n := range list {
				if !yield(n) {
					return
				}
			}
		}
	})
}

// missingIcon is the error of an icon that is not there.
func (a *Assets) missingIcon(name string) *say.Problem {
	return &say.Problem{Says: say.MissingAssetIcon{Name: name}, Hint: didYouMean(diag.Nearest(name, a.iconNames()))}
}

// nearest is the hint for a file that is not there, where more is known than that.
func (a *Assets) nearest(name string, guesses *diag.Guesses) say.Message {
	if hint := a.look.without(name); hint != nil {
		return hint
	}
	return didYouMean(guesses.Nearest(name, a.names))
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
