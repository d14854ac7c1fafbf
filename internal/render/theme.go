package render

import (
	"errors"
	"fmt"
	"html/template"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/template/parse"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/source"
)

// Limits on layouts: the parser of Go's templates recurses, and a stack that overflows cannot be caught.
const (
	maxLayoutBytes   = 1 << 20
	maxLayoutActions = 10_000
)

// Theme is the layouts and the words of a site, parsed and not yet bound to a site.
type Theme struct {
	frames   map[string]*template.Template // by layout name: base and the layout's own templates
	partials *template.Template            // partials/… and components/…, each a template of its path
	names    map[string]string             // template name → file as findings name it
	sources  map[string][]byte             // by that file name, for columns
	words    map[string]*lang.Words
	wordUses []wordUse
}

// wordUse is a call of .T with a constant key.
type wordUse struct {
	key string
	pos diag.Pos
}

// Layouts returns the names of the layouts, sorted.
func (t *Theme) Layouts() []string {
	var out []string
	for name := range t.frames {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// LoadTheme reads layouts/ of all layers. A layout of an upper layer replaces the one of a lower layer with the same
// path; words are laid over each other key by key, so that an owner can change one word. Languages are those whose
// words are wanted.
func LoadTheme(layers []source.Layer, languages []string) (*Theme, []diag.Finding) {
	t := &Theme{
		frames:   map[string]*template.Template{},
		partials: template.New("").Funcs(noFuncs()),
		names:    map[string]string{},
		sources:  map[string][]byte{},
	}
	files, findings := source.Walk(layers, "layouts")
	var frames []source.File
	for _, f := range files {
		name, ok := strings.CutSuffix(strings.TrimPrefix(f.Path, "layouts/"), ".html")
		if !ok {
			continue // words, read below
		}
		t.names[name] = f.Name
		b, err := f.Read()
		if err != nil {
			findings = append(findings, f.Unreadable(err))
			continue
		}
		if bad, ok := source.CheckText(f.Name, b); !ok {
			findings = append(findings, bad)
			continue
		}
		if bad, ok := checkLayout(f.Name, b); !ok {
			findings = append(findings, bad)
			continue
		}
		t.sources[f.Name] = b
		if strings.Contains(name, "/") {
			findings = append(findings, t.parse(t.partials, name, b)...)
		} else {
			frames = append(frames, f)
		}
	}
	base := template.New("").Funcs(noFuncs())
	if b, ok := t.sources[t.names["base"]]; ok {
		findings = append(findings, t.parse(base, "base", b)...)
	}
	for _, f := range frames {
		name := strings.TrimSuffix(strings.TrimPrefix(f.Path, "layouts/"), ".html")
		if name == "base" {
			continue
		}
		set, err := base.Clone()
		if err != nil {
			findings = append(findings, t.broken(err, f.Name))
			continue
		}
		findings = append(findings, t.parse(set, name, t.sources[f.Name])...)
		t.frames[name] = set
	}
	if base.Lookup("base") == nil {
		findings = append(findings, diag.Finding{Rule: "missing-layout", Severity: diag.Error, Pos: diag.Pos{File: "layouts/base.html"},
			Message: "there is no layouts/base.html", Hint: "remove layouts/ to use the built-in one, or write the frame of all pages there"})
	}
	words, problems := loadWords(layers, languages)
	t.words = words
	findings = append(findings, problems...)
	findings = append(findings, t.missingWords(languages)...)
	return t, findings
}

// Words returns the words of a language, or nil.
func (t *Theme) Words(code string) *lang.Words { return t.words[code] }

// checkLayout refuses a layout that the template parser must not see.
func checkLayout(file string, b []byte) (diag.Finding, bool) {
	if len(b) > maxLayoutBytes || strings.Count(string(b), "{{") > maxLayoutActions {
		return diag.Finding{Rule: "too-much", Severity: diag.Error, Pos: diag.Pos{File: file, Line: 1, Column: 1},
			Message: fmt.Sprintf("a layout may have %d KiB and %d actions", maxLayoutBytes>>10, maxLayoutActions), Hint: "split it into partials"}, false
	}
	return diag.Finding{}, true
}

// parse adds a layout to a set and notes the words that it uses.
func (t *Theme) parse(set *template.Template, name string, b []byte) []diag.Finding {
	added, err := set.New(name).Parse(string(b))
	if err != nil {
		return []diag.Finding{t.broken(err, t.names[name])}
	}
	for _, tmpl := range added.Templates() {
		if tmpl.Tree != nil && tmpl.Tree.ParseName == name {
			t.collectWords(tmpl.Tree.Root, tmpl.Tree)
		}
	}
	return nil
}

// collectWords walks a template for .T "key", so that a missing word is found on pages that nobody has rendered yet.
func (t *Theme) collectWords(n parse.Node, tree *parse.Tree) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, c := range n.Nodes {
			t.collectWords(c, tree)
		}
	case *parse.ActionNode:
		t.collectWords(n.Pipe, tree)
	case *parse.PipeNode:
		if n == nil {
			return
		}
		for _, c := range n.Cmds {
			t.collectWords(c, tree)
		}
	case *parse.CommandNode:
		if len(n.Args) > 1 && isT(n.Args[0]) {
			if key, ok := n.Args[1].(*parse.StringNode); ok {
				t.wordUses = append(t.wordUses, wordUse{key.Text, t.place(tree.ParseName, int(key.Position()))})
			}
		}
		for _, a := range n.Args {
			t.collectWords(a, tree)
		}
	case *parse.IfNode:
		t.collectWords(n.Pipe, tree)
		t.collectWords(n.List, tree)
		t.collectWords(n.ElseList, tree)
	case *parse.RangeNode:
		t.collectWords(n.Pipe, tree)
		t.collectWords(n.List, tree)
		t.collectWords(n.ElseList, tree)
	case *parse.WithNode:
		t.collectWords(n.Pipe, tree)
		t.collectWords(n.List, tree)
		t.collectWords(n.ElseList, tree)
	case *parse.TemplateNode:
		t.collectWords(n.Pipe, tree)
	}
}

