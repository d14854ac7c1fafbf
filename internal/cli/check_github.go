package cli

import (
	"fmt"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// checkGitHub tells GitHub Actions, which shows findings beside the lines of a pull request.
func (env Env) checkGitHub(sites []*checked, f checkFlags, language string) error {
	for _, c := range sites {
		for _, d := range c.findings {
			if f.quiet && d.Severity != diag.Error {
				continue
			}
			if err := diag.GitHub(env.Out, d, c.place(d), language); err != nil {
				return err
			}
		}
	}
	for _, c := range sites {
		if _, err := fmt.Fprintln(env.Out, say.Plain(c.summary(), language)); err != nil {
			return err
		}
		if err := env.ignoredErrors(c.silenced, env.printer(c, language)); err != nil {
			return err
		}
	}
	return nil
}
