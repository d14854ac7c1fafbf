package diag

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"sitegen/internal/diag/diagtest"
)

// elsewhere leaves out the rooms whose findings bring their Arabic along.
func elsewhere(room string) bool {
	return room == "check" || room == "cli" || strings.HasPrefix(room, "check/") || strings.HasPrefix(room, "diag/")
}

// english tells words that a value put into an Arabic text would bring along: a small word beside a space. Filters of
// facts and settings are written so too, but not by the program.
func english(value string) bool {
	return !strings.Contains(value, "|") && !strings.Contains(value, " = ") && besideSpace.MatchString(value)
}

var besideSpace = regexp.MustCompile(`[a-z]{2,} | [a-z]{2,}\b`)

var lower = regexp.MustCompile(`[a-z]`)

// TestCatalogue holds the catalogue against the source, both ways.
func TestCatalogue(t *testing.T) {
	c, err := ReadCatalogue(arabicSource)
	if err != nil {
		t.Fatal(err)
	}
	source, err := diagtest.Read("..", elsewhere)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(source.Findings); n < 150 {
		t.Fatalf("only %d places found where findings are written", n)
	}
	used, met := map[*entry]bool{}, map[string]bool{}
	look := func(rule, kind, form string) (said string, left []string) {
		var met []*entry
		r := &reading{c: c, rule: rule}
		r.used = func(e *entry) { met = append(met, e) }
		r.left = func(hole, value string) {
			if value == diagtest.Hole+"s" { // a unit, see phrase.unit
				return
			}
			if english(value) || hole != "" && lower.MatchString(value) {
				left = append(left, value)
			}
		}
		said, _ = r.text(kind, form, 0)
		if left == nil {
			for _, e := range met {
				used[e] = true
			}
		}
		return said, left
	}
	show := strings.NewReplacer(diagtest.Hole, "{}")
	one := func(place string, rules []string, kind, form string) {
		if strings.Trim(form, diagtest.Hole) == "" {
			file, _, _ := strings.Cut(place, ":")
			if form != "" && passedOn()[file+" "+kind] == "" {
				t.Errorf("%s: the %s is a variable that cannot be followed: see passedOn", place, kind)
			}
			met[file+" "+kind] = met[file+" "+kind] || form != ""
			for _, rule := range rules {
				look(rule, kind, form) // a rule that may have words from elsewhere has an entry for them
			}
			return
		}
		trouble := []string{}
		for _, rule := range rules {
			switch said, left := look(rule, kind, form); {
			case said == "":
				trouble = append(trouble, "no Arabic")
			case left != nil:
				trouble = append(trouble, "the Arabic would hold English: "+show.Replace(strings.Join(left, " · ")))
			}
		}
		if len(trouble) == len(rules) {
			t.Errorf("%s: %s of %s: %q: %s", place, kind, show.Replace(strings.Join(rules, "|")), show.Replace(form), trouble[0])
		}
	}
	for _, w := range source.Findings {
		if file, _, _ := strings.Cut(w.Place, ":"); file == "render/broken.go" {
			w.Rules = append(w.Rules, "bad-template") // the rule of the finding that it goes on to fill
		}
		if strings.Join(w.Rules, "") == "" {
			w.Rules = []string{anyRule}
		}
		for _, m := range w.Messages {
			one(w.Place, w.Rules, messages, m)
		}
		for _, h := range w.Hints {
			one(w.Place, w.Rules, hints, h)
		}
	}
	for _, w := range source.Errors {
		for _, f := range retold(w) {
			one(w.Place, f.rules, messages, f.message)
			one(w.Place, f.rules, hints, f.hint)
		}
	}

	for place := range passedOn() {
		if !met[place] {
			t.Errorf("%s: nothing is passed on there; take it out of passedOn", place)
		}
	}

	check := func(name string, list []*entry) {
		for _, e := range list {
			if !used[e] && e.from == "" {
				t.Errorf("%s: %q is nowhere in the source", name, e.en)
			}
			if e.from != "" && used[e] && e.length() > 0 {
				t.Errorf("%s: %q is in the source, not from %s", name, e.en, e.from)
			}
			used[e] = true // entries of any rule are in many lists
		}
	}
	for rule, kinds := range c.rules {
		for kind, list := range kinds {
			check(rule+"."+kind, list)
		}
	}
	for name, list := range c.phrases {
		check("phrase."+name, list)
	}
}

