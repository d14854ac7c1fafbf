package fact

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"

	"sitegen/internal/address"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Email is an e-mail address.
type Email string

// DecodeTOML takes "care@lazwardi.sa".
func (e *Email) DecodeTOML(v any) error {
	s, ok := v.(string)
	if !ok {
		return &WrongType{say.PartWantedEmail{}, `"care@lazwardi.sa"`}
	}
	s = norm.NFC.String(cleanMachineText(s))
	if len(s) > len("mailto:") && strings.EqualFold(s[:len("mailto:")], "mailto:") {
		s = s[len("mailto:"):]
	}
	if s == "" {
		*e = ""
		return nil
	}
	if problem := checkEmail(inASCII(s)); problem != nil {
		return wrong(problem)
	}
	*e = Email(s)
	return nil
}

// inASCII writes the domain of an e-mail address in ASCII (Punycode), as mail is sent; an address whose domain is none
// stays as it is.
func inASCII(s string) string {
	at := strings.LastIndexByte(s, '@')
	if at < 0 || asciiOnly(s[at:]) {
		return s
	}
	domain, err := idna.Lookup.ToASCII(s[at+1:])
	if err != nil {
		return s
	}
	return s[:at+1] + domain
}

// checkEmail tells what is wrong with an email, nil for nothing. It takes those that people have and not all that RFC 5322
// allows: no quotes, comments or names.
func checkEmail(s string) say.Message {
	local, domain, ok := strings.Cut(s, "@")
	switch {
	case !ok:
		return say.PartEmailNoAt{}
	case strings.Contains(domain, "@"):
		return say.PartEmailManyAt{}
	case local == "":
		return say.PartEmailNoName{}
	case len(local) > 64 || len(s) > 254:
		return say.PartEmailLong{}
	case local[0] == '.' || local[len(local)-1] == '.' || strings.Contains(local, ".."):
		return say.PartEmailDot{}
	}
	for _, r := range local {
		if r == ' ' {
			return say.PartEmailSpace{}
		}
		if !isAlphanumeric(r) && !strings.ContainsRune("!#$%&'*+-/=?^_`{|}~.", r) {
			return say.PartEmailSign{Sign: string(r)}
		}
	}
	return checkDomain(domain)
}

func checkDomain(domain string) say.Message {
	labels := strings.Split(domain, ".")
	if len(labels) < 2 {
		return say.PartEmailNoEnding{}
	}
	for _, label := range labels {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return say.PartUrlDomain{Domain: domain}
		}
		for _, r := range label {
			if !isAlphanumeric(r) && r != '-' {
				return say.PartEmailSign{Sign: string(r)}
			}
		}
	}
	if last := labels[len(labels)-1]; len(last) < 2 || onlyDigits(last) {
		return say.PartEmailEnding{Ending: last}
	}
	return nil
}

