package fact

import (
	"net/url"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/lang"
)

// Dialled is a telephone number in an address that calls it or opens a chat with it.
type Dialled struct {
	Number string // as it is written there, without percent-encoding
	Chat   string // name of the service; "" for a call or a text message
	prefix string // of an address of the same kind, in front of a number
	plus   bool   // the number stands there with its plus
	bare   bool   // the service does not take a plus
	full   bool   // the service knows no number without its plus
}

// DialledBy reads the number out of an address: tel:, sms:, wa.me, api.whatsapp.com, whatsapp:, t.me/+…, viber:,
// signal.me. ok is false for an address that is none of these, or that leads to something else than a number, such as
// wa.me/message/…. The number of an address that a template left open is empty, or has the letter X for its digits.
func DialledBy(address string) (d Dialled, ok bool) {
	address = strings.TrimSpace(strings.Map(func(r rune) rune {
		if lang.IsInvisible(r) {
			return -1
		}
		return r
	}, address))
	if rest, query, found := strings.Cut(address, "?"); found && strings.Contains(query, "+") {
		address = rest + "?" + strings.ReplaceAll(query, "+", "%2B") // a plus in a query is a space, and is not meant so
	}
	u, err := url.Parse(address)
	if err != nil {
		return Dialled{}, false
	}
	switch u.Scheme {
	case "tel", "sms", "smsto":
		number, _, _ := strings.Cut(u.Opaque, ";")
		number, _, _ = strings.Cut(number, "?")
		d = Dialled{Number: unescapedNumber(number), prefix: u.Scheme + ":", plus: true}
	case "whatsapp":
		d = chatAsked(u, "phone", Dialled{Chat: "WhatsApp", prefix: "https://wa.me/"})
	case "viber":
		d = chatAsked(u, "number", Dialled{Chat: "Viber", prefix: "viber://chat?number=%2B"})
	case "https", "http", "":
		d = chatOn(u)
	}
	return d, strings.ContainsAny(lang.LatinDigits(d.Number), "0123456789") || d.Chat != "" && isOpen(d.Number)
}

// isOpen tells whether a template left a number open.
func isOpen(number string) bool { return strings.Trim(number, "xX") == "" }

// chatAsked fills in the number that a query asks for. A text without a number is shared with anybody.
func chatAsked(u *url.URL, key string, d Dialled) Dialled {
	query := u.Query()
	if d.Number = query.Get(key); d.Number == "" && (!query.Has(key) || query.Get("text") != "") {
		return Dialled{}
	}
	return d
}

// chatOn reads the number out of a web address of a service for chats.
func chatOn(u *url.URL) Dialled {
	host, path := strings.ToLower(u.Hostname()), strings.Trim(u.Path, "/")
	if u.Host == "" { // wa.me/… as people write it
		host, path, _ = strings.Cut(path, "/")
		host = strings.ToLower(host)
	}
	switch host = strings.TrimPrefix(host, "www."); host {
	case "wa.me":
		path = strings.TrimPrefix(path, "c/") // a catalogue
		if strings.Contains(path, "/") || strings.ContainsFunc(strings.Trim(path, "xX"), isLatinLetter) || path == "" && u.Query().Get("text") != "" {
			return Dialled{}
		}
		return Dialled{Number: path, Chat: "WhatsApp", prefix: "https://wa.me/", bare: true}
	case "api.whatsapp.com", "web.whatsapp.com", "whatsapp.com":
		if path == "send" {
			return chatAsked(u, "phone", Dialled{Chat: "WhatsApp", prefix: "https://wa.me/"})
		}
	case "t.me":
		if number, _ := strings.CutPrefix(path, "+"); !strings.ContainsFunc(number, isLatinLetter) && len(number) >= 8 && !strings.ContainsAny(number, "_-/") {
			return Dialled{Number: path, Chat: "Telegram", prefix: "https://t.me/+", full: true}
		}
	case "signal.me":
		if number, ok := strings.CutPrefix(u.Fragment, "p/"); ok {
			return Dialled{Number: number, Chat: "Signal", prefix: "https://signal.me/#p/+", full: true}
		}
	}
	return Dialled{}
}

func isLatinLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

func unescapedNumber(s string) string {
	if plain, err := url.PathUnescape(s); err == nil {
		return plain
	}
	return s
}

// Number is read by NormalisePhone, which takes these addresses, too. Addresses of chats leave the plus out.
func dialledNumber(address string) (number string, ok bool) {
	if !strings.ContainsAny(address, ":/") {
		return "", false
	}
	d, ok := DialledBy(address)
	return d.international(), ok
}

// international is the number, with a plus where it begins with a calling code and goes on as a number behind it.
func (d Dialled) international() string {
	digits, plus, problem := phoneDigits(d.Number)
	if d.Chat == "" || plus || problem != nil {
		return d.Number
	}
	code := country.CallingCode(digits)
	if code == "" {
		return d.Number
	}
	if _, err := (phoneReading{}).international(digits); err != nil && !IsDoubtful(err) {
		return d.Number
	}
	return "+" + digits
}

// Normalise reads the number like NormalisePhone.
func (d Dialled) Normalise(home string) (e164 string, err error) {
	return NormalisePhone(d.international(), home)
}

// Address is an address of the same kind with the number in the form that it wants.
func (d Dialled) Address(e164 string) string {
	if d.plus {
		return d.prefix + e164
	}
	return d.prefix + strings.TrimPrefix(e164, "+")
}

// Reaches tells whether the address as it is written reaches a number, given in E.164: from anywhere and not only from
// inside its country, if it has an international form that can be dialled there.
func (d Dialled) Reaches(e164 string) bool {
	digits, plus, problem := phoneDigits(d.Number)
	want := strings.TrimPrefix(e164, "+")
	if problem != nil || d.bare && (plus || digits != d.Number) {
		return false
	}
	if d.Chat != "" {
		return digits == want && (plus || !d.full)
	}
	return plus && digits == want || digits == e164 || (Phone{E164: e164}).inside() == digits
}
