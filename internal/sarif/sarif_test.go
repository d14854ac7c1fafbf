package sarif

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

const page = "\uFEFF+++\r\ntitle = \"ا\"\r\n+++\r\nنصّ ،  ثم “سؤال؟”.\r\n"

func at(s string) int { return strings.Index(page, s) }

func full() Log {
	pos := func(line, column, length int) diag.Pos {
		return diag.Pos{File: "content/ar/صفحة 1.md", Line: line, Column: column, Length: length}
	}
	html := diag.New(pos(4, 11, 7), say.RawHtml{Html: "<b>"})
	space := diag.New(pos(4, 4, 2), say.BadRedirectsNoAsterisk{}) // it has no hint
	space.Edit = diag.Edit{Start: at(" ،"), End: at("  ثم"), New: "،"}
	says := func(pos diag.Pos, cause string) diag.Finding {
		return diag.New(pos, say.InternalErrorReading{Cause: cause})
	}
	stranger := says(diag.Pos{File: "a:b.md"}, "no scheme")
	stranger.Edit = diag.Edit{Start: 5, End: 9999, New: "not of this file"}
	long := html
	long.Pos.Length = 500 // over the end of its line
	return Log{Version: "dev", Language: "en", Rules: []say.Rule{say.RuleRawHtml, say.RuleShortReturnWindow}, Sites: []Site{
		{Dir: ".", Root: "/repo", Source: func(string) []byte { return []byte(page) }, Findings: []diag.Finding{html, html, long, space,
			says(diag.Pos{File: "site.toml", Line: 99}, "past the end"),
			says(diag.Pos{}, "of no file"),
			says(diag.Pos{File: "builtin:layouts/base.html", Line: 1}, "of the program"),
			stranger,
		}, Silenced: []Silenced{{space, "meant so"}}},
		{Dir: "examples/x", Root: "/repo", Findings: []diag.Finding{
			says(diag.Pos{File: "site.toml", Line: 1, Column: 2}, "m"),
			says(diag.Pos{File: "../../content/a.md", Line: 1, Column: 2}, "of a base"),
			says(diag.Pos{File: "../../../b/c.md", Line: 1, Column: 2}, "outside"),
		}},
		{Dir: "/far/site", Root: "/repo"},
		{Dir: "C:/far/site", Root: "C:/repo", Findings: []diag.Finding{
			says(diag.Pos{File: "content/a b.md", Line: 1, Column: 2}, "on a drive")}},
	}}
}

func write(t *testing.T, l Log) (raw []byte, decoded map[string]any) {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, l); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b.Bytes(), &decoded); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), decoded
}

// schema is that of OASIS, SARIF 2.1.0 with errata 01.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	b, err := os.ReadFile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("sarif.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSchema(t *testing.T) {
	s := schema(t)
	arabic := full()
	arabic.Language = "ar"
	for name, l := range map[string]Log{"everything": full(), "in Arabic": arabic, "nothing": {Version: "dev", Language: "en"}} {
		_, v := write(t, l)
		if err := s.Validate(v); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	// The schema is one that refuses.
	for name, spoil := range map[string]func(run map[string]any){
		"no tool":        func(run map[string]any) { delete(run, "tool") },
		"a wrong level":  func(run map[string]any) { run["results"].([]any)[0].(map[string]any)["level"] = "info" },
		"an unknown key": func(run map[string]any) { run["findings"] = 1 },
		"no address": func(run map[string]any) {
			run["originalUriBaseIds"] = map[string]any{"A": map[string]any{"uri": "a%zz"}}
		},
		"wrong columns": func(run map[string]any) { run["columnKind"] = "runes" },
	} {
		_, v := write(t, full())
		spoil(v["runs"].([]any)[0].(map[string]any))
		if s.Validate(v) == nil {
			t.Errorf("%s passes", name)
		}
	}
}

// TestDrives holds that a folder on another drive of Windows isn't one of the repository.
func TestDrives(t *testing.T) {
	at := results(t, full(), 3)[0].Locations[0].PhysicalLocation
	if want := (artifactLocation{URI: "file:///C:/far/site/content/a%20b.md"}); at.ArtifactLocation != want {
		t.Errorf("got %v, want %v", at.ArtifactLocation, want)
	}
	if at.Region.StartColumn != 2 || at.Region.EndColumn != 3 {
		t.Errorf("a place of no length in an unknown file is %v", *at.Region)
	}
}

// results are those of a run, without what a test does not ask for.
func results(t *testing.T, l Log, site int) (out []result) {
	t.Helper()
	raw, _ := write(t, l)
	var got log
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	return got.Runs[site].Results
}

