package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/cli/browser"
	"github.com/mdp/qrterminal/v3"
	"github.com/spf13/cobra"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/gallery"
	"sitegen/internal/guard"
	"sitegen/internal/pipeline"
	"sitegen/internal/say"
	"sitegen/internal/serve"
	"sitegen/internal/watch"
)

// defaultPort is tried first; the next free one is taken when it is not free.
const defaultPort = 4000

// serveFlags are the flags of sitegen serve.
type serveFlags struct {
	site, host, baseURL, now                              string
	allow                                                 []string
	port                                                  int
	open, draft, poll, noReload, navigate, quiet, gallery bool
}

func (env Env) serve() *cobra.Command {
	var f serveFlags
	c := &cobra.Command{
		Use:   "serve [SITE]",
		Short: "Show a site in the browser while you work on it",
		Long: `Serve the site of this folder, or of the nearest folder above that has a site.toml, from memory. Nothing is written into
public/. Save a file and every open tab shows the change, without losing its place. If the site breaks, the last good page
stays up with the error on top until you fix it.

Pages are sent as a static host would send them: clean addresses, the site's own page for addresses that do not exist,
and the rules of assets/static/_redirects and _headers. A bar at the foot of each page leads to the other language, shows
both side by side, in the width of a phone, by night and on paper, and opens the page's source.

Only this machine is listened to, unless --host names an address that others can reach: --host 0.0.0.0 is all of them, and
prints a code for the camera of a phone in the same network.

SITEGEN_EDITOR names the editor that a click on a place opens: vscode (the default), cursor, zed, idea, sublime, none, …
or a link such as vscode://file/{file}:{line}:{column}.

Exit codes: 0 ended with Ctrl-C, 2 usage error, 3 system error, such as a port that is in use.`,
		Example: `  sitegen serve
  sitegen serve --open
  sitegen serve examples/mukhtalif --port 4001
  sitegen serve --host 0.0.0.0        show it on a phone
  sitegen serve --draft               with pages that are not published yet
  sitegen serve --gallery --open      every part of the theme on one page`,
		Args: atMost(1),
		RunE: func(c *cobra.Command, args []string) error {
			return env.runServe(c.Context(), f, args, c.Flags().Changed("port"))
		},
	}
	flags := c.Flags()
	flags.StringVar(&f.site, "site", "", "the site's `folder` (default: this one, or the nearest above with a site.toml)")
	flags.IntVarP(&f.port, "port", "p", defaultPort, "`port` to listen on; without this flag the next free one is taken")
	flags.StringVar(&f.host, "host", "localhost", "`address` to listen on")
	flags.StringSliceVar(&f.allow, "allow-host", nil, "another `name` under which the preview is reached, such as that of a tunnel")
	flags.StringVar(&f.baseURL, "base-url", "", "`address` where the site will be published, instead of base_url in site.toml")
	flags.StringVar(&f.now, "now", "", "`day` for publish_on and expires_on, as 2026-11-22 (default: today where the store is, see timezone)")
	flags.BoolVarP(&f.open, "open", "o", false, "open the first page in the browser")
	flags.BoolVar(&f.draft, "draft", false, "show drafts and pages of other days, every page marked as a draft")
	flags.BoolVar(&f.gallery, "gallery", false, "show one more page, with every part of the theme and every component, in both languages side by side")
	flags.BoolVar(&f.poll, "poll", false, "poll for changes (network drives, containers)")
	flags.BoolVar(&f.noReload, "no-reload", false, "serve plain output: no toolbar, no live reload")
	flags.BoolVar(&f.navigate, "navigate", false, "open the page you just saved if no tab shows it")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "print findings and nothing else")
	_ = c.MarkFlagDirname("site")
	_ = c.RegisterFlagCompletionFunc("host", cobra.FixedCompletions([]string{"localhost", "127.0.0.1", "0.0.0.0"}, cobra.ShellCompDirectiveNoFileComp))
	c.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
	return c
}

