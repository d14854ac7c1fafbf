package say

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"

	"sitegen/internal/lang"
)

//go:embed catalogue/*.toml
var files embed.FS

// rulesFile is the file of the catalogue that is no language.
const rulesFile = "rules"

// english is the language that a text is taken from when another one lacks it.
const english = "en"

// Languages are the languages of the catalogue, sorted.
func Languages() (codes []string) {
	entries, _ := fs.ReadDir(files, "catalogue") // embedded, so it is there
	for _, e := range entries {
		if code := strings.TrimSuffix(e.Name(), ".toml"); code != rulesFile {
			codes = append(codes, code)
		}
	}
	return codes
}

// Speaks tells whether the catalogue has a language; a region makes no difference.
func Speaks(language string) bool { return slices.Contains(Languages(), lang.Base(language)) }

// Entry is a table of a language's file: texts by their keys.
type Entry map[string]Forms

// The keys of texts that mean something to the program. All others are words, see Word.
const (
	keyMessage = "message"
	keyHint    = "hint"
	keyWhat    = "what"
	keyWhy     = "why"
	keyFix     = "fix"
)

// Said are the texts of the message of an entry.
func (e Entry) Said() []string {
	return slices.Concat(e[keyMessage].Texts(), e[keyHint].Texts())
}

// Forms is a text by plural category; Other alone where no number matters.
type Forms struct {
	By map[lang.Category]string
	Of string // the argument that chooses the form; "" for the only number of the text
}

// IsZero tells that there is no text.
func (f Forms) IsZero() bool { return len(f.By) == 0 }

// Texts are the forms, in a stable order.
func (f Forms) Texts() (out []string) {
	for _, c := range slices.Sorted(maps.Keys(f.By)) {
		out = append(out, f.By[c])
	}
	return out
}

// Read reads a file of the catalogue: all tables by their names.
func Read(source string) (map[string]Entry, error) {
	var raw map[string]any
	if _, err := toml.Decode(source, &raw); err != nil {
		return nil, err
	}
	out := map[string]Entry{}
	for name, v := range raw {
		table, ok := v.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("%s is no table", name)
		}
		if err := readEntry(out, name, table); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func readEntry(out map[string]Entry, name string, table map[string]any) error {
	e := Entry{}
	out[name] = e
	for key, v := range table {
		if forms, ok := readForms(v); ok {
			e[key] = forms
			continue
		}
		below, ok := v.(map[string]any)
		if !ok {
			return fmt.Errorf("%s.%s is no text", name, key)
		}
		if err := readEntry(out, name+"."+key, below); err != nil {
			return err
		}
	}
	return nil
}

// readForms reads a text or a table of its plural forms.
func readForms(v any) (Forms, bool) {
	switch v := v.(type) {
	case string:
		return Forms{By: map[lang.Category]string{lang.Other: v}}, true
	case map[string]any:
		f := Forms{By: map[lang.Category]string{}}
		for key, form := range v {
			s, ok := form.(string)
			switch {
			case !ok:
				return f, false
			case key == "of":
				f.Of = s
			case slices.Contains(lang.AllCategories(), lang.Category(key)):
				f.By[lang.Category(key)] = s
			default:
				return f, false
			}
		}
		_, ok := f.By[lang.Other]
		return f, ok
	}
	return Forms{}, false
}

// catalogue gives a language's entries. What is wrong with them is found by the tests.
func catalogue(language string) map[string]Entry {
	read := languages()[lang.Base(language)]
	if read == nil {
		read = languages()[english]
	}
	return read()
}

var languages = sync.OnceValue(func() map[string]func() map[string]Entry {
	all := map[string]func() map[string]Entry{}
	for _, code := range Languages() {
		all[code] = sync.OnceValue(func() map[string]Entry {
			b, _ := files.ReadFile(path.Join("catalogue", code+".toml"))
			entries, err := Read(string(b))
			if err != nil {
				panic("internal/say/catalogue/" + code + ".toml: " + err.Error())
			}
			return entries
		})
	}
	return all
})

// lookup finds a text of an entry in a language, or in English where that lacks it.
func lookup(language, entry, key string) (forms Forms, in string) {
	for _, code := range []string{lang.Base(language), english} {
		if forms, ok := catalogue(code)[entry][key]; ok {
			return forms, code
		}
	}
	return Forms{}, english
}
