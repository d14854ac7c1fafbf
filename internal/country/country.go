// Package country holds what the program knows of countries: telephone numbers, currencies, time zones.
//
// In: ISO 3166 codes, digits, ISO 4217 codes, names of time zones. Out: the country's data, and judgements by it. The
// data are phones.toml, the metadata of libphonenumber (in full for some countries, the lengths of numbers for all),
// zones.txt, the names of the time zone database, and the currencies of CLDR as golang.org/x/text carries them. The
// first two are written by the program in the folder generate. Nothing here reads files or a clock.
package country

import (
	_ "embed"
	"regexp"
	"slices"
	"sync"

	"github.com/BurntSushi/toml"
)

// Country is what phones.toml says of a country.
type Country struct {
	Code        string `toml:"-"`            // ISO 3166, such as SA
	CallingCode string `toml:"calling_code"` // of ITU-T E.164, such as 966
	Trunk       string `toml:"trunk"`        // what is dialled before national numbers inside the country, such as 0
	Lengths     []int  `toml:"lengths"`      // of national numbers without the trunk prefix, in digits, ascending
	TimeZone    string `toml:"time_zone"`    // IANA name, such as Asia/Riyadh; "" where there are several or none is known

	General string        `toml:"general"` // pattern of all national numbers; "" where only lengths are known
	Numbers []numberRange `toml:"number"`
	Formats []format      `toml:"format"`

	general automaton
}

// numberRange are the assigned numbers of one type.
type numberRange struct {
	Type    Type   `toml:"type"`
	Pattern string `toml:"pattern"`
	Example string `toml:"example"` // a national number

	digits automaton
}

// format is how numbers of some beginnings are grouped.
type format struct {
	Pattern string `toml:"pattern"`
	Leading string `toml:"leading"`
	Groups  string `toml:"groups"` // such as $1 $2 $3
	First   string `toml:"first"`  // what $1 becomes inside the country, such as 0$1

	pattern, leading *regexp.Regexp
}

//go:embed phones.toml
var phonesText string

// atlas is phones.toml, read.
type atlas struct {
	Country       map[string]*Country `toml:"country"`
	International map[string]*Country `toml:"international"` // by calling code: networks that belong to no country

	byCallingCode map[string][]*Country
}

// phones is read once. It is the program's own, so what is wrong with it is found by the tests.
var phones = sync.OnceValue(func() *atlas {
	a := &atlas{byCallingCode: map[string][]*Country{}}
	if _, err := toml.Decode(phonesText, a); err != nil {
		panic("internal/country/phones.toml: " + err.Error())
	}
	for code, c := range a.Country {
		c.Code = code
		c.compile()
		a.byCallingCode[c.CallingCode] = append(a.byCallingCode[c.CallingCode], c)
	}
	for code, c := range a.International {
		c.CallingCode = code
		a.byCallingCode[code] = []*Country{c}
	}
	return a
})

func (c *Country) compile() {
	if !c.HasPlan() {
		return
	}
	c.general = newAutomaton(c.General)
	for i := range c.Numbers {
		c.Numbers[i].digits = newAutomaton(c.Numbers[i].Pattern)
	}
	for i := range c.Formats {
		f := &c.Formats[i]
		f.pattern = regexp.MustCompile(`^(?:` + f.Pattern + `)$`)
		f.leading = regexp.MustCompile(`^(?:` + f.Leading + `)`)
	}
}

// Find returns the country with an ISO 3166 code, or nil.
func Find(code string) *Country { return phones().Country[code] }

// HasPlan tells whether the numbering plan is known in full, and not only the lengths of numbers.
func (c *Country) HasPlan() bool { return c != nil && c.General != "" }

// CallingCode returns the calling code that an international number begins with; "" if no country has such a one.
func CallingCode(digits string) string {
	for n := 1; n <= min(3, len(digits)); n++ {
		if _, ok := phones().byCallingCode[digits[:n]]; ok {
			return digits[:n]
		}
	}
	return ""
}

// Calling returns the country of a calling code, if it is that of one country alone, or nil.
func Calling(code string) *Country {
	if list := phones().byCallingCode[code]; len(list) == 1 {
		return list[0]
	}
	return nil
}

// LengthsOf are the lengths that national numbers behind a calling code can have, ascending.
func LengthsOf(code string) (lengths []int) {
	for _, c := range phones().byCallingCode[code] {
		lengths = append(lengths, c.Lengths...)
	}
	slices.Sort(lengths)
	return slices.Compact(lengths)
}

// TrunkOf is what is dialled before national numbers where a calling code is at home; "" if nothing is.
func TrunkOf(code string) string {
	for _, c := range phones().byCallingCode[code] {
		if c.Trunk != "" {
			return c.Trunk
		}
	}
	return ""
}