func isAlphanumeric(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

// JSONSchema describes what DecodeTOML takes.
func (Email) JSONSchema() map[string]any { return map[string]any{"type": "string", "format": "email"} }

// IsSet tells whether there is an address.
func (e Email) IsSet() bool { return e != "" }

// Text is the address, its domain in its own letters and not in Punycode.
func (e Email) Text(*lang.Locale) string {
	at := strings.LastIndexByte(string(e), '@')
	if at < 0 || !strings.Contains(string(e[at:]), "xn--") {
		return string(e)
	}
	domain, err := idna.Lookup.ToUnicode(string(e[at+1:]))
	if err != nil {
		return string(e)
	}
	return string(e[:at+1]) + domain
}

// HTML is the address as a link that opens a new message, isolated left-to-right.
func (e Email) HTML(l *lang.Locale) string {
	// An address that did not come through DecodeTOML is shown but not linked.
	if checkEmail(inASCII(string(e))) != nil {
		return ltr(string(e))
	}
	return link(e.Href(), e.Text(l))
}

// Href is the mailto: address, escaped as a URL.
func (e Email) Href() string {
	if e == "" {
		return ""
	}
	local, domain, _ := strings.Cut(inASCII(string(e)), "@")
	return "mailto:" + strings.NewReplacer("%", "%25", "?", "%3F", "#", "%23", "&", "%26", "/", "%2F", "`", "%60",
		"^", "%5E", "{", "%7B", "|", "%7C", "}", "%7D").Replace(local) + "@" + domain
}

// Raw is the address in ASCII.
func (e Email) Raw() string { return inASCII(string(e)) }

func (Email) kind() say.Message { return say.PartKindEmail{} }

// URL is an absolute address: https, http, mailto or tel.
type URL string

// DecodeTOML takes "https://lazwardi.sa/". Letters that are not ASCII may stand in the path and in the host.
func (u *URL) DecodeTOML(v any) error {
	s, ok := v.(string)
	if !ok {
		return &WrongType{say.PartWantedUrl{}, `"https://lazwardi.sa/"`}
	}
	s = norm.NFC.String(strings.Trim(directionMarks.Replace(s), " \t\r\n\u00A0\u202F\u200B\uFEFF\u202A\u202B\u202C\u2066\u2067\u2068\u2069"))
	if s == "" {
		*u = ""
		return nil
	}
	if _, problem := encodeURL(s); problem != nil {
		return wrong(problem)
	}
	*u = URL(s)
	return nil
}

// directionMarks takes out what a paste from right-to-left text brings along, and no address means.
var directionMarks = strings.NewReplacer("\u200E", "", "\u200F", "", "\u061C", "")

// encodeURL checks an address and gives it in ASCII: host in Punycode, path and query percent-encoded in upper case. problem
// is what is wrong with it, nil for nothing.
func encodeURL(s string) (encoded string, problem say.Message) {
	for _, r := range s {
		switch {
		case r == ' ':
			return "", say.PartUrlSpace{}
		case r < ' ' || r == 0x7F || lang.IsInvisible(r):
			return "", say.PartUrlInvisible{Code: fmt.Sprintf("U+%04X", r)}
		case unicode.IsSpace(r):
			return "", say.PartUrlOddSpace{Code: fmt.Sprintf("U+%04X", r)}
		}
	}
	parsed, err := url.Parse(s)
	if err != nil {
		return "", urlProblem(err)
	}
	switch parsed.Scheme {
	case "http", "https":
		return encodeWeb(parsed)
	case "mailto":
		to, _, _ := strings.Cut(parsed.Opaque, "?")
		if unescaped, err := url.PathUnescape(to); err != nil {
			return "", urlProblem(err)
		} else if problem := checkEmail(inASCII(unescaped)); problem != nil {
			return "", problem
		} else if !asciiOnly(unescaped) {
			parsed.Opaque = inASCII(unescaped)
		}
		return address.Encode(parsed.String()), nil
	case "tel":
		number := strings.Map(func(r rune) rune {
			if strings.ContainsRune("-.()", r) {
				return -1
			}
			return r
		}, parsed.Opaque)
		if !onlyDigits(strings.TrimPrefix(number, "+")) {
			return "", say.PartUrlTel{}
		}
		return "tel:" + number, nil
	}
	return "", say.PartUrlScheme{}
}

// urlProblem says why the library can't read an address.
func urlProblem(err error) say.Message {
	if bad, ok := errors.AsType[url.EscapeError](err); ok {
		return say.PartUrlPercent{Code: string(bad)}
	}
	return say.PartUrlUnreadable{}
}

func encodeWeb(parsed *url.URL) (encoded string, problem say.Message) {
	switch {
	case parsed.Opaque != "" || parsed.Hostname() == "":
		return "", say.PartUrlScheme{}
	case parsed.User != nil:
		return "", say.PartUrlUser{}
	}
	host, err := idna.Lookup.ToASCII(parsed.Hostname())
	if err != nil {
		// Names with underscores and addresses of machines are not for idna, but they do work.
		if host = parsed.Hostname(); !asciiOnly(host) {
			return "", say.PartUrlDomain{Domain: parsed.Hostname()}
		}
	}
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port := parsed.Port(); port != "" {
		host += ":" + port
	}
	parsed.Host = host
	return address.Encode(parsed.String()), nil
}

func asciiOnly(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > '~' }) < 0
}

// JSONSchema describes what DecodeTOML takes.
func (URL) JSONSchema() map[string]any {
	return map[string]any{"type": "string", "pattern": "^(https?://|mailto:|tel:)"}
}

// IsSet tells whether there is an address.
func (u URL) IsSet() bool { return u != "" }

// Text is the address as a person reads it: mailto: and tel: left out, the path in its own letters.
func (u URL) Text(*lang.Locale) string {
	s := string(u)
	for _, scheme := range []string{"mailto:", "tel:"} {
		if rest, ok := strings.CutPrefix(s, scheme); ok {
			rest, _, _ = strings.Cut(rest, "?")
			return rest
		}
	}
	return s
}

// HTML is the address as a link, isolated left-to-right. An address that must not be linked is only shown.
func (u URL) HTML(l *lang.Locale) string {
	encoded, problem := encodeURL(string(u))
	if problem != nil {
		return ltr(string(u))
	}
	return link(encoded, u.Text(l))
}

// Raw is the address in ASCII, ready for href; as it was written if it is not one.
func (u URL) Raw() string {
	if encoded, problem := encodeURL(string(u)); problem == nil {
		return encoded
	}
	return string(u)
}

func (URL) kind() say.Message { return say.PartKindUrl{} }
