package render

import (
	"bytes"
	"errors"
	"html/template"
	"maps"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/picture"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// Limits that stop a layout that never ends.
const (
	maxDepth     = 100
	maxPageBytes = 64 << 20
)

// executor runs layouts for one goroutine at a time. It is bound to a theme; which site it renders may change from one
// page to the next, because copies of all templates, escaped for HTML, take longer to make than a page.
type executor struct {
	r        *Renderer
	theme    *Theme
	frames   map[string]*template.Template
	partials *template.Template
	page     *site.Page // that is being made
	running  string     // the layout, partial or component that was begun last
	depth    int
	steps    int        // of the page so far
	asked    []string   // layouts and assets that what runs has asked for
	noting   noting     // what is noted of what runs
	buffers  []*limited // that nobody uses
}

// shared keeps what is the same on every page of a language: a partial that is given the language, or a menu, and not
// the page can depend on nothing else, so it runs once, is minified once and is put into each page as it is. While a page
// is made, a mark with its number stands for it.
type shared struct {
	mu      sync.RWMutex
	numbers map[sharedKey]int
	pieces  []piece
}

// piece is a finished piece of pages.
type piece struct {
	html  []byte
	asked []string // the assets, and the layouts marked as such, that it depends on
	noted noting   // while it ran
}

// Marks before names among what pieces ask for: that of a layout, and that of a style sheet which the page has to link.
const (
	layoutMark = "layout:"
	sheetMark  = "sheet:"
)

// find returns a piece and its number.
func (s *shared) find(k sharedKey) (n int, p piece, ok bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if n, ok = s.numbers[k]; ok {
		p = s.pieces[n]
	}
	return n, p, ok
}

// add keeps a piece and returns its number. Two executors may have made the same piece at once.
func (s *shared) add(k sharedKey, p piece) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n, ok := s.numbers[k]; ok {
		return n
	}
	if s.numbers == nil {
		s.numbers = map[sharedKey]int{}
	}
	s.pieces = append(s.pieces, p)
	s.numbers[k] = len(s.pieces) - 1
	return len(s.pieces) - 1
}

// at returns a piece by its number, nothing when there is none.
func (s *shared) at(n int) []byte {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if n >= len(s.pieces) {
		return nil
	}
	return s.pieces[n].html
}

// under returns the pieces that are the same where every name that they ask for stands for the same.
func (s *shared) under(same func(name string) bool) *shared {
	out := &shared{numbers: map[sharedKey]int{}}
	known := map[string]bool{}
	for k, n := range s.numbers {
		other := slices.ContainsFunc(s.pieces[n].asked, func(name string) bool {
			is, ok := known[name]
			if !ok {
				is = same(name)
				known[name] = is
			}
			return !is
		})
		if !other {
			out.add(k, s.pieces[n])
		}
	}
	return out
}

type sharedKey struct {
	name string
	dot  any // an *ofLanguage or a *Menu
}

// noFuncs are the names of the functions, for parsing.
func noFuncs() template.FuncMap {
	return (&executor{}).funcs()
}

func (e *executor) funcs() template.FuncMap {
	funcs := texts()
	maps.Copy(funcs, template.FuncMap{"partial": e.partial, "asset": e.asset, "sheet": e.sheet, "icon": e.icon, "fonts": e.fonts, "diagram": e.diagram,
		"step": e.step})
	return funcs
}

// executor takes an idle executor, or makes one.
func (t *Theme) executor(r *Renderer) (*executor, error) {
	select {
	case e := <-t.idle:
		e.r = r
		return e, nil
	default:
	}
	e := &executor{r: r, theme: t, frames: map[string]*template.Template{}}
	partials, err := t.partials.Clone()
	if err != nil {
		return nil, err
	}
	e.partials = partials.Funcs(e.funcs())
	return e, nil
}

// release makes an executor idle.
func (t *Theme) release(e *executor) {
	e.r, e.page, e.running = nil, nil, "" // an idle executor shall not keep a whole site
	select {
	case t.idle <- e:
	default:
	}
}

// failed is the finding that the program failed while it made a page; it names the page and what was running.
func (e *executor) failed(f *fault.Fault, p *site.Page) diag.Finding {
	if e.running != "" {
		return internalError(p.File, say.InternalErrorLayout{Layout: "layouts/" + e.running + ".html", Cause: f.Error()}, f)
	}
	return internalError(p.File, say.InternalError{Cause: f.Error()}, f)
}

// internalError is the finding that the program failed while it worked on a file.
func internalError(file string, says say.Message, f *fault.Fault) diag.Finding {
	out := diag.New(diag.Pos{File: file}, says)
	out.Trace = f.Trace
	return out
}

