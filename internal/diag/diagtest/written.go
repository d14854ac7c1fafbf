package diagtest

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// Written is a place in the source where findings are written.
type Written struct {
	Place      string   // file and line, below internal/
	Rules      []string // the rules that it can be of; Hole among them when they are not known here
	Severities []string // the same of its severity
	Messages   []string // the forms of the message
	Hints      []string // the forms of the hint
}

// Source is what has been read.
type Source struct {
	Findings []Written
	Errors   []Written // errors of types that read themselves from site.toml: their Messages become parts of findings
}

// Read reads the rooms below a folder, all but those that skip names.
func Read(internal string, skip func(room string) bool) (*Source, error) {
	p, err := load(internal, skip)
	if err != nil {
		return nil, err
	}
	s := &Source{}
	for _, r := range p.rooms {
		for _, f := range r.files {
			p.findings(f, s)
		}
	}
	byPlace := func(a, b Written) int { return strings.Compare(a.Place, b.Place) }
	slices.SortFunc(s.Findings, byPlace)
	slices.SortFunc(s.Errors, byPlace)
	return s, nil
}

// Names are the rules of all findings, sorted.
func (s *Source) Names() []string {
	var names []string
	for _, w := range s.Findings {
		for _, r := range w.Rules {
			if !strings.Contains(r, Hole) {
				names = append(names, r)
			}
		}
	}
	return unique(names)
}

// texts are the expressions of one finding.
type texts struct{ rule, severity, message, hint ast.Expr }

// findings collects the findings that a file writes.
func (p *program) findings(f *ast.File, s *Source) {
	var around []types.Object
	var nodes []ast.Node
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			switch nodes[len(nodes)-1].(type) {
			case *ast.FuncDecl, *ast.FuncLit:
				around = around[:len(around)-1]
			}
			nodes = nodes[:len(nodes)-1]
			return true
		}
		nodes = append(nodes, n)
		var in types.Object
		if len(around) > 0 {
			in = around[len(around)-1]
		}
		switch n := n.(type) {
		case *ast.FuncDecl:
			around = append(around, p.info.Defs[n.Name])
		case *ast.FuncLit:
			around = append(around, p.literals[n])
		case *ast.CompositeLit:
			if t, ok := p.finding(n); ok {
				s.Findings = append(s.Findings, p.written(n, t, in, nil, 0)...)
			}
		case *ast.AssignStmt:
			s.Findings = append(s.Findings, p.assignedTo(n)...)
		case *ast.CallExpr:
			if o := p.callee(n); o != nil && o.Name() == "ruleError" {
				s.Findings = append(s.Findings, p.written(n, texts{rule: n.Args[0], message: n.Args[1], hint: n.Args[2]}, in, nil, 0)...)
			}
			if o := p.callee(n); o != nil && o.Name() == "WithRule" {
				s.Findings = append(s.Findings, p.written(n, texts{rule: n.Args[0]}, in, nil, 0)...)
			}
		}
		return true
	})
	if room := p.rooms["fact"]; room != nil && slices.Contains(room.files, f) || p.rooms["lang"] != nil && slices.Contains(p.rooms["lang"].files, f) {
		p.errors(f, s)
	}
}

// around is the innermost function around a node.
func (p *program) around(f *ast.File, at ast.Node) (in types.Object) {
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || at.Pos() < n.Pos() || at.End() > n.End() {
			return false
		}
		switch n := n.(type) {
		case *ast.FuncDecl:
			in = p.info.Defs[n.Name]
		case *ast.FuncLit:
			in = p.literals[n]
		}
		return true
	})
	return in
}

// assignedTo is what is assigned to fields of a finding that is there already.
func (p *program) assignedTo(n *ast.AssignStmt) []Written {
	w := Written{Place: p.place(n)}
	for i, l := range n.Lhs {
		if !p.isFinding(l) {
			continue
		}
		v := p.evaluator()
		var forms []string
		if len(n.Lhs) == len(n.Rhs) {
			forms = v.forms(n.Rhs[i], nil)
		} else if c, ok := n.Rhs[0].(*ast.CallExpr); ok {
			forms = v.call(c, i, nil)
		}
		if n.Tok == token.ADD_ASSIGN {
			forms = product(hole, forms)
		}
		switch l.(*ast.SelectorExpr).Sel.Name {
		case "Rule":
			w.Rules = forms
		case "Message":
			w.Messages = forms
		case "Hint":
			w.Hints = forms
		}
	}
	if w.Rules == nil && w.Messages == nil && w.Hints == nil {
		return nil
	}
	return []Written{w}
}

