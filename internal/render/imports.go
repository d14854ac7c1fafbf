package render

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strings"

	"sitegen/internal/diag"
)

// cssImport is a style sheet of the site that another one wants in its place, on a line of its own.
var cssImport = regexp.MustCompile(`(?m)^@import "([^":]+\.css)";[ \t]*$`)

// imports names the style sheets that a sheet wants in the place of its @import lines: a request for each would come
// after the one for the sheet. Names are below assets/; one that is not among all is a finding.
func (a *Assets) imports(sheet *asset, all map[string][]byte) (out []string, findings []diag.Finding) {
	for _, at := range cssImport.FindAllSubmatchIndex(sheet.raw, -1) {
		name := path.Join(sheet.folder(), string(sheet.raw[at[2]:at[3]]))
		if all[name] == nil {
			pos := diag.At(sheet.file.Name, sheet.raw, at[2], 1)
			pos.Length = at[3] - at[2]
			findings = append(findings, a.Missing(pos, name))
			continue
		}
		out = append(out, name)
	}
	return out, findings
}

// withImports puts the sheets that one imports into the place of those lines.
func (sheet *asset) withImports(text []byte, all map[string][]byte) []byte {
	return cssImport.ReplaceAllFunc(text, func(line []byte) []byte {
		return all[path.Join(sheet.folder(), string(cssImport.FindSubmatch(line)[1]))]
	})
}

// cssComment is a comment of a style sheet.
var cssComment = regexp.MustCompile(`(?s)/\*.*?\*/`)

// onlyImports tells whether a sheet is there to import others.
func onlyImports(text []byte) bool {
	return len(bytes.TrimSpace(cssImport.ReplaceAll(cssComment.ReplaceAll(text, nil), nil))) == 0
}

// within tells whether all that a style sheet is made of is in another one: then a page that links that needs it no more. Of
// two that hold the same the one whose name comes first does.
func (a *Assets) within(sheet, other string) bool {
	of, in := a.parts[sheet], a.parts[other]
	if len(of) == 0 || slices.ContainsFunc(of, func(file string) bool { return !slices.Contains(in, file) }) {
		return false
	}
	return other < sheet || slices.ContainsFunc(in, func(file string) bool { return !slices.Contains(of, file) })
}

// folder is where a file lies below assets/.
func (sheet *asset) folder() string { return path.Dir(strings.TrimPrefix(sheet.file.Path, "assets/")) }
