package cli

import (
	"fmt"
	"slices"
	"strings"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/profile"
)

// coverage is what a site declares of a profile, as programs read it.
type coverage struct {
	Profile  string      `json:"profile"`
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
}

func coverages(all []check.Coverage) []coverage {
	out := make([]coverage, len(all))
	for i := range all {
		c := &all[i]
		declared, of := c.Score()
		out[i] = coverage{c.Profile.ID, declared, of, c.Meant, c.Profile.Reviewed, make([]coverItem, len(c.Items))}
		for k, item := range c.Items {
			out[i].Items[k] = coverItem{item.ID, item.Advice, item.Declared, append([]string{}, item.By...)}
		}
	}
	return out
}

// coverageLine says how much of a profile is declared. It never says that the site complies with it.
func coverageLine(c *check.Coverage, language string) string {
	declared, of := c.Score()
	if language == "ar" {
		return fmt.Sprintf("%s (%s): المعلَن عنه %d من %d", c.Profile.Name.Ar, c.Profile.ID, declared, of)
	}
	return fmt.Sprintf("%s (%s): declared %d of %d", c.Profile.Name.En, c.Profile.ID, declared, of)
}

// knownProfiles refuses names of --profile that no profile has.
func knownProfiles(names []string) error {
	ids := profile.IDs()
	for _, name := range names {
		if slices.Contains(ids, name) {
			continue
		}
		if near := diag.Nearest(name, ids); near != "" {
			return misuse("--profile %s: there is no such profile, perhaps %s is meant; write one of %s", name, near, strings.Join(ids, ", "))
		}
		return misuse("--profile %s: there is no such profile; write one of %s", name, strings.Join(ids, ", "))
	}
	return nil
}
