package country_test

import (
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"sitegen/internal/country"
	"sitegen/internal/lang"
	"sitegen/internal/party"
)

// lawChecker collects what is wrong with the file of one country, so that its author reads all of it at once.
type lawChecker struct {
	law      *country.Law
	problems []string
}

// lawProblems is everything that is wrong with the file of a country, one sentence each, in the order of the file.
func lawProblems(code string, l *country.Law) []string {
	c := &lawChecker{law: l}
	c.head(code)
	c.acts()
	c.authorities()
	c.provisions()
	c.topics()
	c.forms()
	c.rest()
	c.profiles()
	c.conflicts()
	return c.problems
}

func (c *lawChecker) add(format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf(format, args...))
}

// both wants a text in both languages. What has no letters, such as a telephone, is the same in both.
func (c *lawChecker) both(where string, t lang.Bilingual) {
	switch {
	case t.Ar == "":
		c.add("%s: write ar", where)
	case strings.ContainsFunc(t.Ar, unicode.IsLetter) && !strings.ContainsFunc(t.Ar, isArabic):
		c.add("%s: ar isn't Arabic: %q", where, t.Ar)
	}
	switch {
	case t.En == "":
		c.add("%s: write en", where)
	case strings.ContainsFunc(t.En, isArabic):
		c.add("%s: en isn't English: %q", where, t.En)
	}
}

func isArabic(r rune) bool { return unicode.Is(unicode.Arabic, r) }

// bothOrNone wants a text in both languages, if it is there.
func (c *lawChecker) bothOrNone(where string, t lang.Bilingual) {
	if t != (lang.Bilingual{}) {
		c.both(where, t)
	}
}

func (c *lawChecker) known(where, value string, of []string) {
	if !slices.Contains(of, value) {
		c.add("%s: %q is none of %s", where, value, strings.Join(of, " "))
	}
}

// address wants an address at which something can be read.
func (c *lawChecker) address(where, address string) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" || !strings.Contains(u.Host, ".") {
		c.add("%s: %q is no https address", where, address)
	}
}

func (c *lawChecker) day(where, day string, layouts ...string) {
	for _, layout := range layouts {
		if _, err := time.Parse(layout, day); err == nil {
			return
		}
	}
	c.add("%s: %q is no day such as 2026-11-30", where, day)
}

func (c *lawChecker) sure(where string, sure country.Sure) {
	c.known(where+".sure", string(sure), []string{string(country.Text), string(country.Two), string(country.One)})
}

func (c *lawChecker) basis(where string, b *country.Basis) {
	c.address(where+".url", b.URL)
	c.day(where+".reviewed", b.Reviewed, time.DateOnly)
	if b.Since != "" {
		c.day(where+".since", b.Since, time.DateOnly, "2006-01", "2006")
	}
	c.known(where+".status", string(b.Status), []string{string(country.InForce), string(country.Coming), string(country.Draft), string(country.Guideline)})
	c.sure(where, b.Sure)
	c.bothOrNone(where+".article", b.Article)
	if b.Article.Ar != "" && b.Act == "" {
		c.add("%s: an article without the act that has it", where)
	}
}

func (c *lawChecker) head(code string) {
	if c.law.Code != code {
		c.add("code: %q in the file of %s", c.law.Code, code)
	}
	c.day("reviewed", c.law.Reviewed, time.DateOnly)
	if len(c.law.Calls.Ar) == 0 || len(c.law.Calls.En) == 0 {
		c.add("calls: write ar and en")
	}
	c.both("terms.law", c.law.Terms.Law)
	c.both("terms.laws", c.law.Terms.Laws)
	c.both("terms.lawfully", c.law.Terms.Lawfully)
	c.both("terms.legal_basis", c.law.Terms.LegalBasis)
	c.bothOrNone("terms.withdrawal", c.law.Terms.Withdrawal)
	if c.law.IBAN != 0 && (c.law.IBAN < 15 || c.law.IBAN > 34) {
		c.add("iban: no account number has %d characters", c.law.IBAN)
	}
	if len(c.law.Payments) == 0 {
		c.add("payments: write what is usual there")
	}
	for _, network := range c.law.Networks {
		if !slices.Contains(c.law.Payments, network) {
			c.add("networks: %s isn't among the payments", network)
		}
	}
	for _, id := range c.law.Parties {
		if party.ByID(id) == nil {
			c.add("parties: %q isn't in the register of parties", id)
		}
	}
}

func (c *lawChecker) acts() {
	for _, id := range slices.Sorted(maps.Keys(c.law.Acts)) {
		a, where := c.law.Acts[id], "act."+id
		c.known("act", id, country.ActKinds())
		c.both(where+".name", a.Name)
		c.bothOrNone(where+".title", a.Title)
		c.basis(where, &a.Basis)
	}
}

