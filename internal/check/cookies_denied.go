package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var cookiesDenied = Rule{
	Rule: say.RuleCookiesDenied,
	Page: func(p *Page) []diag.Finding {
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
			say.CookiesDenied{})
	},
}

// cookieDenials are phrases, folded, with which a text says that no cookies are used.
var cookieDenials = []string{"لا نستخدم ملفات", "لا نستعمل ملفات", "لا نضع ملفات", "لا يستخدم ملفات", "لا نستخدم الكوكيز", "لا نستخدم كوكيز",
	"do not use cookies", "don't use cookies", "use no cookies", "no cookies are"}
