package serve

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"slices"
	"time"

	"sitegen/internal/say"
)

const (
	mostPages    = 512              // that one stream may name
	mostOfClient = 64               // streams of one host: a browser has one, or one for each tab
	mostStreams  = 128              // of all
	mostNamed    = 8 * mostPages    // pages that all of them may name: what is known of each is kept for each
	backlog      = 64               // events that may wait for a slow reader
	heartbeat    = 15 * time.Second // between signs of life
)

// stream is the connection of one browser, for all its tabs.
type stream struct {
	client string                // the host it comes from
	pages  []string              // as the browser names them, the one used last first
	sent   map[string]pageNotice // what it was told last
	queue  chan []byte
	number int
	gone   bool
}

// pageNotice tells a tab about its page.
type pageNotice struct {
	Page   string        `json:"page"`
	Rev    string        `json:"rev"`
	Status int           `json:"status"`
	Broken bool          `json:"broken"`
	Lang   string        `json:"lang"`
	Source *sourceNotice `json:"source"`
	Others []otherNotice `json:"others"`

	passing bool // its file is being written at this moment
}

type sourceNotice struct {
	File string `json:"file"`
	Open string `json:"open"`
}

type otherNotice struct {
	Lang string `json:"lang"`
	Dir  string `json:"dir"`
	Name string `json:"name"`
	URL  string `json:"url"`
}

func (p pageNotice) same(q pageNotice) bool {
	a, b := p.Source, q.Source
	return (a == nil) == (b == nil) && (a == nil || *a == *b) && slices.Equal(p.Others, q.Others) &&
		p.Page == q.Page && p.Rev == q.Rev && p.Status == q.Status && p.Broken == q.Broken && p.Lang == q.Lang
}

// events answers with a stream of server-sent events (HTML standard §9.2).
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodHead {
		w.Header().Set("Content-Type", "text/event-stream")
		return
	}
	pages := r.URL.Query()["page"]
	if len(pages) > mostPages {
		answerPlainly(w, http.StatusBadRequest, say.ServeTooManyPages{})
		return
	}
	st := &stream{client: clientOf(r), sent: map[string]pageNotice{}, queue: make(chan []byte, backlog)}
	for _, p := range pages {
		if !slices.Contains(st.pages, p) {
			st.pages = append(st.pages, p)
		}
	}
	if !s.enter(st) {
		w.Header().Set("Retry-After", "5")
		answerPlainly(w, http.StatusServiceUnavailable, say.ServeTooManyTabs{})
		return
	}
	defer s.leave(st)
	w.Header().Set("Content-Type", "text/event-stream")
	control := http.NewResponseController(w)
	s.join(st)
	if _, err := w.Write([]byte("retry: 500\n\n")); err != nil {
		return
	}
	tick := time.NewTicker(heartbeat)
	defer tick.Stop()
	for {
		if err := control.Flush(); err != nil {
			return
		}
		var data []byte
		select {
		case <-r.Context().Done():
			return
		case <-s.stopping.Done():
			return
		case <-tick.C:
			data = []byte(":\n\n")
		case event, open := <-st.queue:
			if !open {
				return // it reads too slowly; it will come back and ask again
			}
			data = event
		}
		if _, err := w.Write(data); err != nil {
			return
		}
	}
}

// clientOf is the host from which a request comes.
func clientOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// enter takes in a stream, unless there are too many.
func (s *Server) enter(st *stream) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	own, named := 1, len(st.pages)
	for other := range s.streams {
		named += len(other.pages)
		if other.client == st.client {
			own++
		}
	}
	if own > mostOfClient || len(s.streams) >= mostStreams || named > mostNamed {
		return false
	}
	s.opened++
	st.number = s.opened
	s.streams[st] = true
	return true
}

// join tells a stream where its pages stand.
func (s *Server) join(st *stream) {
	s.pushTo(st, s.notices([]*stream{st}), true)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.told.made {
		s.send(st, eventOf("findings", s.told.forNewcomers()))
	}
}

func (s *Server) leave(st *stream) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.streams, st)
}

// eventOf is what a stream is sent; nothing when v cannot be told.
func eventOf(name string, v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	return fmt.Appendf(nil, "event: %s\ndata: %s\n\n", name, data)
}

// send puts an event into the queue of a stream; many may share it. s.mu is held.
func (s *Server) send(st *stream, event []byte) {
	if st.gone || event == nil {
		return
	}
	select {
	case st.queue <- event:
	default:
		st.gone = true
		delete(s.streams, st)
		close(st.queue)
	}
}

func (s *Server) open() []*stream {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]*stream, 0, len(s.streams))
	for st := range s.streams {
		out = append(out, st)
	}
	slices.SortFunc(out, func(a, b *stream) int { return b.number - a.number })
	return out
}

// notices makes the notices of all pages that the streams name, each page once.
func (s *Server) notices(streams []*stream) map[string]pageNotice {
	out := map[string]pageNotice{}
	for _, st := range streams {
		for _, page := range st.pages {
			if _, done := out[page]; !done {
				out[page] = s.notice(page)
			}
		}
	}
	return out
}

func (s *Server) notice(page string) pageNotice {
	a := s.answer(page, "", false)
	n := pageNotice{Page: page, Rev: a.rev, Status: a.status, Broken: a.broken, passing: a.passing, Others: []otherNotice{}}
	own, others, ok := s.o.Site.Page(a.file)
	if !ok {
		return n
	}
	n.Lang = own.Code
	n.Source = &sourceNotice{File: a.source, Open: s.o.Editor.Link(s.path(a.source), 1, 1)}
	if a.source == "" {
		n.Source = nil
	}
	for _, o := range others {
		n.Others = append(n.Others, otherNotice{o.Code, o.Dir, o.Name, o.URL})
	}
	return n
}

// push tells every stream about those of its pages that are others than it knows. That a page is broken is told when
// final is set: the next write may fix it.
func (s *Server) push(final bool) {
	streams := s.open()
	notices := s.notices(streams)
	for _, st := range streams {
		s.pushTo(st, notices, final)
	}
}

func (s *Server) pushTo(st *stream, notices map[string]pageNotice, final bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var changed []pageNotice
	for _, page := range st.pages {
		n := notices[page]
		last, known := st.sent[page]
		if known && (n.same(last) || n.passing || n.Broken && !last.Broken && !final) {
			continue
		}
		st.sent[page] = n
		changed = append(changed, n)
	}
	if len(changed) > 0 {
		s.send(st, eventOf("pages", changed))
	}
}

// pushFiles tells all streams about files that have other bytes at the same address.
func (s *Server) pushFiles(files []string) {
	if len(files) == 0 {
		return
	}
	urls := make([]string, len(files))
	for i, f := range files {
		urls[i] = s.url(f)
	}
	told := eventOf("files", urls)
	streams := s.open()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, st := range streams {
		s.send(st, told)
	}
}

// navigate brings the reader's last tab to a page that was changed, when no tab shows one of those.
func (s *Server) navigate(files []string) {
	streams := s.open()
	if len(files) != 1 || len(streams) == 0 {
		return
	}
	target := s.url(files[0])
	for _, st := range streams {
		for _, page := range st.pages {
			if page == target || s.answer(page, "", false).file == files[0] {
				return
			}
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.send(streams[0], eventOf("navigate", map[string]string{"page": target}))
}
