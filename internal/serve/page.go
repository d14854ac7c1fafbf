package serve

import (
	"fmt"
	"html"
	"net/http"
	"net/url"
	"path"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// keepGood is how many pages are kept as they were good last.
const keepGood = 256

// answer is what is sent for an address.
type answer struct {
	status   int
	name     string // of the file, for its type
	file     string // path in the output, or ""
	source   string // what the file is made from, as findings name it
	data     []byte // as a build writes it
	rev      string
	broken   bool // it cannot be made now; data is what was good last, or a page that says so
	passing  bool // its file is being written at this moment; data is what was good last
	location string
	header   [][2]string
	problems []diag.Finding // why it is broken
}

// answer makes what is sent for an address: a path as in a request, percent-encoded, and its query. With
// fresh set it waits for a file that is being written, and must not be called while a change is made.
func (s *Server) answer(escapedPath, query string, fresh bool) answer {
	s.mu.Lock()
	h := s.host
	s.mu.Unlock()
	found := h.Answer(escapedPath, query)
	a := answer{status: found.Status, file: found.File, name: found.File, location: found.Location, header: found.Header}
	switch {
	case a.location != "":
		return a
	case a.file == "":
		if s.o.Site.Pages() == 0 {
			return s.broken(a, nil)
		}
		a.name, a.data = "none.html", nonePage()
		a.rev = revision(a.status, a.data)
		return a
	}
	f, ok := s.o.Site.Render(a.file)
	if f.Changed && fresh {
		s.refresh(f.Source)
		f, ok = s.o.Site.Render(a.file)
	}
	a.passing = f.Changed
	if !ok { // it went away this very moment
		return s.broken(a, nil)
	}
	a.source = f.Source
	if f.Data == nil || diag.Count(f.Findings, diag.Error) > 0 {
		return s.broken(a, f.Findings)
	}
	a.data = f.Data
	a.rev = revision(a.status, a.data)
	if f.Page {
		s.lastGood.put(a.file, a.data)
	}
	return a
}

// broken answers for a file that cannot be made: with what was good last, or else with a page that says what is wrong.
func (s *Server) broken(a answer, problems []diag.Finding) answer {
	a.broken, a.problems = true, problems
	if data, ok := s.lastGood.get(a.file); ok {
		a.data, a.rev = data, revision(a.status, data)
		return a
	}
	a.status, a.name = http.StatusInternalServerError, "broken.html"
	a.data = s.brokenPage(problems)
	a.rev = revision(a.status, a.data)
	return a
}

// brokenPage says what is wrong, to a browser that runs no script too.
func (s *Server) brokenPage(problems []diag.Finding) []byte {
	all := problems
	found, _ := s.o.Site.Findings()
	for _, f := range found {
		if f.Severity == diag.Error && len(f.Pages) == 0 {
			all = append(all, f.Finding)
		}
	}
	all = diag.Sort(all)
	return ownPage("broken-page", func(b *strings.Builder, language string) {
		b.WriteString("<p>" + say.Word("broken-page", "lead", language).HTML() + "</p>\n<ul>\n")
		for _, f := range all[:min(len(all), mostShown)] {
			message, hint := f.Texts(language)
			fmt.Fprintf(b, "<li><code dir=\"ltr\">%s</code>: <bdi>%s</bdi>", html.EscapeString(place(f)), message.HTML())
			if hint != nil {
				fmt.Fprintf(b, "<br><bdi>%s</bdi>", hint.HTML())
			}
			b.WriteString("</li>\n")
		}
		b.WriteString("</ul>")
	})
}

// nonePage says that nothing is at an address, where the site has no page of its own for that.
func nonePage() []byte { return ownPage("none-page", func(*strings.Builder, string) {}) }

// ownPage is a page of the preview's own in both languages: its heading is in a table of the catalogue, and more writes what
// follows.
func ownPage(table string, more func(b *strings.Builder, language string)) []byte {
	var b strings.Builder
	b.WriteString(`<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>` +
		say.Word(table, "title", "ar").HTML() + "</title></head>\n<body>\n")
	for _, part := range []struct{ language, dir string }{{"ar", "rtl"}, {"en", "ltr"}} {
		fmt.Fprintf(&b, "<section lang=\"%s\" dir=\"%s\"><h1>%s</h1>\n", part.language, part.dir, say.Word(table, "heading", part.language).HTML())
		more(&b, part.language)
		b.WriteString("</section>\n")
	}
	b.WriteString("</body></html>\n")
	return []byte(b.String())
}

// place is where a finding is, as editors and terminals understand it.
func place(f diag.Finding) string {
	if f.Line == 0 {
		return f.File
	}
	return fmt.Sprintf("%s:%d:%d", f.File, f.Line, max(1, f.Column))
}

// page answers a request for the site.
func (s *Server) page(w http.ResponseWriter, r *http.Request) {
	a := s.answer(r.URL.EscapedPath(), r.URL.RawQuery, true)
	h := w.Header()
	for _, field := range a.header {
		name, value := field[0], field[1]
		if s.o.Reload {
			switch name {
			case "X-Frame-Options":
				continue // the view of two pages side by side shows them in frames
			case "Content-Security-Policy":
				value = loosen(value)
			}
		}
		h.Set(name, value)
	}
	if a.location != "" {
		h.Set("Location", a.location)
		w.WriteHeader(a.status)
		return
	}
	data, tag := a.data, a.rev
	if s.o.Reload && path.Ext(a.name) == ".html" {
		data = inject(data, s.client.tag(a.rev))
		tag += "-" + s.client.version
	}
	send(w, r, a.status, a.name, data, tag)
}

// url is the address of a file of the output, from the root of the host.
func (s *Server) url(file string) string {
	u := url.URL{Path: "/" + strings.TrimSuffix(file, "index.html")}
	return s.o.Site.BasePath() + u.EscapedPath()
}
