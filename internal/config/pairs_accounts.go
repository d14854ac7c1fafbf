package config

import (
	"net/url"
	"slices"
	"strings"

	"sitegen/internal/say"
)

// checkAccountPairs holds the accounts of the store against their addresses.
func checkAccountPairs(c *checker) {
	for i, s := range c.site.Social {
		if !s.URL.IsSet() {
			continue
		}
		path := at("social", i, "url")
		hosts := networkHosts(s.Network.Value)
		if host := siteOf(string(s.URL)); hosts != nil && host != "" && !slices.ContainsFunc(hosts, func(h string) bool { return host == h || strings.HasSuffix(host, "."+h) }) {
			c.contradict(path, at("social", i, "network"), say.PartContradictionNetwork{Host: host})
			continue
		}
		account := accountOf(string(s.URL))
		if handle := strings.TrimPrefix(string(s.Handle), "@"); handle != "" && account != "" && !strings.EqualFold(handle, account) {
			c.contradict(path, at("social", i, "handle"), say.PartContradictionHandle{Account: account})
		}
	}
}

// networkHosts are the hosts of a network; nil when it isn't known.
func networkHosts(network string) []string {
	switch network {
	case "instagram":
		return []string{"instagram.com", "instagr.am"}
	case "x":
		return []string{"x.com", "twitter.com"}
	case "tiktok", "snapchat", "linkedin":
		return []string{network + ".com"}
	case "youtube":
		return []string{"youtube.com", "youtu.be"}
	case "facebook":
		return []string{"facebook.com", "fb.com", "fb.me", "m.me"}
	}
	return nil
}

// accountOf is the name of the account to which an address of a network leads; "" where addresses hold numbers or ids
// instead of names.
func accountOf(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.RawQuery != "" && strings.Contains(u.Path, "profile.php") {
		return ""
	}
	parts := strings.FieldsFunc(u.Path, func(r rune) bool { return r == '/' })
	if len(parts) > 1 && slices.Contains([]string{"add", "company", "in", "c", "user", "t"}, parts[0]) {
		parts = parts[1:]
	}
	if len(parts) != 1 || parts[0] == "channel" {
		return ""
	}
	return strings.TrimPrefix(parts[0], "@")
}
