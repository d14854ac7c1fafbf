package site

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/source"
)

// assemble makes a site of texts by path, in Arabic and English.
func assemble(t *testing.T, toml string, files map[string]string) (*Site, []string) {
	t.Helper()
	c, facts, _ := config.Load("site.toml", []byte(toml))
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys["content/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	list, _ := source.Walk([]source.Layer{{FS: fsys}}, "content")
	pages, problems := content.NewLoader(nil).Load(list, []string{"ar", "en"})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	s, findings := Assemble(Input{File: "site.toml", Config: c, Facts: facts, Pages: pages,
		Locales:   []*lang.Locale{{Tag: "ar", Dir: lang.RTL}, {Tag: "en", Dir: lang.LTR}},
		Documents: NewDocuments(markdown.New(nil), 4), Today: lang.Date{Year: 2026, Month: 11, Day: 22}})
	var got []string
	for _, f := range findings {
		got = append(got, f.File+" "+f.Rule.String()+" "+string(f.Severity))
	}
	slices.Sort(got)
	return s, got
}

func page(meta, body string) string { return "+++\ntitle = \"t\"\n" + meta + "+++\n" + body }

func TestAddresses(t *testing.T) {
	s, findings := assemble(t, "base_url = \"https://host.sa/sub/\"\n", map[string]string{
		"ar/index.md": page("", ""), "en/index.md": page("", ""),
		"ar/privacy.md": page("", ""), "en/privacy.md": page("", ""),
		"ar/guides/size.md": page("slug = \"sizes\"\n", ""), "en/guides/size.md": page("", ""),
		"ar/guides/index.md": page("", ""), "en/guides/index.md": page("", ""),
		"ar/404.md": page("", ""), "en/404.md": page("", ""),
		"ar/دليل.md": page("", ""), "en/دليل.md": page("", ""),
	})
	if len(findings) > 0 {
		t.Errorf("findings: %v", findings)
	}
	var got []string
	for _, p := range s.Pages {
		got = append(got, p.Output+" "+p.URL)
	}
	want := []string{
		"404.html /sub/404.html", "en/404.html /sub/en/404.html",
		"guides/index.html /sub/guides/", "en/guides/index.html /sub/en/guides/",
		"guides/sizes/index.html /sub/guides/sizes/", "en/guides/size/index.html /sub/en/guides/size/",
		"index.html /sub/", "en/index.html /sub/en/",
		"privacy/index.html /sub/privacy/", "en/privacy/index.html /sub/en/privacy/",
		"دليل/index.html /sub/%D8%AF%D9%84%D9%8A%D9%84/", "en/دليل/index.html /sub/en/%D8%AF%D9%84%D9%8A%D9%84/",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if a := s.Absolute("/sub/en/privacy/"); a != "https://host.sa/sub/en/privacy/" {
		t.Errorf("got %s", a)
	}
}

// TestOtherCondition holds that a page which is left out in one language alone isn't missed there: its condition is told by a
// rule of its own.
func TestOtherCondition(t *testing.T) {
	for _, ifs := range [][2]string{{"", "warranty"}, {"warranty", ""}, {"not warranty", "warranty"}, {"warantyy", "warranty"}} {
		for _, fallback := range []string{"", "fallback = true\n"} {
			files := map[string]string{"ar/index.md": page("", ""), "en/index.md": page("", "")}
			for i, code := range []string{"ar", "en"} {
				matter := ""
				if ifs[i] != "" {
					matter = "if = \"" + ifs[i] + "\"\n"
				}
				files[code+"/warranty.md"] = page(matter, "")
			}
			_, findings := assemble(t, fallback, files)
			if strings.Contains(strings.Join(findings, " "), "missing-translation") || len(findings) > 1 {
				t.Errorf("%q: %v", ifs, findings)
			}
		}
	}
}

func TestMissingTranslation(t *testing.T) {
	files := map[string]string{"ar/index.md": page("", ""), "en/index.md": page("", ""), "ar/about.md": page("", ""), "en/news.md": page("", "")}
	s, findings := assemble(t, "", files)
	if want := []string{"content/ar/about.md missing-translation warning", "content/en/news.md missing-translation warning"}; !slices.Equal(findings, want) {
		t.Errorf("got %v", findings)
	}
	if len(s.Pages) != 4 {
		t.Errorf("%d pages, want 4", len(s.Pages))
	}
	s, findings = assemble(t, "fallback = true\n", files)
	if want := []string{"content/ar/about.md missing-translation info", "content/en/news.md missing-translation info"}; !slices.Equal(findings, want) {
		t.Errorf("got %v", findings)
	}
	p := s.Page("about", s.Languages[1])
	if p == nil || p.Fallback != s.Languages[0] || p.Output != "en/about/index.html" || !p.Hidden() || len(p.Translations) != 1 {
		t.Errorf("the fallback page is %+v", p)
	}
}

// TestSchedule shows drafts and pages before their day or after it to nobody.
func TestSchedule(t *testing.T) {
	s, _ := assemble(t, "", map[string]string{
		"ar/draft.md":    page("draft = true\n", ""),
		"ar/tomorrow.md": page("publish_on = 2026-11-23\n", ""),
		"ar/today.md":    page("publish_on = 2026-11-22\n", ""),
		"ar/over.md":     page("expires_on = 2026-11-22\n", ""),
		"ar/still.md":    page("expires_on = 2026-11-23\n", ""),
	})
	if got := s.Paths(); !slices.Equal(got, []string{"still", "today"}) {
		t.Errorf("got %v", got)
	}
}

// TestHeadingIDs gives both languages the same section addresses.
func TestHeadingIDs(t *testing.T) {
	for _, c := range []struct {
		name, ar, en   string
		wantAR, wantEN []string
	}{
		{"written in both", "## أ {#data}\n", "## A {#data}\n", []string{"data"}, []string{"data"}},
		{"written in one", "## أ\n", "## A {#data}\n", []string{"data"}, []string{"data"}},
		{"written in none", "## البيانات\n", "## Your data\n", []string{"your-data"}, []string{"your-data"}},
		{"other levels", "## أ\n### ب\n", "## Your data\n", []string{"أ", "ب"}, []string{"your-data"}},
		{"taken already", "## أ\n## ب {#data}\n", "## A {#data}\n## B {#more}\n", []string{"أ", "data"}, []string{"data", "more"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, _ := assemble(t, "", map[string]string{"ar/x.md": page("", c.ar), "en/x.md": page("", c.en)})
			for i, want := range [][]string{c.wantAR, c.wantEN} {
				if got := s.Page("x", s.Languages[i]).HeadingIDs(); !slices.Equal(got, want) {
					t.Errorf("%s: got %v, want %v", s.Languages[i].Tag, got, want)
				}
			}
		})
	}
}

// TestDocuments keeps no more documents than it was told to, and gives the same one for the same bytes.
func TestDocuments(t *testing.T) {
	files := map[string]string{}
	for _, n := range []string{"a", "b", "c", "d", "e", "f"} {
		files["ar/"+n+".md"] = page("", n)
	}
	s, _ := assemble(t, "", files)
	first := s.Pages[0].Document()
	if s.Pages[0].Document() != first {
		t.Error("a document is parsed twice")
	}
	for _, p := range s.Pages {
		p.Document()
	}
	if n := s.Documents.used.Len(); n != 4 {
		t.Errorf("%d documents are kept, want 4", n)
	}
	if s.Pages[0].Document() == first {
		t.Error("the document used longest ago is still kept")
	}
}

// TestLeaveOut leaves pages out in all languages, and leads their addresses to the nearest page that is there.
func TestLeaveOut(t *testing.T) {
	files := map[string]string{
		"ar/index.md": page("", ""), "en/index.md": page("", ""),
		"ar/policies.md": page("kind = \"policies\"\n", ""),
		"ar/privacy.md":  page("kind = \"policy\"\n", ""), "en/privacy.md": page("kind = \"policy\"\nslug = \"data\"\n", ""),
		"ar/guides/index.md": page("", ""), "ar/guides/size.md": page("", ""), "en/guides/size.md": page("", ""),
		"ar/draft.md": page("draft = true\n", ""),
	}
	for _, c := range []struct {
		name, list string
		want       []string // the addresses of the absent pages, and where they lead
		wrong      int
	}{
		{"nothing", "", nil, 0},
		{"a policy", `"privacy"`, []string{"/privacy/ /policies/", "/en/data/ /en/"}, 0},
		{"the list above it too", `"privacy", "policies"`, []string{"/policies/ /", "/privacy/ /", "/en/data/ /en/"}, 0},
		{"a page in a folder", `"guides/size"`, []string{"/guides/size/ /guides/", "/en/guides/size/ /en/"}, 0},
		{"a draft is at no address", `"draft"`, nil, 0},
		{"twice", `"guides/index", "guides/index"`, []string{"/guides/ /"}, 0},
		{"home", `"index"`, nil, 1},
		{"no page", `"guides", "privcy"`, nil, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, found := assemble(t, "[pages]\nleave_out = ["+c.list+"]\n", files)
			var got []string
			for _, p := range s.Absent {
				got = append(got, p.URL+" "+s.Instead(p).URL)
				if s.Page(p.Path, p.Language) != nil || slices.Contains(s.Paths(), p.Path) {
					t.Errorf("%s is still there", p.URL)
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
			wrong := 0
			for _, f := range found {
				if strings.Contains(f, "bad-leave-out") {
					wrong++
				}
			}
			if wrong != c.wrong {
				t.Errorf("%d names are wrong, want %d: %v", wrong, c.wrong, found)
			}
		})
	}
}
