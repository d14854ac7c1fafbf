package cli

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"os"
	"path"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/repair"
	"sitegen/internal/replace"
	"sitegen/internal/source"
)

// rounds is how often a site is read again after repairs: one repair may make room for another, but not forever.
const rounds = 10

// mendedFile is a file that was mended.
type mendedFile struct {
	File   string `json:"file"`
	Places int    `json:"places"`
}

// mend repairs what can be repaired safely in the site's own files, as far as --rule goes, and checks what came out.
// Everything is tried in memory first; then all files are written, or none.
func (env Env) mend(ctx context.Context, p *pipeline.Project, f checkFlags, dayIn func(zone string) lang.Date) (*checked, error) {
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
					return nil, fmt.Errorf("%s: %w", env.inSite(p, file), err)
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
			result.Mended = append(result.Mended, mendedFile{file, places[file]})
		}
	}
	if f.dryRun {
		first.Mended = result.Mended
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
		return nil, fmt.Errorf("%s; nothing was mended", env.inSite(p, err.Error()))
	}
	return result, nil
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

// sayMended tells a person what was mended, or would be, and what could not be.
func (env Env) sayMended(c *checked, f checkFlags, language string) {
	w := env.Out
	if f.dryRun || f.format != "text" {
		w = env.Err // the output is read by a program
	}
	for _, m := range c.Mended {
		file := path.Join(c.Site, m.File)
		switch {
		case language == "ar" && f.dryRun:
			fmt.Fprintf(w, "سيُصلح %s، عدد المواضع: %d\n", file, m.Places)
		case language == "ar":
			fmt.Fprintf(w, "أُصلح %s، عدد المواضع: %d\n", file, m.Places)
		case f.dryRun:
			fmt.Fprintf(w, "would mend %s: %s\n", file, plural(m.Places, "place"))
		default:
			fmt.Fprintf(w, "mended %s: %s\n", file, plural(m.Places, "place"))
		}
	}
	if len(c.Mended) == 0 && !f.quiet {
		if language == "ar" {
			fmt.Fprintln(w, "لا شيء يمكن إصلاحه آليًّا")
		} else {
			fmt.Fprintln(w, "there is nothing to mend")
		}
	}
	shared := 0
	for _, d := range c.all {
		if d.Fixable() && !ownFile(d.File) {
			shared++
		}
	}
	if shared > 0 {
		if language == "ar" {
			fmt.Fprintf(w, "في ملفات موقع آخر ترثه المواقع مواضع يمكن إصلاحها، عددها: %d؛ شغّلوا sitegen check --fix في مجلده\n", shared)
		} else {
			fmt.Fprintf(w, "%s of a base site could be mended: run sitegen check --fix in its folder\n", plural(shared, "place"))
		}
	}
}
