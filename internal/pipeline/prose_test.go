package pipeline

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"sitegen/internal/diag"
)

// TestNoTextGetsLost writes random texts of all kinds of Markdown and shows them with layouts of several shapes: a page
// holds what stands in its file as prose, in the same words and order, or an error says that it does not.
func TestNoTextGetsLost(t *testing.T) {
	pages := 150
	if testing.Short() {
		pages = 20
	}
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			files := map[string]string{
				"site.toml": "base_url = \"https://lazwardi.sa\"\n[[languages]]\ncode = \"ar\"\nname = \"العربية\"\n[store]\nname = { ar = \"لازوردي\" }\n",
				// Each is a way in which owners write a layout.
				"layouts/framed.html":  "{{ define \"main\" }}<h1>{{ .Heading }}</h1>{{ partial \"content\" . }}{{ end }}",
				"layouts/short.html":   "{{/* */}}\n<!-- x -->\n{{ define \"main\" }}<div>{{ .Content }}</div>{{ end }}",
				"layouts/open.html":    "<h1>{{ .Heading }}</h1>{{ partial \"content\" . }}",
				"layouts/emptied.html": "{{ define \"main\" }}<h1>{{ .Heading }}</h1>{{ end }}",
				"content/ar/index.md":  "+++\ntitle = \"الرئيسية\"\nkind = \"home\"\n+++\nمرحبًا.\n",
			}
			layouts := []string{"page", "framed", "short", "policy", "open", "emptied"}
			texts := map[string]*prose{}
			for i := range pages {
				w := newProse(seed, uint64(i))
				name := fmt.Sprintf("content/ar/p%d.md", i)
				layout := layouts[i%len(layouts)]
				w.layout = layout
				files[name] = fmt.Sprintf("+++\ntitle = \"صفحة %d\"\nlayout = %q\n+++\n%s", i, layout, w.text.String())
				if i%4 == 3 {
					files[name] = strings.ReplaceAll(files[name], "\n", "\r\n")
				}
				texts[name] = w
			}
			p := siteOf(t, files)
			b := p.Load(Options{Minify: seed == 0, Today: today(), Version: "test"})
			defer b.Close()
			made := map[string][]byte{}
			for _, f := range b.Tree.Files() {
				if !f.Page {
					continue
				}
				data, findings := f.Make(nil)
				made[f.Source] = bytes.Clone(data)
				b.Findings = append(b.Findings, findings...)
			}
			for name, w := range texts {
				var told []diag.Finding
				for _, f := range b.Findings {
					if f.Severity == diag.Error && (f.File == name || f.File == "layouts/"+w.layout+".html") {
						told = append(told, f)
					}
				}
				wrong := w.missing(made[name])
				switch {
				case w.layout == "open" || w.layout == "emptied":
					if len(told) == 0 {
						t.Errorf("%s: the layout %s loses its text without a word", name, w.layout)
					}
				case wrong != "" && !(len(told) > 0 && w.raw):
					t.Errorf("%s, %s: %s in\n%s\nof which is said %v\nthat is\n%s", name, w.layout, wrong, files[name], told, made[name])
				}
				if t.Failed() {
					return
				}
			}
		})
	}
}