func TestRegions(t *testing.T) {
	r := results(t, full(), 0)
	get := func(i int) physicalLocation { return r[i].Locations[0].PhysicalLocation }
	for i, want := range map[int]physicalLocation{
		0: {artifactLocation{URI: "content/ar/%D8%B5%D9%81%D8%AD%D8%A9%201.md", BaseID: rootID}, &region{StartLine: 4, StartColumn: 11, EndColumn: 18, Snippet: &snippet{"“سؤال؟”"}}},
		2: {artifactLocation{URI: "content/ar/%D8%B5%D9%81%D8%AD%D8%A9%201.md", BaseID: rootID}, &region{StartLine: 4, StartColumn: 11, EndColumn: 19, Snippet: &snippet{"“سؤال؟”."}}},
		4: {artifactLocation{URI: "site.toml", BaseID: rootID}, &region{StartLine: 99}},
		6: {artifactLocation{URI: "layouts/base.html", BaseID: themeID}, &region{StartLine: 1}},
		7: {artifactLocation{URI: "./a:b.md", BaseID: rootID}, nil},
	} {
		if diff := cmp.Diff(want, get(i), cmp.AllowUnexported()); diff != "" {
			t.Errorf("result %d: %s", i, diff)
		}
	}
	if r[5].Locations != nil {
		t.Errorf("a finding of no file has the place %v", r[5].Locations)
	}
	other := results(t, full(), 1)
	for i, want := range []artifactLocation{{URI: "examples/x/site.toml", BaseID: rootID}, {URI: "content/a.md", BaseID: rootID}, {URI: "file:///b/c.md"}} {
		if got := other[i].Locations[0].PhysicalLocation.ArtifactLocation; got != want {
			t.Errorf("result %d of the second site: got %v, want %v", i, got, want)
		}
	}
}

func TestFixes(t *testing.T) {
	r := results(t, full(), 0)
	want := []replacement{{region{StartLine: 4, StartColumn: 4, EndLine: 4, EndColumn: 6}, snippet{"،"}}}
	for _, i := range []int{3, 8} {
		if len(r[i].Fixes) != 1 {
			t.Fatalf("result %d has %d fixes", i, len(r[i].Fixes))
		}
		if diff := cmp.Diff(want, r[i].Fixes[0].ArtifactChanges[0].Replacements); diff != "" {
			t.Error(diff)
		}
	}
	if r[0].Fixes != nil || r[7].Fixes != nil {
		t.Error("a finding without an edit of its file has a fix")
	}
}

func TestSuppressed(t *testing.T) {
	r := results(t, full(), 0)
	if diff := cmp.Diff([]suppression{{"external", "accepted", "meant so"}}, r[8].Suppressions); diff != "" {
		t.Error(diff)
	}
	if r[3].Suppressions != nil {
		t.Error("a finding that is not ignored is suppressed")
	}
}

func TestWords(t *testing.T) {
	m := say.RawHtml{Html: "<b>"}
	for language, other := range map[string]string{"ar": "en", "en": "ar"} {
		l := full()
		l.Language = language
		r := results(t, l, 0)[0]
		if got, want := r.Message.Text, say.Plain(m, language)+"\n"+say.PlainHint(m, language); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		if !strings.Contains(r.Message.Markdown, "`<b>`\n\n") {
			t.Errorf("the code of %q is not marked", r.Message.Markdown)
		}
		if got := r.Properties[other].(map[string]any)["hint"]; got != say.PlainHint(m, other) {
			t.Errorf("the other language's hint is %v", got)
		}
	}
}

// TestRules holds that a rule is described with its examples, whether it found something or not.
func TestRules(t *testing.T) {
	raw, _ := write(t, full())
	var got log
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	described := got.Runs[0].Tool.Driver.Rules
	if len(described) < 2 || described[1].ID != "short-return-window" || described[1].DefaultConfiguration.Level != "error" {
		t.Fatalf("got %+v", described)
	}
	example := say.RuleShortReturnWindow.Example()
	for _, want := range []string{"Before:\n\n```\n" + example.Bad + "\n```", "After:\n\n```\n" + example.Good + "\n```", "Source: " + example.Source} {
		if !strings.Contains(described[1].Help.Markdown, want) {
			t.Errorf("no %q in %s", want, described[1].Help.Markdown)
		}
	}
}

// TestFingerprints tells that a finding is known again when lines move, and not taken for another.
func TestFingerprints(t *testing.T) {
	prints := func(l Log) (out []string) {
		for _, r := range results(t, l, 0) {
			out = append(out, r.PartialFingerprints["sitegen/v1"])
		}
		return out
	}
	before := prints(full())
	seen := map[string]bool{}
	for i, p := range before[:8] { // the last is the same one again, ignored
		if seen[p] {
			t.Errorf("finding %d has the fingerprint of another: %s", i, p)
		}
		seen[p] = true
	}
	moved := full()
	moved.Sites[0].Source = func(string) []byte { return []byte("\n\n" + strings.TrimPrefix(page, "\uFEFF")) }
	for i := range moved.Sites[0].Findings {
		moved.Sites[0].Findings[i].Line += 2
	}
	if diff := cmp.Diff(before[:4], prints(moved)[:4]); diff != "" {
		t.Error(diff)
	}
}
