package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"sitegen/internal/lang"
	"sitegen/internal/regular"
	"sitegen/internal/replace"
	reports "sitegen/internal/report"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// mayReport refuses places where a report would be published or would take the place of something else.
func (env Env) mayReport(flag, site string) error {
	file := env.at(flag)
	dir, err := filepath.EvalSymlinks(filepath.Dir(file))
	if err != nil {
		return misuse(say.CliReportNoFolder{File: flag})
	}
	if real, err := filepath.EvalSymlinks(site); err == nil {
		site = real
	}
	for _, inner := range []string{"public", "content", "layouts", "assets"} {
		if rel, err := filepath.Rel(filepath.Join(site, inner), dir); err == nil && filepath.IsLocal(rel) {
			return misuse(say.CliReportInSite{File: flag, Folder: inner})
		}
	}
	info, err := os.Lstat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return machine(err)
	case info.IsDir():
		return misuse(say.CliReportIsFolder{File: flag, Example: filepath.ToSlash(filepath.Join(flag, "report.html"))})
	case !info.Mode().IsRegular():
		return misuse(say.CliReportSpecial{File: flag})
	}
	old, err := regular.Read(func(flag int) (*os.File, error) { return os.OpenFile(file, flag, 0) }, source.MaxBytes)
	if err != nil {
		return machine(err)
	}
	if len(old) > 0 && !reports.Is(old) {
		return misuse(say.CliReportTaken{File: flag})
	}
	return nil
}

// writeReport writes the report of a site.
func (env Env) writeReport(flag string, c *checked, today lang.Date) error {
	page, err := reports.HTML(reports.Input{Store: c.store, Site: c.Site, Day: today, Version: version(), Pages: c.Pages, Coverage: c.coverage, Promises: c.promised,
		Findings: c.findings, Silenced: c.silenced, Fixable: c.fixable(), Source: c.project.Text})
	if err != nil {
		return err
	}
	file := env.at(flag)
	root, err := os.OpenRoot(filepath.Dir(file))
	if err != nil {
		return err
	}
	defer root.Close()
	err = replace.All(root, []replace.File{{Name: filepath.Base(file), New: page, Any: true}})
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return &fs.PathError{Op: at.Op, Path: flag, Err: at.Err}
	}
	return err
}

// at is a path from the working directory.
func (env Env) at(p string) string {
	if filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(env.Dir, p)
}
