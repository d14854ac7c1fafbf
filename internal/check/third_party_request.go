package check

import (
	"net/url"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var thirdPartyRequest = Rule{
	Rule: say.RuleThirdPartyRequest,
	Output: func(o *Output) (found []diag.Finding) {
		for _, r := range o.index().resources {
			host := o.Site.foreign(r.url)
			if host == "" {
				continue
			}
			found = append(found, diag.Finding{Pos: o.at(r.url, strings.TrimSpace(r.url), host), Says: say.ThirdPartyRequest{Host: host, Address: shorten(r.url)}})
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