// siteOf writes a site and opens it.
func siteOf(t *testing.T, files map[string]string) *Project {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	root := theme()
	t.Cleanup(func() { _ = root.Close() })
	p, err := Open(dir, root.FS())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// prose writes a random text and notes the words that a reader has to see.
type prose struct {
	random *rand.Rand
	text   strings.Builder
	words  []word
	notes  int // footnotes, whose texts come behind all others
	count  int
	depth  int
	raw    bool // it holds what cannot be published: HTML, cells without a column, what looks like the address of a link
	layout string
}

// word is a word of a text. A page may do without one that marks the item of a list.
type word struct {
	text string
	mark bool
}

func newProse(seed, page uint64) *prose {
	w := &prose{random: rand.New(rand.NewPCG(seed, page))}
	for range 3 + w.random.IntN(8) {
		w.block("")
	}
	for i := range w.notes {
		fmt.Fprintf(&w.text, "\n[^%d]: %s\n", i+1, w.a())
		if w.one(3) {
			w.text.WriteString("\n    ")
			w.line("")
			w.text.WriteString("\n")
		}
	}
	return w
}

func (w *prose) one(of int) bool { return w.random.IntN(of) == 0 }

func (w *prose) pick(of ...string) string { return of[w.random.IntN(len(of))] }

// say writes words, which a page has to show.
func (w *prose) say(s string) string {
	for _, token := range tokens(s) {
		w.words = append(w.words, word{text: token})
	}
	return s
}

// a returns a word that no other place has.
func (w *prose) a() string {
	w.count++
	letters := []rune("بتجدرزسشطعفقكلمنوي")
	name := []rune(w.pick("كلمة", "نص", "شرط", "بند"))
	for n := w.count; n > 0; n /= len(letters) {
		name = append(name, letters[n%len(letters)])
	}
	return w.say(string(name))
}

// span writes a few words with what may stand in a line.
func (w *prose) span() string {
	switch w.random.IntN(22) {
	case 0:
		return "**" + w.a() + " " + w.a() + "**"
	case 1:
		return "*" + w.a() + "*"
	case 2:
		return "~~" + w.a() + "~~"
	case 3:
		return "`" + w.a() + "`"
	case 4:
		return "[" + w.a() + " **" + w.a() + "**](https://example.com/a_b_c)"
	case 5:
		return w.say(w.pick("40*60*20", "2*3", "(220*240*30)", "٤٠*٦٠*٢٠", "50~60", "10~20", "20سم*30سم*40سم", "A*12*B", "2**3", "5~~6~~7"))
	case 6:
		return w.say(w.pick("@_a_b_", "@store_name", "12-345", "1-5-2026", "(011) 456 7890", "+966 50 123 4567", "C++", "#5"))
	case 7:
		return "{{ store.name }}" + strings.Repeat("", len(w.say("لازوردي")))
	case 8:
		return w.a() + w.pick("<br>", "<br/>", "\\\n", "  \n") + w.a()
	case 9:
		return w.say(w.pick("Software", "English words here", "\"quoted words\"", "don't", "a - b", "wait..."))
	case 10:
		return w.a() + " <!-- " + "ملاحظة" + " --> " + w.a()
	case 11:
		return w.a() + w.pick("،", ".", ":", "؟", " -", " –", "!") + " " + w.a()
	case 12:
		return "\\*" + w.a() + "\\* &amp; \\_"
	case 13:
		return w.a() + " *" + w.a() + " _" + w.a()
	default:
		return w.a() + " " + w.a()
	}
}

func (w *prose) line(indent string) {
	for i := range 1 + w.random.IntN(4) {
		if i > 0 {
			w.text.WriteString(w.pick(" ", " ", " ", "\n"+indent))
		}
		w.text.WriteString(strings.ReplaceAll(w.span(), "\n", "\n"+indent))
	}
}

// block writes a block with what stands before each of its lines.
func (w *prose) block(indent string) {
	if w.depth > 3 {
		return
	}
	w.depth++
	defer func() { w.depth-- }()
	blank := strings.TrimRight(indent, " ") + "\n"
	w.text.WriteString(indent)
	switch w.random.IntN(16) {
	case 0:
		w.text.WriteString(strings.Repeat("#", 2+w.random.IntN(3)) + " " + w.a() + " " + w.a() + w.pick("", " {#x"+fmt.Sprint(w.count)+"}") + "\n")
	case 1, 2, 3, 4:
		w.list(indent)
	case 5:
		w.text.WriteString(w.a() + ":\n" + indent)
		w.list(indent)
	case 6:
		w.text.WriteString("> ")
		if w.one(2) {
			w.text.WriteString("[!NOTE]\n" + indent + "> ")
		}
		w.line(indent + "> ")
		w.text.WriteString("\n" + indent + ">\n")
		w.block(indent + "> ")
	case 7:
		w.text.WriteString("| " + w.a() + " | " + w.a() + " |\n" + indent + "|---|:-:|\n")
		for range 1 + w.random.IntN(3) {
			w.text.WriteString(indent + "| " + strings.NewReplacer("\\\n", " ", "\n", " ").Replace(w.cell()) + " | " + w.a() + "<br>" + w.a() + " |\n")
		}
	case 8:
		fence := w.pick("```", "~~~")
		w.text.WriteString(fence + "\n" + indent + w.a() + "\n" + indent + "  • " + w.a() + "\n" + indent + fence + "\n")
	case 9:
		w.text.WriteString(w.pick("    ", "\t", "      "))
		w.text.WriteString(w.a() + " " + w.a() + "\n" + indent + "    " + w.a() + "\n")
	case 10:
		w.text.WriteString(w.a() + "\n" + indent + ": " + w.a() + "\n")
	case 11:
		switch w.random.IntN(3) {
		case 0:
			w.text.WriteString("– " + w.say("قال") + " " + w.a() + "\n" + indent + "– " + w.a() + "؟\n")
		case 1:
			w.text.WriteString(w.say("1-5-2026") + "\n" + indent + w.say("2-5-2026") + "\n")
		default:
			w.text.WriteString(w.say("- 5 ريال") + "\n")
		}
	case 12:
		w.text.WriteString("<!-- ملاحظة\n" + indent + "على سطرين -->\n")
	case 13:
		switch w.raw = w.raw || w.one(4); {
		case !w.raw:
			w.text.WriteString("* * *\n")
		case w.one(2):
			w.text.WriteString("<div>" + w.a() + "</div>\n")
		case w.one(2):
			w.text.WriteString("[" + w.a() + "]: " + w.a() + "\n")
		default:
			w.text.WriteString("| " + w.a() + " |\n" + indent + "|---|\n" + indent + "| " + w.a() + " | " + w.a() + " |\n")
		}
	case 14:
		if indent == "" {
			w.notes++
			fmt.Fprintf(&w.text, "%s[^%d]\n", w.a(), w.notes)
			break
		}
		fallthrough
	default:
		w.line(indent)
		w.text.WriteString("\n")
	}
	w.text.WriteString(blank)
}

func (w *prose) cell() string { return w.a() + " " + w.span() }

// list writes a list with any marks, and lists in it.
func (w *prose) list(indent string) {
	marks := [][]string{
		{"- ", "- ", "- "}, {"* ", "* ", "* "}, {"1. ", "2. ", "3. "}, {"• ", "• ", "• "}, {"•\t", "•\t", "•\t"}, {"– ", "– ", "– "}, {"ـ ", "ـ ", "ـ "},
		{"✅ ", "❌ ", "📞 "}, {"1- ", "2- ", "3- "}, {"1 - ", "2 - ", "3 - "}, {"(1) ", "(2) ", "(3) "}, {"١. ", "٢. ", "٣. "}, {"أ- ", "ب- ", "ج- "}, {"أ) ", "ب) ", "ج) "},
		{"a) ", "b) ", "c) "}, {"i. ", "ii. ", "iii. "}, {"- ", "• ", "- "}, {"\u200f- ", "\u200f- ", "\u200f- "}, {"1.", "2.", "3."}, {"➢ ", "➢ ", "➢ "}, {"-", "-", "-"}, {"- ", "1- ", "أ- "},
	}[w.random.IntN(22)]
	within := indent + w.pick("  ", "   ", "    ")
	n := 1 + w.random.IntN(3)
	for i := range n {
		if i > 0 {
			w.text.WriteString(indent)
		}
		w.text.WriteString(marks[i])
		for _, token := range tokens(marks[i]) {
			w.words = append(w.words, word{token, !isPicture([]rune(token)[0])})
		}
		w.text.WriteString(w.a() + " " + strings.ReplaceAll(w.span(), "\n", "\n"+within) + "\n")
		switch w.random.IntN(6) {
		case 0:
			if w.depth < 3 {
				w.depth++
				w.text.WriteString(within)
				w.list(within)
				w.depth--
			}
		case 1:
			w.text.WriteString(strings.TrimRight(indent, " ") + "\n")
		case 2:
			w.text.WriteString(strings.TrimRight(indent, " ") + "\n" + within + w.a() + "\n")
		case 3:
			w.text.WriteString(within + w.a() + "\n")
		}
	}
}

// missing compares the words of the text with those of a page, and tells the first that differs.
func (w *prose) missing(page []byte) string {
	got := pageTokens(page)
	i := 0
	for _, want := range w.words {
		switch {
		case i < len(got) && got[i] == want.text:
			i++
		case want.mark:
		case i < len(got):
			return fmt.Sprintf("%q where %q should be", got[i], want.text)
		default:
			return fmt.Sprintf("no %q", want.text)
		}
	}
	if i < len(got) {
		return fmt.Sprintf("%q, which nobody wrote", got[i])
	}
	return ""
}

// tokens are the words, numbers and pictures of a text, without marks and in one kind of digits.
func tokens(s string) (out []string) {
	start := -1
	runes := []rune(strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Mn, r) || r == 'ـ':
			return -1
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		}
		return r
	}, s))
	flush := func(i int) {
		if start >= 0 {
			out = append(out, string(runes[start:i]))
			start = -1
		}
	}
	for i, r := range runes {
		switch {
		case isPicture(r):
			flush(i)
			out = append(out, string(r))
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if start < 0 {
				start = i
			}
		default:
			flush(i)
		}
	}
	flush(len(runes))
	return out
}

func isPicture(r rune) bool { return r == '✅' || r == '❌' || r == '📞' }

// pageTokens are the tokens of the text of a page: what stands between its heading and its end, without what the program
// adds.
func pageTokens(page []byte) []string {
	doc, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil
	}
	var b strings.Builder
	var walk func(n *html.Node, in bool)
	walk = func(n *html.Node, in bool) {
		if n.Type == html.TextNode && in {
			b.WriteString(n.Data)
			return
		}
		if n.Type == html.ElementNode {
			for _, a := range n.Attr {
				if a.Key == "class" && slices.Contains(strings.Fields("heading-links footnote-ref footnote-back admonition-title toc page-head page-foot breadcrumbs notice"), strings.Fields(a.Val + " -")[0]) {
					return
				}
			}
			if n.Data == "h1" {
				return
			}
			switch n.Data {
			case "br", "p", "li", "td", "th", "h2", "h3", "h4", "dt", "dd", "pre", "ul", "ol", "tr":
				b.WriteString(" ")
			}
		}
		in = in || n.Data == "main" && n.Type == html.ElementNode
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, in)
		}
	}
	walk(doc, false)
	return tokens(b.String())
}
