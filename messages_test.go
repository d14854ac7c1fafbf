package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sitegen/internal/check"
	"sitegen/internal/diag"
)

// What the rooms say to a person in English stands where it is found; its Arabic stands in one list, internal/diag/arabic.toml.
// The tests of this file read the code for all that may be said, so that the list can neither lack a message nor keep an
// old one.

// speakers are the functions that take a message and a hint, by room and name, with the places of both among the arguments.
var speakers = map[string][2]int{
	"config.fail": {2, 3}, "config.warn": {2, 3}, "config.report": {3, 4},
	"markdown.report": {4, 5},
	"content.report":  {2, 3}, "content.fail": {0, 1},
	"tomldoc.fail": {2, 3},
	"host.report":  {3, 4}, "source.report": {2, 3}, "render.report": {2, 3}, "markdown.refuse": {1, 1}, "markdown.tooMuchIn": {1, 1}, "fact.fail": {0, 0},
}

// said is one thing that may be said: literal text with {} for what is filled in.
type said struct {
	template string
	hint     bool
	at       string
}

// spoken reads the code of all rooms but those that bring their Arabic along.
func spoken(t *testing.T) (all []said) {
	t.Helper()
	err := filepath.WalkDir("internal", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		room := strings.Split(filepath.ToSlash(name), "/")[1]
		if room == "check" || room == "cli" || room == "report" {
			return nil
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			return err
		}
		for _, decl := range f.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			r := reader{fn: fn}
			add := func(e ast.Expr, hint bool) {
				for _, template := range r.templates(e, 0) {
					template = verb.ReplaceAllString(template, hole)
					if strings.Trim(template, "{} ") != "" {
						all = append(all, said{template, hint, set.Position(e.Pos()).String()})
					}
				}
			}
			ast.Inspect(fn, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CompositeLit:
					for _, e := range n.Elts {
						if kv, ok := e.(*ast.KeyValueExpr); ok {
							switch fmt.Sprint(kv.Key) {
							case "Message":
								add(kv.Value, false)
							case "Hint":
								add(kv.Value, true)
							}
						}
					}
				case *ast.CallExpr:
					fun := ""
					switch f := n.Fun.(type) {
					case *ast.SelectorExpr:
						fun = f.Sel.Name
					case *ast.Ident:
						fun = f.Name
					}
					if at, ok := speakers[room+"."+fun]; ok && len(n.Args) > at[1] {
						add(n.Args[at[0]], false)
						add(n.Args[at[1]], true)
					}
				case *ast.AssignStmt: // f.Hint = …
					for i, l := range n.Lhs {
						if s, ok := l.(*ast.SelectorExpr); ok && i < len(n.Rhs) && (s.Sel.Name == "Message" || s.Sel.Name == "Hint") {
							add(n.Rhs[i], s.Sel.Name == "Hint")
						}
					}
				}
				return true
			})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// reader turns expressions of one function into templates.
type reader struct{ fn *ast.FuncDecl }

const hole = "{}"

var verb = regexp.MustCompile(`%[-+# 0]*[\d.]*[a-zA-Z]`)

// templates are all that an expression may be; a text whose origin is not in the function is a hole.
func (r *reader) templates(e ast.Expr, depth int) []string {
	if depth > 6 {
		return []string{hole}
	}
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		if err != nil {
			return []string{hole}
		}
		return []string{s}
	case *ast.ParenExpr:
		return r.templates(e.X, depth)
	case *ast.BinaryExpr:
		var out []string
		for _, a := range r.templates(e.X, depth+1) {
			for _, b := range r.templates(e.Y, depth+1) {
				out = append(out, a+b)
			}
		}
		return out
	case *ast.CallExpr:
		name := ""
		switch f := e.Fun.(type) {
		case *ast.SelectorExpr:
			name = f.Sel.Name
		case *ast.Ident:
			name = f.Name
		}
		switch {
		case name == "Sprintf" || name == "Errorf":
			var out []string
			for _, format := range r.templates(e.Args[0], depth+1) {
				out = append(out, strings.ReplaceAll(verb.ReplaceAllString(format, hole), "%%", "%"))
			}
			return out
		case name == "Sprint":
			out := ""
			for _, a := range e.Args {
				out += r.templates(a, depth+1)[0]
			}
			return []string{out}
		case name == "Or":
			var out []string
			for _, a := range e.Args {
				out = append(out, r.templates(a, depth+1)...)
			}
			return out
		case name == "OneLine":
			return r.templates(e.Args[0], depth+1)
		}
		return []string{hole}
	case *ast.Ident:
		var out []string
		ast.Inspect(r.fn, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				for i, l := range n.Lhs {
					if id, ok := l.(*ast.Ident); ok && id.Name == e.Name {
						if len(n.Rhs) == len(n.Lhs) {
							if n.Tok == token.ADD_ASSIGN {
								continue
							}
							out = append(out, r.templates(n.Rhs[i], depth+1)...)
						}
					}
				}
			}
			return true
		})
		out = slices.DeleteFunc(out, func(s string) bool { return s == "" })
		if len(out) == 0 {
			return []string{hole}
		}
		return out
	}
	return []string{hole}
}

// TestArabicIsComplete holds every message of the rooms against the list of Arabic phrases.
func TestArabicIsComplete(t *testing.T) {
	all := spoken(t)
	if len(all) < 200 {
		t.Fatalf("only %d messages were found: the code is read wrongly", len(all))
	}
	for _, s := range all {
		if strings.Trim(s.template, "{}“”: ") == "" {
			continue
		}
		said := diag.Finding{Message: strings.ReplaceAll(s.template, hole, "7")}.In("ar").Message
		if !strings.ContainsFunc(said, isArabic) || english.MatchString(said) {
			t.Errorf("%s: no Arabic for %q, only %q", s.at, s.template, said)
		}
	}
}

// ruleName finds the names of rules where findings are made.
var ruleName = regexp.MustCompile(`(?:Rule: *|Rule[A-Z]\w* *= *|report\(|fail\()"([a-z]+(?:-[a-z]+)+|blank|unreadable|changed)"`)

// TestRulesElsewhereAreDocumented holds the docs of the rules that the stages look for against the code.
func TestRulesElsewhereAreDocumented(t *testing.T) {
	made := map[string]bool{}
	err := filepath.WalkDir("internal", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || strings.HasPrefix(filepath.ToSlash(name), "internal/check/") {
			return err
		}
		b, err := os.ReadFile(name)
		for _, m := range ruleName.FindAllSubmatch(b, -1) {
			made[string(m[1])] = true
		}
		return err
	})
	if err != nil || len(made) < 50 {
		t.Fatalf("%v, %d rules", err, len(made))
	}
	for name := range made {
		if !slices.Contains(check.Names(), name) {
			t.Errorf("the rule %s has no doc: add it to internal/rules/elsewhere.toml", name)
		}
	}
}

// english finds words that only an English sentence has.
var english = regexp.MustCompile(`\b(the|is|are|and|or|of|with|not|does|did|has|have|it)\b`)

func isArabic(r rune) bool { return r >= 0x600 && r <= 0x6FF }
