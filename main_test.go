package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"sitegen/internal/picture/picturetest"
)

// update writes what sitegen says now into the scripts that compare it: go test . -update, then read the diff.
var update = flag.Bool("update", false, "rewrite the expected output in testdata/script")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sitegen": main})
}

// TestScripts runs the commands as a person does. Each script in testdata/script is one case: commands first, then the
// files of a small site. What a script can do beyond testscript's own commands is in commands.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Setup: func(e *testscript.Env) error {
			seeds, err := filepath.Abs("testdata/seeds") // policies as two customers sent them
			e.Setenv("SEEDS", seeds)
			e.Setenv("LAYOUTS", filepath.Join(seeds, "../../layouts"))
			return err
		},
		Condition: func(name string) (bool, error) {
			switch name {
			case "root": // nothing is unreadable
				return os.Geteuid() == 0, nil
			case "mount": // a small disk can be had
				return exec.Command("unshare", "-rm", "mount", "-t", "tmpfs", "none", os.TempDir()).Run() == nil, nil
			}
			return false, fmt.Errorf("there is no condition %q", name)
		},
		Cmds: commands,
	})
}

// commands are those of the scripts. A site lies in the script's folder, $WORK.
var commands = map[string]func(ts *testscript.TestScript, neg bool, args []string){
	// exitcode N PROGRAM [ARG…] runs a program, which must end with the code N.
	"exitcode": func(ts *testscript.TestScript, neg bool, args []string) { exitcode(ts, args) },
	// refused N PROGRAM [ARG…] runs a program, which must end with the code N and change no file at all.
	"refused": func(ts *testscript.TestScript, neg bool, args []string) {
		before := look(ts, ts.Getenv("WORK"), true)
		exitcode(ts, args)
		differ(ts, "before", before, "after", look(ts, ts.Getenv("WORK"), true))
	},
	// same FOLDER FOLDER compares two folders: names and bytes of all files. With ! they must differ.
	"same": func(ts *testscript.TestScript, neg bool, args []string) {
		a, b := look(ts, ts.MkAbs(args[0]), false), look(ts, ts.MkAbs(args[1]), false)
		if neg && slices.Equal(a, b) {
			ts.Fatalf("%s and %s are the same", args[0], args[1])
		}
		if !neg {
			differ(ts, args[0], a, args[1], b)
		}
	},
	// tree FOLDER prints the paths of all files in a folder, sorted.
	"tree": func(ts *testscript.TestScript, neg bool, args []string) {
		for _, f := range look(ts, ts.MkAbs(args[0]), false) {
			if !f.mode.IsDir() {
				fmt.Fprintln(ts.Stdout(), f.path)
			}
		}
	},
	// write FILE TEXT [N] writes a file, the text N times. Both may hold the escapes of Go strings, for what a text
	// archive cannot hold.
	"write": func(ts *testscript.TestScript, neg bool, args []string) {
		name := ts.MkAbs(unescape(ts, args[0]))
		ts.Check(os.MkdirAll(filepath.Dir(name), 0o755))
		n := 1
		if len(args) > 2 {
			var err error
			n, err = strconv.Atoi(args[2])
			ts.Check(err)
		}
		ts.Check(os.WriteFile(name, []byte(strings.Repeat(unescape(ts, args[1]), n)), 0o644))
	},
	// picture FILE WIDTHxHEIGHT [ORIENTATION] writes a picture of the format that the file's ending names; with an orientation it
	// holds what a camera writes: how it was held, the position, its maker. A number of bytes behind it fills it up to that size.
	"picture": func(ts *testscript.TestScript, neg bool, args []string) {
		var width, height, orientation, size int
		_, err := fmt.Sscanf(args[1], "%dx%d", &width, &height)
		ts.Check(err)
		if len(args) > 2 {
			_, err = fmt.Sscan(args[2], &orientation)
			ts.Check(err)
		}
		if len(args) > 3 {
			_, err = fmt.Sscan(args[3], &size)
			ts.Check(err)
		}
		var b []byte
		switch filepath.Ext(args[0]) {
		case ".png":
			b = picturetest.PNG(width, height, orientation)
		case ".jpg":
			b = picturetest.JPEG(width, height, orientation)
		case ".gif":
			b = picturetest.GIF(width, height, orientation > 0)
		case ".webp":
			b = picturetest.WebP(orientation)
		case ".heic":
			b = picturetest.HEIC()
		default:
			ts.Fatalf("no picture is made as %s", args[0])
		}
		if size > len(b) {
			b = picturetest.Filled(b, size)
		}
		name := ts.MkAbs(args[0])
		ts.Check(os.MkdirAll(filepath.Dir(name), 0o755))
		ts.Check(os.WriteFile(name, b, 0o644))
	},
	// append FILE FROM puts the text of one file behind that of another.
	"append": func(ts *testscript.TestScript, neg bool, args []string) {
		ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(ts.ReadFile(args[0])+ts.ReadFile(args[1])), 0o644))
	},
	// replace FILE OLD NEW replaces OLD, which must be there, in a file. Both may hold the escapes of Go strings.
	"replace": func(ts *testscript.TestScript, neg bool, args []string) {
		text, old := ts.ReadFile(args[0]), unescape(ts, args[1])
		if !strings.Contains(text, old) {
			ts.Fatalf("%s holds no %q", args[0], old)
		}
		ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.ReplaceAll(text, old, unescape(ts, args[2]))), 0o644))
	},
	// age FILE… makes files old, all those in a folder too. aged FILE… tells that they still are; with ! that they are not.
	"age": func(ts *testscript.TestScript, neg bool, args []string) {
		for _, a := range args {
			ts.Check(filepath.WalkDir(ts.MkAbs(a), func(path string, _ fs.DirEntry, err error) error {
				return errors.Join(err, os.Chtimes(path, longAgo, longAgo))
			}))
		}
	},
	"aged": func(ts *testscript.TestScript, neg bool, args []string) {
		for _, a := range args {
			info, err := os.Stat(ts.MkAbs(a))
			ts.Check(err)
			if info.ModTime().Equal(longAgo) == neg {
				ts.Fatalf("%s was last changed on %v", a, info.ModTime())
			}
		}
	},
	// soon FILE PATTERN waits until a file holds a text, for at most 10 seconds.
	"soon": func(ts *testscript.TestScript, neg bool, args []string) {
		pattern := regexp.MustCompile(args[1])
		for end := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
			b, err := os.ReadFile(ts.MkAbs(args[0]))
			if err == nil && pattern.Match(b) {
				return
			}
			if time.Now().After(end) {
				ts.Fatalf("%s never held %s but %s", args[0], args[1], b)
			}
		}
	},
	// get [-STATUS] URL TEXT asks a server until its answer has the status, 200 unless given, and holds the text, for at
	// most 10 seconds. Of an answer that does not end, the beginning counts.
	"get": func(ts *testscript.TestScript, neg bool, args []string) {
		status := http.StatusOK
		if n, err := strconv.Atoi(args[0]); err == nil {
			status, args = -n, args[1:]
		}
		last := ""
		for end := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
			got, body, err := get(args[0])
			if err == nil && got == status && strings.Contains(body, args[1]) {
				return
			}
			last = fmt.Sprint(got, " ", err, " ", body)
			if time.Now().After(end) {
				ts.Fatalf("%s never answered %d with %q; the last answer was %s", args[0], status, args[1], last)
			}
		}
	},
	"wanted": wanted,
	// json PATH VALUE tells that the last output is JSON with that value at the dotted path: findings.0.rule.
	// json PATH tells that there is a value at all; with ! that there is none.
	"json": func(ts *testscript.TestScript, neg bool, args []string) {
		var v any
		ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &v))
		for key := range strings.SplitSeq(args[0], ".") {
			if list, ok := v.([]any); ok {
				if i, err := strconv.Atoi(key); err == nil && i < len(list) {
					v = list[i]
					continue
				}
			}
			table, _ := v.(map[string]any)
			v = table[key]
		}
		if (v == nil) != neg {
			ts.Fatalf("%s is %v", args[0], v)
		}
		if len(args) > 1 && fmt.Sprint(v) != args[1] {
			ts.Fatalf("%s is %v, want %s", args[0], v, args[1])
		}
	},
}

