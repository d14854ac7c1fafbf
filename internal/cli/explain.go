package cli

import (
	"fmt"

	"sitegen/internal/check"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

// explainFlag is --explain: alone it lists all rules, with names it explains those. It takes the names as --explain NAME
// and as --explain=NAME; of the first form cobra makes an argument, because the flag also stands alone.
type explainFlag struct {
	set  bool
	name string
}

func (f *explainFlag) Set(v string) error {
	f.set, f.name = true, v
	if v == alone {
		f.name = ""
	}
	return nil
}

func (f *explainFlag) String() string { return f.name }

// Type is what the help shows nothing of.
func (f *explainFlag) Type() string { return "bool" }

// alone is what the flag is set to when nothing follows it.
const alone = "true"

// explain prints the docs of rules, or the list of them.
func (env Env) explain(names []string, language string) error {
	t := rules.Terminal{W: env.Out, Color: env.color(env.Out), Language: language}
	if len(names) == 0 {
		if err := t.List(say.Groups()); err != nil {
			return machine(err)
		}
		return nil
	}
	var chosen []say.Rule
	for _, name := range names {
		r, ok := say.RuleNamed(name)
		if !ok {
			return unknownRule(name)
		}
		chosen = append(chosen, r)
	}
	for i, r := range chosen {
		if i > 0 {
			fmt.Fprintln(env.Out)
		}
		if err := t.Explain(r); err != nil {
			return machine(err)
		}
	}
	return nil
}

// unknownRule says that there is no such rule, and which one may be meant.
func unknownRule(name string) error {
	return unknown(say.CliUnknownRule{Name: name}, name, check.Names())
}
