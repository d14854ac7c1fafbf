package diagram

// Delivery is when an order arrives, zone by zone.
type Delivery struct {
	Head
	Steps   []Step // order and hand-over to the courier; there may be none
	Zones   []Zone
	Then    string   // heading of the days after the hand-over
	Numbers []string // names of those days, from the first on
	Arrives string   // legend of the days on which an order can arrive
	Day     string   // legend of a dot
}

// Zone is where an order goes.
type Zone struct {
	Name     string
	Days     string // how long it takes, in words
	Min, Max int    // and in days, Min is 1 at least
}

// SVG draws the picture; "" when no zone has days.
func (d Delivery) SVG() string {
	if len(d.Zones) == 0 {
		return ""
	}
	d.Steps = began(d.Steps)
	return d.both(func(c *canvas) int {
		if c.width == wide {
			return d.wide(c)
		}
		return d.narrow(c)
	})
}

// most is the longest time.
func (d Delivery) most() int {
	n := 1
	for _, z := range d.Zones {
		n = max(n, z.Max)
	}
	return n
}

// scale is how days lie on a line: where they begin, and the room for all of them.
type scale struct{ zero, room, most int }

func (s scale) at(day int) int { return s.zero + (s.room*day+s.most/2)/s.most }

// unit is the least distance of two days.
func (s scale) unit() int { return s.room / s.most }

// dotted tells whether there is a dot for each day.
func (s scale) dotted() bool { return s.unit() >= 12 }

// row draws the days of a zone: dots on the way, and a band over those on which an order can arrive.
func (c *canvas) row(z Zone, s scale, y int) {
	from, to := s.at(z.Min), s.at(z.Max)
	c.across(hair, s.zero, to, y)
	c.stretch(from, to, y)
	if !s.dotted() {
		return
	}
	for day := 1; day <= z.Max; day++ {
		kind := days
		if day >= z.Min {
			kind = ours
		}
		c.point(kind, s.at(day), y)
	}
}

// wide has a row for each zone, on a scale of days that begins at the hand-over.
func (d Delivery) wide(c *canvas) int {
	const zero, label = 258, 222 // where the scale begins, and the room for names before it
	sc := scale{zero, min(wide-zero-14, 56*d.most()), d.most()}
	y, foot := 22, 0
	if n := len(d.Steps); n > 0 {
		handed := d.Steps[n-1]
		if n > 1 {
			span := c.span(handed, zero-stem-12)
			lift := c.lift(span, zero-stem)
			if span != nil {
				y = len(span)*line + lift + 12
			}
			c.between(handed, span, stem, zero, y, lift)
			c.node(stem, y, d.Steps[0].Ours, d.Steps[0].Icon)
			foot = c.told(d.Steps[0], hang, y+44, label)
		}
		c.node(zero, y, handed.Ours, handed.Icon)
		foot = max(foot, c.told(handed, zero+room+7, y+rise, wide-zero-room-7))
	}
	top := y
	y = max(foot, y+44)
	if sc.unit() >= 22 {
		for i, n := range d.Numbers[:min(len(d.Numbers), d.most())] {
			c.text(soft+middle, sc.at(i+1), y, n)
		}
		y += line
	}
	y -= 12
	last := y
	for _, z := range d.Zones {
		y += 28
		c.block(y, func() {
			c.across(rule, 0, wide, y-28)
			end := c.lines(bold, hang, y, label, z.Name)
			end = c.lines(soft, hang, end, label, z.Days)
			last = (y+end-line)/2 - rise
			c.row(z, sc, last)
			y = end - 8
		})
	}
	c.down(trunk, zero, top, last)
	return d.legend(c, y, sc)
}

// narrow has the zones below each other; the line of the steps is where their days begin.
func (d Delivery) narrow(c *canvas) int {
	const width = narrow - aside
	sc := scale{stem, min(narrow-stem-12, 56*d.most()), d.most()}
	y := 0
	start := 4
	if len(d.Steps) > 0 {
		y, start = c.narrowSteps(d.Steps)
	}
	last := y
	for _, z := range d.Zones {
		y += 26
		c.block(y, func() {
			y = c.lines(bold, aside, y, width, z.Name)
			y = c.lines(soft, aside, y, width, z.Days)
			last = y - 2
			c.row(z, sc, last)
			y += 18
		})
	}
	c.down(trunk, stem, start, last)
	return d.legend(c, y, sc)
}

// legend says what a band and a dot mean.
func (d Delivery) legend(c *canvas, y int, s scale) int {
	var keys []key
	if d.Arrives != "" {
		keys = append(keys, key{d.Arrives, func(x, y int) {
			c.stretch(x+11, x+14, y)
			c.point(ours, x+12, y)
		}})
	}
	if s.dotted() {
		keys = append(keys, c.dayKey(d.Day)...)
	}
	return c.legend(keys, y+8)
}
