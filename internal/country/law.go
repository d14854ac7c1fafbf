package country

import (
	"regexp"

	"sitegen/internal/lang"
)

// Law is what is known of the law of one country, by its file CODE.toml: laws and authorities, what laws provide, the forms of
// identifiers and addresses, tax, and what a store there usually pays and ships with. What nobody could find in a source isn't in
// it; what was looked for and not found is named in Unknown, and what sources disagree about in Conflicts.
type Law struct {
	Code     string `toml:"code"`     // ISO 3166
	Reviewed string `toml:"reviewed"` // the day on which the sources were last read, 2026-11-30
	Calls    Calls  `toml:"calls"`    // how sentences call the country and its people, beside its name in the words of the theme
	Terms    Terms  `toml:"terms"`    // the words of its laws for what all laws have

	Acts        map[string]*Act           `toml:"act"`       // by an id such as consumer or data
	Authorities map[string]*Authority     `toml:"authority"` // by what they are for, see AuthorityKinds
	Provisions  map[string]*Provision     `toml:"provision"` // by topic, see Topics
	Exclusions  []*Exclusion              `toml:"exclusion"` // from the right of withdrawal
	Voids       []*Void                   `toml:"void"`      // clauses that a law voids or forbids
	Tax         *Tax                      `toml:"tax"`
	Identifiers map[string]*Identifier    `toml:"identifier"` // by the key below [ids] of site.toml
	Address     *AddressForm              `toml:"address"`
	IBAN        int                       `toml:"iban"`     // the length of account numbers, in characters (ISO 13616)
	Payments    []string                  `toml:"payments"` // methods that are usual there, as payments.methods names them
	Networks    []string                  `toml:"networks"` // those of Payments that are card networks of this country alone
	Parties     []string                  `toml:"parties"`  // usual third parties, as the register of parties names them
	Profiles    []*Profile                `toml:"profile"`
	Conflicts   []*Conflict               `toml:"conflict"`
	Unknown     map[string]lang.Bilingual `toml:"unknown"` // by topic: what was looked for and not found
}

// Calls are names of a country that stand in sentences, such as المملكة or Kuwaiti.
type Calls struct {
	Ar []string `toml:"ar"`
	En []string `toml:"en"`
}

// Name is how messages call the country: الكويت, Kuwait. It is empty where the file has no name.
func (c Calls) Name() lang.Bilingual {
	if len(c.Ar) == 0 || len(c.En) == 0 {
		return lang.Bilingual{}
	}
	return lang.Bilingual{Ar: c.Ar[0], En: c.En[0]}
}

// Terms are the words of a country's laws.
type Terms struct {
	Law        lang.Bilingual `toml:"law"`         // النظام or القانون
	Laws       lang.Bilingual `toml:"laws"`        // الأنظمة or القوانين
	Lawfully   lang.Bilingual `toml:"lawfully"`    // نظامًا or قانونًا
	LegalBasis lang.Bilingual `toml:"legal_basis"` // of processing: المسوّغ النظامي
	Withdrawal lang.Bilingual `toml:"withdrawal"`  // فسخ العقد or العدول عن الشراء; empty where there is no such right
}

// Status tells whether a law binds.
type Status string

// The statuses.
const (
	InForce   Status = "in-force"
	Coming    Status = "coming" // issued; the day from which it binds is ahead, or not known
	Draft     Status = "draft"
	Guideline Status = "guideline" // of an authority or platform, no law
)

// Sure tells how well a datum is known.
type Sure string

// How sure. What only one source says is never said in a text.
const (
	Text Sure = "text" // its wording was read in a copy of the official text
	Two  Sure = "two"  // two independent sources say so
	One  Sure = "one"  // one source says so
)

