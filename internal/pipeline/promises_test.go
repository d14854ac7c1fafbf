package pipeline

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html/atom"

	"sitegen/internal/config"
	"sitegen/internal/markup"
)

// TestPromises turns off one promise after the other: its sentences go in both languages, on the same pages, and nothing
// else changes.
func TestPromises(t *testing.T) {
	t.Parallel()
	s, facts := newStoreSite(t), wholeSample(t)
	promises := map[string]any{}
	model := reflect.TypeFor[config.Promises]()
	for i := range model.NumField() {
		promises[model.Field(i).Tag.Get("toml")] = true
	}
	promises["needed_parties_only"] = false // the sample counts its visitors, and may not promise it
	facts["promises"] = promises
	whole := s.make(t, facts)
	if told := whole.errors(); len(told) > 0 {
		t.Fatal(strings.Join(told, "\n"))
	}
	for _, name := range slices.Sorted(maps.Keys(promises)) {
		if promises[name] == false {
			continue
		}
		facts["promises"] = without(promises, []any{name})
		less := s.make(t, facts)
		if told := less.errors(); len(told) > 0 {
			t.Errorf("without %s:\n%s", name, strings.Join(told, "\n"))
		}
		pages := 0
		for page := range whole.files {
			if !strings.HasSuffix(page, ".html") || strings.HasPrefix(page, "en/") || whole.files["en/"+page] == "" {
				continue
			}
			gone, goneToo := missing(t, name, whole, less, page), missing(t, name, whole, less, "en/"+page)
			if (gone == 0) != (goneToo == 0) {
				t.Errorf("%s: %s loses %d words, in English %d", name, page, gone, goneToo)
			}
			if gone > 0 {
				pages++
			}
		}
		if pages == 0 {
			t.Errorf("no page says what %s promises", name)
		}
	}
}

// missing counts the words that a page has lost, and holds that all others are the same.
func missing(t *testing.T, promise string, whole, less store, page string) int {
	t.Helper()
	all, left := wordsOfPage(whole.files[page]), wordsOfPage(less.files[page])
	i := 0
	for _, word := range left {
		at := slices.IndexFunc(all[i:], func(w string) bool { return w == word || w == "و"+word })
		if at < 0 {
			t.Errorf("%s: without the promise %s says %q, which it did not say with it", promise, page, word)
			return 0
		}
		i += at + 1
	}
	return len(all) - len(left)
}

// wordsOfPage are the words of a page's main part, without the marks at their ends.
func wordsOfPage(page string) []string {
	root := markup.Read([]byte(page)).Root
	for n := root; n != nil; n = n.After(root) {
		if n.Atom == atom.Main {
			words := strings.Fields(n.Text())
			for i := range words {
				words[i] = strings.Trim(words[i], "،؛:.,;")
			}
			return slices.DeleteFunc(words, func(word string) bool { return word == "" })
		}
	}
	return nil
}
