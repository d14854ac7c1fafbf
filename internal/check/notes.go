package check

import "sitegen/internal/site"

// Notes are what one page tells to the rules that look at the whole site. They are taken while the page is checked, so
// that nobody has to read it again.
type Notes struct {
	Page   *site.Page
	Claims []Claim // see pagesDisagree
	Offers []Offer // see expired
}

func note(p *Page, o *Output) *Notes {
	n := &Notes{}
	if p != nil {
		n.Page = p.Page
		n.Claims = claimsOf(p)
		n.Offers = offersOf(p)
	}
	if o != nil {
		n.Page = o.Page
	}
	return n
}
