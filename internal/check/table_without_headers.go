package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var tableWithoutHeaders = Rule{
	Name: "table-without-headers", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "جدول بلا خلايا عناوين <th>، أو عناوينه كلها فارغة.", En: "A table has no header cells <th>, or all of them are empty."},
		Why:  rules.Text{Ar: "من لا يرى الجدول يسمع أرقامًا لا يعرف ما هي.", En: "Who does not see the table hears numbers and does not know of what."},
		Mend: rules.Text{Ar: "اكتبوا في أول سطر من الجدول أسماء أعمدته.", En: "Write the names of the columns into its first line."},
		Bad:  "|  |  |\n|---|---|\n| الرياض | 25 |", Good: "| المدينة | الرسوم |\n|---|---|\n| الرياض | 25 |",
		Source: "WCAG 2.2, 1.3.1",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().tables {
			if role := n.Attr("role"); role == "presentation" || role == "none" || hasHeader(n) {
				continue
			}
			first := firstText(n)
			found = append(found, Found{Pos: o.at(first, "<table"), Message: rules.Text{Ar: "الجدول الذي يبدأ بـ “" + shorten(first) + "” بلا عناوين", En: "the table that begins with “" + shorten(first) + "” has no headers"},
				Hint: rules.Text{Ar: "اكتبوا أسماء الأعمدة في أول سطر", En: "write the names of the columns into its first line"}})
		}
		return found
	},
}
