package pipeline

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html/atom"

	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/say"
)

// TestFewFacts shows every layout and component to stores that declare some of the sample's facts, or only a name, a country and
// a way of contact: nothing that is missing is asked for, and no list, table or section is left empty.
func TestFewFacts(t *testing.T) {
	t.Parallel()
	toml, err := os.ReadFile(filepath.Join(repository, "site.toml"))
	if err != nil {
		t.Fatal(err)
	}
	contacts := []string{
		"[contact]\nphone = \"+966 50 123 4567\"\n", "[contact]\nwhatsapp = \"+966 50 123 4567\"\n", "[contact]\nemail = \"hello@nahla.sa\"\n",
		"[contact]\nform_url = \"https://nahla.sa/form\"\n", "[[social]]\nnetwork = \"instagram\"\nhandle = \"nahla\"\n",
	}
	for seed := range 20 {
		r := rand.New(rand.NewPCG(uint64(seed), 3))
		facts := "demo = true\n[store]\nname = \"نحلة\"\ncountry = \"SA\"\n" + contacts[seed%len(contacts)]
		if seed >= len(contacts) {
			facts = fewer(string(toml), r)
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			fewFacts(t, facts)
		})
	}
}

var wholeLine = regexp.MustCompile(`^[a-z_]+ = (".*"|\{.*\}|\[.*\]|[^"\[{]*)$`)

// fewer takes tables and keys out of a site.toml at random.
func fewer(toml string, r *rand.Rand) string {
	var out []string
	kept, table := true, ""
	open := map[string]bool{} // tables whose last entry is kept
	for line := range strings.SplitSeq(toml, "\n") {
		key, _, _ := strings.Cut(line, " =")
		switch {
		case strings.HasPrefix(line, "[pages]"), strings.HasPrefix(line, "[check"), strings.HasPrefix(line, "[[check"):
			kept = false
		case strings.HasPrefix(line, "["):
			table = strings.Trim(line, "[]")
			kept = table == "store" || table == "contact" || strings.HasPrefix(table, "languages") || r.IntN(3) > 0
			if dot := strings.LastIndexByte(table, '.'); dot > 0 {
				kept = kept && open[table[:dot]]
			}
			open[table] = kept
		case table == "store" && (key == "name" || key == "country"), table == "contact" && key == "phone", strings.HasPrefix(table, "languages"), key == "id":
		case kept && wholeLine.MatchString(line) && r.IntN(4) == 0:
			continue
		}
		if kept {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

func fewFacts(t *testing.T, facts string) {
	root := theme()
	defer root.Close()
	dir := t.TempDir()
	sitetest.Write(t, filepath.Join(dir, "site.toml"), facts)
	components, err := filepath.Glob(filepath.Join(repository, "layouts/components/*.html"))
	if err != nil || len(components) < 20 {
		t.Fatal(components, err)
	}
	for _, l := range []string{"ar", "en"} {
		text := "+++\ntitle = \"كل شيء\"\nkind = \"policy\"\n+++\n"
		for _, c := range components {
			text += "\n{{ " + strings.TrimSuffix(filepath.Base(c), ".html") + " }}\n"
		}
		sitetest.Write(t, filepath.Join(dir, "content", l, "all.md"), text)
		for name, kind := range map[string]string{"index": "home", "404": "not-found", "policies": "policies", "contact": "contact", "branches": "branches", "faq": "faq"} {
			sitetest.Write(t, filepath.Join(dir, "content", l, name+".md"), "+++\ntitle = \""+name+"\"\nkind = \""+kind+"\"\n+++\nنص.\n")
		}
	}
	p, err := Open(dir, root.FS())
	if err != nil {
		t.Fatal(err)
	}
	b := p.Load(Options{Today: options().Today})
	defer b.Close()
	if b.Tree == nil {
		t.Fatal(b.Findings)
	}
	for _, f := range b.Tree.Files() {
		if !f.Page {
			continue
		}
		data, found := f.Bytes(nil)
		for _, problem := range found {
			if problem.Severity == diag.Error && problem.Rule != say.RuleInternalError && strings.HasPrefix(problem.File, "builtin:") || problem.Rule == say.RuleInternalError {
				t.Errorf("%s: %v", f.Path, problem)
			}
		}
		for _, empty := range emptyIn(markup.Read(data)) {
			t.Errorf("%s: %s", f.Path, empty)
		}
	}
	if err := b.Render(context.Background(), true, func(string, []byte) error { return nil }); err != nil {
		t.Fatal(err)
	}
}

// emptyIn are the elements of a page that hold nothing, and the headings with nothing below them.
func emptyIn(doc *markup.Document) (empty []string) {
	for n := doc.Root; n != nil; n = n.After(doc.Root) {
		switch n.Atom {
		case atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Tbody, atom.Tr, atom.Th, atom.Li, atom.Dt, atom.Dd, atom.P, atom.Address, atom.Nav, atom.Figure,
			atom.Section, atom.H1, atom.H2, atom.H3, atom.Fieldset:
			if words(n) == "" && !inTemplate(n) && n.Attr("class") != "results" && n.Attr("class") != "big-mark" {
				empty = append(empty, "an empty "+n.Data+" in "+n.Parent.Data+" "+n.Parent.Attr("class"))
			}
		}
		if n.Atom == atom.Section || n.Atom == atom.Nav {
			if h := n.First; h != nil {
				for h != nil && h.Kind == markup.Text {
					h = h.Next
				}
				if h != nil && (h.Atom == atom.H2 || h.Atom == atom.Header) && words(n) == words(h) && n.Attr("class") != "footer-identity" {
					empty = append(empty, "nothing below the heading "+words(h))
				}
			}
		}
	}
	return empty
}

func inTemplate(n *markup.Node) bool {
	for ; n != nil; n = n.Parent {
		if n.Data == "template" {
			return true
		}
	}
	return false
}

// words are those of an element.
func words(of *markup.Node) string {
	var s strings.Builder
	for n := of; n != nil; n = n.After(of) {
		if n.Kind == markup.Text {
			s.WriteString(n.Data)
		}
	}
	return strings.Join(strings.Fields(s.String()), " ")
}
