package render

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"html/template"
	"maps"
	"runtime"
	"slices"
	"strings"
	texttemplate "text/template"
	"text/template/parse"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// Limits on layouts: the parser of Go's templates recurses, and a stack that overflows cannot be caught.
const (
	maxLayoutBytes   = 1 << 20
	maxLayoutActions = 10_000
	maxLayouts       = 1000 // files: Go's templates compare each with those before it
	maxRange         = 10_000
)

// byteOrderMark is what some editors for Windows write before a text. Inside of a page it would be a character.
var byteOrderMark = []byte("\uFEFF")

// Theme is the layouts and the words of a site, parsed and not yet bound to a site.
type Theme struct {
	frames   map[string]*template.Template // by layout name: base and the layout's own templates
	partials *template.Template            // partials/… and components/…, each a template of its path
	names    map[string]string             // template name → file as findings name it
	sources  map[string][]byte             // by that file name, for columns
	places   map[string]*diag.Places       // the same, counted when a place is asked for
	words    map[string]*lang.Words
	written  map[string][]byte // words files by the names that findings give them
	wordUses []wordUse
	replaces map[string]bool         // files that take the place of one below them
	lacking  map[string]diag.Finding // what was found of words that layouts ask for by name
	uses     []use                   // other names that can be looked up, see collectUses
	tooLong  []diag.Finding
	unusable map[string]bool // layouts, partials and components that are there but broken, as was reported
	idle     chan *executor  // that nobody uses
	parsed   map[string]*layout
	within   map[string][]string // partial → partials put in place in it, see inline
}

// Sources are the texts of the layouts, partials and components, by the names that findings give them. They may not be
// changed.
func (t *Theme) Sources() map[string][]byte { return t.sources }

// WordFiles are the texts of the words files, by the names that findings give them. They may not be changed.
func (t *Theme) WordFiles() map[string][]byte { return t.written }

// wordFiles are the files that the words of all languages were read from.
func (m *Memory) wordFiles() map[string][]byte {
	files := map[string][]byte{}
	for _, w := range m.words {
		for _, f := range w.files {
			files[f.name] = []byte(f.text)
		}
	}
	return files
}

// Memory keeps what single files of layouts/ and assets/ gave, so that a file whose bytes have not changed is not
// parsed and minified again. The zero value is ready; it is used by one Load at a time.
type Memory struct {
	layouts map[string]*layout // by the file's name
	words   map[string]*wordsOf
	filled  map[string]*filledWords
	theme   *Theme // of the last Load
	key     themeKey
	found   []diag.Finding

	assets map[string]*asset
	loaded *Assets // of the last Load
	look   Look
	odd    []diag.Finding // found while the files were read
	sheets []diag.Finding // and all together
}

// Reopened tells that the folders of the site have been opened anew: what still reads from the old ones is forgotten.
func (m *Memory) Reopened() { m.loaded = nil }

// layout is a file of layouts/, parsed.
type layout struct {
	source string
	trees  map[string]*parse.Tree // by template name: the file's own, and those that it defines
	names  []string               // templates that it names and does not define
	err    error
}

