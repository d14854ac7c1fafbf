// Package sarif writes findings as SARIF 2.1.0, the format in which code hosts and editors read the results of checks.
//
// In: findings by site, the docs of rules, the language in which to speak. Out: one log with a run for each site. What
// is ignored is in it, marked as suppressed, and so are the edits that fix. The other language's words are in the
// properties of rules and results.
package sarif

import (
	"encoding/json"
	"io"
	"net/url"
	"path"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Log is what is written.
type Log struct {
	Version  string // of the program
	Language string // “ar” or “en”
	Rules    []say.Rule
	Sites    []Site
}

// Site is what was found in one site.
type Site struct {
	// Dir is its folder with slashes, from the root of the repository or absolute. Hosts such as GitHub know no base
	// addresses: they take each address as one from the root of the repository.
	Dir      string
	Root     string // the folder from which Dir is counted, absolute, with slashes
	Findings []diag.Finding
	Silenced []Silenced
	Source   func(file string) []byte // the text of a file as findings name it; nil when unknown
}

// Silenced is a finding that the site says not to mention.
type Silenced struct {
	diag.Finding
	Reason string
}

// The addresses from which others are counted: the root of the repository, by the name that most programs give it, and
// the files that are built into the program.
const (
	rootID  = "%SRCROOT%"
	themeID = "THEME"
)

// Write writes a log.
func Write(w io.Writer, l Log) error {
	out := log{Schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", Version: "2.1.0", Runs: []run{}}
	for _, s := range l.Sites {
		out.Runs = append(out.Runs, l.run(s))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func (l Log) run(s Site) run {
	r := run{
		Tool:              tool{driver{Name: "sitegen", Version: l.Version, Language: l.Language, Rules: []descriptor{}}},
		AutomationDetails: details{ID: path.Join("sitegen", s.Dir) + "/"},
		Language:          l.Language,
		ColumnKind:        "unicodeCodePoints",
		BaseIDs: map[string]artifactLocation{
			rootID:  {Description: &message{Text: say.Word("sarif", "root", l.Language).String()}},
			themeID: {Description: &message{Text: say.Word("sarif", "theme", l.Language).String()}},
		},
		Invocations: []invocation{{ExecutionSuccessful: true}},
		Results:     []result{},
	}
	index := map[say.Rule]int{}
	for _, rule := range l.Rules {
		index[rule] = len(r.Tool.Driver.Rules)
		r.Tool.Driver.Rules = append(r.Tool.Driver.Rules, describe(rule, l.Language))
	}
	prints, files := fingerprints{}, &diag.Files{Read: s.Source}
	add := func(f diag.Finding, suppressions []suppression) {
		if _, ok := index[f.Rule]; !ok {
			index[f.Rule] = len(r.Tool.Driver.Rules)
			r.Tool.Driver.Rules = append(r.Tool.Driver.Rules, descriptor{ID: f.Rule.String()})
		}
		place := s.place(f.File)
		m, hint := f.Texts(l.Language)
		other := f.In(otherLanguage(l.Language))
		one := result{RuleID: f.Rule.String(), RuleIndex: index[f.Rule], Level: level(f.Severity), Message: told(m, hint),
			PartialFingerprints: prints.of(f, line(files, f)), Suppressions: suppressions,
			Properties: map[string]any{otherLanguage(l.Language): map[string]string{"message": other.Message, "hint": other.Hint}}}
		if f.File != "" {
			one.Locations = []location{{physicalLocation{place, regionOf(files, f)}}}
		}
		if f.Fixable() {
			if r, ok := deleted(files, f); ok {
				if hint == nil {
					hint = say.Word("sarif", "edit", l.Language)
				}
				one.Fixes = []fix{{told(hint), []artifactChange{{place, []replacement{{r, snippet{f.Edit.New}}}}}}}
			}
		}
		r.Results = append(r.Results, one)
	}
	for _, f := range s.Findings {
		add(f, nil)
	}
	for _, f := range s.Silenced {
		add(f.Finding, []suppression{{Kind: "external", Status: "accepted", Justification: f.Reason}})
	}
	return r
}

// place is the address of a file.
func (s Site) place(file string) artifactLocation {
	if rest, ok := strings.CutPrefix(file, diag.BuiltIn); ok {
		return artifactLocation{URI: relative(rest), BaseID: themeID}
	}
	at := path.Join(s.Dir, file) // a base site's file is named from the site: ../../content
	if absolute(at) || strings.HasPrefix(at, "../") {
		if !absolute(at) {
			at = path.Join(s.Root, at)
		}
		return artifactLocation{URI: (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(at, "/")}).String()}
	}
	return artifactLocation{URI: relative(at), BaseID: rootID}
}

// absolute tells whether a path is one, on Windows too.
func absolute(p string) bool {
	return strings.HasPrefix(p, "/") || len(p) > 2 && p[1] == ':' && p[2] == '/'
}

func relative(p string) string { return (&url.URL{Path: p}).String() }

func level(s diag.Severity) string {
	if s == diag.Info {
		return "note"
	}
	return string(s)
}

func otherLanguage(code string) string {
	if code == "ar" {
		return "en"
	}
	return "ar"
}

// told is a message of texts, each on its line.
func told(texts ...say.Text) message {
	var plain, marked []string
	for _, t := range texts {
		if t != nil {
			plain, marked = append(plain, t.String()), append(marked, t.Markdown())
		}
	}
	m := message{Text: strings.Join(plain, "\n")}
	if markdown := strings.Join(marked, "\n\n"); markdown != m.Text {
		m.Markdown = markdown
	}
	return m
}
