package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var sampleData = Rule{
	Name: "sample-data", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عناوين وأرقام لا تخص أحدًا: example.com و0500000000 ورقم ضريبي من أصفار.",
			En: "Addresses and numbers that belong to nobody: example.com, 0500000000, a VAT number of zeros."},
		Why: rules.Text{Ar: "هي أمثلة من النموذج، والرسالة المرسلة إليها لا تصل إلى أحد.",
			En: "They are samples of a template; a message to them reaches nobody."},
		Mend: rules.Text{Ar: "اكتبوا ما يخص المتجر نفسه.", En: "Write the store's own."},
		Bad:  "راسلونا على info@example.com",
		Good: "راسلونا على {{ contact.email }}",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&(addresses|numbers) == 0 {
			return nil
		}
		lower := strings.ToLower(t.Raw)
		for _, s := range samples {
			if i := strings.Index(lower, s); i >= 0 && len(lower) == len(t.Raw) {
				hits = append(hits, Hit{Start: i, End: i + len(s), Message: rules.Text{Ar: "“" + s + "” بيانات مثال", En: "“" + s + "” is sample data"},
					Hint: rules.Text{Ar: "اكتبوا ما يخص المتجر نفسه", En: "write the store's own"}})
			}
		}
		return hits
	},
}

var samples = []string{"example.com", "example.org", "example.net", "yoursite.", "yourstore.", "yourdomain.", "mystore.com", "://localhost", "0500000000", "1234567890", "300000000000003"}
