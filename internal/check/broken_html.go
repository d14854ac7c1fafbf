package check

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var brokenHTML = Rule{
	Name: "broken-html", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عنصر لا يُغلق، أو يُغلق ولم يُفتح، أو يتداخل مع غيره.",
			En: "An element that is never closed, closed and never opened, or crosses another."},
		Why: rules.Text{Ar: "يخمّن كل متصفح ما أردتموه، وقارئ الشاشة يقرأ ما خمّنه المتصفح.",
			En: "Browsers guess what was meant, and screen readers read what was guessed."},
		Mend: rules.Text{Ar: "أغلقوا كل عنصر داخل العنصر الذي فُتح فيه، في كل طريق تمر به {{ if }}.",
			En: "Close each element within the one in which it was opened, on every way through an {{ if }}."},
		Bad: "<p><strong>عرض</p></strong>", Good: "<p><strong>عرض</strong></p>",
		Source: "HTML Living Standard, §13.1.2",
	},
	Output: func(o *Output) (found []Found) {
		for _, f := range faults(o.HTML) {
			at := o.unbalanced(f.name)
			message := rules.Text{Ar: "العنصر <" + f.name + "> لا يُغلق حيث فُتح", En: "the element <" + f.name + "> is not closed where it was opened"}
			switch {
			case f.by != "":
				at = o.within(f.name, f.by)
				message = rules.Text{Ar: "ينتهي العنصر <" + f.name + "> حيث يبدأ <" + f.by + ">، لأنه لا يحمله", En: "the element <" + f.name + "> ends where <" + f.by + "> begins, which it cannot hold"}
			case f.stray:
				message = rules.Text{Ar: "يُغلق العنصر <" + f.name + "> ولم يُفتح", En: "the element <" + f.name + "> is closed and was not open"}
			}
			found = append(found, Found{Pos: at, Message: message,
				Hint: rules.Text{Ar: "أغلقوا كل عنصر داخل العنصر الذي فُتح فيه", En: "close each element within the one in which it was opened"}})
		}
		return found
	},
}

// fault is an element that is not closed where it was opened, or closed without being open.
type fault struct {
	name  string
	stray bool
	by    string // what ended the element before its end came
}

// optional are the elements whose end may be left out (§13.1.2.4).
var optional = map[atom.Atom]bool{atom.Html: true, atom.Head: true, atom.Body: true, atom.P: true, atom.Li: true, atom.Dt: true, atom.Dd: true, atom.Option: true,
	atom.Optgroup: true, atom.Tr: true, atom.Td: true, atom.Th: true, atom.Tbody: true, atom.Thead: true, atom.Tfoot: true, atom.Colgroup: true, atom.Caption: true, atom.Rt: true, atom.Rp: true}

// endsParagraph are the elements before which a paragraph ends by itself (§13.2.6.4.7).
var endsParagraph = map[atom.Atom]bool{atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Details: true, atom.Div: true, atom.Dl: true,
	atom.Fieldset: true, atom.Figure: true, atom.Footer: true, atom.Form: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Header: true, atom.Hr: true, atom.Main: true, atom.Nav: true, atom.Ol: true, atom.P: true, atom.Pre: true, atom.Section: true, atom.Table: true, atom.Ul: true}

// void are the elements that have no end.
var void = map[atom.Atom]bool{atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true, atom.Input: true, atom.Link: true,
	atom.Meta: true, atom.Source: true, atom.Track: true, atom.Wbr: true}

// faults reads the tags of a page as they stand.
func faults(page []byte) (out []fault) {
	type tag struct {
		atom atom.Atom
		name string // of an element that the table of atoms does not know
	}
	var open []tag
	add := func(f fault) {
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	report := func(name string, stray bool) { add(fault{name: name, stray: stray}) }
	endedBy := "" // what ended the paragraph that was open last
	nameOf := func(t tag) string {
		if t.name != "" {
			return t.name
		}
		return t.atom.String()
	}
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			for _, t := range open {
				if !optional[t.atom] {
					report(nameOf(t), false)
				}
			}
			return out
		case html.StartTagToken:
			name, _ := z.TagName()
			t := tag{atom: atom.Lookup(name)}
			if t.atom == 0 {
				t.name = string(name)
			}
			if endsParagraph[t.atom] {
			up:
				for at := len(open) - 1; at >= 0; at-- {
					switch open[at].atom {
					case atom.P:
						open, endedBy = open[:at], t.atom.String()
						break up
					case atom.Button, atom.Table, atom.Td, atom.Th, atom.Caption, atom.Object, atom.Template, atom.Svg, atom.Math:
						break up
					}
				}
			}
			switch t.atom {
			case atom.P:
				endedBy = ""
			case atom.A, atom.Button, atom.Form, atom.Label: // not in themselves
				if slices.Contains(open, t) {
					report(nameOf(t), false)
				}
			}
			if !void[t.atom] {
				open = append(open, t)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			t := tag{atom: atom.Lookup(name)}
			if t.atom == 0 {
				t.name = string(name)
			}
			if void[t.atom] {
				continue
			}
			at := len(open) - 1
			for at >= 0 && open[at] != t {
				at--
			}
			if at < 0 && t.atom == atom.P && endedBy != "" {
				add(fault{name: "p", by: endedBy})
				continue
			}
			if at < 0 {
				report(nameOf(t), true)
				continue
			}
			for _, inner := range open[at+1:] {
				if !optional[inner.atom] {
					report(nameOf(inner), false)
				}
			}
			open = open[:at]
		}
	}
}

// unbalanced is the place of an element in the layout that opens it more often than it closes it, or less often.
func (o *Output) unbalanced(name string) diag.Pos {
	for _, file := range o.Site.shared.layouts() {
		text := string(o.Site.Input.Theme[file])
		if at := opens(text, name); len(at) != strings.Count(text, "</"+name+">") {
			if len(at) > 0 {
				return placeOf(file, []byte(text), at[len(at)-1], "<"+name)
			}
			return placeOf(file, []byte(text), strings.Index(text, "</"+name+">"), "</"+name+">")
		}
	}
	return o.inLayout("<"+name+">", "<"+name+" ")
}

// within is the place in a layout where an element begins in another that is open.
func (o *Output) within(outer, inner string) diag.Pos {
	for _, file := range o.Site.shared.layouts() {
		text := string(o.Site.Input.Theme[file])
		for _, at := range opens(text, inner) {
			before := opens(text[:at], outer)
			if len(before) > 0 && !strings.Contains(text[before[len(before)-1]:at], "</"+outer+">") {
				return placeOf(file, []byte(text), at, "<"+inner)
			}
		}
	}
	return o.inLayout("<"+outer+">", "<"+outer+" ")
}

// opens returns where a text opens an element.
func opens(text, name string) (at []int) {
	for from := 0; ; {
		i := strings.Index(text[from:], "<"+name)
		if i < 0 {
			return at
		}
		i += from
		from = i + 1 + len(name)
		if from < len(text) && strings.IndexByte(" >\n\t/{", text[from]) >= 0 {
			at = append(at, i)
		}
	}
}
