package config

import (
	"errors"
	"net/url"
	"regexp"
	"strings"

	"sitegen/internal/address"
	"sitegen/internal/country"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// checkBaseURL holds the address of the site, which canonical links, feeds and pictures for sharing are made from.
func checkBaseURL(c *checker) {
	if c.site.BaseURL == "" && !c.doc.Has("base_url") {
		c.warn(at("base_url"), say.NoBaseUrl{}, nil)
	} else if p := CheckBaseURL(c.site.BaseURL); p != nil {
		c.problem(at("base_url"), p)
	}
}

// CheckBaseURL tells what is wrong with the address of a site, nil for nothing.
func CheckBaseURL(address string) *say.Problem {
	wrong := func(says, hint say.Message) *say.Problem {
		return &say.Problem{Rule: say.RuleBadUrl, Says: says, Hint: hint}
	}
	u, err := url.Parse(address)
	switch {
	case address == "":
		return wrong(say.BadUrlEmpty{}, nil)
	case err != nil || u.Host == "" || u.Hostname() == "":
		if meant := wholeAddress(address); meant != "" {
			return wrong(say.BadUrlIncomplete{Address: address}, writeQuoted(meant))
		}
		return wrong(say.BadUrlIncomplete{Address: address}, nil)
	case u.Scheme == "http" && isLocalHost(u.Hostname()):
		return nil
	case u.Scheme == "http":
		return wrong(say.BadUrlHttp{}, writeQuoted("https"+address[len("http"):]))
	case u.Scheme != "https":
		return wrong(say.BadUrlScheme{Address: address}, nil)
	case u.RawQuery != "" || u.Fragment != "" || u.User != nil || strings.HasSuffix(address, "?"):
		return wrong(say.BadUrlParts{}, writeQuoted("https://"+u.Host+u.EscapedPath()))
	}
	return nil
}

// writeQuoted is the hint to write a text in quotes.
func writeQuoted(text string) say.Message { return say.AnyWrite{Text: `"` + text + `"`} }

// wholeAddress makes an address whole that lacks its scheme, or holds a % that encodes nothing; "" when that is not what it lacks.
func wholeAddress(written string) string {
	if !strings.Contains(written, "://") {
		written = "https://" + strings.TrimLeft(written, "/")
	}
	if _, err := url.Parse(written); err != nil {
		written = address.Encode(written)
	}
	u, err := url.Parse(written)
	if err != nil || u.Scheme != "https" || !strings.Contains(u.Hostname(), ".") {
		return ""
	}
	return written
}

func isLocalHost(host string) bool {
	return host == "localhost" || host == "127.0.0.1" || host == "::1" || strings.HasSuffix(host, ".localhost")
}

// checkURLs holds that links are safe ones: a page served by https must not send its readers to http.
func checkURLs(c *checker) {
	for _, p := range c.values {
		var u fact.URL
		switch v := p.value.(type) {
		case *fact.URL:
			u = *v
		case fact.URL:
			u = v
		}
		if rest, ok := strings.CutPrefix(string(u), "http://"); ok && !isLocalHost(hostOf(string(u))) {
			c.failAs(p.path(), say.BadUrlHttp{}, writeQuoted("https://"+rest))
		}
	}
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

// checkPhones brings every telephone number into its international form. National numbers are read as of the store's
// country, those of a branch as of the branch's. While that isn't known, they can't be read, as was told where it stands.
func checkPhones(c *checker) {
	for _, p := range c.values {
		phone, ok := p.value.(*fact.Phone)
		if !ok || phone.Source == "" {
			continue
		}
		path := p.path()
		country, known := c.site.Country(), c.countryKnown()
		if path[0] == "branches" {
			if own := c.site.Branches[path[1].(int)].Address.Country; own.IsSet() {
				country, known = own.Value, true
			}
		}
		if !known {
			country = ""
		}
		number, err := fact.NormalisePhone(phone.Source, country)
		phone.E164, phone.Home = number, country
		wrong, ok := errors.AsType[*fact.PhoneError](err)
		switch {
		case !ok:
		case !known:
			c.wrong.Add(path...)
		case wrong.Doubtful:
			c.warn(path, say.UnassignedPhone{Written: wrong.Source, Why: wrong.Why}, nil)
		default:
			c.fail(path, say.BadPhone{Written: wrong.Source, Why: wrong.Why, Examples: wrong.Examples})
		}
	}
}

// checkWhatsApp runs after checkPhones, which fills the number.
func checkWhatsApp(c *checker) {
	switch c.site.Contact.WhatsApp.Kind() {
	case fact.Unified, fact.TollFree, fact.Special, fact.Short:
		c.fail(at("contact", "whatsapp"), say.WhatsappNumber{Number: c.site.Contact.WhatsApp.Source})
	}
}

// checkIBAN finds account numbers among the facts. They belong on an invoice; on a public page they invite fraud.
func checkIBAN(c *checker) {
	for _, p := range c.values {
		for key, s := range stringsOf(p.value) {
			if found := findIBAN(s); found != "" {
				path := p.path()
				if key != "" {
					path = append(path, key)
				}
				c.warn(path, say.IbanPublished{Number: found}, nil)
			}
		}
	}
}

// stringsOf are the texts in a value, by language or under "".
func stringsOf(value any) map[string]string {
	switch v := value.(type) {
	case *string:
		return map[string]string{"": *v}
	case *fact.ID:
		return map[string]string{"": string(*v)}
	case *fact.AddressNumber:
		return map[string]string{"": string(*v)}
	case *fact.Text:
		return textStrings(*v)
	case fact.Text:
		return textStrings(v)
	}
	return nil
}

func textStrings(t fact.Text) map[string]string {
	if t.By != nil {
		return t.By
	}
	return map[string]string{"": t.All}
}

var ibanStart = regexp.MustCompile(`\b[A-Z]{2}\d{2}`)

// findIBAN returns the first bank account number in a text, as it is written there.
func findIBAN(s string) string {
	for _, at := range ibanStart.FindAllStringIndex(s, -1) {
		var compact strings.Builder
		bank := country.LawOf(s[at[0] : at[0]+2]) // any country's, because a store may have its account in another
		if bank == nil {
			continue
		}
		want := bank.IBAN
		for i := at[0]; i < len(s) && compact.Len() < want; i++ {
			switch c := s[i]; {
			case c >= '0' && c <= '9', c >= 'A' && c <= 'Z':
				compact.WriteByte(c)
			case c == ' ':
				continue
			default:
				want = 0
			}
			if compact.Len() == want && isIBAN(compact.String()) {
				return s[at[0] : i+1]
			}
		}
	}
	return ""
}

// isIBAN checks the sum of ISO 13616: the first four characters moved to the end, letters as 10…35, modulo 97 is 1.
func isIBAN(s string) bool {
	rest := 0
	for _, r := range s[4:] + s[:4] {
		if r >= 'A' {
			rest = (rest*100 + int(r-'A') + 10) % 97
		} else {
			rest = (rest*10 + int(r-'0')) % 97
		}
	}
	return rest == 1
}
