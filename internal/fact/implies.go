package fact

import (
	"slices"
	"strings"
)

// Branch is a part of a text that is shown under a condition, or, with Else, when the condition does not hold.
type Branch struct {
	Condition *Condition
	Else      bool
}

// known is what must hold for a branch to be shown: one thing after the other, as they are written.
func (b Branch) known() []string {
	c := b.Condition
	if b.Else { // not (a or b) is not a and not b; of not (a and b) nobody knows which
		var all []string
		for _, both := range c.any {
			if len(both) == 1 {
				all = append(all, c.spell(term{both[0].ask, !both[0].not}))
			}
		}
		return all
	}
	if len(c.any) > 1 {
		return []string{c.String()}
	}
	return c.terms(0)
}

// terms are the questions of one of the conditions between “or”, as they are written.
func (c *Condition) terms(i int) (all []string) {
	for _, t := range c.any[i] {
		all = append(all, c.spell(t))
	}
	return all
}

// Known is what surely holds at a place of a text. It goes by what is written and knows nothing of facts: branches.city says
// more than branches, and still does not imply it.
type Known map[string]bool

// KnownIn is what holds where all of the branches are shown. of gives the condition under which a page is on the site, by its
// name, nil for none: where page.warranty holds, that holds.
func KnownIn(under []Branch, of func(page string) *Condition) Known {
	known := Known{}
	var learn func(b Branch)
	learn = func(b Branch) {
		for _, k := range b.known() {
			if known[k] {
				continue
			}
			known[k] = true
			if page, ok := strings.CutPrefix(k, PageAsk); ok {
				if more := of(page); more != nil {
					learn(Branch{Condition: more})
				}
			}
		}
	}
	for _, b := range under {
		learn(b)
	}
	return known
}

// Page tells whether a page is surely on the site.
func (k Known) Page(name string) bool { return k[PageAsk+name] }

// Implies tells whether a condition surely holds.
func (k Known) Implies(c *Condition) bool {
	if k[c.String()] {
		return true
	}
	for i := range c.any {
		if !slices.ContainsFunc(c.terms(i), func(term string) bool { return !k[term] }) {
			return true
		}
	}
	return false
}
