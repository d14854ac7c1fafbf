package render

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"text/template/parse"
	"unicode"

	"sitegen/internal/config"
	"sitegen/internal/diag"
)

// use is a name in a layout that can be looked up before the layout runs, so that a mistake is found wherever it stands, on
// pages that nobody has made yet too, and once.
type use struct {
	of   string // the function, method or "" for a field: partial, icon, T, Fact
	name string
	on   bool // stands on the name before it, as .Foo in .Title.Foo
	pos  diag.Pos
}

// told is what findings say of the name.
func (u use) told() string {
	switch u.of {
	case "":
		return "“." + u.name + "”"
	case "partial":
		return "partials/" + u.name + ".html"
	case "icon":
		return "icons/" + u.name + ".svg"
	case "Fact", "Text", "Raw":
		e, err := parseExpr(u.name)
		if err != nil {
			return err.Error()
		}
		return "“" + e.Path + "”"
	}
	return "“" + u.name + "”"
}

// collectUses notes the names that a template uses.
func (t *Theme) collectUses(tree *parse.Tree) {
	note := func(of, name string, on bool, offset int) {
		pos := t.place(tree.ParseName, offset)
		pos.Length = len([]rune(name))
		t.uses = append(t.uses, use{of, name, on, pos})
	}
	fields := func(names []string, offset int) {
		text := string(t.sources[t.names[tree.ParseName]])
		for k, name := range names {
			if i := strings.Index(text[min(offset, len(text)):], "."+name); i >= 0 {
				offset += i
			}
			note("", name, k > 0, offset)
		}
	}
	eachNode(tree.Root, func(n parse.Node) {
		switch n := n.(type) {
		case *parse.FieldNode:
			offset := int(n.Position())
			if len(n.Ident) > 1 { // the parser tells where the second name stands
				offset = max(0, offset-len("."+n.Ident[0]))
			}
			fields(n.Ident, offset)
		case *parse.VariableNode:
			fields(n.Ident[1:], int(n.Position()))
		case *parse.ChainNode:
			fields(n.Field, int(n.Node.Position()))
		case *parse.CommandNode:
			if len(n.Args) < 2 {
				return
			}
			if text, ok := n.Args[1].(*parse.StringNode); ok {
				if of := calledName(n.Args[0]); of != "" {
					note(of, text.Text, false, int(text.Position())+1)
				}
			}
		}
	})
}

// calledName is the name of the function or method that a node calls, "" when it calls none.
func calledName(n parse.Node) string {
	switch n := n.(type) {
	case *parse.IdentifierNode:
		return n.Ident
	case *parse.FieldNode:
		return n.Ident[len(n.Ident)-1]
	case *parse.VariableNode:
		if len(n.Ident) > 1 {
			return n.Ident[len(n.Ident)-1]
		}
	case *parse.ChainNode:
		return n.Field[len(n.Field)-1]
	}
	return ""
}

// eachNode calls do for every node of a tree.
func eachNode(n parse.Node, do func(parse.Node)) {
	branch := func(b *parse.BranchNode) {
		eachNode(b.Pipe, do)
		eachNode(b.List, do)
		eachNode(b.ElseList, do)
	}
	if n == nil || reflect.ValueOf(n).IsNil() {
		return
	}
	do(n)
	switch n := n.(type) {
	case *parse.ListNode:
		for _, c := range n.Nodes {
			eachNode(c, do)
		}
	case *parse.ActionNode:
		eachNode(n.Pipe, do)
	case *parse.PipeNode:
		for _, c := range n.Cmds {
			eachNode(c, do)
		}
	case *parse.CommandNode:
		for _, a := range n.Args {
			eachNode(a, do)
		}
	case *parse.ChainNode:
		eachNode(n.Node, do)
	case *parse.IfNode:
		branch(&n.BranchNode)
	case *parse.RangeNode:
		branch(&n.BranchNode)
	case *parse.WithNode:
		branch(&n.BranchNode)
	case *parse.TemplateNode:
		eachNode(n.Pipe, do)
	}
}

// unknownNames reports the fields and partials that layouts name and that are not there.
func (t *Theme) unknownNames() (findings []diag.Finding) {
	known := map[string]bool{}
	for _, name := range fieldNames() {
		known[name] = true
	}
	lost := false // the name before is unknown, so nobody knows what would stand on it
	for _, u := range t.uses {
		if lost = u.on && lost; lost {
			continue
		}
		switch {
		case u.of == "" && !known[u.name] && unicode.IsUpper([]rune(u.name)[0]):
			lost = true
			findings = append(findings, unknownField(u.pos, u.name))
		case u.of == "partial" && t.names["partials/"+u.name] == "":
			findings = append(findings, t.missingPartial("partials/"+u.name).at(u.pos))
		}
	}
	return findings
}

// unknownNames reports the facts, filters and icons that layouts name and that are not there.
func (r *Renderer) unknownNames() (findings []diag.Finding) {
	for _, u := range r.theme.uses {
		path := ""
		switch u.of {
		case "Fact", "Text", "Raw":
			e, err := parseExpr(u.name)
			if wrong := (*layoutError)(nil); errors.As(err, &wrong) {
				findings = append(findings, wrong.at(u.pos))
				continue
			}
			path = e.Path
		case "Has", "Each", "List":
			path = u.name
		case "icon":
			if _, ok := r.assets.icons[u.name]; !ok {
				findings = append(findings, r.assets.missingIcon(u.name).at(u.pos))
			}
			continue
		default:
			continue
		}
		_, err := r.site.Facts.Lookup(path) // knows facts that follow from others, too
		if err != nil && !config.Knows(path) {
			message, hint := factMessage(r.site.Facts.Unknown(path))
			findings = append(findings, diag.Finding{Rule: "unknown-fact", Severity: diag.Error, Pos: u.pos, Message: message, Hint: hint})
		}
	}
	return findings
}

// at makes a finding of an error, at a place.
func (e *layoutError) at(pos diag.Pos) diag.Finding {
	return diag.Finding{Rule: e.rule, Severity: diag.Error, Pos: pos, Message: e.message, Hint: e.hint}
}

// fieldNames are the names that layouts can use behind a dot: of everything that can be reached from a page.
func fieldNames() []string {
	seen := map[reflect.Type]bool{}
	names := map[string]bool{}
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		for t.Kind() == reflect.Slice || t.Kind() == reflect.Map || t.Kind() == reflect.Pointer && t.Elem().Kind() != reflect.Struct {
			t = t.Elem()
		}
		if seen[t] || t.Kind() == reflect.Pointer && seen[t.Elem()] {
			return
		}
		seen[t] = true
		for i := range t.NumMethod() {
			m := t.Method(i)
			names[m.Name] = true
			for k := range m.Type.NumOut() {
				walk(m.Type.Out(k))
			}
		}
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
			seen[t] = true
		}
		if t.Kind() != reflect.Struct {
			return
		}
		for i := range t.NumField() {
			if f := t.Field(i); f.IsExported() {
				names[f.Name] = true
				walk(f.Type)
			}
		}
	}
	walk(reflect.TypeFor[*Page]())
	out := make([]string, 0, len(names))
	for name := range names {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// functionNames are the functions that layouts can call, sorted.
func functionNames() []string {
	var out []string
	for name := range noFuncs() {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}
