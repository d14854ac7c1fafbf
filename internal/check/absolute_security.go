package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var absoluteSecurity = Rule{
	Name: "absolute-security", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "وعد بأمان تام لا يستطيعه أحد.", En: "A promise of complete security, which nobody can keep."},
		Why:  rules.Text{Ar: "أول تسرّب يجعل الوعد كاذبًا، وهو ما يُحتج به عليكم.", En: "The first breach makes it a lie that is held against you."},
		Mend: rules.Text{Ar: "اذكروا التدابير التي تتخذونها، مثل {{ security-measures }}.", En: "Name the measures that you take, such as {{ security-measures }}."},
		Bad:  "بياناتكم آمنة 100%.",
		Good: "نحمي بياناتكم بالتشفير وبتقييد الاطلاع عليها.",
	},
	Page: func(p *Page) []Found {
		return denials(p, securityPromises,
			[]string{"لا يمكن", "لا نستطيع", "ليس", "ليست", "لا توجد", "لا يوجد", "no ", "not ", "cannot", "can't"},
			rules.Text{Ar: "وعد بأمان تام لا يستطيعه أحد", En: "a promise of complete security, which nobody can keep"},
			rules.Text{Ar: "اذكروا التدابير التي تتخذونها، مثل {{ security-measures }}", En: "name the measures that you take, such as {{ security-measures }}"})
	},
}

// securityPromises are phrases, folded, that promise complete security.
var securityPromises = []string{"امن 100", "امنه 100", "100% امن", "100% امنه", "100٪ امنه", "100٪ امن", "امان تام", "امان كامل", "حمايه كامله", "حمايه تامه", "امن بالكامل", "امنه بالكامل", "امن تماما", "امنه تماما", "محميه بالكامل", "محميه تماما", "نضمن امان", "نضمن سريه",
	"100% secure", "100 % secure", "completely secure", "totally secure", "absolutely secure", "100% safe", "completely safe", "100 percent secure", "fully secure", "perfectly secure", "impossible to hack", "guarantee the security"}
