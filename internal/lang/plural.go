package lang

import (
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Category is a plural category of CLDR.
type Category string

// The plural categories in CLDR's order.
const (
	Zero  Category = "zero"
	One   Category = "one"
	Two   Category = "two"
	Few   Category = "few"
	Many  Category = "many"
	Other Category = "other"
)

// AllCategories gives the six categories in CLDR's order: what a file of words may call the forms of a word.
func AllCategories() []Category { return []Category{Zero, One, Two, Few, Many, Other} }

// Plural tells which form of a word goes with a count in a language (CLDR cardinal rules). The sign does not matter. A
// tag that nobody knows gives Other.
func Plural(tag string, n int64) Category {
	return pluralOf(parseTag(tag), n)
}

// parseTag spares the parser for the languages that nearly every site has: it costs more than the rule itself.
func parseTag(tag string) language.Tag {
	switch Base(tag) {
	case "ar": // no region of either has rules of its own
		return language.Arabic
	case "en":
		return language.English
	}
	return language.Make(tag)
}

func pluralOf(tag language.Tag, n int64) Category {
	// The rules look at the last digits only; this is how x/text wants numbers that may not fit into an int.
	const enough = 10_000_000
	if n <= -enough || n >= enough {
		n = n%enough + sign(n)*enough
	}
	if n < 0 {
		n = -n
	}
	switch plural.Cardinal.MatchPlural(tag, int(n), 0, 0, 0, 0) {
	case plural.Zero:
		return Zero
	case plural.One:
		return One
	case plural.Two:
		return Two
	case plural.Few:
		return Few
	case plural.Many:
		return Many
	}
	return Other
}

func sign(n int64) int64 {
	if n < 0 {
		return -1
	}
	return 1
}

// Categories gives the categories that whole numbers have in the language, in CLDR's order: the forms that a plural
// word must have there.
func Categories(tag string) []Category {
	t := parseTag(tag)
	used := make(map[Category]bool, 6)
	// Every cardinal rule of CLDR repeats itself after 100, but for the few about 0, 1 and round millions.
	for n := range int64(200) {
		used[pluralOf(t, n)] = true
	}
	for n := int64(1000); n <= 1_000_000; n *= 10 {
		used[pluralOf(t, n)] = true
	}
	used[Other] = true
	var list []Category
	for _, c := range AllCategories() {
		if used[c] {
			list = append(list, c)
		}
	}
	return list
}
