package config

import (
	"slices"

	"sitegen/internal/fact"
	"sitegen/internal/say"
)

const dayMinutes = 24 * 60

// weekdays in the order of a Saudi week; an entry's place in it is its day.
func weekdays() []string { return []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"} }

func checkHours(c *checker) {
	c.checkWeek(c.site.Hours, c.site.Contact.ClosedDays, at("hours"))
	for i, s := range c.site.HoursSeasonal {
		c.checkWeek(s.Hours, nil, at("hours_seasonal", i, "hours"))
	}
	for i, b := range c.site.Branches {
		c.checkWeek(b.Hours, b.ClosedDays, at("branches", i, "hours"))
		for j, s := range b.HoursSeasonal {
			c.checkWeek(s.Hours, nil, at("branches", i, "hours_seasonal", j, "hours"))
		}
	}
}

// opening is the time from opening to closing on one day, in minutes from the week's beginning. Hours past midnight
// reach into the next day.
type opening struct {
	day      string
	from, to int
	entry    int // which of the hours it comes from
}

// checkWeek holds the hours of one place: no time is said twice.
func (c *checker) checkWeek(hours []Hours, closed []fact.Enum, path []any) {
	var openings []opening
	for i, h := range hours {
		entry := below(path, i)
		switch {
		case !h.Opens.Set || !h.Closes.Set: // reported by the binder
		case h.Opens.Minutes == h.Closes.Minutes:
			c.fail(below(entry, "closes"), say.BadHoursSame{})
		default:
			openings = append(openings, openingsOf(h, i)...)
		}
		for j, d := range h.Days {
			if slices.ContainsFunc(closed, func(e fact.Enum) bool { return e.Value == d.Value }) {
				c.fail(below(entry, "days", j), say.BadHoursClosed{Day: d.Value})
			}
		}
	}
	c.checkOverlaps(openings, path)
}

func openingsOf(h Hours, entry int) []opening {
	length := h.Closes.Minutes - h.Opens.Minutes
	if length < 0 {
		length += dayMinutes
	}
	var list []opening
	for _, d := range h.Days {
		if day := slices.Index(weekdays(), d.Value); day >= 0 {
			from := day*dayMinutes + h.Opens.Minutes
			list = append(list, opening{d.Value, from, from + length, entry})
		}
	}
	return list
}

// checkOverlaps reports each entry that says something else about a time of which an earlier one has spoken, once.
func (c *checker) checkOverlaps(openings []opening, path []any) {
	reported := map[int]bool{}
	for i, a := range openings {
		for _, b := range openings[:i] {
			if reported[a.entry] || !overlap(a, b) {
				continue
			}
			reported[a.entry] = true
			entry := below(path, a.entry)
			if a.entry == b.entry {
				c.fail(below(entry, "days"), say.BadHoursDayTwice{Day: a.day})
				continue
			}
			other := c.line(below(path, b.entry, "opens")...)
			c.fail(below(entry, "opens"), say.BadHoursOverlap{Day: a.day, Line: other})
		}
	}
}

// overlap tells whether two openings share a minute; the week is a circle, Saturday's night reaches into Sunday.
func overlap(a, b opening) bool {
	const week = 7 * dayMinutes
	for _, shift := range []int{-week, 0, week} {
		if a.from+shift < b.to && b.from < a.to+shift {
			return true
		}
	}
	return false
}

// checkFriday asks for a word on Friday: it is the day on which customers stand before closed doors.
func checkFriday(c *checker) {
	c.checkFridayOf(c.site.Hours, c.site.Contact.ClosedDays, at("hours"), nil)
	for i, b := range c.site.Branches {
		c.checkFridayOf(b.Hours, b.ClosedDays, at("branches", i, "hours"), say.FridayUnstatedBranch{})
	}
}

func (c *checker) checkFridayOf(hours []Hours, closed []fact.Enum, path []any, advice say.Message) {
	if len(hours) == 0 {
		return
	}
	isFriday := func(e fact.Enum) bool { return e.Value == "fri" }
	if slices.ContainsFunc(closed, isFriday) || slices.ContainsFunc(hours, func(h Hours) bool { return slices.ContainsFunc(h.Days, isFriday) }) {
		return
	}
	c.warn(path, say.FridayUnstated{}, advice)
}

// checkSeasons holds that a season does not end before it begins.
func checkSeasons(c *checker) {
	for i, s := range c.site.HoursSeasonal {
		c.checkSeason(s, at("hours_seasonal", i))
	}
	for i, b := range c.site.Branches {
		for j, s := range b.HoursSeasonal {
			c.checkSeason(s, at("branches", i, "hours_seasonal", j))
		}
	}
}

func (c *checker) checkSeason(s SeasonalHours, path []any) {
	if s.From.IsSet() && s.To.IsSet() && s.To.Before(s.From.Date) {
		c.fail(below(path, "to"), say.BadDateSeasonOrder{From: s.From.Raw(), To: s.To.Raw()})
	}
}
