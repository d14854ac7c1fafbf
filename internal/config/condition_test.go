package config

import (
	"fmt"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

const conditionSite = `
base_url = "https://a.example"
languages = [{ code = "ar" }, { code = "en" }]
store = { name = "متجر", kind = "freelancer", country = "SA" }
ids = { vat = "none" }
social = [{ network = "instagram", handle = "a" }]
third_party = [{ id = "smsa", name = "س", service = "courier" }]
[returns]
window_days = 7
exclusions = ["hygiene"]
[shipping]
carriers = ["smsa"]
attempts = "x"
[payments]
prices_include_vat = false
[facts]
gift = true
hall = "gold"
colours = ["red", "blue"]
`

func parsed(t *testing.T, s string) *fact.Condition {
	t.Helper()
	c, err := fact.ParseCondition(s)
	if err != nil {
		t.Fatal(s, err)
	}
	return c
}

func TestHolds(t *testing.T) {
	_, facts, _ := Load("site.toml", []byte(conditionSite))
	present := func(page string) bool { return page == "guides/size" || page == "warranty" }
	for condition, want := range map[string]bool{
		"store.name": true, "store.legal_name": false, "store": true, "warranty": false, "branches": false, "social": true,
		"ids.vat": false, "ids.vat is none": true, "returns.window_days is 7": true, "returns.window_days is 8": false,
		"returns.exclusions": true, "returns.exclusions has hygiene": true, "returns.exclusions has services": false,
		"payments.prices_include_vat": false, "payments.prices_include_vat is no": true, "payments.prices_include_vat is yes": false,
		"payments": true, "store.kind is freelancer": true, "store.kind is company": false, "country is SA": true, "country": true,
		"languages has en": true, "languages has fr": false, "languages": true, "social has instagram": true, "social has x": false,
		"third_party has smsa": true, "third_party has courier": true, "third_party has aramex": false, "shipping.carriers has smsa": true,
		"page.warranty": true, "not page.privacy": true, "facts.gift": true, "facts.gift is yes": true, "facts.hall is gold": true,
		"facts.hall is silver": false, "facts.colours has red": true, "facts.colours has green": false, "policies.privacy": false, "demo": false,
		"shipping.attempts": true, "shipping.attempts is 3": false, // it was refused: nothing more is said of it
		"third_party.service": true, "third_party.country": false, "social.handle": true, "branches.address.city": false, "ids.licences.no": false,
		"branches or social and not warranty": true, "branches and social or warranty": false,
	} {
		if got := facts.Holds(parsed(t, condition), present); got != want {
			t.Errorf("%s: %t", condition, got)
		}
		if problems := facts.Check(parsed(t, condition), func() []string { return []string{"guides/size", "privacy", "warranty"} }); len(problems) > 0 {
			t.Errorf("%s: %v", condition, problems[0])
		}
	}
}

// TestHoldsRegion asks a site in languages of regions for the languages.
func TestHoldsRegion(t *testing.T) {
	_, facts, _ := Load("site.toml", []byte("[[languages]]\ncode = \"ar-SA\"\n[[languages]]\ncode = \"en-GB\"\n"))
	for condition, want := range map[string]bool{
		"languages has ar-SA": true, "languages has ar": true, "languages has ar-EG": false, "languages has en": true,
		"languages has en-GB": true, "languages has a": false, "languages has fr": false, "not languages has fr": true,
	} {
		if got := facts.Holds(parsed(t, condition), nil); got != want {
			t.Errorf("%s: %t", condition, got)
		}
	}
}

func TestHoldsNotOffered(t *testing.T) {
	f := &Facts{facts: facts{values: map[string]fact.Value{}, tables: map[string][]string{"warranty": {"offered", "months"}}}}
	f.facts.values["warranty.months"] = fact.Number{N: 1, Set: true}
	for _, c := range []struct {
		offered fact.Bool
		want    bool
	}{{fact.Bool{}, true}, {fact.Bool{V: true, Set: true}, true}, {fact.Bool{Set: true}, false}} {
		f.facts.values["warranty.offered"] = c.offered
		if f.there("warranty") != c.want {
			t.Errorf("%+v", c)
		}
	}
}

func TestCheckConditions(t *testing.T) {
	_, facts, _ := Load("site.toml", []byte(conditionSite))
	for condition, want := range map[string]struct {
		says, hint string
		place      string
	}{
		"branchs":                       {`UnknownFact{Fact:"branchs"}`, `AnyDidYouMean{Meant:"branches"}`, "branchs"},
		"label":                         {`UnknownFact{Fact:"label"}`, "", "label"},
		"timezone":                      {`UnknownFact{Fact:"timezone"}`, `AnyDidYouMean{Meant:"site.timezone"}`, "timezone"},
		"facts.gold":                    {`UnknownFact{Fact:"facts.gold"}`, `UnknownFactOwn{Name:"gold"}`, "facts.gold"},
		"store.kind is freelance":       {`BadConditionValue{Fact:"store.kind", Value:"freelance", Names:["establishment" "company" "freelancer"]}`, `AnyDidYouMean{Meant:"freelancer"}`, "freelance"},
		"not country is saudi":          {`BadConditionValue{Fact:"country", Value:"saudi", Names:["SA"]}`, "", "saudi"},
		"ids.vat is no":                 {`BadConditionValue{Fact:"ids.vat", Value:"no", Names:["none"]}`, "", "no"},
		"demo is maybe":                 {`BadConditionValue{Fact:"demo", Value:"maybe", Names:["yes" "no" "true" "false"]}`, "", "maybe"},
		"store.kind has freelancer":     {`BadConditionSingle{Fact:"store.kind"}`, "", "store.kind"},
		"payments.methods is mada":      {`BadConditionList{Fact:"payments.methods"}`, "", "payments.methods"},
		"store.name is x":               {`BadConditionNoValues{Fact:"store.name"}`, "", "store.name"},
		"third_party.service is x":      {`BadConditionNoValues{Fact:"third_party.service"}`, "", "third_party.service"},
		"warranty is none":              {`BadConditionTable{Fact:"warranty"}`, "", "warranty"},
		"social has mastodon":           {`BadConditionValue{Fact:"social", Value:"mastodon", Names:["instagram" "x" "tiktok" "snapchat" "youtube" "facebook" "linkedin"]}`, "", "mastodon"},
		"page.waranty":                  {`BadConditionPage{Name:"waranty"}`, `AnyDidYouMean{Meant:"page.warranty"}`, "page.waranty"},
		"page.warranty is x":            {`BadConditionNoValues{Fact:"page.warranty"}`, "", "page.warranty"},
		"returns.window_days is week":   {`BadConditionValue{Fact:"returns.window_days", Value:"week", Names:["7"]}`, "", "week"},
		"store.name and store.nam or x": {`UnknownFact{Fact:"store.nam"}`, `AnyDidYouMean{Meant:"store.name"}`, "store.nam"},
	} {
		problems := facts.Check(parsed(t, condition), func() []string { return []string{"privacy", "warranty"} })
		if len(problems) == 0 {
			t.Errorf("%s: nothing wrong", condition)
			continue
		}
		p := problems[0]
		if got := goString(p.Says); got != want.says {
			t.Errorf("%s: %s, want %s", condition, got, want.says)
		}
		if got := goString(p.Hint); want.hint != got {
			t.Errorf("%s: hint %s, want %s", condition, got, want.hint)
		}
		if got := condition[p.Offset : p.Offset+p.Length]; got != want.place {
			t.Errorf("%s: at %q, want %q", condition, got, want.place)
		}
		if f := diag.New(diag.Pos{}, p.Says); f.Severity != diag.Error {
			t.Errorf("%s: %s", condition, f.Severity)
		}
	}
}

// goString is a message as Go writes it, lists without their type.
func goString(m say.Message) string {
	if m == nil {
		return ""
	}
	s := strings.TrimPrefix(fmt.Sprintf("%#v", m), "say.")
	s = strings.ReplaceAll(s, "[]string{", "[")
	if strings.HasSuffix(s, "}}") {
		s = strings.TrimSuffix(s, "}}") + "]}"
	}
	return strings.ReplaceAll(s, `", "`, `" "`)
}
