package check

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var titleLength = Rule{
	Rule: say.RuleLongTitle,
	Output: func(o *Output) []Found {
		x := o.index()
		if !x.whole() || o.Page.Hidden() {
			return nil
		}
		title := ""
		if len(x.titles) > 0 {
			title = strings.TrimSpace(x.titles[0])
		}
		switch n := utf8.RuneCountInString(title); {
		case title == "":
			return []Found{{Pos: o.inLayout("<title", "<head"), Message: rules.Text{Ar: "لا عنوان <title> في الصفحة", En: "the page has no <title>"},
				Hint: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب", En: "write {{ .Meta }} in the layout"}}}
		case n > maxTitle:
			return []Found{{Pos: o.pos("title"), Message: rules.Text{Ar: fmt.Sprintf("عدد أحرف عنوان الصفحة %d، ويُعرض منه 65: %s", n, shorten(title)), En: fmt.Sprintf("the title has %d characters, of which 65 are shown: %s", n, shorten(title))},
				Hint: rules.Text{Ar: "اختصروا title", En: "shorten title"}}}
		}
		return nil
	},
}
