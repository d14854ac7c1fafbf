package check

import (
	"fmt"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/rules"
)

var factConflict = Rule{
	Name: "fact-conflict", Severity: diag.Error, Judgement: true,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مدة أو مبلغ أو ساعة أو سن كُتبت في النص وتخالف ما أُعلن في site.toml للأمر نفسه.",
			En: "A time, an amount, an hour or an age that the text names and that is not the one in site.toml for the same thing."},
		Why: rules.Text{Ar: "رقمان مختلفان في موقع واحد يتيحان للعميل أن يتمسك بأيهما شاء، وتعدّهما Google معلومات مضللة.",
			En: "Where a site names two numbers a customer may hold you to either, and Google takes them for misleading."},
		Mend: rules.Text{Ar: "ضعوا مكان الرقم الحقيقة نفسها، فلا تكتبوها إلا مرة واحدة. وإن كان الرقم لحالة خاصة فاذكروها في الجملة نفسها.",
			En: "Put the fact in the place of the number, so that it is written once only. Where the number is that of a special case, name the case in the same sentence."},
		Bad:    "يمكنكم الإرجاع خلال سبعة أيام.",
		Good:   "يمكنكم الإرجاع خلال {{ returns.window_days | days genitive }}.",
		Source: "support.google.com/merchants/answer/11197424",
	},
	Page: func(p *Page) (found []Found) {
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			if len(c.known) == 0 || c.equal() != nil {
				continue
			}
			f := c.place
			if !c.clear || !c.single || c.business && !c.known[0].days {
				f.Severity = diag.Warning
			}
			f.Message, f.Hint = c.contradiction()
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
	if d.N == 1 {
		u.En = strings.TrimSuffix(u.En, "s")
	}
	return rules.Text{Ar: fmt.Sprintf("%d (%s)", d.N, u.Ar), En: fmt.Sprintf("%d %s", d.N, u.En)}
}
