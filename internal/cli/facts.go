package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/pipeline"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// factsFlags are the flags of sitegen facts.
type factsFlags struct {
	site, format, now string
}

func (env Env) facts() *cobra.Command {
	var f factsFlags
	c := &cobra.Command{
		Use:   "facts [PATH]",
		Short: "List the facts of a site, their values and the pages that show them",
		Long: `List every fact of the site: its type, its value in each language, the pages that show it, whether a site needs it, and which
requirements of the law or of a platform ask for it. With a PATH, only the facts that begin with it: returns, returns.window_days, promises.

Exit codes: 0 listed, 1 errors in site.toml, 2 usage error, 3 system error.`,
		Example: `  sitegen facts
  sitegen facts returns
  sitegen facts promises
  sitegen facts --format json`,
		Args: atMost(1),
		RunE: func(c *cobra.Command, args []string) error { return env.listFacts(c.Context(), f, args) },
	}
	flags := c.Flags()
	flags.StringVar(&f.site, "site", "", "the site's `folder` (default: this one, or the nearest above with a site.toml)")
	flags.StringVar(&f.format, "format", "text", "`form` of the list: text or json")
	flags.StringVar(&f.now, "now", "", "the `day` it is, as 2026-11-22 (default: today where the store is, see timezone)")
	_ = c.MarkFlagDirname("site")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json"}, cobra.ShellCompDirectiveNoFileComp))
	_, none, _ := config.Load("site.toml", nil)
	c.ValidArgsFunction = cobra.FixedCompletions(append(none.Paths(), none.Lists()...), cobra.ShellCompDirectiveNoFileComp)
	return c
}

// knownFact is a fact as programs read it.
type knownFact struct {
	Path     string            `json:"path"`
	Type     string            `json:"type"`
	Set      bool              `json:"set"`
	Entries  int               `json:"entries,omitempty"` // of a list of tables
	Value    map[string]string `json:"value,omitempty"`   // by language
	Pages    []string          `json:"pages"`             // that show it in their text
	Frame    bool              `json:"frame"`             // layouts show it around the text of pages
	Required bool              `json:"required"`
	Why      string            `json:"why,omitempty"`
	Asked    []askedFor        `json:"asked,omitempty"` // by profiles
}

func (env Env) listFacts(ctx context.Context, f factsFlags, args []string) error {
	if f.format != "text" && f.format != "json" {
		return misuse(say.CliBadFormat{Value: f.format, Names: []string{"text", "json"}})
	}
	dayIn, err := env.dayIn(f.now)
	if err != nil {
		return err
	}
	dirs, err := env.sites(f.site, nil)
	if err != nil {
		return err
	}
	p, err := pipeline.Open(dirs[0], env.Theme)
	if err != nil {
		return misuseBy(err)
	}
	b := p.Load(pipeline.Options{Minify: true, DayIn: dayIn, Version: version()})
	defer b.Close()
	s := b.Site()
	if s == nil {
		return &exit{code: Found, says: say.CliFactsUnread{}}
	}
	if err := b.Check(ctx); err != nil {
		return machine(err)
	}
	prefix := ""
	if len(args) > 0 {
		prefix = args[0]
	}
	list := env.factsOf(b, s, prefix)
	if len(list) == 0 {
		return unknown(say.CliFactsUnknown{Path: prefix}, prefix, withTables(append(s.Facts.Paths(), s.Facts.Lists()...)))
	}
	if f.format == "json" {
		e := json.NewEncoder(env.Out)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(list)
	}
	return env.printFacts(list)
}

// factsOf are the facts at a path and below it, sorted, and the lists of tables among them.
func (env Env) factsOf(b *pipeline.Build, s *site.Site, prefix string) (list []knownFact) {
	pages, frame := map[string][]string{}, map[string]bool{}
	for page, shown := range b.Shows() {
		text, around := shown.Facts(s.Facts)
		for _, path := range text {
			if !slices.Contains(pages[path], page.Path) {
				pages[path] = append(pages[path], page.Path)
			}
		}
		for _, path := range around {
			frame[path] = true
		}
	}
	for _, promise := range s.Promised() {
		pages["promises."+promise.Name] = promise.Places
	}
	below := func(path string) bool {
		return prefix == "" || path == prefix || strings.HasPrefix(path, strings.TrimSuffix(prefix, ".")+".")
	}
	for _, path := range s.Facts.Paths() {
		if !below(path) {
			continue
		}
		v, _ := s.Facts.Lookup(path)
		if config.OfLaw(path) && !v.IsSet() && !config.OfLaw(prefix) {
			continue // of a hundred things that a law may say, most say few
		}
		k := knownFact{Path: path, Type: say.Plain(fact.KindOf(v), env.language), Set: v.IsSet(), Value: map[string]string{}}
		for _, l := range s.Languages {
			if text := v.Text(l.Locale); text != "" {
				k.Value[l.Tag] = text
			}
		}
		list = append(list, k)
	}
	for _, path := range s.Facts.Lists() {
		if below(path) {
			records, _ := s.Facts.Records(path)
			list = append(list, knownFact{Path: path, Type: say.Plain(say.PartKindList{}, env.language), Set: len(records) > 0, Entries: len(records)})
		}
	}
	asked := env.askedOf(s)
	for i := range list {
		k := &list[i]
		k.Asked = asked[k.Path]
		k.Pages, k.Frame = append([]string{}, pages[k.Path]...), frame[k.Path]
		if why := config.Required(k.Path); why != nil {
			k.Required, k.Why = true, say.Plain(why, env.language)
		}
	}
	slices.SortFunc(list, func(a, b knownFact) int { return strings.Compare(a.Path, b.Path) })
	return list
}

// withTables are paths and the tables that they are in: returns beside returns.window_days.
func withTables(paths []string) []string {
	for _, path := range paths {
		if table, _, below := strings.Cut(path, "."); below && !slices.Contains(paths, table) {
			paths = append(paths, table)
		}
	}
	return paths
}

// printFacts lists facts for a person: the path of each, and what is known of it in lines below.
func (env Env) printFacts(list []knownFact) error {
	label := func(key string) string { return say.Word("facts", key, env.language).String() }
	for _, k := range list {
		lines := []string{label("type") + ": " + k.Type}
		switch {
		case k.Entries > 0:
			lines[0] += fmt.Sprintf(" (%d)", k.Entries)
		case !k.Set:
			lines[0] += " · " + label("absent")
		}
		for _, code := range slices.Sorted(maps.Keys(k.Value)) {
			lines = append(lines, code+": "+k.Value[code])
		}
		switch {
		case len(k.Pages) > 0:
			lines = append(lines, label("pages")+": "+strings.Join(k.Pages, " "))
		case k.Frame:
			lines = append(lines, label("pages")+": "+label("frame"))
		}
		if k.Required {
			lines = append(lines, label("required")+": "+k.Why)
		}
		for _, a := range k.Asked {
			by := label("asked")
			if a.Advice {
				by = label("advised")
			}
			lines = append(lines, by+": "+a.What+" ("+a.Profile+", "+a.Requirement+")")
		}
		if _, err := fmt.Fprintln(env.Out, k.Path); err != nil {
			return err
		}
		for _, line := range lines {
			if _, err := fmt.Fprintln(env.Out, "  "+env.line(line)); err != nil {
				return err
			}
		}
	}
	return nil
}
