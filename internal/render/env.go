package render

import (
	"html"
	"net/url"
	"path"
	"strings"

	"sitegen/internal/address"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/site"
)

// env fills the holes of one page's document, and keeps what it finds wrong.
type env struct {
	r        *Renderer
	page     *site.Page
	exec     *executor
	view     View // in the language of the content
	doc      *markdown.Document
	titles   titles
	ids      []string
	others   []otherLanguage
	findings []diag.Finding
	anchors  []anchorUse
	dead     bool     // the destination that follows lacks a fact, which was reported
	sheets   []string // style sheets that components of the text need
	guesses  diag.Guesses
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

func (e *env) found(f diag.Finding) { e.findings = append(e.findings, f) }

func (e *env) at(offset, length int) diag.Pos {
	pos := e.doc.At(offset)
	pos.Length = length
	return pos
}

func (e *env) report(rule string, ref *markdown.Ref, message, hint string) {
	e.found(diag.Finding{Rule: rule, Severity: diag.Error, Pos: e.at(ref.Offset, ref.Length), Message: message, Hint: hint})
}

// value looks a fact up; nil when it was reported.
func (e *env) value(ref *markdown.Ref) fact.Value {
	v, err := e.view.facts.Lookup(ref.Expr.Path)
	if err != nil {
		message, hint := factMessage(err)
		e.report("unknown-fact", ref, message, hint)
		return nil
	}
	if !v.IsSet() {
		e.report("empty-fact", ref, "the fact “"+ref.Expr.Path+"” is not declared", "set "+ref.Expr.Path+" in site.toml")
		return nil
	}
	out, err := ref.Expr.Apply(v, e.view.locale)
	if err != nil {
		message, hint := filterMessage(err)
		e.report("bad-filter", ref, message, hint)
		return nil
	}
	if out.Text(e.view.locale) == "" {
		e.found(e.view.silent(ref.Expr.Path))
		return nil
	}
	return out
}

// Fact implements markdown.Env.
func (e *env) Fact(ref *markdown.Ref) string {
	if !ref.Lam {
		if html, ok := e.view.cache.Load(ref.Source); ok {
			return string(html.(htmlString))
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
	e.view.cache.Store(ref.Source, htmlString(out))
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
	if v == nil {
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
		return "" // reported
	}
	if e.exec.partials.Lookup(name) == nil {
		hint := "write layouts/components/" + ref.Component + ".html"
		if near := e.guesses.Nearest(ref.Component, e.r.componentNames); near != "" {
			hint = "did you mean {{ " + near + " }}?"
		}
		e.report("unknown-component", ref, "there is no component “"+ref.Component+"”", hint)
		return ""
	}
	before := len(e.exec.asked)
	out, err := e.exec.run(name, e.r.langs[e.view.locale.Tag])
	if err != nil {
		f := e.exec.broken(err, name)
		// The layout shows where; the page tells who asked.
		if f.Rule == "empty-fact" && f.File != siteFile || f.Rule == "unknown-fact" {
			f.Hint += "; {{ " + ref.Component + " }} is used in " + e.page.File
		}
		e.found(f)
		return ""
	}
	e.needs(e.exec.asked[before:])
	return string(out)
}

// Word implements markdown.Env.
func (e *env) Word(key string, args ...any) string {
	if !e.view.locale.Words.Has(key) {
		tag := e.view.locale.Tag
		e.found(missingWord(diag.Pos{File: "layouts/words." + tag + ".toml"}, key, []string{tag}, e.guesses.Nearest(key, e.view.locale.Words.Keys)))
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
