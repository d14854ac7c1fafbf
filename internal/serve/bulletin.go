package serve

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline"
	"sitegen/internal/say"
)

const (
	mostShown = 100 // findings that browsers are told
	fewPages  = 8   // a finding on more pages is one of the layouts, and concerns the whole site
)

// bulletin is what browsers were told last about the findings of the site.
type bulletin struct {
	Revision int             `json:"revision"`
	Checking bool            `json:"checking"`
	Fresh    []string        `json:"fresh"`
	Errors   int             `json:"errors"`
	Warnings int             `json:"warnings"`
	More     int             `json:"more"`
	List     []findingNotice `json:"list"`

	made  bool            // there has been one
	whole bool            // all pages had been looked at once
	known map[string]bool // ids of all findings
}

// forNewcomers is the bulletin for a browser that has just come: nothing in it is news.
func (b bulletin) forNewcomers() bulletin {
	b.Fresh = []string{}
	return b
}

type findingNotice struct {
	ID       string         `json:"id"`
	Rule     string         `json:"rule"`
	Severity diag.Severity  `json:"severity"`
	Place    string         `json:"place"`
	Open     string         `json:"open,omitempty"`
	En       saidNotice     `json:"en"`
	Ar       saidNotice     `json:"ar"`
	Pages    []string       `json:"pages"`
	Excerpt  *excerptNotice `json:"excerpt,omitempty"`
}

// saidNotice is what a finding says in a language.
type saidNotice struct {
	Message string `json:"message"`
	Hint    string `json:"hint,omitempty"`
}

type excerptNotice struct {
	Line   int    `json:"line"`
	Before string `json:"before"`
	Mark   string `json:"mark"`
	After  string `json:"after"`
	Dir    string `json:"dir"`
}

// announce tells browsers and the terminal what there is to fix. surveyed says that every page has been looked at.
func (s *Server) announce(surveyed bool) {
	s.safely(say.PartWorkTelling{}, func() {
		if news, ok := s.bulletin(surveyed); ok && s.o.Tell != nil {
			s.o.Tell(news)
		}
	})
}

// bulletin tells the browsers, and returns what there is to tell on the terminal.
func (s *Server) bulletin(surveyed bool) (news News, ok bool) {
	s.changing.Lock()
	defer s.changing.Unlock()
	s.mu.Lock()
	look := s.edited
	s.edited = nil
	s.mu.Unlock()
	for _, st := range s.open() {
		for _, page := range st.pages {
			look = append(look, s.answer(page, "", false).file)
		}
	}
	look = append(look, s.o.Site.Unknown(fewPages)...)
	slices.Sort(look)
	for _, file := range slices.Compact(look) {
		s.o.Site.Inspect(file)
	}
	s.push(true)
	all, complete := s.o.Site.Findings()

	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range slices.Concat(s.hostFound, s.failures) {
		all = append(all, pipeline.Found{Finding: f})
	}
	last := s.told
	b := bulletin{Revision: last.Revision + 1, Checking: !complete, Fresh: []string{}, List: []findingNotice{},
		made: true, whole: last.whole || surveyed, known: map[string]bool{}}
	news = News{Changed: s.untold, First: surveyed && !last.whole}
	files := diag.Files{Read: s.o.Text}
	var fresh []diag.Finding
	for _, severity := range []diag.Severity{diag.Error, diag.Warning} {
		for _, f := range all {
			if f.Severity != severity {
				continue
			}
			id := idOf(f.Finding)
			b.known[id] = true
			if !last.known[id] {
				fresh = append(fresh, f.Finding)
				if severity == diag.Error && last.whole {
					b.Fresh = append(b.Fresh, id)
				}
			}
			if severity == diag.Error {
				b.Errors++
			} else {
				b.Warnings++
			}
			if len(b.List) == mostShown {
				b.More++
				continue
			}
			b.List = append(b.List, s.findingNotice(id, f, &files))
		}
	}
	silent := !b.whole && len(s.untold) == 0
	if silent {
		b.known = last.known // the terminal has not heard of what is new
	}
	s.told = b
	if !last.made || !sameBulletin(last, b) {
		told := eventOf("findings", b)
		for st := range s.streams {
			s.send(st, told)
		}
	}
	if silent {
		return news, false
	}
	news.Findings, news.Errors, news.Warnings = fresh, b.Errors, b.Warnings
	news.Fixed = last.Errors > 0 && b.Errors == 0
	if len(s.untold) > 0 {
		news.Took = s.took
	}
	s.untold = nil
	return news, len(news.Changed) > 0 || len(news.Findings) > 0 || news.Fixed || news.First
}

// idOf names a finding, so that a browser knows it again. Its place in the line doesn't count: each letter
// typed before it would make another of it.
func idOf(f diag.Finding) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%d\x00%s", f.Rule, f.File, f.Line, f.In("en").Message))
	return hex.EncodeToString(sum[:6])
}

func sameBulletin(a, b bulletin) bool {
	if a.Checking != b.Checking || len(b.Fresh) > 0 || a.Errors != b.Errors || a.Warnings != b.Warnings || len(a.List) != len(b.List) {
		return false
	}
	for i := range a.List {
		x, y := a.List[i], b.List[i]
		if x.ID != y.ID || x.Place != y.Place || x.En.Hint != y.En.Hint || strings.Join(x.Pages, " ") != strings.Join(y.Pages, " ") ||
			(x.Excerpt == nil) != (y.Excerpt == nil) || x.Excerpt != nil && *x.Excerpt != *y.Excerpt {
			return false
		}
	}
	return true
}

func (s *Server) findingNotice(id string, f pipeline.Found, files *diag.Files) findingNotice {
	n := findingNotice{ID: id, Rule: f.Rule.String(), Severity: f.Severity, Place: place(f.Finding), En: saidNotice(f.Isolated("en")), Ar: saidNotice(f.Isolated("ar")), Pages: []string{}}
	if len(f.Pages) <= fewPages {
		for _, p := range f.Pages {
			n.Pages = append(n.Pages, s.url(p))
		}
	}
	if file := s.path(f.File); file != "" {
		n.Open = s.o.Editor.Link(file, f.Line, f.Column)
	}
	if line, ok := files.Line(f.File, f.Line); ok {
		if e, ok := diag.ExcerptOf(f.Finding, strings.ToValidUTF8(line, "�")); ok {
			dir := "ltr"
			if e.RTL() {
				dir = "rtl"
			}
			n.Excerpt = &excerptNotice{f.Line, e.Before, e.Mark, e.After, dir}
		}
	}
	return n
}

// path is the file on disk that a finding names, or "" when it is one of the built-in theme's.
func (s *Server) path(name string) string {
	if name == "" || diag.InProgram(name) {
		return ""
	}
	return filepath.Join(s.o.Dir, filepath.FromSlash(name))
}
