package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/pipeline"
	"sitegen/internal/replace"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// acceptAll instead of a page means all translations of the site.
const acceptAll = "all"

// runAccept records, in translations that a person has read, which text they are made of.
func (env Env) runAccept(f checkFlags, args []string) error {
	if f.format != "text" || len(f.rules) > 0 || len(f.profiles) > 0 {
		return misuse(say.CliAcceptAlone{})
	}
	dirs, err := env.acceptIn(f, args)
	if err != nil {
		return err
	}
	code := OK
	for _, d := range dirs {
		p, err := pipeline.Open(d, env.Theme)
		if err != nil {
			return misuseBy(err)
		}
		a := acceptor{env: env, project: p}
		if err := a.accept(f.accept); err != nil {
			return err
		}
		code = max(code, a.code)
	}
	if code != OK {
		return &exit{code: code}
	}
	return nil
}

// acceptIn finds the sites: those named, or that of the file.
func (env Env) acceptIn(f checkFlags, args []string) ([]string, error) {
	if len(args) == 0 && f.site == "" && strings.HasSuffix(f.accept, ".md") {
		file := f.accept
		if !filepath.IsAbs(file) {
			file = filepath.Join(env.Dir, file)
		}
		if _, err := os.Lstat(file); err == nil {
			dir, err := pipeline.Find(filepath.Dir(file))
			if err != nil {
				return nil, misuseBy(err)
			}
			return []string{dir}, nil
		}
	}
	return env.sites(f.site, args)
}

// acceptor accepts translations of one site.
type acceptor struct {
	env     Env
	project *pipeline.Project
	code    int // how it has ended so far
}

func (a *acceptor) accept(what string) error {
	b := a.project.Load(pipeline.Options{})
	defer b.Close()
	sources, translations := b.Contents()
	if len(sources) == 0 && len(translations) == 0 {
		return a.fail(Found, pipeline.File, say.CliAcceptNoPages{}, nil)
	}
	var chosen []pipeline.Translation
	if what == acceptAll {
		for _, t := range translations {
			if t.Own && t.Source != nil {
				chosen = append(chosen, t)
			}
		}
		if len(chosen) == 0 {
			return a.say(a.project.Dir, say.CliAcceptNone{})
		}
	} else {
		var err error
		if chosen, err = a.choose(what, sources, translations); err != nil || len(chosen) == 0 {
			return err
		}
	}
	for _, t := range chosen {
		if err := a.record(t); err != nil {
			return err
		}
	}
	return nil
}

// choose finds the translations that a file or the path of a page means.
func (a *acceptor) choose(what string, sources []*content.Page, translations []pipeline.Translation) (chosen []pipeline.Translation, err error) {
	at := norm.NFC.String(strings.TrimSuffix(filepath.ToSlash(what), ".md"))
	for _, name := range []string{a.below(what), filepath.ToSlash(filepath.Clean(what))} {
		name = norm.NFC.String(name)
		for _, s := range sources {
			if s.File == name {
				return nil, a.fail(Misuse, what, say.CliAcceptOriginal{Page: s.Path}, nil)
			}
		}
		for _, t := range translations {
			if t.Known() == name || name == norm.NFC.String(t.OnDisk) && t.Own {
				return a.sound(what, []pipeline.Translation{t})
			}
		}
	}
	paths := []string{}
	for _, t := range translations {
		paths = append(paths, t.Path, t.Known())
		if t.Path == at {
			chosen = append(chosen, t)
		}
	}
	for _, s := range sources {
		paths = append(paths, s.Path)
		if s.Path == at && len(chosen) == 0 {
			return nil, a.fail(Misuse, what, say.CliAcceptUntranslated{File: s.File}, nil)
		}
	}
	if len(chosen) > 0 {
		return a.sound(what, chosen)
	}
	var hint say.Message
	if near := diag.Nearest(at, paths); near != "" {
		hint = say.AnyDidYouMean{Meant: near}
	}
	return nil, a.fail(Misuse, what, say.CliAcceptUnknown{}, hint)
}

