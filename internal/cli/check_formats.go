package cli

import (
	"path"

	"sitegen/internal/diag"
)

// checkFormats print what was found. language is ar or en.
var checkFormats = []struct {
	name  string
	print func(env Env, sites []*checked, f checkFlags, language string) error
}{
	{"text", Env.checkText},
	{"json", Env.checkJSON},
	{"sarif", Env.checkSARIF},
	{"github", Env.checkGitHub},
}

func formatNames() (names []string) {
	for _, f := range checkFormats {
		names = append(names, f.name)
	}
	return names
}

// place is a finding's file from the working directory; "" for files of the program's own.
func (c *checked) place(f diag.Finding) string {
	if f.File == "" || diag.InProgram(f.File) {
		return ""
	}
	return path.Join(c.Site, f.File) // a base site's file is named from the site: ../../content
}
