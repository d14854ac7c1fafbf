package check

import (
	"net/url"
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var thirdPartyRequest = Rule{
	Rule: say.RuleThirdPartyRequest,
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
