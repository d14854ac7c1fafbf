package diagtest

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// Hole stands in a form for a value that is known only when the finding is made.
const Hole = "\uE000"

// maxForms bounds the forms of one text. A text with more is not one that anybody wrote out.
const maxForms = 4000

// frame is what the parameters of the functions around an expression are given.
type frame struct {
	params map[types.Object]bound
	caller *frame
}

type bound struct {
	value ast.Expr
	in    *frame
}

func (f *frame) lookup(o types.Object) (bound, bool) {
	for ; f != nil; f = f.caller {
		if b, ok := f.params[o]; ok {
			return b, true
		}
	}
	return bound{}, false
}

// evaluator tells the forms that an expression can have.
type evaluator struct {
	p      *program
	active map[any]bool          // what is being evaluated, so that recursion ends
	free   map[types.Object]bool // parameters met that no frame binds
}

func (p *program) evaluator() *evaluator {
	return &evaluator{p: p, active: map[any]bool{}, free: map[types.Object]bool{}}
}

var hole = []string{Hole}

// forms are the texts that an expression can be.
func (v *evaluator) forms(e ast.Expr, f *frame) []string {
	if e == nil {
		return hole
	}
	if t := v.p.info.Types[e]; t.Value != nil {
		if t.Value.Kind() == constant.String {
			return []string{constant.StringVal(t.Value)}
		}
		return []string{strings.Trim(t.Value.String(), `"`)}
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		return v.forms(e.X, f)
	case *ast.BinaryExpr:
		if e.Op == token.ADD && !v.number(e) {
			return product(v.forms(e.X, f), v.forms(e.Y, f))
		}
	case *ast.BasicLit:
		return []string{strings.Trim(e.Value, "`\"")}
	case *ast.Ident:
		if e.Name == "nil" {
			return nil
		}
		return v.variable(v.p.object(e), f)
	case *ast.SelectorExpr:
		return v.variable(v.p.object(e), f)
	case *ast.CallExpr:
		return v.call(e, 0, f)
	case *ast.UnaryExpr:
		return v.forms(e.X, f)
	case *ast.IndexExpr:
		return v.elements(e.X, f)
	}
	return hole
}

// elements tells what the texts of a list can be.
func (v *evaluator) elements(list ast.Expr, f *frame) []string {
	switch e := list.(type) {
	case *ast.CompositeLit:
		var out []string
		for _, item := range e.Elts {
			out = append(out, v.forms(item, f)...)
		}
		return unique(out)
	case *ast.CallExpr:
		if id, ok := e.Fun.(*ast.Ident); ok && id.Name == "append" {
			var out []string
			for _, item := range e.Args[1:] {
				if e.Ellipsis == 0 {
					out = append(out, v.forms(item, f)...)
				}
			}
			return unique(out)
		}
		o := v.p.callee(e)
		b, ok := v.p.bodies[o]
		if !ok || v.active[o] {
			return hole
		}
		v.active[o] = true
		defer delete(v.active, o)
		var out []string
		ast.Inspect(b.block, func(n ast.Node) bool {
			if r, ok := n.(*ast.ReturnStmt); ok && len(r.Results) > 0 {
				out = append(out, v.elements(r.Results[0], bind(v.p, b, e.Args, f))...)
			}
			return true
		})
		return unique(out)
	case *ast.Ident:
		o := v.p.object(e)
		if o == nil || v.active[o] || v.isParameter(o) {
			return hole
		}
		v.active[o] = true
		defer delete(v.active, o)
		var out []string
		for _, a := range v.p.assigned[o] {
			if a.value != nil && a.result <= 0 {
				out = append(out, v.elements(a.value, f)...)
			}
		}
		if len(out) > 0 {
			return unique(out)
		}
	}
	return hole
}

// joined are the elements of a list, one alone and one behind another.
func (v *evaluator) joined(list, between ast.Expr, f *frame) []string {
	one := v.elements(list, f)
	if len(one) > 1 && !slices.Contains(one, Hole) && strings.Trim(v.forms(between, f)[0], ", ") == "" {
		return one // names from a fixed list
	}
	return unique(append(product(product(one, v.forms(between, f)), one), one...))
}

// number tells whether a sum is one of numbers.
func (v *evaluator) number(e ast.Expr) bool {
	t := v.p.info.Types[e].Type
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsNumeric != 0
}

// product joins each of the one with each of the other.
func product(a, b []string) []string {
	out := make([]string, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			out = append(out, x+y)
		}
	}
	return unique(out)
}

func unique(list []string) []string {
	slices.Sort(list)
	list = slices.Compact(list)
	if len(list) > maxForms {
		return hole
	}
	return list
}

// variable tells what a variable, a field or a parameter can be.
func (v *evaluator) variable(o types.Object, f *frame) []string {
	if o == nil || v.active[o] {
		return hole
	}
	if _, isVar := o.(*types.Var); !isVar {
		return hole
	}
	if o.(*types.Var).IsField() && o.Exported() {
		return hole // what it holds are values of the owner's, and findings that are already made
	}
	if t, ok := o.Type().Underlying().(*types.Basic); ok && t.Kind() != types.Invalid && t.Info()&types.IsString == 0 {
		return hole
	}
	var out []string
	b, isBound := f.lookup(o)
	if isBound {
		out = v.within(o, b.value, b.in)
	} else if v.isParameter(o) {
		v.free[o] = true
		out = hole
	}
	assigned := v.p.assigned[o]
	by := map[types.Object][]string{} // values by the function that sets them
	for _, a := range assigned {
		if a.add {
			continue
		}
		values := v.value(o, a, f)
		by[a.in] = append(by[a.in], values...)
		out = append(out, values...)
	}
	for _, a := range assigned {
		if a.add {
			before := by[a.in]
			if len(before) == 0 {
				before = hole
			}
			out = append(out, product(before, v.value(o, a, f))...)
		}
	}
	if len(assigned) == 0 && !isBound {
		return hole
	}
	return unique(out)
}