// Basis is where a datum comes from. What it doesn't say itself, it takes from the act that it names.
type Basis struct {
	Act      string         `toml:"act"`     // the id of the act
	Article  lang.Bilingual `toml:"article"` // as texts name it: المادة الثالثة عشرة, Article 13
	URL      string         `toml:"url"`     // where it can be read
	Since    string         `toml:"since"`   // the day from which it binds: 2019-10-24, 2019-10 or 2019; "" where not known
	Status   Status         `toml:"status"`
	Sure     Sure           `toml:"sure"`
	Reviewed string         `toml:"reviewed"`
	Note     string         `toml:"note"` // for readers of the file, in English
}

// Firm tells whether texts may rest on it: it binds, and more than one source says so.
func (b *Basis) Firm() bool {
	return (b.Status == InForce || b.Status == Guideline) && (b.Sure == Text || b.Sure == Two)
}

// Act is a law, a regulation, or criteria of an authority.
type Act struct {
	Name   lang.Bilingual `toml:"name"`   // as running text names it: نظام التجارة الإلكترونية, the E-Commerce Law
	Title  lang.Bilingual `toml:"title"`  // the official title with its number; may be empty
	Called Calls          `toml:"called"` // other names by which texts call it
	Basis
}

// Authority is who hears complaints or keeps registers.
type Authority struct {
	Name   lang.Bilingual `toml:"name"`
	Short  lang.Bilingual `toml:"short"` // as texts call it once it was named: «سدايا»; may be empty
	Phone  string         `toml:"phone"` // as it is dialled in the country
	URL    string         `toml:"url"`
	Called Calls          `toml:"called"`
	Source string         `toml:"source"` // where it was read
	Sure   Sure           `toml:"sure"`
}

// Provision is what a law provides on a topic. Of the numbers, one is set, or none where the topic has none.
type Provision struct {
	None     bool   `toml:"none"` // that the law has no such rule was looked up
	Hours    int    `toml:"hours"`
	Days     int    `toml:"days"`
	Months   int    `toml:"months"`
	Years    int    `toml:"years"`
	From     string `toml:"from"`     // receipt or contract: what the period counts from
	Waivable bool   `toml:"waivable"` // the parties may agree otherwise
	Cases    []Case `toml:"case"`     // where the period is another
	Basis
}

// Case is a period of a Provision for some goods or for some reason.
type Case struct {
	Kinds  []string       `toml:"kinds"`  // of goods, as store.kinds names them
	Reason lang.Bilingual `toml:"reason"` // where it is not for kinds of goods
	Days   int            `toml:"days"`
	Basis
}

// Exclusion is what the right of withdrawal doesn't extend to.
type Exclusion struct {
	ID       string   `toml:"id"`       // as returns.exclusions names it
	Kinds    []string `toml:"kinds"`    // of goods; empty for all
	Waivable bool     `toml:"waivable"` // only unless agreed otherwise
	Basis
}

// Void is a clause that a law voids or forbids.
type Void struct {
	What lang.Bilingual `toml:"what"`
	Basis
}

// Tax is the tax on sales.
type Tax struct {
	None    bool           `toml:"none"` // there is none
	Name    lang.Bilingual `toml:"name"` // ضريبة القيمة المضافة, VAT
	Percent int            `toml:"percent"`
	Basis
}

// Identifier is a number under which a store is registered.
type Identifier struct {
	Name    lang.Bilingual `toml:"name"`
	Pattern string         `toml:"pattern"` // regular expression of the whole number; "" where its form isn't known
	Form    lang.Bilingual `toml:"form"`    // the form in words: 15 digits that begin with 3 and end with 3
	Example string         `toml:"example"` // nobody's number, of the right form
	Basis
}

// Fits tells whether a number is of the form. Where none is known, any is.
func (id *Identifier) Fits(number string) bool { return fits(id.Pattern, number) }

// Fits tells whether a part of an address is of the form.
func (f Form) Fits(part string) bool { return fits(f.Pattern, part) }

func fits(pattern, s string) bool {
	return pattern == "" || regexp.MustCompile("^(?:"+pattern+")$").MatchString(s)
}

