// Sitegen turns Markdown in several languages and one file of facts, site.toml, into the static information site of a
// store. See README.md.
package main

import (
	"context"
	"embed"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"
	_ "time/tzdata" // systems without a time zone database, such as Windows and empty containers

	"sitegen/internal/cli"
)

// theme is what sites are laid over, file by file: layouts and assets for all of them, and for those that ask for it the
// base content, the policies of a store in Arabic and English.
//
//go:embed all:layouts all:assets content/ar content/en
var theme embed.FS

// samples are the facts of the sample stores. None of them may be left in another store's site.
//
//go:embed site.toml examples/*/site.toml
var samples embed.FS

// patience is how long after Ctrl-C the commands may take to end.
const patience = 3 * time.Second

func main() { os.Exit(run()) }

// run is main for tests, which run the program inside their own process.
func run() int {
	// A build makes much garbage in a short life: let the collector wait longer, but not without end.
	debug.SetGCPercent(200)
	debug.SetMemoryLimit(1 << 30)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// What a build publishes is whole at any moment, so the process may end at any: where something blocks, it does.
	defer context.AfterFunc(ctx, func() { time.AfterFunc(patience, func() { os.Exit(cli.Stopped) }) })()
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "sitegen:", err)
		return cli.Machine
	}
	return cli.Run(ctx, cli.Env{
		Args: os.Args[1:], Out: os.Stdout, Err: os.Stderr, Theme: theme, Samples: samples, Dir: dir, Now: time.Now, Getenv: os.Getenv, CacheDir: os.UserCacheDir,
	})
}
