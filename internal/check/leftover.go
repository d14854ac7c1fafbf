package check

import (
	"bytes"
	"strings"

	"golang.org/x/net/html/atom"

	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/say"
)

var leftover = Rule{
	Rule: say.RuleLeftover,
	Output: func(o *Output) (found []diag.Finding) {
		if !hasLeftover(o.HTML) {
			return nil
		}
		seen := map[string]bool{}
		report := func(what, around string) {
			around = strings.TrimSpace(around)
			if what == "}}" && seen["{{"] || seen[what] || o.meant(what) {
				return
			}
			seen[what] = true
			found = append(found, diag.Finding{Pos: o.at(around, what), Says: say.Leftover{Left: what, Around: shorten(around)}})
		}
		for n := o.Doc.Root; n != nil; {
			if n.Kind == markup.Text {
				if what := leftIn(n.Data); what != "" {
					report(what, n.Data)
				}
			}
			switch n.Atom {
			case atom.Code, atom.Pre, atom.Kbd, atom.Samp, atom.Script, atom.Style, atom.Textarea:
				n = n.Past(o.Doc.Root)
				continue
			}
			for _, a := range n.Attrs {
				if what := leftIn(a.Value); what != "" {
					report(what, a.Value)
				}
			}
			n = n.After(o.Doc.Root)
		}
		return found
	},
}

// leftovers are what is never meant for readers.
var leftovers = []string{"ZgotmplZ", "<nil>", "{{", "}}", "**", "[object Object]", "%!v", "%!s", "%!d", "%!(", "<no value>"}

// hasLeftover tells in a cheap pass whether a page may hold any.
func hasLeftover(page []byte) bool {
	for _, s := range []string{"ZgotmplZ", "&lt;nil", "&lt;no value", "<nil", "{{", "}}", "**", "[object Object]", "%!", "undefined"} {
		if bytes.Contains(page, []byte(s)) {
			return true
		}
	}
	return false
}

// leftIn returns what was left in a text, or "".
func leftIn(s string) string {
	for _, l := range leftovers {
		i := strings.Index(s, l)
		if i < 0 {
			continue
		}
		if l[0] == '%' && (i+len(l) >= len(s) || l != "%!(" && s[i+len(l)] != '(') {
			continue // خصم 50%!
		}
		return l
	}
	if strings.TrimSpace(s) == "undefined" || strings.HasSuffix(s, "/undefined") {
		return "undefined"
	}
	return ""
}

// meant tells whether a text of the page says it on purpose: \{{ is how to write braces, and stars that are no emphasis
// are told by markup-left, in the text or in site.toml.
func (o *Output) meant(what string) bool {
	switch what {
	case "**":
		return bytes.Contains(o.Page.Document().Source, []byte(what)) || bytes.Contains(o.Site.Input.TOML, []byte(what))
	case "{{", "}}":
		return bytes.Contains(o.Page.Document().Source, []byte(what)) || bytes.Contains(o.Page.Document().Source, []byte("&#123;"))
	}
	return bytes.Contains(o.Page.Document().Source, []byte(what))
}
