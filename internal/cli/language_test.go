package cli

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func TestLanguageOf(t *testing.T) {
	for _, c := range []struct {
		args, env   string
		want, wrong string
	}{
		{"build", "", "en", ""},
		{"build", "LANG=ar_SA.UTF-8", "ar", ""},
		{"build", "LANG=ar", "ar", ""},
		{"build", "LANG=ar_EG@latn", "ar", ""},
		{"build", "LANG=en_US.UTF-8", "en", ""},
		{"build", "LANG=fr_FR.UTF-8", "en", ""},
		{"build", "LANG=C.UTF-8 LANGUAGE=ar", "en", ""},
		{"build", "LANGUAGE=ar", "en", ""},
		{"build", "LANG=en_US.UTF-8 LANGUAGE=ar:en", "ar", ""},
		{"build", "LANG=ar_SA.UTF-8 LANGUAGE=en_GB:ar", "en", ""},
		{"build", "LANG=fr_FR.UTF-8 LANGUAGE=fr:ar", "ar", ""},
		{"build", "LANG=ar_SA LC_MESSAGES=en_US", "en", ""},
		{"build", "LANG=en_US LC_MESSAGES=ar_SA LC_ALL=", "ar", ""},
		{"build", "LANG=ar_SA LC_ALL=C", "en", ""},
		{"build", "LANG=ar_SA LC_ALL=POSIX", "en", ""},
		{"build --lang ar", "", "ar", ""},
		{"--lang=ar build", "LANG=en_US", "ar", ""},
		{"build --lang en", "LANG=ar_SA", "en", ""},
		{"build --lang=fr", "LANG=ar_SA", "ar", "fr"},
		{"build --lang AR", "", "en", "AR"},
		{"build --lang", "", "en", ""},
		{"build -- --lang ar", "", "en", ""},
		{"build --lang fr --lang ar", "", "ar", ""},
		{"build --language ar", "", "en", ""},
	} {
		env := map[string]string{}
		for pair := range strings.FieldsSeq(c.env) {
			name, value, _ := strings.Cut(pair, "=")
			env[name] = value
		}
		got, wrong := languageOf(strings.Fields(c.args), func(name string) string { return env[name] })
		if got != c.want || wrong != c.wrong {
			t.Errorf("%s with %s: %q and wrong %q, want %q and %q", c.args, c.env, got, wrong, c.want, c.wrong)
		}
	}
}

// TestArabicHelp holds the Arabic help against the commands, both ways.
func TestArabicHelp(t *testing.T) {
	var file helpFile
	if meta, err := toml.Decode(helpSource, &file); err != nil || len(meta.Undecoded()) > 0 {
		t.Fatal(err, meta.Undecoded())
	}
	env := Env{Getenv: func(string) string { return "" }, language: english}
	root := env.root()
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	there := map[string]bool{}
	each(root, func(c *cobra.Command) {
		path := c.CommandPath()
		there[path] = true
		said := file.Commands[path]
		if said.Short == "" || c.Long != "" && said.Long == "" {
			t.Errorf("%s: the help is not there in Arabic", path)
		}
		flags := map[string]bool{}
		look := func(f *pflag.Flag) {
			flags[f.Name] = true
			if f.Name == "help" || f.Name == "version" {
				return
			}
			ar, english := said.Flags[f.Name], f.Usage
			if ar == "" {
				t.Errorf("%s: --%s has no help in Arabic", path, f.Name)
			}
			if strings.Contains(english, "`") != strings.Contains(ar, "`") {
				t.Errorf("%s: --%s names its value in one language only", path, f.Name)
			}
		}
		c.LocalNonPersistentFlags().VisitAll(look)
		c.PersistentFlags().VisitAll(look)
		for name := range said.Flags {
			if !flags[name] {
				t.Errorf("%s: there is no flag --%s", path, name)
			}
		}
	})
	for path := range file.Commands {
		if !there[path] {
			t.Errorf("there is no command “%s”", path)
		}
	}
}