func (v *evaluator) value(o types.Object, a assignment, f *frame) []string {
	if c, ok := a.value.(*ast.CallExpr); ok && a.result > 0 {
		v.active[o] = true
		defer delete(v.active, o)
		return v.call(c, a.result, f)
	}
	if a.value == nil {
		return hole
	}
	return v.within(o, a.value, f)
}

func (v *evaluator) within(o types.Object, e ast.Expr, f *frame) []string {
	v.active[o] = true
	defer delete(v.active, o)
	return v.forms(e, f)
}

// isParameter tells whether an object is a parameter of one of the program's functions.
func (v *evaluator) isParameter(o types.Object) bool {
	for _, b := range v.p.bodies {
		if o.Pos() >= b.typ.Params.Pos() && o.Pos() < b.typ.Params.End() {
			return true
		}
	}
	return false
}

// call tells what a result of a function can be.
func (v *evaluator) call(c *ast.CallExpr, result int, f *frame) []string {
	if s, ok := c.Fun.(*ast.SelectorExpr); ok {
		if x, ok := s.X.(*ast.Ident); ok {
			switch name := x.Name + "." + s.Sel.Name; name {
			case "fmt.Sprintf", "fmt.Errorf":
				return v.format(c.Args[0], c.Args[1:], f)
			case "fmt.Sprint":
				out := []string{""}
				for _, a := range c.Args {
					out = product(out, v.forms(a, f))
				}
				return out
			case "strings.Join":
				return v.joined(c.Args[0], c.Args[1], f)
			case "errors.New", "tomldoc.OneLine":
				return v.forms(c.Args[0], f)
			}
		}
		if _, ok := v.p.bodies[v.p.callee(c)]; !ok && s.Sel.Name == "Error" && len(c.Args) == 0 {
			return v.forms(s.X, f)
		}
	}
	if x, ok := c.Fun.(*ast.Ident); ok && x.Name == "OneLine" {
		return v.forms(c.Args[0], f)
	}
	o := v.p.callee(c)
	if o == nil {
		return hole
	}
	b, ok := v.p.bodies[o]
	if !ok {
		if a := v.p.assigned[o]; len(a) == 1 {
			if lit, ok := a[0].value.(*ast.FuncLit); ok {
				o, b = v.p.literals[lit], body{lit.Type, lit.Body}
			}
		}
	}
	if b.block == nil || v.active[o] || v.opaque(o) {
		return hole
	}
	v.active[o] = true
	defer delete(v.active, o)
	return v.results(b, result, bind(v.p, b, c.Args, f))
}

// opaque tells whether what a function returns is a value and not words.
func (v *evaluator) opaque(o types.Object) bool {
	return o.Pkg() != nil && (o.Pkg().Name() == "diag" || o.Name() == "shorten")
}

// results are what a function returns in one place.
func (v *evaluator) results(b body, result int, f *frame) []string {
	var out []string
	ast.Inspect(b.block, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			switch {
			case len(n.Results) > result:
				out = append(out, v.forms(n.Results[result], f)...)
			case len(n.Results) == 1:
				if c, ok := n.Results[0].(*ast.CallExpr); ok {
					out = append(out, v.call(c, result, f)...)
				}
			case b.typ.Results != nil:
				i := 0
				for _, field := range b.typ.Results.List {
					for _, name := range field.Names {
						if i == result {
							out = append(out, v.variable(v.p.info.Defs[name], f)...)
						}
						i++
					}
				}
			}
		}
		return true
	})
	return unique(out)
}

// bind gives the parameters of a function their values.
func bind(p *program, b body, args []ast.Expr, caller *frame) *frame {
	f := &frame{params: map[types.Object]bound{}, caller: caller}
	i := 0
	for _, field := range b.typ.Params.List {
		for _, name := range field.Names {
			if _, variadic := field.Type.(*ast.Ellipsis); i < len(args) && !variadic {
				f.params[p.info.Defs[name]] = bound{args[i], caller}
			}
			i++
		}
	}
	return f
}

// format puts values into a format.
func (v *evaluator) format(format ast.Expr, args []ast.Expr, f *frame) []string {
	var out []string
	for _, text := range v.forms(format, f) {
		forms, next := []string{""}, 0
		for {
			before, rest, ok := strings.Cut(text, "%")
			forms = product(forms, []string{before})
			if !ok || rest == "" {
				break
			}
			end := strings.IndexFunc(rest, func(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '%' })
			verb := rest[end]
			text = rest[end+1:]
			switch {
			case verb == '%':
				forms = product(forms, []string{"%"})
				continue
			case (verb == 's' || verb == 'w' || verb == 'v') && next < len(args):
				forms = product(forms, v.forms(args[next], f))
			default:
				forms = product(forms, hole)
			}
			next++
		}
		out = append(out, forms...)
	}
	return unique(out)
}
