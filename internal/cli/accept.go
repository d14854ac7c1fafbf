package cli

import (
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
	"sitegen/internal/rules"
)

// acceptAll in the place of a page means all translations of the site.
const acceptAll = "all"

// runAccept records, in translations that a person has read, which text they are made of.
func (env Env) runAccept(f checkFlags, args []string, language string) error {
	if f.format != "text" || len(f.rules) > 0 || len(f.profiles) > 0 {
		return misuse("--accept goes with --site and --lang only")
	}
	dirs, err := env.acceptIn(f, args)
	if err != nil {
		return err
	}
	code := OK
	for _, d := range dirs {
		p, err := pipeline.Open(d, env.Theme)
		if err != nil {
			return misuse("%s", err)
		}
		a := acceptor{env: env, project: p, language: language}
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
				return nil, misuse("%s", err)
			}
			return []string{dir}, nil
		}
	}
	return env.sites(f.site, args)
}

// acceptor accepts translations of one site.
type acceptor struct {
	env      Env
	project  *pipeline.Project
	language string
	code     int // how it has ended so far
}

func (a *acceptor) accept(what string) error {
	b := a.project.Load(pipeline.Options{})
	defer b.Close()
	sources, translations := b.Contents()
	if len(sources) == 0 && len(translations) == 0 {
		problem := rules.Text{Ar: "لا يمكن قراءة صفحات الموقع؛ نفّذوا sitegen check لمعرفة السبب", En: "the pages of the site cannot be read; sitegen check says why"}
		return a.fail(Found, pipeline.File, problem)
	}
	var chosen []pipeline.Translation
	if what == acceptAll {
		for _, t := range translations {
			if t.Own && t.Source != nil {
				chosen = append(chosen, t)
			}
		}
		if len(chosen) == 0 {
			return a.say(a.project.Dir, rules.Text{Ar: "لا ترجمات في مجلد هذا الموقع", En: "there are no translations in this site's folder"})
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
				return nil, a.fail(Misuse, what, rules.Text{Ar: "هذا هو الأصل نفسه، والترجمة هي التي تُعتمد: اكتبوا --accept " + s.Path,
					En: "this is the original itself, and a translation is what is accepted: write --accept " + s.Path})
			}
		}
		for _, t := range translations {
			if t.File == name || name == norm.NFC.String(t.OnDisk) && t.Own {
				return a.sound(what, []pipeline.Translation{t})
			}
		}
	}
	paths := []string{}
	for _, t := range translations {
		paths = append(paths, t.Path, t.File)
		if t.Path == at {
			chosen = append(chosen, t)
		}
	}
	for _, s := range sources {
		paths = append(paths, s.Path)
		if s.Path == at && len(chosen) == 0 {
			return nil, a.fail(Misuse, what, rules.Text{Ar: "ليس للصفحة " + s.File + " ترجمة بعد", En: "the page " + s.File + " has no translation yet"})
		}
	}
	if len(chosen) > 0 {
		return a.sound(what, chosen)
	}
	hint := rules.Text{}
	if near := diag.Nearest(at, paths); near != "" {
		hint = rules.Text{Ar: "؛ هل تقصدون " + near + "؟", En: "; did you mean " + near + "?"}
	}
	return nil, a.fail(Misuse, what, rules.Text{Ar: "ليست صفحة في هذا الموقع" + hint.Ar, En: "is no page of this site" + hint.En})
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
			return nil, a.fail(Misuse, what, rules.Text{
				Ar: "الملف " + t.File + " موروث من موقع آخر: اعتمدوه في مجلد ذلك الموقع، أو انسخوه إلى " + t.OnDisk + " في هذا المجلد ليصير من هذا الموقع",
				En: "the file " + t.File + " is inherited from another site: accept it in the folder of that site, or copy it to " + t.OnDisk + " in this folder to make it this site's own"})
		case t.Source == nil:
			return nil, a.fail(Misuse, what, rules.Text{Ar: "ليس للصفحة أصل باللغة الأولى للموقع", En: "the page has no original in the default language"})
		}
	}
	return list, nil
}

// write puts a file in the place of its old self.
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
	for _, p := range []*content.Page{t.Page, t.Source} {
		if f := p.Broken(); f != nil {
			return a.fail(Found, where(f.Pos), rules.Text{Ar: "في الملف خطأ يجب إصلاحه أولًا: " + f.In(a.language).Message, En: "an error in the file has to be mended first: " + f.Message})
		}
	}
	original, _, problem := t.Source.Text()
	text, changed := t.Bytes()
	if problem == nil {
		problem = changed
	}
	if problem != nil {
		return a.fail(Machine, problem.File, rules.Text{Ar: problem.In(a.language).Message, En: problem.Message})
	}
	value, source := t.Source.Identity(original), a.named(t.Source.File)
	if t.Meta.Translates == value {
		return a.say(t.File, rules.Text{Ar: "معتمد من قبل ترجمةً للملف " + source + "، ولم يتغير أصله", En: "is accepted already as the translation of " + source + ", which has not changed"})
	}
	now, err := content.WithTranslates(text, value)
	if err != nil {
		return a.fail(Found, t.File, rules.Text{Ar: "لا يمكن تعديل مقدمة الملف من غير خطر على ما فيها؛ اكتبوا فيها بأيديكم: translates = \"" + value + "\"",
			En: "the front matter cannot be changed without danger to what it holds; write in it by hand: translates = \"" + value + "\""})
	}
	if err := a.write(replace.File{Name: t.OnDisk, Old: text, New: now}); err != nil {
		said := rules.Text{Ar: "لم يُكتب الملف: " + reason(err), En: "was not written: " + reason(err)}
		if errors.Is(err, replace.ErrReadOnly) || errors.Is(err, fs.ErrPermission) {
			said = rules.Text{Ar: "الملف للقراءة فقط ولم يتغير", En: "is read-only and was not changed"}
		}
		return a.fail(Machine, t.File, said)
	}
	if t.Meta.Translates == "" {
		return a.say(t.File, rules.Text{Ar: "اعتُمد ترجمةً للملف " + source, En: "accepted as the translation of " + source})
	}
	return a.say(t.File, rules.Text{Ar: "اعتُمد من جديد ترجمةً للملف " + source + " بعد تغيّره", En: "accepted anew as the translation of " + source + ", which has changed"})
}

// say tells what became of a file.
func (a *acceptor) say(file string, said rules.Text) error {
	if _, err := fmt.Fprintf(a.env.Out, "%s: %s\n", a.named(file), said.In(a.language)); err != nil {
		return machine(err)
	}
	return nil
}

// fail tells what is wrong with a file. The others are gone on with.
func (a *acceptor) fail(code int, file string, said rules.Text) error {
	a.code = max(a.code, code)
	if _, err := fmt.Fprintf(a.env.Err, "sitegen: %s: %s\n", a.named(file), said.In(a.language)); err != nil {
		return machine(err)
	}
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

// reason is an error of the disk without the path.
func reason(err error) string {
	if p := (*fs.PathError)(nil); errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}
