package tomldoc

import (
	"bytes"
	"strings"

	"sitegen/internal/diag"
)

// Value is what stands at a path of keys, nil where nothing does.
func (d *Doc) Value(path ...string) any {
	var v any = d.tree
	for _, key := range path {
		table, _ := v.(map[string]any)
		if v = table[key]; v == nil {
			return nil
		}
	}
	return v
}

// Written is the value at a path of keys as it is written; "" where the text has none.
func (d *Doc) Written(path ...string) string {
	n := d.index().at(steps(path))
	if n == nil || !n.leaf {
		return ""
	}
	return string(d.text[n.val.from:n.val.to])
}

// Take gives a path a value that another path says. Whatever is said of the new path is said of the place of the old one.
// Where something stands at the new path, or in its way, nothing is changed. It may run before a binder only.
func (d *Doc) Take(from, to []string, value any) {
	table, key := d.table(steps(to))
	if table == nil || table[key] != nil {
		return
	}
	table[key] = value
	said, home := d.index().at(steps(from)), d.index()
	if said == nil {
		return
	}
	for _, name := range to[:len(to)-1] {
		home = home.child(name, said.key)
	}
	home.child(key, said.key).val = said.val
}

// Drop takes what stands at a path of keys out of the tree. Its place is still known.
func (d *Doc) Drop(path ...string) {
	table, _ := d.Value(path[:len(path)-1]...).(map[string]any)
	if len(path) == 1 {
		table = d.tree
	}
	delete(table, path[len(path)-1])
}

// Move is the edit that takes a key out of the text, with the comments right above it, and writes it with a value at the end
// of another table; at the end of the text where that table has no header. Without a value the key is only taken out. ok is
// false where the key shares its line with others.
func (d *Doc) Move(from, to []string, value string) (edit diag.Edit, ok bool) {
	n := d.index().at(steps(from))
	if n == nil || !n.leaf {
		return edit, false
	}
	start, end := lineStart(d.text, n.key.from), nextLine(d.text, n.val.to)
	rest := bytes.TrimSpace(d.text[n.val.to:end])
	if len(bytes.TrimSpace(d.text[start:n.key.from])) > 0 || len(rest) > 0 && rest[0] != '#' {
		return edit, false
	}
	lead := start
	for lead > 0 {
		above := lineStart(d.text, lead-1)
		if !bytes.HasPrefix(bytes.TrimSpace(d.text[above:lead]), []byte("#")) {
			break
		}
		lead = above
	}
	if value == "" {
		return diag.Edit{Start: start, End: end}, true
	}
	key := to[len(to)-1]
	moved := string(d.text[lead:start]) + key + " = " + value + string(d.text[n.val.to:end])
	if !strings.HasSuffix(moved, "\n") {
		moved += "\n"
	}
	at, header := d.room(to[:len(to)-1], n)
	moved = header + moved
	if at <= lead {
		return diag.Edit{Start: at, End: end, New: moved + string(d.text[at:lead])}, true
	}
	between := string(d.text[end:at])
	if before := string(d.text[:lead]) + between; before != "" && !strings.HasSuffix(before, "\n") {
		between += "\n"
	}
	return diag.Edit{Start: lead, End: at, New: between + moved}, true
}

// Replace is the edit that writes another value at a path; the zero Edit where the text has none.
func (d *Doc) Replace(value string, path ...any) diag.Edit {
	n := d.index().at(path)
	if n == nil || !n.leaf {
		return diag.Edit{}
	}
	return diag.Edit{Start: n.val.from, End: n.val.to, New: value}
}

// room is where a key of a table can be written, and the header that has to be written before it. The key that moves does
// not count.
func (d *Doc) room(table []string, moves *node) (at int, header string) {
	t := d.index().at(steps(table))
	if t == nil || !t.named || len(t.items) > 0 {
		return len(d.text), "\n[" + strings.Join(table, ".") + "]\n"
	}
	last := t.key.to
	for _, field := range t.fields {
		if field.leaf && field != moves && field.val.to > last && field.key.from > t.key.to {
			last = field.val.to
		}
	}
	return nextLine(d.text, last), ""
}

// steps is a path of keys as others take it.
func steps(path []string) []any {
	out := make([]any, len(path))
	for i, key := range path {
		out[i] = key
	}
	return out
}

// lineStart is where the line of an offset begins.
func lineStart(text []byte, i int) int { return bytes.LastIndexByte(text[:i], '\n') + 1 }

// nextLine is where the line after the one of an offset begins, or the text ends.
func nextLine(text []byte, i int) int {
	if k := bytes.IndexByte(text[i:], '\n'); k >= 0 {
		return i + k + 1
	}
	return len(text)
}
