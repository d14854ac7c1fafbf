package country_test

import (
	"os"
	"strings"
	"testing"

	"sitegen/internal/country"
)

// TestLaws holds the file of each country to what such a file has to have. Who adds a country learns from one run all that its
// file lacks.
func TestLaws(t *testing.T) {
	for _, code := range country.WithLaw() {
		if problems := lawProblems(code, country.LawOf(code)); len(problems) > 0 {
			t.Errorf("internal/country/law/%s.toml:\n  - %s", strings.ToLower(code), strings.Join(problems, "\n  - "))
		}
	}
}

// TestSources holds that what two countries provide alike was read in a source of each.
func TestSources(t *testing.T) {
	codes := country.WithLaw()
	for i, a := range codes {
		for _, b := range codes[i+1:] {
			for _, problem := range sameSource(country.LawOf(a), country.LawOf(b)) {
				t.Error(problem)
			}
		}
	}
}

// example is a file with nothing wrong, of a country that there isn't. Each topic that it doesn't provide on is unknown.
func example(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("testdata/law.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestLawProblemsOfExample(t *testing.T) {
	l, err := country.ParseLaw(example(t))
	if err != nil {
		t.Fatal(err)
	}
	if problems := lawProblems("XX", l); len(problems) > 0 {
		t.Error(strings.Join(problems, "\n"))
	}
	if problems := sameSource(l, &country.Law{Code: "YY"}); len(problems) > 0 {
		t.Error(problems)
	}
}

// TestLawProblems breaks the example in one place after another.
func TestLawProblems(t *testing.T) {
	for _, test := range []struct{ old, new, want string }{
		{`code = "XX"`, `code = "YY"`, `code: "YY" in the file of XX`},
		{`reviewed = "2026-11-30"`, `reviewed = "30 November"`, `"30 November" is no day`},
		{`ar = ["الدولة"]`, `ar = []`, `calls: write ar and en`},
		{`laws = { ar = "القوانين", en = "the laws" }`, `laws = { ar = "القوانين" }`, `terms.laws: write en`},
		{`laws = { ar = "القوانين", en = "the laws" }`, `laws = { ar = "the laws", en = "the laws" }`, `terms.laws: ar isn't Arabic`},
		{`laws = { ar = "القوانين", en = "the laws" }`, `laws = { ar = "القوانين", en = "القوانين" }`, `terms.laws: en isn't English`},
		{`iban = 22`, `iban = 3`, `iban: no account number has 3 characters`},
		{`payments = ["visa"]`, `payments = []`, `payments: write what is usual there`},
		{`percent = 10`, `percent = 111`, `tax.percent: 111 can't be its rate`},
		{`payments = ["visa"]`, "payments = [\"visa\"]\nnetworks = [\"mada\"]", `networks: mada isn't among the payments`},
		{`parties = ["aramex"]`, `parties = ["armex"]`, `"armex" isn't in the register of parties`},
		{`[act.criteria]`, `[act.criterion]`, `act: "criterion" is none of`},
		{`title = { ar = "القانون رقم 1", en = "Law 1" }`, `title = { ar = "القانون رقم 1" }`, `act.consumer.title: write en`},
		{`url = "https://law.example/consumer"`, `url = "http://law.example/consumer"`, `act.consumer.url: "http://law.example/consumer" is no https address`},
		{`url = "https://law.example/consumer"`, ``, `act.consumer.url: "" is no https address`},
		{`since = "2014"`, `since = "14"`, `act.consumer.since: "14" is no day`},
		{`sure = "text"`, `sure = "certain"`, `act.consumer.sure: "certain" is none of text two one`},
		{`status = "guideline"`, `status = "advice"`, `act.criteria.status: "advice" is none of`},
		{`[authority.consumer_authority]`, `[authority.consumers]`, `authority: "consumers" is none of`},
		{`source = "https://ministry.example"`, ``, `authority.consumer_authority.source: "" is no https address`},
		{"days = 14\nfrom", "hours = 14\nfrom", `provision.withdrawal: its number is in "days", not in hours`},
		{"days = 14\nfrom", "days = 14\nnone = true\nfrom", `provision.withdrawal: none, and a number of days`},
		{`from = "receipt"`, `from = "delivery"`, `provision.withdrawal.from: "delivery" is none of`},
		{"reason = { ar = \"المقاس\", en = \"the size\" }\n", "", `provision.withdrawal.case[0].reason: write ar`},
		{"days = 5\n", "", `provision.withdrawal.case[0]: write days`},
		{`article = { ar = "المادة 3", en = "Article 3" }`, `article = { ar = "المادة 3" }`, `provision.withdrawal.article: write en`},
		{"refund = {", "refunds = {", `nothing on refund: add [provision.refund], or what you looked for to [unknown], or a [[conflict]]`},
		{"refund = {", "withdrawal = { ar = \"مدة\", en = \"a period\" }\nrefund = {", `withdrawal is a provision and unknown`},
		{`topic = "delay"`, `topic = "withdrawal"`, `withdrawal is a provision, and sources disagree about it`},
		{`topic = "delay"`, `topic = "lateness"`, `conflict[0].topic: "lateness" is none of`},
		{`url = "https://two.example"`, `url = "https://one.example"`, `conflict[0]: write two sides, each with its own address`},
		{`what = { ar = "لا ترد ولا تستبدل", en = "Neither returned nor exchanged" }`, `what = { en = "Neither returned nor exchanged" }`, `void[0].what: write ar`},
		{"id = \"misused\"", "id = \"made_to_order\"", `exclusion: the id "made_to_order" stands twice`},
		{"id = \"misused\"\nact = \"consumer\"", "id = \"misused\"", `exclusion misused: names no act`},
		{"percent = 10", "percent = 10\nnone = true", `tax: none, and a rate`},
		{`[identifier.vat]`, `[identifier.vat_no]`, `identifier: "vat_no" is none of`},
		{`example = "200"`, `example = "300"`, `identifier.vat.example: "300" hasn't the form 2\d\d`},
		{`pattern = '2\d\d'`, ``, `identifier.vat: a form or an example without a pattern`},
		{`parts = ["building", "block"]`, `parts = ["building", "blok"]`, `address.parts: "blok" is none of`},
		{`example = "000"`, `example = "00"`, `address.forms.block.example: "00" hasn't the form`},
		{`[[profile.requirement]]`, `[[profile.requirement]]` + "\n" + `id = "XX-2"` + "\n" + `[[profile.requirement]]`, `requirement XX-2: nothing declares it`},
		{`within {withdrawal.days} days`, `within 14 days`, `requirement XX-1: "14 days" is written by hand`},
		{`خلال {withdrawal.days} يومًا`, `خلال ١٤ يومًا`, `requirement XX-1: "١٤ يوم" is written by hand`},
		{`window_days>={withdrawal.days}`, `window_days>=14`, `requirement XX-1: ">=14" is written by hand`},
		{`within {withdrawal.days} days`, `within {refund.days} days`, `requirement XX-1: {refund.days}, but provision.refund has no days`},
		{`page = "returns"`, ``, `requirement XX-1: write page`},
	} {
		data := example(t)
		if !strings.Contains(data, test.old) {
			t.Errorf("testdata/law.toml hasn't %q", test.old)
			continue
		}
		l, err := country.ParseLaw(strings.Replace(data, test.old, test.new, 1))
		if err != nil {
			t.Errorf("%s: %v", test.new, err)
			continue
		}
		if problems := strings.Join(lawProblems("XX", l), "\n"); !strings.Contains(problems, test.want) {
			t.Errorf("%s instead of %s: %q, want %q", test.new, test.old, problems, test.want)
		}
	}
}

func TestSameSource(t *testing.T) {
	law := func(code, url string, days, percent int) *country.Law {
		b := country.Basis{URL: url}
		return &country.Law{Code: code, Provisions: map[string]*country.Provision{"delay": {Days: days, Basis: b}}, Tax: &country.Tax{Percent: percent, Basis: b}}
	}
	a := law("AA", "https://a.example", 15, 5)
	for _, test := range []struct {
		b    *country.Law
		want int
	}{
		{law("BB", "https://a.example", 15, 5), 2},
		{law("BB", "https://a.example", 15, 10), 1},
		{law("BB", "https://a.example", 30, 10), 0},
		{law("BB", "https://b.example", 15, 5), 0},
	} {
		if got := sameSource(a, test.b); len(got) != test.want {
			t.Errorf("%v, want %d", got, test.want)
		}
	}
}
