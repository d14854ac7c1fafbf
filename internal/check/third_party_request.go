package check

import (
	"net/url"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var thirdPartyRequest = Rule{
	Name: "third-party-request", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحة تطلب ملفًّا من موقع آخر: صورة أو خطًّا أو برنامجًا أو إطارًا.",
			En: "A page asks another host for a file: a picture, a font, a script, a frame."},
		Why: rules.Text{Ar: "يعرف ذلك الموقع عنوان كل زائر ومتى زار، قبل أن يوافق على شيء. وهذا إفصاح عن بيانات شخصية لا تذكره السياسة.",
			En: "That host learns the address of every visitor and when they came, before they agreed to anything: a disclosure of personal data that the policy does not name."},
		Mend: rules.Text{Ar: "ضعوا الملف في assets/ واكتبوا عنوانه بالدالة {{ asset \"…\" }}.",
			En: "Put the file into assets/ and write its address as {{ asset \"…\" }}."},
		Bad:    `<script src="https://cdn.example/chat.js"></script>`,
		Good:   `<img src="{{ asset "img/shop.jpg" }}" alt="">`,
		Source: "PDPL Art. 12; W3C CSP 3",
	},
	Output: func(o *Output) (found []Found) {
		for _, r := range o.index().resources {
			host := o.Site.foreign(r.url)
			if host == "" {
				continue
			}
			found = append(found, Found{Pos: o.at(r.url, strings.TrimSpace(r.url), host), Message: rules.Text{Ar: "تطلب الصفحة “" + shorten(r.url) + "” من " + host + "، فيعرف كل من يقرؤها", En: "the page asks " + host + " for “" + shorten(r.url) + "”, so that it learns of every reader"},
				Hint: rules.Text{Ar: "ضعوا الملف في assets/ واكتبوا عنوانه هناك", En: "put the file into assets/ and name it there"}})
		}
		return found
	},
}

// foreign is the host of an address on another host than the site's; "" for all others.
func (s *Site) foreign(address string) string {
	address = strings.TrimSpace(address)
	if !absolute(address) {
		return ""
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	if strings.EqualFold(u.Host, s.shared.host()) {
		return ""
	}
	return u.Host
}
