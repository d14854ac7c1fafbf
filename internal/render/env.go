package render

import (
	"errors"
	"html"
	"html/template"
	"net/url"
	"path"
	"slices"
	"strings"

	"sitegen/internal/address"
	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// env fills the holes of one page's document, and keeps what it finds wrong.
type env struct {
	r          *Renderer
	page       *site.Page
	exec       *executor
	view       View // in the language of the content
	doc        *markdown.Document
	titles     titles
	ids        []string
	others     []otherLanguage
	findings   []diag.Finding
	anchors    []anchorUse
	dead       bool     // the destination that follows lacks a fact, which was reported
	sheets     []string // style sheets that components of the text need
	components []string // those that wrote something
	guesses    diag.Guesses
}

// otherLanguage is a translation that a section can be read in.
type otherLanguage struct {
	page *site.Page
	ids  map[string]bool
}

// anchorUse is a link to a section, to be checked when the sections of all pages are known.
type anchorUse struct {
	target *site.Page
	id     string
	pos    diag.Pos
}

func (e *env) found(f diag.Finding) {
	if _, empty := f.Says.(say.EmptyFact); empty && e.page.SourceDocument().Undecided() {
		return // it may stand under a condition that nobody can read
	}
	e.findings = append(e.findings, f)
}

func (e *env) at(offset, length int) diag.Pos {
	pos := e.doc.At(offset)
	pos.Length = length
	return pos
}

func (e *env) report(ref *markdown.Ref, p *say.Problem) {
	e.found(findingOf(e.at(ref.Offset, ref.Length), p))
}

// value looks a fact up; nil when it was reported.
func (e *env) value(ref *markdown.Ref) fact.Value {
	v, err := e.view.facts.Lookup(ref.Expr.Path)
	if err != nil {
		e.report(ref, factProblem(err))
		return nil
	}
	if !v.IsSet() {
		e.report(ref, emptyFact(ref.Expr.Path))
		return nil
	}
	out, err := ref.Expr.Apply(v, e.view.locale)
	if err != nil {
		e.report(ref, expressionProblem(err))
		return nil
	}
	if out.Text(e.view.locale) == "" {
		silent := e.view.silent(ref.Expr.Path)
		e.found(findingOf(silent.at, &silent.Problem))
		return nil
	}
	e.view.note(ref.Expr.Path)
	return out
}

// Fact implements markdown.Env.
func (e *env) Fact(ref *markdown.Ref) string {
	if !ref.Lam {
		if html, ok := e.view.cached(ref.Source); ok {
			return string(html)
		}
	}
	v := e.value(ref)
	if v == nil {
		return ""
	}
	if ref.Lam {
		if text, ok := contract(v, e.view.locale); ok {
			style := fact.StyleOf(e.view.locale)
			return style.HTML(text)
		}
		return v.HTML(e.view.locale)
	}
	out := v.HTML(e.view.locale)
	e.view.keep(ref.Source, ref.Expr.Path, template.HTML(out))
	return out
}

// contract joins the prefix ل, which stands before the fact already, with a name that begins with ال: للمتجر.
func contract(v fact.Value, l *lang.Locale) (string, bool) {
	text, ok := v.(fact.Text)
	if !ok {
		return "", false
	}
	return strings.CutPrefix(lang.PrefixLam(text.Text(l)), "ل")
}

// FactText implements markdown.Env.
func (e *env) FactText(ref *markdown.Ref) string {
	v := e.value(ref)
	if v == nil {
		return ""
	}
	if ref.Lam {
		if text, ok := contract(v, e.view.locale); ok {
			return text
		}
	}
	return v.Text(e.view.locale)
}

// FactRaw implements markdown.Env.
func (e *env) FactRaw(ref *markdown.Ref) string {
	v := e.value(ref)
	if _, refused := v.(fact.Refused); v == nil || refused {
		e.dead = true
		return ""
	}
	if raw := v.Raw(); raw != "" {
		return raw
	}
	return url.PathEscape(v.Text(e.view.locale))
}

// Component implements markdown.Env.
func (e *env) Component(ref *markdown.Ref) string {
	name := "components/" + ref.Component
	if e.r.theme.unusable[name] {
		e.exec.noting.torn = true
		return "" // reported
	}
	if !e.hasComponent(ref) {
		return ""
	}
	before := len(e.exec.asked)
	out, err := e.exec.run(name, e.r.langs[e.view.locale.Tag].notes(&e.exec.noting))
	if err != nil {
		f := e.exec.broken(err, name)
		if empty, ok := f.Says.(say.EmptyFact); ok && f.File != siteFile && !config.OfLaw(empty.Fact) { // the layout shows where; the page tells who asked
			f.Advice = say.EmptyFactComponent{Fact: empty.Fact, Component: ref.Component, Page: e.page.File}
		}
		e.found(f)
		return ""
	}
	e.needs(e.exec.asked[before:])
	switch {
	case !e.exec.wrote(out):
		if !e.exec.noting.torn {
			e.empty(ref)
		}
	case !slices.Contains(e.components, ref.Component):
		e.components = append(e.components, ref.Component)
	}
	return string(out)
}

// hasComponent tells whether there is a component, and reports it if not.
func (e *env) hasComponent(ref *markdown.Ref) bool {
	if name := "components/" + ref.Component; e.r.theme.unusable[name] || e.exec.partials.Lookup(name) != nil {
		return true
	}
	near := e.guesses.Nearest(ref.Component, e.r.componentNames)
	if near != "" {
		near = "{{ " + near + " }}"
	}
	e.report(ref, &say.Problem{Says: say.UnknownComponent{Name: ref.Component}, Hint: didYouMean(near)})
	return false
}

// checkUnshown reports facts, filters and components that do not exist in parts of a text that the store does not show.
func (e *env) checkUnshown(refs []*markdown.Ref) {
	for _, ref := range refs {
		if ref.Component != "" {
			e.hasComponent(ref)
			continue
		}
		_, err := e.view.facts.Lookup(ref.Expr.Path)
		if wrong, ok := errors.AsType[*config.UnknownFact](err); ok && (wrong.IsList || wrong.Keys != nil || !config.Knows(ref.Expr.Path)) {
			e.report(ref, factProblem(err))
		} else if err := ref.Expr.Unknown(); err != nil {
			e.report(ref, expressionProblem(err))
		}
	}
}

// empty reports a component that shows nothing, because this store lacks what it is about. While values of site.toml can't be
// read, nothing is said: it may be one of them. The gallery has every component, whatever the store has.
func (e *env) empty(ref *markdown.Ref) {
	facts := e.r.site.Facts
	if layout, _ := layoutOf(e.page); facts.Unread() || layout == galleryLayout || e.page.SourceDocument().Undecided() {
		return
	}
	problem := &say.Problem{Says: say.EmptyComponent{Name: ref.Component}}
	if name := strings.ReplaceAll(ref.Component, "-", "_"); facts.CanAsk(name) {
		problem.Hint = say.EmptyComponentFact{Fact: name}
	}
	e.report(ref, problem)
}

// Word implements markdown.Env.
func (e *env) Word(key string, args ...any) string {
	if !e.view.locale.Words.Has(key) {
		tag := e.view.locale.Tag
		missing := missingWord(key, []string{tag}, e.guesses.Nearest(key, e.view.locale.Words.Keys))
		e.found(findingOf(diag.Pos{File: wordsName(tag)}, missing))
		return ""
	}
	return e.view.locale.T(key, args...)
}

// HeadingID implements markdown.Env.
func (e *env) HeadingID(i int) string { return e.ids[i] }

// HeadingLinks implements markdown.Env: a link to copy, and the same section in each other language that has it.
func (e *env) HeadingLinks(i int) string {
	h := e.doc.Headings[i]
	if h.Level > 3 {
		return ""
	}
	var s strings.Builder
	s.WriteString(`<span class="heading-links"><a class="anchor" href="#`)
	s.WriteString(html.EscapeString(address.Fragment(e.ids[i])))
	s.WriteString(`" aria-label="`)
	s.WriteString(html.EscapeString(e.Word("heading.anchor", markdown.Plain(h.Spans, e))))
	s.WriteString(`">#</a>`)
	for _, o := range e.others {
		if !o.ids[e.ids[i]] {
			continue
		}
		l := o.page.Language
		s.WriteString(`<a class="other-lang" lang="` + l.Tag + `" hreflang="` + l.Tag + `" dir="` + string(l.Dir) + `" href="`)
		s.WriteString(html.EscapeString(o.page.URL + "#" + address.Fragment(e.ids[i])))
		s.WriteString(`">`)
		s.WriteString(html.EscapeString(l.Name))
		s.WriteString(`</a>`)
	}
	s.WriteString(`</span>`)
	return s.String()
}

// assetName is the path below assets/ that a link means: with or without assets/ and a slash in front.
func assetName(file string) string {
	return strings.TrimPrefix(path.Clean(strings.TrimLeft(file, "/.")), "assets/")
}
