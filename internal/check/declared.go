package check

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"sitegen/internal/fact"
	"sitegen/internal/lang"
)

// declared is what site.toml says that a text can be held against: whatever is anywhere in it belongs to the store, or
// to somebody whom the store knows.
type declared struct {
	names   map[string]bool // folded: of the store, its branches, third parties and authorities
	others  []string        // those of third parties and authorities
	emails  map[string]bool
	hosts   map[string]bool // of addresses and e-mails, without www.
	numbers map[string]bool // digits of phones, from the ninth last on, and of registers
}

func declaredBy(s *Site) *declared {
	d := &declared{names: map[string]bool{}, emails: map[string]bool{}, hosts: map[string]bool{}, numbers: map[string]bool{}}
	c := s.Config
	d.name(c.Store.Name, c.Store.LegalName)
	for _, alias := range c.Store.Aliases {
		d.names[fold(alias)] = true
	}
	for _, t := range c.ThirdParty {
		d.name(t.Name)
		d.other(t.Name)
		d.names[fold(t.ID)] = true
		d.text(string(t.PrivacyURL)) // known parties bring one that is not in the file
	}
	for _, b := range c.Branches {
		d.name(b.Name)
	}
	for _, e := range c.Complaints.Escalate {
		d.name(e.Name)
		d.other(e.Name)
	}
	d.tree(s.toml().Tree())
	return d
}

func (d *declared) name(texts ...fact.Text) {
	for _, t := range texts {
		d.names[fold(t.All)] = true
		for _, name := range t.By {
			d.names[fold(name)] = true
		}
	}
	delete(d.names, "")
}

// other notes the name of somebody else, unless it is a word of everyday language too: سلة is a basket.
func (d *declared) other(name fact.Text) {
	for _, n := range append([]string{name.All}, slices.Collect(maps.Values(name.By))...) {
		if n = fold(n); len(n) > 3 && !everyday()[n] {
			d.others = append(d.others, n)
		}
	}
}

// hoursOf is how long a duration is, in hours; a working day counts as a day, as in what people write.
func hoursOf(v fact.Duration) int64 {
	return v.N * map[string]int64{"hour": 1, "day": day, "business_day": day, "week": week, "month": month, "year": year}[v.Unit]
}

// tree reads all strings of site.toml, those of the owner's own facts and of lists too.
func (d *declared) tree(v any) {
	switch v := v.(type) {
	case string:
		d.text(v)
	case int64: // a number of a register without quotes
		d.text(strconv.FormatInt(v, 10))
	case map[string]any:
		for _, x := range v {
			d.tree(x)
		}
	case []any:
		for _, x := range v {
			d.tree(x)
		}
	case []map[string]any:
		for _, x := range v {
			d.tree(x)
		}
	}
}

func (d *declared) text(s string) {
	if user, host, ok := strings.Cut(s, "@"); ok && user != "" && !strings.ContainsAny(s, " /") {
		d.emails[strings.ToLower(s)] = true
		d.hosts[strings.ToLower(host)] = true
	}
	if u, err := url.Parse(s); err == nil && u.Host != "" {
		d.hosts[hostOf(u.Host)] = true
	}
	if n := digitsOf(s); len(n) >= 8 {
		d.numbers[n] = true
		d.numbers[n[len(n)-8:]] = true
	}
}

func hostOf(host string) string { return strings.TrimPrefix(strings.ToLower(host), "www.") }

// digitsOf is the digits of a text that holds little else: a phone, a number of a register.
func digitsOf(s string) string {
	var b strings.Builder
	for _, r := range lang.Normalise(s).Text {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case r != ' ' && r != '-' && r != '+' && r != '(' && r != ')':
			return ""
		}
	}
	return b.String()
}

// knows tells whether a folded name is a declared one: with the words that names are introduced with or without them, and
// whole or by some of its words.
func (d *declared) knows(name string) bool {
	words := strings.Fields(strings.Trim(name, " \"'"))
	if len(words) == 0 {
		return true
	}
	name = strings.Join(words, " ")
	if d.holds(name) {
		return true
	}
	for _, p := range [...]string{"و", "ب", "ل", "لل"} {
		if rest, ok := strings.CutPrefix(name, p); ok && d.holds(rest) {
			return true
		}
	}
	return false
}

func (d *declared) holds(name string) bool {
	if d.names[name] {
		return true
	}
	name = " " + name + " "
	for known := range d.names {
		if known := " " + known + " "; strings.Contains(name, known) || strings.Contains(known, name) {
			return true
		}
	}
	return false
}