// isT tells whether a node is .T, $.T, or .T of something.
func isT(n parse.Node) bool {
	switch n := n.(type) {
	case *parse.FieldNode:
		return n.Ident[len(n.Ident)-1] == "T"
	case *parse.VariableNode:
		return n.Ident[len(n.Ident)-1] == "T"
	case *parse.ChainNode:
		return n.Field[len(n.Field)-1] == "T"
	}
	return false
}

// place turns an offset in a layout into a place.
func (t *Theme) place(name string, offset int) diag.Pos {
	file := t.names[name]
	return diag.At(file, t.sources[file], offset, 1)
}

// missingWords reports the words that layouts use and a language does not have.
func (t *Theme) missingWords(languages []string) (findings []diag.Finding) {
	for _, code := range languages {
		w := t.words[code]
		for _, use := range t.wordUses {
			if w.Has(use.key) {
				continue
			}
			pos := use.pos
			pos.Length = len(use.key)
			findings = append(findings, missingWord(pos, use.key, code, w))
		}
	}
	return findings
}

func missingWord(pos diag.Pos, key, code string, w *lang.Words) diag.Finding {
	hint := "add it to layouts/words." + code + ".toml"
	if near := diag.Nearest(key, w.Keys()); near != "" {
		hint += ", or did you mean “" + near + "”?"
	}
	return diag.Finding{Rule: "missing-word", Severity: diag.Error, Pos: pos,
		Message: "the word “" + key + "” is missing in the language “" + code + "”", Hint: hint}
}

var (
	parseError = regexp.MustCompile(`template: ([^:]+):(\d+)(?::(\d+))?: (.*)`)
	execWhere  = regexp.MustCompile(`^executing "[^"]*" at <(.*?)>: (.*)$`)
)

