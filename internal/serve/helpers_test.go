package serve

import (
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sitegen/internal/guard"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/watch"
)

const repository = "../.."

// preview is a server for a generated site.
type preview struct {
	tb    testing.TB
	dir   string
	host  string
	live  *pipeline.Live
	ready time.Duration // from nothing to the first page
}

// begin serves a site from a folder until the test ends.
func begin(tb testing.TB, dir string, change func(*Options)) *preview {
	tb.Helper()
	began := time.Now()
	root, err := os.OpenRoot(repository)
	if err != nil {
		tb.Fatal(err)
	}
	p, err := pipeline.Open(dir, root.FS())
	if err != nil {
		tb.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	w := watch.Start(ctx, watch.Options{Dirs: p.Folders(), Now: time.Now})
	live := p.Live(pipeline.Options{Minify: true, Today: lang.Date{Year: 2026, Month: 11, Day: 22}})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	o := Options{Site: live, Dir: dir, Text: p.Text, Reload: true, Now: time.Now,
		Guard: guard.New(guard.Options{Port: l.Addr().(*net.TCPAddr).Port, Private: Private})}
	if change != nil {
		change(&o)
	}
	s, err := New(o)
	if err != nil {
		tb.Fatal(err)
	}
	web := &http.Server{Handler: s.Handler(), DisableGeneralOptionsHandler: true}
	go func() { _ = web.Serve(l) }()
	ended := make(chan struct{})
	go func() { s.Run(ctx, w); close(ended) }()
	tb.Cleanup(func() {
		cancel()
		<-ended
		_ = web.Close()
		_ = root.Close()
	})
	pr := &preview{tb: tb, dir: dir, host: "http://" + l.Addr().String(), live: live}
	pr.get("/privacy/")
	pr.ready = time.Since(began)
	return pr
}

func (p *preview) get(path string) string {
	p.tb.Helper()
	r, err := http.Get(p.host + path)
	if err != nil {
		p.tb.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		p.tb.Fatal(err)
	}
	return string(b)
}

// until asks for a page until it holds a text.
func (p *preview) until(path, text string) {
	p.tb.Helper()
	for end := time.Now().Add(20 * time.Second); ; {
		body := p.get(path)
		if strings.Contains(body, text) {
			return
		}
		if time.Now().After(end) {
			p.tb.Fatalf("%s never held %q", path, text)
		}
		time.Sleep(200 * time.Microsecond)
	}
}

func (p *preview) write(name, text string) {
	p.tb.Helper()
	sitetest.Write(p.tb, filepath.Join(p.dir, name), text)
}
