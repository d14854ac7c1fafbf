package serve

import (
	"net/http"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/pipeline"
	"sitegen/internal/say"
)

// mostFailures is how many failures of the program itself are kept: many requests may meet the same.
const mostFailures = 20

// guarded answers a request. Where the program fails, the answer says so, and the browser and the terminal are told like
// of any other error; the preview goes on.
func (s *Server) guarded(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if f := fault.Catch(func() { h.ServeHTTP(w, r) }); f != nil {
			found := s.failed(say.PartWorkAnswering{Address: r.URL.EscapedPath()}, f)
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.WriteHeader(http.StatusInternalServerError)
			_, _ = w.Write(s.brokenPage([]diag.Finding{found}))
		}
	})
}

// safely does a part of the work of Run. Where the program fails in it, Run goes on.
func (s *Server) safely(work say.Message, do func()) {
	if f := fault.Catch(do); f != nil {
		s.failed(work, f)
	}
}

// failed keeps a failure for the next bulletin, until something changes.
func (s *Server) failed(work say.Message, f *fault.Fault) diag.Finding {
	found := diag.Of(say.RuleInternalError, diag.Pos{File: pipeline.File}, say.ServeFailed{Work: work, Cause: f.Error()})
	found.Trace = f.Trace
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.failures) < mostFailures && !slices.Contains(s.failures, found) {
		s.failures = append(s.failures, found)
		select {
		case s.failing <- struct{}{}:
		default: // Run knows already
		}
	}
	return found
}
