package cli

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"sitegen/internal/diag"
)

func TestLanguageOf(t *testing.T) {
	for _, c := range []struct {
		args, env   string
		want, wrong string
	}{
		{"build", "", "en", ""},
		{"build", "LANG=ar_SA.UTF-8", "ar", ""},
		{"build", "LANG=ar", "ar", ""},
		{"build", "LANG=ar_EG@latn", "ar", ""},
		{"build", "LANG=en_US.UTF-8", "en", ""},
		{"build", "LANG=fr_FR.UTF-8", "en", ""},
		{"build", "LANG=C.UTF-8 LANGUAGE=ar", "en", ""},
		{"build", "LANGUAGE=ar", "en", ""},
		{"build", "LANG=en_US.UTF-8 LANGUAGE=ar:en", "ar", ""},
		{"build", "LANG=ar_SA.UTF-8 LANGUAGE=en_GB:ar", "en", ""},
		{"build", "LANG=fr_FR.UTF-8 LANGUAGE=fr:ar", "ar", ""},
		{"build", "LANG=ar_SA LC_MESSAGES=en_US", "en", ""},
		{"build", "LANG=en_US LC_MESSAGES=ar_SA LC_ALL=", "ar", ""},
		{"build", "LANG=ar_SA LC_ALL=C", "en", ""},
		{"build", "LANG=ar_SA LC_ALL=POSIX", "en", ""},
		{"build --lang ar", "", "ar", ""},
		{"--lang=ar build", "LANG=en_US", "ar", ""},
		{"build --lang en", "LANG=ar_SA", "en", ""},
		{"build --lang=fr", "LANG=ar_SA", "ar", "fr"},
		{"build --lang AR", "", "en", "AR"},
		{"build --lang", "", "en", ""},
		{"build -- --lang ar", "", "en", ""},
		{"build --lang fr --lang ar", "", "ar", ""},
		{"build --language ar", "", "en", ""},
	} {
		env := map[string]string{}
		for pair := range strings.FieldsSeq(c.env) {
			name, value, _ := strings.Cut(pair, "=")
			env[name] = value
		}
		got, wrong := languageOf(strings.Fields(c.args), func(name string) string { return env[name] })
		if got != c.want || wrong != c.wrong {
			t.Errorf("%s with %s: %q and wrong %q, want %q and %q", c.args, c.env, got, wrong, c.want, c.wrong)
		}
	}
}

// TestArabicHelp holds the Arabic help against the commands, both ways.
func TestArabicHelp(t *testing.T) {
	var file helpFile
	if meta, err := toml.Decode(helpSource, &file); err != nil || len(meta.Undecoded()) > 0 {
		t.Fatal(err, meta.Undecoded())
	}
	env := Env{Getenv: func(string) string { return "" }, language: english}
	root := env.root()
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	there := map[string]bool{}
	each(root, func(c *cobra.Command) {
		path := c.CommandPath()
		there[path] = true
		said := file.Commands[path]
		if said.Short == "" || c.Long != "" && said.Long == "" {
			t.Errorf("%s: the help is not there in Arabic", path)
		}
		flags := map[string]bool{}
		look := func(f *pflag.Flag) {
			flags[f.Name] = true
			if f.Name == "help" || f.Name == "version" {
				return
			}
			ar, english := said.Flags[f.Name], f.Usage
			if ar == "" {
				t.Errorf("%s: --%s has no help in Arabic", path, f.Name)
			}
			if strings.Contains(english, "`") != strings.Contains(ar, "`") {
				t.Errorf("%s: --%s names its value in one language only", path, f.Name)
			}
		}
		c.LocalNonPersistentFlags().VisitAll(look)
		c.PersistentFlags().VisitAll(look)
		for name := range said.Flags {
			if !flags[name] {
				t.Errorf("%s: there is no flag --%s", path, name)
			}
		}
	})
	for path := range file.Commands {
		if !there[path] {
			t.Errorf("there is no command “%s”", path)
		}
	}
}

// TestArabicMessages holds the catalogue against the source of the commands and of what they call.
func TestArabicMessages(t *testing.T) {
	c, err := diag.ReadCatalogue(arabicSource)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, l := range []struct {
		files string
		calls string // functions whose text a person reads, with the number of the text among their arguments
	}{
		{"*.go", "misuse:0 printf:1 in:0"},
		{"../pipeline/project.go", "Errorf:0"},
		{"../guard/listen.go", "Errorf:0"},
		{"../publish/*.go", "refuse:1 refuse:2"},
	} {
		for _, text := range texts(t, l.files, l.calls) {
			n++
			said := c.In(anyCommand, messageKind, verbs.ReplaceAllString(text, "7"))
			if said == "" || !strings.ContainsFunc(said, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) {
				t.Errorf("%s: no Arabic for %q", l.files, text)
			}
		}
	}
	if n < 60 {
		t.Errorf("only %d texts were found", n)
	}
}

// verbs are those of formats, a name or a number each.
var verbs = regexp.MustCompile(`%[-+.0-9]*[a-z]`)

// texts are the literals that files hand to functions; only the text of a format can be found so.
func texts(t *testing.T, pattern, calls string) (out []string) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatal(pattern, err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			called := ""
			switch fun := call.Fun.(type) {
			case *ast.Ident:
				called = fun.Name
			case *ast.SelectorExpr:
				called = fun.Sel.Name
			}
			for want := range strings.FieldsSeq(calls) {
				function, number, _ := strings.Cut(want, ":")
				i, _ := strconv.Atoi(number)
				if called != function || i >= len(call.Args) {
					continue
				}
				if text, err := strconv.Unquote(literal(call.Args[i])); err == nil && strings.Trim(verbs.ReplaceAllString(text, ""), " :;") != "" {
					out = append(out, text)
				}
			}
			return true
		})
	}
	return out
}

func literal(e ast.Expr) string {
	if l, ok := e.(*ast.BasicLit); ok && l.Kind == token.STRING {
		return l.Value
	}
	return ""
}
