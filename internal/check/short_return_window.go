package check

import (
	"fmt"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var shortReturnWindow = Rule{
	Name: "short-return-window", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "النص يعِد بمدة إرجاع أقصر مما يوجبه نظام بلد المتجر.", En: "The text promises fewer days to return an order than the law of the store's country."},
		Why: rules.Text{Ar: "للمستهلك في المملكة أن يفسخ العقد خلال سبعة أيام من التسلم ما لم يستعمل السلعة، وفي الكويت ومصر أربعة عشر يومًا. والشرط الأقصر لا أثر له.",
			En: "In Saudi Arabia a consumer may end the contract within seven days of receipt if the goods are unused; in Kuwait and Egypt within fourteen. A shorter term has no effect."},
		Mend:   rules.Text{Ar: "اكتبوا المدة في returns.window_days وأشيروا إليها في النص.", En: "Write the time into returns.window_days and refer to it in the text."},
		Bad:    "الإرجاع خلال 3 أيام فقط.",
		Good:   "الإرجاع خلال {{ returns.window_days | days }}.",
		Source: "نظام التجارة الإلكترونية، المادة 13 · E-Commerce Law, Art. 13; Kuwait Decree-Law 10/2026; Egypt Law 181/2018, Art. 40",
	},
	Page: func(p *Page) (found []Found) {
		least, _ := config.MinimumReturn(p.Site.Config.Country())
		if least == 0 || p.Site.Config.Returns.WindowDays.Set {
			return nil // fact-conflict tells
		}
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			if c.topic != "return" || c.value >= least*day || c.value < day {
				continue
			}
			f := c.place
			if !c.clear {
				f.Severity = diag.Warning
			}
			f.Message = rules.Text{Ar: fmt.Sprintf("“%s” أقصر من المدة النظامية للإرجاع، وهي بالأيام: %d", c.written, least),
				En: fmt.Sprintf("“%s” is shorter than the %d days that the law gives for a return", c.written, least)}
			f.Hint = rules.Text{Ar: fmt.Sprintf("اكتبوا window_days = %d أو أكثر تحت [returns]، وفي النص {{ returns.window_days | days }}", least),
				En: fmt.Sprintf("write window_days = %d or more under [returns], and {{ returns.window_days | days }} in the text", least)}
			found = append(found, f)
		}
		return found
	},
}
