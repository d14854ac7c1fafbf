package site

import "sitegen/internal/config"

// Shown is what a page shows, as the printer notes it while it makes the page.
type Shown struct {
	Text       config.Set // facts in the text: the title, what Markdown holds, and the components in it
	Frame      config.Set // facts in what the layout puts around the text
	Components []string   // components of the text that wrote something, sorted
	Torn       bool       // a partial or component is left out, because it can't be used
	Faulty     bool       // errors were found while the page was made, so it may lack something
}

// Facts are the paths of the facts that the page shows, sorted: those of the text, and those only of the frame.
func (s *Shown) Facts(of *config.Facts) (text, frame []string) {
	return of.In(s.Text), of.In(without(s.Frame, s.Text))
}

// without is a set less the facts of another.
func without(s, other config.Set) config.Set {
	out := append(config.Set{}, s...)
	for i := range min(len(out), len(other)) {
		out[i] &^= other[i]
	}
	return out
}
