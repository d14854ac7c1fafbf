package check

import (
	"strings"
	"unicode/utf8"

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
			return []Found{{Pos: o.inLayout("<title", "<head"), Says: say.LongTitleMissing{}}}
		case n > maxTitle:
			return []Found{{Pos: o.pos("title"), Says: say.LongTitle{N: n, Max: maxTitle, Title: shorten(title)}}}
		}
		return nil
	},
}
