package serve

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"sitegen/internal/say"
)

// listener is a browser's stream.
type listener struct {
	t      *testing.T
	events chan event
	stop   context.CancelFunc
}

type event struct{ name, data string }

// listen opens a stream that names pages.
func (p *preview) listen(t *testing.T, pages ...string) *listener {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	q := url.Values{"page": pages}
	r, err := http.NewRequestWithContext(ctx, "GET", p.host+"/_sitegen/events?"+q.Encode(), nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	l := &listener{t, make(chan event, 1000), cancel}
	go func() {
		defer answer.Body.Close()
		defer close(l.events)
		lines := bufio.NewScanner(answer.Body)
		lines.Buffer(nil, 1<<20)
		name := ""
		for lines.Scan() {
			if n, ok := strings.CutPrefix(lines.Text(), "event: "); ok {
				name = n
			}
			if d, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				l.events <- event{name, d}
			}
		}
	}()
	return l
}

// next waits for an event of the name that is as wanted, and decodes it.
func next[T any](l *listener, name string, want func(T) bool) T {
	l.t.Helper()
	deadline := time.After(10 * time.Second)
	var seen []string
	for {
		select {
		case e, ok := <-l.events:
			if !ok {
				l.t.Fatalf("the stream ended; seen %v", seen)
			}
			seen = append(seen, e.name+" "+e.data)
			var v T
			if e.name == name && json.Unmarshal([]byte(e.data), &v) == nil && want(v) {
				return v
			}
		case <-deadline:
			l.t.Fatalf("no %s as wanted; seen %.2000s", name, strings.Join(seen, "\n"))
		}
	}
}

// drain takes events until none has come for a while.
func (l *listener) drain() {
	for {
		select {
		case <-l.events:
		case <-time.After(300 * time.Millisecond):
			return
		}
	}
}

// silent tells that no event comes for a while.
func (l *listener) silent(what string, during time.Duration) {
	l.t.Helper()
	select {
	case e, ok := <-l.events:
		if ok {
			l.t.Errorf("%s: %s %.300s", what, e.name, e.data)
		}
	case <-time.After(during):
	}
}

func one(page string) func([]pageNotice) bool {
	return func(list []pageNotice) bool {
		return slices.ContainsFunc(list, func(n pageNotice) bool { return n.Page == page })
	}
}