// errors collects the errors that a file makes.
func (p *program) errors(f *ast.File, s *Source) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			switch types.ExprString(n.Fun) {
			case "errors.New", "fmt.Errorf", "wrongType":
				s.Errors = append(s.Errors, Written{Place: p.place(n), Messages: p.evaluator().forms(n, nil)})
			}
		case *ast.CompositeLit:
			named, ok := p.info.Types[n].Type.(*types.Named)
			if !ok || !strings.HasSuffix(named.Obj().Name(), "Error") {
				return true
			}
			t := texts{rule: &ast.BasicLit{Value: named.Obj().Name()}}
			for _, e := range n.Elts {
				if kv, ok := e.(*ast.KeyValueExpr); ok {
					switch kv.Key.(*ast.Ident).Name {
					case "Message", "Problem":
						t.message = kv.Value
					case "Hint", "Example":
						t.hint = kv.Value
					}
				}
			}
			s.Errors = append(s.Errors, p.written(n, t, p.around(f, n), nil, 0)...)
		}
		return true
	})
}

// finding returns the texts of a literal that is a finding.
func (p *program) finding(lit *ast.CompositeLit) (t texts, ok bool) {
	named, isNamed := p.info.Types[lit].Type.(*types.Named)
	if !isNamed || named.Obj().Name() != "Finding" || len(lit.Elts) == 0 {
		return t, false
	}
	for _, e := range lit.Elts {
		kv, isField := e.(*ast.KeyValueExpr)
		if !isField {
			return t, false
		}
		switch kv.Key.(*ast.Ident).Name {
		case "Rule":
			t.rule = kv.Value
		case "Severity":
			t.severity = kv.Value
		case "Message":
			t.message = kv.Value
		case "Hint":
			t.hint = kv.Value
		}
	}
	return t, true
}

// isFinding tells whether an expression is a field of a finding.
func (p *program) isFinding(e ast.Expr) bool {
	s, ok := e.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	t := p.info.Types[s.X].Type
	if pointer, ok := t.(*types.Pointer); ok {
		t = pointer.Elem()
	}
	named, ok := t.(*types.Named)
	return ok && named.Obj().Name() == "Finding"
}

// maxCallers bounds how far up the callers of a helper are followed.
const maxCallers = 6

// written tells what a finding says. Where its words are parameters of the function around it, each caller is a place
// of its own.
func (p *program) written(at ast.Node, t texts, in types.Object, f *frame, depth int) []Written {
	v := p.evaluator()
	w := Written{Place: p.place(at)}
	if t.rule != nil {
		w.Rules = v.forms(t.rule, f)
	}
	if t.severity != nil {
		w.Severities = v.forms(t.severity, f)
	}
	if t.message != nil {
		w.Messages = v.forms(t.message, f)
	}
	if t.hint != nil {
		w.Hints = v.forms(t.hint, f)
	}
	if in == nil || depth == maxCallers || !p.asks(in, v.free) {
		return []Written{w}
	}
	var out []Written
	for _, o := range p.names(in) {
		for _, c := range p.calls[o] {
			callee := bind(p, p.bodies[in], c.args, nil)
			out = append(out, p.written(c.at, t, c.in, under(f, callee), depth+1)...)
		}
	}
	if len(out) == 0 {
		return []Written{w}
	}
	return out
}

// under puts a frame above the outermost one.
func under(f, outer *frame) *frame {
	if f == nil {
		return outer
	}
	// Values bound further in are evaluated where they stand, so each frame of theirs must see the new one.
	copied := &frame{params: map[types.Object]bound{}, caller: under(f.caller, outer)}
	for o, b := range f.params {
		copied.params[o] = bound{b.value, under(b.in, outer)}
	}
	return copied
}

// asks tells whether parameters of a function are among the free ones.
func (p *program) asks(in types.Object, free map[types.Object]bool) bool {
	b := p.bodies[in]
	for _, field := range b.typ.Params.List {
		for _, name := range field.Names {
			if free[p.info.Defs[name]] {
				return true
			}
		}
	}
	return false
}

// names are the variables by which a function is called: itself, and parameters that it is handed over as.
func (p *program) names(o types.Object) []types.Object {
	out := []types.Object{o}
	for f, calls := range p.calls {
		b, ok := p.bodies[f]
		if !ok {
			continue
		}
		for _, c := range calls {
			i := 0
			for _, field := range b.typ.Params.List {
				for _, name := range field.Names {
					if i < len(c.args) {
						if id, ok := c.args[i].(*ast.Ident); ok && p.info.Uses[id] == o {
							out = append(out, p.info.Defs[name])
						}
					}
					i++
				}
			}
		}
	}
	return out
}
