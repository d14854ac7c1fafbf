package fact

import (
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Phone is a telephone number.
type Phone struct {
	Source string // as the owner wrote it
	E164   string // +966501234567, or a short number such as 1900; filled from Source by NormalisePhone
	Home   string // ISO 3166 code of the country in which it is read; numbers for callers there alone are shown as there
}

// PhoneKind tells what a number is good for.
type PhoneKind string

// The kinds of numbers.
const (
	Mobile   PhoneKind = "mobile"
	Landline PhoneKind = "landline"
	Unified  PhoneKind = "unified"  // one number for a whole country, such as Saudi 9200 numbers
	TollFree PhoneKind = "tollfree" // such as Saudi 800 numbers
	Special  PhoneKind = "special"  // premium rate, pagers, mailboxes
	Short    PhoneKind = "short"    // dialled as they are inside one country: 1900, 937
	Unclear  PhoneKind = "unclear"  // of a country, or of a range, whose kinds are not known
)

// kindOf is what a type of the numbering plans comes to.
func kindOf(t country.Type) PhoneKind {
	switch t {
	case country.Mobile:
		return Mobile
	case country.Landline:
		return Landline
	case country.SharedCost, country.UniversalAccess:
		return Unified
	case country.TollFree:
		return TollFree
	case country.PremiumRate, country.Pager, country.Voicemail:
		return Special
	}
	return Unclear // personal numbers and those of the net are like mobile ones
}

// DecodeTOML takes "050 123 4567" in any usual spelling. It keeps the text; what number it is depends on the country.
func (p *Phone) DecodeTOML(v any) error {
	s, ok := v.(string)
	if !ok {
		return &WrongType{say.PartWantedPhone{}, `"+966 50 123 4567"`}
	}
	*p = Phone{Source: strings.TrimSpace(s)}
	return nil
}

// JSONSchema describes what DecodeTOML takes.
func (Phone) JSONSchema() map[string]any { return map[string]any{"type": "string"} }

// IsSet tells whether there is a number.
func (p Phone) IsSet() bool { return p.Source != "" || p.E164 != "" }

// Kind tells what the number is good for; "" before it is normalised.
func (p Phone) Kind() PhoneKind {
	switch {
	case p.E164 == "":
		return ""
	case p.E164[0] != '+':
		return Short
	}
	code, national := p.parts()
	return kindOf(country.Judge(code, national).Type)
}

// parts are the calling code and the national number.
func (p Phone) parts() (code, national string) {
	digits := strings.TrimPrefix(p.E164, "+")
	code = country.CallingCode(digits)
	return code, digits[len(code):]
}

// Text is the number grouped for reading, in the digits 0-9 in every language, because people dial and copy it. Abroad
// it has its calling code; unified and toll-free numbers, which are dialled at home, are shown as they are known there.
func (p Phone) Text(*lang.Locale) string {
	if !onlyDigits(strings.TrimPrefix(p.E164, "+")) {
		return p.Source
	}
	code, national := p.parts()
	switch {
	case p.E164[0] != '+':
		return p.E164
	case p.inside() != "" && country.Calling(code).Code == p.Home:
		return country.Calling(code).National(national)
	}
	return country.International(code, national)
}

// inside is the form in which a unified or toll-free number is dialled in its country, without spaces; "" for others.
func (p Phone) inside() string {
	switch p.Kind() {
	case Unified, TollFree, Special:
		code, national := p.parts()
		home := country.Calling(code)
		digits, _, _ := phoneDigits(home.National(national))
		return digits
	}
	return ""
}

// HTML is the number grouped for reading, as a link that dials, isolated left-to-right. A number that was not
// normalised is shown but not linked.
func (p Phone) HTML(l *lang.Locale) string {
	if p.Href() == "" {
		return ltr(p.Text(l))
	}
	return link(p.Href(), p.Text(l))
}

// Raw is the number in E.164, or the short number.
func (p Phone) Raw() string { return p.E164 }

func (Phone) kind() say.Message { return say.PartKindPhone{} }

// Href is the tel: address; "" for a number that was not normalised.
func (p Phone) Href() string {
	if !onlyDigits(strings.TrimPrefix(p.E164, "+")) {
		return ""
	}
	return "tel:" + p.E164
}

// WhatsAppURL is the address that opens a chat with the number; "" if the number cannot be on WhatsApp.
func (p Phone) WhatsAppURL() string {
	switch p.Kind() {
	case Mobile, Landline, Unclear: // landlines, too: WhatsApp confirms them by a call
		if p.Href() != "" {
			return "https://wa.me/" + p.E164[1:]
		}
	}
	return ""
}
