package lang

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Word is an entry of a language's file of words: a plain word, a word with plural forms, or a list of words. Exactly
// one of One, Forms and List is filled.
type Word struct {
	One   string
	Forms map[Category]string
	List  []string

	// Where the word stands, so that a finding can point at it. Zero when unknown.
	File         string
	Line, Column int
}

// Contains tells whether the word, or one of its forms, holds a text.
func (w Word) Contains(text string) bool {
	for _, form := range w.Forms {
		if strings.Contains(form, text) {
			return true
		}
	}
	return strings.Contains(w.One, text)
}

// form chooses the text of a word for a count. A form that is missing falls back to Other, and a word without forms is
// the same for every count.
func (w Word) form(tag string, count int64, counted bool) string {
	if w.Forms == nil {
		return w.One
	}
	if counted {
		if s, ok := w.Forms[Plural(tag, count)]; ok {
			return s
		}
	}
	return w.Forms[Other]
}

// Words are the words of one language by key, such as "nav.menu". They do not change once made, so any number of
// goroutines may read them.
type Words struct {
	entries map[string]Word
	keys    []string
}

// NewWords takes words by dotted key. It keeps a copy.
func NewWords(entries map[string]Word) *Words {
	w := &Words{entries: make(map[string]Word, len(entries)), keys: make([]string, 0, len(entries))}
	for key, word := range entries {
		w.entries[key] = word
		w.keys = append(w.keys, key)
	}
	slices.Sort(w.keys)
	return w
}

// With are the same words but for those that are given, by keys that there are.
func (w *Words) With(others map[string]Word) *Words {
	all := maps.Clone(w.entries)
	maps.Copy(all, others)
	return &Words{entries: all, keys: w.keys}
}

// Has tells whether there is a word of that key.
func (w *Words) Has(key string) bool {
	_, ok := w.Get(key)
	return ok
}

// Get gives the word of that key. The name of a language with a region is that of the language: "language.ar-SA" is
// "language.ar" where there is no other.
func (w *Words) Get(key string) (Word, bool) {
	if w == nil {
		return Word{}, false
	}
	word, ok := w.entries[key]
	for cut := 0; !ok && cut >= 0; {
		if cut = strings.LastIndexByte(key, '-'); cut >= 0 {
			key = key[:cut]
			word, ok = w.entries[key]
		}
	}
	return word, ok
}

// Empty tells whether there are no words at all.
func (w *Words) Empty() bool { return w == nil || len(w.keys) == 0 }

// Keys gives all keys, sorted. The caller may keep and change the list.
func (w *Words) Keys() []string {
	if w == nil {
		return nil
	}
	return slices.Clone(w.keys)
}

// T gives a word of the interface in the language. The first argument that is a whole number chooses the plural form;
// {0}, {1}, … are replaced by the arguments, whole numbers grouped and in the language's digits, everything else as it
// is (so a year is given as a string). A missing word gives "": Words.Has tells the difference.
func (l *Locale) T(key string, args ...any) string {
	word, ok := l.Words.Get(key)
	if !ok {
		return ""
	}
	if len(args) == 0 {
		return word.form(l.Tag, 0, false)
	}
	var count int64
	counted := false
	for _, arg := range args {
		if count, counted = wholeNumber(arg); counted {
			break
		}
	}
	pattern := word.form(l.Tag, count, counted)
	if strings.IndexByte(pattern, '{') < 0 {
		return pattern
	}
	return expand(pattern, func(name string) (string, bool) {
		i, ok := argIndex(name)
		if !ok || i >= len(args) {
			return "", false
		}
		return l.argument(args[i]), true
	})
}

// argument gives the text of an argument of T.
func (l *Locale) argument(arg any) string {
	if s, ok := arg.(string); ok {
		return s
	}
	if n, ok := wholeNumber(arg); ok {
		return l.Number(n)
	}
	return fmt.Sprint(arg)
}

// wholeNumber accepts every integer type, because templates hand over whatever a field has.
func wholeNumber(v any) (int64, bool) {
	switch n := v.(type) {
	case int:
		return int64(n), true
	case int64:
		return n, true
	case int32:
		return int64(n), true
	case int16:
		return int64(n), true
	case int8:
		return int64(n), true
	case uint:
		return int64(n), true
	case uint64:
		return int64(n), true
	case uint32:
		return int64(n), true
	case uint16:
		return int64(n), true
	case uint8:
		return int64(n), true
	}
	return 0, false
}

// argIndex reads the name of a numbered placeholder.
func argIndex(name string) (int, bool) {
	if len(name) != 1 || name[0] < '0' || name[0] > '9' {
		return 0, false
	}
	return int(name[0] - '0'), true
}

// expand replaces {name} in a pattern by what value gives for the name. A placeholder that value does not know stays as
// it is: visible on the page is better than silently gone.
func expand(pattern string, value func(name string) (string, bool)) string {
	var b strings.Builder
	b.Grow(len(pattern) + 16)
	for {
		open := strings.IndexByte(pattern, '{')
		if open < 0 {
			break
		}
		end := strings.IndexByte(pattern[open:], '}')
		if end < 0 {
			break
		}
		b.WriteString(pattern[:open])
		if s, ok := value(pattern[open+1 : open+end]); ok {
			b.WriteString(s)
			pattern = pattern[open+end+1:]
			continue
		}
		b.WriteByte('{')
		pattern = pattern[open+1:]
	}
	b.WriteString(pattern)
	return b.String()
}
