package publish

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"sitegen/internal/fault"
)

// TestInParallel holds that what one goroutine cannot do, or fails at, is not lost among what the others did.
func TestInParallel(t *testing.T) {
	broken := errors.New("the disk is full")
	for _, n := range []int{1, 63, 64, 1000} {
		var done atomic.Int64
		do := func(i int) error { done.Add(1); return nil }
		if err := inParallel(context.Background(), n, do); err != nil || done.Load() != int64(n) {
			t.Errorf("of %d, %d were done: %v", n, done.Load(), err)
		}
		for _, at := range []int{0, n / 2, n - 1} {
			err := inParallel(context.Background(), n, func(i int) error {
				if i == at {
					return broken
				}
				return nil
			})
			if !errors.Is(err, broken) {
				t.Errorf("of %d, %d gave an error: got %v", n, at, err)
			}
			err = inParallel(context.Background(), n, func(i int) error {
				if i == at {
					panic("no such file")
				}
				return nil
			})
			if f, ok := errors.AsType[*fault.Fault](err); !ok || f.Error() != "no such file" {
				t.Errorf("of %d, %d panicked: got %v", n, at, err)
			}
		}
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if err := inParallel(ctx, n, do); !errors.Is(err, context.Canceled) {
			t.Errorf("of %d, after the end: got %v", n, err)
		}
	}
}
