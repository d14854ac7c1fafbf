package fault

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
)

func crash() { var page *struct{ title string }; page.title = "x" }

func TestCatch(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func()
		want string
	}{
		{"nothing", func() {}, ""},
		{"a value", func() { panic("no such page") }, "no such page"},
		{"an error", func() { panic(errors.New("no such page")) }, "no such page"},
		{"several lines", func() { panic("first\nsecond") }, "first"},
		{"a long cause", func() { panic(strings.Repeat("ب", 4000)) }, strings.Repeat("ب", mostCause/2) + "…"},
		{"nil", func() { panic(nil) }, "panic called with nil argument"},
		{"a null pointer", crash, "runtime error: invalid memory address or nil pointer dereference"},
		{"a bound", func() { var list []int; _ = list[len(list)] }, "runtime error: index out of range [0] with length 0"},
	} {
		f := Catch(c.do)
		if (f == nil) != (c.want == "") {
			t.Errorf("%s: caught %v", c.name, f)
		} else if f != nil && f.Error() != c.want {
			t.Errorf("%s: %q, want %q", c.name, f.Error(), c.want)
		}
	}
}

// TestTrace proves that a trace begins where the panic was, and that it is the same each time: findings with the same
// trace are one.
func TestTrace(t *testing.T) {
	var traces []string
	for range 2 {
		traces = append(traces, Catch(crash).Trace)
	}
	if traces[0] != traces[1] {
		t.Errorf("two traces:\n%s\n%s", traces[0], traces[1])
	}
	if first, _, _ := strings.Cut(traces[0], "\n"); !strings.HasSuffix(first, ".crash") {
		t.Errorf("the trace begins with %s", first)
	}
}

// TestHandedOn holds that what was caught in another goroutine stays what it was.
func TestHandedOn(t *testing.T) {
	inner := Catch(crash)
	if outer := Catch(func() { panic(inner) }); outer != inner {
		t.Errorf("%v became %v", inner, outer)
	}
}

func deep(n int) {
	if n > 0 {
		deep(n - 1)
		return
	}
	crash()
}

// TestLongTrace holds that a trace has an end.
func TestLongTrace(t *testing.T) {
	if n := strings.Count(Catch(func() { deep(1000) }).Trace, "\n\t"); n != mostCalls {
		t.Errorf("%d calls, want %d", n, mostCalls)
	}
}

func TestEach(t *testing.T) {
	for name, each := range map[string]func(int, func(int), func(int, *Fault)){"in order": Each, "in parallel": InParallel} {
		t.Run(name, func(t *testing.T) {
			for _, c := range []struct {
				n    int
				bad  []int
				good []int
			}{
				{0, nil, nil},
				{1, []int{0}, nil},
				{4, []int{0, 1, 2, 3}, nil},
				{5, []int{0, 3}, []int{1, 2, 4}},
				{3, []int{2}, []int{0, 1}},
				{3, nil, []int{0, 1, 2}},
			} {
				var mu sync.Mutex
				var done, failed []int
				each(c.n, func(i int) {
					if slices.Contains(c.bad, i) {
						crash()
					}
					mu.Lock()
					defer mu.Unlock()
					done = append(done, i)
				}, func(i int, f *Fault) {
					mu.Lock()
					defer mu.Unlock()
					failed = append(failed, i)
				})
				slices.Sort(done)
				slices.Sort(failed)
				if !slices.Equal(done, c.good) || !slices.Equal(failed, c.bad) {
					t.Errorf("of %d, %v failed and %v were done; want %v and %v", c.n, failed, done, c.bad, c.good)
				}
			}
		})
	}
}