// OnlyIn is the one country whose stores have a kind of number, by its key; "" where several countries have it.
func OnlyIn(key string) (code string) {
	for _, c := range WithLaw() {
		if LawOf(c).Identifiers[key] == nil {
			continue
		}
		if code != "" {
			return ""
		}
		code = c
	}
	return code
}

// OfNetwork is the country whose card network a method of payment is; "" where it is none.
func OfNetwork(method string) (code string) { return Names().Networks[method] }

// OfCurrency is the country, of those with a file, whose money a currency is; "" where it is that of none.
func OfCurrency(currency string) (code string) {
	for _, code := range WithLaw() {
		if Currency(code) == currency {
			return code
		}
	}
	return ""
}

// AddressForm is how addresses of a country are written.
type AddressForm struct {
	Name  lang.Bilingual            `toml:"name"`  // العنوان الوطني, National Address
	Parts []string                  `toml:"parts"` // keys of [address] of site.toml, from the widest to the nearest
	Names map[string]lang.Bilingual `toml:"names"` // of parts that this country calls otherwise
	Forms map[string]Form           `toml:"forms"` // of parts whose form is known
	Basis
}

// AddressForm is the form of addresses; nil where it isn't known.
func (l *Law) AddressForm() *AddressForm {
	if l == nil {
		return nil
	}
	return l.Address
}

// Form is the form of a part of an address.
type Form struct {
	Pattern string         `toml:"pattern"`
	Form    lang.Bilingual `toml:"form"`
	Example string         `toml:"example"`
}

// Profile is a set of requirements of one law or authority; package profile reads it.
type Profile struct {
	ID           string         `toml:"id"`
	Name         lang.Bilingual `toml:"name"`
	Asked        bool           `toml:"asked"` // concerns only those who ask for it
	Requirements []Requirement  `toml:"requirement"`
}

// Requirement is one thing that has to be declared. See the type of that name in package profile for what its fields mean. Numbers
// of laws stand in it as {TOPIC.UNIT}: {withdrawal.days}.
type Requirement struct {
	ID       string         `toml:"id"`
	What     lang.Bilingual `toml:"what"`
	Page     string         `toml:"page"`
	How      lang.Bilingual `toml:"how"`
	Facts    []string       `toml:"facts"`
	Sections []string       `toml:"sections"`
	Against  []string       `toml:"against"`
	Advice   bool           `toml:"advice"`
	Source   lang.Bilingual `toml:"source"` // where there is no act to name
	Basis
}

// Conflict is what sources disagree about. No text says either.
type Conflict struct {
	Topic string         `toml:"topic"`
	What  lang.Bilingual `toml:"what"`
	Sides []Side         `toml:"side"`
}

// Side is what one of the sources says.
type Side struct {
	Says lang.Bilingual `toml:"says"`
	URL  string         `toml:"url"`
}

// Source names the article and the act on which a datum rests, as running text does: Article 13 of the E-Commerce Law. Where no
// act is named it is empty.
func (l *Law) Source(b *Basis) lang.Bilingual {
	act := l.Acts[b.Act]
	switch {
	case act == nil:
		return lang.Bilingual{}
	case b.Article.Ar == "":
		return act.Name
	}
	return lang.Bilingual{Ar: b.Article.Ar + " من " + act.Name.Ar, En: b.Article.En + " of " + act.Name.En}
}

// Firm is the provision on a topic if texts and errors may rest on it, else nil.
func (l *Law) Firm(topic string) *Provision {
	if l == nil {
		return nil
	}
	if p := l.Provisions[topic]; p != nil && p.Firm() {
		return p
	}
	return nil
}

// Number is the number of a provision in the unit of its topic; 0 if it has none.
func (p *Provision) Number(unit string) int {
	switch unit {
	case "hours":
		return p.Hours
	case "days":
		return p.Days
	case "business_days": // that surely end within the days: five of seven
		return p.Days * 5 / 7
	case "months":
		return p.Months
	case "years":
		return p.Years
	}
	return 0
}
