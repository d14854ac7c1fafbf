package render

import (
	"maps"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/source"
	"sitegen/internal/tomldoc"
)

// unknownWords reports the keys in words files of the site and its bases that nothing asks for and that look like a slip of
// one that the theme has. Other keys are the owner's own words, for layouts of his own.
func (t *Theme) unknownWords(layers []source.Layer, languages []string) (findings []diag.Finding) {
	own := allWordsFiles(layers, languages, false)
	if len(own) == 0 {
		return nil
	}
	known := map[string]bool{}
	for code, files := range allWordsFiles(layers, languages, true) {
		for _, f := range files {
			_, entries := keysOf(f, code)
			for key := range entries {
				known[key] = true
			}
		}
	}
	if len(known) == 0 {
		return nil
	}
	for _, u := range t.uses {
		if u.of == "T" || u.of == "Forms" {
			known[u.name] = true
		}
	}
	sorted := slices.Sorted(maps.Keys(known))
	for _, code := range languages {
		for _, f := range own[code] {
			findings = append(findings, t.unknownKeys(f, code, known, sorted)...)
		}
	}
	return findings
}

// allWordsFiles are the files of words by their languages: those that are built in, or those of the site and its bases.
func allWordsFiles(layers []source.Layer, languages []string, builtIn bool) map[string][]wordsFile {
	out := map[string][]wordsFile{}
	for _, layer := range layers {
		for _, code := range languages {
			f, ok := source.Stat(layer, wordsName(code))
			if !ok || layer.Theme != builtIn {
				continue
			}
			if b, err := f.Read(); err == nil { // else it was reported with the words
				out[code] = append(out[code], wordsFile{f.Name, string(b)})
			}
		}
	}
	return out
}

// unknownKeys are those of one file.
func (t *Theme) unknownKeys(f wordsFile, code string, known map[string]bool, sorted []string) (findings []diag.Finding) {
	doc, entries := keysOf(f, code)
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		if known[key] {
			continue
		}
		table, last := "", key
		if i := strings.LastIndexByte(key, '.'); i >= 0 {
			table, last = key[:i], key[i+1:]
		}
		pos := doc.Pos(pathOf(key)...)
		if known[table] { // a word with plural forms; beside a wrong one, the right ones are read as words of a table, too
			if !slices.Contains(lang.AllCategories(), lang.Category(last)) {
				f := diag.New(pos, say.UnknownKeyPluralForm{Form: last, Word: table, Forms: categories(code)})
				findings = append(findings, f)
				t.lacking[table] = f
			}
			continue
		}
		var beside []string // keys of the same table that the file lacks
		for _, k := range sorted[firstOf(sorted, table):] {
			name, in := strings.CutPrefix(k, table+".")
			if !in && table != "" {
				break
			}
			if _, there := entries[k]; !there && !strings.Contains(name, ".") {
				beside = append(beside, name)
			}
		}
		if near := diag.Nearest(last, beside); near != "" && len(last) >= shortestWord {
			meant := strings.TrimPrefix(table+"."+near, ".")
			f := findingOf(pos, &say.Problem{Says: say.UnknownKeyWord{Key: key}, Hint: didYouMean(meant)})
			findings = append(findings, f)
			t.lacking[meant] = f // so that it is not told once more where a layout asks for it
		}
	}
	return findings
}

// shortestWord is how long the last part of a key has to be to be taken for a slip: codes such as country.JP are near to one
// another.
const shortestWord = 4

// firstOf is where the keys of a table begin among sorted keys.
func firstOf(sorted []string, table string) int {
	if table == "" {
		return 0
	}
	i, _ := slices.BinarySearch(sorted, table+".")
	return i
}

// keysOf are the words of one file.
func keysOf(f wordsFile, code string) (*tomldoc.Doc, map[string]lang.Word) {
	doc, _ := tomldoc.Parse(f.name, []byte(f.text), 1)
	entries := map[string]lang.Word{}
	flattenWords(doc, doc.Tree(), nil, code, entries)
	return doc, entries
}

// pathOf is a dotted key as package tomldoc takes it.
func pathOf(key string) (path []any) {
	for part := range strings.SplitSeq(key, ".") {
		path = append(path, part)
	}
	return path
}
