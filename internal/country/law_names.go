package country

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// LawName is a name that stands in a country's file: of an act, an authority, a tax, a number or the form of addresses.
type LawName struct {
	Words  string   // as package lang folds them, one space between them; the first Arabic one without its article
	Exact  string   // as it has to be written to mean it: SDAIA; else empty
	Number bool     // the number and year of a law: it means one only after a word such as Law
	Fact   string   // what says the same of the store's own country: law.data_authority.name; may be empty
	Of     []string // the countries whose files have it, sorted
}

// LawNames are the names of several countries' laws.
type LawNames struct {
	Names []LawName
	Forms []NumberForm     // of registration numbers, each once
	Calls map[string]Calls // how sentences call each of the countries
	Taxed map[string]bool  // the countries whose files say which tax there is, or that there is none

	Networks map[string]string // the countries of card networks: SA of mada
}

// NumberForm is the form of an Identifier in some country.
type NumberForm struct {
	Key     string // below [ids] of site.toml
	Pattern string // regular expression of the whole number
}

// lawNames is made of the files in law/, because reading all of these would cost each check more than its pages do.
//
//go:generate go run ./names
//go:embed law_names.txt
var lawNames string

var readNames = sync.OnceValue(func() *LawNames { return parseNames(lawNames) })

// Names are the names of all laws. They are shared and must not be changed.
func Names() *LawNames { return readNames() }

// parseNames reads what String writes.
func parseNames(text string) *LawNames {
	n := &LawNames{Calls: map[string]Calls{}, Taxed: map[string]bool{}, Networks: map[string]string{}}
	n.Names = make([]LawName, 0, strings.Count(text, "\n"))
	for line := range strings.Lines(text) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		switch f[0] {
		case "calls":
			n.Calls[f[1]] = Calls{Ar: strings.Split(f[2], "|"), En: strings.Split(f[3], "|")}
		case "tax":
			n.Taxed[f[1]] = true
		case "network":
			n.Networks[f[1]] = f[2]
		case "form":
			n.Forms = append(n.Forms, NumberForm{Key: f[1], Pattern: f[2]})
		case "name", "number":
			n.Names = append(n.Names, LawName{Words: f[1], Exact: f[2], Number: f[0] == "number", Fact: f[3], Of: strings.Split(f[4], ",")})
		}
	}
	return n
}

// String writes the names as law_names.txt has them.
func (n *LawNames) String() string {
	var b strings.Builder
	b.WriteString("# Made from law/*.toml by: go generate ./internal/country\n")
	line := func(fields ...string) { b.WriteString(strings.Join(fields, "\t") + "\n") }
	for _, code := range sortedKeys(n.Calls) {
		line("calls", code, strings.Join(n.Calls[code].Ar, "|"), strings.Join(n.Calls[code].En, "|"))
	}
	for _, code := range sortedKeys(n.Taxed) {
		line("tax", code)
	}
	for _, network := range sortedKeys(n.Networks) {
		line("network", network, n.Networks[network])
	}
	for _, form := range n.Forms {
		line("form", form.Key, form.Pattern)
	}
	for _, name := range n.Names {
		kind := "name"
		if name.Number {
			kind = "number"
		}
		line(kind, name.Words, name.Exact, name.Fact, strings.Join(name.Of, ","))
	}
	return b.String()
}

func sortedKeys[V any](m map[string]V) (keys []string) {
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
