package check

import (
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
)

var mixedQuotes = Rule{
	Name: "mixed-quotes", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "علامات تنصيص مستقيمة (\") ومقوّسة (“ ”) في صفحة واحدة.", En: "Straight (\") and curly (“ ”) quotation marks on one page."},
		Why:  rules.Text{Ar: "اختلافها يُظهر أن الصفحة جُمعت من مصادر، والمستقيمة وحدها يجعلها البناء «».", En: "They show that the page was put together from several sources; the build sets only the straight ones as the language wants them."},
		Mend: rules.Text{Ar: "اكتبوها كلها بعلامة واحدة.", En: "Write all of them the same way."},
		Bad:  "“سياسة الخصوصية” و\"سياسة الإرجاع\"",
		Good: "«سياسة الخصوصية» و«سياسة الإرجاع»",
	},
	Page: func(p *Page) []Found {
		type place struct {
			block      *markdown.Block
			start, end int
		}
		var straight, curly []place
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			if strings.IndexByte(b.Text, '"') < 0 && !strings.Contains(b.Text, "“") {
				continue
			}
			for _, q := range quotations(b.Text) {
				at := place{b, q.start, q.end}
				switch {
				case strings.HasPrefix(b.Text[q.start:], "“"):
					curly = append(curly, at)
				case b.Text[q.start] == '"' && !unicode.IsDigit(runeBefore(b.Text, q.start)) && !escapedAt(b.Text, q.start): // inches
					straight = append(straight, at)
				}
			}
		}
		if len(straight) == 0 || len(curly) == 0 {
			return nil
		}
		fewer := curly
		if len(straight) < len(curly) {
			fewer = straight
		}
		at := fewer[0]
		quoted := shorten(at.block.Text[at.start:at.end])
		return []Found{{Pos: p.In(at.block, at.start, at.end),
			Message: rules.Text{Ar: quoted + " بعلامة تنصيص غير التي في سائر الصفحة", En: quoted + " has other quotation marks than the rest of the page"},
			Hint:    rules.Text{Ar: "اكتبوا علامات التنصيص كلها بشكل واحد", En: "write all quotation marks the same way"}}}
	},
}
