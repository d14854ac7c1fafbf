package markup

import "golang.org/x/net/html/atom"

// traits are what the reader must know of an element of HTML.
type traits struct {
	void     bool // it has no end (HTML §13.1.2)
	optional bool // its end may be left out (§13.1.2.4)
	foreign  bool // another language than HTML begins in it
	alone    bool // it cannot lie in one of its kind
	ending   *ending
}

// ending is what the start of an element ends: the elements of ends that are open, as far as none of within is open in
// them (§13.1.2.4).
type ending struct{ ends, within []atom.Atom }

// known are the elements that have traits.
var known = func() map[atom.Atom]traits {
	out := map[atom.Atom]traits{}
	set := func(change func(*traits), list ...atom.Atom) {
		for _, a := range list {
			t := out[a]
			change(&t)
			out[a] = t
		}
	}
	set(func(t *traits) { t.void = true }, atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link,
		atom.Meta, atom.Source, atom.Track, atom.Wbr)
	set(func(t *traits) { t.optional = true }, atom.Html, atom.Head, atom.Body, atom.P, atom.Li, atom.Dt, atom.Dd, atom.Option, atom.Optgroup,
		atom.Tr, atom.Td, atom.Th, atom.Tbody, atom.Thead, atom.Tfoot, atom.Colgroup, atom.Caption, atom.Rt, atom.Rp)
	set(func(t *traits) { t.foreign = true }, atom.Svg, atom.Math)
	set(func(t *traits) { t.alone = true }, atom.A, atom.Button, atom.Form, atom.Label)

	type list = []atom.Atom
	ends := func(what, within list, starts ...atom.Atom) {
		set(func(t *traits) { t.ending = &ending{what, within} }, starts...)
	}
	ends(list{atom.P}, list{atom.Button, atom.Table, atom.Td, atom.Th, atom.Caption, atom.Object, atom.Template, atom.Svg, atom.Math},
		atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Details, atom.Div, atom.Dl, atom.Fieldset, atom.Figcaption, atom.Figure,
		atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hr, atom.Main, atom.Menu, atom.Nav,
		atom.Ol, atom.P, atom.Pre, atom.Search, atom.Section, atom.Summary, atom.Table, atom.Ul)
	ends(list{atom.Head}, nil, atom.Body)
	ends(list{atom.Li}, list{atom.Ul, atom.Ol, atom.Menu}, atom.Li)
	ends(list{atom.Dt, atom.Dd}, list{atom.Dl}, atom.Dt, atom.Dd)
	ends(list{atom.Caption, atom.Colgroup, atom.Thead, atom.Tbody, atom.Tfoot}, list{atom.Table}, atom.Colgroup, atom.Thead, atom.Tbody, atom.Tfoot)
	ends(list{atom.Caption, atom.Colgroup, atom.Tr}, list{atom.Table}, atom.Tr)
	ends(list{atom.Td, atom.Th}, list{atom.Tr, atom.Table}, atom.Td, atom.Th)
	ends(list{atom.Option}, list{atom.Select, atom.Datalist, atom.Optgroup}, atom.Option)
	ends(list{atom.Optgroup, atom.Option}, list{atom.Select}, atom.Optgroup)
	ends(list{atom.Rt, atom.Rp}, list{atom.Ruby}, atom.Rt, atom.Rp)
	return out
}()
