package rules

import (
	"regexp"
	"strings"
	"unicode"

	"sitegen/internal/diag"
)

// Made is the first line of each page: who changes it by hand changes the wrong file.
const Made = "<!-- Made from the docs of the rules by: go test ./internal/check -run TestRulePages -update -->\n"

// Page is the page of a rule in docs/rules, in Markdown: Arabic first, then English.
func Page(r Rule) string {
	var b strings.Builder
	b.WriteString(Made + "\n# " + r.Name + "\n")
	for _, language := range []string{"ar", "en"} {
		w := writer{&b, language, false}
		if language == "en" {
			b.WriteString("\n---\n")
		}
		w.prose("**" + SeverityWord(r.Severity, language) + "**: " + effect(r).In(language))
		w.prose(Mark(r.Doc.What.In(language)))
		w.part(WhyHead, Mark(r.Doc.Why.In(language)))
		w.part(MendHead, Mark(r.Doc.Mend.In(language)))
		if r.Doc.Bad != "" {
			w.prose(BadHead.In(language) + ":")
			w.example(r.Doc.Bad, "")
		}
		if r.Doc.Good != "" {
			w.prose(GoodHead.In(language) + ":")
			w.example(r.Doc.Good, "")
		}
		w.part(SourceHead, Mark(r.Doc.Source))
		if r.Ignorable() {
			w.part(IgnoreHead, Mark(howToIgnore(r).In(language)))
			w.example(ignore(r, language), "toml")
		}
		w.end()
	}
	return b.String()
}

// effect tells what a breach of a rule means for a publication, and whether it can be ignored.
func effect(r Rule) Text {
	switch {
	case r.Severity == diag.Error && r.Judgement:
		return Text{"يمنع النشر، ويمكن استثناؤه في موضعه مع ذكر السبب.", "Blocks publishing. Can be ignored at its place, with a reason."}
	case r.Severity == diag.Error:
		return Text{"يمنع النشر، ولا يمكن استثناؤه.", "Blocks publishing. Can't be ignored."}
	case r.Severity == diag.Warning:
		return Text{"لا يمنع النشر، ويمكن استثناؤه مع ذكر السبب.", "Doesn't block publishing. Can be ignored with a reason."}
	}
	return Text{"تظهر عند الفحص فقط، ويمكن استثناؤها مع ذكر السبب.", "Shown by check only. Can be ignored with a reason."}
}

// Index is the list of all pages of rules.
func Index(groups []Group) string {
	var b strings.Builder
	b.WriteString(Made + "\n# قواعد الفحص · Rules\n")
	for _, language := range []string{"ar", "en"} {
		w := writer{&b, language, false}
		if language == "en" {
			b.WriteString("\n---\n")
		}
		w.prose(Mark(Text{
			Ar: "ما يبحث عنه الأمر sitegen check، قاعدةً قاعدة. ويشرح sitegen check --explain أيًّا منها في نافذة الأوامر.",
			En: "What sitegen check looks for, rule by rule. sitegen check --explain tells the same in a terminal.",
		}.In(language)))
		for _, g := range groups {
			w.prose("## " + Mark(g.Name.In(language)))
			rows := "| " + Text{"القاعدة", "Rule"}.In(language) + " | " + Text{"الدرجة", "Severity"}.In(language) + " | " + Text{"ما تجده", "What it finds"}.In(language) + " |\n|---|---|---|"
			for _, r := range g.Rules {
				rows += "\n| [" + r.Name + "](" + r.Name + ".md) | " + SeverityWord(r.Severity, language) + " | " + strings.ReplaceAll(Mark(r.Doc.What.In(language)), "|", `\|`) + " |"
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

func (w *writer) part(head Text, text string) {
	if text != "" {
		w.prose("## " + head.In(w.language))
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

// verbatim is what a doc says letter for letter: facts, tables, files, settings, commands.
var verbatim = regexp.MustCompile(`\bsitegen (?:build|check|completion|schema|serve|theme|version)\b(?: (?:list|write)\b)?(?: --[a-z-]+| [\w-]+/[\w./-]*\w)*|\{\{.*?\}\}|\[\[[\w.]+\]\]|[\w./*-]+\.(?:toml|md|html)\b|\b[\w.]+ = (?:"[^"]*"|\{[^}]*\}|\w+)|--[a-z-]+`)

var escapes = regexp.MustCompile("[\\\\`*_<>\\[\\]#|]")

// Mark makes Markdown of a sentence of a doc: what is to be written letter for letter becomes code, and nothing else
// becomes anything.
func Mark(s string) string {
	var b strings.Builder
	for s != "" {
		at := verbatim.FindStringIndex(s)
		if at == nil {
			at = []int{len(s), len(s)}
		}
		b.WriteString(escapes.ReplaceAllString(s[:at[0]], `\$0`))
		if code := s[at[0]:at[1]]; code != "" {
			b.WriteString("`" + code + "`")
		}
		s = s[at[1]:]
	}
	return b.String()
}
