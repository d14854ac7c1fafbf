package cli

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"sitegen/internal/diag"
)

// helpSource is the help in Arabic, by command.
//
//go:embed help.ar.toml
var helpSource string

// help is what the help says about a command.
type help struct {
	Short, Long, Example string
	Flags                map[string]string // by name, as pflag takes it: the name of the value in backquotes
}

// helpFile is the help in a language.
type helpFile struct {
	Usage    string          // template of the part that follows the description
	Version  string          // what the flag --version does, and
	Help     string          // what --help does
	Commands map[string]help // by path: "sitegen build"
}

var arabicHelp = sync.OnceValue(func() helpFile {
	var f helpFile
	_, _ = toml.Decode(helpSource, &f) // the program's own, which the tests read
	return f
})

// inArabic puts the help of a command and of all below it into Arabic.
func inArabic(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	root.SetUsageTemplate(arabicHelp().Usage)
	root.SetHelpTemplate("{{with (or .Long .Short)}}{{. | trimTrailingWhitespaces}}\n\n{{end}}{{if or .Runnable .HasSubCommands}}{{.UsageString}}{{end}}")
	each(root, func(c *cobra.Command) {
		c.InitDefaultHelpFlag()
		c.InitDefaultVersionFlag()
		said := arabicHelp().Commands[c.CommandPath()]
		replaceBy(&c.Short, lines(said.Short))
		replaceBy(&c.Example, said.Example)
		if said.Short != "" {
			c.Long = lines(said.Long)
		}
		change := func(f *pflag.Flag) {
			switch f.Name {
			case "help":
				f.Usage = lines(arabicHelp().Help)
			case "version":
				f.Usage = lines(arabicHelp().Version)
			default:
				replaceBy(&f.Usage, lines(said.Flags[f.Name]))
			}
			f.DefValue = unsaid[f.Value.Type()] // pflag would tell the default in English; the text does
		}
		c.LocalNonPersistentFlags().VisitAll(change)
		c.PersistentFlags().VisitAll(change)
	})
}

// unsaid are the defaults that pflag does not tell, by the type of the flag.
var unsaid = map[string]string{"bool": "false", "int": "0", "stringSlice": "[]"}

// lines are the lines of a text, each read from the right.
func lines(text string) string {
	text = strings.TrimSpace(text)
	if text == "" {
		return ""
	}
	out := strings.Split(text, "\n")
	for i, l := range out {
		if l != "" {
			out[i] = diag.Line(l)
		}
	}
	return strings.Join(out, "\n")
}

func replaceBy(text *string, with string) {
	if with != "" {
		*text = strings.TrimRight(with, "\n")
	}
}

// each walks through a command and all below it.
func each(c *cobra.Command, do func(*cobra.Command)) {
	do(c)
	for _, below := range c.Commands() {
		each(below, do)
	}
}
