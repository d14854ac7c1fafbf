package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"sitegen/internal/say"
)

// wanted runs sitegen check over the site of a script, in which lines carry what is to be found on them:
//
//	تعمل عن طريق “سيرفرات معيّنة؟”. <~ blank-question
//
// The marks are taken out first. A finding that no mark wants fails as much as a mark that finds nothing: each error, each
// finding of the group of rules that the script is about, each of a rule that some line wants. What other groups only warn
// of (the pages of a script are seldom translations of each other) is theirs to show. A rule that is found twice on a line
// stands twice in its mark.
// Arguments go to sitegen check.
func wanted(ts *testscript.TestScript, _ bool, args []string) {
	work := ts.MkAbs(".")
	var want []string
	rules := map[string]bool{}
	ts.Check(filepath.WalkDir(work, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(name)
		if err != nil || !bytes.Contains(b, []byte(mark)) {
			return err
		}
		rel, err := filepath.Rel(work, name)
		if err != nil {
			return err
		}
		lines := strings.Split(string(b), "\n")
		for i, line := range lines {
			text, names, marked := strings.Cut(line, mark)
			if !marked {
				continue
			}
			lines[i] = strings.TrimSuffix(text, " ")
			for _, rule := range strings.Fields(names) {
				rules[rule] = true
				want = append(want, fmt.Sprintf("%s:%d %s", filepath.ToSlash(rel), i+1, rule))
			}
		}
		return os.WriteFile(name, []byte(strings.Join(lines, "\n")), 0o644)
	}))
	about := map[string]bool{}
	for _, g := range say.Groups() {
		names := make([]string, len(g.Rules))
		wanted := false
		for i, r := range g.Rules {
			names[i] = r.String()
			wanted = wanted || rules[r.String()]
		}
		for _, name := range names {
			about[name] = about[name] || wanted
		}
	}
	err := ts.Exec("sitegen", append([]string{"check", "--format", "json", "--lang", "en"}, args...)...)
	if e := (*exec.ExitError)(nil); err != nil && !errors.As(err, &e) {
		ts.Fatalf("%v", err)
	}
	var said struct {
		Findings []struct {
			Rule, Severity, File, Message string
			Line                          int
		}
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &said))
	var got []string
	message := map[string]string{}
	for _, f := range said.Findings {
		if !rules[f.Rule] && (f.Severity == "info" || f.Severity != "error" && !about[f.Rule]) {
			continue
		}
		at := fmt.Sprintf("%s:%d %s", f.File, f.Line, f.Rule)
		got, message[at] = append(got, at), f.Message
	}
	var wrong strings.Builder
	for _, w := range want {
		if i := slices.Index(got, w); i >= 0 {
			got = slices.Delete(got, i, i+1)
		} else {
			fmt.Fprintf(&wrong, "not found: %s\n", w)
		}
	}
	for _, g := range got {
		fmt.Fprintf(&wrong, "not wanted: %s: %s\n", g, message[g])
	}
	if wrong.Len() > 0 {
		ts.Fatalf("%s", wrong.String())
	}
}

// mark stands in front of the rules that a line breaks.
const mark = "<~ "
