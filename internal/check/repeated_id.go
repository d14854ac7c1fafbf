package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var repeatedID = Rule{
	Rule: say.RuleRepeatedId,
	Output: func(o *Output) (found []Found) {
		for _, id := range o.index().twice {
			found = append(found, Found{Pos: o.at(`id="`+id+`"`, "{#"+id+"}", id), Message: rules.Text{Ar: "المعرّف “" + shorten(id) + "” لأكثر من عنصر في الصفحة", En: "several elements of the page have the id “" + shorten(id) + "”"},
				Hint: rules.Text{Ar: "سمّوا كل عنصر باسم", En: "give each its own"}})
		}
		return found
	},
}
