package config

import (
	"slices"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// freelancersHaveDocuments tells whether freelancers have a document of their own in a country, instead of a place in the register. Of
// a country whose law isn't known, nobody can tell.
func freelancersHaveDocuments(law *country.Law) bool {
	return law != nil && law.Identifiers["freelance_doc"] != nil
}

// checkIdentityPairs holds the kind of the store against its registration and its legal name.
func checkIdentityPairs(c *checker) {
	ids, kind := c.site.IDs, c.site.Store.Kind.Value
	for _, id := range []struct {
		key   string
		isSet bool
	}{{"cr", ids.CR.IsSet() && ids.CR != NoCR}, {"unified_number", ids.UnifiedNumber.IsSet()}} {
		switch {
		case !id.isSet:
		case kind == "freelancer" && freelancersHaveDocuments(c.site.Law()):
			c.contradict(at("ids", id.key), at("store", "kind"), say.PartContradictionFreelancerRegister{})
		case kind == "" && ids.FreelanceDoc.IsSet():
			c.contradict(at("ids", "freelance_doc"), at("ids", id.key), say.PartContradictionFreelanceDoc{})
		}
	}
	if ids.FreelanceDoc.IsSet() && (kind == "company" || kind == "establishment") {
		c.contradict(at("ids", "freelance_doc"), at("store", "kind"), say.PartContradictionFreelanceDoc{})
	}
	if ids.CR == NoCR {
		switch {
		case ids.UnifiedNumber.IsSet():
			c.contradict(at("ids", "cr"), at("ids", "unified_number"), say.PartContradictionNoRegister{})
		case kind == "company" || kind == "establishment":
			c.contradict(at("ids", "cr"), at("store", "kind"), say.PartContradictionNoRegister{})
		}
	}
	if ids.URLRecorded.V && (ids.CR == NoCR || kind == "freelancer") {
		other := at("ids", "cr")
		if ids.CR != NoCR {
			other = at("store", "kind")
		}
		c.contradict(at("ids", "url_recorded"), other, say.PartContradictionRecordedNowhere{})
	}
	if ids.LicencesNeeded.Set && !ids.LicencesNeeded.V && len(ids.Licences) > 0 {
		c.contradict(at("ids", "licences_needed"), at("ids", "licences"), say.PartContradictionNeedlessLicence{})
	}
	if named := kindNamed(stringsOf(c.site.Store.LegalName)); named != "" && kind != "" && named != kind {
		var why say.Message = say.PartContradictionLegalCompany{}
		if named == "establishment" {
			why = say.PartContradictionLegalEstablishment{}
		}
		c.contradict(at("store", "legal_name"), at("store", "kind"), why)
	}
}

// kindNamed is the kind of store of which a legal name says that it is one; "" when it says nothing, or both.
func kindNamed(names map[string]string) (kind string) {
	for _, name := range names {
		for _, word := range strings.Fields(lang.Normalise(name).Text) {
			word = strings.Trim(word, ".,()")
			of := ""
			if slices.Contains([]string{"شركه", "company", "co", "llc", "ltd"}, word) {
				of = "company"
			} else if slices.Contains([]string{"مؤسسه", "موسسه", "establishment", "est"}, word) {
				of = "establishment"
			}
			switch {
			case of == "":
			case kind != "" && kind != of:
				return "" // the branch of a company's establishment; whoever writes so knows
			default:
				kind = of
			}
		}
	}
	return kind
}
