package cli

import (
	"context"
	"path/filepath"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline"
	"sitegen/internal/say"
	"sitegen/internal/watch"
)

// watcher begins to watch a site. It is begun before the first build, so that no change made during that is missed.
func (env Env) watcher(ctx context.Context, p *pipeline.Project, f buildFlags) *watch.Watcher {
	out := env.out(p, f)
	return watch.Start(ctx, watch.Options{Dirs: p.Folders(), Now: env.Now, Skip: func(path string) bool {
		return path == out || strings.HasPrefix(filepath.Base(path), ".sitegen")
	}})
}

// watch builds again after each change, until the context ends.
func (env Env) watch(ctx context.Context, watcher *watch.Watcher, p *pipeline.Project, f buildFlags) error {
	var told say.Message
	look := func() {
		if n := watcher.Notice(); n != told && n != nil {
			told = n
			env.notice(diag.Info, n)
		}
	}
	look()
	if !f.quiet && f.format == "text" {
		_ = env.print(env.Out, say.CliWatching{})
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-watcher.Changed():
		}
		look()
		watcher.Take()
		dayIn, err := env.dayIn(f.now)
		if err != nil {
			return err
		}
		r := env.attempt(ctx, p, f, dayIn)
		switch {
		case ctx.Err() != nil:
			return nil
		case r.Unchanged:
		case f.format == "json":
			if err := writeJSON(env.Out, []*report{r}, env.language); err != nil {
				return machine(err)
			}
		default:
			env.say(r, p, f.quiet)
		}
	}
}
