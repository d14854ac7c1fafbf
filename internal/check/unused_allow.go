package check

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

// unusedAllow finds nothing by itself: what is silenced is known when everything else has been found, see Unused.
var unusedAllow = Rule{
	Name: "unused-allow", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مدخل في [[check.allow]] لا يُسكت شيئًا: أُصلح النص، أو تغيّر الملف، أو كانت القاعدة خطأً لا يُسكت عنه.",
			En: "An entry of [[check.allow]] silences nothing: the text was mended, the file has another name, or the rule finds errors, which cannot be silenced."},
		Why:  rules.Text{Ar: "المدخل الباقي قد يُخفي غدًا تحذيرًا لم يره أحد.", En: "Left there, it may hide a warning tomorrow that nobody has seen."},
		Mend: rules.Text{Ar: "احذفوا المدخل، أو صحّحوا path.", En: "Delete the entry, or correct its path."},
		Bad:  "[[check.allow]]\nrule = \"blank-question\"\nreason = \"…\"",
	},
}

// Unused tells which entries of site.toml silence nothing. silenced is all that was silenced in the whole site.
func (c *Checker) Unused(silenced []Silenced) (out []diag.Finding) {
	known := Documented()
	for i, a := range c.site.Config.Check.Allow {
		if a.Rule == unusedAllow.Name {
			continue // it is about what is found here
		}
		if slices.ContainsFunc(silenced, func(s Silenced) bool { return a.Covers(s.Rule, s.File) }) || !slices.Contains(Names(), a.Rule) {
			continue
		}
		f := Found{Pos: c.site.Fact("check", "allow", i, "rule"),
			Message: rules.Text{Ar: "لم يُعثر على ما يُسكت عنه للقاعدة “" + a.Rule + "”", En: "nothing was found that the entry for “" + a.Rule + "” silences"},
			Hint:    rules.Text{Ar: "احذفوا المدخل، أو صحّحوا path", En: "delete the entry, or correct its path"}}
		if slices.ContainsFunc(known, func(r rules.Rule) bool { return r.Name == a.Rule && !r.Silenceable() }) {
			f.Message = rules.Text{Ar: "ما تجده القاعدة “" + a.Rule + "” خطأ لا يُسكت عنه", En: "what “" + a.Rule + "” finds are errors, which cannot be silenced"}
			f.Hint = rules.Text{Ar: "أصلحوا النص واحذفوا المدخل", En: "mend the text and delete the entry"}
		}
		out = append(out, unusedAllow.finding(f))
	}
	return out
}
