package render

import (
	"maps"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/source"
	"sitegen/internal/tomldoc"
)

// wordsOf is the words of a language with the files that they were read from.
type wordsOf struct {
	files    []wordsFile
	words    *lang.Words
	findings []diag.Finding
}

// wordsFile is layouts/words.LANGUAGE.toml of one layer.
type wordsFile struct{ name, text string }

// loadWords reads layouts/words.<language>.toml of all layers, the lowest first, each over the one before.
func loadWords(layers []source.Layer, languages []string, memory *Memory) (map[string]*lang.Words, []diag.Finding) {
	var findings []diag.Finding
	files := map[string][]wordsFile{}
	for _, layer := range slices.Backward(layers) {
		for _, code := range languages {
			f, ok := source.Stat(layer, "layouts/words."+code+".toml")
			if !ok {
				continue // it is not there, or was reported with the other layouts
			}
			b, err := f.Text()
			if err != nil {
				findings = append(findings, f.Unreadable(err))
				continue
			}
			files[code] = append(files[code], wordsFile{f.Name, string(b)})
		}
	}
	out := map[string]*lang.Words{}
	last := memory.words
	memory.words = map[string]*wordsOf{}
	for _, code := range languages {
		read := last[code]
		if read == nil || !slices.Equal(read.files, files[code]) {
			read = readWords(code, files[code])
		}
		memory.words[code] = read
		findings = append(findings, read.findings...)
		out[code] = read.words
	}
	return out, findings
}

func readWords(code string, files []wordsFile) *wordsOf {
	w := &wordsOf{files: files}
	entries := map[string]lang.Word{}
	for _, f := range files {
		doc, problems := tomldoc.Parse(f.name, []byte(f.text), 1)
		w.findings = append(w.findings, problems...)
		w.findings = append(w.findings, flattenWords(doc, doc.Tree(), nil, code, entries)...)
	}
	if len(files) == 0 {
		w.findings = append(w.findings, diag.Finding{Rule: "missing-words", Severity: diag.Error,
			Pos:     diag.Pos{File: "layouts/words." + code + ".toml"},
			Message: "there are no words for the language “" + code + "”",
			Hint:    "copy layouts/words.en.toml to layouts/words." + code + ".toml and translate it"})
	}
	w.words = lang.NewWords(entries)
	return w
}

// flattenWords puts the words of a table into entries by their dotted keys.
func flattenWords(doc *tomldoc.Doc, table map[string]any, at []any, code string, entries map[string]lang.Word) (findings []diag.Finding) {
	for _, key := range slices.Sorted(maps.Keys(table)) {
		here := append(slices.Clone(at), key)
		w := lang.Word{}
		switch v := table[key].(type) {
		case string:
			w.One = v
		case []any:
			for _, item := range v {
				s, ok := item.(string)
				if !ok {
					findings = append(findings, badWord(doc, here))
					break
				}
				w.List = append(w.List, s)
			}
		case map[string]any:
			forms, ok := pluralForms(v)
			for _, form := range slices.Sorted(maps.Keys(v)) {
				if _, isText := v[form].(string); ok && !isText {
					findings = append(findings, badWord(doc, append(slices.Clone(here), form)))
				}
			}
			if !ok {
				findings = append(findings, flattenWords(doc, v, here, code, entries)...)
				continue
			}
			w.Forms = forms
			for _, c := range lang.Categories(code) {
				if _, there := v[string(c)]; !there || forms[c] == "" && v[string(c)] == "" {
					findings = append(findings, diag.Finding{Rule: "missing-word", Severity: diag.Error, Pos: doc.Pos(here...),
						Message: "the plural form “" + string(c) + "” of “" + dotted(here) + "” is missing",
						Hint:    "the language “" + code + "” has the forms " + categories(code)})
				}
			}
		default:
			findings = append(findings, badWord(doc, here))
			continue
		}
		entries[dotted(here)] = w
	}
	return findings
}

func badWord(doc *tomldoc.Doc, at []any) diag.Finding {
	return diag.Finding{Rule: "wrong-type", Severity: diag.Error, Pos: doc.ValuePos(at...),
		Message: "a word is a text in quotes, a list of them, or a table of plural forms", Hint: "write it in quotes"}
}

// pluralForms takes a table whose keys are all plural categories. A value that is no text is left out.
func pluralForms(table map[string]any) (map[lang.Category]string, bool) {
	forms := map[lang.Category]string{}
	for key, v := range table {
		_, isTable := v.(map[string]any)
		if isTable || !slices.Contains(lang.AllCategories(), lang.Category(key)) {
			return nil, false
		}
		if s, ok := v.(string); ok {
			forms[lang.Category(key)] = s
		}
	}
	return forms, len(table) > 0
}

func dotted(at []any) string {
	var parts []string
	for _, p := range at {
		parts = append(parts, p.(string))
	}
	return strings.Join(parts, ".")
}

func categories(code string) string {
	var parts []string
	for _, c := range lang.Categories(code) {
		parts = append(parts, string(c))
	}
	return strings.Join(parts, ", ")
}