func TestStream(t *testing.T) {
	var news struct {
		sync.Mutex
		told []News
	}
	p := small(t, func(o *Options) {
		o.Navigate = true
		o.Editor, _ = NewEditor("")
		o.Tell = func(n News) {
			news.Lock()
			defer news.Unlock()
			news.told = append(news.told, n)
		}
	})
	l := p.listen(t, "/privacy/", "/nowhere/", "/en/")
	first := next(l, "pages", one("/privacy/"))
	for i, want := range []struct {
		page, lang, source string
		status, others     int
	}{{"/privacy/", "ar", "content/ar/privacy.md", 200, 1}, {"/nowhere/", "ar", "content/ar/404.md", 404, 1}, {"/en/", "en", "content/en/index.md", 200, 1}} {
		n := first[i]
		if n.Page != want.page || n.Lang != want.lang || n.Source == nil || n.Source.File != want.source || n.Status != want.status || len(n.Others) != want.others || n.Broken {
			t.Errorf("%s: %+v %+v", want.page, n, n.Source)
		}
	}
	if want := "vscode://file" + filepath.ToSlash(p.dir) + "/content/ar/privacy.md:1:1"; first[0].Source.Open != want {
		t.Errorf("the source opens as %s, want %s", first[0].Source.Open, want)
	}
	next(l, "findings", func(b bulletin) bool { return !b.Checking && b.Errors == 0 })
	l.silent("nothing has changed", 500*time.Millisecond)

	file := filepath.Join(p.dir, "content/ar/privacy.md")
	good := read(t, file)
	// A page that is open: its tab is told once its new bytes are served.
	p.write("content/ar/privacy.md", good+"\n\nجملة-أولى\n")
	changed := next(l, "pages", one("/privacy/"))
	if len(changed) != 1 || changed[0].Rev == first[0].Rev {
		t.Errorf("told of %+v", changed)
	}
	if !strings.Contains(p.get("/privacy/"), "جملة-أولى") {
		t.Error("the tab is told before the page is served")
	}
	if answer, _ := p.ask("GET", "/privacy/"); !strings.HasPrefix(answer.Header.Get("ETag"), `"`+changed[0].Rev) {
		t.Errorf("the tab is told of %s, and gets %s", changed[0].Rev, answer.Header.Get("ETag"))
	}
	l.drain()
	// The same bytes again are no change.
	p.write("content/ar/privacy.md", good+"\n\nجملة-أولى\n")
	l.silent("the same bytes", 300*time.Millisecond)

	// Broken: the page stays; what is wrong comes with place and excerpt, as news.
	p.write("content/ar/privacy.md", good+"\n\nنص {{ store.nmae }} آخر.\n")
	next(l, "pages", func(list []pageNotice) bool {
		return list[0].Page == "/privacy/" && list[0].Broken && list[0].Rev == changed[0].Rev
	})
	b := next(l, "findings", func(b bulletin) bool { return b.Errors == 1 })
	f := b.List[0]
	line := strings.Count(good, "\n") + 3
	if f.Rule != say.RuleUnknownFact.String() || f.Place != fmt.Sprintf("content/ar/privacy.md:%d:4", line) || !slices.Equal(f.Pages, []string{"/privacy/"}) ||
		!slices.Equal(b.Fresh, []string{f.ID}) || f.Excerpt == nil || *f.Excerpt != (excerptNotice{line, "نص ", "{{ store.nmae }}", " آخر.", "rtl"}) || !strings.HasSuffix(f.Open, fmt.Sprintf(":%d:4", line)) {
		t.Errorf("told of %+v %+v, fresh %v", f, f.Excerpt, b.Fresh)
	}
	if !strings.Contains(p.get("/privacy/"), "جملة-أولى") {
		t.Error("the last good page is gone")
	}
	// Who comes now is told, but not as news.
	late := p.listen(t, "/terms/")
	if b := next(late, "findings", func(b bulletin) bool { return true }); b.Errors != 1 || len(b.Fresh) != 0 {
		t.Errorf("who comes late is told of %d errors, fresh %v", b.Errors, b.Fresh)
	}
	late.stop()
	p.write("content/ar/privacy.md", good)
	next(l, "findings", func(b bulletin) bool { return b.Errors == 0 && len(b.List) == 0 })

	// A file that keeps its address.
	p.write("assets/static/pic.txt", "1")
	next(l, "files", func(files []string) bool { return slices.Contains(files, "/pic.txt") })
	if err := os.Remove(filepath.Join(p.dir, "assets/static/pic.txt")); err != nil {
		t.Fatal(err)
	}
	next(l, "files", func(files []string) bool { return slices.Contains(files, "/pic.txt") })

	// A page that nobody looks at: the browser is brought there. It is not, when a tab shows the page.
	p.write("content/en/terms.md", read(t, filepath.Join(p.dir, "content/en/terms.md"))+"\n\nMore.\n")
	next(l, "navigate", func(to map[string]string) bool { return to["page"] == "/en/terms/" })

	// A page that comes alive.
	p.write("content/ar/nowhere.md", "+++\ntitle = \"جديدة\"\n+++\nنص\n")
	next(l, "pages", func(list []pageNotice) bool {
		return slices.ContainsFunc(list, func(n pageNotice) bool { return n.Page == "/nowhere/" && n.Status == 200 })
	})

	// A burst of saves ends with the last, and a tab is told of a few at most for each.
	for i := range 50 {
		p.write("content/en/index.md", fmt.Sprintf("+++\ntitle = \"Home\"\nkind = \"page\"\n+++\nsave-%d-\n", i))
		time.Sleep(2 * time.Millisecond)
	}
	p.until("/en/", "save-49-")

	news.Lock()
	defer news.Unlock()
	mistakes := 0
	for _, n := range news.told {
		for _, f := range n.Findings {
			if f.Rule == say.RuleUnknownFact {
				mistakes++
			}
		}
	}
	if mistakes != 1 {
		t.Errorf("the mistake was told %d times: %+v", mistakes, news.told)
	}
}

