package render

import (
	"bytes"
	"slices"
	"strings"
	"text/template/parse"

	"golang.org/x/net/html"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Two ways in which a layout loses what it should show: by standing outside of the blocks that the frame of all pages
// takes in, and by not asking for the text of the page.

// outsideDefine reports the first thing in a layout that is in no define: the frame takes in blocks by their names, and
// nothing else is ever shown. White space and comments do no harm.
func (t *Theme) outsideDefine(name string, l *layout) (diag.Finding, bool) {
	tree := l.trees[name]
	if tree == nil || tree.Root == nil {
		return diag.Finding{}, false
	}
	for _, n := range tree.Root.Nodes {
		at, length := int(n.Position()), 2
		switch n := n.(type) {
		case *parse.CommentNode:
			continue
		case *parse.TemplateNode:
			if l.trees[n.Name] != nil { // {{ block "main" . }} defines, too
				continue
			}
			at = strings.LastIndex(l.source[:at], "{{")
		case *parse.TextNode:
			rest := withoutComments(n.Text)
			if len(rest) == 0 {
				continue
			}
			line, _, _ := bytes.Cut(rest, []byte("\n"))
			at += bytes.Index(n.Text, line)
			length = len([]rune(string(bytes.TrimSpace(line))))
		default:
			// The place of an action is that of its first word.
			if i := strings.LastIndex(l.source[:min(at, len(l.source))], "{{"); i >= 0 {
				at = i
			}
		}
		pos := t.place(name, at)
		pos.Length = length
		return diag.New(pos, say.OutsideDefine{}), true
	}
	return diag.Finding{}, false
}

// withoutComments returns a text from its first character on that is neither white space nor in an HTML comment.
func withoutComments(text []byte) []byte {
	for {
		text = bytes.TrimSpace(text)
		if !bytes.HasPrefix(text, []byte("<!--")) {
			return text
		}
		end := bytes.Index(text, []byte("-->"))
		if end < 0 {
			return nil
		}
		text = text[end+len("-->"):]
	}
}

// lostText reports a layout whose page does not show its text. frame is the page as the layout made it, with a mark where
// the text comes.
func (r *Renderer) lostText(layout string, text, frame []byte) (diag.Finding, bool) {
	if len(bytes.TrimSpace(text)) == 0 || showsContent(frame) {
		return diag.Finding{}, false
	}
	// The owner's file is the one at fault: the layout, or the frame or partial that it is shown by.
	file := r.theme.names[layout]
	for _, name := range []string{layout, "base", "partials/content"} {
		if f := r.theme.names[name]; f != "" && !diag.InProgram(f) {
			file = f
			break
		}
	}
	f := diag.New(diag.Pos{File: file, Line: 1, Column: 1}, say.LostText{Layout: layout})
	if l := r.theme.parsed[layout]; l != nil && l.trees["main"] == nil && file == r.theme.names[layout] {
		f.Advice = say.LostTextNoDefine{}
	}
	return f, true
}

// unseen are the elements whose text a reader does not see as text of the page.
var unseen = []string{"head", "title", "template", "script", "style", "textarea", "noscript", "iframe", "object", "select", "svg"}

// showsContent tells whether the text of the page stands where a reader sees it.
func showsContent(frame []byte) bool {
	if !bytes.Contains(frame, []byte(markContent)) {
		return false
	}
	hidden, around := "", 0 // the element that hides what is in it, and how many of its name are open
	z := html.NewTokenizer(bytes.NewReader(frame))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return false
		case html.TextToken:
			if hidden == "" && bytes.Contains(z.Raw(), []byte(markContent)) {
				return true
			}
		case html.StartTagToken:
			t := z.Token()
			switch {
			case hidden == t.Data:
				around++
			case hidden == "" && !isVoid(t.Data) && (slices.Contains(unseen, t.Data) || slices.ContainsFunc(t.Attr, func(a html.Attribute) bool { return a.Key == "hidden" })):
				hidden, around = t.Data, 1
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); hidden != "" && string(name) == hidden {
				if around--; around == 0 {
					hidden = ""
				}
			}
		}
	}
}

// isVoid tells whether an element has no end (HTML Living Standard §13.1.2).
func isVoid(name string) bool {
	switch name {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr":
		return true
	}
	return false
}
