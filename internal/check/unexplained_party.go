package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/rules"
)

var unexplainedParty = Rule{
	Name: "unexplained-party", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "جهة في سجل الأطراف الثالثة لا يُذكر اسمها أو الغرض من مشاركتها البيانات، أو لا يُذكران بإحدى لغات الموقع.",
			En: "A third party in the register has no name or no purpose, or none in one of the site's languages."},
		Why: rules.Text{Ar: "لصاحب البيانات أن يعرف من تصل إليه بياناته ولماذا، باللغة التي يقرأ بها.",
			En: "People are to know who receives their data and why, in the language that they read."},
		Mend:   rules.Text{Ar: "اكتبوا name وpurpose للجهة بكل لغة.", En: "Write name and purpose of the entry in each language."},
		Bad:    "[[third_party]]\nid = \"smsa\"\nname = { ar = \"سمسا\", en = \"SMSA\" }",
		Good:   "[[third_party]]\nid = \"smsa\"\nname = { ar = \"سمسا\", en = \"SMSA\" }\npurpose = { ar = \"توصيل الطلبات\", en = \"delivering orders\" }",
		Source: "نظام حماية البيانات الشخصية، المادة 13 · PDPL, Art. 13",
	},
	Site: func(s *Site) (found []Found) {
		for i, t := range s.Config.ThirdParty {
			for _, k := range []struct {
				key  string
				text fact.Text
			}{{"name", t.Name}, {"purpose", t.Purpose}} {
				var lacking []string
				for _, l := range s.Config.Languages {
					if k.text.In(l.Code) == "" {
						lacking = append(lacking, l.Code)
					}
				}
				if len(lacking) == 0 {
					continue
				}
				in := strings.Join(lacking, ", ")
				found = append(found, Found{Pos: s.Fact("third_party", i, k.key),
					Message: rules.Text{Ar: "الطرف الثالث “" + t.ID + "” ليس له " + k.key + " باللغة: " + in, En: "the third party “" + t.ID + "” has no " + k.key + " in: " + in},
					Hint:    rules.Text{Ar: "أضيفوا " + k.key + " = { ar = \"…\", en = \"…\" }", En: "add " + k.key + " = { ar = \"…\", en = \"…\" }"}})
			}
		}
		return found
	},
}
