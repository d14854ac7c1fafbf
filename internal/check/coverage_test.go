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
[[data]]
id = "a"
retention = { ar = "سنة", en = "a year" }
required = false
stored_in = ["SA"]
[[data]]
id = "b"
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
		{"payments.prices_include_vat", true},
		{"contact.languages", true}, {"contact.languages:ar", true}, {"contact.languages:fr", false},
		{"returns.refund_method:same_method", true}, {"returns.refund_method:store_credit", false},
		{"returns.window_days>=10", true}, {"returns.window_days>=11", false},
		{"returns.window_days<=10", true}, {"returns.window_days<=9", false},
		{"returns.exchange_days<=9", false},
		{"data", true}, {"third_party", false}, {"third_party.country", false},
		{"data.retention", true}, {"data.required", true}, {"data.stored_in", false}, {"data.nothing", false},
		{"complaints.escalate:moc", true}, {"complaints.escalate:sdaia", false},
	} {
		if got := d.fact(term(t, c.term)); got != c.want {
			t.Errorf("%s: %v", c.term, got)
		}
	}
}

// TestRequirement tries groups and sections one after another.
func TestRequirement(t *testing.T) {
	_, facts, _ := config.Load("site.toml", []byte("[contact]\nphone = \"0551002003\"\nemail = \"care@lazwardi.sa\"\n"))
	at := func(page, place string, main, id bool) []standing {
		return []standing{{page: page, place: place, main: main, id: id}}
	}
	d := &declarations{facts: facts,
		sections: map[string][]standing{
			"rights":   at("warranty", "warranty.md#rights", true, true),
			"access":   append(at("other", "en/other.md#x", false, false), at("other", "other.md#x", true, false)...),
			"invoice":  at("payment", "payment.md#invoice", true, true),
			"delivery": at("shipping", "en/shipping.md#delivery", false, true),
		},
		components: map[string][]standing{"contact": at("contact", "contact.md", true, false)},
		pages:      map[string][]standing{"contact": at("contact", "contact.md", true, false)},
	}
	for _, c := range []struct {
		facts, sections string
		page            string
		want            string
	}{
		{"contact.phone {contact} /contact", "", "", "contact.phone contact.md contact.md"},
		{"store.name|contact.email", "", "", "contact.email"},
		{"store.name store.legal_name|contact.email store.name", "", "", "-store.name"},
		{"store.name", "access", "", "other.md#x en/other.md#x"},
		{"", "access", "privacy", "other.md#x en/other.md#x"},
		{"", "rights", "privacy", "-#rights"}, // a section of that id on another page
		{"", "invoice", "payment", "payment.md#invoice"},
		{"contact.phone #invoice", "", "terms", "-#invoice"},
		{"", "delivery", "shipping", "-#delivery"}, // in the translation only
		{"", "storage invoice", "payment", "payment.md#invoice"},
		{"{cookies}", "", "", "-{cookies}"},
		{"/cookies", "", "", "-/cookies"},
	} {
		r := requirement(t, c.facts, c.sections, c.page)
		item := d.requirement(r)
		got := strings.Join(item.By, " ")
		if !item.Declared {
			got = "-" + strings.Join(item.Lacks, " ")
		}
		if got != c.want {
			t.Errorf("%q %q on %q: %s, not %s", c.facts, c.sections, c.page, got, c.want)
		}
	}
}

func TestScore(t *testing.T) {
	item := func(declared, advice bool) Covered {
		return Covered{Requirement: &profile.Requirement{Advice: advice}, Declared: declared}
	}
	c := Coverage{Items: []Covered{item(true, false), item(false, false), item(true, true), item(false, true), item(true, false)}}
	if declared, of := c.Score(); declared != 2 || of != 3 {
		t.Errorf("%d of %d", declared, of)
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
	p, err := profile.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return &p.Requirements[0]
}

func term(t *testing.T, source string) profile.Term {
	t.Helper()
	return requirement(t, source, "", "").Groups()[0][0]
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