// broken makes a finding of what ended a layout, partial or component. Go's templates make an error of a function that
// panics: it is told as one of the program's, at its place in the layout and with the page.
func (e *executor) broken(err error, name string) diag.Finding {
	f := e.theme.broken(err, e.theme.names[name])
	if crash := runtime.Error(nil); errors.As(err, &crash) {
		return diag.New(f.Pos, say.InternalErrorPage{Page: e.page.File, Cause: crash.Error()})
	}
	return f
}

// frame returns the templates of a layout, bound to this executor.
func (e *executor) frame(layout string) (*template.Template, error) {
	if t, ok := e.frames[layout]; ok {
		return t, nil
	}
	set, ok := e.theme.frames[layout]
	if !ok {
		return nil, nil
	}
	t, err := set.Clone()
	if err != nil {
		return nil, err
	}
	t = t.Funcs(e.funcs())
	e.frames[layout] = t
	return t, nil
}

// shareable returns what is the same of a dot on many pages. It goes by type, because a page has all that its language has.
func shareable(dot any) (same any, ok bool) {
	switch dot := dot.(type) {
	case *Lang:
		return dot.ofLanguage, true
	case *Menu:
		return dot.same, true
	}
	return nil, false
}

// partial runs layouts/partials/NAME.html.
func (e *executor) partial(name string, dot any) (template.HTML, error) {
	return e.run("partials/"+name, dot)
}

// run runs a partial or a component. For a dot that pages share it returns a mark, which assemble replaces.
func (e *executor) run(name string, dot any) (template.HTML, error) {
	if e.theme.unusable[name] {
		e.noting.torn = true
		return "", nil // reported
	}
	if e.partials.Lookup(name) == nil {
		return "", e.theme.missingPartial(name)
	}
	same, share := shareable(dot)
	key := sharedKey{name, same}
	if share {
		if n, p, ok := e.r.pieces.find(key); ok {
			e.asked = append(e.asked, p.asked...)
			e.noting.join(p.noted)
			return mark(n), nil
		}
		// What this piece asks for and prints is noted by itself; what is around it has then asked for and printed the same.
		others, outer := e.asked, e.noting
		e.asked, e.noting = nil, noting{}
		defer func() {
			e.asked = append(others, e.asked...)
			outer.join(e.noting)
			e.noting = outer
		}()
	}
	e.asked = append(e.asked, layoutMark+name)
	if e.depth >= maxDepth {
		return "", &say.Problem{Says: say.EndlessLayoutCalls{Name: name, N: maxDepth}}
	}
	e.depth++
	defer func() { e.depth-- }()
	buf := e.buffer()
	defer e.done(buf)
	around := e.running
	e.running = name
	if err := e.partials.ExecuteTemplate(buf, name, dot); err != nil {
		return "", err
	}
	e.running = around
	if !share {
		return template.HTML(buf.String()), nil
	}
	return mark(e.r.pieces.add(key, piece{e.assemble(e.r.min.HTML(buf.Bytes())), slices.Compact(slices.Sorted(slices.Values(e.asked))),
		noting{slices.Clone(e.noting.facts), e.noting.torn}})), nil
}

const (
	markOpen  = "\uFDD2"
	markClose = "\uFDD3"
	// markContent stands for the text of the page.
	markContent = template.HTML(markOpen + "c" + markClose)
	// markMeta stands for what machines read in its head.
	markMeta = template.HTML(markOpen + "m" + markClose)
)

func mark(n int) template.HTML { return template.HTML(markOpen + strconv.Itoa(n) + markClose) }

// assemble puts shared pieces in the places of their marks. Marks are noncharacters, which no valid text holds.
func (e *executor) assemble(b []byte) []byte {
	return e.splice(nil, b, pieces{})
}

// pieces are what the marks of one page stand for.
type pieces struct{ content, meta []byte }

// splice appends b to out with its marks replaced. The content of a page may hold marks of components.
func (e *executor) splice(out, b []byte, page pieces) []byte {
	for {
		i := bytes.Index(b, []byte(markOpen))
		if i < 0 {
			return append(out, b...)
		}
		out = append(out, b[:i]...)
		b = b[i+len(markOpen):]
		j := bytes.Index(b, []byte(markClose))
		if j < 0 {
			return append(out, b...)
		}
		if name := string(b[:j]); name == "c" {
			out = e.splice(out, page.content, pieces{})
		} else if name == "m" {
			out = append(out, page.meta...)
		} else if n, err := strconv.Atoi(name); err == nil {
			out = append(out, e.r.pieces.at(n)...)
		}
		b = b[j+len(markClose):]
	}
}