// TestSlowReader drops a stream whose reader does not read, and lets others go on.
func TestSlowReader(t *testing.T) {
	p := small(t, nil)
	l := p.listen(t, "/en/")
	next(l, "pages", one("/en/"))
	s := &stream{sent: map[string]pageNotice{}, queue: make(chan []byte, backlog)}
	srv := &Server{streams: map[*stream]bool{s: true}}
	for range backlog + 1 {
		srv.send(s, eventOf("files", []string{"/x"}))
	}
	if len(srv.streams) != 0 || !s.gone {
		t.Error("a stream that does not read is kept")
	}
	srv.send(s, eventOf("files", []string{"/x"})) // is no panic
}

// TestHalfWritten tells that nobody sees what an editor leaves between two steps of a save: no page is cut off, none is
// refused, and no mistake is told that the next step mends.
func TestHalfWritten(t *testing.T) {
	var mu sync.Mutex
	var told []News
	p := small(t, func(o *Options) {
		o.Tell = func(n News) {
			mu.Lock()
			defer mu.Unlock()
			told = append(told, n)
		}
	})
	file := filepath.Join(p.dir, "content/ar/privacy.md")
	good := read(t, file)
	l := p.listen(t, "/privacy/")
	next(l, "findings", func(b bulletin) bool { return !b.Checking })
	const last = "نهاية-الملف"
	good += "\n\n" + last + "\n"
	p.write("content/ar/privacy.md", good)
	p.until("/privacy/", last)

	// A reader looks all the time; every page is whole. A machine that is so busy that the writer itself pauses for longer than
	// a half-written file is waited for proves nothing.
	slow := false
	var torn []string
	ctx, cancel := context.WithCancel(context.Background())
	var reading sync.WaitGroup
	reads := 0
	reading.Go(func() {
		for ctx.Err() == nil {
			answer, body := p.ask("GET", "/privacy/")
			if answer.StatusCode != 200 || !strings.Contains(body, last) || !strings.HasSuffix(strings.TrimSpace(body), "</html>") {
				torn = append(torn, fmt.Sprintf("a reader sees %d, %d bytes", answer.StatusCode, len(body)))
			}
			reads++
		}
	})
	pieces := func(text string, pause time.Duration, cuts ...int) {
		f, err := os.Create(file)
		if err != nil {
			t.Fatal(err)
		}
		at, before := 0, time.Now()
		for _, cut := range append(cuts, len(text)) {
			time.Sleep(pause)
			if _, err := f.WriteString(text[at:cut]); err != nil {
				t.Fatal(err)
			}
			waited := quiet * 4 / 5 // for the rest of a file
			if at == 0 {
				waited = patience / 2 // for an empty one to be filled
			}
			slow = slow || time.Since(before) > waited
			at, before = cut, time.Now()
		}
		_ = f.Close()
	}
	for i := range 100 { // emptied, and filled 5 ms later
		pieces(strings.Replace(good, last, fmt.Sprintf("تعديل-%d %s", i, last), 1), 5*time.Millisecond)
	}
	p.until("/privacy/", "تعديل-99")
	for i := range 20 { // in two pieces, the first cut in the middle of a line or of the front matter
		cut := strings.Index(good, "title") + 3
		if i%2 == 1 {
			cut = len(good) / 2
			for good[cut-1] == '\n' {
				cut++
			}
		}
		pieces(strings.Replace(good, last, fmt.Sprintf("قطع-%d %s", i, last), 1), 4*time.Millisecond, cut)
		p.until("/privacy/", fmt.Sprintf("قطع-%d ", i))
	}
	for i := range 50 { // replaced by another file, 50 times in half a second
		next := file + ".new"
		text := strings.Replace(good, last, fmt.Sprintf("بديل-%d %s", i, last), 1)
		if err := os.WriteFile(next, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(next, file); err != nil {
			t.Fatal(err)
		}
		time.Sleep(8 * time.Millisecond)
	}
	p.until("/privacy/", "بديل-49")
	cancel()
	reading.Wait()
	time.Sleep(2 * grace) // time for a mistake to be told
	mu.Lock()
	defer mu.Unlock()
	for _, n := range told {
		for _, f := range n.Findings {
			if f.Rule != say.RuleStaleTranslation { // the text did change
				torn = append(torn, fmt.Sprintf("told of %s %s: %s", place(f), f.Rule, f.In("en").Message))
			}
		}
	}
	switch {
	case len(torn) > 0 && slow:
		t.Logf("the writer paused for too long: %s", torn)
	case len(torn) > 0:
		t.Errorf("half a file was read: %s", torn)
	}
	if reads < 50 {
		t.Errorf("only %d reads", reads)
	}
}