func (c *lawChecker) authorities() {
	for _, id := range slices.Sorted(maps.Keys(c.law.Authorities)) {
		a, where := c.law.Authorities[id], "authority."+id
		c.known("authority", id, country.AuthorityKinds())
		c.both(where+".name", a.Name)
		c.bothOrNone(where+".short", a.Short)
		c.address(where+".source", a.Source)
		if a.URL != "" {
			c.address(where+".url", a.URL)
		}
		c.sure(where, a.Sure)
	}
}

func topicIDs() (ids []string) {
	for _, t := range country.Topics() {
		ids = append(ids, t.ID)
	}
	return ids
}

func (c *lawChecker) provisions() {
	units := map[string]string{}
	for _, t := range country.Topics() {
		units[t.ID] = t.Unit
	}
	for _, topic := range slices.Sorted(maps.Keys(c.law.Provisions)) {
		p, where := c.law.Provisions[topic], "provision."+topic
		c.known("provision", topic, topicIDs())
		for _, unit := range []string{"hours", "days", "months", "years"} {
			switch n := p.Number(unit); {
			case n != 0 && unit != units[topic]:
				c.add("%s: its number is in %q, not in %s", where, units[topic], unit)
			case n != 0 && p.None:
				c.add("%s: none, and a number of %s", where, unit)
			}
		}
		c.known(where+".from", p.From, []string{"", "receipt", "contract", "appearing", "return", "customer", "store"})
		for i, one := range p.Cases {
			at := fmt.Sprintf("%s.case[%d]", where, i)
			if one.Days == 0 {
				c.add("%s: write days", at)
			}
			if len(one.Kinds) == 0 {
				c.both(at+".reason", one.Reason)
			}
		}
	}
	for _, where := range slices.Sorted(maps.Keys(c.law.Bases())) {
		c.basis(where, c.law.Bases()[where])
	}
}

// topics wants each topic once: as a provision, among what nobody found, or among what sources disagree about.
func (c *lawChecker) topics() {
	inConflict := map[string]bool{}
	for _, conflict := range c.law.Conflicts {
		inConflict[conflict.Topic] = true
	}
	for _, topic := range topicIDs() {
		said := c.law.Provisions[topic] != nil
		_, unknown := c.law.Unknown[topic]
		switch {
		case !said && !unknown && !inConflict[topic]:
			c.add("nothing on %s: add [provision.%s], or what you looked for to [unknown], or a [[conflict]]", topic, topic)
		case said && unknown:
			c.add("%s is a provision and unknown: take one away", topic)
		case said && inConflict[topic]:
			c.add("%s is a provision, and sources disagree about it: take the provision away", topic)
		}
	}
	for _, topic := range slices.Sorted(maps.Keys(c.law.Unknown)) {
		c.known("unknown", topic, append(topicIDs(), "tax", "address"))
		c.both("unknown."+topic, c.law.Unknown[topic])
	}
}

// form wants that an example has the form that a pattern tells.
func (c *lawChecker) form(where, pattern, example string, words lang.Bilingual) {
	if pattern == "" {
		if example != "" || words.Ar != "" {
			c.add("%s: a form or an example without a pattern", where)
		}
		return
	}
	c.both(where+".form", words)
	switch form, err := regexp.Compile("^(?:" + pattern + ")$"); {
	case err != nil:
		c.add("%s.pattern: %v", where, err)
	case !form.MatchString(example):
		c.add("%s.example: %q hasn't the form %s", where, example, pattern)
	}
}

// identifierKeys are the keys below [ids] of site.toml for which a country can tell name and form.
var identifierKeys = []string{"cr", "vat", "unified_number", "freelance_doc", "sbc_auth_no", "trade_licence", "ecommerce_licence",
	"tax_card", "national_no", "establishment_no"}

// addressParts are keys of [address] of site.toml.
var addressParts = []string{"region", "city", "district", "street", "building_name", "building", "unit", "floor", "postcode", "secondary", "short",
	"block", "avenue", "zone", "po_box"}

func (c *lawChecker) forms() {
	for _, key := range slices.Sorted(maps.Keys(c.law.Identifiers)) {
		id, where := c.law.Identifiers[key], "identifier."+key
		c.known("identifier", key, identifierKeys)
		c.both(where+".name", id.Name)
		c.form(where, id.Pattern, id.Example, id.Form)
	}
	a := c.law.Address
	if a == nil {
		c.absent("address", "write how addresses are written there")
		return
	}
	c.bothOrNone("address.name", a.Name)
	for _, part := range a.Parts {
		c.known("address.parts", part, addressParts)
	}
	for _, part := range slices.Sorted(maps.Keys(a.Names)) {
		c.known("address.names", part, a.Parts)
		c.both("address.names."+part, a.Names[part])
	}
	for _, part := range slices.Sorted(maps.Keys(a.Forms)) {
		c.known("address.forms", part, a.Parts)
		c.form("address.forms."+part, a.Forms[part].Pattern, a.Forms[part].Example, a.Forms[part].Form)
	}
}

