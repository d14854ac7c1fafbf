package country

import (
	_ "embed"
	"strings"
	"sync"
)

// Name is a name that only laws of some countries have: of an act, an authority, a tax, a way to write addresses.
type Name struct {
	Text      string
	Countries []string // ISO 3166, sorted
}

//go:embed names.txt
var namesText string

// names are the lines of names.txt, which a test makes of the countries' files: a country's codes, a tab, the name. Lines that
// begin with = are the words by which sentences call a country.
var names = sync.OnceValue(func() (read struct {
	laws  []Name
	calls map[string][]string
}) {
	read.calls = map[string][]string{}
	for line := range strings.Lines(namesText) {
		codes, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		switch {
		case !ok:
		case strings.HasPrefix(codes, "="):
			read.calls[codes[1:]] = append(read.calls[codes[1:]], text)
		default:
			read.laws = append(read.laws, Name{text, strings.Fields(codes)})
		}
	}
	return read
})

// Names are the names that laws have, of all countries with a file. The caller must not change them.
func Names() []Name { return names().laws }

// CallsOf are the words by which sentences call a country, in both languages. The caller must not change them.
func CallsOf(code string) []string { return names().calls[code] }
