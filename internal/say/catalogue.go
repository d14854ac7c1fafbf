package say

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"

	"sitegen/internal/lang"
)

//go:embed catalogue/*.toml
var files embed.FS

// rulesFile is the file of the catalogue that isn't a language.
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

// IsZero tells that there isn't any text.
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
			return nil, fmt.Errorf("%s isn't a table", name)
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
			return fmt.Errorf("%s.%s isn't a text", name, key)
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

// language is a file of the catalogue, of which each table is read when it is first asked for: all of them would take as long
// as the build of a small site.
type language struct {
	tables map[string]string // the text of each table, by its name
	read   sync.Map          // Entry by name
}

// newLanguage finds the tables of a file. No line of a text begins with a bracket.
func newLanguage(source string) *language {
	l := &language{tables: map[string]string{}}
	for rest := "\n" + source; ; {
		_, after, ok := strings.Cut(rest, "\n[")
		if !ok {
			return l
		}
		name, _, _ := strings.Cut(after, "]")
		text, _, _ := strings.Cut(after, "\n[")
		l.tables[name] = "[" + text
		rest = after
	}
}

// entry is a table of the language; nil when there is none. What is wrong with one is found by the tests.
func (l *language) entry(name string) Entry {
	if e, ok := l.read.Load(name); ok {
		return e.(Entry)
	}
	all, err := Read(l.tables[name])
	if err != nil {
		panic("the catalogue's [" + name + "]: " + err.Error())
	}
	l.read.Store(name, all[name])
	return all[name]
}

// languages are the files of the catalogue by their codes.
var languages = sync.OnceValue(func() map[string]func() *language {
	all := map[string]func() *language{}
	for _, code := range Languages() {
		all[code] = sync.OnceValue(func() *language {
			b, _ := files.ReadFile("catalogue/" + code + ".toml") // embedded
			return newLanguage(string(b))
		})
	}
	return all
})

// lookup finds a text of an entry in a language, or in English where that lacks it.
func lookup(code, entry, key string) (forms Forms, in string) {
	for _, code := range []string{lang.Base(code), english} {
		if open, ok := languages()[code]; ok {
			if forms, ok := open().entry(entry)[key]; ok {
				return forms, code
			}
		}
	}
	return Forms{}, english
}
