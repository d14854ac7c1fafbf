package config

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/say"
)

// TestPairs holds of each pair of facts that it is told once, at its fact, with the line of the other, and that a neighbour
// that looks like it, and is right, is not told.
func TestPairs(t *testing.T) {
	const register = "[[third_party]]\nid = \"salla\"\nname = { ar = \"سلة\", en = \"Salla\" }\nservice = \"platform\"\ncountry = [\"SA\"]\n"
	rows := []struct {
		why             say.Message
		at, other       string // how the lines begin at which the finding is, and to which it points; none where a fact is missing
		wrong, harmless string
	}{
		{say.PartContradictionVatPrices{}, "prices_include_vat", "vat", "[ids]\nvat = \"none\"\n[payments]\nprices_include_vat = true", "[ids]\nvat = \"310122393500003\"\n[payments]\nprices_include_vat = true"},
		{say.PartContradictionVatPercent{}, "vat_percent", "vat", "[ids]\nvat = \"none\"\n[payments]\nvat_percent = 15", "[ids]\nvat = \"none\"\n[payments]\nvat_percent = 0"},
		{say.PartContradictionVatParty{}, "id", "vat", "[ids]\nvat = \"none\"\n[[third_party]]\nid = \"zatca\"", "[ids]\nvat = \"310122393500003\"\n[[third_party]]\nid = \"zatca\""},
		{say.PartContradictionFreelancerRegister{}, "unified_number", "kind", "kind = \"freelancer\"\n[ids]\nunified_number = \"7001234567\"", "kind = \"freelancer\"\n[ids]\ncr = \"none\"\nfreelance_doc = \"FL-482190573\""},
		{say.PartContradictionFreelanceDoc{}, "freelance_doc", "kind", "kind = \"company\"\n[ids]\nfreelance_doc = \"FL-482190573\"", "kind = \"freelancer\"\n[ids]\nfreelance_doc = \"FL-482190573\""},
		{say.PartContradictionFreelanceDoc{}, "freelance_doc", "unified_number", "[ids]\nunified_number = \"7001234567\"\nfreelance_doc = \"FL-482190573\"", "[ids]\nfreelance_doc = \"FL-482190573\""},
		{say.PartContradictionLegalCompany{}, "legal_name", "kind", "kind = \"freelancer\"\nlegal_name = { ar = \"شركة الورد التجارية\", en = \"Alward Trading\" }", "kind = \"company\"\nlegal_name = { ar = \"شركة الورد التجارية\", en = \"Alward Co.\" }"},
		{say.PartContradictionLegalEstablishment{}, "legal_name", "kind", "kind = \"company\"\nlegal_name = \"مؤسسة الورد للهدايا\"", "kind = \"freelancer\"\nlegal_name = \"متجر الورد للهدايا\""},
		{say.PartContradictionBeforeStore{Year: 2019}, "since = 2019", "since = 2024", "since = 2024\n[[third_party]]\nid = \"spl\"\nsince = 2019-09-01", "since = 2019\n[[third_party]]\nid = \"spl\"\nsince = 2019-09-01"},
		{say.PartContradictionBeforeStore{Year: 2023}, "published", "since", "since = 2024\n[policies.privacy]\npublished = 2023-01-01\neffective = 2023-01-01", "since = 2024\n[policies.privacy]\npublished = 2024-01-01"},
		{say.PartContradictionBeforeStore{Year: 2021}, "expires", "since", "since = 2024\n[[ids.licences]]\nno = \"L-1\"\nexpires = 2021-01-01", "since = 2024\n[[ids.licences]]\nno = \"L-1\"\nexpires = 2025-01-01"},
		{say.PartContradictionSeasons{}, "from = 2027-03-01", "to = 2027-03-09", "[[hours_seasonal]]\nfrom = 2027-02-08\nto = 2027-03-09\n[[hours_seasonal]]\nfrom = 2027-03-01\nto = 2027-03-20", "[[hours_seasonal]]\nfrom = 2027-02-08\nto = 2027-03-09\n[[hours_seasonal]]\nfrom = 2027-03-10\nto = 2027-03-20"},
		{say.PartContradictionChannel{}, "channel", "", "[returns]\nchannel = \"whatsapp\"\n[contact]\nemail = \"care@alward.sa\"", "[returns]\nchannel = \"email\"\n[contact]\nemail = \"care@alward.sa\""},
		{say.PartContradictionChat{Number: "966501234567"}, "url", "whatsapp", "[contact]\nwhatsapp = \"0551002003\"\n[[properties]]\nid = \"chat\"\nurl = \"https://wa.me/966501234567\"", "[contact]\nwhatsapp = \"0551002003\"\n[[properties]]\nid = \"chat\"\nurl = \"https://wa.me/966551002003\""},
		{say.PartContradictionLateAnswer{}, "respond_within_hours", "resolve_within_days", "[complaints]\nrespond_within_hours = 72\nresolve_within_days = 2", "[complaints]\nrespond_within_hours = 48\nresolve_within_days = 2"},
		{say.PartContradictionShopAddress{}, "url", "shop_url", "shop_url = \"https://shop.alward.sa\"\n[[properties]]\nid = \"shop\"\nurl = \"https://yasmin.sa\"", "shop_url = \"https://shop.alward.sa\"\n[[properties]]\nid = \"shop\"\nurl = \"https://www.shop.alward.sa/ar\""},
		{say.PartContradictionSiteAddress{}, "url", "base_url", "[[properties]]\nid = \"site\"\nurl = \"https://yasmin.sa\"", "[[properties]]\nid = \"site\"\nurl = \"https://www.alward.sa\""},
		{say.PartContradictionNetwork{Host: "x.com"}, "url", "network", "[[social]]\nnetwork = \"instagram\"\nhandle = \"@alward\"\nurl = \"https://x.com/alward\"", "[[social]]\nnetwork = \"x\"\nhandle = \"@alward\"\nurl = \"https://twitter.com/Alward\""},
		{say.PartContradictionHandle{Account: "yasmin"}, "url", "handle", "[[social]]\nnetwork = \"snapchat\"\nhandle = \"@alward\"\nurl = \"https://www.snapchat.com/add/yasmin\"", "[[social]]\nnetwork = \"tiktok\"\nhandle = \"alward\"\nurl = \"https://www.tiktok.com/@alward\""},
		{say.PartContradictionPlatformAddress{Platform: "salla"}, "shop_url", "platform", "platform = \"zid\"\nshop_url = \"https://salla.sa/alward\"", "platform = \"salla\"\nshop_url = \"https://salla.sa/alward\""},
		{say.PartContradictionPlatformParty{}, "id", "platform", "platform = \"zid\"\n" + register, "platform = \"salla\"\n" + register},
		{say.PartContradictionCodFee{}, "cod_fee", "methods", "[payments]\nmethods = [\"sadad\"]\ncod_fee = 15", "[payments]\nmethods = [\"sadad\", \"cod\"]\ncod_fee = 15"},
		{say.PartContradictionCodLimit{}, "cod_limit", "methods", "[payments]\nmethods = [\"sadad\"]\ncod_limit = 900", "[payments]\nmethods = [\"cod\"]\ncod_limit = 900"},
		{say.PartContradictionCodFeeLimit{}, "cod_fee", "cod_limit", "[payments]\nmethods = [\"cod\"]\ncod_fee = 900\ncod_limit = 15", "[payments]\nmethods = [\"cod\"]\ncod_fee = 15\ncod_limit = 900"},
		{say.PartContradictionTransfer{}, "transfer_within_hours", "methods", "[payments]\nmethods = [\"cod\"]\ntransfer_within_hours = 24", "[payments]\nmethods = [\"bank_transfer\"]\ntransfer_within_hours = 24"},
		{say.PartContradictionFreeAlready{}, "free_over", "fee", "[[shipping.zones]]\nlabel = \"الرياض\"\nfee = 0\nfree_over = 200", "[[shipping.zones]]\nlabel = \"الرياض\"\nfee = 0"},
		{say.PartContradictionFreeUnderFee{}, "free_over", "fee", "[[shipping.zones]]\nlabel = \"الرياض\"\nfee = 25\nfree_over = 20", "[[shipping.zones]]\nlabel = \"الرياض\"\nfee = 25\nfree_over = 250"},
		{say.PartContradictionZoneCarrier{}, "carrier =", "carriers", "[shipping]\ncarriers = [\"spl\"]\n[[shipping.zones]]\ncarrier = \"smsa\"\n[[third_party]]\nid = \"spl\"\n[[third_party]]\nid = \"smsa\"", "[[shipping.zones]]\ncarrier = \"smsa\"\n[[third_party]]\nid = \"smsa\""},
		{say.PartContradictionLateZone{}, "max_days", "delay_days", "[shipping]\ndelay_days = 5\n[[shipping.zones]]\nmax_days = 8", "[shipping]\ndelay_days = 8\n[[shipping.zones]]\nmax_days = 8"},
		{say.PartContradictionNoCourier{}, "carriers", "service", "[shipping]\ncarriers = [\"salla\"]\n" + register, "[shipping]\ncarriers = [\"spl\"]\n[[third_party]]\nid = \"spl\"\nservice = \"courier\""},
		{say.PartContradictionReturnFee{}, "return_fee", "who_pays", "[returns]\nwho_pays = \"store\"\nreturn_fee = 20", "[returns]\nwho_pays = \"store\"\nreturn_fee = 0"},
		{say.PartContradictionNoSafeguard{Country: "AE"}, "safeguard", "country", "[[third_party]]\nid = \"spl\"\ncountry = [\"SA\", \"AE\"]\nsafeguard = \"none_needed\"", "[[third_party]]\nid = \"spl\"\ncountry = [\"SA\", \"AE\"]\nsafeguard = \"scc\""},
		{say.PartContradictionNoSafeguardAbroad{}, "safeguard", "stored_outside", "[[third_party]]\nid = \"spl\"\nstored_outside = true\nsafeguard = \"none_needed\"", "[[third_party]]\nid = \"spl\"\nstored_outside = false\nsafeguard = \"none_needed\""},
		{say.PartContradictionNeedlessSafeguard{}, "safeguard", "stored_outside", "[[third_party]]\nid = \"spl\"\nstored_outside = false\nsafeguard = \"scc\"", "[[third_party]]\nid = \"spl\"\nstored_outside = true\nsafeguard = \"scc\""},
		{say.PartContradictionRole{}, "role", "service", "[[third_party]]\nid = \"spl\"\nrole = \"authority\"\nservice = \"courier\"", "[[third_party]]\nid = \"zatca\"\nrole = \"authority\"\nservice = \"government\""},
		{say.PartContradictionForcedConsent{}, "optional", "basis", "[[third_party]]\nid = \"spl\"\noptional = false\nbasis = \"consent\"", "[[third_party]]\nid = \"spl\"\noptional = true\nbasis = \"consent\""},
		{say.PartContradictionForcedConsent{}, "required", "basis", "[[data]]\nid = \"orders\"\nrequired = true\nbasis = \"consent\"", "[[data]]\nid = \"orders\"\nrequired = false\nbasis = \"consent\""},
		{say.PartContradictionHosting{Country: "US"}, "country", "hosting_country", "[privacy]\nhosting_country = [\"SA\"]\n[[third_party]]\nid = \"cloud\"\nservice = \"hosting\"\nsafeguard = \"scc\"\ncountry = [\"US\"]", "[privacy]\nhosting_country = [\"SA\", \"US\"]\n[[third_party]]\nid = \"cloud\"\nservice = \"hosting\"\nsafeguard = \"scc\"\ncountry = [\"US\"]"},
		{say.PartContradictionNobodyThere{Country: "AE"}, "stored_in", "[[third_party]]", "[[data]]\nid = \"delivery\"\nstored_in = [\"SA\", \"AE\"]\n" + register, "[[data]]\nid = \"delivery\"\nstored_in = [\"SA\", \"AE\"]\n[[third_party]]\nid = \"aramex\"\n" /* where it is, nobody knows */},
		{say.PartContradictionCookie{}, "provider", "[[third_party]]", "[[cookies]]\nname = \"_ga\"\nprovider = \"تحليلات جوجل\"\n" + register, "[[cookies]]\nname = \"cart\"\nprovider = { ar = \"منصة سلة\", en = \"Salla\" }\n[[cookies]]\nname = \"theme\"\nprovider = \"هذا الموقع\"\n" + register},
		{say.PartContradictionVatCertificate{}, "vat_certificate", "vat =", "[ids]\nvat = \"none\"\nvat_certificate = \"https://alward.sa/vat.pdf\"", "[ids]\nvat = \"310122393500003\"\nvat_certificate = \"https://alward.sa/vat.pdf\""},
		{say.PartContradictionNoRegister{}, "cr", "kind", "kind = \"company\"\n[ids]\ncr = \"none\"", "kind = \"freelancer\"\n[ids]\ncr = \"none\""},
		{say.PartContradictionNoRegister{}, "cr", "unified_number", "[ids]\ncr = \"none\"\nunified_number = \"7001234567\"", "[ids]\ncr = \"1010123456\"\nunified_number = \"7001234567\""},
		{say.PartContradictionRecordedNowhere{}, "url_recorded", "cr", "[ids]\ncr = \"none\"\nurl_recorded = true", "[ids]\ncr = \"none\"\nurl_recorded = false"},
		{say.PartContradictionRecordedNowhere{}, "url_recorded", "kind", "kind = \"freelancer\"\n[ids]\nurl_recorded = true", "kind = \"company\"\n[ids]\nurl_recorded = true"},
		{say.PartContradictionNeedlessLicence{}, "licences_needed", "[[ids.licences]]", "[ids]\nlicences_needed = false\n[[ids.licences]]\nno = \"L-1\"", "[ids]\nlicences_needed = true\n[[ids.licences]]\nno = \"L-1\""},
		{say.PartContradictionBeforeStore{Year: 2020}, "published", "since", "since = 2024\npublished = 2020-05-01", "since = 2024\npublished = 2024-05-01"},
		{say.PartContradictionNoExchange{}, "exchange_days", "exchange_offered", "[returns]\nexchange_offered = false\nexchange_days = 10", "[returns]\nexchange_days = 10"},
		{say.PartContradictionNoWarranty{}, "months", "offered", "[warranty]\noffered = false\nmonths = 12", "[warranty]\noffered = true\nmonths = 12"},
		{say.PartContradictionNoWarranty{}, "[[warranty.classes]]", "offered", "[warranty]\noffered = false\n[[warranty.classes]]\nlabel = \"الأجهزة\"\nmonths = 12", "[warranty]\noffered = false"},
		{say.PartContradictionOwnDelivery{}, "carriers", "delivered_by", "[shipping]\ndelivered_by = \"store\"\ncarriers = [\"spl\"]\n[[third_party]]\nid = \"spl\"", "[shipping]\ndelivered_by = \"both\"\ncarriers = [\"spl\"]\n[[third_party]]\nid = \"spl\""},
		{say.PartContradictionNothingToDeliver{}, "[[shipping.zones]]", "goods", "goods = [\"digital\"]\n[[shipping.zones]]\nlabel = \"الرياض\"", "goods = [\"digital\", \"physical\"]\n[[shipping.zones]]\nlabel = \"الرياض\""},
		{say.PartContradictionNothingToDeliver{}, "methods", "goods", "goods = [\"gift_cards\"]\n[payments]\nmethods = [\"cod\"]", "goods = [\"gift_cards\"]\n[payments]\nmethods = [\"sadad\"]"},
		{say.PartContradictionPromiseNeeds{}, "first_come_reply", "", "[promises]\nfirst_come_reply = true", "[promises]\nfirst_come_reply = true\n[contact]\nresponse_hours = 12"},
		{say.PartContradictionPromiseNeeds{}, "same_day_start", "", "[promises]\nsame_day_start = true", "[promises]\nsame_day_start = false"},
		{say.PartContradictionPromiseExchange{}, "exchange_refund", "exchange_offered", "[promises]\nexchange_refund = true\n[returns]\nexchange_offered = false", "[promises]\nexchange_refund = true\n[returns]\nexchange_days = 10"},
		{say.PartContradictionPromiseRepair{}, "repair_or_refund", "offered", "[promises]\nrepair_or_refund = true\n[warranty]\noffered = false", "[promises]\nrepair_or_refund = true\n[warranty]\nmonths = 12"},
		{say.PartContradictionPromiseTransfer{}, "account_at_checkout", "methods", "[promises]\naccount_at_checkout = true\n[payments]\nmethods = [\"cod\"]", "[promises]\naccount_at_checkout = true\n[payments]\nmethods = [\"bank_transfer\"]"},
		{say.PartContradictionPromiseConsent{}, "consent", "cookie_consent", "[promises]\ncookie_consent = true\n[[cookies]]\nname = \"_ga\"\ncategory = \"statistics\"\nconsent = false", "[promises]\ncookie_consent = true\n[[cookies]]\nname = \"cart\"\ncategory = \"necessary\"\nconsent = false"},
		{say.PartContradictionPromiseNeeded{}, "needed_parties_only", "service", "[promises]\nneeded_parties_only = true\n[[third_party]]\nid = \"ga\"\nservice = \"analytics\"", "[promises]\nneeded_parties_only = true\n[[third_party]]\nid = \"spl\"\nservice = \"courier\""},
	}
	told := map[string]bool{}
	for _, row := range rows {
		name := strings.TrimPrefix(reflect.TypeOf(row.why).Name(), "PartContradiction")
		told[name] = true
		t.Run(name, func(t *testing.T) {
			if got := contradictions(t, storeWith(row.harmless)); len(got) > 0 {
				t.Errorf("the harmless neighbour is told: %+v", got)
			}
			file := storeWith(row.wrong)
			got := contradictions(t, file)
			if len(got) != 1 {
				t.Fatalf("%d findings: %+v", len(got), got)
			}
			if !strings.HasPrefix(got[0].at, row.at) || got[0].why != row.why || !strings.HasPrefix(got[0].other, row.other) {
				t.Errorf("told at %q: %#v, the other is at %q", got[0].at, got[0].why, got[0].other)
			}
		})
	}
	source, err := os.ReadFile("../say/catalogue/en.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^\[(part\.contradiction\.[a-z-]+)\]`).FindAllSubmatch(source, -1) {
		if name := strings.TrimPrefix(say.GoName(string(m[1])), "PartContradiction"); !told[name] {
			t.Errorf("no row holds %s", name)
		}
	}
}

// storeWith is a site.toml with some facts of its store; those before the first table are of [store] itself.
func storeWith(facts string) string {
	return "base_url = \"https://alward.sa\"\n[store]\nname = { ar = \"الورد\", en = \"Alward\" }\ncountry = \"SA\"\n" + facts + "\n"
}

type contradiction struct {
	why       say.Message
	at, other string // lines
}

func contradictions(t *testing.T, file string) (out []contradiction) {
	t.Helper()
	lines := strings.Split(file, "\n")
	_, _, findings := Load("site.toml", []byte(file))
	for _, f := range findings {
		switch says := f.Says.(type) {
		case say.ContradictingFacts:
			out = append(out, contradiction{says.Why, lines[f.Line-1], lines[says.Line-1]})
		case say.ContradictingFactsMissing:
			out = append(out, contradiction{says.Why, lines[f.Line-1], ""})
		default:
			if !slices.Contains([]say.Rule{say.RuleNoUnifiedNumber, say.RuleIncompleteEntry}, f.Rule) {
				t.Errorf("also told: %s %+v", f.Rule, f.Says)
			}
		}
	}
	return out
}
