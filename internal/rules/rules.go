// Package rules shows what there is to know about rules: in a terminal, and as the pages of docs/rules.
//
// In: rules, whose texts and examples are in the catalogue of package say. Out: text. Nothing here looks for anything.
package rules

import (
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Text is a text in both languages of the program.
type Text = lang.Bilingual

// word is a text that all docs have, such as the head of a part.
func word(key, language string) string { return say.Word("doc", key, language).String() }

// effect tells what a breach of a rule means for a publication, and whether it can be ignored.
func effect(r say.Rule, language string) say.Text {
	key := "blocks"
	switch {
	case r.Severity() == say.Error && r.Judgement():
		key = "judgement"
	case r.Severity() == say.Warning:
		key = "warns"
	case r.Severity() == say.Info:
		key = "notes"
	}
	return say.Word("doc", "effect-"+key, language)
}

// howToIgnore says what to do with the lines that ignore gives.
func howToIgnore(r say.Rule, language string) say.Text {
	if r.Severity() == say.Error {
		return say.Word("doc", "ignore-error", language)
	}
	return say.Word("doc", "ignore-other", language)
}

// ignore is what an owner writes into site.toml.
func ignore(r say.Rule, language string) string {
	quote := ""
	if r.Severity() == say.Error {
		quote = "quote = \"" + word("quote", language) + "\"\n"
	}
	return "[[check.allow]]\nrule = \"" + r.String() + "\"\npath = \"content/ar/terms.md\"\n" + quote + "reason = \"" + word("reason", language) + "\""
}
