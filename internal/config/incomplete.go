package config

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/party"
	"sitegen/internal/say"
	"sitegen/internal/tomldoc"
)

// needed are the keys without which an entry of a list says nothing.
type needed struct {
	list string
	keys []string
	or   []string // keys of which any one will do as well
	// out is what is left out with such an entry. Hours that lack a day would be read as a day on which the store is closed.
	out part
	// known tells of an entry by its id that the program fills what it lacks; nil where it fills nothing.
	known func(id string) bool
}

type part int

const (
	theEntry part = iota
	theList
	theSeason // around the list
)

func neededKeys() []needed {
	return []needed{
		{list: "languages", keys: []string{"code"}},
		{list: "links", keys: []string{"label", "url"}},
		{list: "ids.licences", keys: []string{"authority", "no"}},
		{list: "returns.periods", keys: []string{"kinds", "days"}},
		{list: "payments.other_methods", keys: []string{"name"}},
		{list: "branches", keys: []string{"name"}},
		{list: "branches.hours", keys: []string{"days", "opens", "closes"}, out: theList},
		{list: "branches.hours_seasonal.hours", keys: []string{"days", "opens", "closes"}, out: theSeason},
		{list: "branches.hours_seasonal", keys: []string{"label", "from", "to"}},
		{list: "branches", keys: []string{"address"}, or: []string{"phone", "hours", "note"}}, // else it is a name, now that hours are gone
		{list: "hours", keys: []string{"days", "opens", "closes"}, out: theList},
		{list: "hours_seasonal.hours", keys: []string{"days", "opens", "closes"}, out: theSeason},
		{list: "hours_seasonal", keys: []string{"label", "from", "to"}},
		{list: "complaints.escalate", keys: []string{"name"}},
		{list: "shipping.zones", keys: []string{"label"}},
		{list: "warranty.classes", keys: []string{"label"}},
		{list: "social", keys: []string{"network"}},
		{list: "third_party", keys: []string{"name"}, known: func(id string) bool { return party.ByID(id) != nil }},
		{list: "data", keys: []string{"category"}, known: isKind},
		{list: "cookies", keys: []string{"name"}},
		{list: "properties", keys: []string{"id", "name"}},
	}
}

// leaveOut takes the entries that lack a key out of the file, so that nothing after it meets them, and tells of each. It returns
// the lists that have lost one.
func leaveOut(doc *tomldoc.Doc) (found []diag.Finding, shortened map[string]bool) {
	shortened = map[string]bool{}
	for _, n := range neededKeys() {
		var lists [][]any // to be left out as a whole
		doc.Entries(strings.Split(n.list, "."), func(entry map[string]any, path []any) {
			var missing []string
			for _, key := range n.keys {
				if v, ok := entry[key]; !ok || !seen(v) {
					missing = append(missing, key)
				}
			}
			if missing == nil || slices.ContainsFunc(n.or, func(key string) bool { return filled(entry[key]) }) {
				return
			}
			if id, _ := entry["id"].(string); n.known != nil && n.known(id) {
				return
			}
			shortened[n.list] = true
			pos := doc.Pos(path...)
			switch n.out {
			case theEntry:
				found = append(found, diag.New(pos, say.IncompleteEntry{List: n.list, Keys: missing}))
				doc.Remove(path...)
			case theList:
				found = append(found, diag.New(pos, say.IncompleteEntryHours{List: n.list, Keys: missing}))
				lists = append(lists, path[:len(path)-1])
			case theSeason:
				found = append(found, diag.New(pos, say.IncompleteEntrySeason{Keys: missing}))
				lists = append(lists, path[:len(path)-2])
			}
		})
		for i, path := range lists {
			if i == 0 || !slices.Equal(path, lists[i-1]) {
				doc.Remove(path...)
			}
		}
	}
	return found, shortened
}

// seen tells whether a page shows something of a value. Of an address of which only the country or a point on a map is known there is
// nothing to read.
func seen(v any) bool {
	table, _ := v.(map[string]any)
	for key := range table {
		if key != "country" && key != "lat" && key != "lng" {
			return true
		}
	}
	return len(table) == 0
}

// filled tells whether a value is there and not an empty list.
func filled(v any) bool {
	switch v := v.(type) {
	case []any:
		return len(v) > 0
	case []map[string]any:
		return len(v) > 0
	}
	return v != nil
}
