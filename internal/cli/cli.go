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
	"github.com/spf13/pflag"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/lang"
)

// The exit codes.
const (
	OK      = 0 // all well
	Found   = 1 // findings of the level error
	Misuse  = 2 // wrong use
	Machine = 3 // the machine failed: disk, permission
	Stopped = 130
)

// Env is what the commands need from the process.
type Env struct {
	Args   []string // without the program's name
	Out    io.Writer
	Err    io.Writer
	Theme  fs.FS // layouts/ and assets/
	Dir    string
	Now    func() time.Time
	Getenv func(string) string

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
	err := misuse("--lang %s: write ar or en", wrong)
	if wrong == "" {
		if f := fault.Catch(func() { err = root.ExecuteContext(ctx) }); f != nil {
			fmt.Fprintf(env.Err, "sitegen: sitegen itself failed: %s; please report this\n", f)
			if env.tracing() {
				fmt.Fprint(env.Err, f.Trace)
			}
			return Machine
		}
	}
	var e *exit
	switch {
	case err == nil:
		return OK
	case errors.As(err, &e):
		if e.message != "" {
			env.complain(e.message)
		}
		return e.code
	}
	env.complain(err.Error())
	_ = env.printf(env.Err, "Run “sitegen --help” for usage.")
	return Misuse
}

// complain prints why a command ends.
func (env Env) complain(message string) {
	if env.language == arabic {
		fmt.Fprintln(env.Err, diag.Line("sitegen: "+env.in(message)))
		return
	}
	fmt.Fprintln(env.Err, "sitegen: "+message)
}

// exit is an error that carries its exit code. An empty message means that everything has been said.
type exit struct {
	code    int
	message string
}

func (e *exit) Error() string { return e.message }

func misuse(format string, args ...any) error { return &exit{Misuse, fmt.Sprintf(format, args...)} }

func machine(err error) error { return &exit{Machine, err.Error()} }

func (env Env) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "sitegen",
		Short: "Build the information site of a store, in Arabic and English, from facts and Markdown",
		Long: `sitegen builds the information site of a store (about, contact, branches, shipping, returns, questions, privacy,
terms, third parties) from Markdown in several languages and one file of facts, site.toml. It refuses to publish a blank,
another store's leftovers or a fact that is missing in a language.`,
		Example: `  sitegen build                        build the site of this folder into public/
  sitegen build --site examples/mukhtalif
  sitegen serve                        show it in the browser while you work on it
  sitegen check                        say what has to be mended before anyone publishes
  sitegen schema site > site.schema.json`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Version:       version(),
	}
	root.SetVersionTemplate("sitegen {{.Version}}\n")
	root.PersistentFlags().String(languageFlag, "", "`language` of messages and help: ar or en (default: that of the locale)")
	_ = root.RegisterFlagCompletionFunc(languageFlag, cobra.FixedCompletions([]string{arabic, english}, cobra.ShellCompDirectiveNoFileComp))
	root.AddCommand(env.build(), env.serve(), env.check(), env.theme(), env.schema(), env.version())
	root.SetFlagErrorFunc(flagError)
	if env.language == arabic {
		inArabic(root)
	}
	return root
}

// flagError says what can be written for a flag whose value cannot be read.
func flagError(_ *cobra.Command, err error) error {
	var invalid *pflag.InvalidValueError
	if !errors.As(err, &invalid) {
		return err
	}
	flag := invalid.GetFlag()
	switch flag.Value.Type() {
	case "bool":
		return misuse("--%s=%s: write --%s, or --%s=false", flag.Name, invalid.GetValue(), flag.Name, flag.Name)
	case "int":
		return misuse("--%s %s: write a whole number", flag.Name, invalid.GetValue())
	}
	return err
}

func (env Env) version() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of sitegen",
		Args:  cobra.NoArgs,
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
			return nil, misuse("--now %s is a Hijri date; write the Gregorian day, such as %s", flag, day)
		}
		if err != nil {
			return nil, misuse("--now %s: %s; write a day such as 2026-11-22", flag, err)
		}
		return func(string) lang.Date { return d }, nil
	}
	if s := env.Getenv("SOURCE_DATE_EPOCH"); s != "" {
		var seconds int64
		if _, err := fmt.Sscan(s, &seconds); err != nil {
			return nil, misuse("SOURCE_DATE_EPOCH is “%s”, which is no number of seconds", s)
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
