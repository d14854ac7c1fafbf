package check

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var descriptionLength = Rule{
	Rule: say.RuleDescriptionLength,
	Output: func(o *Output) []Found {
		x := o.index()
		if !x.whole() || o.Page.Hidden() {
			return nil
		}
		text := strings.TrimSpace(x.description)
		n := utf8.RuneCountInString(text)
		var message rules.Text
		switch {
		case text == "":
			message = rules.Text{Ar: "لا وصف للصفحة", En: "the page has no description"}
		case n < minDescription:
			message = rules.Text{Ar: fmt.Sprintf("عدد أحرف وصف الصفحة %d، وهو قصير: %s", n, shorten(text)), En: fmt.Sprintf("the description has %d characters only: %s", n, shorten(text))}
		case n > maxDescription:
			message = rules.Text{Ar: fmt.Sprintf("عدد أحرف وصف الصفحة %d، ويُعرض منه 160: %s", n, shorten(text)), En: fmt.Sprintf("the description has %d characters, of which 160 are shown: %s", n, shorten(text))}
		default:
			return nil
		}
		return []Found{{Pos: o.pos("description"), Message: message,
			Hint: rules.Text{Ar: "اكتبوا في description ما في الصفحة، في نحو 50 إلى 160 حرفًا", En: "tell in description what the page holds, in 50 to 160 characters"}}}
	},
}
