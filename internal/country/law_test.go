package country

import (
	"fmt"
	"maps"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"sitegen/internal/lang"
)

// TestLaws reads every country's file as a person would who writes one, and says at once what is missing in it.
func TestLaws(t *testing.T) {
	entries, err := os.ReadDir("law")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		t.Run(e.Name(), func(t *testing.T) {
			data, err := os.ReadFile("law/" + e.Name())
			if err != nil {
				t.Fatal(err)
			}
			l, err := ParseLaw(string(data))
			if err != nil {
				t.Fatal(err)
			}
			if strings.ToLower(l.Code)+".toml" != e.Name() {
				t.Errorf("code is %q, so the file is %s.toml", l.Code, strings.ToLower(l.Code))
			}
			if wrong := wrongWith(l); len(wrong) > 0 {
				t.Errorf("internal/country/law/%s:\n  %s", e.Name(), strings.Join(wrong, "\n  "))
			}
		})
	}
}

// TestWrongLaws holds that the test before this one sees what it looks for.
func TestWrongLaws(t *testing.T) {
	l, err := ParseLaw(`
code = "XX"
reviewed = "yesterday"
[act.consumer]
name = { ar = "قانون", en = "قانون" }
url = "http://example.org"
since = "long ago"
[act.football]
name = { ar = "قانون", en = "law" }
[provision.withdrawal]
days = 7
act = "consumer"
from = "birth"
[provision.refund]
hours = 3
[identifier.vat]
name = { ar = "رقم", en = "number" }
pattern = '\d{3}'
example = "12"
[[profile]]
id = "xx"
name = { ar = "قائمة", en = "list" }
[[profile.requirement]]
id = "X-1"
what = { ar = "خلال 7 أيام", en = "within 7 days" }
`)
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(wrongWith(l), "\n")
	for _, want := range []string{
		"reviewed", "act.consumer: en", "act.consumer: url", "act.consumer: since", "act.football: no such kind", "from: birth",
		"provision.refund: no days", "identifier.vat: the example", "requirement X-1: the number", "act.consumer: sure", "delay: neither",
		"calls", "terms.law",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("nothing is said of %q:\n%s", want, got)
		}
	}
}

