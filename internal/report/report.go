// Package report makes a page for the owner of a store of what a check found: what is declared and what is not, what has
// to be fixed and where, what is ignored and why. It can be printed and sent.
//
// In: what the check found, the texts of the files it is about, the day. Out: one HTML file in Arabic and English that
// needs nothing else: no script, no font, no request. It tells what a site declares, and never that it complies.
package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// Input is what a report tells.
type Input struct {
	Store    lang.Bilingual // the store's name; a language without one shows the other's
	Site     string         // the site's folder, for the command that fixes; "." here
	Day      lang.Date
	Version  string // of the program
	Pages    int
	Coverage []check.Coverage
	Promises []site.Promise
	Findings []diag.Finding
	Silenced []check.Silenced
	Fixable  int                      // how many findings --fix would fix
	Source   func(file string) []byte // the text of a file as findings name it; nil when unknown
}

//go:embed report.html
var page string

//go:embed report.css
var style string

// HTML makes the page.
func HTML(in Input) ([]byte, error) {
	t, err := template.New("report").Parse(page)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256([]byte(style))
	lines := &diag.Files{Read: in.Source}
	var out bytes.Buffer
	err = t.Execute(&out, struct {
		Style template.CSS
		CSP   string
		Title string
		Parts []part
	}{template.CSS(style), "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'",
		titleOf(in), []part{newPart(in, "ar", lines), newPart(in, "en", lines)}})
	return out.Bytes(), err
}

func titleOf(in Input) string {
	return say.Word("report", "title", "ar").String() + ": " + name(in, "ar") + " · " + say.Word("report", "title", "en").String() + ": " + name(in, "en")
}

// name is that of the store in a language.
func name(in Input, language string) string {
	for _, s := range []string{in.Store.In(language), in.Store.Ar, in.Store.En} {
		if s != "" {
			return s
		}
	}
	return in.Site
}

// Is tells whether a file is a report: what else lies in its place is not to be overwritten.
func Is(file []byte) bool {
	return bytes.HasPrefix(file, []byte("<!doctype html>")) && bytes.Contains(file[:min(len(file), 2048)], []byte(`<meta name="generator" content="sitegen check --report">`))
}
