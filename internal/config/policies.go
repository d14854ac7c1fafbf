package config

import (
	"maps"

	"sitegen/internal/fact"
)

// firstVersion is the version of a policy that site.toml says nothing of.
const firstVersion = "1.0"

// Dated tells whether a policy has a day on which it was published or takes effect.
func (p Policy) Dated() bool { return p.Published.IsSet() || p.Effective.IsSet() }

// WithPolicies gives each of the policies that site.toml has no entry of its first version, from the day on which the store
// first published its policies. Without that day they are facts that nobody declared. What it is given is not changed.
func (s *Site) WithPolicies(f *Facts, policies []string) (*Site, *Facts) {
	if len(policies) == 0 {
		return s, f
	}
	site, all := *s, *f
	site.Policies, all.facts.values, all.facts.tables = maps.Clone(s.Policies), maps.Clone(f.facts.values), maps.Clone(f.facts.tables)
	all.numbers = maps.Clone(f.numbers)
	if site.Policies == nil {
		site.Policies = map[string]Policy{}
	}
	for _, id := range policies {
		if _, ok := s.Policies[id]; ok || f.facts.source.unread.Around("policies", id) {
			continue
		}
		first := Policy{}
		if day := s.Store.Published; day.IsSet() {
			first = Policy{Version: firstVersion, Published: day, Effective: day}
		}
		site.Policies[id] = first
		table := "policies." + id
		all.facts.tables["policies"] = append(all.facts.tables["policies"], id)
		all.facts.tables[table] = []string{"version", "published", "effective", "kind", "summary"}
		for key, value := range map[string]fact.Value{
			"version": first.Version, "published": first.Published, "effective": first.Effective, "kind": fact.ID(""), "summary": fact.Text{},
		} {
			all.facts.values[table+"."+key] = value
			all.numbers[table+"."+key] = len(all.numbers)
		}
	}
	return &site, &all
}
