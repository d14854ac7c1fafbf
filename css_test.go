package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"
)

// The style sheets serve both directions as they are, name nothing that is not there, and hold nothing that nothing uses.

// A declaration is a line of a style sheet: a property with its value, in a rule for some elements.
type declaration struct{ place, selector, property, value string }

// physical are the properties that name a side of the screen, and values that do.
var (
	physical      = regexp.MustCompile(`(^|-)(left|right)($|-)`)
	physicalValue = regexp.MustCompile(`^(text-align|text-align-last|float|clear|caption-side|justify-content|justify-items|justify-self)$`)
	sides         = regexp.MustCompile(`\b(left|right)\b`)
	ancestorDir   = regexp.MustCompile(`(\[dir[^\]]*\]|:dir\([^)]*\))[\w.:#-]*[ >+~]`)
	fourSides     = regexp.MustCompile(`^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$`)
	ofClass       = regexp.MustCompile(`\.(-?[A-Za-z_][\w-]*)`)
	ofVar         = regexp.MustCompile(`var\(\s*(--[\w-]+)\s*(,?)`)
)

// faults tells what is wrong with a declaration by itself.
func (d declaration) faults() (out []string) {
	add := func(format string, args ...any) { out = append(out, d.place+": "+fmt.Sprintf(format, args...)) }
	if !strings.HasPrefix(d.property, "--") && physical.MatchString(d.property) || physicalValue.MatchString(d.property) && sides.MatchString(d.value) {
		add("“%s: %s” names a side of the screen: write it with start and end", d.property, d.value)
	}
	if v := strings.Fields(d.value); fourSides.MatchString(d.property) && !strings.Contains(d.value, "(") && len(v) == 4 && v[1] != v[3] {
		add("“%s: %s” has a left unlike its right: write it with start and end", d.property, d.value)
	}
	if d.property == "direction" && (d.value != "ltr" || !slices.Contains([]string{"pre", "input"}, d.selector)) || d.property == "unicode-bidi" {
		add("“%s: %s” in %s: direction belongs to the HTML", d.property, d.value, d.selector)
	}
	if ancestorDir.MatchString(d.selector) && d.property != "transform" && !strings.HasPrefix(d.property, "--") {
		add("“%s” is set for one direction by %s: only a mirrored picture needs that", d.property, d.selector)
	}
	if strings.Contains(d.value, "!important") {
		add("“%s” is !important", d.property)
	}
	return out
}

func TestStyleFaults(t *testing.T) {
	for _, c := range []struct {
		css string
		bad int
	}{
		{"a { margin-left: 1px }", 1}, {"a { padding-right: 0; border-left-width: 1px }", 2}, {"a { left: 0 } b { right: 0 }", 2},
		{"a { border-top-left-radius: 1px }", 1}, {"a { margin: 0 1px 0 2px }", 1}, {"a { border-width: 0 2px 2px 0 }", 1}, {"a { padding: 1px 2px 3px 2px }", 0}, {"a { scroll-margin-left: 1px }", 1}, {"a { text-align: right }", 1}, {"a { float: left }", 1},
		{"@media (width < 1px) { @supports (a: b) { a { right: 0 } } }", 1}, {"a { color: red !important }", 1},
		{"p { direction: rtl }", 1}, {"p { direction: ltr }", 1}, {"p { unicode-bidi: isolate-override }", 1},
		{`[dir="rtl"] a { margin: 0 }`, 1}, {`[dir=rtl] > a { inset: 0 }`, 1},
		{"a { margin-inline-start: 1px; inset-inline-end: 0; text-align: end; top: 0; border-start-start-radius: 1px }", 0},
		{"pre { direction: ltr }", 0}, {`[dir="rtl"] .mirror { transform: scaleX(-1) }`, 0}, {`[dir="ltr"] { overflow-wrap: anywhere }`, 0},
		{".left { color: red } a::after { content: 'left' }", 0},
	} {
		var found []string
		for _, d := range must(declarations("x.css", []byte(c.css)))(t) {
			found = append(found, d.faults()...)
		}
		if len(found) != c.bad {
			t.Errorf("%s: %d faults, want %d: %v", c.css, len(found), c.bad, found)
		}
	}
}

