package check

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/tomldoc"
)

// taxNames are names of taxes on sales, whether or not a country's file has them.
func taxNames() []string {
	return []string{"VAT", "V.A.T.", "GST", "value added tax", "value-added tax", "goods and services tax", "sales tax", "القيمة المضافة", "قيمة مضافة", "ضريبة المبيعات", "ضريبة مبيعات"}
}

// TestBaseTextNamesNoLaw reads the built-in pages, words and layouts: no name of any country's law, and of no tax, is written there
// by hand. They ask for it: {{ law.consumer_authority.name }}, {{ law.tax.name }}.
func TestBaseTextNamesNoLaw(t *testing.T) {
	files := 0
	for _, folder := range []string{"../../content", "../../layouts"} {
		err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			files++
			name := strings.TrimPrefix(filepath.ToSlash(path), "../../")
			for _, place := range handWrittenLaw(t, name, text) {
				t.Error(place)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if files < 90 {
		t.Errorf("only %d files were read", files)
	}
	for text, want := range map[string]int{
		"<p>{{ .Fact \"law.tax.name\" }} <b>VAT</b></p>": 1,
		"<!-- SDAIA -->": 0,
		"<img alt=\"نظام التجارة الإلكترونية\" class=\"VAT\">": 1,
		"<p>vat sales tax</p>": 1,
	} {
		if got := handWrittenLaw(t, "x.html", []byte(text)); len(got) != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// handWrittenLaw are the places of names in a file.
func handWrittenLaw(t *testing.T, file string, source []byte) (places []string) {
	t.Helper()
	read := func(text string, at func(start, end int) diag.Pos) {
		of := newText(text, "", Prose)
		of.fold()
		add := func(start, end int) {
			pos := at(start, end)
			places = append(places, fmt.Sprintf("%s:%d:%d: %s", file, pos.Line, pos.Column, strings.Join(strings.Fields(text[start:end]), " ")))
		}
		for i := 0; i < len(of.words); {
			n := allLaws().at(of, i)
			if n == nil {
				i++
				continue
			}
			start, end := of.original(of.words[i].start, of.words[i+len(n.words)-1].end)
			i += len(n.words)
			if strings.HasPrefix(n.Fact, identifierName) && strings.Contains(text, n.Fact) {
				continue // what is shown where the country's file has no name for it
			}
			add(start, end)
		}
		for _, word := range taxNames() {
			phrase := newWords(word)
			for i := range of.words {
				end, ok := matchWords(of, i, phrase)
				if !ok || allLaws().at(of, i) != nil {
					continue
				}
				start, end := of.original(of.words[i].start, end)
				if word != strings.ToUpper(word) || text[start:end] == strings.Trim(word, ".") {
					add(start, end)
				}
			}
		}
	}
	whole := func(start, _ int) diag.Pos { return diag.At(file, source, start, 1) }
	switch filepath.Ext(file) {
	case ".toml":
		words, findings := tomldoc.Parse(file, source, 1)
		if len(findings) > 0 {
			t.Fatal(findings)
		}
		eachString(words, "", func(at []any, v, _ string) { read(v, inValue(words, at, v)) })
	case ".html":
		read(visibleText(string(source)), whole)
	case ".md":
		read(unread.ReplaceAllStringFunc(string(source), func(s string) string { return strings.Repeat(" ", len(s)) }), whole)
	}
	slices.Sort(places)
	return places
}
