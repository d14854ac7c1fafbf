package watch

import (
	"fmt"
	"os"
	"testing"
)

// TestKernelQueueOverflows lets the watcher stand still, as a stopped process does, until the kernel drops events.
func TestKernelQueueOverflows(t *testing.T) {
	b, err := os.ReadFile("/proc/sys/fs/inotify/max_queued_events")
	if err != nil {
		t.Skip(err)
	}
	limit := 0
	if _, err := fmt.Sscan(string(b), &limit); err != nil || limit > 1<<16 {
		t.Skipf("the kernel keeps %s events", b)
	}
	p := watching(t, eventsOnly(), Options{}, "a/s/x.md", "b/x.md", "x.md", "0.md", "1.md")
	p.queue.mu.Lock()
	for n := range limit + 8192 { // the kernel joins equal events only when they follow each other
		must(t, os.Chmod(p.path(fmt.Sprintf("%d.md", n%2)), 0o644))
	}
	must(t, os.Rename(p.path("a"), p.path("c")))
	must(t, os.RemoveAll(p.path("b")))
	put(t, p.path("b/x.md"), "new")
	put(t, p.path("d/e/x.md"), "new")
	p.queue.mu.Unlock()

	until(t, "All is reported", func() bool { p.take(); return p.all })
	p.expect("a", "c/s/x.md", "d/e/x.md")
	for _, f := range []string{"c/s/x.md", "b/x.md", "d/e/x.md", "x.md", "d/new.md"} {
		put(t, p.path(f), "changed")
		p.expect(f)
	}
	if n := p.Notice(); n != nil {
		t.Errorf("notice: %#v", n)
	}
}
