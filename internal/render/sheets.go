package render

import (
	"bytes"
	"html/template"
	"slices"
	"strings"
)

// inText are the style sheets for what Markdown can make and few texts hold, with what shows that they are needed: tables,
// admonitions, lists with letters, brackets and signs, and quotations, code of several lines, definitions, tasks, footnotes.
var inText = []struct {
	sheet string
	shown [][]byte // one of them
}{
	{"css/table.css", marks(`<div class="table">`)},
	{"css/admonition.css", marks(`class="admonition`)},
	{"css/list.css", marks(`class="signs"`, `class="persian"`, `class="abjad"`, `class="hija"`, `class="round"`, `class="arab round"`,
		`class="persian round"`, `class="abjad round"`, `class="hija round"`, `class="lower round"`, `class="upper round"`,
		`class="lower-roman round"`, `class="upper-roman round"`)},
	{"css/prose.css", marks(`<blockquote>`, `<pre>`, `<pre `, `<dl>`, `class="task"`, `class="footnotes"`)},
}

func marks(list ...string) (out [][]byte) {
	for _, s := range list {
		out = append(out, []byte(s))
	}
	return out
}

// needs notes the style sheets among what a component has asked for.
func (e *env) needs(asked []string) {
	for _, name := range asked {
		if sheet, ok := strings.CutPrefix(name, sheetMark); ok && !slices.Contains(e.sheets, sheet) {
			e.sheets = append(e.sheets, sheet)
		}
	}
}

// needsFor notes the style sheets for what the text holds. Of what components made it holds marks only, but the sheets
// for that are known.
func (e *env) needsFor(text []byte) {
	for _, in := range inText {
		if slices.ContainsFunc(in.shown, func(mark []byte) bool { return bytes.Contains(text, mark) }) {
			e.needs([]string{sheetMark + in.sheet})
		}
	}
}

// sheets are the addresses of the style sheets that the page needs besides the one for all pages: that of its layout, and
// those of its text. One that another one of them holds is not among them.
func (p *Page) sheets(ofText []string) (out []template.URL) {
	layout, _ := layoutOf(p.page)
	names := append([]string{sheetOf(layout)}, ofText...)
	for i, name := range names {
		within := func(other string) bool { return other != name && p.r.assets.within(name, other) }
		sheet, ok := p.r.assets.url(name)
		if ok && !slices.Contains(names[:i], name) && !slices.ContainsFunc(names, within) {
			out = append(out, template.URL(p.r.site.URL(sheet)))
		}
	}
	return out
}
