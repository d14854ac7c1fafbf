package country

import (
	"slices"
	"strings"
)

// Type tells what a number is good for, as libphonenumber names types.
type Type string

// The types of numbers. Of a country without a plan they are not known.
const (
	Unknown         Type = ""
	Mobile          Type = "mobile"
	Landline        Type = "landline"
	TollFree        Type = "toll-free"
	SharedCost      Type = "shared-cost" // Saudi 9200 numbers
	PremiumRate     Type = "premium-rate"
	UniversalAccess Type = "universal-access" // Emirati 600 numbers
	Personal        Type = "personal"
	VoIP            Type = "voip"
	Pager           Type = "pager"
	Voicemail       Type = "voicemail"
)

// Verdict is what the numbering plan says of digits.
type Verdict int

// The verdicts.
const (
	Assigned   Verdict = iota // a number of a known type, or of a possible length where no plan is known
	Unassigned                // a number that the plan allows, in a range of which nobody is known to have numbers
	TooShort
	TooLong
	WrongLength  // neither, but between two lengths that there are
	NoSuchNumber // no number begins so
)

// Judgement is a verdict and its reasons.
type Judgement struct {
	Verdict Verdict
	Type    Type
	// Beginning is the shortest beginning of the digits that no assigned number has: of Unassigned and NoSuchNumber.
	Beginning string
	// Want are the lengths that would do: of TooShort, TooLong and WrongLength.
	Want []int
}

// Judge holds a national number, without trunk prefix, against the plan of its calling code.
func Judge(code, national string) Judgement {
	lengths := LengthsOf(code)
	c := Calling(code)
	if !c.HasPlan() {
		return byLength(national, lengths)
	}
	furthest, whole, wholeType := 0, 0, Unknown
	for _, r := range c.Numbers {
		viable, longest, fits := r.digits.read(national)
		if fits {
			return Judgement{Type: r.Type}
		}
		furthest = max(furthest, viable)
		if longest > whole {
			whole, wholeType = longest, r.Type
		}
	}
	switch {
	case whole > 0: // a number, and more digits after it
		return Judgement{Verdict: TooLong, Type: wholeType, Want: []int{whole}}
	case furthest == len(national):
		return c.tooShort(national)
	}
	viable, _, possible := c.general.read(national)
	if possible {
		return Judgement{Verdict: Unassigned, Beginning: beginning(national, furthest)}
	}
	if j := byLength(national, lengths); j.Verdict != Assigned && viable >= min(2, len(national)) {
		return j
	}
	return Judgement{Verdict: NoSuchNumber, Beginning: beginning(national, furthest)}
}

// tooShort tells how many digits numbers have that begin with all of the digits.
func (c *Country) tooShort(national string) Judgement {
	j := Judgement{Verdict: TooShort}
	for _, r := range c.Numbers {
		if viable, _, _ := r.digits.read(national); viable < len(national) {
			continue
		}
		for _, n := range c.Lengths {
			if n > len(national) && r.digits.reaches(national, n) {
				j.Want, j.Type = append(j.Want, n), r.Type
			}
		}
	}
	slices.Sort(j.Want)
	j.Want = slices.Compact(j.Want)
	return j
}

// byLength judges a number of which nothing but the length is known.
func byLength(national string, lengths []int) Judgement {
	n := len(national)
	switch {
	case len(lengths) == 0 || slices.Contains(lengths, n):
		return Judgement{}
	case n < lengths[0]:
		return Judgement{Verdict: TooShort, Want: lengths}
	case n > lengths[len(lengths)-1]:
		return Judgement{Verdict: TooLong, Want: lengths}
	}
	return Judgement{Verdict: WrongLength, Want: lengths}
}

// beginning is one digit more than could be the beginning of a number, and two at least: single digits say little.
func beginning(national string, viable int) string {
	return national[:min(len(national), max(viable+1, 2))]
}

// Example is an assigned mobile number of the country, without its calling code; "" where no plan is known.
func (c *Country) Example() string {
	if c == nil {
		return ""
	}
	for _, r := range c.Numbers {
		if r.Type == Mobile {
			return r.Example
		}
	}
	return ""
}

// International groups a number as it is written for readers abroad: +966 50 123 4567.
func International(code, national string) string {
	if c := Calling(code); c != nil {
		if f := c.format(national); f != nil {
			return "+" + code + " " + f.pattern.ReplaceAllString(national, f.Groups)
		}
	}
	return "+" + code + " " + inThrees(national)
}

// National groups a number as it is dialled inside its country: 050 123 4567.
func (c *Country) National(national string) string {
	f := c.format(national)
	if f == nil {
		return c.Trunk + national
	}
	groups := f.Groups
	if f.First != "" {
		groups = strings.Replace(groups, "$1", f.First, 1)
	}
	return f.pattern.ReplaceAllString(national, groups)
}

func (c *Country) format(national string) *format {
	for i := range c.Formats {
		f := &c.Formats[i]
		if f.leading.MatchString(national) && f.pattern.MatchString(national) {
			return f
		}
	}
	return nil
}

// inThrees groups digits where nobody has said how: threes, and a four at the end rather than a single digit; eight
// digits are two fours.
func inThrees(digits string) string {
	if len(digits) == 8 {
		return digits[:4] + " " + digits[4:]
	}
	var b strings.Builder
	for len(digits) > 4 {
		b.WriteString(digits[:3])
		b.WriteByte(' ')
		digits = digits[3:]
	}
	b.WriteString(digits)
	return b.String()
}
