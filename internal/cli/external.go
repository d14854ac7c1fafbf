package cli

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"path/filepath"

	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// asker asks other hosts about addresses, with what is known from earlier days, and tells a person who waits how far it is.
func (env Env) asker(ctx context.Context, today lang.Date) func(addresses []string) map[string]external.Answer {
	return func(addresses []string) map[string]external.Answer {
		file := ""
		if env.CacheDir != nil {
			if dir, err := env.CacheDir(); err == nil {
				file = filepath.Join(dir, "sitegen", "links.json")
			}
		}
		a := external.Asker{Transport: cmp.Or[http.RoundTripper](env.Transport, external.Transport()), Today: today}
		if file != "" {
			a.Known = external.Load(file)
		}
		if isTerminal(env.Err) {
			a.Progress = func(done, of int) {
				fmt.Fprintf(env.Err, "\r%d/%d", done, of)
				if done == of {
					fmt.Fprint(env.Err, "\r\x1b[K")
				}
			}
		}
		answers := a.Ask(ctx, addresses)
		if file != "" {
			if err := external.Save(file, a.Known, answers, today); err != nil {
				env.notice(diag.Warning, say.CliCheckAnswersLost{Cause: told(err)})
			}
		}
		return answers
	}
}
