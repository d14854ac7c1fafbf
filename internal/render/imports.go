package render

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"sitegen/internal/diag"
)

// cssImport is a style sheet of the site that another one wants in its place: its address in one of three spellings, and
// the conditions under which it counts. It finds comments and
// strings too, so that what they say is none.
var cssImport = regexp.MustCompile(`(?s)/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|@import\s+(?:"([^":/][^":]*\.css)"|'([^':/][^':]*\.css)'|url\(\s*["']?([^"'():/\s][^"'():\s]*\.css)["']?\s*\))([^;{}]*);`)

// importOf returns where a match of cssImport has its address, and its conditions.
func importOf(sheet []byte, at []int) (from, to int, conditions string, ok bool) {
	for g := 2; g < 8; g += 2 {
		if at[g] >= 0 {
			return at[g], at[g+1], strings.TrimSpace(string(sheet[at[8]:at[9]])), true
		}
	}
	return 0, 0, "", false
}

// imports names the style sheets that a sheet wants in the place of its @import lines: a request for each would come
// after the one for the sheet. Names are below assets/; one that is not among all is a finding.
func (a *Assets) imports(sheet *asset, all map[string][]byte) (out []string, findings []diag.Finding) {
	if !mayImport(sheet.raw) {
		return nil, nil
	}
	var guesses diag.Guesses
	places := sync.OnceValue(func() *diag.Places { return diag.NewPlaces(sheet.file.Name, sheet.raw, 1) })
	for _, at := range cssImport.FindAllSubmatchIndex(sheet.raw, -1) {
		from, to, _, ok := importOf(sheet.raw, at)
		if !ok {
			continue
		}
		name := path.Join(sheet.folder(), string(sheet.raw[from:to]))
		if all[name] == nil {
			pos := places().At(from)
			pos.Length = places().Runes(from, to)
			findings = append(findings, a.missing(pos, name, &guesses))
			continue
		}
		out = append(out, name)
	}
	return out, findings
}

// withImports puts the sheets that one imports into the place of its imports.
func (sheet *asset) withImports(text []byte, all map[string][]byte) []byte {
	if !mayImport(text) {
		return bytes.Clone(text)
	}
	var out []byte
	start := 0
	for _, at := range cssImport.FindAllSubmatchIndex(text, -1) {
		from, to, conditions, ok := importOf(text, at)
		if !ok {
			continue
		}
		out = append(out, text[start:at[0]]...)
		opened, closed := groups(conditions)
		out = append(out, opened...)
		out = append(out, all[path.Join(sheet.folder(), string(text[from:to]))]...)
		out = append(out, closed...)
		start = at[1]
	}
	return append(out, text[start:]...)
}

// groups returns the rules that say for a part of a style sheet what the conditions of an import say: a layer, what the
// browser must support, a medium.
func groups(conditions string) (opened, closed string) {
	group := func(rule string) { opened, closed = opened+rule+"{", closed+"}" }
	if m := importLayer.FindStringSubmatch(conditions); m != nil {
		group("@layer " + m[1])
		conditions = conditions[len(m[0]):]
	}
	if rest, ok := strings.CutPrefix(conditions, "supports"); ok && strings.HasPrefix(rest, "(") {
		depth, end := 0, len(rest)
		for i := range len(rest) {
			switch rest[i] {
			case '(':
				depth++
			case ')':
				if depth--; depth == 0 {
					end = min(end, i+1)
				}
			}
		}
		group("@supports " + rest[:end])
		conditions = rest[end:]
	}
	if conditions = strings.TrimSpace(conditions); conditions != "" {
		group("@media " + conditions)
	}
	return opened, closed
}

// importLayer is the layer that an import names, or a nameless one.
var importLayer = regexp.MustCompile(`^layer\b(?:\(([^()]*)\))?\s*`)

// mayImport tells whether it is worth to look for imports, which takes long.
func mayImport(text []byte) bool { return bytes.Contains(text, []byte("@import")) }

// onlyImports tells whether a sheet is there to import others: it holds nothing else but comments.
func onlyImports(text []byte) bool {
	for {
		if text = bytes.TrimSpace(text); len(text) == 0 {
			return true
		}
		at := cssImport.FindIndex(text)
		if at == nil || at[0] > 0 {
			return false
		}
		text = text[at[1]:]
	}
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
