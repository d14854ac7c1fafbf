package config

import (
	"maps"
	"slices"
)

// Set is a set of facts, by the numbers that Facts gives them. It is made to be noted in while a page is printed.
type Set []uint64

// Add puts a fact into the set; a number below 0 is that of no fact.
func (s *Set) Add(number int) {
	if number < 0 {
		return
	}
	for len(*s) <= number/64 {
		*s = append(*s, 0)
	}
	(*s)[number/64] |= 1 << (number % 64)
}

// Has tells whether a fact is in the set.
func (s Set) Has(number int) bool {
	return number >= 0 && number/64 < len(s) && s[number/64]&(1<<(number%64)) != 0
}

// Join puts all facts of another set into this one.
func (s *Set) Join(other Set) {
	for len(*s) < len(other) {
		*s = append(*s, 0)
	}
	for i, word := range other {
		(*s)[i] |= word
	}
}

// Number is that of a fact in a Set, -1 for a path that no fact has. A value of the entries of a list has one number for all
// of them: that of third_party.name.
func (f *Facts) Number(path string) int { return numberIn(f.numbers, path) }

// Number is that of a value of the entry by its path there: name is third_party.name.
func (r *Record) Number(path string) int { return numberIn(r.facts.numbers, path) }

func numberIn(numbers map[string]int, path string) int {
	if n, ok := numbers[path]; ok {
		return n
	}
	return -1
}

// In are the paths of the facts in a set, sorted.
func (f *Facts) In(s Set) (paths []string) {
	for path, n := range f.numbers {
		if s.Has(n) {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	return paths
}

// numberAll gives each fact its number, and returns them by the paths from the top of the file.
func numberAll(f *facts) map[string]int {
	known := map[string]int{}
	var below func(f *facts, prefix string)
	below = func(f *facts, prefix string) {
		f.numbers = make(map[string]int, len(f.values)+len(f.lists))
		number := func(path string) {
			n, ok := known[prefix+path]
			if !ok {
				n = len(known)
				known[prefix+path] = n
			}
			f.numbers[path] = n
		}
		for path := range f.values {
			number(path)
		}
		for _, path := range slices.Sorted(maps.Keys(f.lists)) {
			number(path)
			for _, r := range f.lists[path] {
				below(&r.facts, prefix+path+".")
			}
		}
	}
	below(f, "")
	return known
}
