package cli

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// The languages of the commands.
const (
	arabic  = "ar"
	english = "en"
)

// languageFlag chooses the language of a command.
const languageFlag = "lang"

// languageOf is the language in which a command speaks: that of --lang, else that of the locale. wrong is what --lang says when
// the catalogue has no such language.
func languageOf(args []string, getenv func(string) string) (language, wrong string) {
	language = localeLanguage(getenv)
	for i, arg := range args {
		value, is := strings.CutPrefix(arg, "--"+languageFlag+"=")
		switch {
		case arg == "--":
			return language, wrong
		case arg == "--"+languageFlag && i+1 < len(args):
			value = args[i+1]
		case !is:
			continue
		}
		if slices.Contains(say.Languages(), value) {
			language, wrong = value, ""
		} else {
			wrong = value
		}
	}
	return language, wrong
}

// localeLanguage is the language of messages that the environment asks for, as gettext finds it: the locale is that of LC_ALL,
// LC_MESSAGES or LANG, the first that is set; unless it is that of C, LANGUAGE lists the languages in the order in which they
// are wanted.
//
// https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
func localeLanguage(getenv func(string) string) string {
	locale := ""
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale = getenv(name); locale != "" {
			break
		}
	}
	wanted := []string{locale}
	switch base(locale) {
	case "", "c", "posix":
		return english
	}
	if list := getenv("LANGUAGE"); list != "" {
		wanted = strings.Split(list, ":")
	}
	for _, l := range wanted {
		if l = base(l); slices.Contains(say.Languages(), l) {
			return l
		}
	}
	return english
}

// base is the language of a locale such as ar_SA.UTF-8.
func base(locale string) string {
	if i := strings.IndexAny(locale, "_.@-"); i >= 0 {
		locale = locale[:i]
	}
	return strings.ToLower(locale)
}

// text is what a message says, on a line that is shown to a person.
func (env Env) text(m say.Message) string { return env.line(say.Plain(m, env.language)) }

// line is a line that is shown to a person. One in Arabic is read from the right, and names and code in it from the left.
func (env Env) line(text string) string {
	if env.language == arabic {
		return diag.Line(text)
	}
	return text
}

// print prints a message on a line.
func (env Env) print(w io.Writer, m say.Message) error {
	_, err := fmt.Fprintln(w, env.text(m))
	return err
}

// notice prints, beside the output, what a person should know.
func (env Env) notice(severity diag.Severity, m say.Message) {
	fmt.Fprintln(env.Err, env.line(diag.SeverityIn(severity, env.language)+": "+say.Plain(m, env.language)))
}

// complain prints what is wrong, and how to fix it.
func (env Env) complain(at string, says, hint say.Message) {
	if at != "" {
		at += ": "
	}
	fmt.Fprintln(env.Err, env.line("sitegen: "+at+say.Plain(says, env.language)))
	told := say.PlainHint(says, env.language)
	if hint != nil {
		told = say.PlainHint(hint, env.language)
	}
	if told != "" {
		fmt.Fprintln(env.Err, "  "+env.line(say.Word("label", "advice", env.language).String()+": "+told))
	}
}
