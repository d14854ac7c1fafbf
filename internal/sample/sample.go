// Package sample knows the stores of the samples that come with the program.
//
// In: site.toml of each sample. Out: whether a value, or a part of a text, is one that identifies such a store: its legal name,
// what it says of itself, its people, numbers, addresses and accounts, the histories of its policies. What many stores may
// have, such as what they sell, a city, a party that everybody knows or an authority, identifies none.
//
// Which value identifies is decided by the type of its fact; see identifies. A store that bears the name of a sample may have
// addresses and accounts that are made of the name.
package sample

import (
	"cmp"
	"io/fs"
	"maps"
	"net/url"
	"slices"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
)

// Stores are the stores of the samples. A nil one has none.
type Stores struct {
	values  map[string]of // by kind and value, in the form in which values of the kind are compared
	phrases []string      // folded, the longest first
}

// of is whose value something is.
type of struct {
	store *config.Site
	named bool // made of the name of the store
}

// Read reads all samples of a file system: site.toml, and those in the folders of examples. What can't be read has no values.
func Read(files fs.FS) *Stores {
	s := &Stores{values: map[string]of{}}
	names, _ := fs.Glob(files, "examples/*/site.toml")
	for _, name := range append([]string{"site.toml"}, names...) {
		if data, err := fs.ReadFile(files, name); err == nil {
			s.add(config.Read(data))
		}
	}
	slices.SortFunc(s.phrases, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	s.phrases = slices.Compact(s.phrases)
	slices.SortFunc(s.phrases, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return s
}

func (s *Stores) add(c *config.Site) {
	own := domain(c.BaseURL)
	put := func(kind, value string, named bool) {
		if value != "" {
			s.values[kind+" "+value] = of{c, named}
		}
	}
	put("host", own, true)
	for _, v := range c.Values() {
		if !identifies(v.Name) {
			continue
		}
		switch value := v.Value.(type) {
		case *fact.Phone:
			put("number", dialled(value.Source, c.Country()), false)
		case *fact.Email:
			if _, host, _ := strings.Cut(string(*value), "@"); within(strings.ToLower(host), own) {
				continue // by its host
			}
			put("mail", strings.ToLower(string(*value)), false)
		case *fact.URL:
			if d, ok := fact.DialledBy(string(*value)); ok {
				put("number", dialled(d.Number, c.Country()), false)
			} else if !within(host(string(*value)), own) {
				put("url", plain(string(*value)), strings.HasPrefix(v.Name, "social."))
			}
		case *fact.ID:
			if v.Name == "social.handle" {
				put("handle", strings.ToLower(strings.TrimPrefix(string(*value), "@")), true)
			} else if *value != config.NoVAT {
				put("number", strings.ToLower(string(*value)), false)
			}
		case *fact.Text:
			for _, text := range textsOf(*value) {
				s.text(text, v.Name == "store.name", c)
				s.phrase(text)
			}
		case *string:
			s.text(*value, true, c)
			s.phrase(*value)
		}
	}
	for _, a := range addresses(c) {
		put("building", a, false)
	}
	for id, p := range c.Policies {
		for _, text := range textsOf(p.Summary) {
			put("history", history(id, p, text), false)
		}
	}
}

// text adds a text of two words and more.
func (s *Stores) text(text string, named bool, c *config.Site) {
	if folded := Fold(text); strings.Contains(folded, " ") {
		s.values["text "+folded] = of{c, named}
	}
}

// phrase adds a text of two words and more for which prose is searched.
func (s *Stores) phrase(text string) {
	if folded := Fold(text); strings.Contains(folded, " ") {
		s.phrases = append(s.phrases, folded)
	}
}

// identifies tells whether facts of a path, without the numbers of entries, may identify a store. Texts do where they are a
// name or tell of this store alone; numbers, addresses and accounts do unless they are somebody else's.
func identifies(name string) bool {
	switch table, _, _ := strings.Cut(name, "."); table {
	case "third_party", "data", "cookies", "check", "facts", "languages", "policies", "$schema", "extends", "default_language", "timezone":
		return false
	}
	switch name {
	case "ids.sbc_url", "ids.licences.url", "ids.licences.authority":
		return false // of an authority
	case "store.name", "store.aliases", "store.legal_name", "store.owner", "store.about", "theme.motto", "privacy_contact.dpo.name", "branches.note":
		return true
	}
	return !strings.HasPrefix(name, "complaints.escalate.") && !isText(name)
}

// isText tells whether the fact of a path is words that many stores may say, or a name that is no fact's own type.
func isText(name string) bool {
	last := name[strings.LastIndexByte(name, '.')+1:]
	switch last {
	case "phone", "other_phones", "whatsapp", "email", "url", "form_url", "shop_url", "map_url", "vat_certificate", "handle",
		"unified_number", "cr", "freelance_doc", "trade_licence", "ecommerce_licence", "establishment_no", "national_no", "tax_card", "vat",
		"sbc_auth_no", "no", "short":
		return false
	}
	return true
}

// Store is the one to which a value belongs that another store has in its site.toml; ok is false when it belongs to none.
func (s *Stores) Store(value string, own *config.Site) (store lang.Bilingual, ok bool) {
	if s == nil {
		return lang.Bilingual{}, false
	}
	value = strings.TrimSpace(value)
	for _, key := range keys(value, own.Country()) {
		if found, ok := s.find(key); ok && !(found.named && sameName(found.store, own)) {
			return named(found.store), true
		}
	}
	return lang.Bilingual{}, false
}

// Address is the store at whose building another one is said to be.
func (s *Stores) Address(a config.Address) (store lang.Bilingual, ok bool) {
	return s.whose("building " + building(a))
}

// History is the store that has the same version of a policy, with the same dates and the same summary.
func (s *Stores) History(id string, p config.Policy) (store lang.Bilingual, ok bool) {
	for _, text := range textsOf(p.Summary) {
		if store, ok = s.whose("history " + history(id, p, text)); ok {
			return store, true
		}
	}
	return lang.Bilingual{}, false
}

func (s *Stores) whose(key string) (store lang.Bilingual, ok bool) {
	if s == nil {
		return lang.Bilingual{}, false
	}
	found, ok := s.values[key]
	if !ok {
		return lang.Bilingual{}, false
	}
	return named(found.store), true
}

// Phrases are the texts, folded, of two words and more by which prose may name one of the stores; the longest come first.
func (s *Stores) Phrases() []string {
	if s == nil {
		return nil
	}
	return s.phrases
}

// find looks a key up; a host also by those above it.
func (s *Stores) find(key string) (of, bool) {
	found, ok := s.values[key]
	kind, host, _ := strings.Cut(key, " ")
	for !ok && kind == "host" {
		var above bool
		if _, host, above = strings.Cut(host, "."); !above {
			break
		}
		found, ok = s.values["host "+host]
	}
	return found, ok
}

// keys are the forms in which a value is compared.
func keys(value, country string) []string {
	list := []string{"text " + Fold(value), "number " + strings.ToLower(value)}
	if _, at, ok := strings.Cut(value, "@"); ok && !strings.ContainsAny(value, " /") {
		list = append(list, "mail "+strings.ToLower(value), "host "+strings.ToLower(at), "handle "+strings.ToLower(at))
	} else if !strings.Contains(value, " ") {
		list = append(list, "handle "+strings.ToLower(value), "host "+host(value), "url "+plain(value))
		if d, ok := fact.DialledBy(value); ok {
			value = d.Number
		}
	}
	if number := dialled(value, country); number != "" {
		list = append(list, "number "+number)
	}
	return list
}

// Fold is a text as it is compared: in words with one space between them.
func Fold(text string) string { return strings.Join(strings.Fields(lang.Normalise(text).Text), " ") }

func textsOf(t fact.Text) []string {
	if t.By == nil {
		return []string{t.All}
	}
	return slices.Collect(maps.Values(t.By))
}

// dialled is a telephone number as all may dial it; "" for what is none.
func dialled(written, country string) string {
	digits := 0
	for _, r := range lang.LatinDigits(written) {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	if digits < 7 || digits*2 < len(written) && !strings.Contains(written, "/") {
		return ""
	}
	number, err := fact.NormalisePhone(written, country)
	if err != nil {
		return ""
	}
	return number
}

func host(address string) string {
	if !strings.Contains(address, "//") {
		address = "//" + address
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// domain is the part of a host that a store registers: lazwardi.sa of info.lazwardi.sa, shop.com.kw of www.shop.com.kw.
func domain(address string) string {
	parts := strings.Split(host(address), ".")
	keep := 2
	if n := len(parts); n > 2 && slices.Contains([]string{"com", "net", "org", "co"}, parts[n-2]) {
		keep = 3
	}
	return strings.Join(parts[max(0, len(parts)-keep):], ".")
}

func within(host, domain string) bool {
	return domain != "" && (host == domain || strings.HasSuffix(host, "."+domain))
}

// plain is an address without what makes no difference.
func plain(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		rest = address
	}
	return strings.TrimPrefix(strings.ToLower(strings.TrimRight(rest, "/")), "www.")
}

func addresses(c *config.Site) (out []string) {
	list := []config.Address{c.Address}
	for _, b := range c.Branches {
		list = append(list, b.Address)
	}
	for _, a := range list {
		if key := building(a); key != "" {
			out = append(out, key)
		}
	}
	return out
}

// building is a building by its numbers; "" when one of them is missing, so that it may be any.
func building(a config.Address) string {
	if !a.Building.IsSet() || !a.Postcode.IsSet() || !a.Secondary.IsSet() {
		return ""
	}
	return string(a.Building) + " " + string(a.Postcode) + " " + string(a.Secondary)
}

func history(id string, p config.Policy, summary string) string {
	if summary == "" || !p.Version.IsSet() || !p.Published.IsSet() {
		return ""
	}
	return strings.Join([]string{id, string(p.Version), p.Published.Raw(), Fold(summary)}, " ")
}

func named(c *config.Site) lang.Bilingual {
	return lang.Bilingual{Ar: c.Store.Name.In("ar"), En: c.Store.Name.In("en")}
}

// sameName tells whether two stores have one name, in some language. What a store is called whose name can't be read is not
// known.
func sameName(a, b *config.Site) bool {
	if !b.Store.Name.IsSet() {
		return true
	}
	for _, x := range textsOf(a.Store.Name) {
		for _, y := range textsOf(b.Store.Name) {
			if x != "" && Fold(x) == Fold(y) {
				return true
			}
		}
	}
	return false
}
