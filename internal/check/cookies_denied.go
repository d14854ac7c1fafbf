package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var cookiesDenied = Rule{
	Name: "cookies-denied", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "النص يقول إنه لا تُستعمل ملفات تعريف ارتباط، وفي site.toml ملفات معلنة أو جهة تحليلات.",
			En: "The text says that no cookies are used, and site.toml declares some, or an analytics provider."},
		Why:  rules.Text{Ar: "أحد القولين غير صحيح، والعميل يبني موافقته عليه.", En: "One of the two is untrue, and customers consent on the strength of it."},
		Mend: rules.Text{Ar: "قولوا أي سطح لا يضع ملفات (هذا الموقع مثلًا) وأيها يضعها.", En: "Say which surface sets none (this site, for one) and which does."},
		Bad:  "لا نستخدم ملفات تعريف الارتباط.",
		Good: "هذا الموقع لا يضع ملفات تعريف الارتباط، أما المتجر الإلكتروني فيضع ما في الجدول.",
	},
	Page: func(p *Page) []Found {
		c := p.Site.Config
		analytics := false
		for _, t := range c.ThirdParty {
			analytics = analytics || t.Service.Value == "analytics" || t.Service.Value == "ads"
		}
		if len(c.Cookies) == 0 && !analytics {
			return nil
		}
		return denials(p, cookieDenials,
			[]string{"هذا الموقع", "هذه الصفح", "صفحات هذا", "هنا", "this site", "this website", "these pages", "this information site", "تسويقيه", "اعلانيه", "advertising", "marketing", "third-party"},
			rules.Text{Ar: "النص ينفي ملفات تعريف الارتباط، وفي site.toml ملفات أو جهة تحليلات", En: "the text denies cookies, and site.toml declares cookies or an analytics provider"},
			rules.Text{Ar: "قولوا أي سطح لا يضع ملفات وأيها يضعها", En: "say which surface sets none and which does"})
	},
}

// cookieDenials are phrases, folded, with which a text says that no cookies are used.
var cookieDenials = []string{"لا نستخدم ملفات", "لا نستعمل ملفات", "لا نضع ملفات", "لا يستخدم ملفات", "لا نستخدم الكوكيز", "لا نستخدم كوكيز",
	"do not use cookies", "don't use cookies", "use no cookies", "no cookies are"}