func (env Env) runServe(ctx context.Context, f serveFlags, args []string, fixed bool) error {
	if len(args) > 0 && f.site != "" {
		return misuse(say.CliSiteTwice{})
	}
	if f.port < 1 || f.port > 65535 {
		return misuse(say.CliBadPort{Port: f.port})
	}
	if err := checkBaseURL(f.baseURL); err != nil {
		return err
	}
	editor, err := serve.NewEditor(env.Getenv("SITEGEN_EDITOR"))
	if err != nil {
		return misuseBy(err)
	}
	dayIn, err := env.dayIn(f.now)
	if err != nil {
		return err
	}
	dirs, err := env.sites(f.site, args)
	if err != nil {
		return err
	}
	project, err := pipeline.Open(dirs[0], env.Theme)
	if err != nil {
		return misuseBy(err)
	}
	// The port first: who cannot have it need not wait for the site.
	listener, err := guard.Listen(f.host, f.port, fixed)
	if err != nil {
		return cannotListen(err)
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	watcher := watch.Start(ctx, watch.Options{Dirs: project.Folders(), Now: env.Now, Poll: f.poll, Skip: output})
	live := project.Live(pipeline.Options{BaseURL: f.baseURL, Draft: f.draft, Minify: true, DayIn: dayIn, Version: version(), Samples: env.Samples, Gallery: f.gallery})
	port := listener.Addr().(*net.TCPAddr).Port
	lan := env.reachable(f.host)
	names := []string{f.host}
	for _, a := range lan {
		names = append(names, a.String())
	}
	watcher.Watch(live.Dirs())
	server, err := serve.New(serve.Options{
		Site: live, Dir: project.Dir, Text: project.Text, Editor: editor, Reload: !f.noReload, Navigate: f.navigate, Now: env.Now,
		Guard:  guard.New(guard.Options{Port: port, Addresses: names, Names: f.allow, Private: serve.Private, Language: env.language}),
		Tell:   func(n serve.News) { env.tell(n, project, f.quiet) },
		Notice: func(n say.Message) { env.notice(diag.Info, n) },
	})
	if err != nil {
		return machine(err)
	}
	web := &http.Server{Handler: server.Handler(), ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 128 << 10, DisableGeneralOptionsHandler: true, ErrorLog: log.New(io.Discard, "", 0)}
	failed := make(chan error, 1)
	go func() { failed <- web.Serve(listener) }()
	first := env.welcome(live, f, port, lan)
	if f.open {
		go fault.Catch(func() { env.browse(first) }) // a preview goes on without a browser
	}
	var running sync.WaitGroup
	running.Go(func() { server.Run(ctx, watcher) })
	select {
	case <-ctx.Done():
	case err = <-failed:
	}
	stop()
	server.Close()
	// Open streams have been ended; who is in the middle of a page may finish it.
	end, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if web.Shutdown(end) != nil {
		_ = web.Close()
	}
	running.Wait()
	if err != nil && !errors.Is(err, http.ErrServerClosed) {
		return machine(err)
	}
	return nil
}

// cannotListen says why nothing can be served at an address.
func cannotListen(err error) error {
	taken, ok := errors.AsType[*guard.TakenError](err)
	switch {
	case !ok:
		return machine(err)
	case taken.Port == taken.Last:
		return &exit{code: Machine, says: say.CliServePortTaken{Port: taken.Port}}
	}
	return &exit{code: Machine, says: say.CliServePortsTaken{First: taken.Port, Last: taken.Last}}
}

// output tells whether a path is the output of a site, which is not watched: a folder public beside a site.toml.
func output(path string) bool {
	if strings.HasPrefix(filepath.Base(path), ".sitegen") {
		return true
	}
	if filepath.Base(path) != "public" {
		return false
	}
	_, err := os.Stat(filepath.Join(filepath.Dir(path), pipeline.File))
	return err == nil
}

// reachable are the addresses of this machine under which others reach a server on the host.
func (env Env) reachable(host string) []netip.Addr {
	addr, err := netip.ParseAddr(strings.Trim(host, "[]"))
	if err != nil || !addr.IsUnspecified() {
		return nil
	}
	var out []netip.Addr
	for _, a := range guard.Addresses() {
		if a.Is4() || addr.Is6() {
			out = append(out, a)
		}
	}
	return out
}

// welcome prints where the site is and returns the address of its first page.
func (env Env) welcome(live *pipeline.Live, f serveFlags, port int, lan []netip.Addr) string {
	at := func(host string) string { return "http://" + net.JoinHostPort(host, strconv.Itoa(port)) }
	host := strings.Trim(f.host, "[]")
	if a, err := netip.ParseAddr(host); err == nil && a.IsUnspecified() {
		host = "localhost"
	}
	homes := live.Home()
	if len(homes) == 0 {
		homes = []pipeline.Language{{Name: "Site", URL: "/"}}
	}
	first := at(host) + homes[0].URL
	if f.quiet {
		return first
	}
	if f.port != port {
		env.notice(diag.Info, say.CliServeOtherPort{Port: f.port, Now: port})
	}
	for _, h := range homes {
		fmt.Fprintf(env.Out, "  %s%s  %s\n", h.Name, strings.Repeat(" ", max(0, 10-len([]rune(h.Name)))), at(host)+h.URL)
	}
	if f.gallery {
		page := at(host) + homes[0].URL + gallery.Page + "/"
		if !f.noReload && len(homes) > 1 { // both directions beside each other
			page = at(host) + serve.Private + "view.html#page=" + homes[0].URL + gallery.Page + "/&mode=both"
		}
		fmt.Fprintln(env.Out, "  "+say.Plain(say.CliServeGallery{}, env.language)+"     "+page)
		first = page
	}
	if len(lan) > 0 {
		phone := at(lan[0].String()) + homes[0].URL
		fmt.Fprintln(env.Out, "  "+env.text(say.CliServeNetwork{Address: phone}))
		env.notice(diag.Warning, say.CliServeOpenToAll{})
		if isTerminal(env.Out) {
			qrterminal.GenerateHalfBlock(phone, qrterminal.L, env.Out)
		}
	} else if !guard.Loopback(f.host) {
		env.notice(diag.Warning, say.CliServeOpenToSome{Host: f.host})
	}
	_ = env.print(env.Out, say.CliServeReady{Pages: live.Pages()})
	return first
}

// browse opens a page in the person's browser.
func (env Env) browse(address string) {
	browser.Stdout, browser.Stderr = io.Discard, io.Discard
	if _, err := url.Parse(address); err != nil {
		return
	}
	if err := browser.OpenURL(address); err != nil {
		env.notice(diag.Info, say.CliServeNoBrowser{Cause: err.Error(), Address: address})
	}
}

// tell prints what a change did.
func (env Env) tell(n serve.News, p *pipeline.Project, quiet bool) {
	shown, more := forPerson(n.Findings, quiet)
	printer := diag.Printer{W: env.Err, Trace: env.tracing(), Color: env.color(env.Err), Source: p.Text, Language: env.language}
	if rel := env.short(p.Dir); rel != "." {
		printer.Dir = rel + "/"
	}
	for _, f := range shown {
		if err := printer.Print(f); err != nil {
			return
		}
	}
	if more > 0 {
		_ = env.print(env.Err, say.CliMoreFindingsInPreview{N: more})
	}
	if quiet {
		return
	}
	counts := counts(n.Errors, n.Warnings, 0)
	if n.Fixed {
		counts = say.PartAllFixed{Warnings: n.Warnings}
	}
	switch {
	case len(n.Changed) > 0:
		var what say.Message = say.PartChanged{File: env.short(n.Changed[0])}
		if more := len(n.Changed) - 1; more > 0 {
			what = say.PartChangedMore{File: env.short(n.Changed[0]), N: more}
		}
		_ = env.print(env.Out, say.CliServeChange{What: what, Ms: fmt.Sprintf("%.1f", float64(n.Took.Microseconds())/1000), Counts: counts})
	case n.Fixed || n.First || len(n.Findings) > 0:
		_ = env.print(env.Out, counts)
	}
}
