package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var brokenHTML = Rule{
	Rule: say.RuleBrokenHtml,
	Output: func(o *Output) (found []diag.Finding) {
		for _, f := range o.Doc.Faults {
			switch {
			case f.By != "":
				found = append(found, diag.Finding{Pos: o.within(f.Name, f.By), Says: say.BrokenHtmlInside{Name: f.Name, Inner: f.By}})
			case f.Stray:
				found = append(found, diag.Finding{Pos: o.unbalanced(f.Name), Says: say.BrokenHtmlStray{Name: f.Name}})
			default:
				found = append(found, diag.Finding{Pos: o.unbalanced(f.Name), Says: say.BrokenHtml{Name: f.Name}})
			}
		}
		return found
	},
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