func TestStyles(t *testing.T) {
	files, err := filepath.Glob("assets/css/*.css")
	below, err2 := filepath.Glob("assets/css/*/*.css")
	if err != nil || err2 != nil || len(files) == 0 || len(below) == 0 {
		t.Fatalf("%d and %d style sheets: %v, %v", len(files), len(below), err, err2)
	}
	files = append(files, below...)
	defined, used, classes := map[string]string{}, map[string]string{}, map[string]string{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		for _, d := range must(declarations(file, must(raw, err)(t)))(t) {
			for _, f := range d.faults() {
				t.Error(f)
			}
			if strings.HasPrefix(d.property, "--") {
				defined[d.property] = d.place
			}
			for _, m := range ofVar.FindAllStringSubmatch(d.value, -1) {
				used[m[1]] = d.place
				if m[2] == "," { // it has a value of its own where nobody sets it
					defined[m[1]] = d.place
				}
			}
			for _, m := range ofClass.FindAllStringSubmatch(d.selector, -1) {
				classes[m[1]] = d.place
			}
		}
	}
	for name, place := range used {
		if _, ok := defined[name]; !ok {
			t.Errorf("%s: var(%s) is set nowhere", place, name)
		}
	}
	for name, place := range defined {
		if _, ok := used[name]; !ok {
			t.Errorf("%s: nothing uses %s", place, name)
		}
	}
	known := givenClasses(t)
	for class, place := range classes {
		if !known[class] {
			t.Errorf("%s: no layout and no text has the class “%s”", place, class)
		}
	}
}

// declarations reads a style sheet.
func declarations(file string, b []byte) (out []declaration, err error) {
	p := css.NewParser(parse.NewInputBytes(bytes.Clone(b)), false)
	var selectors []string
	var list string
	for {
		kind, _, data := p.Next()
		var value strings.Builder
		for _, v := range p.Values() {
			value.Write(v.Data)
		}
		switch kind {
		case css.ErrorGrammar:
			if p.HasParseError() {
				return nil, fmt.Errorf("%s: %w", file, p.Err())
			}
			return out, nil
		case css.QualifiedRuleGrammar: // one of several selectors before a rule's brace
			list += value.String() + ","
		case css.BeginRulesetGrammar:
			selectors = append(selectors, list+value.String())
			list = ""
		case css.EndRulesetGrammar:
			selectors = selectors[:len(selectors)-1]
		case css.DeclarationGrammar, css.CustomPropertyGrammar:
			d := declaration{property: string(data), value: value.String(),
				place: fmt.Sprintf("%s:%d", file, 1+bytes.Count(b[:min(p.Offset(), len(b))], []byte("\n")))}
			if len(selectors) > 0 {
				d.selector = selectors[len(selectors)-1]
			}
			out = append(out, d)
		}
	}
}

var (
	action    = regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	classAttr = regexp.MustCompile(`class=\\?"([^"\\]*)|(?:className = |classList\.add\()'([^']*)'`)
	className = regexp.MustCompile(`[A-Za-z_][\w-]*`)
)

// givenClasses are those that layouts and icons write, those of pages as they are built, and those that Markdown becomes.
func givenClasses(t *testing.T) map[string]bool {
	t.Helper()
	out := map[string]bool{"note": true, "tip": true, "warning": true, "important": true} // of admonitions
	note := func(text string) {
		for _, m := range classAttr.FindAllStringSubmatch(text, -1) {
			for _, c := range className.FindAllString(m[1]+" "+m[2], -1) {
				out[c] = true
			}
		}
	}
	for _, glob := range []string{"layouts/*.html", "layouts/*/*.html", "assets/icons/*.svg", "assets/js/*.js", "internal/markdown/*.go", "internal/render/*.go"} {
		files, err := filepath.Glob(glob)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", glob, len(files), err)
		}
		for _, file := range files {
			raw, err := os.ReadFile(file)
			note(action.ReplaceAllString(string(must(raw, err)(t)), " "))
		}
	}
	for _, s := range stores {
		for _, p := range s.built(t).pages {
			for _, n := range all(p.doc) {
				for _, c := range strings.Fields(attr(n, "class")) {
					out[c] = true
				}
			}
		}
	}
	return out
}

