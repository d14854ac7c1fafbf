package check

import (
	"regexp"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

// numberKinds are the numbers that belong to one store only, as people write them (ITU-T E.164; ZATCA; the unified
// national number of the Saudi Business Center).
var numberKinds = []struct {
	pattern *regexp.Regexp
	what    rules.Text
	fact    string
	phone   bool
}{
	{regexp.MustCompile(`(?:\+|00)?966[ -]?5\d(?:[ -]?\d){7}\b|\b05\d(?:[ -]?\d){7}\b`), rules.Text{Ar: "رقم الجوال", En: "the mobile number"}, "contact.phone", true},
	{regexp.MustCompile(`\b(?:920|800)[ -]?\d(?:[ -]?\d){5,6}\b`), rules.Text{Ar: "الرقم الموحد", En: "the customer-service number"}, "contact.phone", true},
	{regexp.MustCompile(`\b3\d{13}3\b`), rules.Text{Ar: "الرقم الضريبي", En: "the VAT number"}, "ids.vat", false},
	{regexp.MustCompile(`\b7\d{9}\b`), rules.Text{Ar: "الرقم الوطني الموحّد", En: "the unified national number"}, "ids.unified_number", false},
}

var foreignNumber = Rule{
	Name: "foreign-number", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رقم هاتف أو رقم ضريبي أو رقم موحّد كُتب في النص وليس في site.toml.",
			En: "A phone, VAT or unified number that is written in the text and stands nowhere in site.toml."},
		Why: rules.Text{Ar: "الغالب أنه رقم متجر آخر بقي من النموذج، أو رقم قديم نُسي تحديثه هنا.",
			En: "Most often it is the number of another store, left by the template, or an old one that was forgotten here."},
		Mend: rules.Text{Ar: "ضعوا مكانه الحقيقة، مثل {{ contact.phone }} أو {{ ids.vat }}، أو أعلنوه في site.toml.",
			En: "Put the fact in its place, such as {{ contact.phone }} or {{ ids.vat }}, or declare it in site.toml."},
		Bad:  "للتواصل: 0501112223",
		Good: "للتواصل: {{ contact.phone }}",
	},
	Page: func(p *Page) (found []Found) {
		d := p.Site.declared()
		if len(d.numbers) == 0 {
			return nil
		}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			t := newText(b.Text, p.Code(), Prose)
			if strings.IndexAny(t.Raw, "0123456789٠١٢٣٤٥٦٧٨٩") < 0 {
				continue
			}
			folded := t.Folded()
			for _, kind := range numberKinds {
				for _, at := range kind.pattern.FindAllStringIndex(folded, -1) {
					number := digitsOf(folded[at[0]:at[1]])
					key := number
					if kind.phone {
						key = number[len(number)-8:]
					}
					if d.numbers[key] || isSampleNumber(number) {
						continue
					}
					start, end := t.original(at[0], at[1])
					written := b.Text[start:end]
					found = append(found, Found{Pos: p.In(b, start, end),
						Message: rules.Text{Ar: kind.what.Ar + " “" + written + "” ليس مما أعلنه هذا المتجر", En: kind.what.En + " “" + written + "” is nothing that this store declares"},
						Hint:    rules.Text{Ar: "ضعوا مكانه {{ " + kind.fact + " }}، أو أعلنوه في site.toml إن كان لكم", En: "put {{ " + kind.fact + " }} in its place, or declare it in site.toml if it is yours"}})
				}
			}
		}
		return found
	},
}

func isSampleNumber(digits string) bool {
	for _, s := range samples {
		if strings.Contains(digits, s) {
			return true
		}
	}
	return false
}
