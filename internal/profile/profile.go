// Package profile holds what laws and authorities want a store to declare: sets of requirements, each with its source and
// the day on which somebody last read that source.
//
// In: the files of the countries (package country) for what is law, and the data files of this room for what isn't any country's.
// Out: the profiles. Whether a site declares what they ask for is found out
// in package check. Nothing here, and nothing made of it, tells that a store complies with a law: only what it declares.
package profile

import (
	"slices"

	"sitegen/internal/lang"
)

// Profile is a set of requirements of one law, authority or platform.
type Profile struct {
	ID           string         // as in --profile: sa-moc
	Name         lang.Bilingual // of the law or the list of criteria
	Country      string         // ISO 3166 code of the country whose stores it concerns; "" for all
	Asked        bool           // concerns only those who ask for it
	Reviewed     string         // the day on which the source that was longest not read was read, 2026-11-22
	Requirements []Requirement
}

// Requirement is one thing that has to be declared.
type Requirement struct {
	ID     string         // stable: EC-6a
	What   lang.Bilingual // what must be declared, one sentence
	Source lang.Bilingual // law and article
	URL    string         // where the source can be read; may be empty
	Since  string         // the day from which it binds: 2019-10-24, 2019; "" where that isn't known
	Status Status         // of the source, for one that isn't in force, or isn't known to be
	// Reviewed is the day on which the source was last read.
	Reviewed string
	Page     string         // the page on which readers look for it: contact; may be empty
	How      lang.Bilingual // how to declare it: which facts, or which section
	// Facts are groups of terms, separated by spaces; one group that is declared in full is enough. See Term.
	Facts []string
	// Sections are ids of sections, or of what sections say to cover, of which one is enough.
	Sections []string
	// Against are facts that say the opposite of what a section of the owner may cover: while one is declared, no section
	// counts.
	Against []string
	// Advice tells that the requirement is good practice and no duty.
	Advice bool

	groups  [][]Term
	against []Term
}

// Status is that of a source.
type Status string

// The status of sources that aren't law in force.
const (
	Guideline   Status = "guideline"   // of an authority or platform, no law
	Coming      Status = "coming"      // issued; the day from which it binds is ahead, or not known
	Draft       Status = "draft"       // not in force
	Unconfirmed Status = "unconfirmed" // known from reports only
)

// Groups are the Facts, taken apart.
func (r *Requirement) Groups() [][]Term { return r.groups }

// Opposites are the Against, taken apart.
func (r *Requirement) Opposites() []Term { return r.against }

// HomePage tells that the law wants it on the home page, where what the frame shows counts too.
func (r *Requirement) HomePage() bool { return r.Page == "index" }

// All is every profile, those of Saudi Arabia first. It is shared and must not be changed.
func All() []*Profile { return load() }

// IDs are the names of all profiles, in the order of All.
func IDs() (ids []string) {
	for _, p := range All() {
		ids = append(ids, p.ID)
	}
	return ids
}

// ByID returns the profile of that name, nil if there is none.
func ByID(id string) *Profile {
	all := All()
	if i := slices.IndexFunc(all, func(p *Profile) bool { return p.ID == id }); i >= 0 {
		return all[i]
	}
	return nil
}

// Words are what sections may say to cover, sorted. They are shared and must not be changed.
func Words() []string { return words() }
