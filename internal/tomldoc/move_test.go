package tomldoc

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/repair"
)

func TestMove(t *testing.T) {
	for _, c := range []struct{ name, text, value, want string }{
		{"to the end of its table, before the next", "[b]\ny = 1\n\n[c]\n\n[a]\nx = 2\n", "2", "[b]\ny = 1\nk = 2\n\n[c]\n\n[a]\n"},
		{"under a header alone", "[b] # empty\n[a]\nx = 2 # two\nz = 3\n", "2", "[b] # empty\nk = 2 # two\n[a]\nz = 3\n"},
		{"down the file", "[a]\nx = 2\nz = 3\n[b]\ny = 1", "2", "[a]\nz = 3\n[b]\ny = 1\nk = 2\n"},
		{"with its comments", "[a]\nz = 3\n# one\n  # two\nx = 2\n[b]\n", "2", "[a]\nz = 3\n[b]\n# one\n  # two\nk = 2\n"},
		{"not with those of others", "[b]\n# far\n\n[a]\n# far\n\nx = 2", "2", "[b]\nk = 2\n# far\n\n[a]\n# far\n\n"},
		{"to a new table", "[a]\nx = 2", "2", "[a]\n\n[b]\nk = 2\n"},
		{"beside tables below", "[[b.list]]\ny = 1\n[a]\nx = 2\n", "2", "[[b.list]]\ny = 1\n[a]\n\n[b]\nk = 2\n"},
		{"lines of Windows", "[b]\r\ny = 1\r\n[a]\r\nx = 2\r\n", "2", "[b]\r\ny = 1\r\nk = 2\r\n[a]\r\n"},
		{"a value of several lines", "[b]\ny = [\n 1,\n]\n[a]\nx = '''\n[b]\n'''\n", "3", "[b]\ny = [\n 1,\n]\nk = 3\n[a]\n"},
		{"out", "[a]\n# why\nx = 2\nz = 3\n", "", "[a]\n# why\nz = 3\n"},
		{"an inline table", "a = { x = 2 }\n", "2", "refused"},
		{"a dotted key", "a.x = 2\n", "2", "refused"},
		{"not there", "[a]\n", "2", "refused"},
	} {
		doc, found := Parse("f", []byte(c.text), 1)
		if len(found) > 0 {
			t.Fatal(c.name, found)
		}
		edit, ok := doc.Move([]string{"a", "x"}, []string{"b", "k"}, c.value)
		got := "refused"
		if ok {
			fixed, _ := repair.Apply([]byte(c.text), []diag.Edit{edit})
			got = string(fixed)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestMoveLosesNothing moves keys in random texts: what is read afterwards is what was read before, with the one key elsewhere.
func TestMoveLosesNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 4))
	moved := 0
	for range 3000 {
		var b strings.Builder
		for _, table := range random.Perm(4)[:1+random.IntN(4)] {
			fmt.Fprintf(&b, []string{"[%c]\n", "[%c] # header\n", "\n# about\n[%c]\n"}[random.IntN(3)], 'a'+rune(table))
			for _, key := range random.Perm(4)[:random.IntN(5)] {
				fmt.Fprintf(&b, []string{"%c = 1\n", "# above\n%c = 'x' # beside\n", "\n%c = [ # open\n 1,\n]\n", "%c.d = 2\n", "  %c = { e = '[b]' }\n"}[random.IntN(5)], 'w'+rune(key))
			}
			if random.IntN(3) == 0 {
				fmt.Fprintf(&b, "[[%c.list]]\nv = 3\n", 'a'+rune(table))
			}
		}
		text := b.String()
		if random.IntN(4) == 0 {
			text = strings.TrimSuffix(text, "\n")
		}
		doc, found := Parse("f", []byte(text), 1)
		if len(found) > 0 {
			t.Fatalf("%v in %q", found, text)
		}
		edit, ok := doc.Move([]string{"a", "x"}, []string{"b", "k"}, doc.Written("a", "x"))
		if !ok {
			continue
		}
		moved++
		fixed, _ := repair.Apply([]byte(text), []diag.Edit{edit})
		after, found := Parse("f", fixed, 1)
		if len(found) > 0 {
			t.Fatalf("%v in %q, made of %q", found, fixed, text)
		}
		want, tree := doc.Tree(), after.Tree()
		a, wantB := want["a"].(map[string]any), map[string]any{}
		if b, ok := want["b"].(map[string]any); ok {
			wantB = b
		}
		wantB["k"] = a["x"]
		delete(a, "x")
		want["b"] = wantB
		if !reflect.DeepEqual(want, tree) {
			t.Fatalf("%q became %q", text, fixed)
		}
		if strings.Count(text, "#") != strings.Count(string(fixed), "#") {
			t.Fatalf("%q lost a comment: %q", text, fixed)
		}
	}
	if moved < 300 {
		t.Errorf("only %d keys were moved", moved)
	}
}
