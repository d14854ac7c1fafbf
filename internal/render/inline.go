package render

import (
	"html/template"
	"slices"
	"text/template/parse"
)

// inline turns {{ partial "NAME" . }} into {{ template "partials/NAME" . }} wherever the partial is given the dot as it
// is. Both write the same; but a function call runs a template of its own, through reflection and into a buffer of its
// own, and on a page of a dozen partials that costs as much as everything else in the layout. A partial that calls
// itself stays a call, because calls are counted and end.
func (t *Theme) inline() {
	in := &inliner{partials: t.partials, loops: map[string]bool{}, within: map[string][]string{}}
	in.findLoops()
	for _, set := range t.frames {
		for _, p := range set.Templates() {
			in.rewrite(set, p.Tree)
		}
	}
	// Last, because the sets of the frames are filled from these as they were written.
	for _, p := range t.partials.Templates() {
		in.rewrite(t.partials, p.Tree)
	}
	t.within = in.within
}

// agrees tells whether a partial or component is the same in two themes, with all that is put in place in it or that it
// names as a template.
func (t *Theme) agrees(u *Theme, name string) bool { return t.agreesOn(u, name, map[string]bool{}) }

func (t *Theme) agreesOn(u *Theme, name string, seen map[string]bool) bool {
	if seen[name] {
		return true
	}
	seen[name] = true
	l := t.parsed[name]
	if l == nil || l != u.parsed[name] || t.unusable[name] != u.unusable[name] || !slices.Equal(t.within[name], u.within[name]) {
		return false
	}
	differs := func(inner string) bool { return !t.agreesOn(u, inner, seen) }
	return !slices.ContainsFunc(t.within[name], differs) && !slices.ContainsFunc(l.names, differs)
}

type inliner struct {
	partials *template.Template
	loops    map[string]bool     // partials that lead back to themselves
	within   map[string][]string // what has been put in place in each partial
}

// target returns the template that an action calls as a partial with the dot as it is, or "".
func (in *inliner) target(n parse.Node) string {
	a, ok := n.(*parse.ActionNode)
	if !ok || len(a.Pipe.Decl) > 0 || len(a.Pipe.Cmds) != 1 || len(a.Pipe.Cmds[0].Args) != 3 {
		return ""
	}
	args := a.Pipe.Cmds[0].Args
	if f, ok := args[0].(*parse.IdentifierNode); !ok || f.Ident != "partial" {
		return ""
	}
	name, ok := args[1].(*parse.StringNode)
	if _, dot := args[2].(*parse.DotNode); !ok || !dot {
		return ""
	}
	return "partials/" + name.Text
}

// findLoops marks the partials that lead back to themselves, and those below which calls are nested too deeply: both stay
// calls, which are counted.
func (in *inliner) findLoops() {
	l := &looper{in: in, calls: map[string][]string{}, number: map[string]int{}, lowest: map[string]int{}, open: map[string]bool{}, height: map[string]int{}}
	for _, p := range in.partials.Templates() {
		if p.Tree == nil {
			continue
		}
		eachList(p.Tree.Root, func(list *parse.ListNode) {
			for _, n := range list.Nodes {
				if name := in.target(n); name != "" {
					l.calls[p.Name()] = append(l.calls[p.Name()], name)
				}
			}
		})
	}
	for name := range l.calls {
		if l.number[name] == 0 {
			l.visit(name)
		}
	}
}

// maxInlined is how deeply partials are put in place in one another.
const maxInlined = 10

// looper finds the strongly connected parts of the graph of calls (Tarjan 1972), in time that is linear in the calls.
type looper struct {
	in             *inliner
	calls          map[string][]string
	number, lowest map[string]int
	stack          []string
	open           map[string]bool
	height         map[string]int // how many calls are nested below
}

func (l *looper) visit(name string) {
	l.number[name] = len(l.number) + 1
	l.lowest[name] = l.number[name]
	l.stack, l.open[name] = append(l.stack, name), true
	for _, to := range l.calls[name] {
		switch {
		case to == name:
			l.in.loops[name] = true
		case l.number[to] == 0:
			l.visit(to)
			l.lowest[name] = min(l.lowest[name], l.lowest[to])
		case l.open[to]:
			l.lowest[name] = min(l.lowest[name], l.number[to])
		}
		if !l.in.loops[to] {
			l.height[name] = max(l.height[name], l.height[to]+1)
		}
	}
	if l.height[name] >= maxInlined {
		l.in.loops[name] = true
	}
	if l.lowest[name] != l.number[name] {
		return
	}
	last := len(l.stack) - 1
	alone := l.stack[last] == name
	for member := ""; member != name; last-- {
		member = l.stack[last]
		l.open[member] = false
		l.in.loops[member] = l.in.loops[member] || !alone
	}
	l.stack = l.stack[:last+1]
}

// rewrite replaces the calls in a tree of a set, and adds to the set what they call.
func (in *inliner) rewrite(set *template.Template, tree *parse.Tree) {
	if tree == nil || tree.Root == nil {
		return
	}
	eachList(tree.Root, func(l *parse.ListNode) {
		for i, n := range l.Nodes {
			name := in.target(n)
			called := in.partials.Lookup(name)
			if name == "" || in.loops[name] || called == nil || called.Tree == nil {
				continue
			}
			if set != in.partials && set.Lookup(name) == nil {
				added, err := set.AddParseTree(name, called.Tree.Copy())
				if err != nil {
					continue // it stays a call
				}
				in.rewrite(set, added.Tree)
			}
			// A node can only be made by parsing; it then knows the text that it came from.
			made, err := parse.Parse(tree.ParseName, `{{template "`+name+`" .}}`, "", "")
			if err != nil {
				continue
			}
			l.Nodes[i] = made[tree.ParseName].Root.Nodes[0]
			in.within[tree.ParseName] = append(in.within[tree.ParseName], name)
		}
	})
}

// eachList calls do for every list of nodes in a tree, the outer before the inner.
func eachList(l *parse.ListNode, do func(*parse.ListNode)) {
	if l == nil {
		return
	}
	do(l)
	for _, n := range l.Nodes {
		switch n := n.(type) {
		case *parse.IfNode:
			eachList(n.List, do)
			eachList(n.ElseList, do)
		case *parse.RangeNode:
			eachList(n.List, do)
			eachList(n.ElseList, do)
		case *parse.WithNode:
			eachList(n.List, do)
			eachList(n.ElseList, do)
		}
	}
}
