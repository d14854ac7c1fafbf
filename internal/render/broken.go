package render

import (
	"errors"
	"fmt"
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

// broken makes a finding of an error of Go's templates, at the place that its text names: the innermost one, when a
// partial failed inside another.
func (t *Theme) broken(err error, fallback string) diag.Finding {
	f := diag.Finding{Rule: "bad-template", Severity: diag.Error, Pos: diag.Pos{File: fallback, Line: 1, Column: 1}}
	if w := (*wordError)(nil); errors.As(err, &w) {
		f.Rule = "missing-word"
		f.Hint = missingWord(f.Pos, w.key, []string{w.code}, diag.Nearest(w.key, w.words.Keys())).Hint
	}
	message, _, _ := strings.Cut(err.Error(), "\n")
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
		f.Column = 0
		if group(3) != "" {
			// Go counts bytes from 0; owners' editors count characters from 1.
			f.Column = t.column(f.File, f.Line, group(3))
		}
		message = message[at[1]:]
	} else {
		f.Line, f.Column = 0, 0
	}
	if f.Column == 0 {
		f.Column, f.Length = t.word(f.File, f.Line, message)
	}
	if e := execWhere.FindStringSubmatch(message); e != nil {
		f.Length = len([]rune(e[1]))
		message = e[1] + ": " + e[2]
	}
	f.Message, f.Rule, f.Hint = explain(message, f.Rule, f.Hint)
	if w := (*wordError)(nil); errors.As(err, &w) {
		f.Pos = t.wordUse(f.Pos, w.key)
	}
	if f.Hint == "" {
		f.Hint = "mend the layout, or delete the file to use the built-in one"
	}
	return f
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

// wordUse moves the place of a call of .T to its key, where the same word was reported already if the key is constant.
func (t *Theme) wordUse(pos diag.Pos, key string) diag.Pos {
	for _, use := range t.wordUses {
		if use.key == key && use.pos.File == pos.File && use.pos.Line == pos.Line && use.pos.Column > pos.Column {
			pos.Column, pos.Length = use.pos.Column, len(key)
			return pos
		}
	}
	return pos
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
	quotedWord = regexp.MustCompile(`(?:function|variable) "([^"]+)"`)
	branches   = regexp.MustCompile(`^\{\{(\w+)\}\} branches end in different contexts`)
	calling    = regexp.MustCompile(`^(.*): error calling (\w+): (.*)$`)
)

// explain says in an owner's words what Go's templates say in a programmer's.
func explain(message, rule, hint string) (string, string, string) {
	switch {
	case noField.MatchString(message):
		m := noField.FindStringSubmatch(message)
		if near := diag.Nearest(m[1], fieldNames()); near != "" {
			hint = "did you mean ." + near + "?"
		} else {
			hint = "see docs/architecture.md for what layouts can use"
		}
		return "layouts know no “." + m[1] + "”", "unknown-field", hint
	case noFunction.MatchString(message):
		m := noFunction.FindStringSubmatch(message)
		near := diag.Nearest(m[1], []string{"partial", "asset", "icon", "fonts", "diagram"})
		if near != "" {
			hint = "did you mean “" + near + "”?"
		}
		return "layouts know no function “" + m[1] + "”", rule, hint
	case branches.MatchString(message):
		return "the ways through {{ " + branches.FindStringSubmatch(message)[1] + " }} leave the HTML open in different places", rule,
			"close tags and quotes within each way: <a{{ if … }} href=\"…\"{{ end }}>"
	case message == "unexpected EOF":
		return "an {{ if }}, {{ range }}, {{ with }}, {{ define }} or {{ block }} of the layout is never ended", rule, "write {{ end }} where it ends"
	case strings.Contains(message, "exceeded maximum template depth"):
		return "a template of the layout calls itself without end", "endless-layout", "end the recursion with an {{ if }}"
	case noTemplate.MatchString(message):
		m := noTemplate.FindStringSubmatch(message)
		return "there is no template “" + m[1] + m[2] + "”", "missing-partial", `write {{ partial "NAME" . }} for layouts/partials/NAME.html`
	}
	if m := calling.FindStringSubmatch(message); m != nil {
		message = m[3]
	}
	if rest, found := strings.CutPrefix(message, "rule "); found {
		if r, text, ok := strings.Cut(rest, ": "); ok {
			rule, message = r, text
			if text, h, ok := strings.Cut(message, "\u241F"); ok {
				message, hint = text, h
			}
		}
	}
	return message, rule, hint
}

// ruleError is an error of a layout that says which rule it breaks and how to mend it. It travels through Go's
// templates as text, because they keep only the text of most errors.
func ruleError(rule, message, hint string) error {
	return fmt.Errorf("rule %s: %s\u241F%s", rule, message, hint)
}
