package publish

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// childEnv makes the test binary publish without end, for TestKill to kill.
const childEnv = "PUBLISH_TEST_CHILD"

func TestMain(m *testing.M) {
	if out := os.Getenv(childEnv); out != "" {
		publishForever(out)
	}
	if out := os.Getenv(onceEnv); out != "" {
		publishOnce(out)
	}
	os.Exit(m.Run())
}

// onceEnv makes the test binary publish once, as whoever runs it.
const onceEnv = "PUBLISH_TEST_ONCE"

func publishOnce(out string) {
	r, err := publish(Options{Out: out, Site: filepath.Dir(out)}, twoSites[1]())
	fmt.Printf("%#v %v\n", r.Notes, err)
	os.Exit(0)
}

func publishForever(out string) {
	fmt.Println("ready")
	for i := 0; ; i++ {
		o := Options{Out: out, Site: filepath.Dir(out), Inputs: strconv.Itoa(i % 2)}
		if _, err := publish(o, twoSites[i%2]()); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
	}
}

// twoSites differ in every page, in which pages there are, and in a folder that
// is a file in the other.
var twoSites = [2]func() files{
	func() files { return killSite("one", 0) },
	func() files { return killSite("two", 7) },
}

func killSite(mark string, from int) files {
	site := files{"index.html": mark, "same.css": "the same in both"}
	for i := from; i < from+30; i++ {
		site[fmt.Sprintf("ar/page-%d/index.html", i)] = strings.Repeat(mark, 500)
		site[fmt.Sprintf("en/page-%d/index.html", i)] = strings.Repeat(mark, 500)
	}
	if mark == "one" {
		site["switch"] = mark
	} else {
		site["switch/index.html"] = mark
	}
	return site
}

// TestKill kills builds at random moments. PUBLISH_TEST_KILLS sets how many.
func TestKill(t *testing.T) {
	kills := 40
	if n, err := strconv.Atoi(os.Getenv("PUBLISH_TEST_KILLS")); err == nil {
		kills = n
	} else if testing.Short() {
		kills = 5
	}
	exe, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	o := newSite(t)
	mustPublish(t, o, twoSites[0]())
	mine := addForeign(t, o.Out)
	// The manifest is part of the site: it must be of the same build as the rest.
	var want [2]map[string]string
	for i := range want {
		clean := newSite(t)
		clean.Inputs = strconv.Itoa(i)
		mustPublish(t, clean, twoSites[i]())
		want[i] = bytesOf(t, clean.Out)
	}
	seen := [2]int{}
	left := 0
	for round := range kills {
		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), childEnv+"="+o.Out)
		output, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewReader(output)
		if _, err := lines.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.Int64N(int64(40 * time.Millisecond))))
		cmd.Process.Kill()
		rest, _ := io.ReadAll(lines)
		cmd.Wait()
		if len(rest) > 0 {
			t.Fatalf("round %d: the build failed by itself: %s", round, rest)
		}
		if len(leftBoxes(o.Site)) > 0 {
			left++
		}
		got := bytesOf(t, o.Out)
		which := -1
		for i := range want {
			if got["index.html"] == want[i]["index.html"] {
				which = i
			}
		}
		if which < 0 {
			t.Fatalf("round %d: index.html is of neither site", round)
		}
		seen[which]++
		if round == 0 && got[manifestName] != want[which][manifestName] {
			// Killed before the first exchange: still the first build's inputs.
			got[manifestName] = want[which][manifestName]
		}
		for path := range want[which] {
			if got[path] != want[which][path] {
				t.Fatalf("round %d: site %d is mixed: %s", round, which, path)
			}
		}
		for path := range want[1-which] {
			if _, ok := want[which][path]; !ok && got[path] != "" {
				t.Fatalf("round %d: site %d is mixed: %s is still there", round, which, path)
			}
		}
		equal(t, "the user's files", foreign(t, o.Out), mine)
		next := o
		next.Inputs = strconv.Itoa(round % 2)
		mustPublish(t, next, twoSites[round%2]())
		equal(t, "the user's files after the next build", foreign(t, o.Out), mine)
		if t.Failed() {
			t.FailNow()
		}
	}
	t.Logf("%d kills: %d times the first site, %d times the second, %d times a stage was left", kills, seen[0], seen[1], left)
	if kills >= 40 && left == 0 {
		t.Error("no kill hit a running build: the test tests nothing")
	}
}

// bytesOf maps the path of every plain file to its content.
func bytesOf(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := contents(t, dir)
	all[manifestName] = read(t, filepath.Join(dir, manifestName))
	return all
}

// TestReadersSeeWholeSites reads two pages by path, as a web server does, while
// the site is published again and again.
func TestReadersSeeWholeSites(t *testing.T) {
	o := newSite(t)
	site := func(n int) files {
		text := strings.Repeat(fmt.Sprintf("%06d", n), 1000)
		return files{"index.html": text, "ar/products/a/index.html": text, fmt.Sprintf("only/%d.html", n): text}
	}
	mustPublish(t, o, site(0))
	ctx, stop := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer stop()
	var readers sync.WaitGroup
	reads := 0
	generation := func(path string) int {
		data, err := os.ReadFile(filepath.Join(o.Out, path))
		if err != nil {
			t.Error(err)
			return -1
		}
		n, err := strconv.Atoi(string(data[:min(6, len(data))]))
		if err != nil || len(data) != 6000 || strings.Repeat(string(data[:6]), 1000) != string(data) {
			t.Errorf("%s is torn", path)
		}
		return n
	}
	readers.Go(func() {
		last := 0
		for ctx.Err() == nil && !t.Failed() {
			for _, path := range []string{"index.html", "ar/products/a/index.html", "index.html"} {
				// Later reads must never see an older site.
				n := generation(path)
				if n < last {
					t.Errorf("%s is of build %d, but build %d was seen before", path, n, last)
				}
				last = n
				reads++
			}
		}
	})
	swaps := 0
	for n := 1; ctx.Err() == nil && !t.Failed(); n++ {
		r := mustPublish(t, o, site(n))
		if !r.Atomic {
			t.Skip(r.Notes)
		}
		swaps++
	}
	stop()
	readers.Wait()
	t.Logf("%d reads during %d builds", reads, swaps)
	if swaps < 3 {
		t.Error("too few builds to test anything")
	}
}