// copies are the trees, for a set that may change them.
func (l *layout) copies() map[string]*parse.Tree {
	out := make(map[string]*parse.Tree, len(l.trees))
	for name, t := range l.trees {
		out[name] = t.Copy()
	}
	return out
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
// words are wanted. Where nothing has changed since the last call with this memory, which may be nil, the theme is the very one of that call,
// and so are the words of a language.
func LoadTheme(layers []source.Layer, languages []string, memory *Memory) (*Theme, []diag.Finding) {
	if memory == nil {
		memory = &Memory{}
	}
	layouts, findings := readLayouts(layers)
	words, problems := loadWords(layers, languages, memory)
	findings = append(findings, problems...)
	key := themeKey{layouts: sum(layouts, findings)}
	for _, code := range languages {
		key.words = append(key.words, words[code])
	}
	if memory.theme != nil && memory.key.layouts == key.layouts && slices.Equal(memory.key.words, key.words) {
		return memory.theme, slices.Clone(memory.found)
	}
	t := &Theme{
		idle:     make(chan *executor, max(1, runtime.GOMAXPROCS(0))),
		frames:   map[string]*template.Template{},
		partials: template.New("").Funcs(noFuncs()),
		names:    map[string]string{},
		sources:  map[string][]byte{},
		written:  memory.wordFiles(),
		places:   map[string]*diag.Places{},
		unusable: map[string]bool{},
		lacking:  map[string]diag.Finding{},
		replaces: map[string]bool{},
		words:    words,
		parsed:   map[string]*layout{},
	}
	last := memory.layouts
	memory.layouts = map[string]*layout{}
	var frames []layoutFile
	for _, f := range layouts {
		t.names[f.name] = f.file
		t.replaces[f.file] = slices.ContainsFunc(layers, func(l source.Layer) bool {
			_, there := source.Stat(l, "layouts/"+f.name+".html")
			return there && l.Prefix+"layouts/"+f.name+".html" != f.file
		})
		t.unusable[f.name] = true // until it has been parsed
		if f.text == nil {
			continue
		}
		t.sources[f.file] = f.text
		parsed := last[f.file]
		if parsed == nil || parsed.source != string(f.text) {
			parsed = parseLayout(f.name, string(f.text))
		}
		memory.layouts[f.file] = parsed
		t.parsed[f.name] = parsed
		if strings.Contains(f.name, "/") {
			findings = append(findings, t.add(t.partials, f.name, parsed)...)
		} else {
			frames = append(frames, f)
		}
	}
	base := template.New("").Funcs(noFuncs())
	if parsed := memory.layouts[t.names["base"]]; parsed != nil {
		findings = append(findings, t.add(base, "base", parsed)...)
	}
	for _, f := range frames {
		if f.name == "base" || t.unusable["base"] {
			continue
		}
		set, err := base.Clone()
		if err != nil {
			findings = append(findings, t.broken(err, f.file))
			continue
		}
		if outside, bad := t.outsideDefine(f.name, memory.layouts[f.file]); bad {
			findings = append(findings, outside)
			continue
		}
		findings = append(findings, t.add(set, f.name, memory.layouts[f.file])...)
		if !t.unusable[f.name] {
			t.frames[f.name] = set
		}
	}
	if t.names["base"] == "" {
		t.unusable["base"] = true
		findings = append(findings, diag.New(diag.Pos{File: "layouts/base.html"}, say.MissingLayoutBase{}))
	}
	t.inline()
	findings = append(findings, t.tooLong...)
	findings = append(findings, t.unknownNames()...)
	findings = append(findings, t.unknownWords(layers, languages)...)
	findings = append(findings, t.missingWords(languages)...)
	memory.theme, memory.key, memory.found = t, key, slices.Clone(findings)
	return t, findings
}

// layoutFile is a file of layouts/, read. text is nil when it cannot be used, as was reported.
type layoutFile struct {
	name string // of the layout: "policy", "partials/head"
	file string // as findings name it
	text []byte
}

// readLayouts reads the layouts of all layers, sorted by name.
func readLayouts(layers []source.Layer) (out []layoutFile, findings []diag.Finding) {
	files, findings := source.Walk(layers, "layouts")
	for _, f := range files {
		name, ok := strings.CutSuffix(strings.TrimPrefix(f.Path, "layouts/"), ".html")
		if !ok {
			continue // words
		}
		if len(out) == maxLayouts {
			return out, append(findings, diag.New(diag.Pos{File: f.Name}, say.TooMuchLayouts{N: maxLayouts}))
		}
		l := layoutFile{name: name, file: f.Name}
		b, err := f.Text()
		b = bytes.TrimPrefix(b, byteOrderMark)
		if err != nil {
			findings = append(findings, f.Unreadable(err))
		} else if bad, ok := source.CheckText(f.Name, b); !ok {
			findings = append(findings, bad)
		} else if bad, ok := checkLayout(f.Name, b); !ok {
			findings = append(findings, bad)
		} else {
			l.text = b
		}
		out = append(out, l)
	}
	return out, findings
}

// themeKey tells whether two themes are the same.
type themeKey struct {
	layouts [sha256.Size]byte
	words   []*lang.Words
}

// sum is a hash of layouts and of what was found while they were read.
func sum(layouts []layoutFile, found []diag.Finding) (out [sha256.Size]byte) {
	h := sha256.New()
	for _, l := range layouts {
		fmt.Fprintf(h, "%s\x00%s\x00%t%d\x00", l.name, l.file, l.text == nil, len(l.text))
		h.Write(l.text)
	}
	for _, f := range found {
		fmt.Fprintf(h, "%s\x00", f.Key())
	}
	h.Sum(out[:0])
	return out
}

// Words returns the words of a language, or nil.
func (t *Theme) Words(code string) *lang.Words { return t.words[code] }

// checkLayout refuses a layout that the template parser must not see.
func checkLayout(file string, b []byte) (diag.Finding, bool) {
	if len(b) > maxLayoutBytes || strings.Count(string(b), "{{") > maxLayoutActions {
		return diag.New(diag.Pos{File: file, Line: 1, Column: 1}, say.TooMuchLayout{Size: maxLayoutBytes >> 10, Actions: maxLayoutActions}), false
	}
	return diag.Finding{}, true
}

// parseLayout parses a layout by itself.
func parseLayout(name, text string) *layout {
	l := &layout{source: text, trees: map[string]*parse.Tree{}}
	set, err := texttemplate.New(name).Funcs(texttemplate.FuncMap(noFuncs())).Parse(text)
	if err != nil {
		l.err = err
		return l
	}
	for _, t := range set.Templates() {
		if t.Tree != nil {
			l.trees[t.Name()] = t.Tree
		}
	}
	for _, tree := range l.trees {
		eachList(tree.Root, func(list *parse.ListNode) {
			for _, n := range list.Nodes {
				if named, ok := n.(*parse.TemplateNode); ok && l.trees[named.Name] == nil {
					l.names = append(l.names, named.Name)
				}
			}
		})
	}
	return l
}

// add puts a layout into a set and notes the words that it uses.
func (t *Theme) add(set *template.Template, name string, l *layout) []diag.Finding {
	if l.err != nil {
		return []diag.Finding{t.broken(l.err, t.names[name])}
	}
	delete(t.unusable, name)
	tooLong := len(t.tooLong)
	trees := l.copies()
	for _, tree := range slices.Sorted(maps.Keys(trees)) {
		if !diag.InProgram(t.names[name]) {
			countSteps(trees[tree])
		}
		if _, err := set.AddParseTree(tree, trees[tree]); err != nil {
			return []diag.Finding{t.broken(err, t.names[name])}
		}
		t.collectWords(trees[tree].Root, trees[tree])
		t.collectUses(trees[tree])
	}
	if len(t.tooLong) > tooLong {
		t.unusable[name] = true
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
		t.endless(n, tree)
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

// endless reports a range over a number that no page needs: it would run for hours, and nothing can stop it.
func (t *Theme) endless(n *parse.RangeNode, tree *parse.Tree) {
	if len(n.Pipe.Cmds) != 1 || len(n.Pipe.Cmds[0].Args) != 1 {
		return
	}
	number, ok := n.Pipe.Cmds[0].Args[0].(*parse.NumberNode)
	if !ok || number.IsInt && number.Int64 <= maxRange {
		return
	}
	pos := t.place(tree.ParseName, int(number.Position()))
	pos.Length = len(number.Text)
	t.tooLong = append(t.tooLong, diag.New(pos, say.EndlessLayoutRange{Times: number.Text, Most: maxRange}))
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

// place turns an offset in a layout into a place. It is asked while the theme is loaded, and by one goroutine.
func (t *Theme) place(name string, offset int) diag.Pos {
	file := t.names[name]
	if t.places[file] == nil {
		t.places[file] = diag.NewPlaces(file, t.sources[file], 1)
	}
	return t.places[file].At(offset)
}

// missingWords reports the words that layouts ask for by name and that languages do not have, each once. Those that the
// program brings along are there: see fill.
func (t *Theme) missingWords(languages []string) (findings []diag.Finding) {
	var guesses diag.Guesses
	told := map[string]bool{}
	for _, use := range t.wordUses {
		if _, slip := t.lacking[use.key]; slip || told[use.key] {
			continue
		}
		var lacking []string
		for _, code := range languages {
			if !t.words[code].Has(use.key) {
				lacking = append(lacking, code)
			}
		}
		if len(lacking) == 0 {
			continue
		}
		told[use.key] = true
		pos := use.pos
		pos.Length = len(use.key)
		near := guesses.Nearest(use.key, t.words[lacking[0]].Keys)
		missing := missingWord(use.key, lacking, near)
		if len(lacking) == len(languages) && len(languages) > 1 {
			missing.Says = say.MissingWordEverywhere{Key: use.key, Files: wordsFiles(lacking)}
		}
		f := findingOf(pos, missing)
		findings = append(findings, f)
		t.lacking[use.key] = f
	}
	return findings
}

// missingWord says that languages lack a word; near is one that they have and that may be meant.
func missingWord(key string, codes []string, near string) *say.Problem {
	files := wordsFiles(codes)
	p := &say.Problem{Says: say.MissingWord{Key: key, Languages: codes, Files: files}}
	if near != "" {
		p.Hint = say.MissingWordMeant{Files: files, Meant: near}
	}
	return p
}

// wordsFiles are the files of the words of languages.
func wordsFiles(codes []string) []string {
	var out []string
	for _, code := range codes {
		out = append(out, wordsName(code))
	}
	return out
}
