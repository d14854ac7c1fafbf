// Package say is the catalogue of what the program says to its users: findings, hints, the docs of rules, and the lines of
// commands and reports.
//
// In: a message, which is a struct named after its entry in the catalogue, with one field for each of the entry's arguments.
// Out: its text in a language. A language is a file: catalogue/en.toml, catalogue/ar.toml. What is the same in all of
// them, such as the severity of a rule, is in catalogue/rules.toml. The structs in messages.go are made from these files
// by go generate, so the compiler holds the names and types of all arguments.
//
// The form of a language's file:
//
//	[broken-link]                    # a table for each rule
//	what = "…"                       # the doc of the rule: what it finds,
//	why = "…"                        # why that matters,
//	fix = "…"                        # and how to fix it
//	message = "No file `{file}`"     # what a finding says: the struct BrokenLink
//	hint = "Create it"               # how to fix this one
//	[broken-link.draft]              # what else it may say: the struct BrokenLinkDraft
//	message = "…"
//
// Text between backquotes is code: it is written letter for letter, and read from left to right. An argument in braces has a
// kind after a bar:
//
//	{file}           a string, as it is
//	{n|number}       an int, in digits
//	{n|day}          an int with its unit: [unit] day = { one = "{n} day", other = "{n} days" }
//	{names|and}      a []string: a, b and c; |or gives a, b or c; |list gives a, b, c
//	{why|say}        another message
//	{tag|language}   the name of the language of a tag, as it follows “in”; “another language” for none
//	{law|both}       a text that comes in both languages, lang.Bilingual
//
// Where more than a unit depends on a number, a text is a table of plural forms: message = { one = "…", other = "…" }. The
// number is the only one of the text, or the one that the key of names.
//
// No file of the catalogue is read before something is said.
package say

import "strings"

//go:generate go run ./generate

// Message is something to say. Its types are in messages.go.
type Message interface {
	entry() string // the name of its table: “broken-link.draft”
}

// Severity says what a finding does to a build.
type Severity string

// The severities, from the one that stops a publication to the one that only informs.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Info    Severity = "info"
)

// Rule is a rule of the catalogue. The zero value is none.
type Rule uint16

// String is the name of the rule, in kebab-case: “broken-link”.
func (r Rule) String() string { return ruleTable[r].name }

// Severity is what a finding of the rule does to a build, unless it says otherwise.
func (r Rule) Severity() Severity { return ruleTable[r].severity }

// Judgement tells that what the rule finds may be right: its errors can be ignored, each at its place, with a quotation and
// a reason. It is false for what breaks a page, leaves a blank of a template or falls short of the law.
func (r Rule) Judgement() bool { return ruleTable[r].judgement }

// Ignorable tells whether site.toml may say to ignore what the rule finds.
func (r Rule) Ignorable() bool { return r.Severity() != Error || r.Judgement() }

// Group is the name of the group to which the rule belongs, see Groups.
func (r Rule) Group() string { return ruleTable[r].group }

type ruleRow struct {
	name, group string
	severity    Severity
	judgement   bool
}

// Rules are all rules, in the order of their docs.
func Rules() []Rule {
	out := make([]Rule, 0, len(ruleTable)-1)
	for i := range ruleTable[1:] {
		out = append(out, Rule(i+1))
	}
	return out
}

// RuleNamed finds a rule by its name.
func RuleNamed(name string) (Rule, bool) {
	for i, r := range ruleTable[1:] {
		if r.name == name {
			return Rule(i + 1), true
		}
	}
	return 0, false
}

// RuleOf is the rule to which a message belongs; the zero Rule when several rules, or none, say it.
func RuleOf(m Message) Rule {
	table, _, _ := strings.Cut(m.entry(), ".")
	r, _ := RuleNamed(table)
	return r
}

// Problem is an error that is said in the languages of the catalogue.
type Problem struct {
	Rule Rule    // that names it; zero for the rule of the place where it is found
	Says Message // what is wrong
	Hint Message // how to fix it; nil for the hint of Says

	Cause error // the error that it tells of; may be nil
}

// Error is what the problem says in English.
func (p *Problem) Error() string { return Plain(p.Says, "en") }

// Unwrap is the cause.
func (p *Problem) Unwrap() error { return p.Cause }
