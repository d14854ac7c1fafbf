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
	"sitegen/internal/say"
)

// use is a name in a layout that can be looked up before the layout runs, so that a mistake is found wherever it stands, on
// pages that nobody has made yet too, and once.
type use struct {
	of   string // the function, method or "" for a field: partial, icon, T, Fact
	name string
	on   bool // stands on the name before it, as .Foo in .Title.Foo
	pos  diag.Pos
}

// meant tells whether a message is about the name.
func (u use) meant(m say.Message) bool {
	switch m := m.(type) {
	case say.UnknownField:
		return u.of == "" && m.Name == u.name
	case say.UnknownFieldOfValue:
		return u.of == "" && m.Name == u.name
	case say.MissingPartial:
		return u.of == "partial" && m.Name == "partials/"+u.name
	case say.MissingAssetIcon:
		return u.of == "icon" && m.Name == u.name
	case say.UnknownDiagram:
		return m.Name == u.name
	case say.MissingWord:
		return m.Key == u.name
	case say.BrokenLink:
		return m.File == u.name
	case say.BrokenLinkAbsent:
		return m.Page == strings.TrimSuffix(u.name, ".md")
	case say.BrokenLinkNoTranslation:
		return m.Page == strings.TrimSuffix(u.name, ".md")
	}
	if say.RuleOf(m) == say.RuleBadPicture {
		return u.of == "asset"
	}
	return u.aboutFact(m)
}

// aboutFact tells whether a message is about the fact that is named, or about how it is named.
func (u use) aboutFact(m say.Message) bool {
	path, _, wrong := u.fact()
	if wrong != nil {
		return reflect.DeepEqual(wrong.Says, m)
	}
	switch m := m.(type) {
	case say.EmptyFact:
		return m.Fact == path
	case say.UnknownFact:
		return m.Fact == path
	case say.UnknownFactList:
		return m.Fact == path
	case say.UnknownFactTable:
		return m.Fact == path
	case say.UnknownFactValue:
		return m.Fact == path
	}
	return false
}

// fact is the path of the fact or list that is named, or what is wrong with it; ok is false where none is named.
func (u use) fact() (path string, ok bool, wrong *say.Problem) {
	switch u.of {
	case "Fact", "Text", "Raw":
		e, err := parseExpr(u.name)
		if wrong, bad := errors.AsType[*say.Problem](err); bad {
			return "", true, wrong
		}
		return e.Path, true, nil
	case "Has", "HasAny", "Each", "List", "SomeHave":
		return u.name, true, nil
	}
	return "", false, nil
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
			of := calledName(n.Args[0])
			args := n.Args[1:2]
			if of == "HasAny" {
				args = n.Args[1:]
			}
			for _, arg := range args {
				if text, ok := arg.(*parse.StringNode); ok && of != "" {
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
			findings = append(findings, findingOf(u.pos, unknownField(u.name)))
		case u.of == "partial" && t.names["partials/"+u.name] == "":
			findings = append(findings, findingOf(u.pos, t.missingPartial("partials/"+u.name)))
		}
	}
	return findings
}

// unknownNames reports the facts, filters and icons that layouts name and that are not there.
func (r *Renderer) unknownNames() (findings []diag.Finding) {
	for _, u := range r.theme.uses {
		if wrong := r.unknownName(u); wrong != nil {
			findings = append(findings, findingOf(u.pos, wrong))
		}
	}
	return findings
}

// unknownName tells what is wrong with a name; nil when nothing is.
func (r *Renderer) unknownName(u use) *say.Problem {
	if u.of == "icon" {
		if _, ok := r.assets.icons[u.name]; !ok {
			return r.assets.missingIcon(u.name)
		}
		return nil
	}
	path, ok, wrong := u.fact()
	if !ok || wrong != nil {
		return wrong
	}
	if _, err := r.site.Facts.Lookup(path); err != nil && !config.Knows(path) { // Lookup knows facts that follow from others, too
		return factProblem(r.site.Facts.Unknown(path))
	}
	return nil
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