// wrote tells whether a shared piece, of which run returned the mark, holds anything that visitors see.
func (e *executor) wrote(marked template.HTML) bool {
	n, err := strconv.Atoi(strings.Trim(string(marked), markOpen+markClose))
	return err == nil && seen(e.r.pieces.at(n))
}

// seen tells whether HTML holds a text or a picture.
func seen(b []byte) bool {
	for len(b) > 0 {
		switch b[0] {
		case ' ', '\n', '\t', '\r':
			b = b[1:]
		case '<':
			if bytes.HasPrefix(b, []byte("<img")) || bytes.HasPrefix(b, []byte("<svg")) {
				return true
			}
			end := bytes.IndexByte(b, '>')
			if end < 0 {
				return false
			}
			b = b[end+1:]
		default:
			return true
		}
	}
	return false
}

// asset returns the address of a file below assets/.
func (e *executor) asset(name string) (template.URL, error) {
	e.asked = append(e.asked, name)
	out, ok := e.r.assets.url(name)
	if !ok && name == e.r.site.Config.Theme.Logo {
		return "", nil // reported in site.toml
	}
	if !ok {
		return "", &say.Problem{Says: say.MissingAsset{File: name}, Hint: e.r.assets.nearest(name, new(diag.Guesses))}
	}
	if f := e.r.assets.Unfit(name); f.Severity == diag.Error && picture.Named(name) && name != e.r.site.Config.Theme.Logo {
		return "", &say.Problem{Says: f.Says}
	}
	return template.URL(e.r.site.URL(out)), nil
}

// sheet says that what is shown needs the style sheet of the folder assets/css/NAME/. The page links it in its head, once.
func (e *executor) sheet(name string) (string, error) {
	sheet := sheetOf(name)
	e.asked = append(e.asked, sheet, sheetMark+sheet)
	if _, ok := e.r.assets.url(sheet); !ok {
		near := diag.Nearest(sheet, slices.Sorted(maps.Keys(e.r.assets.urls)))
		return "", &say.Problem{Says: say.MissingAssetStyleSheet{Name: name},
			Hint: didYouMean(strings.TrimSuffix(strings.TrimPrefix(near, "css/"), ".css"))}
	}
	return "", nil
}

// fonts returns the addresses of the web fonts of a language, for layouts to have them loaded early: the regular one and
// the bold one, as far as they are there. Those of ar are for ar-SA too.
func (e *executor) fonts(code string) (out []template.URL) {
	wide, _, _ := strings.Cut(code, "-")
	for _, weight := range []string{"400", "700"} {
		for _, c := range []string{code, wide} {
			name := fontFolder + "/" + c + "-" + weight + ".woff2"
			e.asked = append(e.asked, name)
			if file, ok := e.r.assets.urls[name]; ok {
				out = append(out, template.URL(e.r.site.URL(file)))
				break
			}
		}
	}
	return out
}

// missingPartial is the error of a partial or component that is not there.
func (t *Theme) missingPartial(name string) *say.Problem {
	p := &say.Problem{Says: say.MissingPartial{Name: name}}
	if near := diag.Nearest(name, slices.Sorted(maps.Keys(t.names))); near != "" {
		p.Hint = say.MissingPartialMeant{Meant: near}
	}
	return p
}

// icon returns the SVG of assets/icons/NAME.svg.
func (e *executor) icon(name string) (template.HTML, error) {
	file := "icons/" + name + ".svg"
	e.asked = append(e.asked, file)
	svg, ok := e.r.assets.icons[name]
	if !ok {
		return "", e.r.assets.missingIcon(name)
	}
	// The same picture stands in many places; its mark is short.
	key := sharedKey{"icons/" + name, nil}
	n, _, ok := e.r.pieces.find(key)
	if !ok {
		n = e.r.pieces.add(key, piece{html: e.r.min.HTML([]byte(svg)), asked: []string{file}})
	}
	return mark(n), nil
}

// buffer takes a buffer that nobody uses; done gives it back.
func (e *executor) buffer() *limited {
	if n := len(e.buffers); n > 0 {
		b := e.buffers[n-1]
		e.buffers = e.buffers[:n-1]
		b.Reset()
		return b
	}
	return &limited{}
}

func (e *executor) done(b *limited) { e.buffers = append(e.buffers, b) }

// limited is a buffer that refuses to grow without end.
type limited struct{ bytes.Buffer }

func (l *limited) Write(b []byte) (int, error) {
	if l.Len()+len(b) > maxPageBytes {
		return 0, &say.Problem{Says: say.EndlessLayoutPage{}}
	}
	return l.Buffer.Write(b)
}