// broken makes a finding of an error of Go's templates, at the place that its text names: the innermost one, when a
// partial failed inside another.
func (t *Theme) broken(err error, fallback string) diag.Finding {
	f := diag.Finding{Rule: "bad-template", Severity: diag.Error, Pos: diag.Pos{File: fallback, Line: 1, Column: 1}}
	if w := (*wordError)(nil); errors.As(err, &w) {
		f.Rule = "missing-word"
		f.Hint = missingWord(f.Pos, w.key, w.code, w.words).Hint
	}
	text := err.Error()
	if i := strings.LastIndex(text, "template: "); i >= 0 {
		text = text[i:]
	}
	text, _, _ = strings.Cut(text, "\n")
	m := parseError.FindStringSubmatch(text)
	if m == nil {
		f.Message = "the layout failed: " + text
		return f
	}
	name := m[1]
	if file, ok := t.names[name]; ok {
		f.File = file
	}
	f.Line, _ = strconv.Atoi(m[2])
	f.Column = 1
	if m[3] != "" {
		// Go counts bytes from 0; owners' editors count characters from 1.
		f.Column = t.column(f.File, f.Line, m[3])
	}
	message := m[4]
	if e := execWhere.FindStringSubmatch(message); e != nil {
		f.Length = len([]rune(e[1]))
		message = e[1] + ": " + e[2]
	}
	f.Message, f.Rule, f.Hint = explain(message, f.Rule, f.Hint)
	return f
}

func (t *Theme) column(file string, line int, bytes string) int {
	n, _ := strconv.Atoi(bytes)
	for i, l := range strings.Split(string(t.sources[file]), "\n") {
		if i+1 == line && n <= len(l) {
			return len([]rune(l[:n])) + 1
		}
	}
	return n + 1
}

var (
	noField    = regexp.MustCompile(`can't evaluate field (\w+) in type (\S+)`)
	noPartial  = regexp.MustCompile(`error calling partial: (.*)$`)
	noTemplate = regexp.MustCompile(`no such template "([^"]+)"|template "([^"]+)" not defined`)
	noFunction = regexp.MustCompile(`function "([^"]+)" not defined`)
	calling    = regexp.MustCompile(`^(.*): error calling (\w+): (.*)$`)
)

// explain says in an owner's words what Go's templates say in a programmer's.
func explain(message, rule, hint string) (string, string, string) {
	switch {
	case noField.MatchString(message):
		m := noField.FindStringSubmatch(message)
		if near := diag.Nearest(m[1], fieldNames()); near != "" {
			hint = "did you mean ." + near + "?"
		} else {
			hint = "see docs/architecture.md for what layouts can use"
		}
		return "layouts know no “." + m[1] + "”", "unknown-field", hint
	case noFunction.MatchString(message):
		m := noFunction.FindStringSubmatch(message)
		near := diag.Nearest(m[1], []string{"partial", "asset", "icon"})
		if near != "" {
			hint = "did you mean “" + near + "”?"
		}
		return "layouts know no function “" + m[1] + "”", rule, hint
	case noTemplate.MatchString(message):
		m := noTemplate.FindStringSubmatch(message)
		return "there is no template “" + m[1] + m[2] + "”", "missing-partial", `write {{ partial "NAME" . }} for layouts/partials/NAME.html`
	}
	if m := calling.FindStringSubmatch(message); m != nil {
		message = m[3]
		if rest, found := strings.CutPrefix(message, "rule "); found {
			if r, text, ok := strings.Cut(rest, ": "); ok {
				rule, message = r, text
				if text, h, ok := strings.Cut(message, "\u241F"); ok {
					message, hint = text, h
				}
			}
		}
	}
	return message, rule, hint
}

// ruleError is an error of a layout that says which rule it breaks and how to mend it. It travels through Go's
// templates as text, because they keep only the text of most errors.
func ruleError(rule, message, hint string) error {
	return fmt.Errorf("rule %s: %s\u241F%s", rule, message, hint)
}
