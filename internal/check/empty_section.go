package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var emptySection = Rule{
	Name: "empty-section", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عنوان ليس تحته نص ولا مكوّن ولا عنوان فرعي.", En: "A heading with no text, no component and no smaller heading under it."},
		Why: rules.Text{Ar: "العنوان يعِد بشيء، والقارئ يجد مكانه فارغًا. وإذا كان القسم مما يطلبه النظام فكأنه غير مذكور.",
			En: "A heading promises something, and a reader finds nothing. Where the law wants the section, it counts as missing."},
		Mend: rules.Text{Ar: "اكتبوا النص، أو احذفوا العنوان.", En: "Write the text, or delete the heading."},
		Bad:  "## مدة الاحتفاظ\n\n## حقوقكم\n\nلكم أن تطّلعوا على بياناتكم.",
		Good: "## مدة الاحتفاظ\n\nنحتفظ ببيانات الطلب {{ privacy.retention_orders }}.\n\n## حقوقكم\n\nلكم أن تطّلعوا على بياناتكم.",
	},
	Page: func(p *Page) (found []Found) {
		lines := p.Lines()
		for i := range lines {
			l := &lines[i]
			if !l.heading() || p.underlined(l.block) {
				continue
			}
			next := len(p.Doc.Source)
			if i+1 < len(lines) {
				n := &lines[i+1]
				if !n.heading() || n.block.Level > l.block.Level || p.underlined(n.block) {
					continue
				}
				next = n.offset
			}
			if !p.bareBetween(p.lineEnd(l.stop), next) {
				continue
			}
			title := readable(l.text())
			found = append(found, Found{Pos: p.In(l.block, l.start, l.end),
				Message: rules.Text{Ar: "ليس تحت العنوان “" + shorten(title) + "” شيء", En: "nothing stands under the heading “" + shorten(title) + "”"},
				Hint:    rules.Text{Ar: "اكتبوا نصه، أو احذفوه", En: "write its text, or delete it"}})
		}
		return found
	},
}
