package rules

import (
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Made is the first line of each page: who changes it by hand changes the wrong file.
const Made = "<!-- Made from internal/say/catalogue by: go test ./internal/check -run TestRulePages -update -->\n"

// Page is the page of a rule in docs/rules, in Markdown: Arabic first, then English.
func Page(r say.Rule) string {
	var b strings.Builder
	b.WriteString(Made + "\n# " + r.String() + "\n")
	example := r.Example()
	for _, language := range languages() {
		w := writer{&b, language, false}
		if language == "en" {
			b.WriteString("\n---\n")
		}
		doc := r.DocIn(language)
		w.prose("**" + diag.SeverityIn(r.Severity(), language) + "**: " + effect(r, language).Markdown())
		w.prose(doc.What.Markdown())
		w.part("why", doc.Why.Markdown())
		w.part("fix", doc.Fix.Markdown())
		if example.Bad != "" {
			w.prose(word("before", language) + ":")
			w.example(example.Bad, "")
		}
		if example.Good != "" {
			w.prose(word("after", language) + ":")
			w.example(example.Good, "")
		}
		w.part("source", say.Text{{Text: example.Source}}.Markdown())
		if r.Ignorable() {
			w.part("ignore", howToIgnore(r, language).Markdown())
			w.example(ignore(r, language), "toml")
		}
		w.end()
	}
	return b.String()
}

// languages are those of the pages, in their order.
func languages() []string { return []string{"ar", "en"} }

// Index is the list of all pages of rules.
func Index(groups []say.Group) string {
	var b strings.Builder
	b.WriteString(Made + "\n# " + word("rules", "ar") + " · " + word("rules", "en") + "\n")
	for _, language := range languages() {
		w := writer{&b, language, false}
		if language == "en" {
			b.WriteString("\n---\n")
		}
		w.prose(say.Word("doc", "index", language).Markdown())
		for _, g := range groups {
			w.prose("## " + g.Title(language).Markdown())
			rows := "| " + word("rule", language) + " | " + word("severity", language) + " | " + word("finds", language) + " |\n|---|---|---|"
			for _, r := range g.Rules {
				rows += "\n| [" + r.String() + "](" + r.String() + ".md) | " + diag.SeverityIn(r.Severity(), language) + " | " + strings.ReplaceAll(r.DocIn(language).What.Markdown(), "|", `\|`) + " |"
			}
			w.prose(rows)
		}
		w.end()
	}
	return b.String()
}

// writer writes the blocks of one language. Arabic stands in a block from right to left; code in Latin letters does not.
type writer struct {
	b        *strings.Builder
	language string
	open     bool // a block from right to left is
}

func (w *writer) prose(block string) {
	if w.language == "ar" && !w.open {
		w.b.WriteString("\n<div dir=\"rtl\">\n")
		w.open = true
	}
	w.b.WriteString("\n" + block + "\n")
}

func (w *writer) part(head, text string) {
	if text != "" {
		w.prose("## " + word(head, w.language))
		w.prose(text)
	}
}

func (w *writer) example(text, kind string) {
	if !arabicFirst(text) {
		w.end()
	}
	w.b.WriteString("\n" + strings.Replace(Fence(text), "\n", kind+"\n", 1) + "\n")
}

func (w *writer) end() {
	if w.open {
		w.b.WriteString("\n</div>\n")
		w.open = false
	}
}

// arabicFirst tells whether the first letter of a text is written from right to left.
func arabicFirst(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.Is(unicode.Arabic, r)
		}
	}
	return false
}