// below is a path as seen from the site's folder, with slashes.
func (a *acceptor) below(file string) string {
	if !filepath.IsAbs(file) {
		file = filepath.Join(a.env.Dir, file)
	}
	rel, err := filepath.Rel(a.project.Dir, file)
	if err != nil {
		return file
	}
	return filepath.ToSlash(rel)
}

// sound refuses translations that cannot be written to here, or that translate nothing.
func (a *acceptor) sound(what string, list []pipeline.Translation) ([]pipeline.Translation, error) {
	for _, t := range list {
		switch {
		case !t.Own:
			return nil, a.fail(Misuse, what, say.CliAcceptInherited{File: t.Known(), Copy: t.OnDisk}, nil)
		case t.Source == nil:
			return nil, a.fail(Misuse, what, say.CliAcceptNoOriginal{}, nil)
		}
	}
	return list, nil
}

// write replaces a file.
func (a *acceptor) write(f replace.File) error {
	root, err := os.OpenRoot(a.project.Dir)
	if err != nil {
		return err
	}
	defer root.Close()
	return replace.All(root, []replace.File{f})
}

// record writes what a translation is made of into its file.
func (a *acceptor) record(t pipeline.Translation) error {
	for _, p := range []content.Translatable{t.Translatable, t.Source} {
		if f := p.Broken(); f != nil {
			return a.fail(Found, where(f.Pos), say.CliAcceptBroken{Why: f.Says}, nil)
		}
	}
	original, _, problem := t.Source.Text()
	text, changed := t.Bytes()
	if problem == nil {
		problem = changed
	}
	if problem != nil {
		return a.fail(Machine, problem.File, problem.Says, problem.Advice)
	}
	hash, from := t.Source.Identity(original), a.named(t.Source.Known())
	value := t.Source.Name() + " " + hash
	if file, was := content.MadeFrom(t.Translation()); was == hash && (file == "" || file == t.Source.Name()) {
		return a.say(t.Known(), say.CliAcceptAlready{Source: from})
	}
	now, err := content.WithTranslates(matter(text, t.Translatable), value)
	if err != nil {
		return a.fail(Found, t.Known(), say.CliAcceptByHand{Value: value}, nil)
	}
	if err := a.write(replace.File{Name: t.OnDisk, Old: text, New: now}); err != nil {
		if errors.Is(err, replace.ErrReadOnly) || errors.Is(err, fs.ErrPermission) {
			return a.fail(Machine, t.Known(), say.CliAcceptReadOnly{}, nil)
		}
		return a.fail(Machine, t.Known(), say.CliAcceptUnwritten{Cause: source.Cause(err)}, nil)
	}
	if t.Translation() == "" {
		return a.say(t.Known(), say.CliAcceptFirst{Source: from})
	}
	return a.say(t.Known(), say.CliAcceptAgain{Source: from})
}

// matter is a text with front matter, which a section may lack.
func matter(text []byte, t content.Translatable) []byte {
	if _, section := t.(*content.Section); section && !content.HasMatter(text) {
		return append([]byte("+++\n+++\n"), bytes.TrimPrefix(text, []byte("\uFEFF"))...)
	}
	return text
}

// say tells what became of a file.
func (a *acceptor) say(file string, m say.Message) error {
	if _, err := fmt.Fprintf(a.env.Out, "%s: %s\n", a.named(file), say.Plain(m, a.env.language)); err != nil {
		return machine(err)
	}
	return nil
}

// fail tells what is wrong with a file, and goes on with the others.
func (a *acceptor) fail(code int, file string, says, hint say.Message) error {
	a.code = max(a.code, code)
	a.env.complain(a.named(file), says, hint)
	return nil
}

// named is a file of the site as seen from where the command runs.
func (a *acceptor) named(file string) string {
	if filepath.IsAbs(file) {
		return a.env.short(file)
	}
	if dir := a.env.short(a.project.Dir); dir != "." && strings.HasPrefix(file, "content/") {
		return path.Join(filepath.ToSlash(dir), file)
	}
	return file
}

func where(p diag.Pos) string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, max(1, p.Column))
}
