package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/say"
)

// each lets every rule have its turn. One that fails is an error of the file that it looked at, and the others go on.
func (c *Checker) each(found *[]diag.Finding, file string, apply func(r *Rule)) {
	eachRule(c.rules, found, file, apply)
}

func eachRule(list []Rule, found *[]diag.Finding, file string, apply func(r *Rule)) {
	fault.Each(len(list), func(i int) { apply(&list[i]) }, func(i int, f *fault.Fault) {
		*found = append(*found, failed(f, file, say.InternalErrorRule{Rule: list[i].String(), Cause: f.Error()}))
	})
}

// whole does what rules need of a file before they look at it, or what they leave for others. Where it fails, nothing is
// known about the file, which is an error.
func whole(found *[]diag.Finding, file string, do func()) {
	if f := fault.Catch(do); f != nil {
		*found = append(*found, failed(f, file, say.InternalErrorCheck{Cause: f.Error()}))
	}
}

// failed is an error whatever the rule looks for: nobody knows what it would have found.
func failed(f *fault.Fault, file string, m say.Message) diag.Finding {
	found := diag.New(diag.Pos{File: file}, m)
	found.Advice, found.Trace = say.AnyReportError{}, f.Trace
	return found
}
