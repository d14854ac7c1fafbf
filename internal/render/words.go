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

// wordsOf is the words of a language as files give them.
type wordsOf struct {
	files    []wordsFile
	entries  map[string]lang.Word
	findings []diag.Finding
}

// wordsFile is a words.LANGUAGE.toml of one layer.
type wordsFile struct{ name, text string }

// filledWords is the words of a language, complete. What it was made of tells whether it has to be made again.
type filledWords struct {
	own, english *wordsOf
	words        *lang.Words
	findings     []diag.Finding
}

// wordsName is the path of the words of a language.
func wordsName(code string) string { return "layouts/words." + code + ".toml" }

// readWords reads the words of a language in all layers, the lowest first, each over the one before. A language with a
// region is laid over the language: words.ar-SA.toml over words.ar.toml.
func readWords(layers []source.Layer, code string, last *wordsOf) (*wordsOf, []diag.Finding) {
	w := &wordsOf{entries: map[string]lang.Word{}}
	var findings []diag.Finding
	for _, tag := range slices.Backward(lang.Fallbacks(code)) {
		for _, layer := range slices.Backward(layers) {
			f, ok := source.Stat(layer, wordsName(tag))
			if !ok {
				continue // it is not there, or was reported with the other layouts
			}
			b, err := f.Text()
			if err != nil {
				findings = append(findings, f.Unreadable(err))
				continue
			}
			w.files = append(w.files, wordsFile{f.Name, string(b)})
		}
	}
	if last != nil && slices.Equal(last.files, w.files) {
		return last, append(findings, last.findings...)
	}
	for _, f := range w.files {
		doc, problems := tomldoc.Parse(f.name, []byte(f.text), 1)
		w.findings = append(w.findings, problems...)
		w.findings = append(w.findings, flattenWords(doc, doc.Tree(), nil, code, w.entries)...)
	}
	return w, append(findings, w.findings...)
}

// english is the language whose built-in words are complete.
const english = "en"

// loadWords reads the words of the languages. That a language lacks some of the built-in English words is told once, of its
// file; until then its pages show the English ones.
func loadWords(layers []source.Layer, languages []string, memory *Memory) (map[string]*lang.Words, []diag.Finding) {
	var findings []diag.Finding
	last, lastFilled := memory.words, memory.filled
	memory.words, memory.filled = map[string]*wordsOf{}, map[string]*filledWords{}
	complete, _ := readWords(layers, english, last[english])
	memory.words[english] = complete
	built := builtIn(layers, complete)
	for _, code := range languages {
		read, problems := readWords(layers, code, last[code])
		memory.words[code] = read
		findings = append(findings, problems...)
	}
	out := map[string]*lang.Words{}
	for _, code := range languages {
		own := memory.words[code]
		f := lastFilled[code]
		if f == nil || f.own != own || f.english != complete {
			f = &filledWords{own: own, english: complete}
			f.words, f.findings = fill(code, own, built)
		}
		memory.filled[code] = f
		out[code] = f.words
		findings = append(findings, f.findings...)
	}
	return out, append(findings, untranslatedWords(layers, languages, memory)...)
}

// builtIn are the English words with which the program comes, each as the site words it.
func builtIn(layers []source.Layer, complete *wordsOf) map[string]lang.Word {
	out := map[string]lang.Word{}
	for _, layer := range layers {
		if !layer.Theme {
			continue
		}
		only, _ := readWords([]source.Layer{layer}, english, complete)
		for key := range only.entries {
			out[key] = complete.entries[key]
		}
	}
	return out
}

// fill gives a language the words that it lacks, and says so.
func fill(code string, own *wordsOf, built map[string]lang.Word) (*lang.Words, []diag.Finding) {
	words := lang.NewWords(own.entries)
	broken := diag.Count(own.findings, diag.Error) > 0
	var missing []string
	for key := range built {
		if !words.Has(key) {
			missing = append(missing, key)
		}
	}
	if len(missing) == 0 {
		return words, nil
	}
	slices.Sort(missing)
	entries := maps.Clone(own.entries)
	for _, key := range missing {
		entries[key] = built[key]
	}
	filled := lang.NewWords(entries)
	if broken {
		return filled, nil // what cannot be read was reported, and may hold them
	}
	return filled, []diag.Finding{lackingWords(code, own, missing)}
}

// mostNamed is how many words a message names.
const mostNamed = 3

// named are the first keys, for a message.
func named(keys []string) []string { return keys[:min(len(keys), mostNamed)] }

// lackingWords is the finding of a language that lacks words. Of one that has no file at all it names the file without a line;
// who knows where the language is declared may say that place.
func lackingWords(code string, own *wordsOf, missing []string) diag.Finding {
	if len(own.files) == 0 {
		return diag.New(diag.Pos{File: wordsName(code)},
			say.MissingWordsFile{Language: code, File: wordsName(code), English: wordsName(english)})
	}
	return diag.New(diag.Pos{File: own.files[len(own.files)-1].name, Line: 1, Column: 1},
		say.MissingWords{Language: code, N: len(missing), Keys: named(missing), English: wordsName(english)})
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
					findings = append(findings, diag.New(doc.Pos(here...),
						say.MissingWordForm{Key: dotted(here), Form: string(c), Language: code, Forms: categories(code)}))
				}
			}
		default:
			findings = append(findings, badWord(doc, here))
			continue
		}
		pos := doc.ValuePos(here...)
		w.File, w.Line, w.Column = pos.File, pos.Line, pos.Column
		entries[dotted(here)] = w
	}
	return findings
}

func badWord(doc *tomldoc.Doc, at []any) diag.Finding {
	return diag.New(doc.ValuePos(at...), say.WrongTypeWord{})
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

// categories are the plural forms of a language.
func categories(code string) (names []string) {
	for _, c := range lang.Categories(code) {
		names = append(names, string(c))
	}
	return names
}