// absent wants a table, unless what was looked for is among what nobody found.
func (c *lawChecker) absent(table, wanted string) {
	if _, looked := c.law.Unknown[table]; !looked {
		c.add("%s: %s, or what you looked for to [unknown]", table, wanted)
	}
}

func (c *lawChecker) rest() {
	seen := map[string]bool{}
	for _, e := range c.law.Exclusions {
		if e.ID == "" || seen[e.ID] {
			c.add("exclusion: the id %q stands twice, or is empty", e.ID)
		}
		seen[e.ID] = true
		if e.Act == "" {
			c.add("exclusion %s: names no act", e.ID)
		}
	}
	for i, v := range c.law.Voids {
		c.both(fmt.Sprintf("void[%d].what", i), v.What)
	}
	switch t := c.law.Tax; {
	case t == nil:
		c.absent("tax", "write its rate, or none = true")
	case t.None && t.Percent != 0:
		c.add("tax: none, and a rate")
	case !t.None:
		c.both("tax.name", t.Name)
		if t.Percent < 1 || t.Percent > 40 {
			c.add("tax.percent: %d can't be its rate", t.Percent)
		}
	}
}

var (
	// byHand finds a period that is written as digits: 14 days, ٧ أيام, >=14.
	byHand = regexp.MustCompile(`[<>]=[0-9]+|[0-9٠-٩]+[ -]*(days?|hours?|months?|years?|يوم|يوماً|يومًا|أيام|ساعة|ساعات|شهر|شهرًا|أشهر|سنة|سنوات)`)
	// placeholder finds {withdrawal.days}.
	placeholder = regexp.MustCompile(`\{([a-z_]+)\.(hours|days|months|years)\}`)
)

func (c *lawChecker) profiles() {
	ids := map[string]bool{}
	for _, p := range c.law.Profiles {
		c.both("profile "+p.ID+".name", p.Name)
		for i := range p.Requirements {
			r := &p.Requirements[i]
			where := "requirement " + r.ID
			if r.ID == "" || ids[r.ID] {
				c.add("%s: its id stands twice, or is empty", where)
			}
			ids[r.ID] = true
			c.requirement(where, r)
		}
	}
	if len(ids) == 0 {
		c.add("profile: there is no requirement")
	}
}

func (c *lawChecker) requirement(where string, r *country.Requirement) {
	c.both(where+".what", r.What)
	c.both(where+".how", r.How)
	c.bothOrNone(where+".source", r.Source)
	if r.Act == "" && r.Source.Ar == "" {
		c.add("%s: names no act and no source", where)
	}
	if r.Page == "" {
		c.add("%s: write page", where)
	}
	if len(r.Facts) == 0 && len(r.Sections) == 0 {
		c.add("%s: nothing declares it; write facts or sections", where)
	}
	texts := append([]string{r.What.Ar, r.What.En, r.How.Ar, r.How.En}, r.Facts...)
	for _, text := range texts {
		if found := byHand.FindString(text); found != "" {
			c.add("%s: %q is written by hand; write the number of a provision as {TOPIC.UNIT}", where, found)
		}
		for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
			if p := c.law.Provisions[m[1]]; p == nil || p.Number(m[2]) == 0 {
				c.add("%s: %s, but provision.%s has no %s", where, m[0], m[1], m[2])
			}
		}
	}
}

func (c *lawChecker) conflicts() {
	about := slices.Concat(topicIDs(), country.ActKinds(), country.AuthorityKinds())
	for i, conflict := range c.law.Conflicts {
		where := fmt.Sprintf("conflict[%d]", i)
		c.known(where+".topic", conflict.Topic, about)
		c.both(where+".what", conflict.What)
		urls := map[string]bool{}
		for j, side := range conflict.Sides {
			at := fmt.Sprintf("%s.side[%d]", where, j)
			c.both(at+".says", side.Says)
			c.address(at+".url", side.URL)
			urls[side.URL] = true
		}
		if len(urls) < 2 {
			c.add("%s: write two sides, each with its own address", where)
		}
	}
}

// sameSource tells of periods and rates that two countries have alike and that rest on one address: one of them was copied.
func sameSource(a, b *country.Law) (problems []string) {
	same := func(what string, n, m int, x, y *country.Basis) {
		if n != 0 && n == m && x.URL == y.URL {
			problems = append(problems, fmt.Sprintf("%s is %d in %s and in %s, and both name %s: find the source of each", what, n, a.Code, b.Code, x.URL))
		}
	}
	for _, topic := range country.Topics() {
		if p, q := a.Provisions[topic.ID], b.Provisions[topic.ID]; p != nil && q != nil {
			same("provision."+topic.ID, p.Number(topic.Unit), q.Number(topic.Unit), &p.Basis, &q.Basis)
		}
	}
	if a.Tax != nil && b.Tax != nil {
		same("tax", a.Tax.Percent, b.Tax.Percent, &a.Tax.Basis, &b.Tax.Basis)
	}
	return problems
}
