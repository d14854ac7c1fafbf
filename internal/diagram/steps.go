package diagram

import (
	"slices"
	"strings"
)

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
	r.Steps = began(r.Steps)
	return r.both(func(c *canvas) int {
		y := 0
		if c.width == wide {
			column := (wide + 14) / len(r.Steps)
			y = c.stations(r.Steps, column, column-14)
		} else {
			y, _ = c.narrowSteps(r.Steps)
		}
		return r.legend(c, y)
	})
}

// mostDots is for how many days a line grows down the page.
const mostDots = 15

// began turns the time before the first step, which has no way to stand on, into a note.
func began(steps []Step) []Step {
	if len(steps) == 0 || steps[0].Span == "" {
		return steps
	}
	steps = slices.Clone(steps)
	first := &steps[0]
	first.Notes = append([]string{strings.TrimSpace(first.Within + " " + first.Span)}, first.Notes...)
	first.Span, first.Days = "", 0
	return steps
}

// room is the space around a station: half of it and what keeps lines away.
const room = 27

// stations draws steps along a line, so far from each other, each with its text below and the time before it above, and
// returns where they end.
func (c *canvas) stations(steps []Step, column, width int) int {
	var spans [][]string
	top, lift := 0, 0
	for i, s := range steps {
		var lines []string
		if i > 0 {
			lines = c.span(s, column-12)
		}
		spans = append(spans, lines)
		top = max(top, len(lines))
		lift = max(lift, c.lift(lines, column))
	}
	y := top*line + lift + 12
	end := y
	for i, s := range steps {
		x := stem + i*column
		if i > 0 {
			c.between(s, spans[i], x-column, x, y, lift)
		}
		c.node(x, y, s.Ours, s.Icon)
		end = max(end, c.told(s, x-stem+hang, y+44, width-hang))
	}
	return end - 8
}

// hang is what letters at the edge of a drawing keep from it: some reach out of the place that they take.
const hang = 2

// told writes what a step is.
func (c *canvas) told(s Step, x, y, width int) int {
	y = c.lines(bold, x, y, width, s.Title)
	for _, n := range s.Notes {
		y = c.lines(soft, x, y, width, n)
	}
	return y
}

// span is the time before a step as it stands over the line: the word before it, and the time itself.
func (c *canvas) span(s Step, width int) []string {
	if s.Span == "" {
		return nil
	}
	return append([]string{s.Within}, c.broken(large, width, s.Span)...)
}

// lift is how far the time stands over the line: close to it when there is room between the stations, which are so far
// apart.
func (c *canvas) lift(span []string, apart int) int {
	for _, l := range span {
		if measure(l, sizeLarge, true) > apart-2*room+6 {
			return 27
		}
	}
	return 16
}

// between draws the way from one station to the next.
func (c *canvas) between(s Step, span []string, x0, x1, y, lift int) {
	for i, l := range span {
		class := large
		if i == 0 {
			class = soft
		}
		c.text(class+middle, (x0+x1)/2, y-lift-line*(len(span)-1-i), l)
	}
	c.across(hair, x0+room, x1-room, y)
	for _, x := range s.days(x0+room, x1-room) {
		c.point(s.dots(), x, y)
	}
}

// narrowSteps draws steps down a line with their texts aside, and returns where they end and where the last one stands.
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
			c.down(hair, stem, before+room, y-room)
			for _, at := range s.days(before+room, y-room) {
				c.point(s.dots(), stem, at)
			}
		}
		c.node(stem, y, s.Ours, s.Icon)
		foot = c.told(s, aside, y+rise, width)
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

// days are the places of the dots on the way to a step, one for each day; none where they could not be told apart.
func (s Step) days(from, to int) (out []int) {
	if s.Days < 1 || (to-from)/(s.Days+1) < closest {
		return nil
	}
	for i := range s.Days {
		out = append(out, from+((to-from)*(2*i+2)+s.Days+1)/(2*(s.Days+1)))
	}
	return out
}

// legend says who is who, and what a dot is.
func (r Returns) legend(c *canvas, y int) int {
	mini := func(ours bool, shape string) func(x, y int) {
		return func(x, y int) { c.sign(x+4, y-7, 14, ours, false, shape) }
	}
	var keys []key
	one, other := false, false
	for _, s := range r.Steps {
		one, other = one || !s.Ours, other || s.Ours
	}
	if one && r.Them != "" {
		keys = append(keys, key{r.Them, mini(false, `<circle cx="7" cy="7" r="6"/>`)})
	}
	if other && r.Us != "" {
		keys = append(keys, key{r.Us, mini(true, `<path d="`+small+`"/>`)})
	}
	if len(c.paths[days])+len(c.paths[ours]) > 0 {
		keys = append(keys, c.dayKey(r.Day)...)
	}
	return c.legend(keys, y+12)
}

// dayKey says what a dot is.
func (c *canvas) dayKey(words string) []key {
	if words == "" {
		return nil
	}
	return []key{{words, func(x, y int) {
		for i := range 3 {
			c.point(days, x+3+i*8, y)
		}
	}}}
}