// passedOn are the files that write a message or a hint which a variable brings from somewhere else, and why.
func passedOn() map[string]string {
	const (
		expr     = "a fact.ExprError, which is in Source.Errors; any other error would be a fault of the program"
		template = "Go's templates speak, or a ruleError, which is a finding of its own"
	)
	return map[string]string{
		"render/exec.go message":    "what Assets.Unfit says, which is a finding of its own",
		"render/exec.go hint":       "what Assets.Unfit says, which is a finding of its own",
		"fact/filter.go message":    "an error of package strconv, which no amount that has been read can cause",
		"render/broken.go message":  template,
		"render/broken.go hint":     template + "; and the hint that another finding has",
		"render/diagram.go message": "a config.UnknownFact, whose words are followed; any other error would be a fault of the program",
		"render/env.go message":     expr,
		"render/env.go hint":        expr,
		"render/uses.go message":    "a ruleError, which is a finding of its own, or a config.UnknownFact, whose words are followed",
		"render/uses.go hint":       "a ruleError, which is a finding of its own, or a config.UnknownFact, whose words are followed",
		"render/view.go message":    expr,
		"render/view.go hint":       expr,
		"tomldoc/doc.go message":    "the TOML decoder speaks",
		"tomldoc/syntax.go message": "the TOML decoder speaks",
		"tomldoc/message.go hint":   "an error of package fact, which is in Source.Errors",
	}
}

type form struct {
	rules         []string
	message, hint string
}

// retold are the findings that rooms make of the errors of package fact.
func retold(w diagtest.Written) []form {
	const hole = diagtest.Hole
	var out []form
	kind := strings.Join(w.Rules, "")
	for _, m := range w.Messages {
		switch {
		case kind == "PhoneError": // config.checkPhones
			out = append(out, form{[]string{"bad-phone"}, "“" + hole + "” " + m, ""})
		case kind == "ExprError" && strings.HasPrefix(w.Place, "fact/expr.go"): // what an expression cannot be
			for _, h := range w.Hints {
				out = append(out, form{[]string{"bad-fact"}, "“{{ " + hole + " }}” is no fact: " + m + ": " + h, ""}, form{[]string{"bad-fact"}, m + ": " + h, ""})
			}
		case kind == "ExprError": // what a filter cannot do
			out = append(out, form{[]string{"bad-filter"}, m, ""})
		case strings.HasPrefix(w.Place, "fact/duration.go") && strings.Contains(m, " cannot be written in "):
			// An error of a filter, which fact/filter.go hands on.
		default:
			out = append(out, decoded(m))
		}
	}
	for _, h := range w.Hints {
		switch {
		case kind == "PhoneError":
			out = append(out, form{[]string{"bad-phone"}, "", "write it like " + h})
		case kind == "ExprError" && !strings.HasPrefix(w.Place, "fact/expr.go"):
			out = append(out, form{[]string{"bad-filter"}, "", h})
		}
	}
	return out
}

// decoded is what package tomldoc makes of an error of a type that reads itself from TOML.
func decoded(m string) form {
	const hole = diagtest.Hole
	f := form{rules: []string{anyRule}}
	wanted, ok := strings.CutPrefix(m, "want ")
	if !ok {
		message, hint, _ := strings.Cut(m, "; write ")
		if hint != "" {
			f.hint = "write " + hint
		}
		f.message = "“" + hole + "”: " + message
		return f
	}
	wanted, _, _ = strings.Cut(wanted, ", found ")
	wanted, _, ok = strings.Cut(wanted, ", such as ")
	if !ok {
		wanted, _, _ = strings.Cut(wanted, " such as ")
	}
	f.message = "“" + hole + "” must be " + wanted + ", not " + hole
	return f
}