// TestStyleSheets tells that style sheets load nothing from elsewhere.
func TestStyleSheets(t *testing.T) {
	load := regexp.MustCompile(`@import[^;]*|url\(\s*("[^"]*"|'[^']*'|[^)]*)\)`)
	for _, s := range stores {
		site, sheets := s.built(t), 0
		for name, b := range site.files {
			if !strings.HasSuffix(name, ".css") {
				continue
			}
			sheets++
			for _, m := range load.FindAllSubmatch(b, -1) {
				address := strings.Trim(string(m[1]), `"'`)
				if !strings.HasPrefix(address, "data:") && site.target(address, "/"+name) == "" {
					t.Errorf("%s: %s: %s", s.name, name, m[0])
				}
			}
		}
		if sheets < 3 {
			t.Errorf("%s has %d style sheets", s.name, sheets)
		}
		// One for all pages, and at most one more for what few pages show.
		for _, p := range site.pages {
			var linked []string
			for _, l := range all(p.doc, "link") {
				if attr(l, "rel") == "stylesheet" {
					linked = append(linked, strings.Trim(path.Dir(attr(l, "href")), "/")+"/"+strings.Split(path.Base(attr(l, "href")), ".")[0])
				}
			}
			want := []string{"css/site"}
			switch p.path {
			case "":
				want = append(want, "css/home")
			case "contact/":
				want = append(want, "css/contact")
			case "about/", "branches/", "complaints/":
				want = append(want, "css/cards")
			case "cookies/", "policies/", "warranty/":
				want = append(want, "css/table")
			case "faq/":
				want = append(want, "css/faq")
			case "payment/", "privacy/", "returns/", "search/", "shipping/":
				want = append(want, "css/"+strings.Trim(p.path, "/"))
			case "terms/":
				want = append(want, "css/facts")
			case "data-flow/":
				want = append(want, "css/diagram")
			case "third-parties/":
				want = append(want, "css/register")
			case "404.html":
				want = append(want, "css/not-found")
			}
			if !slices.Equal(linked, want) {
				t.Errorf("%s links the style sheets %q, want %q", p.file, linked, want)
			}
		}
	}
}

// TestStyled tells that each page links a style sheet for every class on it that has any: what a component or a text shows
// has its looks wherever it stands.
func TestStyled(t *testing.T) {
	for _, s := range stores {
		site := s.built(t)
		sheets := map[string]map[string]bool{} // class → sheets that say how it looks
		for name, b := range site.files {
			if !strings.HasSuffix(name, ".css") {
				continue
			}
			for _, d := range must(declarations(name, b))(t) {
				for _, m := range ofClass.FindAllStringSubmatch(d.selector, -1) {
					if sheets[m[1]] == nil {
						sheets[m[1]] = map[string]bool{}
					}
					sheets[m[1]]["/"+name] = true
				}
			}
		}
		if len(sheets) < 50 {
			t.Fatalf("%s: %d classes have looks", s.name, len(sheets))
		}
		for _, p := range site.pages {
			linked := map[string]bool{}
			for _, l := range all(p.doc, "link") {
				linked[attr(l, "href")] = true
			}
			for _, n := range all(p.doc) {
				for class := range strings.FieldsSeq(attr(n, "class")) {
					known := false
					for sheet := range sheets[class] {
						known = known || linked[sheet]
					}
					if !known && len(sheets[class]) > 0 {
						t.Errorf("%s, %s: nothing says how <%s class=%q> looks but %v", s.name, p.file, n.Data, class, slices.Sorted(maps.Keys(sheets[class])))
					}
				}
			}
		}
	}
}
