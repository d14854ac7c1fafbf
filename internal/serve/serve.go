// Package serve shows a site in the browser while somebody works on it.
//
// In: a live site (package pipeline), what the watcher of its folders says, requests. Out: the pages as a static host
// would send them, made when they are asked for and never written anywhere; and after each change a word to every open
// tab whose page is another one. What is broken is told in the browser and to the caller, over the last good page.
//
// The pages are those of a build, byte for byte. What keeps them up to date is added while they are sent: one script tag
// in the head, and leave for it in the page's content security policy.
package serve

import (
	"context"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"sitegen/internal/diag"
	"sitegen/internal/guard"
	"sitegen/internal/host"
	"sitegen/internal/pipeline"
	"sitegen/internal/say"
	"sitegen/internal/watch"
)

// grace is how long after a change new errors are kept back: the next write of the same save may fix them.
const grace = 60 * time.Millisecond

// calm is how long nothing must have changed before all other pages are looked at.
const calm = 120 * time.Millisecond

// Options are what the command line says about a preview.
type Options struct {
	Site     *pipeline.Live
	Dir      string                   // of the site, absolute
	Text     func(file string) []byte // the text of a file as findings name it, or nil
	Guard    *guard.Guard
	Editor   Editor
	Reload   bool // keep open pages up to date
	Navigate bool // bring the browser to the page that was changed, when no tab shows it
	Now      func() time.Time
	Tell     func(News)        // called after each change, from one goroutine at a time; may be nil
	Notice   func(say.Message) // called when the folders have to be looked at instead of watched; may be nil
}

// News is what a change did, for whoever reads the terminal.
type News struct {
	Changed          []string       // paths that changed, absolute; empty for news of pages that nobody looks at
	Findings         []diag.Finding // those that were not there before
	Errors, Warnings int            // that there are now
	Fixed            bool           // there were errors before, and are none now
	Took             time.Duration  // from the first sign of the change until all open pages were told; 0 for a survey
	First            bool           // the whole site was looked at for the first time
}

// Server answers requests for a live site.
type Server struct {
	o        Options
	client   *client
	stopping context.Context // ends all streams
	stop     context.CancelFunc

	changing sync.Mutex // one change at a time
	settler  *settler
	survey   context.CancelFunc // of the survey that runs

	mu        sync.Mutex
	host      *host.Host
	hostFound []diag.Finding
	lastGood  *recent
	streams   map[*stream]bool
	opened    int // streams so far: the last one is the one that the reader used last
	told      bulletin
	untold    []string       // changed paths that no news has named yet
	took      time.Duration  // until the open tabs were told of the last of them
	edited    []string       // pages whose own text has changed and that have not been looked at since
	failures  []diag.Finding // of the program itself since the last change, see failed
	failing   chan struct{}  // tells Run that there are more of them
}

// New returns a server for a site.
func New(o Options) (*Server, error) {
	c, err := newClient()
	if err != nil {
		return nil, err
	}
	s := &Server{o: o, client: c, settler: newSettler(o.Now), lastGood: newRecent(keepGood), streams: map[*stream]bool{}, survey: func() {},
		failing: make(chan struct{}, 1)}
	s.stopping, s.stop = context.WithCancel(context.Background())
	s.loadHost()
	return s, nil
}

// Handler answers requests: the site's pages, and below /_sitegen/ what the preview needs for itself.
func (s *Server) Handler() http.Handler {
	site := http.HandlerFunc(s.page)
	own := s.o.Guard.Same(http.HandlerFunc(s.private))
	return s.o.Guard.Wrap(s.guarded(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.o.Reload && strings.HasPrefix(r.URL.Path, Private) {
			own.ServeHTTP(w, r)
			return
		}
		site.ServeHTTP(w, r)
	})))
}

func (s *Server) private(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == Private+"events" {
		s.events(w, r)
		return
	}
	s.client.serve(w, r)
}

// Close ends all streams, so that a server can stop at once.
func (s *Server) Close() { s.stop() }