// wrongWith is what is missing or wrong in a country's file.
func wrongWith(l *Law) (wrong []string) {
	add := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	both := func(where string, t lang.Bilingual) {
		if !strings.ContainsFunc(t.Ar, isArabic) {
			add("%s: ar isn't Arabic: %q", where, t.Ar)
		}
		if t.En == "" || strings.ContainsFunc(t.En, isArabic) {
			add("%s: en isn't English: %q", where, t.En)
		}
	}
	maybe := func(where string, t lang.Bilingual) {
		if t != (lang.Bilingual{}) {
			both(where, t)
		}
	}
	day, since := regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`), regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)
	basis := func(where string, b *Basis) {
		if !slices.Contains([]Status{InForce, Coming, Draft, Guideline}, b.Status) {
			add("%s: status %q isn't known", where, b.Status)
		}
		if !slices.Contains([]Sure{Text, Two, One}, b.Sure) {
			add("%s: sure is %q, not text, two or one", where, b.Sure)
		}
		if u, err := url.Parse(b.URL); err != nil || u.Scheme != "https" || u.Host == "" {
			add("%s: url %q isn't an https address", where, b.URL)
		}
		if b.Since != "" && !since.MatchString(b.Since) {
			add("%s: since %q isn't a day, a month or a year", where, b.Since)
		}
		if !day.MatchString(b.Reviewed) {
			add("%s: reviewed %q isn't a day", where, b.Reviewed)
		}
		maybe(where+": article", b.Article)
	}
	if !day.MatchString(l.Reviewed) {
		add("reviewed %q isn't a day", l.Reviewed)
	}
	if len(l.Calls.Ar) == 0 || len(l.Calls.En) == 0 {
		add("calls: how sentences call the country is missing in a language")
	}
	both("terms.law", l.Terms.Law)
	both("terms.laws", l.Terms.Laws)
	both("terms.lawfully", l.Terms.Lawfully)
	both("terms.legal_basis", l.Terms.LegalBasis)
	maybe("terms.withdrawal", l.Terms.Withdrawal)
	for id, a := range l.Acts {
		if !slices.Contains(ActKinds(), id) {
			add("act.%s: no such kind of act; see topics.go", id)
		}
		both("act."+id, a.Name)
		maybe("act."+id+".title", a.Title)
		basis("act."+id, &a.Basis)
	}
	for id, a := range l.Authorities {
		if !slices.Contains(AuthorityKinds(), id) {
			add("authority.%s: no such kind; see topics.go", id)
		}
		both("authority."+id, a.Name)
		maybe("authority."+id+".short", a.Short)
		basis("authority."+id, &Basis{URL: a.Source, Sure: a.Sure, Status: InForce, Reviewed: l.Reviewed})
	}
	for where, b := range l.Bases() {
		basis(where, b)
	}
	wrong = append(wrong, wrongProvisions(l)...)
	for _, e := range l.Exclusions {
		if e.Act == "" {
			add("exclusion %s: names no act", e.ID)
		}
	}
	for i, v := range l.Voids {
		both(fmt.Sprintf("void[%d]", i), v.What)
	}
	switch {
	case l.Tax == nil:
		add("tax: say none = true, or its name")
	case !l.Tax.None:
		both("tax", l.Tax.Name)
	}
	for key, id := range l.Identifiers {
		both("identifier."+key, id.Name)
		maybe("identifier."+key+".form", id.Form)
		wrong = append(wrong, wrongForm("identifier."+key, id.Pattern, id.Example)...)
	}
	if l.Address == nil {
		add("address: its parts are missing")
	} else {
		maybe("address", l.Address.Name)
		for part, name := range l.Address.Names {
			both("address.names."+part, name)
		}
		for part, f := range l.Address.Forms {
			wrong = append(wrong, wrongForm("address.forms."+part, f.Pattern, f.Example)...)
		}
	}
	for _, c := range l.Conflicts {
		both("conflict "+c.Topic, c.What)
		if len(c.Sides) < 2 {
			add("conflict %s: has one side", c.Topic)
		}
		for _, s := range c.Sides {
			if s.Says.Ar == "" || s.Says.En == "" || !strings.HasPrefix(s.URL, "https://") {
				add("conflict %s: a side lacks a text or an address", c.Topic)
			}
		}
	}
	for topic, t := range l.Unknown {
		both("unknown."+topic, t)
	}
	if len(l.Profiles) == 0 {
		add("profile: there is none")
	}
	slices.Sort(wrong)
	return wrong
}

// wrongProvisions looks at topics: each is provided for, unknown, or in conflict, and has the number that belongs to it.
func wrongProvisions(l *Law) (wrong []string) {
	add := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	known := map[string]bool{}
	for _, topic := range Topics() {
		known[topic.ID] = true
		p, _, conflict := l.Provisions[topic.ID], 0, slices.ContainsFunc(l.Conflicts, func(c *Conflict) bool { return c.Topic == topic.ID })
		_, unknown := l.Unknown[topic.ID]
		switch {
		case p == nil && !unknown && !conflict:
			add("%s: neither [provision.%s], nor [unknown] %s, nor a [[conflict]]", topic.ID, topic.ID, topic.ID)
		case p != nil && (unknown || conflict):
			add("%s: a provision, and unknown or in conflict", topic.ID)
		}
	}
	for topic := range l.Unknown {
		if !known[topic] {
			add("unknown.%s: no such topic; see topics.go", topic)
		}
	}
	for topic, p := range l.Provisions {
		if !known[topic] {
			add("provision.%s: no such topic; see topics.go", topic)
		}
		if p.From != "" && !slices.Contains([]string{"receipt", "contract", "appearing", "return", "customer", "store"}, p.From) {
			add("provision.%s from: %s isn't known", topic, p.From)
		}
		for _, unit := range []string{"hours", "days", "months", "years"} {
			i := slices.IndexFunc(Topics(), func(t Topic) bool { return t.ID == topic })
			if i >= 0 && p.Number(unit) > 0 && unit != Topics()[i].Unit {
				add("provision.%s: no %s, but %s", topic, Topics()[i].Unit, unit)
			}
		}
	}
	return append(wrong, handWritten(l)...)
}

// handWritten finds numbers of days and hours in requirements that stand in a provision.
func handWritten(l *Law) (wrong []string) {
	number := regexp.MustCompile(`\d+ ?(يوم|أيام|ساعة|day|hour)|(>=|<=)\d`)
	for _, p := range l.Profiles {
		for _, r := range p.Requirements {
			for _, text := range slices.Concat([]string{r.What.Ar, r.What.En, r.How.Ar, r.How.En}, r.Facts) {
				if number.MatchString(text) {
					wrong = append(wrong, fmt.Sprintf("requirement %s: the number in %q stands in a provision: {withdrawal.days}", r.ID, text))
				}
			}
		}
	}
	return wrong
}

func wrongForm(where, pattern, example string) (wrong []string) {
	if pattern == "" {
		return nil
	}
	re, err := regexp.Compile("^(?:" + pattern + ")$")
	switch {
	case err != nil:
		return []string{where + ": " + err.Error()}
	case !re.MatchString(example):
		return []string{fmt.Sprintf("%s: the example %q isn't of the form", where, example)}
	}
	return nil
}

func isArabic(r rune) bool { return unicode.Is(unicode.Arabic, r) }

// TestSourcesDiffer holds that equal numbers of two countries come from two sources: that one was copied from the other would show.
func TestSourcesDiffer(t *testing.T) {
	codes := WithLaw()
	for i, a := range codes {
		for _, b := range codes[i+1:] {
			x, y := LawOf(a), LawOf(b)
			for _, topic := range slices.Sorted(maps.Keys(x.Provisions)) {
				p, q := x.Provisions[topic], y.Provisions[topic]
				if q == nil || p.None || q.None || p.Hours+p.Days+p.Months+p.Years == 0 {
					continue
				}
				same := p.Hours == q.Hours && p.Days == q.Days && p.Months == q.Months && p.Years == q.Years
				if same && p.URL == q.URL {
					t.Errorf("%s and %s say the same on %s from one source: %s", a, b, topic, p.URL)
				}
			}
			if x.Tax != nil && y.Tax != nil && !x.Tax.None && x.Tax.Percent == y.Tax.Percent && x.Tax.URL == y.Tax.URL {
				t.Errorf("%s and %s have one tax from one source", a, b)
			}
		}
	}
}
