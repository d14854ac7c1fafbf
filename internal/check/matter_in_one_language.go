package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var matterInOneLanguage = Rule{
	Name: "matter-in-one-language", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "وصف الصفحة أو ملخصها أو عنوانها في القوائم مكتوب في مقدمة الملف بلغة دون الأخرى.",
			En: "The description, the summary or the menu title of a page is set in the front matter of one language only."},
		Why: rules.Text{Ar: "محركات البحث والمشاركة تعرض إحدى اللغتين بلا وصف، وأول ما يقرؤه الناس من السياسة ملخصها.",
			En: "Search engines and shared links show one language without a description, and the summary is what most people read of a policy."},
		Mend: rules.Text{Ar: "ترجموه في ملف اللغة الأخرى.", En: "Translate it in the file of the other language."},
		Bad:  "summary = \"…\"   (في content/ar/privacy.md وحده)",
		Good: "summary = \"…\"   (في content/ar/privacy.md و content/en/privacy.md)",
	},
	Translations: func(source, translation *Page) (found []Found) {
		if paired(source, translation).stub {
			return nil
		}
		a, b := &source.Meta, &translation.Meta
		for _, key := range []struct{ name, a, b string }{
			{"description", a.Description, b.Description}, {"summary", a.Summary, b.Summary}, {"nav_title", a.NavTitle, b.NavTitle},
		} {
			has, lacks := source, translation
			switch {
			case (key.a == "") == (key.b == ""):
				continue
			case key.a == "":
				has, lacks = translation, source
			}
			// A menu shows the title where there is no shorter one: that is missed only where the title is long.
			if key.name == "nav_title" && len([]rune(lacks.Meta.Title)) <= longTitle {
				continue
			}
			found = append(found, Found{Pos: lacks.Pos("title"),
				Message: rules.Text{Ar: key.name + " لم يُكتب هنا، وهو في " + where(has.Pos(key.name)),
					En: key.name + " is not set here; it is in " + where(has.Pos(key.name))},
				Hint: rules.Text{Ar: "اكتبوه بهذه اللغة: " + key.name + ` = "…"`, En: "write it in this language: " + key.name + ` = "…"`}})
		}
		return found
	},
}

// longTitle is how many characters of a title a menu takes without being crowded.
const longTitle = 30