// Run follows the watcher until the context ends.
func (s *Server) Run(ctx context.Context, w *watch.Watcher) {
	defer s.stop()
	later := map[string]bool{} // files that look half-written
	var recheckAt, announceAt, surveyAt <-chan time.Time
	surveyed := make(chan struct{}, 1)
	surveyAt = time.After(0)
	var notice say.Message
	for {
		if n := w.Notice(); n != notice && s.o.Notice != nil {
			notice = n
			if n != nil {
				s.o.Notice(n)
			}
		}
		select {
		case <-ctx.Done():
			s.survey()
			return
		case <-surveyAt:
			surveyAt = nil
			s.startSurvey(ctx, surveyed)
		case <-surveyed:
			s.announce(true)
		case <-s.failing:
			announceAt = time.After(grace)
		case <-announceAt:
			announceAt = nil
			s.announce(false)
		case <-w.Changed():
			change := w.Take()
			for _, p := range change.Paths {
				later[p] = true
			}
			recheckAt = s.follow(later, change.All, w)
			announceAt, surveyAt = time.After(grace), time.After(calm)
		case <-recheckAt:
			recheckAt = s.follow(later, false, w)
			announceAt, surveyAt = time.After(grace), time.After(calm)
		}
	}
}

// follow makes the changes of files that look whole, and returns when to look at the others again.
func (s *Server) follow(later map[string]bool, all bool, w *watch.Watcher) <-chan time.Time {
	s.survey()
	s.safely(say.PartWorkUpdating{}, func() {
		if _, folders := s.change(later, all); folders {
			// What changed in a new folder before it was watched is seen by looking once more.
			w.Watch(s.o.Site.Dirs())
			s.change(nil, true)
		}
	})
	if len(later) == 0 {
		return nil
	}
	return time.After(recheck)
}

// ready takes out the files that look whole, with their bytes.
func (s *Server) ready(later map[string]bool) (paths []string, read pipeline.Reads) {
	read = pipeline.Reads{}
	for p := range later {
		data, early := s.settler.read(p)
		if early {
			continue
		}
		paths = append(paths, p)
		if data != nil {
			read[p] = data
		}
		delete(later, p)
	}
	slices.Sort(paths)
	return paths, read
}

// change takes in the files that look whole and tells the open tabs. changed tells whether there were any, folders whether
// the site may be made from other folders now.
func (s *Server) change(later map[string]bool, all bool) (changed, folders bool) {
	s.changing.Lock()
	defer s.changing.Unlock()
	paths, read := s.ready(later)
	if len(paths) == 0 && !all {
		return false, false
	}
	began := s.o.Now()
	before := s.o.Site.Dirs()
	step := s.o.Site.Update(paths, all, read)
	if step.Whole || len(step.Files) > 0 {
		s.loadHost()
	}
	if step.Whole || len(step.Pages) > 0 || len(step.Files) > 0 {
		s.mu.Lock()
		s.failures = nil
		s.edited = append(s.edited, step.Pages...)
		for _, p := range step.Paths {
			if !slices.Contains(s.untold, p) {
				s.untold = append(s.untold, p)
			}
		}
		s.mu.Unlock()
	}
	s.push(false)
	s.pushFiles(step.Files)
	s.mu.Lock()
	s.took = s.o.Now().Sub(began)
	s.mu.Unlock()
	if s.o.Navigate {
		s.navigate(step.Pages)
	}
	return true, !slices.Equal(before, s.o.Site.Dirs())
}

// refresh is change for a file that a request found changed before the watcher did; it waits while the file looks
// half-written.
func (s *Server) refresh(file string) {
	abs := filepath.Join(s.o.Dir, filepath.FromSlash(file))
	for range patience / recheck {
		if changed, _ := s.change(map[string]bool{abs: true}, false); changed {
			return
		}
		select {
		case <-s.stopping.Done():
			return
		case <-time.After(recheck):
		}
	}
}

// startSurvey looks at all pages, one after another, until something changes.
func (s *Server) startSurvey(ctx context.Context, done chan<- struct{}) {
	s.survey()
	ctx, s.survey = context.WithCancel(ctx)
	go s.safely(say.PartWorkChecking{}, func() {
		if s.o.Site.Survey(ctx) {
			select {
			case done <- struct{}{}:
			default:
			}
		}
	})
}

// loadHost reads the site's rules for its host again.
func (s *Server) loadHost() {
	file := func(path string) host.File {
		f, _ := s.o.Site.Render(path)
		return host.File{Source: f.Source, Text: f.Data}
	}
	h, found := host.New(host.Options{Has: s.o.Site.Has, Base: s.o.Site.BasePath(),
		Redirects: file(host.RedirectsFile), Headers: file(host.HeadersFile)})
	s.mu.Lock()
	defer s.mu.Unlock()
	s.host, s.hostFound = h, found
}
