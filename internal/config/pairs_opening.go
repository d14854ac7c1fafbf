package config

import (
	"maps"
	"slices"

	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// checkOpeningPairs holds dates against the year in which the store opened, and seasons against each other.
func checkOpeningPairs(c *checker) {
	c.checkOverlappingSeasons(c.site.HoursSeasonal, at("hours_seasonal"))
	for i, b := range c.site.Branches {
		c.checkOverlappingSeasons(b.HoursSeasonal, at("branches", i, "hours_seasonal"))
	}
	since := c.site.Store.Since
	if low, high := numberRange("since"); !since.Set || since.N < low || since.N > high {
		return
	}
	early := func(d fact.Date, path ...any) {
		if d.IsSet() && int64(d.Year) < since.N {
			c.contradict(path, at("store", "since"), say.PartContradictionBeforeStore{Year: d.Year})
		}
	}
	early(c.site.Store.Published, "store", "published")
	for i, t := range c.site.ThirdParty {
		early(t.Since, "third_party", i, "since")
	}
	for _, id := range slices.Sorted(maps.Keys(c.site.Policies)) {
		p := c.site.Policies[id]
		if p.Published.IsSet() {
			early(p.Published, "policies", id, "published")
		} else {
			early(p.Effective, "policies", id, "effective")
		}
	}
	for i, l := range c.site.IDs.Licences {
		early(l.Expires, "ids", "licences", i, "expires")
	}
}

// checkOverlappingSeasons holds that a day is in one season at most, so that it has one set of hours.
func (c *checker) checkOverlappingSeasons(seasons []SeasonalHours, path []any) {
	for i, s := range seasons {
		for j, earlier := range seasons[:i] {
			if s.From.IsSet() && s.To.IsSet() && earlier.From.IsSet() && earlier.To.IsSet() && !s.To.Before(earlier.From.Date) && !earlier.To.Before(s.From.Date) {
				c.contradict(below(path, i, "from"), below(path, j, "to"), say.PartContradictionSeasons{})
				break
			}
		}
	}
}
