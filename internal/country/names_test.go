package country

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"sitegen/internal/lang"
)

var update = flag.Bool("update", false, "write names.txt as the countries' files have it")

// TestNames holds names.txt to the countries' files.
func TestNames(t *testing.T) {
	var all []*Law
	for _, code := range WithLaw() {
		all = append(all, LawOf(code))
	}
	want := namesFile(all)
	if *update {
		if err := os.WriteFile("names.txt", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if namesText != want {
		t.Error("names.txt isn't that of the countries' files: go test ./internal/country -run TestNames -update")
	}
}

// namesFile writes names.txt. A name without a number, such as “the Consumer Protection Law”, belongs to every country that has
// an act on the same matter and calls a law by the same word.
func namesFile(all []*Law) string {
	of := map[string]map[string]bool{}
	text := map[string]string{}
	add := func(name string, codes ...string) {
		name = strings.Trim(strings.TrimPrefix(strings.TrimSpace(name), "the "), "«»")
		key := lang.Normalise(name).Text
		if key == "" {
			return
		}
		if of[key] == nil {
			of[key], text[key] = map[string]bool{}, name
		}
		for _, code := range codes {
			of[key][code] = true
		}
	}
	both := func(t lang.Bilingual, codes ...string) { add(t.Ar, codes...); add(t.En, codes...) }
	var calls []string
	for _, l := range all {
		for kind, a := range l.Acts {
			for _, n := range []lang.Bilingual{a.Name, a.Title} {
				add(n.Ar, sharing(all, l, kind, n.Ar, true)...)
				add(n.En, sharing(all, l, kind, n.En, false)...)
			}
			for _, n := range slices.Concat(a.Called.Ar, a.Called.En) {
				add(n, l.Code)
			}
		}
		for kind, a := range l.Authorities {
			if kind == "court" {
				continue // the competent court is one in every country
			}
			both(a.Name, l.Code)
			both(a.Short, l.Code)
			for _, n := range slices.Concat(a.Called.Ar, a.Called.En) {
				add(n, l.Code)
			}
		}
		if l.Tax != nil && !l.Tax.None {
			both(l.Tax.Name, l.Code)
		}
		if l.Address != nil {
			both(l.Address.Name, l.Code)
		}
		for _, c := range slices.Concat(l.Calls.Ar, l.Calls.En) {
			calls = append(calls, "="+l.Code+"\t"+c+"\n")
		}
	}
	var lines []string
	for key, codes := range of {
		var list []string
		for code := range codes {
			list = append(list, code)
		}
		slices.Sort(list)
		lines = append(lines, strings.Join(list, " ")+"\t"+text[key]+"\n")
	}
	slices.Sort(lines)
	slices.Sort(calls)
	return "Made by go test -run TestNames -update from the countries' files. Do not edit.\n" + strings.Join(append(lines, calls...), "")
}

// sharing are the countries that an act's name may belong to.
func sharing(all []*Law, own *Law, kind, name string, arabic bool) (codes []string) {
	if strings.ContainsFunc(name, unicode.IsDigit) || callsItself(own, name) {
		return []string{own.Code}
	}
	for _, l := range all {
		same := !arabic || l.Terms.Law.Ar == own.Terms.Law.Ar
		if l == own || l.Acts[kind] != nil && same {
			codes = append(codes, l.Code)
		}
	}
	return codes
}

// callsItself tells whether a name says its country's.
func callsItself(l *Law, name string) bool {
	return slices.ContainsFunc(slices.Concat(l.Calls.Ar, l.Calls.En), func(c string) bool { return strings.Contains(name, c) })
}
