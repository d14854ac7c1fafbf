package config

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
	"sitegen/internal/tomldoc"
)

// needed are the keys without which an entry of a list says nothing.
type needed struct {
	list string
	keys []string
	// out is what is left out with such an entry. Hours that lack a day would be read as a day on which the store is closed.
	out part
}

type part int

const (
	theEntry part = iota
	theList
	theSeason // around the list
)

func neededKeys() []needed {
	return []needed{
		{"languages", []string{"code"}, theEntry},
		{"links", []string{"label", "url"}, theEntry},
		{"ids.licences", []string{"authority", "no"}, theEntry},
		{"branches", []string{"name"}, theEntry},
		{"branches.hours", []string{"days", "opens", "closes"}, theList},
		{"branches.hours_seasonal.hours", []string{"days", "opens", "closes"}, theSeason},
		{"branches.hours_seasonal", []string{"from", "to"}, theEntry},
		{"hours", []string{"days", "opens", "closes"}, theList},
		{"hours_seasonal.hours", []string{"days", "opens", "closes"}, theSeason},
		{"hours_seasonal", []string{"from", "to"}, theEntry},
		{"complaints.escalate", []string{"name"}, theEntry},
		{"shipping.zones", []string{"label"}, theEntry},
		{"warranty.classes", []string{"label"}, theEntry},
		{"social", []string{"network"}, theEntry},
		{"third_party", []string{"id"}, theEntry},
		{"cookies", []string{"name"}, theEntry},
		{"properties", []string{"id", "name"}, theEntry},
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
				if _, ok := entry[key]; !ok {
					missing = append(missing, key)
				}
			}
			if missing == nil {
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
