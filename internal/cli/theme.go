package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/pipeline"
	"sitegen/internal/replace"
	"sitegen/internal/say"
)

// themeFlags are the flags of sitegen theme.
type themeFlags struct {
	site, as    string
	force, diff bool
}

func (env Env) theme() *cobra.Command {
	c := &cobra.Command{
		Use:   "theme",
		Short: "List the built-in layouts, words, style sheets and pages, and write them out to change them",
		Long: `A site uses the built-in layouts, components, words and style sheets, and the pages where it extends them. A file of the same
path in the site's own folder replaces each. List them, write one into your site, and change it there.`,
		Example: `  sitegen theme list
  sitegen theme list components
  sitegen theme write layouts/partials/footer.html
  sitegen theme write content/ar/returns.exclusions.md`,
		Args: atMost(0),
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(env.themeList(), env.themeWrite())
	return c
}

func (env Env) themeList() *cobra.Command {
	var f themeFlags
	c := &cobra.Command{
		Use:   "list [PATTERN]",
		Short: "List the files that a site can take over",
		Long: `List the paths of all files that the site takes from the program and from the sites that it extends, one a line. PATTERN is a
part of the path, or a pattern with * for the whole path.`,
		Example: `  sitegen theme list
  sitegen theme list words
  sitegen theme list 'layouts/*.html'`,
		Args: atMost(1),
		RunE: func(c *cobra.Command, args []string) error { return env.listTheme(f, args) },
	}
	c.Flags().StringVar(&f.site, "site", "", "the site's `folder` (default: this one, or the nearest above with a site.toml)")
	_ = c.MarkFlagDirname("site")
	c.ValidArgsFunction = cobra.NoFileCompletions
	return c
}

func (env Env) themeWrite() *cobra.Command {
	var f themeFlags
	c := &cobra.Command{
		Use:   "write PATH...",
		Short: "Write built-in files into the site's folder, to be changed there",
		Long: `Write files into the site's folder under the paths that sitegen theme list shows. Files that are there already stay as they
are, and then nothing is written, unless --force is given. With --as, one file is written under another path. PAGE.ID.md is
the section ID of a page. A page and a section record which text they were, so that sitegen check tells when it has changed;
--diff shows the difference, and writes nothing.

Exit codes: 0 written, 2 usage error, 3 system error.`,
		Example: `  sitegen theme write layouts/partials/footer.html
  sitegen theme write layouts/home.html assets/css/home/10-hero.css
  sitegen theme write layouts/words.en.toml --as layouts/words.fr.toml
  sitegen theme write content/ar/returns.exclusions.md content/en/returns.exclusions.md
  sitegen theme write --diff content/ar/returns.exclusions.md`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return misuse(say.CliThemeNoName{})
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error { return env.writeTheme(f, args) },
	}
	flags := c.Flags()
	flags.StringVar(&f.site, "site", "", "the site's `folder` (default: this one, or the nearest above with a site.toml)")
	flags.StringVar(&f.as, "as", "", "another `path` for the file in the site's folder")
	flags.BoolVar(&f.force, "force", false, "replace files that are there already")
	flags.BoolVar(&f.diff, "diff", false, "show how the site's files differ from these; write nothing")
	_ = c.MarkFlagDirname("site")
	c.ValidArgsFunction = func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		lower, _, err := env.lower(f)
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		defer lower.Close()
		paths := slices.DeleteFunc(lower.Paths(), func(p string) bool { return slices.Contains(args, p) })
		return paths, cobra.ShellCompDirectiveNoFileComp
	}
	return c
}

// lower opens what lies below the site: below none, where there is no site and none is named, the built-in theme alone.
func (env Env) lower(f themeFlags) (*pipeline.Lower, *pipeline.Project, error) {
	if _, err := pipeline.Find(env.Dir); err != nil && f.site == "" {
		return pipeline.Beneath(nil, env.Theme), nil, nil
	}
	dirs, err := env.sites(f.site, nil)
	if err != nil {
		return nil, nil, err
	}
	p, err := pipeline.Open(dirs[0], env.Theme)
	if err != nil {
		return nil, nil, misuseBy(err)
	}
	return pipeline.Beneath(p, env.Theme), p, nil
}

