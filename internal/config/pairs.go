package config

import (
	"fmt"

	"sitegen/internal/diag"
	"sitegen/internal/say"
	"sitegen/internal/tomldoc"
)

// Facts that can't be true together. Each pair is told once, at the fact that would be deleted or corrected first, with the
// line of the other one. What the pages would say is false then, whichever of the two is right.

// pairs are the rules for pairs of facts. A file holds those of one matter.
func pairs() []rule {
	return []rule{
		checkTaxPairs,
		checkIdentityPairs,
		checkOpeningPairs,
		checkContactPairs,
		checkAccountPairs,
		checkPaymentPairs,
		checkDeliveryPairs,
		checkReturnPairs,
		checkPartyPairs,
		checkPlacePairs,
		checkCookiePairs,
		checkPromisePairs,
	}
}

// contradicting is a value that contradicts another fact.
type contradicting struct {
	why   say.Message
	other string
	value string
}

// contradict reports at a fact that it contradicts another one: once for all entries that say the same.
func (c *checker) contradict(path, other []any, why say.Message) {
	one := contradicting{why, fmt.Sprint(other), fmt.Sprint(c.doc.At(path...))}
	if c.told[one] {
		return
	}
	if c.told == nil {
		c.told = map[contradicting]bool{}
	}
	c.told[one] = true
	c.report(diag.New(c.doc.ValuePos(path...), say.ContradictingFacts{Why: why, Other: tomldoc.Keys(other), Line: c.line(other...)}))
}

// lacks warns at a fact that another one, without which it says nothing, is missing. No text shows it then.
func (c *checker) lacks(path, missing []any, why say.Message) {
	if c.doc.Has(missing...) {
		return // and could not be read
	}
	f := diag.New(c.doc.ValuePos(path...), say.ContradictingFactsMissing{Why: why, Missing: tomldoc.Keys(missing)})
	f.Severity = diag.Warning
	c.report(f)
}

// unread tells whether a value of a table could not be read, so that it is not known what it says.
func (c *checker) unread(path ...any) bool {
	return c.doc.Unread().Within(path...) || c.doc.Unread().Around(path...)
}
