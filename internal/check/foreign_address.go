package check

import (
	"regexp"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var emailPattern = regexp.MustCompile(`[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+`)

// shopPattern finds the addresses of stores on the platforms that give each store a page or a name of its own.
var shopPattern = regexp.MustCompile(`(?i)\b(?:salla\.sa/[a-z0-9_.-]+|[a-z0-9-]+\.(?:myshopify\.com|zid\.store|salla\.site))`)

var foreignAddress = Rule{
	Rule: say.RuleForeignAddress,
	Page: func(p *Page) (found []diag.Finding) {
		d := p.Site.declared()
		if len(d.hosts) == 0 {
			return nil // a site that declares no address of its own yet
		}
		text := string(p.Doc.Source)
		report := func(at []int, says say.Message) {
			found = append(found, diag.Finding{Pos: p.At(at[0], at[1]-at[0]), Says: says})
		}
		if strings.Contains(text, "@") && len(d.emails) > 0 {
			for _, at := range emailPattern.FindAllStringIndex(text, -1) {
				address := strings.ToLower(text[at[0]:at[1]])
				_, host, _ := strings.Cut(address, "@")
				if d.emails[address] || d.hosts[host] && !freeMail[host] || official(host) || isSample(host) || p.Site.isSampleFact(address) {
					continue
				}
				if line := lineAround(text, at[0]); p.Site.namesOther(line) || line.hasWord(authorities) {
					continue
				}
				report(at, say.ForeignAddressEmail{Address: text[at[0]:at[1]]})
			}
		}
		if !containsAny(text, []string{"salla.", "Salla.", "SALLA.", "shopify.", "zid."}) {
			return append(found, p.foreignHosts()...)
		}
		for _, at := range shopPattern.FindAllStringIndex(text, -1) {
			if shop := strings.ToLower(text[at[0]:at[1]]); !strings.Contains(strings.ToLower(string(p.Site.Input.TOML)), shop) && !platformPage(shop) {
				report(at, say.ForeignAddress{Address: text[at[0]:at[1]]})
			}
		}
		return append(found, p.foreignHosts()...)
	},
}

// lineAround is the line of a file in which a byte is.
func lineAround(text string, at int) *sentence {
	start, end := strings.LastIndexByte(text[:at], '\n')+1, strings.IndexByte(text[at:], '\n')
	if end < 0 {
		end = len(text) - at
	}
	return &sentence{Text: newText(text[start:at+end], "", Prose)}
}

// hostPattern finds names of hosts in folded text.
var hostPattern = regexp.MustCompile(`\b(?:[a-z0-9-]+\.)+(?:com|net|org|sa|shop|store|co|me|io|site|online|ae|bh|qa|kw|om|eg|jo)\b`)

// ourSite are words with which a text introduces its own address.
var ourSite = set("موقعنا", "متجرنا", "موقع", "زوروا", "زيارتكم", "زيارتك", "تسوقوا", "website", "visit", "visiting", "our", "shop")

// foreignHosts finds addresses that the text calls its own and site.toml does not know.
func (p *Page) foreignHosts() (found []diag.Finding) {
	d := p.Site.declared()
	for _, s := range p.passages() {
		if s.has&addresses == 0 {
			continue
		}
		folded := s.Folded()
		for _, at := range hostPattern.FindAllStringIndex(folded, -1) {
			host := hostOf(folded[at[0]:at[1]])
			if d.knowsHost(host) || official(host) || isSample(host) || p.Site.isSampleFact(host) || at[0] > 0 && folded[at[0]-1] == '@' || at[1] < len(folded) && folded[at[1]] == '@' || shopPattern.MatchString(folded[at[0]:]) {
				continue
			}
			near := &sentence{Text: s.Text}
			k := 0
			for k < len(s.words) && s.words[k].start < at[0] {
				k++
			}
			if !near.has(clause{max(0, k-3), k}, ourSite) || p.Site.namesOther(sentenceAround(s.Text, at[0], at[1])) {
				continue
			}
			start, end := s.original(at[0], at[1])
			found = append(found, diag.Finding{Severity: diag.Warning, Pos: s.at(start, end), Says: say.ForeignAddress{Address: s.Raw[start:end]}})
		}
	}
	return found
}

// knowsHost tells whether a host, or one above it, is declared.
func (d *declared) knowsHost(host string) bool {
	for known := range d.hosts {
		if host == known || strings.HasSuffix(host, "."+known) || strings.HasSuffix(known, "."+host) {
			return true
		}
	}
	return false
}

// freeMail are hosts whose addresses belong to everybody.
var freeMail = set("gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com", "live.com")

// official tells whether a host is one of a government.
func official(host string) bool {
	return strings.HasSuffix(host, ".gov.sa") || strings.HasSuffix(host, ".gov") || strings.Contains(host, ".gov.")
}

// isSample tells whether a host is one that sampleData reports.
func isSample(host string) bool {
	return strings.HasPrefix(host, "example.") || strings.HasPrefix(host, "yoursite.") || strings.HasPrefix(host, "yourstore.") || strings.HasPrefix(host, "yourdomain.")
}

// platformPage tells whether an address is one of the platform's own pages.
func platformPage(shop string) bool {
	_, page, _ := strings.Cut(shop, "/")
	return set("site", "about", "terms", "privacy", "pricing", "help", "ar", "en")[page]
}
