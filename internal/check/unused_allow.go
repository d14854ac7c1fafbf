package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

// unusedAllow finds nothing by itself: what is ignored is known when everything else has been found, see Unused.
var unusedAllow = Rule{
	Rule: say.RuleUnusedAllow,
}

// Unused tells which entries of site.toml cover nothing. silenced is all that they cover in the whole site, kept is what
// else was found there; text is that of Silence.
func (c *Checker) Unused(silenced []Silenced, kept []diag.Finding, text func(file string) []byte) (out []diag.Finding) {
	q := quoter{text: text}
	for i, a := range c.site.Config.Check.Allow {
		rule, ok := say.RuleNamed(a.Rule)
		if !ok || a.Rule == unusedAllow.String() { // that is about what is found here
			continue
		}
		if slices.ContainsFunc(silenced, func(s Silenced) bool { return q.allows(a, s.Finding) }) {
			continue
		}
		f := Found{Pos: c.site.Fact("check", "allow", i, "rule"),
			Message: rules.Text{Ar: "مدخل القاعدة “" + a.Rule + "” لا يستثني شيئًا", En: "the entry for “" + a.Rule + "” covers nothing"},
			Hint:    rules.Text{Ar: "احذفوا المدخل، أو صحّحوا path", En: "delete the entry, or correct its path"}}
		other := slices.IndexFunc(kept, func(k diag.Finding) bool { return a.Covers(k.Rule, k.File) })
		switch {
		case !rule.Ignorable():
			f.Message = rules.Text{Ar: "أخطاء القاعدة “" + a.Rule + "” لا يمكن استثناؤها", En: "errors of “" + a.Rule + "” can't be ignored"}
			f.Hint = rules.Text{Ar: "أصلحوا النص واحذفوا المدخل", En: "fix the text and delete the entry"}
		case other >= 0 && a.Quote == "":
			f.Message = rules.Text{Ar: "لا يُستثنى خطأ من القاعدة “" + a.Rule + "” إلا باقتباس نصه", En: "an error of “" + a.Rule + "” is ignored only by quoting its text"}
			f.Hint = q.quoteHint(kept[other])
		case other >= 0:
			f.Message = rules.Text{Ar: "الاقتباس لا يوافق ما وجدته القاعدة “" + a.Rule + "”", En: "the quotation isn't what “" + a.Rule + "” found"}
			f.Hint = q.quoteHint(kept[other])
		case a.Quote != "":
			f.Hint = rules.Text{Ar: "احذفوا المدخل، أو صحّحوا path أو quote", En: "delete the entry, or correct its path or its quote"}
		}
		out = append(out, unusedAllow.finding(f))
	}
	return out
}

// quoteHint is the quotation that allows a finding.
func (q *quoter) quoteHint(f diag.Finding) rules.Text {
	text, start, end := q.passage(f.Pos)
	if start == end {
		return rules.Text{Ar: "انسخوا إلى quote النص من موضعه", En: "copy the text at the finding into quote"}
	}
	quote := "quote = \"" + strings.ReplaceAll(strings.ReplaceAll(shorten(text[start:end]), "\n", " "), "\"", "”") + "\""
	return rules.Text{Ar: "اكتبوا " + quote, En: "write " + quote}
}
