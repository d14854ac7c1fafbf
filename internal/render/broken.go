package render

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"sitegen/internal/diag"
)

var (
	// The packages text/template and html/template differ in a space.
	parseError = regexp.MustCompile(`(?:^|[ /])template: ?([^: ]+):(\d+)(?::(\d+))?: `)
	execWhere  = regexp.MustCompile(`^executing "[^"]*" at <(.*?)>: (.*)$`)
)

// siteFile is the file of the owner's facts.
const siteFile = "site.toml"

// broken makes a finding of an error of Go's templates, at the place that its text names: the innermost one, when a
// partial failed inside another.
func (t *Theme) broken(err error, fallback string) diag.Finding {
	f := diag.Finding{Rule: "bad-template", Severity: diag.Error, Pos: diag.Pos{File: fallback, Line: 1, Column: 1}}
	message, _, _ := strings.Cut(err.Error(), "\n")
	located := false
	if all := parseError.FindAllStringSubmatchIndex(message, -1); len(all) > 0 {
		at := all[len(all)-1]
		group := func(n int) string {
			if at[2*n] < 0 {
				return ""
			}
			return message[at[2*n]:at[2*n+1]]
		}
		if file, ok := t.names[group(1)]; ok {
			f.File = file
		}
		f.Line, _ = strconv.Atoi(group(2))
		if located = group(3) != ""; located {
			// Go counts bytes from 0; owners' editors count characters from 1.
			f.Column = t.column(f.File, f.Line, group(3))
		}
		message = message[at[1]:]
	} else {
		f.Line, f.Column = 0, 0
	}
	if e := execWhere.FindStringSubmatch(message); e != nil {
		f.Length = len([]rune(e[1]))
		message = e[1] + ": " + e[2]
	}
	var empty *emptyError
	var ruled *layoutError
	var word *wordError
	switch {
	case errors.As(err, &empty):
		if empty.silent || !isOwn(f.File) {
			return empty.Finding
		}
		f.Rule, f.Message, f.Hint = empty.Rule, empty.Message, emptyHint(empty.path)
	case errors.As(err, &ruled):
		f.Rule, f.Message, f.Hint = ruled.rule, ruled.message, ruled.hint
	case errors.As(err, &word):
		if told, ok := t.lacking[word.key]; ok {
			return told
		}
		f = missingWord(f.Pos, word.key, []string{word.code}, diag.Nearest(word.key, word.words.Keys()))
	case !located:
		return t.unparsed(f, message)
	default:
		f.Message, f.Rule, f.Hint = explain(message, f.Rule, "")
	}
	if f.Hint == "" {
		f.Hint = t.brokenHint(f.File)
	}
	f.Pos = t.usePlace(f)
	return f
}

// brokenHint says what to do about a layout when nothing better is known.
func (t *Theme) brokenHint(file string) string {
	if t.replaces[file] {
		return "fix the layout, or delete the file to use the built-in one"
	}
	return "fix the layout"
}

// isOwn tells files of the site's own folder from those of a base site and of the built-in theme.
func isOwn(file string) bool { return !strings.Contains(file, ":") && !strings.HasPrefix(file, "../") }

// unparsed finds the place of an error of the parser, which knows the line on which it gave up.
func (t *Theme) unparsed(f diag.Finding, message string) diag.Finding {
	text := string(t.sources[f.File])
	actions := actionsOf(text)
	f.Message, f.Rule, f.Hint = explain(message, f.Rule, t.brokenHint(f.File))
	at := func(start, end int) diag.Finding {
		f.Pos = diag.At(f.File, []byte(text), start, 1)
		if line := strings.IndexByte(text[start:end], '\n'); line >= 0 {
			end = start + line
		}
		f.Length = len([]rune(text[start:end]))
		return f
	}
	for _, a := range actions {
		switch {
		case a.open:
			f.Message, f.Hint = "the {{ that begins here is never closed", "write }} at its end"
			return at(a.start, a.start+2)
		case a.quote > 0:
			f.Message, f.Hint = "the text that begins here has no closing quote", `write " at its end`
			return at(a.quote, a.quote+1)
		}
	}
	if strings.Contains(message, "EOF") || strings.Contains(message, "unexpected {{e") {
		switch unended, extra := blocks(text, actions); {
		case extra != nil && unended == nil:
			f.Message, f.Hint = "this {{ end }} ends nothing", "delete it, or write the {{ if }}, {{ range }} or {{ with }} that it ends"
			return at(extra.start, extra.end)
		case unended != nil:
			f.Message, f.Hint = "the {{ "+unended.word+" }} that begins here is never ended", "write {{ end }} where it ends"
			return at(unended.start, unended.end)
		}
	}
	if column, length := t.word(f.File, f.Line, message); column > 0 {
		f.Column, f.Length = column, length
		return f
	}
	var on []action // the line of the error, or the last before it
	for _, a := range actions {
		line := strings.Count(text[:a.start], "\n") + 1
		if line > f.Line {
			break
		}
		if len(on) > 0 && line > strings.Count(text[:on[0].start], "\n")+1 {
			on = nil
		}
		on = append(on, a)
	}
	if len(on) == 0 {
		return f
	}
	if m := unexpected.FindStringSubmatch(message); m != nil {
		word := m[1] + m[2] + m[3]
		for _, a := range on {
			if i := strings.Index(text[a.start+2:a.end], word); i >= 0 {
				return at(a.start+2+i, a.start+2+i+len(word))
			}
		}
	}
	return at(on[0].start, on[0].end)
}

