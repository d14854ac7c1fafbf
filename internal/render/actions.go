package render

import (
	"regexp"
	"strings"
)

// action is what stands between {{ and }} in a layout, as far as is needed to say where an error of it stands: Go's parser
// tells the line only, and often one further down.
type action struct {
	start, end int    // in bytes, with the braces
	word       string // if, range, with, define, block, else, end, or the first word of anything else
	open       bool   // it is never closed
	quote      int    // where a text begins in it that is never closed; 0 when all are
}

var firstWord = regexp.MustCompile(`^\{\{-?\s*(/\*|[a-z]+)?`)

// actionsOf lists the actions of a layout.
func actionsOf(text string) (out []action) {
	for i := 0; ; {
		next := strings.Index(text[i:], "{{")
		if next < 0 {
			return out
		}
		a := action{start: i + next, word: firstWord.FindStringSubmatch(text[i+next:])[1]}
		i = a.close(text)
		out = append(out, a)
	}
}

// close finds the end of an action and returns where to go on.
func (a *action) close(text string) int {
	if a.word == "/*" {
		if end := strings.Index(text[a.start:], "*/"); end >= 0 {
			if brace := strings.Index(text[a.start+end:], "}}"); brace >= 0 {
				a.end = a.start + end + brace + 2
				return a.end
			}
		}
	}
	across := 0 // where a text begins that reaches over the end of the action: it probably lacks its quote
	for i := a.start + 2; i < len(text); i++ {
		switch c := text[i]; {
		case strings.HasPrefix(text[i:], "}}"):
			a.end = i + 2
			return a.end
		case strings.HasPrefix(text[i:], "{{"):
			a.open, a.end = true, i
			return i
		case c == '"' || c == '\'' || c == '`':
			end := closeQuote(text, i)
			if end < 0 && across > 0 {
				return a.leave(text, across)
			}
			if end < 0 {
				return a.leave(text, i)
			}
			if across == 0 && strings.Contains(text[i:end], "}}") {
				across = i
			}
			i = end
		}
	}
	a.open, a.end = true, len(text)
	return len(text)
}

// leave ends an action in which a text is never closed.
func (a *action) leave(text string, quote int) int {
	a.quote = quote
	if end := strings.IndexAny(text[quote:], "}\n"); end >= 0 {
		a.end = quote + end
	} else {
		a.end = len(text)
	}
	return a.end
}

// closeQuote returns the place of the quote that closes the one at i, -1 when there is none.
func closeQuote(text string, i int) int {
	quote := text[i]
	for j := i + 1; j < len(text); j++ {
		switch {
		case text[j] == quote:
			return j
		case quote != '`' && text[j] == '\n':
			return -1
		case quote != '`' && text[j] == '\\':
			j++
		}
	}
	return -1
}

// isBlock tells whether an action wants an {{ end }}.
func (a action) isBlock() bool {
	switch a.word {
	case "if", "range", "with", "define", "block":
		return true
	}
	return false
}

// blocks pairs the actions of a layout with their ends. unended is the one that has none and extra an end that ends
// nothing, nil when there is no such one. Where lines are indented, they tell which of several blocks lacks its end.
func blocks(text string, actions []action) (unended, extra *action) {
	var stack []*action
	for i := range actions {
		a := &actions[i]
		switch {
		case a.isBlock():
			stack = append(stack, a)
		case a.word == "end" && len(stack) == 0:
			return unended, a
		case a.word == "end":
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			outer, ok := indent(text, a.start)
			inner, alone := indent(text, top.start)
			if ok && alone && inner > outer && unended == nil {
				unended = top
			}
		}
	}
	if len(stack) == 0 {
		return nil, nil
	}
	if unended == nil {
		unended = stack[len(stack)-1]
	}
	return unended, nil
}

// indent is how far a line is indented that begins with the action at the offset.
func indent(text string, offset int) (n int, ok bool) {
	start := strings.LastIndexByte(text[:offset], '\n') + 1
	return offset - start, strings.TrimLeft(text[start:offset], " \t") == ""
}
