package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/rules"
)

// each lets every rule have its turn. One that fails is an error of the file that it looked at, and the others go on.
func (c *Checker) each(found *[]diag.Finding, file string, apply func(r *Rule)) {
	eachRule(c.rules, found, file, apply)
}

func eachRule(list []Rule, found *[]diag.Finding, file string, apply func(r *Rule)) {
	fault.Each(len(list), func(i int) { apply(&list[i]) }, func(i int, f *fault.Fault) {
		*found = append(*found, failed(f, file, rules.Text{
			Ar: "أخفقت القاعدة " + list[i].String() + " في فحص هذا الملف: " + f.Error(),
			En: "the rule “" + list[i].String() + "” failed on this file: " + f.Error()}))
	})
}

// whole does what rules need of a file before they look at it, or what they leave for others. Where it fails, nothing is
// known about the file, which is an error.
func whole(found *[]diag.Finding, file string, do func()) {
	if f := fault.Catch(do); f != nil {
		*found = append(*found, failed(f, file, rules.Text{Ar: "تعذّر على sitegen أن يفحص هذا الملف: " + f.Error(), En: "sitegen failed to check this file: " + f.Error()}))
	}
}

// failed is an error whatever the rule looks for: nobody knows what it would have found.
func failed(f *fault.Fault, file string, message rules.Text) diag.Finding {
	return diag.Finding{Rule: "internal-error", Severity: diag.Error, Pos: diag.Pos{File: file}, Message: message.En, Hint: "report this error with the file that causes it",
		Arabic: diag.Said{Message: message.Ar, Hint: "أبلغونا بالخطأ وأرفقوا الملف الذي يسبّبه"}, Trace: f.Trace}
}
