package cli

import (
	_ "embed"
	"fmt"
	"io"
	"strings"
	"sync"

	"sitegen/internal/diag"
)

// The languages of the commands.
const (
	arabic  = "ar"
	english = "en"
)

// languageFlag chooses the language of a command.
const languageFlag = "lang"

// languageOf is the language in which a command speaks: that of --lang, else that of the locale. wrong is what --lang says when
// it is neither.
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
		switch value {
		case arabic, english:
			language, wrong = value, ""
		default:
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
		switch l = base(l); l {
		case arabic, english:
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

// arabicSource is what the commands say in Arabic, by the English texts.
//
//go:embed arabic.toml
var arabicSource string

// said is the catalogue, read when it is first asked for. It is the program's own, so what is wrong with it is found by
// the tests.
var said = sync.OnceValue(func() *diag.Catalogue {
	c, err := diag.ReadCatalogue(arabicSource)
	if err != nil {
		return &diag.Catalogue{}
	}
	return c
})

// The names under which the catalogue has the texts.
const (
	anyCommand  = "any"
	messageKind = "message"
)

// in is a text in the language of the command. A text that there is only in English stays English.
func (env Env) in(text string) string {
	if env.language == arabic {
		if ar := said().In(anyCommand, messageKind, text); ar != "" {
			return ar
		}
	}
	return text
}

// line is a line that is shown to a person. One in Arabic is read from the right, and names and code in it from the left.
func (env Env) line(text string) string {
	if env.language == arabic {
		return diag.Line(text)
	}
	return text
}

// printf prints a line that ends with the format, in the language of the command.
func (env Env) printf(w io.Writer, format string, args ...any) error {
	_, err := fmt.Fprintln(w, env.line(env.in(fmt.Sprintf(format, args...))))
	return err
}
