package tomldoc

import "testing"

// TestSupply holds where values stand that the text does not hold.
func TestSupply(t *testing.T) {
	d, _ := Parse("site.toml", []byte("ids = [\"a\", \"b\"]\n[[list]]\nname = \"x\"\n[other]\nkey = 1\n"), 1)
	d.Supply([]any{"list", 0, "more"}, []any{"ids", 0})
	d.Supply([]any{"list", 1}, []any{"ids", 1})
	d.Supply([]any{"kinds", 0}, []any{"list", 1, "name"})
	for _, c := range []struct {
		path         []any
		line, column int
	}{
		{[]any{"list", 0, "name"}, 3, 8},
		{[]any{"list", 0, "more"}, 1, 8},
		{[]any{"list", 0, "more", 2}, 1, 8},
		{[]any{"list", 1}, 1, 13},
		{[]any{"list", 1, "name"}, 1, 13},
		{[]any{"kinds", 0, "items"}, 1, 13},
		{[]any{"other", "key"}, 5, 7},
	} {
		if pos := d.ValuePos(c.path...); pos.Line != c.line || pos.Column != c.column {
			t.Errorf("%v stands at %d:%d", c.path, pos.Line, pos.Column)
		}
	}
	if d.Has("list", 1) || d.Has("list", 0, "more") {
		t.Error("what was supplied stands in the text")
	}
}
