package tomldoc

import (
	"slices"
	"strconv"
	"strings"
)

// step is one step on the way from the root of the tree to a value. Steps live on the stack of the binder and become a
// path only when a finding needs one.
type step struct {
	parent *step
	key    string
	index  int // of an element, when key is ""
}

// path is the way to s as Doc.Pos takes it.
func (s *step) path() []any {
	var p []any
	for ; s != nil; s = s.parent {
		if s.key == "" {
			p = append(p, s.index)
		} else {
			p = append(p, s.key)
		}
	}
	slices.Reverse(p)
	return p
}

// Keys is a path as an owner writes it: third_party.name, without the number of the entry.
func Keys(path []any) string { return pathText(path) }

// pathText is a path as an owner writes it, without the numbers of list elements: their place is told by the line.
func pathText(path []any) string {
	var keys []string
	for _, p := range path {
		if key, ok := p.(string); ok {
			keys = append(keys, key)
		}
	}
	return strings.Join(keys, ".")
}

// listLen is the length of a list of the tree, which comes in two forms, and 0 of anything else.
func listLen(v any) int {
	switch v := v.(type) {
	case []any:
		return len(v)
	case []map[string]any:
		return len(v)
	}
	return 0
}

// listItem is an element of a list of the tree.
func listItem(v any, i int) any {
	if tables, ok := v.([]map[string]any); ok {
		return tables[i]
	}
	return v.([]any)[i]
}

// isList tells whether v is a list of the tree.
func isList(v any) bool {
	switch v.(type) {
	case []any, []map[string]any:
		return true
	}
	return false
}

func itoa(n int) string { return strconv.Itoa(n) }
