package tomldoc

import (
	"maps"
	"slices"
	"strings"

	"sitegen/internal/diag"
)

// stray is an unknown key with the place of the one that was probably meant.
type stray struct {
	from, to []any
	finding  diag.Finding // that the key is unknown
}

// adopt moves stray keys to where they were meant, as far as nothing stands there, and returns those that it moved: the
// mistake has been told, and nothing that only follows from it should be told as well.
func (d *Doc) adopt(strays []stray) (moved []stray) {
	slices.SortFunc(strays, func(a, b stray) int { return strings.Compare(dotted(a.from), dotted(b.from)) })
	for _, s := range strays {
		if d.move(s.from, s.to) {
			moved = append(moved, s)
		}
	}
	return moved
}

// move gives what stands at one path another one, for values and for places, where nothing stands yet that it would
// replace.
func (d *Doc) move(from, to []any) bool {
	source, sourceKey := d.table(from)
	target, targetKey := d.table(to)
	if source == nil || target == nil {
		return false
	}
	there, taken := target[targetKey]
	joined, ok := join(there, source[sourceKey])
	if !ok {
		return false
	}
	target[targetKey] = joined
	delete(source, sourceKey)
	n := d.index().at(from[:len(from)-1])
	if n == nil || n.fields[sourceKey] == nil {
		return true
	}
	moved := n.fields[sourceKey]
	delete(n.fields, sourceKey)
	home := d.index()
	for _, p := range to[:len(to)-1] {
		if key, ok := p.(string); ok {
			home = home.child(key, moved.key)
		} else {
			home = home.at([]any{p})
		}
		if home == nil {
			return true
		}
	}
	known := home.child(targetKey, moved.key)
	if !taken {
		home.fields[targetKey] = moved
		return true
	}
	known.items = append(known.items, moved.items...)
	for name, n := range moved.fields {
		known.child(name, n.key)
		known.fields[name] = n
	}
	return true
}

// join puts a value where another stands, or nothing, a nil: entries of [[list]] behind those that are there, and keys of a
// [table] beside those of its [table.below].
func join(there, more any) (any, bool) {
	switch there := there.(type) {
	case nil:
		return more, true
	case []map[string]any:
		if more, ok := more.([]map[string]any); ok {
			return slices.Concat(there, more), true
		}
	case map[string]any:
		more, ok := more.(map[string]any)
		if !ok {
			return nil, false
		}
		for key := range more {
			if _, both := there[key]; both {
				return nil, false
			}
		}
		both := maps.Clone(there)
		maps.Copy(both, more)
		return both, true
	}
	return nil, false
}

// table is the table in which the last key of a path belongs; it is made where it is missing. It is nil when something
// else stands in the way.
func (d *Doc) table(path []any) (in map[string]any, key string) {
	in = d.tree
	for i, p := range path[:len(path)-1] {
		name, ok := p.(string)
		if !ok {
			continue // an index was followed with the list's key
		}
		next, there := in[name]
		if !there {
			next = map[string]any{}
			in[name] = next
		}
		if isList(next) {
			n, ok := path[i+1].(int)
			if !ok || n >= listLen(next) {
				return nil, ""
			}
			next = listItem(next, n)
		}
		if in, ok = next.(map[string]any); !ok {
			return nil, ""
		}
	}
	key, _ = path[len(path)-1].(string)
	return in, key
}

// at is the node at a path below n, nil when there is none.
func (n *node) at(path []any) *node {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			n = n.fields[p]
		case int:
			if p < 0 || p >= len(n.items) {
				return nil
			}
			n = n.items[p]
		}
		if n == nil {
			return nil
		}
	}
	return n
}
