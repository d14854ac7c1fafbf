package tomldoc

import (
	"maps"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Pos is the place of a key: d.Pos("store", "name"), or of an element: d.Pos("branches", 0, "phone"). Path elements are
// strings and ints. Of a key that is not there, it is the nearest table or list around it that is; of a path of which
// nothing is there, the first line.
func (d *Doc) Pos(path ...any) diag.Pos {
	n := d.find(path)
	if n == nil {
		return d.start()
	}
	return d.place(n.key)
}

// ValuePos is the place of the value behind a key, otherwise like Pos.
func (d *Doc) ValuePos(path ...any) diag.Pos {
	n := d.find(path)
	if n == nil {
		return d.start()
	}
	return d.place(n.val)
}

// Has tells whether the key or element stands in the text.
func (d *Doc) Has(path ...any) bool {
	_, there := d.lookup(path)
	return there
}

// At is what stands at a path of keys and indexes, nil where nothing does.
func (d *Doc) At(path ...any) any {
	v, _ := d.lookup(path)
	return v
}

func (d *Doc) lookup(path []any) (v any, there bool) {
	v = d.tree
	for _, p := range path {
		switch p := p.(type) {
		case string:
			table, _ := v.(map[string]any)
			next, ok := table[p]
			if !ok {
				return nil, false
			}
			v = next
		case int:
			n := listLen(v)
			if p < 0 || p >= n {
				return nil, false
			}
			v = listItem(v, p)
		default:
			return nil, false
		}
	}
	return v, true
}

// Len is the number of entries of a list at the top of the text, 0 when there is none.
func (d *Doc) Len(list string) int { return listLen(d.tree[list]) }

// find is the deepest node on the path, nil when there is not even the first one.
func (d *Doc) find(path []any) *node {
	var found *node
	n := d.index()
	for _, p := range d.source(path) {
		switch p := p.(type) {
		case string:
			n = n.fields[p]
		case int:
			if p < 0 || p >= len(n.items) {
				return found
			}
			n = n.items[p]
		}
		if n == nil {
			return found
		}
		found = n
	}
	return found
}

func (d *Doc) start() diag.Pos { return diag.Pos{File: d.file, Line: d.firstLine, Column: 1} }

// at turns an offset in the text into a place in the file.
func (d *Doc) at(offset int) diag.Pos { return d.places().At(offset) }

// place turns a span into a place. Only the part on the first line counts for its length.
func (d *Doc) place(s span) diag.Pos {
	pos := d.at(s.from)
	end := min(s.to, lineEnd(d.text, min(s.from, len(d.text))))
	for end > s.from && d.text[end-1] == '\r' {
		end--
	}
	if end > s.from {
		pos.Length = d.places().Runes(s.from, end)
	}
	return pos
}

// dropped finds a key that has both a value and keys below it that are not part of the value: a.b = 1 and a = 2. The
// decoder does not report it and loses one of the two.
func (d *Doc) dropped(path []any, n *node) *diag.Finding {
	for _, name := range slices.Sorted(maps.Keys(n.fields)) {
		c := n.fields[name]
		at := append(slices.Clone(path), name)
		if c.leaf {
			for _, below := range slices.Sorted(maps.Keys(c.fields)) {
				if f := c.fields[below]; f.key.from < c.val.from || f.key.from >= c.val.to {
					pos := c.key
					if f.key.from > c.key.from {
						pos = f.key
					}
					f := diag.New(d.place(pos), say.TomlSyntaxKeyAndTable{Key: pathText(at)})
					return &f
				}
			}
		}
		if f := d.dropped(at, c); f != nil {
			return f
		}
		for i, item := range c.items {
			if f := d.dropped(append(slices.Clone(at), i), item); f != nil {
				return f
			}
		}
	}
	return nil
}
