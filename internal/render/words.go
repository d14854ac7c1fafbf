package render

import (
	"maps"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/source"
	"sitegen/internal/tomldoc"
)

// loadWords reads layouts/words.<language>.toml of all layers, the lowest first, each over the one before.
func loadWords(layers []source.Layer, languages []string) (map[string]*lang.Words, []diag.Finding) {
	var findings []diag.Finding
	out := map[string]*lang.Words{}
	for _, code := range languages {
		entries := map[string]lang.Word{}
		found := false
		for _, layer := range slices.Backward(layers) {
			files, _ := source.Walk([]source.Layer{layer}, "layouts")
			for _, f := range files {
				if f.Path != "layouts/words."+code+".toml" {
					continue
				}
				found = true
				b, err := f.Read()
				if err != nil {
					findings = append(findings, f.Unreadable(err))
					continue
				}
				doc, problems := tomldoc.Parse(f.Name, b, 1)
				findings = append(findings, problems...)
				findings = append(findings, flattenWords(doc, doc.Tree(), nil, code, entries)...)
			}
		}
		if !found {
			findings = append(findings, diag.Finding{Rule: "missing-words", Severity: diag.Error,
				Pos:     diag.Pos{File: "layouts/words." + code + ".toml"},
				Message: "there are no words for the language “" + code + "”",
				Hint:    "copy layouts/words.en.toml to layouts/words." + code + ".toml and translate it"})
		}
		out[code] = lang.NewWords(entries)
	}
	return out, findings
}

// flattenWords puts the words of a table into entries by their dotted keys.
func flattenWords(doc *tomldoc.Doc, table map[string]any, at []any, code string, entries map[string]lang.Word) (findings []diag.Finding) {
	for _, key := range slices.Sorted(maps.Keys(table)) {
		here := append(slices.Clone(at), key)
		w := lang.Word{}
		switch v := table[key].(type) {
		case string:
			w.One = v
		case []any:
			for _, item := range v {
				s, ok := item.(string)
				if !ok {
					findings = append(findings, badWord(doc, here))
					break
				}
				w.List = append(w.List, s)
			}
		case map[string]any:
			forms, ok := pluralForms(v)
			if !ok {
				findings = append(findings, flattenWords(doc, v, here, code, entries)...)
				continue
			}
			w.Forms = forms
			for _, c := range lang.Categories(code) {
				if forms[c] == "" {
					findings = append(findings, diag.Finding{Rule: "missing-word", Severity: diag.Error, Pos: doc.Pos(here...),
						Message: "the plural form “" + string(c) + "” of “" + dotted(here) + "” is missing",
						Hint:    "the language “" + code + "” has the forms " + categories(code)})
				}
			}
		default:
			findings = append(findings, badWord(doc, here))
			continue
		}
		entries[dotted(here)] = w
	}
	return findings
}

func badWord(doc *tomldoc.Doc, at []any) diag.Finding {
	return diag.Finding{Rule: "wrong-type", Severity: diag.Error, Pos: doc.ValuePos(at...),
		Message: "a word is a text in quotes, a list of them, or a table of plural forms", Hint: "write it in quotes"}
}

// pluralForms takes a table whose keys are all plural categories.
func pluralForms(table map[string]any) (map[lang.Category]string, bool) {
	forms := map[lang.Category]string{}
	for key, v := range table {
		s, ok := v.(string)
		if !ok || !slices.Contains(lang.AllCategories(), lang.Category(key)) {
			return nil, false
		}
		forms[lang.Category(key)] = s
	}
	return forms, len(forms) > 0
}

func dotted(at []any) string {
	var parts []string
	for _, p := range at {
		parts = append(parts, p.(string))
	}
	return strings.Join(parts, ".")
}

func categories(code string) string {
	var parts []string
	for _, c := range lang.Categories(code) {
		parts = append(parts, string(c))
	}
	return strings.Join(parts, ", ")
}
