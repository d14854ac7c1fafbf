package diag

import (
	"fmt"
	"io"
	"strings"
)

// GitHub writes a finding as a workflow command, in a language, which GitHub Actions shows beside the line that it is about.
// file is its file from the root of the repository; "" when it has none there. Columns are characters.
//
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
func GitHub(w io.Writer, f Finding, file, language string) error {
	var b strings.Builder
	b.WriteString("::" + githubLevel(f.Severity) + " ")
	if file != "" {
		b.WriteString("file=" + githubProperty(file) + ",")
		if f.Line > 0 {
			fmt.Fprintf(&b, "line=%d,", f.Line)
		}
		if f.Line > 0 && f.Column > 0 {
			fmt.Fprintf(&b, "col=%d,endColumn=%d,", f.Column, f.Column+max(1, f.Length))
		}
	}
	message, hint := f.Texts(language)
	told := apart(message, language)
	if hint != nil {
		told += "\n" + apart(hint, language)
	}
	b.WriteString("title=" + githubProperty(f.Rule.String()) + "::" + githubData(told) + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func githubLevel(s Severity) string {
	if s == Info {
		return "notice"
	}
	return string(s)
}

// githubData escapes what follows the second pair of colons, githubProperty what precedes it.
func githubData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

func githubProperty(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}
