// Package cli is the commands of sitegen: flags in, exit code out.
//
// In: arguments, the standard streams, the built-in theme. Out: what a person or a program reads, and the exit code.
// The commands call the stages and say what happened; all work is done below.
package cli

import (
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

	CacheDir  func() (string, error) // where programs keep what they can do without
	Transport http.RoundTripper      // to other hosts, for check --external; that of package external when nil
}

// Run runs a command and returns the exit code. It ends soon after the context does.
func Run(ctx context.Context, env Env) int {
	root := env.root()
	root.SetArgs(env.Args)
	root.SetOut(env.Out)
	root.SetErr(env.Err)
	err := root.ExecuteContext(ctx)
	var e *exit
	switch {
	case err == nil:
		return OK
	case errors.As(err, &e):
		if e.message != "" {
			fmt.Fprintln(env.Err, "sitegen: "+e.message)
		}
		return e.code
	}
	fmt.Fprintln(env.Err, "sitegen: "+err.Error())
	fmt.Fprintln(env.Err, "Run “sitegen --help” for what there is.")
	return Misuse
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
	root.AddCommand(env.build(), env.serve(), env.check(), env.theme(), env.schema(), env.version())
	return root
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

// today is the day of --now, or of SOURCE_DATE_EPOCH (reproducible-builds.org), or the clock's, in UTC.
func (env Env) today(flag string) (lang.Date, error) {
	if flag != "" {
		d, err := lang.ParseDate(flag)
		if err != nil {
			return d, misuse("--now %s: %s; write a day such as 2026-11-22", flag, err)
		}
		return d, nil
	}
	t := env.Now().UTC()
	if s := env.Getenv("SOURCE_DATE_EPOCH"); s != "" {
		var seconds int64
		if _, err := fmt.Sscan(s, &seconds); err != nil {
			return lang.Date{}, misuse("SOURCE_DATE_EPOCH is “%s”, which is no number of seconds", s)
		}
		t = time.Unix(seconds, 0).UTC()
	}
	return lang.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}, nil
}

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
