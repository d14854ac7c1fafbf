package check

import (
	"fmt"
	"strings"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/markdown"
	"sitegen/internal/profile"
	"sitegen/internal/typeset"
)

// TestCoversOf reads which words the sections of a text cover.
func TestCoversOf(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"## حقوقكم {#rights covers=\"access copy\"}\n\nنص", "rights#rights:id access#rights copy#rights"},
		{"## حقوقكم {covers=\"access\"}\n\nنص", "access#حقوقكم"},
		{"## حقوقكم\n\nنص", ""},
		{"## Access\n\nText", ""}, // an id that nobody wrote
		{"## أ {#rights}\n\n{{ privacy-contact }}", "rights#rights:id"},
		{"## أ {#rights}\n\n- بند", "rights#rights:id"},
		{"## أ {#rights}\n\n| أ | ب |\n|---|---|\n| ج | د |", "rights#rights:id"},
		{"## أ {#rights}\n\n### ب {#access}\n\nنص", "rights#rights:id access#access:id"},
		{"## أ {#somewhere covers=\"acess\"}\n\nنص", ""},

		// What says nothing covers nothing.
		{"## أ {#rights}", ""},
		{"## أ {#rights}\n\n## ب {#access}\n\nنص", "access#access:id"},
		{"## أ {#rights}\n\n### ب\n\n### ج", ""},
		{"{{ privacy-contact }}\n\n## أ {#rights}\n\n# ب\n\n{{ contact }}", ""},
	} {
		doc := markdown.New(nil).Parse("x.md", []byte(c.text), 0, typeset.Style{})
		var got []string
		for _, x := range coversOf(doc) {
			s := x.Word + "#" + x.Section
			if x.ByID {
				s += ":id"
			}
			got = append(got, s)
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestDeclaredFact asks for facts as groups do.
func TestDeclaredFact(t *testing.T) {
	const toml = `
[store]
name = { ar = "لازوردي", en = "Lazwardi" }
[ids]
vat = "none"
[contact]
languages = ["ar", "en"]
[returns]
window_days = 10
refund_method = "same_method"
[payments]
prices_include_vat = false
[complaints]
[[complaints.escalate]]
id = "moc"
name = { ar = "وزارة التجارة", en = "Ministry of Commerce" }
[[data]]
id = "a"
category = "أ"
retention = { ar = "سنة", en = "a year" }
required = false
stored_in = ["SA"]
[[data]]
id = "b"
category = "ب"
retention = { ar = "سنة", en = "a year" }
required = true
`
	_, facts, _ := config.Load("site.toml", []byte(toml))
	d := &declarations{facts: facts}
	for _, c := range []struct {
		term string
		want bool
	}{
		{"store.name", true}, {"store.legal_name", false}, {"store", false}, {"nothing.there", false},
		{"ids.vat", false}, {"ids.vat_none", true},
		{"payments.prices_include_vat", false}, {"payments.prices_include_vat:no", true}, {"payments.prices_include_vat:yes", false},
		{"payments.prices_include_vat:yes|no", true}, {"ids.vat_none:no", false},
		{"contact.languages", true}, {"contact.languages:ar", true}, {"contact.languages:fr", false},
		{"returns.refund_method:same_method", true}, {"returns.refund_method:store_credit", false},
		{"returns.window_days>=10", true}, {"returns.window_days>=11", false},
		{"returns.window_days<=10", true}, {"returns.window_days<=9", false},
		{"returns.exchange_days<=9", false},
		{"data", true}, {"third_party", false}, {"third_party.country", false},
		{"data.retention", true}, {"data.required", false}, {"data.required:yes|no", true}, {"data.required:no", false}, {"data.stored_in", false}, {"data.nothing", false},
		{"complaints.escalate:moc", true}, {"complaints.escalate:sdaia", false},
	} {
		if got := d.fact(term(t, c.term)); got != c.want {
			t.Errorf("%s: %v", c.term, got)
		}
	}
}

// TestRequirement tries groups and sections one after another, in a site of two languages.
func TestRequirement(t *testing.T) {
	const toml = `
[store]
name = "لازوردي"
[contact]
phone = "0551002003"
email = "care@lazwardi.sa"
[ids]
vat = "none"
url_recorded = false
licences_needed = false
[warranty]
months = 12
`
	_, facts, _ := config.Load("site.toml", []byte(toml))
	set := func(paths ...string) (s config.Set) {
		for _, path := range paths {
			s.Add(facts.Number(path))
		}
		return s
	}
	about := set("ids.url_recorded", "ids.licences_needed", "ids.vat_none")
	both := func(page, section string, id bool, beside config.Set) []standing {
		return []standing{{page, page + ".md#" + section, 0, id, beside}, {page, "en/" + page + ".md#" + section, 1, id, beside}}
	}
	d := &declarations{facts: facts, tags: []string{"ar", "en"},
		shown: []config.Set{append(set("contact.phone", "contact.email", "warranty.months"), 0), set("contact.phone", "warranty.months")},
		home:  []config.Set{set("store.name", "base_url"), set("store.name", "contact.email")},
		sections: map[string][]standing{
			"rights":           both("warranty", "rights", true, set("warranty.months")),
			"requests":         both("privacy", "requests", true, set("contact.email")),
			"access":           both("other", "x", false, nil),
			"invoice":          both("payment", "invoice", true, set("contact.phone")),
			"delivery":         both("shipping", "delivery", true, nil)[1:],
			"mixed":            append(both("a", "m", true, nil)[:1], both("b", "n", false, nil)[1:]...),
			"registered-url":   both("about", "identity", false, about),
			"licences":         both("about", "identity", false, about),
			"no-warranty":      both("terms", "w", false, nil),
			"no-third-parties": both("privacy", "t", false, nil),
		},
	}
	for i := range d.shown {
		d.shown[i].Join(about)
	}
	for _, c := range []struct {
		facts, sections, against string
		page                     string
		want                     string
	}{
		// Facts that pages show in each language.
		{"contact.phone", "", "", "", "contact.phone"},
		{"contact.email", "", "", "", "-contact.email(en)"},
		{"store.name", "", "", "", "-store.name(ar en)"}, // around texts only
		{"store.name", "", "", "index", "store.name"},
		{"contact.email", "", "", "index", "-contact.email(ar)"}, // on other pages only
		{"base_url", "", "", "contact", "-base_url"},
		{"contact.fax|contact.phone", "", "", "", "contact.phone"},
		{"contact.phone store.legal_name|store.legal_name contact.email", "", "", "", "-store.legal_name"},

		// What is denied.
		{"ids.url_recorded", "", "", "about", "-ids.url_recorded"},
		{"ids.url_recorded", "registered-url", "", "about", "-ids.url_recorded !ids.url_recorded"},
		{"ids.licences.no|ids.licences_needed:no", "licences", "", "about", "ids.licences_needed"},
		{"ids.vat|ids.vat_none", "", "", "about", "ids.vat_none"},
		{"ids.vat ids.licences_needed:no|ids.vat_none ids.licences_needed:no", "", "", "about", "ids.vat_none ids.licences_needed"},
		{"ids.vat_none ids.licences_needed:no", "", "", "index", "-ids.vat_none(ar en)"}, // nothing to show tells itself anywhere
		{"ids.licences_needed:yes", "licences", "", "about", "-ids.licences_needed:yes !ids.licences_needed"},
		{"warranty.offered:no", "no-warranty", "", "terms", "-warranty.offered:no !warranty.offered"},
		{"third_party.name", "no-third-parties", "third_party", "privacy", "own privacy.md#t en/privacy.md#t"},
		{"third_party.name", "no-third-parties", "contact.phone", "privacy", "-third_party.name !contact.phone"},

		// Sections: by id and because their headings say so.
		{"", "access", "", "privacy", "own other.md#x en/other.md#x"},
		{"store.legal_name", "access", "", "", "own other.md#x en/other.md#x"},
		{"contact.email #rights", "", "", "privacy", "-contact.email(en) #rights"}, // of another page that shows no such fact
		{"#rights #requests", "", "", "privacy", "warranty.md#rights en/warranty.md#rights privacy.md#requests en/privacy.md#requests"},
		{"contact.phone #invoice", "", "", "terms", "contact.phone payment.md#invoice en/payment.md#invoice"},
		{"", "delivery", "", "shipping", "-#delivery"}, // in one language only
		{"", "storage invoice", "", "payment", "payment.md#invoice en/payment.md#invoice"},
		{"", "mixed", "", "", "a.md#m own en/b.md#n"},
	} {
		r := requirement(t, c.facts, c.sections, c.page)
		if c.against != "" {
			r = parsed(t, fmt.Sprintf("id = \"x\"\npage = %q\nfacts = [%q]\nsections = [%q]\nagainst = [%q]\n", c.page, c.facts, c.sections, c.against))
		}
		item := d.requirement(r)
		got := strings.Join(item.By, " ")
		if len(item.Own) > 0 {
			got = strings.TrimSpace(got + " own " + strings.Join(item.Own, " "))
		}
		if !item.Declared {
			got = ""
			for _, l := range item.Lacks {
				got += " " + l.Source
				if len(l.Hidden) > 0 {
					got += "(" + strings.Join(l.Hidden, " ") + ")"
				}
			}
			if got = "-" + got[1:]; item.Denied != "" && c.sections != "" {
				got += " !" + item.Denied
			}
		}
		if got != c.want {
			t.Errorf("%q %q on %q: %s, not %s", c.facts, c.sections, c.page, got, c.want)
		}
	}
}

func TestScore(t *testing.T) {
	item := func(declared, advice bool, own ...string) Covered {
		return Covered{Requirement: &profile.Requirement{Advice: advice}, Declared: declared, Own: own}
	}
	c := Coverage{Items: []Covered{item(true, false), item(false, false), item(true, true, "a.md#b"), item(false, true), item(true, false, "a.md#b")}}
	if declared, of := c.Score(); declared != 2 || of != 3 || c.Own() != 1 {
		t.Errorf("%d of %d, %d by the owner's own statement", declared, of, c.Own())
	}
}

func requirement(t *testing.T, facts, sections, page string) *profile.Requirement {
	t.Helper()
	text := fmt.Sprintf("[[requirement]]\nid = \"x\"\npage = %q\n", page)
	if facts != "" {
		text += fmt.Sprintf("facts = [\"%s\"]\n", strings.ReplaceAll(facts, "|", `", "`))
	}
	if sections != "" {
		text += fmt.Sprintf("sections = [\"%s\"]\n", strings.ReplaceAll(sections, " ", `", "`))
	}
	return parsed(t, strings.TrimPrefix(text, "[[requirement]]\n"))
}

// parsed is the requirement of a data file that holds no other.
func parsed(t *testing.T, text string) *profile.Requirement {
	t.Helper()
	p, err := profile.Parse("[[requirement]]\n" + text)
	if err != nil {
		t.Fatal(err)
	}
	return &p.Requirements[0]
}

func term(t *testing.T, source string) profile.Term {
	t.Helper()
	return parsed(t, fmt.Sprintf("id = \"x\"\nfacts = [%q]\n", source)).Groups()[0][0]
}

// FuzzCovers looks for headings whose covers are found outside of the text.
func FuzzCovers(f *testing.F) {
	for _, seed := range []string{
		"## أ {#rights covers=\"access acc\"}\n\nنص", "أ {covers=acc}\n===\n", "# {covers=\"a b a\"}", "## x {covers=\"{{ a.b }}\"}",
		"## x {covers=}", "## covers= {#a covers=\"a\\nb\"}", "> ## x {covers=\"a\"}\n> y", "- # ب {covers=\"\u00a0ج\"}",
	} {
		f.Add(seed)
	}
	parser := markdown.New(nil)
	f.Fuzz(func(t *testing.T, text string) {
		doc := parser.Parse("x.md", []byte(text), 0, typeset.Style{})
		for _, c := range coversOf(doc) {
			if c.Word == "" || c.Section == "" {
				t.Errorf("%+v", c)
			}
		}
		lines := strings.Split(text, "\n")
		for _, found := range unknownCovers(&Page{Doc: doc}) {
			if found.Line < 1 || found.Line > len(lines) || found.Column < 1 || found.Column > len([]rune(lines[found.Line-1]))+1 {
				t.Errorf("outside of the text: %+v", found.Pos)
			}
		}
	})
}

func TestCoverAt(t *testing.T) {
	for _, c := range []struct {
		text string
		want string
	}{
		{"## acc {covers=\"acces acc\"}", "1:23+3"},
		{"## أ {covers=acc}", "1:14+3"},
		{"## أ {#acc covers=\"access acc\"} \n\nنص", "1:27+3"},
		{"أ {covers=\"acc\"}\n---", "1:12+3"},
	} {
		doc := markdown.New(nil).Parse("x.md", []byte(c.text), 0, typeset.Style{})
		pos := coverAt(doc, &doc.Headings[0], "acc")
		if got := fmt.Sprintf("%d:%d+%d", pos.Line, pos.Column, pos.Length); got != c.want {
			t.Errorf("%q: %s, not %s", c.text, got, c.want)
		}
	}
}
