package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var repeatedID = Rule{
	Rule: say.RuleRepeatedId,
	Output: func(o *Output) (found []diag.Finding) {
		for _, id := range o.index().twice {
			found = append(found, diag.Finding{Pos: o.at(`id="`+id+`"`, "{#"+id+"}", id), Says: say.RepeatedId{Id: shorten(id)}})
		}
		return found
	},
}
