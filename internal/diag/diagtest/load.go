// Package diagtest reads in the program's own source which findings it can make, for the tests that hold the Arabic words
// and the documentation of the rules against it.
//
// In: the folder internal/ of the program. Out: for each place where a finding is written, its rule and the forms that
// its message and its hint can have, with Hole where a value is put in. Only the tests of other rooms use it.
package diagtest

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
)

// module is the path of the program's module, which all its imports begin with.
const module = "sitegen/internal/"

// program is the source of all rooms, with what each name in it refers to.
type program struct {
	dir   string
	files *token.FileSet
	info  *types.Info
	rooms map[string]*room // by name

	assigned map[types.Object][]assignment
	calls    map[types.Object][]call
	bodies   map[types.Object]body
	literals map[*ast.FuncLit]types.Object // variables that hold a function
}

type room struct {
	name  string
	files []*ast.File
	pkg   *types.Package
}

// assignment is a value that a variable, a field or a constant is given.
type assignment struct {
	value  ast.Expr // nil for an unknown one
	result int      // which result of the call that value is, when several are assigned at once; -1 otherwise
	add    bool     // the value is added to what was there
	in     types.Object
}

// call is a place where a function is called.
type call struct {
	at   ast.Node
	args []ast.Expr
	in   types.Object // the function around it
}

// body is a function with its parameters.
type body struct {
	typ   *ast.FuncType
	block *ast.BlockStmt
}

func load(dir string, skip func(room string) bool) (*program, error) {
	p := &program{dir: dir, files: token.NewFileSet(), rooms: map[string]*room{},
		info: &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{}},
		assigned: map[types.Object][]assignment{}, calls: map[types.Object][]call{}, bodies: map[types.Object]body{},
		literals: map[*ast.FuncLit]types.Object{}}
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return err
		}
		name, _ := filepath.Rel(dir, filepath.Dir(file))
		name = filepath.ToSlash(name)
		if skip(name) {
			return nil
		}
		f, err := parser.ParseFile(p.files, file, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if p.rooms[name] == nil {
			p.rooms[name] = &room{name: name}
		}
		p.rooms[name].files = append(p.rooms[name].files, f)
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, r := range p.rooms {
		p.check(r)
	}
	for _, r := range p.rooms {
		for _, f := range r.files {
			p.index(f)
		}
	}
	return p, nil
}

// check resolves the names of a room. What comes from other modules stays unknown, which is no matter: no words of
// findings are written there.
func (p *program) check(r *room) *types.Package {
	if r.pkg == nil {
		conf := types.Config{Importer: p, Error: func(error) {}}
		r.pkg, _ = conf.Check(module+r.name, p.files, r.files, p.info)
	}
	return r.pkg
}

// Import implements types.Importer.
func (p *program) Import(name string) (*types.Package, error) {
	if own, ok := strings.CutPrefix(name, module); ok {
		if r := p.rooms[own]; r != nil {
			return p.check(r), nil
		}
	}
	pkg := types.NewPackage(name, path.Base(name))
	pkg.MarkComplete()
	return pkg, nil
}

// index notes the functions, calls and assignments of a file.
func (p *program) index(f *ast.File) {
	var around []types.Object // the functions around the node
	var nodes []ast.Node
	in := func() types.Object {
		if len(around) == 0 {
			return nil
		}
		return around[len(around)-1]
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			last := nodes[len(nodes)-1]
			nodes = nodes[:len(nodes)-1]
			switch last.(type) {
			case *ast.FuncDecl, *ast.FuncLit:
				around = around[:len(around)-1]
			}
			return true
		}
		nodes = append(nodes, n)
		switch n := n.(type) {
		case *ast.FuncDecl:
			o := p.info.Defs[n.Name]
			around = append(around, o)
			if n.Body != nil {
				p.bodies[o] = body{n.Type, n.Body}
			}
		case *ast.FuncLit:
			o := p.literals[n]
			if o == nil {
				o = types.NewVar(n.Pos(), nil, "func", nil) // nobody can call it by name
				p.literals[n] = o
			}
			p.bodies[o] = body{n.Type, n.Body}
			around = append(around, o)
		case *ast.CallExpr:
			if o := p.callee(n); o != nil {
				p.calls[o] = append(p.calls[o], call{n, n.Args, in()})
			}
		case *ast.AssignStmt:
			p.assign(n.Lhs, n.Rhs, n.Tok == token.ADD_ASSIGN, in())
		case *ast.ValueSpec:
			lhs := make([]ast.Expr, len(n.Names))
			for i, name := range n.Names {
				lhs[i] = name
			}
			p.assign(lhs, n.Values, false, in())
		case *ast.RangeStmt:
			for _, e := range []ast.Expr{n.Key, n.Value} {
				p.note(e, assignment{in: in()})
			}
		case *ast.CompositeLit:
			p.fields(n, in())
		}
		return true
	})
}

func (p *program) assign(lhs, rhs []ast.Expr, add bool, in types.Object) {
	for i, l := range lhs {
		switch {
		case len(lhs) == len(rhs):
			p.note(l, assignment{value: rhs[i], result: -1, add: add, in: in})
			if f, ok := rhs[i].(*ast.FuncLit); ok {
				if o := p.object(l); o != nil {
					p.literals[f] = o
				}
			}
		case len(rhs) == 1:
			p.note(l, assignment{value: rhs[0], result: i, in: in})
		}
	}
}

func (p *program) note(target ast.Expr, a assignment) {
	if o := p.object(target); o != nil {
		p.assigned[o] = append(p.assigned[o], a)
	}
}

// fields notes what the fields of a struct are given.
func (p *program) fields(lit *ast.CompositeLit, in types.Object) {
	t := p.info.Types[lit].Type
	if t == nil {
		return
	}
	if pointer, ok := t.Underlying().(*types.Pointer); ok {
		t = pointer.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			p.note(kv.Key, assignment{value: kv.Value, result: -1, in: in})
		} else if i < s.NumFields() {
			o := s.Field(i)
			p.assigned[o] = append(p.assigned[o], assignment{value: e, result: -1, in: in})
		}
	}
}

// object is what an expression names: a variable, a field, a constant, a function; nil for any other.
func (p *program) object(e ast.Expr) types.Object {
	switch e := e.(type) {
	case *ast.Ident:
		if e.Name == "_" {
			return nil
		}
		if o := p.info.Defs[e]; o != nil {
			return o
		}
		return origin(p.info.Uses[e])
	case *ast.SelectorExpr:
		return origin(p.info.Uses[e.Sel])
	case *ast.ParenExpr:
		return p.object(e.X)
	case *ast.IndexExpr: // a generic function with its types
		return p.object(e.X)
	}
	return nil
}

// origin is the field or method of the generic type.
func origin(o types.Object) types.Object {
	switch o := o.(type) {
	case *types.Var:
		return o.Origin()
	case *types.Func:
		return o.Origin()
	}
	return o
}

func (p *program) callee(c *ast.CallExpr) types.Object { return p.object(c.Fun) }

// place names a place in the source.
func (p *program) place(n ast.Node) string {
	pos := p.files.Position(n.Pos())
	name, err := filepath.Rel(p.dir, pos.Filename)
	if err != nil {
		name = pos.Filename
	}
	return fmt.Sprintf("%s:%d", filepath.ToSlash(name), pos.Line)
}