// TestIn shows what becomes of values, which may look like the text around them.
func TestIn(t *testing.T) {
	for _, c := range []struct{ rule, message, want string }{
		{"missing-translation", "the page has no ur translation", "لا توجد للصفحة ترجمة باللغة «ur»"},
		{"missing-translation", "the page has no a translation b translation", "لا توجد للصفحة ترجمة باللغة «a translation b»"},
		{"missing-translation", "something else", "something else"},
		{"of-another-room", "the page has no ur translation", "the page has no ur translation"},
		{"unknown-key", "unknown key “{}{1}{why}”", "المفتاح «{}{1}{why}» غير معروف"},
		{"unknown-key", "unknown key “”", "المفتاح «» غير معروف"},
		{"return-window", "3 days to return an order are fewer than the 7 of the E-Commerce Law, Art. 13",
			"مدة الإرجاع بالأيام: 3، وهي أقل مما في نظام التجارة الإلكترونية، المادة 13 وهو: 7"},
		{"bad-email", "“contact.email”: \"a\" is not an e-mail address: the @ is missing", "خطأ في «contact.email»: ليس \"a\" بريدًا إلكترونيًا: تنقصه علامة @"},
		{"bad-email", "“contact.email” must be an e-mail address in quotes, not the number 5", "يجب أن تكون قيمة «contact.email» بريدًا إلكترونيًا بين علامتي تنصيص، لا العدد 5"},
		{"unreadable", "cannot be read: permission denied", "تعذّرت القراءة: لا تسمح به الصلاحيات"},
		{"unreadable", "cannot be read: input/output error", "تعذّرت القراءة: input/output error"},
	} {
		if got := (Finding{Rule: c.rule, Message: c.message}).In("ar").Message; got != c.want {
			t.Errorf("%s: %q:\ngot  %s\nwant %s", c.rule, c.message, got, c.want)
		}
	}
	three := Finding{Rule: "unknown-language", Hint: "move it into content/ar/ or content/en/ or content/ur/"}
	if got, want := three.In("ar").Hint, "انقلوه إلى content/ar/ أو content/en/ أو content/ur/"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	own := Finding{Rule: "missing-title", Message: "the page has no title", Hint: "h", Arabic: Said{Message: "من عندها"}}
	if got := own.In("ar"); got != (Said{"من عندها", "h"}) {
		t.Errorf("a finding's own words: got %v", got)
	}
	if got := own.In("en"); got != (Said{"the page has no title", "h"}) {
		t.Errorf("English: got %v", got)
	}
}

// TestLongText holds that time grows with the length of a text and not with its square: of one 8 times as long, linear
// time makes 8 times the work, time that grows with the square 64.
func TestLongText(t *testing.T) {
	measure := func(part string, parts int) time.Duration {
		start := time.Now()
		long := "“" + strings.Repeat(part, parts) + "”"
		for rule := range arabic().rules {
			f := Finding{Rule: rule, Message: long, Hint: "write " + long}
			Apart(f.In("ar").Message)
		}
		return time.Since(start)
	}
	for _, part := range []string{"“", "” must be ", " or content/", "[", "{why}", ": ", "a", "\" = "} {
		for try := 1; ; try++ { // other work on the machine may hold up one of the two
			one, more := max(measure(part, 2_500), time.Millisecond), measure(part, 20_000)
			if more < 24*one {
				break
			}
			if try == 5 {
				t.Errorf("%q: %v, of 8 times the text %v", part, one, more)
				break
			}
		}
	}
}

// TestArabicIsArabic finds entries whose Arabic was forgotten.
func TestArabicIsArabic(t *testing.T) {
	c := arabic()
	check := func(name string, list []*entry) {
		for _, e := range list {
			ar := strings.NewReplacer("«", "“", "»", "”", "\u200e", "").Replace(e.fill(slices.Repeat([]string{"{}"}, len(e.holes))))
			if en := regexp.MustCompile(`\{[a-z]+\}`).ReplaceAllString(e.en, "{}"); !hasRTL(ar) && ar != en {
				t.Errorf("%s: %q is %q", name, e.en, ar)
			}
		}
	}
	if len(c.rules) < 70 || len(c.phrases) == 0 {
		t.Fatalf("%d rules and %d phrases: the catalogue could not be read", len(c.rules), len(c.phrases))
	}
	for rule, kinds := range c.rules {
		for kind, list := range kinds {
			check(rule+"."+kind, list)
		}
	}
	for name, list := range c.phrases {
		check("phrase."+name, list)
	}
}
