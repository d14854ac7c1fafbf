package cli

import (
	"cmp"
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
	Own      []string `json:"own"`             // sections that declare it by the owner's own statement
	Source   string   `json:"source"`          // law and article, in the language of the messages
	URL      string   `json:"url,omitempty"`   // where it can be read
	Status   string   `json:"status"`          // in-force, or guideline, coming, draft, unconfirmed
	Since    string   `json:"since,omitempty"` // the day from which it binds, where that is known
	Reviewed string   `json:"reviewed"`        // the day on which the source was last read
}

func coverages(all []check.Coverage, language string) []coverage {
	out := make([]coverage, len(all))
	for i := range all {
		c := &all[i]
		declared, of := c.Score()
		out[i] = coverage{c.Profile.ID, !c.Unknown, declared, of, c.Meant, c.Profile.Reviewed, make([]coverItem, len(c.Items))}
		for k, item := range c.Items {
			out[i].Items[k] = coverItem{ID: item.ID, Advice: item.Advice, Declared: item.Declared, By: append([]string{}, item.By...),
				Own: append([]string{}, item.Own...), Source: item.Source.In(language), URL: item.URL,
				Status: cmp.Or(string(item.Status), "in-force"), Since: item.Since, Reviewed: item.Reviewed}
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
