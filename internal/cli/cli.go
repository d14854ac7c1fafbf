// Package cli is the commands of sitegen: flags in, exit code out.
//
// In: arguments, the standard streams, the built-in theme. Out: what a person or a program reads, and the exit code.
// The commands call the stages and say what happened; all work is done below.
package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// The exit codes.
const (
	OK      = 0 // all well
	Found   = 1 // findings of the level error
	Misuse  = 2 // usage error
	Machine = 3 // system error: disk, permission
	Stopped = 130
)

// Env is what the commands need from the process.
type Env struct {
	Args    []string // without the program's name
	Out     io.Writer
	Err     io.Writer
	Theme   fs.FS // layouts/, assets/ and content/, the base
	Samples fs.FS // site.toml, and examples/*/site.toml
	Dir     string
	Now     func() time.Time
	Getenv  func(string) string

	language string // of what is said: ar or en

	CacheDir  func() (string, error) // where programs keep what they can do without
	Transport http.RoundTripper      // to other hosts, for check --external; that of package external when nil
}

// Run runs a command and returns the exit code. It ends soon after the context does.
func Run(ctx context.Context, env Env) int {
	var wrong string
	env.language, wrong = languageOf(env.Args, env.Getenv)
	root := env.root()
	root.SetArgs(env.Args)
	root.SetOut(env.Out)
	root.SetErr(env.Err)
	err := misuse(say.CliBadLanguage{Value: wrong, Names: say.Languages()})
	if wrong == "" {
		if f := fault.Catch(func() { err = execute(ctx, root, env.Args) }); f != nil {
			env.complain("", say.CliFailed{Cause: f.Error()}, nil)
			if env.tracing() {
				fmt.Fprint(env.Err, f.Trace)
			}
			return Machine
		}
	}
	if err == nil {
		return OK
	}
	e, ok := errors.AsType[*exit](err)
	if !ok {
		e = &exit{code: Misuse, says: told(err), hint: say.CliUsage{Command: root.Name()}}
	}
	if e.says != nil {
		env.complain("", e.says, e.hint)
	}
	return e.code
}

// exit is an error that ends a command. Without a message, everything has been said.
type exit struct {
	code int
	says say.Message
	hint say.Message // nil for the hint of says
}

func (e *exit) Error() string { return say.Plain(e.says, english) }

// misuse is a wrong use of a command.
func misuse(m say.Message) error { return &exit{code: Misuse, says: m} }

// misuseBy is a wrong use that an error tells of.
func misuseBy(err error) error {
	if p, ok := errors.AsType[*say.Problem](err); ok {
		return &exit{code: Misuse, says: p.Says, hint: p.Hint}
	}
	return misuse(told(err))
}

// unknown is a name that is not known; the nearest of those that are may be meant.
func unknown(m say.Message, name string, known []string) error {
	if near := diag.Nearest(name, known); near != "" && near != name {
		return &exit{code: Misuse, says: m, hint: say.AnyDidYouMean{Meant: near}}
	}
	return misuse(m)
}

// machine is a failure of the machine.
func machine(err error) error { return &exit{code: Machine, says: told(err)} }

// told is what an error says.
func told(err error) say.Message {
	if f, ok := errors.AsType[*fault.Fault](err); ok {
		return say.CliFailed{Cause: f.Error()}
	}
	return source.CauseAt(err)
}

func (env Env) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "sitegen",
		Short: "Build the info site of a store, in Arabic and English, from facts and Markdown",
		Long: `sitegen builds a bilingual info site for a store (about, contact, branches, shipping, returns, questions, privacy, terms,
third parties) from Markdown and one file of facts, site.toml. It won't publish unfilled blanks, another store's text or a
fact that is missing in a language.`,
		Example: `  sitegen build                        build the site of this folder into public/
  sitegen build --site examples/mukhtalif
  sitegen serve                        show it in the browser while you work on it
  sitegen check                        check the site for problems
  sitegen schema site > site.schema.json`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Version:       version(),
	}
	root.SetVersionTemplate("sitegen {{.Version}}\n")
	root.PersistentFlags().String(languageFlag, "", "`language` of messages and help: ar or en (default: that of the locale)")
	_ = root.RegisterFlagCompletionFunc(languageFlag, cobra.FixedCompletions([]string{arabic, english}, cobra.ShellCompDirectiveNoFileComp))
	root.AddCommand(env.build(), env.serve(), env.check(), env.facts(), env.country(), env.theme(), env.schema(), env.version())
	root.InitDefaultVersionFlag() // cobra would add it only after it has looked for the command
	root.SetFlagErrorFunc(flagError)
	if env.language == arabic {
		inArabic(root)
	}
	return root
}

func (env Env) version() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of sitegen",
		Args:  atMost(0),
		RunE: func(c *cobra.Command, _ []string) error {
			fmt.Fprintln(c.OutOrStdout(), "sitegen "+version())
			return nil
		},
	}
}

// version is that of the module, and of the commit where Go knows it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := strings.TrimPrefix(info.Main.Version, "v")
	if v == "" || v == "(devel)" {
		v = "dev"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && !strings.Contains(v, s.Value[:min(12, len(s.Value))]) {
			v += "+" + s.Value[:min(12, len(s.Value))]
		}
	}
	return v
}

// dayIn tells what day it is in a time zone: the day of --now, or that of SOURCE_DATE_EPOCH in UTC
// (reproducible-builds.org), whatever the zone; else the clock's.
func (env Env) dayIn(flag string) (func(zone string) lang.Date, error) {
	if flag != "" {
		d, err := lang.ParseDate(flag)
		if hijri, ok := errors.AsType[*lang.HijriError](err); ok {
			day := cmp.Or(hijri.Meant, lang.Date{Year: 2026, Month: 11, Day: 22})
			return nil, misuse(say.CliHijriDay{Value: flag, Day: day.String()})
		}
		if err != nil {
			return nil, misuse(say.CliBadDay{Value: flag})
		}
		return func(string) lang.Date { return d }, nil
	}
	if s := env.Getenv("SOURCE_DATE_EPOCH"); s != "" {
		var seconds int64
		if _, err := fmt.Sscan(s, &seconds); err != nil {
			return nil, misuse(say.CliBadEpoch{Value: s})
		}
		d := dayOf(time.Unix(seconds, 0).UTC())
		return func(string) lang.Date { return d }, nil
	}
	return func(zone string) lang.Date {
		place, err := time.LoadLocation(zone)
		if err != nil {
			place = time.UTC // the name is wrong, which is a finding
		}
		return dayOf(env.Now().In(place))
	}, nil
}

func dayOf(t time.Time) lang.Date {
	return lang.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// tracing tells whether whoever develops sitegen wants to see where it failed.
func (env Env) tracing() bool { return env.Getenv("SITEGEN_TRACE") != "" }

// isTerminal tells whether a stream is shown to a person.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// color tells whether to colour what goes to a stream (no-color.org).
func (env Env) color(w io.Writer) bool {
	return isTerminal(w) && env.Getenv("NO_COLOR") == "" && env.Getenv("TERM") != "dumb"
}
