package render

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"sitegen/internal/address"
	"sitegen/internal/colour"
	"sitegen/internal/diag"
	"sitegen/internal/output"
	"sitegen/internal/picture"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// cssURL is the address of a file in a style sheet, or an import of the site, whose address stays as it is (see imports).
var cssURL = regexp.MustCompile(cssImport.String() + `|url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')`)

// cssCharset tells the encoding of a style sheet, which is UTF-8.
var cssCharset = regexp.MustCompile(`^@charset "[^"]*";`)

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
		text.WriteString(ending(text.Bytes()) + "\n")
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
			short := m.bytes("text/css", text)
			sheet.rewritten, sheet.short = text, append(slices.Clip(short), ending(short)...) // the minifier leaves out a last ;
		}
		all.Write(sheet.short)
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
	if !mayImport(b) && !bytes.Contains(b, []byte("url(")) { // to look closer takes long
		all.Write(b[len(cssCharset.Find(b)):])
		return nil
	}
	dir := path.Dir(strings.TrimPrefix(f.Path, "assets/"))
	var guesses diag.Guesses
	places := sync.OnceValue(func() *diag.Places { return diag.NewPlaces(f.Name, b, 1) })
	start := len(cssCharset.Find(b)) // it counts at the beginning of a file alone
	for _, at := range cssURL.FindAllSubmatchIndex(b, -1) {
		from, to := -1, -1
		for g := 10; g < len(at); g += 2 {
			if at[g] >= 0 {
				from, to = at[g], at[g+1]
			}
		}
		if from < 0 {
			continue
		}
		ref := string(b[from:to])
		at := func() diag.Pos {
			pos := places().At(from)
			pos.Length = places().Runes(from, to)
			return pos
		}
		if scheme, _, ok := strings.Cut(strings.ToLower(ref), ":"); ok && strings.HasPrefix(scheme, "http") || strings.HasPrefix(ref, "//") {
			findings = append(findings, diag.New(at(), say.ForeignAsset{Address: ref}))
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
			findings = append(findings, a.missing(at(), path.Join(dir, ref[:end]), &guesses))
			continue
		}
		if f := a.Unfit(path.Join(dir, ref[:end])); f.Severity == diag.Error && picture.Named(target) {
			f.Pos = at()
			findings = append(findings, f)
		}
		all.Write(b[start:from])
		// The joined sheet lies in css/, so that a relative address works under any sub-path.
		all.WriteString("../" + address.Path(target) + ref[end:])
		start = to
	}
	all.Write(b[start:])
	return findings
}
