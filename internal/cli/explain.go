package cli

import (
	"fmt"
	"slices"
	"strings"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

// explain prints the doc of a rule.
func (env Env) explain(name, language string) error {
	all := check.Rules()
	i := slices.IndexFunc(all, func(r check.Rule) bool { return r.Name == name })
	if i < 0 {
		hint := ""
		if near := diag.Nearest(name, ruleNames()); near != "" {
			hint = "; did you mean " + near + "?"
		}
		return misuse("there is no rule %s%s", name, hint)
	}
	r := all[i]
	d := r.Doc
	head := map[string]rules.Text{
		"why": {Ar: "السبب", En: "Why"}, "mend": {Ar: "العلاج", En: "How to mend it"}, "source": {Ar: "المصدر", En: "Source"},
		"bad": {Ar: "خطأ", En: "Bad"}, "good": {Ar: "صواب", En: "Good"},
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n\n%s\n", r.Name, r.Severity, d.What.In(language))
	part := func(key, text string) {
		if text == "" {
			return
		}
		if strings.Contains(text, "\n") {
			text = "\n  " + strings.ReplaceAll(text, "\n", "\n  ")
		} else {
			text = " " + text
		}
		fmt.Fprintf(&b, "\n%s:%s\n", head[key].In(language), text)
	}
	part("why", d.Why.In(language))
	part("mend", d.Mend.In(language))
	part("bad", d.Bad)
	part("good", d.Good)
	part("source", d.Source)
	_, err := fmt.Fprint(env.Out, b.String())
	return err
}
