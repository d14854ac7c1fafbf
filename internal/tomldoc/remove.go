package tomldoc

import "slices"

// Remove takes an entry of a list, or a key, out of what is read: places of later entries are those of the entries that take
// their numbers. It may run before a binder only.
func (d *Doc) Remove(path ...any) {
	d.removed = true
	last := len(path) - 1
	i, isEntry := path[last].(int)
	if !isEntry {
		if table, key := d.table(path); table != nil {
			delete(table, key)
		}
		if n := d.index().at(path[:last]); n != nil {
			key, _ := path[last].(string)
			delete(n.fields, key)
		}
		return
	}
	table, key := d.table(path[:last])
	if table == nil || !isList(table[key]) || i >= listLen(table[key]) {
		return
	}
	switch list := table[key].(type) {
	case []map[string]any:
		table[key] = slices.Delete(slices.Clone(list), i, i+1)
	case []any:
		table[key] = slices.Delete(slices.Clone(list), i, i+1)
	}
	if n := d.index().at(path[:last]); n != nil && i < len(n.items) {
		n.items = slices.Delete(slices.Clone(n.items), i, i+1)
	}
}

// Whole is the Doc with all that its text holds: it is decoded again if Remove took something out.
func (d *Doc) Whole() *Doc {
	if !d.removed {
		return d
	}
	whole, _ := Parse(d.file, d.text, d.firstLine)
	return whole
}

// Entries visits the tables of a list, also where the list is in tables of other lists: branches.hours. It visits the last ones
// first, so that a visit may remove what it is given.
func (d *Doc) Entries(list []string, visit func(entry map[string]any, path []any)) {
	entries(d.tree, list, nil, visit)
}

func entries(table map[string]any, list []string, at []any, visit func(map[string]any, []any)) {
	value := table[list[0]]
	here := append(slices.Clone(at), list[0])
	if below, ok := value.(map[string]any); ok && len(list) > 1 {
		entries(below, list[1:], here, visit)
		return
	}
	if !isList(value) {
		return
	}
	for i := listLen(value) - 1; i >= 0; i-- {
		entry, ok := listItem(value, i).(map[string]any)
		if !ok {
			continue
		}
		if path := append(slices.Clone(here), i); len(list) > 1 {
			entries(entry, list[1:], path, visit)
		} else {
			visit(entry, path)
		}
	}
}
