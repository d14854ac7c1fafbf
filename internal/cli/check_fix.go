package cli

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/repair"
	"sitegen/internal/replace"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// rounds is how often a site is read again after repairs: one repair may make room for another, but not forever.
const rounds = 10

// fixedFile is a file that was fixed.
type fixedFile struct {
	File   string `json:"file"`
	Places int    `json:"places"`
}

// fix repairs what can be repaired safely in the site's own files, as far as --rule goes, and checks what came out.
// Everything is tried in memory first; then all files are written, or none.
func (env Env) fix(ctx context.Context, p *pipeline.Project, f checkFlags, dayIn func(zone string) lang.Date) (*checked, error) {
	first, err := env.checkOne(ctx, p, f, dayIn)
	if err != nil {
		return nil, err
	}
	before, now, places := pipeline.Mended{}, pipeline.Mended{}, map[string]int{}
	result := first
	for range rounds {
		// A file is read once; from then on the check reads these very bytes, so that its edits fit them.
		fresh, again := false, false
		for file, edits := range editsByFile(result.all) {
			if now[file] == nil {
				data, ok, err := p.Own(file)
				if err != nil {
					return nil, &fs.PathError{Op: "read", Path: env.inSite(p, file), Err: err}
				}
				if ok {
					before[file], now[file], fresh = data, source.Composed(data), true // as checks read it
				}
				continue
			}
			text, n := repair.Apply(now[file], edits)
			if n > 0 {
				now[file], again = text, true
				places[file] += n
			}
		}
		if !fresh && !again {
			break
		}
		p.Mend(maps.Clone(now))
		if result, err = env.checkOne(ctx, p, f, dayIn); err != nil {
			return nil, err
		}
	}
	p.Mend(nil)
	var changed []replace.File
	for _, file := range slices.Sorted(maps.Keys(now)) {
		if places[file] > 0 && !bytes.Equal(before[file], now[file]) {
			changed = append(changed, replace.File{Name: file, Old: before[file], New: now[file]})
			result.Fixed = append(result.Fixed, fixedFile{file, places[file]})
		}
	}
	if f.dryRun {
		first.Fixed = result.Fixed
		return first, env.showDiff(p, changed)
	}
	if len(changed) == 0 {
		return result, nil
	}
	root, err := os.OpenRoot(p.Dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	if err := replace.All(root, changed); err != nil {
		return nil, &say.Problem{Says: say.CliFixFailed{Why: told(env.fromHere(p, err))}, Cause: err}
	}
	return result, nil
}

// fromHere names the file of a site that an error is about from the working directory.
func (env Env) fromHere(p *pipeline.Project, err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return &fs.PathError{Op: at.Op, Path: env.inSite(p, at.Path), Err: at.Err}
	}
	return err
}

// inSite names a file of a site from the working directory.
func (env Env) inSite(p *pipeline.Project, file string) string {
	return path.Join(env.short(p.Dir), file)
}

// editsByFile gathers the repairs that findings bring along.
func editsByFile(found []diag.Finding) map[string][]diag.Edit {
	out := map[string][]diag.Edit{}
	for _, f := range found {
		if f.Fixable() {
			out[f.File] = append(out[f.File], f.Edit)
		}
	}
	return out
}

// showDiff prints what would change.
func (env Env) showDiff(p *pipeline.Project, changed []replace.File) error {
	for _, f := range changed {
		d := repair.Diff(env.inSite(p, f.Name), f.Old, f.New)
		if env.color(env.Out) {
			d = []byte(repair.Paint(d))
		}
		if _, err := env.Out.Write(d); err != nil {
			return err
		}
	}
	return nil
}

// sayFixed tells a person what was fixed, or would be, and what could not be.
func (env Env) sayFixed(c *checked, f checkFlags) {
	w := env.Out
	if f.dryRun || f.format != "text" {
		w = env.Err // the output is read by a program
	}
	for _, m := range c.Fixed {
		file := path.Join(c.Site, m.File)
		if f.dryRun {
			_ = env.print(w, say.CliFixWould{File: file, Places: m.Places})
		} else {
			_ = env.print(w, say.CliFixDone{File: file, Places: m.Places})
		}
	}
	if len(c.Fixed) == 0 && !f.quiet {
		_ = env.print(w, say.CliFixNothing{})
	}
	shared := 0
	for _, d := range c.all {
		if d.Fixable() && !ownFile(d.File) {
			shared++
		}
	}
	if shared > 0 {
		_ = env.print(w, say.CliFixInherited{Places: shared})
	}
}
