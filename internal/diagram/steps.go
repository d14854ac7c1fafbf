package diagram

// Returns is how a return goes, step by step.
type Returns struct {
	Head
	Steps []Step
	Them  string // legend of the circle: the customer
	Us    string // legend of the star: the store
	Day   string // legend of a dot
}

// Step is something that the customer or the store does.
type Step struct {
	Icon   Icon
	Ours   bool
	Title  string
	Notes  []string
	Within string // the word before Span
	Span   string // how long after the step before; "" if nothing tells
	Days   int    // as a number of dots
}

// SVG draws the picture; "" when there are less than two steps.
func (r Returns) SVG() string {
	if len(r.Steps) < 2 {
		return ""
	}
	return r.both(func(c *canvas) int {
		y := 0
		if c.width == wide {
			y = c.wideSteps(r.Steps)
		} else {
			y, _ = c.narrowSteps(r.Steps)
		}
		return r.legend(c, y)
	})
}

// mostDots is for how many days a line grows down the page.
const mostDots = 15

// room is the space around a station: half of it and what keeps lines away.
const room = 27

// wideSteps draws steps along a line, each with its text below and the time before it above, and returns where they end.
func (c *canvas) wideSteps(steps []Step) int {
	column := (wide + 14) / len(steps)
	return c.stations(steps, column, column-14)
}

// stations draws steps at a distance from each other.
func (c *canvas) stations(steps []Step, column, width int) int {
	over := 0 // lines over the line
	spans := make([][]string, len(steps))
	for i, s := range steps {
		if i > 0 && s.Span != "" {
			spans[i] = c.broken(large, column-12, s.Span)
			over = max(over, len(spans[i])+1)
		}
	}
	y := over*line + 28
	end := y
	for i, s := range steps {
		x := stem + i*column
		if i > 0 {
			half := x - column/2
			for k, l := range spans[i] {
				c.text(large+middle, half, y-16-line*(len(spans[i])-1-k), l)
			}
			if spans[i] != nil {
				c.text(soft+middle, half, y-16-line*len(spans[i]), s.Within)
			}
			c.spread(s, x-column+room, x-room, func(x int) { c.point(s.dots(), x, y) }, func(a, b int) { c.across(hair, a, b, y) })
		}
		c.node(x, y, s.Ours, s.Icon)
		foot := c.lines(bold, x-stem, y+44, width, s.Title)
		for _, n := range s.Notes {
			foot = c.lines(soft, x-stem, foot, width, n)
		}
		end = max(end, foot)
	}
	return end - 8
}

// narrowSteps draws steps down a line with their texts aside, and returns where they end
// and where the last one stands.
func (c *canvas) narrowSteps(steps []Step) (end, last int) {
	const width = narrow - aside
	y, foot := 22, 0
	for i, s := range steps {
		if i > 0 {
			before := y
			var span []string
			if s.Span != "" {
				span = wrap(s.Within+" "+s.Span, width, size, true)
			}
			way := max(24, (min(s.Days, mostDots)+1)*(closest+1))
			last := foot - line // the last line of the step before, from which the time keeps the distance it has to the next step
			y = max(last+(len(span)+1)*32-rise, foot+18, before+2*room+way)
			at := (last+y+rise)/2 - (len(span)-1)*line/2
			for _, l := range span {
				c.text(bold+" o", aside, at, l)
				at += line
			}
			c.spread(s, before+room, y-room, func(at int) { c.point(s.dots(), stem, at) }, func(a, b int) { c.down(hair, stem, a, b) })
		}
		c.node(stem, y, s.Ours, s.Icon)
		foot = c.lines(bold, aside, y+rise, width, s.Title)
		for _, n := range s.Notes {
			foot = c.lines(soft, aside, foot, width, n)
		}
	}
	return max(foot-8, y+room), y
}

func (s Step) dots() int {
	if s.Ours {
		return ours
	}
	return days
}

// closest is the least distance at which dots can be told apart.
const closest = 6

// spread draws the days before a step: a line, and a dot for each day as long as dots can be told apart.
func (c *canvas) spread(s Step, from, to int, point func(int), stroke func(from, to int)) {
	stroke(from, to)
	if s.Days < 1 || (to-from)/(s.Days+1) < closest {
		return
	}
	for i := range s.Days {
		point(from + ((to-from)*(2*i+2)+s.Days+1)/(2*(s.Days+1)))
	}
}

// legend says who is who, and what a dot is.
func (r Returns) legend(c *canvas, y int) int {
	mini := func(ours bool, shape string) func(x, y int) {
		return func(x, y int) { c.sign(x+4, y-7, 14, ours, false, shape) }
	}
	var keys []key
	one, other, counted := false, false, false
	for i, s := range r.Steps {
		one, other, counted = one || !s.Ours, other || s.Ours, counted || i > 0 && s.Days > 0
	}
	if one && r.Them != "" {
		keys = append(keys, key{r.Them, mini(false, `<circle cx="7" cy="7" r="6"/>`)})
	}
	if other && r.Us != "" {
		keys = append(keys, key{r.Us, mini(true, `<path d="`+small+`"/>`)})
	}
	if counted && r.Day != "" {
		keys = append(keys, key{r.Day, func(x, y int) {
			for i := range 3 {
				c.point(days, x+3+i*8, y)
			}
		}})
	}
	return c.legend(keys, y+12)
}
