// Package factsheet puts into words what is known of the law of a country.
//
// In: a country's file, as package country reads it, and the language of the reader. Out: a sheet of parts and rows, which
// a terminal prints and docs/countries.md shows. Everything in it names its source; what isn't known is said as well. It may
// import country and say. Begin reading at Of.
package factsheet

import (
	"slices"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Sheet is what is known of the law of a country.
type Sheet struct {
	Code     string `json:"code"` // ISO 3166
	Name     string `json:"name"`
	Reviewed string `json:"reviewed"` // the day on which the sources were last read, 2026-11-30
	Parts    []Part `json:"parts"`
}

// Part is a part of a sheet.
type Part struct {
	Title string `json:"title"`
	Rows  []Row  `json:"rows"`
}

// Row is one datum.
type Row struct {
	Name   string `json:"name"`
	Value  string `json:"value,omitempty"`
	Source string `json:"source,omitempty"` // law and article
	State  string `json:"state,omitempty"`  // where it isn't law in force that more than one source knows
	Since  string `json:"since,omitempty"`  // the day from which it binds, as the file has it: 2019-10-24, 2019
	URL    string `json:"url,omitempty"`    // where it can be read
}

// sheet makes one.
type sheet struct {
	law      *country.Law
	language string
	parts    []Part
}

// Of makes the sheet of a country's law in a language of the messages.
func Of(law *country.Law, language string) Sheet {
	s := sheet{law: law, language: language}
	s.acts()
	s.authorities()
	s.provisions()
	s.exclusions()
	s.voids()
	s.tax()
	s.identifiers()
	s.address()
	s.trade()
	s.conflicts()
	s.unknown()
	return Sheet{Code: law.Code, Name: s.call(), Reviewed: law.Reviewed, Parts: s.parts}
}

// call is the country's first name in the language.
func (s *sheet) call() string {
	calls := s.law.Calls.En
	if lang.Base(s.language) == "ar" {
		calls = s.law.Calls.Ar
	}
	if len(calls) == 0 {
		return s.law.Code
	}
	return calls[0]
}

func (s *sheet) comma() string {
	if lang.Base(s.language) == "ar" {
		return "، "
	}
	return ", "
}

func (s *sheet) word(key string) string       { return say.Word("country", key, s.language).String() }
func (s *sheet) text(t lang.Bilingual) string { return t.In(s.language) }
func (s *sheet) list(words []string) string   { return strings.Join(words, s.comma()) }
func (s *sheet) plain(m say.Message) string   { return say.Plain(m, s.language) }
func (s *sheet) add(title string, rows []Row) { s.addTitled(s.word(title), rows) }
func (s *sheet) addTitled(title string, rows []Row) {
	if len(rows) > 0 {
		s.parts = append(s.parts, Part{title, rows})
	}
}

// row is a datum with its source.
func (s *sheet) row(name, value string, b *country.Basis) Row {
	return Row{Name: name, Value: value, Source: s.text(s.law.Source(b)), State: s.state(b), Since: b.Since, URL: b.URL}
}

// state tells what keeps a datum from being law in force that is known for sure.
func (s *sheet) state(b *country.Basis) string {
	var states []string
	if b.Status != country.InForce {
		states = append(states, s.word("state-"+string(b.Status)))
	}
	if b.Sure == country.One {
		states = append(states, s.word("state-one"))
	}
	return s.list(states)
}

func (s *sheet) acts() {
	var rows []Row
	for _, kind := range country.ActKinds() {
		a := s.law.Acts[kind]
		if a == nil {
			continue
		}
		r := s.row(s.text(a.Name), s.text(a.Title), &a.Basis)
		rows = append(rows, r)
	}
	s.add("acts", rows)
}

func (s *sheet) authorities() {
	var rows []Row
	for _, kind := range country.AuthorityKinds() {
		a := s.law.Authorities[kind]
		if a == nil {
			continue
		}
		value := s.text(a.Name)
		for _, more := range []string{a.Phone, a.URL} {
			if more != "" {
				value += s.comma() + more
			}
		}
		r := Row{Name: s.word(kind), Value: value, URL: a.Source}
		if a.Sure == country.One {
			r.State = s.word("state-one")
		}
		rows = append(rows, r)
	}
	s.add("authorities", rows)
}

func (s *sheet) provisions() {
	var rows []Row
	for _, topic := range country.Topics() {
		p := s.law.Provisions[topic.ID]
		if p == nil {
			continue
		}
		rows = append(rows, s.row(s.word(topic.ID), s.provision(p, topic), &p.Basis))
		for i := range p.Cases {
			c := &p.Cases[i]
			of := s.text(c.Reason)
			if len(c.Kinds) > 0 {
				of = s.words("kind-", c.Kinds)
			}
			rows = append(rows, s.row(s.word(topic.ID)+": "+of, s.plain(say.CountryDays{N: c.Days}), &c.Basis))
		}
	}
	s.add("provisions", rows)
}

// provision is what a law provides, in words.
func (s *sheet) provision(p *country.Provision, topic country.Topic) string {
	var parts []string
	n := p.Number(topic.Unit)
	switch {
	case p.None:
		parts = append(parts, s.word("none"))
	case n == 0:
		parts = append(parts, s.word("yes"))
	case topic.Unit == "hours":
		parts = append(parts, s.plain(say.CountryHours{N: n}))
	case topic.Unit == "days":
		parts = append(parts, s.plain(say.CountryDays{N: n}))
	case topic.Unit == "months":
		parts = append(parts, s.plain(say.CountryMonths{N: n}))
	case topic.Unit == "years":
		parts = append(parts, s.plain(say.CountryYears{N: n}))
	}
	if p.From != "" {
		parts = append(parts, s.word("from-"+p.From))
	}
	if p.Waivable {
		parts = append(parts, s.word("waivable"))
	}
	return s.list(parts)
}

// words are words of this table, joined.
func (s *sheet) words(prefix string, keys []string) string {
	var list []string
	for _, key := range keys {
		list = append(list, s.word(prefix+key))
	}
	return s.list(list)
}

func (s *sheet) exclusions() {
	var rows []Row
	for _, e := range s.law.Exclusions {
		value := ""
		if e.Waivable {
			value = s.word("waivable")
		}
		rows = append(rows, s.row("`"+e.ID+"`", value, &e.Basis))
	}
	s.add("exclusions", rows)
}

func (s *sheet) voids() {
	var rows []Row
	for _, v := range s.law.Voids {
		rows = append(rows, s.row(s.text(v.What), "", &v.Basis))
	}
	s.add("voids", rows)
}

func (s *sheet) tax() {
	t := s.law.Tax
	switch {
	case t == nil:
	case t.None:
		s.add("tax", []Row{s.row(s.word("tax"), s.word("none"), &t.Basis)})
	default:
		value := s.word("rate-unknown")
		if t.Percent > 0 {
			value = s.plain(say.CountryPercent{N: t.Percent})
		}
		s.add("tax", []Row{s.row(s.text(t.Name), value, &t.Basis)})
	}
}

func (s *sheet) identifiers() {
	var rows []Row
	for _, key := range slices.Sorted(keysOf(s.law.Identifiers)) {
		id := s.law.Identifiers[key]
		value := s.text(id.Form)
		if value == "" {
			value = s.word("form-unknown")
		}
		if id.Example != "" {
			value += s.comma() + s.word("such-as") + " `" + id.Example + "`"
		}
		rows = append(rows, s.row(s.text(id.Name)+" (`ids."+key+"`)", value, &id.Basis))
	}
	s.add("identifiers", rows)
}

func (s *sheet) address() {
	a := s.law.Address
	if a == nil {
		return
	}
	var parts []string
	for _, part := range a.Parts {
		if name, ok := a.Names[part]; ok {
			parts = append(parts, s.text(name)+" (`"+part+"`)")
		} else {
			parts = append(parts, "`"+part+"`")
		}
	}
	name := s.text(a.Name)
	if name == "" {
		name = s.word("address")
	}
	s.add("address", []Row{s.row(name, s.list(parts), &a.Basis)})
}

func (s *sheet) trade() {
	var rows []Row
	if len(s.law.Payments) > 0 {
		rows = append(rows, Row{Name: "`payments.methods`", Value: "`" + strings.Join(s.law.Payments, "`"+s.comma()+"`") + "`"})
	}
	if len(s.law.Parties) > 0 {
		rows = append(rows, Row{Name: "`parties`", Value: "`" + strings.Join(s.law.Parties, "`"+s.comma()+"`") + "`"})
	}
	var profiles []string
	for _, p := range s.law.Profiles {
		profiles = append(profiles, "`"+p.ID+"`")
	}
	if len(profiles) > 0 {
		rows = append(rows, Row{Name: "`check.profiles`", Value: s.list(profiles)})
	}
	s.add("trade", rows)
}

func (s *sheet) conflicts() {
	var rows []Row
	for _, c := range s.law.Conflicts {
		for _, side := range c.Sides {
			rows = append(rows, Row{Name: s.text(c.What), Value: s.text(side.Says), URL: side.URL})
		}
	}
	s.add("conflicts", rows)
}

func (s *sheet) unknown() {
	var rows []Row
	for _, topic := range slices.Sorted(keysOf(s.law.Unknown)) {
		rows = append(rows, Row{Name: s.word(topic), Value: s.text(s.law.Unknown[topic])})
	}
	s.add("unknown", rows)
}
