package render

import (
	"fmt"
	"html/template"
	"reflect"
	"strings"
	"text/template/parse"

	"sitegen/internal/say"
)

// Go's templates cannot be stopped from outside, and what runs twice for each time that something else runs, or makes a
// text twice as long each time, would need more time or memory than there is. So the layouts of a site count their steps,
// and their texts may not grow without end. Those of the built-in theme need no counting.
const (
	maxSteps = 500_000 // rounds of {{ range }} and runs of partials and templates, for one page
	maxText  = 4 << 20 // bytes of one text that a layout puts together
)

// step counts. Layouts call it without being written so, see countSteps.
func (e *executor) step() (bool, error) {
	if e.steps++; e.steps > maxSteps {
		return false, &say.Problem{Says: say.EndlessLayoutSteps{N: maxSteps}}
	}
	return true, nil
}

// countSteps has a template count each time that it runs, and each round of its ranges.
func countSteps(tree *parse.Tree) {
	if tree.Root == nil {
		return
	}
	bodies := []*parse.ListNode{tree.Root}
	eachList(tree.Root, func(l *parse.ListNode) {
		for _, n := range l.Nodes {
			if r, ok := n.(*parse.RangeNode); ok {
				bodies = append(bodies, r.List)
			}
		}
	})
	for _, body := range bodies {
		// A node can only be made by parsing. A variable that is set is nothing that is written into the page.
		made, err := parse.Parse(tree.ParseName, "{{ $step := step }}", "", "", map[string]any{"step": fmt.Sprint})
		if err != nil {
			continue
		}
		body.Nodes = append([]parse.Node{made[tree.ParseName].Root.Nodes[0]}, body.Nodes...)
	}
}

// texts are the functions of Go's templates that put texts together, up to a length.
func texts() template.FuncMap {
	return template.FuncMap{
		"print":   bounded(fmt.Sprint),
		"println": bounded(fmt.Sprintln),
		"js":      bounded(template.JSEscaper),
		"printf": func(format string, args ...any) (string, error) {
			longest := 0
			for _, a := range args {
				longest = max(longest, length(a))
			}
			if len(format)+strings.Count(format, "%")*longest > maxText {
				return "", &say.Problem{Says: say.EndlessLayoutText{}}
			}
			return fmt.Sprintf(format, args...), nil
		},
	}
}

func bounded(join func(...any) string) func(...any) (string, error) {
	return func(args ...any) (string, error) {
		size := 0
		for _, a := range args {
			if size += length(a); size > maxText {
				return "", &say.Problem{Says: say.EndlessLayoutText{}}
			}
		}
		return join(args...), nil
	}
}

// length is about how long a value is as text.
func length(v any) int {
	if r := reflect.ValueOf(v); r.IsValid() && r.Kind() == reflect.String {
		return r.Len()
	}
	return 64
}