// get asks a server and reads for a second at most.
func get(url string) (status int, body string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, "", err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, "", err
	}
	defer answer.Body.Close()
	b, _ := io.ReadAll(answer.Body)
	return answer.StatusCode, string(b), nil
}

var longAgo = time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)

// exitcode runs a program and keeps what it says, without the invisible isolates around Arabic text and with $WORK for
// the script's folder.
func exitcode(ts *testscript.TestScript, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	out, said := ts.ReadFile("stdout"), ts.ReadFile("stderr")
	readable := strings.NewReplacer("\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "", ts.Getenv("WORK"), "$WORK")
	_, _ = readable.WriteString(ts.Stdout(), out)
	_, _ = readable.WriteString(ts.Stderr(), said)
	got := 0
	if e := (*exec.ExitError)(nil); errors.As(err, &e) {
		got = e.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("%s ended with the code %d, want %d", args[1], got, want)
	}
}

// entry is what is compared of a file.
type entry struct {
	path  string
	mode  fs.FileMode
	bytes string
	time  time.Time
}

// look lists what is in a folder, by path. With times, the times and permissions of files count too; what a build keeps
// for itself while it runs (.tmp is testscript's own) does not.
func look(ts *testscript.TestScript, dir string, times bool) (list []entry) {
	ts.Check(filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			if errors.Is(err, fs.ErrPermission) {
				return fs.SkipDir
			}
			return err
		}
		if path == filepath.Join(dir, ".tmp") {
			return fs.SkipDir
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		e := entry{path: filepath.ToSlash(rel), mode: info.Mode().Type()}
		switch {
		case e.mode.IsRegular():
			b, err := os.ReadFile(path)
			if err != nil && !errors.Is(err, fs.ErrPermission) {
				return err
			}
			e.bytes = string(b)
		case e.mode&fs.ModeSymlink != 0:
			if e.bytes, err = os.Readlink(path); err != nil {
				return err
			}
		}
		if times {
			e.mode = info.Mode()
			if !e.mode.IsDir() {
				e.time = info.ModTime()
			}
		}
		list = append(list, e)
		return nil
	}))
	slices.SortFunc(list, func(a, b entry) int { return strings.Compare(a.path, b.path) })
	return list
}

// differ fails when two folders differ, and says in what.
func differ(ts *testscript.TestScript, nameA string, a []entry, nameB string, b []entry) {
	if slices.Equal(a, b) {
		return
	}
	var said bytes.Buffer
	for _, e := range a {
		if i := slices.IndexFunc(b, func(f entry) bool { return f.path == e.path }); i < 0 {
			fmt.Fprintf(&said, "%s is in %s only\n", e.path, nameA)
		} else if b[i] != e {
			fmt.Fprintf(&said, "%s: %v %v %d bytes, then %v %v %d bytes\n", e.path, e.mode, e.time, len(e.bytes), b[i].mode, b[i].time, len(b[i].bytes))
		}
	}
	for _, e := range b {
		if !slices.ContainsFunc(a, func(f entry) bool { return f.path == e.path }) {
			fmt.Fprintf(&said, "%s is in %s only\n", e.path, nameB)
		}
	}
	ts.Fatalf("%s and %s differ:\n%s", nameA, nameB, said.String())
}

// unescape resolves the escapes of Go strings.
func unescape(ts *testscript.TestScript, s string) string {
	out, err := strconv.Unquote(`"` + strings.ReplaceAll(s, `"`, `\"`) + `"`)
	ts.Check(err)
	return out
}
