package check

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var descriptionLength = Rule{
	Name: "description-length", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحة بلا وصف، أو وصفها أقصر من 50 حرفًا أو أطول من 160.", En: "A page has no description, or one of less than 50 or more than 160 characters."},
		Why:  rules.Text{Ar: "هو ما يُقرأ تحت العنوان في نتائج البحث وفي الروابط المرسلة، وما زاد عليه يُقطع.", En: "It is what is read below the title in search results and shared links; what is longer is cut."},
		Mend: rules.Text{Ar: "اكتبوا في description جملة أو جملتين تقولان ما في الصفحة.", En: "Write a sentence or two into description that tell what the page holds."},
	},
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