func (env Env) listTheme(f themeFlags, args []string) error {
	lower, _, err := env.lower(f)
	if err != nil {
		return err
	}
	defer lower.Close()
	var out bytes.Buffer
	for _, p := range lower.Paths() {
		if len(args) > 0 && !strings.Contains(p, args[0]) {
			if ok, err := path.Match(args[0], p); err != nil || !ok {
				continue
			}
		}
		fmt.Fprintln(&out, p)
	}
	if out.Len() == 0 && len(args) > 0 {
		return misuse(say.CliThemeNoMatch{Pattern: args[0]})
	}
	if _, err := env.Out.Write(out.Bytes()); err != nil {
		return machine(err)
	}
	return nil
}

func (env Env) writeTheme(f themeFlags, args []string) error {
	if f.as != "" && len(args) > 1 {
		return misuse(say.CliOneFile{Flag: "--as"})
	}
	lower, project, err := env.lower(f)
	if err != nil {
		return err
	}
	defer lower.Close()
	if project == nil {
		_, err := env.sites(f.site, nil)
		return err
	}
	root, err := os.OpenRoot(project.Dir)
	if err != nil {
		return machine(err)
	}
	defer root.Close()
	var files []replace.File
	for _, arg := range args {
		file, err := env.themeFile(root, lower, arg, f)
		if err != nil {
			return err
		}
		files = append(files, file)
	}
	if f.diff {
		return env.showDiff(project, files)
	}
	for _, file := range files {
		if err := root.MkdirAll(path.Dir(file.Name), 0o755); err != nil {
			return machine(err)
		}
	}
	if err := replace.All(root, files); err != nil {
		return machine(err)
	}
	for _, file := range files {
		if err := env.print(env.Out, say.CliThemeWrote{File: file.Name}); err != nil {
			return machine(err)
		}
	}
	return nil
}

// themeFile is the file to write for an argument.
func (env Env) themeFile(root *os.Root, lower *pipeline.Lower, arg string, f themeFlags) (replace.File, error) {
	name := strings.TrimPrefix(filepath.ToSlash(arg), diag.BuiltIn) // as findings name it
	name = path.Clean(name)
	data, err := readLower(lower, name)
	if errors.Is(err, fs.ErrNotExist) {
		return replace.File{}, unknown(say.CliThemeUnknown{File: name}, name, lower.Paths())
	}
	if _, told := errors.AsType[*exit](err); told {
		return replace.File{}, err
	}
	if err != nil {
		return replace.File{}, machine(&fs.PathError{Op: "read", Path: name, Err: err})
	}
	to := name
	if f.as != "" {
		to = path.Clean(filepath.ToSlash(f.as))
		folder, _, _ := strings.Cut(to, "/")
		if !filepath.IsLocal(filepath.FromSlash(to)) || to == folder || !slices.Contains([]string{"assets", "content", "layouts"}, folder) {
			return replace.File{}, misuse(say.CliThemeBadTarget{Path: f.as})
		}
	}
	if f.diff {
		old, err := root.ReadFile(to)
		if err != nil {
			return replace.File{}, machine(err)
		}
		return replace.File{Name: to, Old: old, New: data}, nil
	}
	if _, err := root.Lstat(to); err == nil && !f.force {
		return replace.File{}, misuse(say.CliThemeExists{File: to})
	}
	return replace.File{Name: to, New: data, Any: true}, nil
}

// readLower is what is written into a site for a path: a page with a record of what it was, or a section of one.
func readLower(lower *pipeline.Lower, name string) ([]byte, error) {
	data, err := lower.Read(name)
	switch {
	case err == nil && path.Ext(name) == ".md":
		return content.Copy(data), nil
	case !errors.Is(err, fs.ErrNotExist):
		return data, err
	}
	page, id, ok := content.SectionName(name)
	if !ok {
		return nil, err
	}
	text, notThere := lower.Read(page)
	if notThere != nil {
		return nil, err
	}
	section, ids := content.CopySection(text, id)
	if section == nil {
		return nil, unknown(say.CliThemeNoSection{Page: page, Id: id}, id, ids)
	}
	return section, nil
}
