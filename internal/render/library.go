package render

import (
	"regexp"
	"strconv"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Go's template library tells where and why a template fails in the text of an error. It is read here, and nowhere else.
var (
	// The packages text/template and html/template differ in a space.
	parseError = regexp.MustCompile(`(?:^|[ /])template: ?([^: ]+):(\d+)(?::(\d+))?: `)
	execWhere  = regexp.MustCompile(`^executing "[^"]*" at <(.*?)>: (.*)$`)
	calling    = regexp.MustCompile(`^(?:.*: )?error calling (\w+): (.*)$`)

	noField    = regexp.MustCompile(`can't evaluate field (\w+) in type (\S+)`)
	noTemplate = regexp.MustCompile(`no such template "([^"]+)"|template "([^"]+)" not defined`)
	noFunction = regexp.MustCompile(`function "([^"]+)" not defined`)
	unexpected = regexp.MustCompile(`unexpected (?:"([^"]+)"|<([a-z]+)>|bad character U\+[0-9A-F]+ '(.)')`)
	quotedWord = regexp.MustCompile(`(?:function|variable) "([^"]+)"`)
	branches   = regexp.MustCompile(`^\{\{(\w+)\}\} branches end in different contexts`)
)

// libraryError is what the text of an error of the library tells.
type libraryError struct {
	template string // the innermost one, when a partial failed inside another; "" when it isn't told
	line     int    // 0 when it isn't told
	column   int    // in bytes, from 0; -1 when it isn't told, as by the parser
	running  string // what ran; "" when nothing did
	cause    string // why it failed
}

// readError reads the text of an error.
func readError(err error) libraryError {
	e := libraryError{column: -1}
	e.cause, _, _ = strings.Cut(err.Error(), "\n")
	if all := parseError.FindAllStringSubmatchIndex(e.cause, -1); len(all) > 0 {
		at := all[len(all)-1]
		e.template = e.cause[at[2]:at[3]]
		e.line, _ = strconv.Atoi(e.cause[at[4]:at[5]])
		if at[6] >= 0 {
			e.column, _ = strconv.Atoi(e.cause[at[6]:at[7]])
		}
		e.cause = e.cause[at[1]:]
	}
	if ran := execWhere.FindStringSubmatch(e.cause); ran != nil {
		e.running, e.cause = ran[1], ran[2]
	}
	return e
}

// problem says what is wrong in words of ours; what the library says goes into it as it is where nothing better is known.
func (e libraryError) problem() *say.Problem {
	if m := noField.FindStringSubmatch(e.cause); m != nil {
		return unknownField(m[1])
	}
	if m := noFunction.FindStringSubmatch(e.cause); m != nil {
		return &say.Problem{Says: say.BadTemplateUnknownFunction{Name: m[1]}, Hint: didYouMean(diag.Nearest(m[1], functionNames()))}
	}
	if m := branches.FindStringSubmatch(e.cause); m != nil {
		return &say.Problem{Says: say.BadTemplateBranches{Word: m[1]}}
	}
	if strings.Contains(e.cause, "exceeded maximum template depth") {
		return &say.Problem{Says: say.EndlessLayout{}}
	}
	if m := noTemplate.FindStringSubmatch(e.cause); m != nil {
		return &say.Problem{Says: say.MissingPartialTemplate{Name: m[1] + m[2]}}
	}
	cause := e.cause
	if m := calling.FindStringSubmatch(cause); m != nil {
		cause = m[2]
	}
	return &say.Problem{Says: say.BadTemplate{Cause: cause}}
}

// unbalanced tells that the parser came upon an {{ end }} or {{ else }} too many, or upon the end of the file too soon.
func (e libraryError) unbalanced() bool {
	return strings.Contains(e.cause, "EOF") || strings.Contains(e.cause, "unexpected {{e")
}

// unknown is the function or variable that the parser does not know; "" for another mistake.
func (e libraryError) unknown() string {
	if m := quotedWord.FindStringSubmatch(e.cause); m != nil {
		return m[1]
	}
	return ""
}

// unexpected is the word at which the parser stopped; "" when it isn't told.
func (e libraryError) unexpected() string {
	if m := unexpected.FindStringSubmatch(e.cause); m != nil {
		return m[1] + m[2] + m[3]
	}
	return ""
}
