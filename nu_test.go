package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The tests of this file ask the Nu HTML Checker (https://validator.github.io/validator/) about each page and each style
// sheet. SITEGEN_VNU names its file vnu.jar, which needs Java; .ci/measure brings it.

// A nuMessage is what the checker finds. Even what it calls a piece of information counts.
type nuMessage struct {
	URL, Type, SubType, Message, Extract string
	LastLine, LastColumn                 int
}

// A nuMistake is a message that the checker is wrong about: what it says, and the markup that it says it about.
type nuMistake struct{ message, extract *regexp.Regexp }

var nuMistaken = []nuMistake{
	// A script of another type than JavaScript's is a block of data, which no browser runs and no policy forbids: it is left
	// before the policy is asked (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element, step 11).
	{regexp.MustCompile(`^Inline script violates Content Security Policy`), regexp.MustCompile(`<script type="application/ld\+json">`)},
}

// nuUnknown are parts of CSS that the checker does not know yet. Browsers that do not know them either pass over them, and
// pages do without.
var nuUnknown = []string{
	`Unrecognized at-rule “@container”`,                        // CSS Containment 3
	`Property “container-type” doesn't exist.`,                 // CSS Containment 3
	`Property “interpolate-size” doesn't exist.`,               // CSS Values 5: heights of what unfolds
	`“allow-discrete” is not a “transition” value.`,            // CSS Transitions 2
	`Property “scroll-target-group” doesn't exist.`,            // CSS Overflow 5: the section that is read now
	`Unknown pseudo-element or pseudo-class “:target-current”`, // CSS Overflow 5
}

// askNu gives addresses of a host of this machine to the checker.
func askNu(t *testing.T, addresses []string, flags ...string) []nuMessage {
	t.Helper()
	jar := os.Getenv("SITEGEN_VNU")
	if jar == "" {
		t.Skip("SITEGEN_VNU names no vnu.jar: HTML and CSS are not checked (.ci/measure)")
	}
	// Pages are asked for by address, so that 'self' in their policy means something. The checker is careful with addresses of
	// the machine that it runs on.
	args := append([]string{"-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", jar, "--stdout", "--exit-zero-always", "--format", "json"}, flags...)
	cmd := exec.Command("java", append(args, addresses...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("java %s: %v", strings.Join(args, " "), err)
	}
	var said struct{ Messages []nuMessage }
	if err := json.Unmarshal(out, &said); err != nil {
		t.Fatalf("the checker says %.300q: %v", out, err)
	}
	return said.Messages
}

// at tells where a message belongs.
func (m nuMessage) at(host string) string {
	return fmt.Sprintf("%s:%d:%d: %s %s: %s: %q", strings.TrimPrefix(m.URL, host), m.LastLine, m.LastColumn, m.Type, m.SubType, m.Message, m.Extract)
}

// TestNu checks the pages of both sites as they are published, and that the list of its mistakes is no longer than needed.
func TestNu(t *testing.T) {
	needed := make([]bool, len(nuMistaken))
	for _, s := range stores {
		host := serve(t, s)
		var addresses []string
		for _, p := range s.built(t).pages {
			addresses = append(addresses, host+p.url)
		}
		for _, m := range askNu(t, addresses) {
			if i := slices.IndexFunc(nuMistaken, func(k nuMistake) bool {
				return k.message.MatchString(m.Message) && k.extract.MatchString(m.Extract)
			}); i >= 0 {
				needed[i] = true
			} else {
				t.Error(s.name + ": " + m.at(host))
			}
		}
	}
	for i, k := range nuMistaken {
		if !needed[i] {
			t.Errorf("the checker no longer says %q: take it out of the list", k.message)
		}
	}
}

// TestNuStyles checks the style sheets, and that the list of what the checker does not know is no longer than needed.
func TestNuStyles(t *testing.T) {
	needed := map[string]bool{}
	for _, s := range stores {
		host := serve(t, s)
		var addresses []string
		for file := range s.built(t).files {
			if strings.HasSuffix(file, ".css") {
				addresses = append(addresses, host+"/"+file)
			}
		}
		slices.Sort(addresses)
		for _, m := range askNu(t, addresses, "--css") {
			i := slices.IndexFunc(nuUnknown, func(end string) bool { return strings.HasSuffix(m.Message, end) })
			if i < 0 {
				t.Error(s.name + ": " + m.at(host))
				continue
			}
			needed[nuUnknown[i]] = true
		}
	}
	for _, m := range nuUnknown {
		if !needed[m] {
			t.Errorf("the checker no longer says %q: take it out of the list", m)
		}
	}
}
