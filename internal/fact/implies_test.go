package fact

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func mustParse(t *testing.T, s string) *Condition {
	t.Helper()
	c, err := ParseCondition(s)
	if err != nil {
		t.Fatal(s, err)
	}
	return c
}

func TestImplies(t *testing.T) {
	of := func(page string) *Condition {
		switch page {
		case "warranty":
			return mustParse(t, "warranty.months and branches")
		case "flow":
			return mustParse(t, "page.guides/size and third_party")
		case "guides/size":
			return mustParse(t, "facts.size")
		}
		return nil
	}
	for _, c := range []struct {
		under, asks string
		want        bool
	}{
		{"branches", "branches", true},
		{"branches and social", "branches", true},
		{"social; branches", "branches and social", true},
		{"branches", "branches and social", false},
		{"branches or social", "branches", false},
		{"branches or social", "branches or social", true},
		{"branches", "branches or social", true},
		{"not branches", "branches", false},
		{"else branches", "branches", false},
		{"else not branches", "branches", true},
		{"else not branches or not social", "branches and social", true},
		{"else not branches and not social", "branches", false},
		{"store.kind is company", "store.kind is freelancer", false},
		{"store.kind is company", `store.kind is "company"`, true},
		{"page.warranty", "branches", true},
		{"page.warranty", "warranty.months and branches", true},
		{"not page.warranty", "branches", false},
		{"page.flow", "facts.size", true},
		{"", "branches", false},
	} {
		var under []Branch
		for part := range strings.SplitSeq(c.under, "; ") {
			text, isElse := strings.CutPrefix(part, "else ")
			if text != "" {
				under = append(under, Branch{mustParse(t, text), isElse})
			}
		}
		if got := KnownIn(under, of).Implies(mustParse(t, c.asks)); got != c.want {
			t.Errorf("under %q, %s: %t", c.under, c.asks, got)
		}
	}
	if k := KnownIn([]Branch{{mustParse(t, "page.flow"), false}}, of); !k.Page("flow") || !k.Page("guides/size") || k.Page("warranty") {
		t.Errorf("of page.flow is known %v", k)
	}
}

// TestImpliesIsSound takes random conditions: what is implied holds for all answers for which the branches are shown.
func TestImpliesIsSound(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	random := func() *Condition {
		var s strings.Builder
		for i := range 1 + r.IntN(3) {
			if i > 0 {
				s.WriteString([]string{" and ", " or "}[r.IntN(2)])
			}
			s.WriteString([]string{"", "not "}[r.IntN(2)] + string(rune('a'+r.IntN(4))))
		}
		return mustParse(t, s.String())
	}
	implied := 0
	for range 20000 {
		asks, under := random(), []Branch{{random(), r.IntN(2) == 0}, {random(), r.IntN(2) == 0}}
		if !KnownIn(under, func(string) *Condition { return nil }).Implies(asks) {
			continue
		}
		implied++
		for answers := range 16 {
			answer := func(a Ask) bool { return answers>>(a.Path[0]-'a')&1 == 1 }
			shown := true
			for _, b := range under {
				shown = shown && b.Condition.Holds(answer) != b.Else
			}
			if shown && !asks.Holds(answer) {
				t.Fatalf("%v does not hold under %v", asks, under)
			}
		}
	}
	if implied < 1000 {
		t.Errorf("only %d of the conditions were implied", implied)
	}
}
