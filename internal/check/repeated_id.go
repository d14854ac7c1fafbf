package check

import (
	"sitegen/internal/say"
)

var repeatedID = Rule{
	Rule: say.RuleRepeatedId,
	Output: func(o *Output) (found []Found) {
		for _, id := range o.index().twice {
			found = append(found, Found{Pos: o.at(`id="`+id+`"`, "{#"+id+"}", id), Says: say.RepeatedId{Id: shorten(id)}})
		}
		return found
	},
}
