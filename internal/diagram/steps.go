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
			y = c.narrowSteps(r.Steps)
		}
		return r.legend(c, y)
	})
}

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
			c.spread(s, x-column+room, x-room, func(x int) { c.point(s.dots(), x, y) }, func(a, b int) { c.across(s.way(), a, b, y) })
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

// narrowSteps draws steps down a line with their texts aside, and returns where they end.
func (c *canvas) narrowSteps(steps []Step) int {
	const width = narrow - aside
	y, before := 22, 0
	foot := 0
	for i, s := range steps {
		if i > 0 {
			y = foot + 18
			if s.Span != "" {
				at := y
				for _, l := range wrap(s.Within+" "+s.Span, width, size, true) {
					c.text(bold+" o", aside, at, l)
					at += line
				}
				y = at + 10
			}
			y = max(y+4, before+2*room+24)
			c.spread(s, before+room, y-room, func(at int) { c.point(s.dots(), stem, at) }, func(a, b int) { c.down(s.way(), stem, a, b) })
		}
		c.node(stem, y, s.Ours, s.Icon)
		before = y
		foot = c.lines(bold, aside, y+rise, width, s.Title)
		for _, n := range s.Notes {
			foot = c.lines(soft, aside, foot, width, n)
		}
	}
	return max(foot-8, before+room)
}

func (s Step) dots() int {
	if s.Ours {
		return ours
	}
	return days
}

func (s Step) way() int {
	if s.Ours {
		return trunk
	}
	return hair
}

// spread draws the days before a step, a dot for each as long as dots can be told apart, and a line for anything else.
func (c *canvas) spread(s Step, from, to int, point func(int), stroke func(from, to int)) {
	if s.Days < 1 || (to-from)/(s.Days+1) < 6 {
		stroke(from, to)
		return
	}
	for i := range s.Days {
		point(from + ((to-from)*(2*i+2)+s.Days+1)/(2*(s.Days+1)))
	}
}

// legend says who is who, and what a dot is.
func (r Returns) legend(c *canvas, y int) int {
	mini := func(class, shape string) func(x, y int) {
		return func(x, y int) { c.group(class, x+2, y-7, 15, 0.36, false, shape) }
	}
	var keys []key
	one, other, counted := false, false, false
	for i, s := range r.Steps {
		one, other, counted = one || !s.Ours, other || s.Ours, counted || i > 0 && s.Days > 0
	}
	if one && r.Them != "" {
		keys = append(keys, key{r.Them, mini("c", `<circle cx="20" cy="20" r="18"/>`)})
	}
	if other && r.Us != "" {
		keys = append(keys, key{r.Us, mini("c o", `<path d="M20 0`+khatam[len("M12-8"):]+`"/>`)})
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