// word finds what a message about a line says in quotes, for the parser tells the line only: the column in characters,
// 0 when it is not there, and the length.
func (t *Theme) word(file string, line int, message string) (column, length int) {
	m := quotedWord.FindStringSubmatch(message)
	lines := strings.Split(string(t.sources[file]), "\n")
	if m == nil || line < 1 || line > len(lines) {
		return 0, 0
	}
	before, _, ok := strings.Cut(lines[line-1], m[1])
	if !ok {
		return 0, 0
	}
	return len([]rune(before)) + 1, len([]rune(m[1]))
}

// usePlace is the place of a finding of a running layout: where the same was found in the layout before it ran, if it was.
func (t *Theme) usePlace(f diag.Finding) diag.Pos {
	for _, u := range t.uses {
		right := u.pos.Column >= f.Column || u.pos.Column+len(".")+u.pos.Length == f.Column // the place of .Title.Foo is that of .Foo
		if u.pos.File == f.File && u.pos.Line == f.Line && right && strings.Contains(f.Message, u.told()) {
			return u.pos
		}
	}
	return f.Pos
}

func (t *Theme) column(file string, line int, bytes string) int {
	n, _ := strconv.Atoi(bytes)
	for i, l := range strings.Split(string(t.sources[file]), "\n") {
		if i+1 == line && n <= len(l) {
			return len([]rune(l[:n])) + 1
		}
	}
	return n + 1
}

var (
	noField    = regexp.MustCompile(`can't evaluate field (\w+) in type (\S+)`)
	noTemplate = regexp.MustCompile(`no such template "([^"]+)"|template "([^"]+)" not defined`)
	noFunction = regexp.MustCompile(`function "([^"]+)" not defined`)
	unexpected = regexp.MustCompile(`unexpected (?:"([^"]+)"|<([a-z]+)>|bad character U\+[0-9A-F]+ '(.)')`)
	quotedWord = regexp.MustCompile(`(?:function|variable) "([^"]+)"`)
	branches   = regexp.MustCompile(`^\{\{(\w+)\}\} branches end in different contexts`)
	calling    = regexp.MustCompile(`^(.*): error calling (\w+): (.*)$`)
)

// unknownField reports a name behind a dot that layouts do not know.
func unknownField(pos diag.Pos, name string) diag.Finding {
	hint := "write a field that layouts know, such as .Title, .Content or .URL"
	switch near := diag.Nearest(name, fieldNames()); near {
	case "":
	case name: // another value has it
		return diag.Finding{Rule: "unknown-field", Severity: diag.Error, Pos: pos, Message: "“." + name + "” isn't a field of this value",
			Hint: "write a field that it has; a page has .Title, .Content and .URL, for example"}
	default:
		hint = "did you mean ." + near + "?"
	}
	return diag.Finding{Rule: "unknown-field", Severity: diag.Error, Pos: pos, Message: "layouts know no “." + name + "”", Hint: hint}
}

// explain says in an owner's words what Go's templates say in a programmer's.
func explain(message, rule, hint string) (string, string, string) {
	switch {
	case noField.MatchString(message):
		f := unknownField(diag.Pos{}, noField.FindStringSubmatch(message)[1])
		return f.Message, f.Rule, f.Hint
	case noFunction.MatchString(message):
		m := noFunction.FindStringSubmatch(message)
		near := diag.Nearest(m[1], functionNames())
		if near != "" {
			hint = "did you mean “" + near + "”?"
		}
		return "layouts know no function “" + m[1] + "”", rule, hint
	case branches.MatchString(message):
		return "the ways through {{ " + branches.FindStringSubmatch(message)[1] + " }} leave the HTML open in different places", rule,
			"close tags and quotes within each way: <a{{ if … }} href=\"…\"{{ end }}>"
	case strings.Contains(message, "exceeded maximum template depth"):
		return "a template of the layout calls itself without end", "endless-layout", "end the recursion with an {{ if }}"
	case noTemplate.MatchString(message):
		m := noTemplate.FindStringSubmatch(message)
		return "there is no template “" + m[1] + m[2] + "”", "missing-partial", `write {{ partial "NAME" . }} for layouts/partials/NAME.html`
	}
	if m := calling.FindStringSubmatch(message); m != nil {
		message = m[3]
	}
	return message, rule, hint
}

// layoutError is an error of a layout that says which rule it breaks and how to fix it.
type layoutError struct{ rule, message, hint string }

func (e *layoutError) Error() string { return e.message }

func ruleError(rule, message, hint string) *layoutError { return &layoutError{rule, message, hint} }
