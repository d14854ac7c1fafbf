package main

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"
)

// The tests of this file read the style sheets of the theme as they are written.

// A declaration is one of a style sheet, with the selector of its rule.
type declaration struct{ file, selector, property, value string }

// A styleSheets is what is in all of them.
type styleSheets struct {
	declarations []declaration
	classes      map[string]string // each with a file that names it
}

// readStyles reads all style sheets of the theme.
func readStyles(t *testing.T) styleSheets {
	t.Helper()
	out := styleSheets{classes: map[string]string{}}
	eachSource(t, []string{"assets"}, []string{".css"}, func(file string, text []byte) {
		p := css.NewParser(parse.NewInputBytes(text), false)
		var selectors []string // of the rules around
		pending := ""
		for {
			grammar, _, data := p.Next()
			switch grammar {
			case css.ErrorGrammar:
				if p.HasParseError() {
					t.Fatalf("%s: %v", file, p.Err())
				}
				if len(selectors) != 0 {
					t.Fatalf("%s ends within %q", file, selectors)
				}
				return
			case css.QualifiedRuleGrammar, css.BeginRulesetGrammar: // a selector of a list, its last
				tokens := p.Values()
				pending += joined(tokens)
				for i, token := range tokens {
					if i > 0 && token.TokenType == css.IdentToken && string(tokens[i-1].Data) == "." {
						out.classes[string(token.Data)] = file
					}
				}
				if grammar == css.BeginRulesetGrammar {
					selectors, pending = append(selectors, pending), ""
				} else {
					pending += ", "
				}
			case css.BeginAtRuleGrammar:
				selectors = append(selectors, string(data)+joined(p.Values()))
			case css.EndRulesetGrammar, css.EndAtRuleGrammar:
				selectors = selectors[:len(selectors)-1]
			case css.DeclarationGrammar, css.CustomPropertyGrammar:
				out.declarations = append(out.declarations, declaration{file, selectors[len(selectors)-1], string(data), joined(p.Values())})
			}
		}
	})
	if len(out.declarations) < 300 || len(out.classes) < 50 {
		t.Fatalf("only %d declarations and %d classes", len(out.declarations), len(out.classes))
	}
	return out
}

func joined(tokens []css.Token) string {
	var b strings.Builder
	for _, token := range tokens {
		b.Write(token.Data)
	}
	return b.String()
}

// eachSource gives the files of folders that end in one of the extensions, without those of tests.
func eachSource(t *testing.T, folders, extensions []string, visit func(file string, text []byte)) {
	t.Helper()
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !slices.Contains(extensions, filepath.Ext(file)) || strings.HasSuffix(file, "_test.go") {
				return err
			}
			b, err := os.ReadFile(file)
			visit(filepath.ToSlash(file), b)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestStylesHaveNoSides tells that the theme knows start and end, never left and right: a page is turned by its direction
// alone.
func TestStylesHaveNoSides(t *testing.T) {
	side := regexp.MustCompile(`(^|[^\w-])(left|right)($|[^\w-])`)
	ofSide := regexp.MustCompile(`^(.*-)?(left|right)(-.*)?$`)
	four := regexp.MustCompile(`^(margin|padding|inset|scroll-margin|scroll-padding|border-color|border-style)$`)
	forDirection := regexp.MustCompile(`^(pre|code|input|textarea)\b`)
	for _, d := range readStyles(t).declarations {
		switch values := strings.Fields(d.value); {
		case ofSide.MatchString(d.property), side.MatchString(d.value):
			t.Errorf("%s: %s { %s: %s } knows a side", d.file, d.selector, d.property, d.value)
		case four.MatchString(d.property) && len(values) == 4 && !strings.Contains(d.value, "(") && values[1] != values[3]:
			t.Errorf("%s: %s { %s: %s } has a left side unlike its right", d.file, d.selector, d.property, d.value)
		case d.property == "direction" && !forDirection.MatchString(d.selector):
			t.Errorf("%s: %s { direction } is a matter of the dir attribute, which works without style sheets", d.file, d.selector)
		}
		if strings.Contains(d.value, "!important") {
			t.Errorf("%s: %s { %s: %s }", d.file, d.selector, d.property, d.value)
		}
	}
}

// TestCustomProperties tells that each custom property that is used is set somewhere, and the other way round.
func TestCustomProperties(t *testing.T) {
	use := regexp.MustCompile(`var\(\s*(--[\w-]+)`)
	set, used := map[string]string{}, map[string]string{}
	for _, d := range readStyles(t).declarations {
		if strings.HasPrefix(d.property, "--") {
			set[d.property] = d.file
		}
		for _, m := range use.FindAllStringSubmatch(d.value, -1) {
			used[m[1]] = d.file
		}
	}
	// The program writes a sheet of its own for a site's colour.
	eachSource(t, []string{"internal/render", "layouts", "assets/js"}, []string{".go", ".html", ".js"}, func(file string, text []byte) {
		for _, m := range regexp.MustCompile(`(--[a-z][\w-]*)\s*:`).FindAllSubmatch(text, -1) {
			set[string(m[1])] = file
		}
		for _, m := range use.FindAllSubmatch(text, -1) {
			used[string(m[1])] = file
		}
	})
	for _, name := range slices.Sorted(maps.Keys(used)) {
		if set[name] == "" {
			t.Errorf("%s uses %s, which is never set", used[name], name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(set)) {
		if used[name] == "" {
			t.Errorf("%s sets %s, which is never used", set[name], name)
		}
	}
}

// TestClasses tells that each class of a style sheet is given to something by a layout, by the program or by a script.
func TestClasses(t *testing.T) {
	words, begins := map[string]bool{}, map[string]bool{} // and what a class begins with whose end is worked out: kind-{{
	word, begin := regexp.MustCompile(`[\w-]+`), regexp.MustCompile(`([\w-]+-)(?:\{\{|["\x60'] ?\+|["\x60'],)`)
	eachSource(t, []string{"layouts", "internal", "assets/js"}, []string{".html", ".go", ".js"}, func(_ string, text []byte) {
		for _, w := range word.FindAll(text, -1) {
			words[string(w)] = true
		}
		for _, m := range begin.FindAllSubmatch(text, -1) {
			begins[string(m[1])] = true
		}
	})
	styles := readStyles(t)
	for _, class := range slices.Sorted(maps.Keys(styles.classes)) {
		known := words[class]
		for i, r := range class {
			known = known || r == '-' && begins[class[:i+1]]
		}
		if !known {
			t.Errorf("%s: nothing is .%s", styles.classes[class], class)
		}
	}
}
