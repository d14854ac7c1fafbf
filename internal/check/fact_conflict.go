package check

import (
	"fmt"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/rules"
)

var factConflict = Rule{
	Name: "fact-conflict", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مدة كُتبت في النص وتخالف المدة المعلنة في site.toml للأمر نفسه.",
			En: "A time that the text promises and that is not the one in site.toml for the same thing."},
		Why: rules.Text{Ar: "مدتان مختلفتان في موقع واحد تتيحان للعميل أن يتمسك بأيهما شاء، وتعدّهما Google معلومات مضللة.",
			En: "Where a site names two times a customer may hold you to either, and Google takes them for misleading."},
		Mend: rules.Text{Ar: "ضعوا مكان الرقم الحقيقة نفسها، فلا تكتبوها إلا مرة واحدة.",
			En: "Put the fact in the place of the number, so that it is written once only."},
		Bad:    "يمكنكم الإرجاع خلال سبعة أيام.",
		Good:   "يمكنكم الإرجاع خلال {{ returns.window_days | days }}.",
		Source: "support.google.com/merchants/answer/11197424",
	},
	Page: func(p *Page) (found []Found) {
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			times := c.topic.declaredFor(p.Site.Config)
			if len(times) == 0 || p.Site.declared().periods[c.hours] {
				continue // what site.toml says of another matter may be meant
			}
			f := c.at(p)
			value := plainly(times[0])
			name := c.topic.facts[0]
			if len(times) > 1 {
				f.Severity = diag.Warning
			}
			f.Message = rules.Text{Ar: fmt.Sprintf("“%s” تخالف ما في site.toml: %s = %s", c.written(), name, value.Ar),
				En: fmt.Sprintf("“%s” contradicts site.toml: %s is %s", c.written(), name, value.En)}
			f.Hint = rules.Text{Ar: "ضعوا مكانها {{ " + name + " }}، أو صحّحوا site.toml", En: "put {{ " + name + " }} in its place, or correct site.toml"}
			found = append(found, f)
		}
		return found
	},
}

// plainly is a duration in a message: a number and its unit.
func plainly(d fact.Duration) rules.Text {
	units := map[string]rules.Text{"hour": {Ar: "ساعة", En: "hours"}, "day": {Ar: "يوم", En: "days"}, "business_day": {Ar: "يوم عمل", En: "working days"},
		"week": {Ar: "أسبوع", En: "weeks"}, "month": {Ar: "شهر", En: "months"}, "year": {Ar: "سنة", En: "years"}}
	u := units[d.Unit]
	return rules.Text{Ar: fmt.Sprintf("%d (%s)", d.N, u.Ar), En: fmt.Sprintf("%d %s", d.N, u.En)}
}
