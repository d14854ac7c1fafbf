package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var repeatedID = Rule{
	Name: "repeated-id", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "معرّف واحد لعنصرين في صفحة واحدة.", En: "Two elements of a page have one id."},
		Why:    rules.Text{Ar: "يؤدي الرابط إلى الأول منهما دائمًا، وقارئ الشاشة يقرأ عنوان غيره.", En: "A link always leads to the first of them, and a screen reader reads another's label."},
		Mend:   rules.Text{Ar: "سمّوا كل عنصر باسم.", En: "Give each its own."},
		Bad:    `<section id="hours">…</section><p id="hours">`,
		Good:   `<section id="hours">…</section><p id="hours-note">`,
		Source: "HTML Living Standard, §3.2.6",
	},
	Output: func(o *Output) (found []Found) {
		for _, id := range o.index().twice {
			found = append(found, Found{Pos: o.at(`id="`+id+`"`, "{#"+id+"}", id), Message: rules.Text{Ar: "المعرّف “" + shorten(id) + "” لأكثر من عنصر في الصفحة", En: "several elements of the page have the id “" + shorten(id) + "”"},
				Hint: rules.Text{Ar: "سمّوا كل عنصر باسم", En: "give each its own"}})
		}
		return found
	},
}
