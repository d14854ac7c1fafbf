package serve

import (
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"sitegen/internal/say"
)

// Editor makes links that open a file in an editor at a place.
type Editor struct{ pattern string }

// editors are the links of editors that have one.
var editors = map[string]string{
	"vscode":          "vscode://file/{file}:{line}:{column}",
	"vscode-insiders": "vscode-insiders://file/{file}:{line}:{column}",
	"vscodium":        "vscodium://file/{file}:{line}:{column}",
	"cursor":          "cursor://file/{file}:{line}:{column}",
	"windsurf":        "windsurf://file/{file}:{line}:{column}",
	"zed":             "zed://file/{file}:{line}:{column}",
	"idea":            "idea://open?file={file}&line={line}&column={column}",
	"webstorm":        "webstorm://open?file={file}&line={line}&column={column}",
	"sublime":         "subl://open?url=file://{file}&line={line}&column={column}",
	"textmate":        "txmt://open?url=file://{file}&line={line}&column={column}",
	"emacs":           "org-protocol://open-source?url=file://{file}&line={line}",
	"none":            "",
}

// NewEditor takes the name of an editor, or a link with {file}, {line} and {column} in it: “vscode” when it is "". The
// error is a *say.Problem.
func NewEditor(setting string) (Editor, error) {
	if setting == "" {
		setting = "vscode"
	}
	if pattern, ok := editors[strings.ToLower(setting)]; ok {
		return Editor{pattern}, nil
	}
	scheme, _, ok := strings.Cut(setting, ":")
	if ok && strings.Contains(setting, "{file}") && !slices.Contains([]string{"javascript", "data", "vbscript", "blob"}, strings.ToLower(scheme)) {
		return Editor{setting}, nil
	}
	names := make([]string, 0, len(editors))
	for name := range editors {
		names = append(names, name)
	}
	slices.Sort(names)
	return Editor{}, &say.Problem{Says: say.ServeUnknownEditor{Value: setting, Names: names, Link: editors["vscode"]}}
}

// Link opens a file, whose path is absolute, at a line and column counted from 1. It is "" when there is no editor.
func (e Editor) Link(file string, line, column int) string {
	if e.pattern == "" {
		return ""
	}
	path := (&url.URL{Path: filepath.ToSlash(file)}).EscapedPath()
	if strings.Contains(e.pattern, "//file/{file}") {
		path = strings.TrimPrefix(path, "/")
	}
	if strings.Contains(e.pattern, "?") {
		path = strings.NewReplacer("&", "%26", "+", "%2B").Replace(path)
	}
	return strings.NewReplacer("{file}", path, "{line}", strconv.Itoa(max(1, line)), "{column}", strconv.Itoa(max(1, column))).Replace(e.pattern)
}
