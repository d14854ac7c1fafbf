package diagram

// Flow is who receives which data from the store.
type Flow struct {
	Head
	Store  string
	Inside string // heading of those who keep the data in the country
	Abroad string // heading of those who keep some of it elsewhere, also in the legend
	Chosen string // legend of those who receive it only if the customer chooses them
	Groups []Group
}

// Group is the parties with one purpose.
type Group struct {
	Icon  Icon
	Title string // what they do; it may be ""
	Flows []Share
}

// Share is the parties of a group that receive the same data.
type Share struct {
	Data    string // which; it may be ""
	Parties []Party
}

// Party receives data.
type Party struct {
	Name   string
	Abroad bool   // whether it keeps data outside the country
	Where  string // and where
	Chosen bool   // whether it receives any only if the customer chooses it
}

// SVG draws the picture; "" when nobody receives anything.
func (f Flow) SVG() string {
	if len(f.Groups) == 0 {
		return ""
	}
	return f.both(func(c *canvas) int {
		if c.width == wide {
			return f.wide(c)
		}
		return f.narrow(c)
	})
}

// has tells whether there is such a party.
func (f Flow) has(is func(Party) bool) bool {
	for _, g := range f.Groups {
		for _, s := range g.Flows {
			for _, p := range s.Parties {
				if is(p) {
					return true
				}
			}
		}
	}
	return false
}

func abroadParty(p Party) bool { return p.Abroad }
func chosenParty(p Party) bool { return p.Chosen }

// Places in both drawings: the middle of the line that comes from the store, the start of texts beside it, and how far
// the middle of a line of small letters lies over its foot.
const (
	stem  = 20
	aside = 54
	rise  = 5
)

// mark is what the store's star has in it: the smaller star that the theme's own mark has.
var mark = Icon{Shape: `<path d="M12 6l6 6-6 6-6-6z"/>`}

// wide has a lane for what stays in the country and one, behind a border, for what does not. Lines lead from a purpose
// and its data to each party.
func (f Flow) wide(c *canvas) int {
	const (
		fork, here, border, there = 312, 330, 530, 552 // the branching, the dots of both lanes and what is between them
		gap                       = 13                 // from a dot to its name
	)
	anyAbroad := f.has(abroadParty)
	nameWidth := border - here - gap - 10
	if !anyAbroad {
		nameWidth = wide - here - gap
	}
	awayWidth := wide - there - gap

	y := 28
	end := c.lines(large, aside, y, fork-aside-14, f.Store)
	end = max(end, c.lines(soft, here-6, y, nameWidth, f.Inside))
	if anyAbroad {
		end = max(end, c.lines(soft, there-6, y, awayWidth+gap+6, f.Abroad))
	}
	c.node(stem, 22, true, mark)
	y = max(end-line, 42) + 14
	last := y
	c.across(rule, aside, wide, y)
	for i, g := range f.Groups {
		if i > 0 {
			c.across(rule, aside, wide, y)
		}
		y += 28
		last = y - rise
		c.node(stem, last, false, g.Icon)
		foot := y + 24 // room for the circle
		if g.Title != "" {
			y = c.lines(bold, aside, y, fork-aside-14, g.Title)
			foot = max(foot, y)
		}
		first := last // where the lines of the first share come from
		for j, s := range g.Flows {
			left, right := y, y
			if j == 0 {
				right = last + rise
			} else {
				first = y - rise
			}
			if s.Data != "" {
				left = c.lines(soft, aside, y, fork-aside-14, s.Data)
			}
			lowest := 0
			for _, away := range []bool{false, true} {
				for _, p := range s.Parties {
					if p.Abroad != away {
						continue
					}
					at, x, width, kind := right-rise, here, nameWidth, hair
					if away {
						x, width, kind = there, awayWidth, abroad
					}
					if at == first {
						c.across(kind, fork-8, x, at)
					} else {
						c.across(kind, fork, x, at)
						lowest = at
					}
					c.dot(x, at, p.Chosen)
					right = c.lines(plain, x+gap, right, width, p.Name)
					if p.Where != "" {
						right = c.lines(soft, x+gap, right, width, p.Where)
					}
					right += 3
				}
			}
			if lowest > 0 {
				c.down(hair, fork, first, lowest)
			}
			y = max(left, right)
			foot = max(foot, y)
			if j < len(g.Flows)-1 {
				y += 8
			}
		}
		y = max(y, foot) - 8
	}
	c.down(trunk, stem, 40, last)
	if anyAbroad {
		c.down(abroad, border, 8, y)
	}
	return f.legend(c, y)
}

// narrow has one column; a frame of dashes is around those who keep data elsewhere.
func (f Flow) narrow(c *canvas) int {
	const width = narrow - aside
	y := c.lines(large, aside, 28, width, f.Store)
	c.node(stem, 22, true, mark)
	y = max(y-line, 42) + 14
	last := y
	for _, g := range f.Groups {
		c.across(rule, aside, narrow, y)
		y += 28
		last = y - rise
		foot := y + 24
		c.node(stem, last, false, g.Icon)
		if g.Title != "" {
			y = c.lines(bold, aside, y, width, g.Title)
		}
		for j, s := range g.Flows {
			if j > 0 {
				y += 8
			}
			if s.Data != "" {
				y = c.lines(soft, aside, y, width, s.Data)
			}
			y += 3
			for _, away := range []bool{false, true} {
				for _, p := range s.Parties {
					if p.Abroad != away {
						continue
					}
					inset := 6
					if away {
						inset = 14
						y += 6
					}
					top := y
					c.dot(aside+inset, y-rise, p.Chosen)
					y = c.lines(plain, aside+inset+13, y, width-2*inset-7, p.Name)
					if p.Where != "" {
						y = c.lines(soft, aside+inset+13, y, width-2*inset-7, p.Where)
					}
					if away {
						c.box("a", aside, top-21, width, y-top+7, 8)
						y += 6
					}
				}
			}
		}
		y = max(y, foot) - 8
	}
	c.down(trunk, stem, 40, last)
	return f.legend(c, y)
}

// dot draws a party's dot, hollow when the customer chooses it.
func (c *canvas) dot(x, y int, chosen bool) {
	c.point(dot, x, y)
	if chosen {
		c.point(ring, x, y)
	}
}

// legend says what dots and dashes mean, as far as they occur.
func (f Flow) legend(c *canvas, y int) int {
	var keys []key
	if f.has(chosenParty) && f.Chosen != "" {
		keys = append(keys, key{f.Chosen, func(x, y int) { c.dot(x+10, y, true) }})
	}
	if f.has(abroadParty) && f.Abroad != "" {
		keys = append(keys, key{f.Abroad, func(x, y int) { c.across(abroad, x, x+22, y) }})
	}
	return c.legend(keys, y)
}

// key is a sign and what it means.
type key struct {
	words string
	draw  func(x, y int) // within 22 units from x
}

// legend writes the keys below y, one after another as far as there is room, and returns the height of the drawing.
func (c *canvas) legend(keys []key, y int) int {
	const sign = 34
	if len(keys) == 0 {
		return y + 4
	}
	c.across(rule, 0, c.width, y)
	y += 28
	x := 0
	for _, k := range keys {
		width := measure(k.words, size, false)
		if x > 0 && x+sign+width > c.width {
			x = 0
			y += line + 3
		}
		k.draw(x, y-rise)
		before := y
		y = c.lines(soft, x+sign, y, c.width-x-sign, k.words) - line
		x += sign + width + 28
		if y > before {
			x = c.width
		}
	}
	return y + 12
}
