package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var titleLength = Rule{
	Rule: say.RuleLongTitle,
	Output: func(o *Output) []diag.Finding {
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
			return []diag.Finding{{Pos: o.inLayout("<title", "<head"), Says: say.LongTitleMissing{}}}
		case n > maxTitle:
			return []diag.Finding{{Pos: o.pos("title"), Says: say.LongTitle{N: n, Max: maxTitle, Title: shorten(title)}}}
		}
		return nil
	},
}
