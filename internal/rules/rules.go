// Package rules is what there is to know about a rule: its name, how grave a breach is, and its doc in both languages.
//
// In: nothing but what is written here and in the rules' own files. Out: values that commands, reports and the pages in
// docs/rules/ show. Nothing here looks for anything: that is done in package check and by the stages.
package rules

import "sitegen/internal/diag"

// Text is a text in both languages of the program.
type Text struct{ Ar, En string }

// In returns the text in a language, “ar” or “en”.
func (t Text) In(language string) string {
	if language == "ar" {
		return t.Ar
	}
	return t.En
}

// Doc is what a person asks about a rule.
type Doc struct {
	What   Text   // what it finds, one sentence
	Why    Text   // why that matters, one or two sentences
	Mend   Text   // how to mend it
	Bad    string // a line or a few that break it; may be empty
	Good   string // the same, mended
	Source string // law and article, standard or page on which it rests; may be empty
}

// Rule is a rule without its work.
type Rule struct {
	Name     string // kebab-case, stable
	Severity diag.Severity
	// Judgement says that what the rule finds may be right: its errors can be ignored, each at its place, with a quotation
	// and a reason. It is false for what breaks a page, leaves a blank of a template or falls short of the law.
	Judgement bool
	Doc       Doc
}

// Group is rules that look for the same kind of thing.
type Group struct {
	Name  Text
	Rules []Rule
}

// Ignorable tells whether site.toml may say to ignore what a rule finds.
func (r Rule) Ignorable() bool { return r.Severity != diag.Error || r.Judgement }
