package cli

import (
	"slices"

	"sitegen/internal/check"
	"sitegen/internal/profile"
	"sitegen/internal/say"
)

// coverage is what a site declares of a profile, as programs read it.
type coverage struct {
	Profile  string      `json:"profile"`
	Known    bool        `json:"known"` // false while errors keep pages from being shown in full
	Declared int         `json:"declared"`
	Of       int         `json:"of"`
	Meant    bool        `json:"meant"`
	Reviewed string      `json:"reviewed"`
	Items    []coverItem `json:"items"`
}

type coverItem struct {
	ID       string   `json:"id"`
	Advice   bool     `json:"advice"`
	Declared bool     `json:"declared"`
	By       []string `json:"by"`
	Own      []string `json:"own"` // sections that declare it by the owner's own statement
}

func coverages(all []check.Coverage) []coverage {
	out := make([]coverage, len(all))
	for i := range all {
		c := &all[i]
		declared, of := c.Score()
		out[i] = coverage{c.Profile.ID, !c.Unknown, declared, of, c.Meant, c.Profile.Reviewed, make([]coverItem, len(c.Items))}
		for k, item := range c.Items {
			out[i].Items[k] = coverItem{item.ID, item.Advice, item.Declared, append([]string{}, item.By...), append([]string{}, item.Own...)}
		}
	}
	return out
}

// coverageLine says how much of a profile is declared. It never says that the site complies with it.
func coverageLine(c *check.Coverage) say.Message {
	if c.Unknown {
		return say.CliCheckCoverageUnknown{Name: c.Profile.Name, Profile: c.Profile.ID}
	}
	declared, of := c.Score()
	if n := c.Own(); n > 0 {
		return say.CliCheckCoverageOwn{Name: c.Profile.Name, Profile: c.Profile.ID, Declared: declared, Of: of, Own: n}
	}
	return say.CliCheckCoverage{Name: c.Profile.Name, Profile: c.Profile.ID, Declared: declared, Of: of}
}

// knownProfiles refuses names of --profile that no profile has.
func knownProfiles(names []string) error {
	ids := profile.IDs()
	for _, name := range names {
		if !slices.Contains(ids, name) {
			return unknown(say.CliUnknownProfile{Name: name, Names: ids}, name, ids)
		}
	}
	return nil
}
