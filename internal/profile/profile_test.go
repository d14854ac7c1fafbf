package profile_test

import (
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"sitegen/internal/config"
	"sitegen/internal/lang"
	"sitegen/internal/profile"
)

// TestProfiles reads every requirement as a person would who writes the data files, beside the site at the root.
func TestProfiles(t *testing.T) {
	const root = "../.."
	data, err := os.ReadFile(root + "/site.toml")
	if err != nil {
		t.Fatal(err)
	}
	site, facts, _ := config.Load("site.toml", data)
	if site == nil {
		t.Fatal("the site at the root cannot be read")
	}
	bilingual := func(at string, x lang.Bilingual) {
		if !strings.ContainsFunc(x.Ar, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) || x.En == "" ||
			strings.ContainsFunc(x.En, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) {
			t.Errorf("%s: not in both languages: %q, %q", at, x.Ar, x.En)
		}
	}
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	profiles, ids := map[string]bool{}, map[string]bool{}
	for _, p := range profile.All() {
		if profiles[p.ID] || !kebab.MatchString(p.ID) || len(p.Requirements) == 0 {
			t.Errorf("%s: the name stands twice or is none, or the profile is empty", p.ID)
		}
		profiles[p.ID] = true
		bilingual(p.ID, p.Name)
		if _, err := time.Parse(time.DateOnly, p.Reviewed); err != nil {
			t.Errorf("%s: %v", p.ID, err)
		}
		for i := range p.Requirements {
			r := &p.Requirements[i]
			at := p.ID + " " + r.ID
			if ids[r.ID] || r.ID == "" {
				t.Errorf("%s: the id is empty or stands twice", at)
			}
			ids[r.ID] = true
			bilingual(at+" what", r.What)
			bilingual(at+" source", r.Source)
			bilingual(at+" how", r.How)
			for _, text := range []string{r.What.Ar, r.What.En, r.How.Ar, r.How.En} {
				if strings.HasSuffix(text, ".") {
					t.Errorf("%s: %q goes on in messages and hints, so it ends without a full stop", at, text)
				}
			}
			if u, err := url.Parse(r.URL); err != nil || r.URL != "" && (u.Scheme != "https" || u.Host == "") {
				t.Errorf("%s: %q is no address", at, r.URL)
			}
			if _, err := os.Stat(root + "/content/ar/" + r.Page + ".md"); err != nil {
				t.Errorf("%s: %v", at, err)
			}
			if len(r.Facts)+len(r.Sections) == 0 {
				t.Errorf("%s: nothing can declare it", at)
			}
			for _, term := range r.Opposites() {
				if !known(facts, term.Name) {
					t.Errorf("%s: there is no fact %s", at, term.Name)
				}
			}
			code := regexp.MustCompile("`[^`]*`")
			if latin := regexp.MustCompile("[A-Za-z]{2,}"); latin.MatchString(code.ReplaceAllString(r.How.Ar, "")) {
				t.Errorf("%s: code without backquotes in %q", at, r.How.Ar)
			}
			if name := regexp.MustCompile(`[a-z]+[._][a-z]|[\[{]`); name.MatchString(code.ReplaceAllString(r.How.En, "")) {
				t.Errorf("%s: code without backquotes in %q", at, r.How.En)
			}
			if ar, en := code.FindAllString(r.How.Ar, -1), code.FindAllString(r.How.En, -1); !sameNames(ar, en) {
				t.Errorf("%s: Arabic names %v, English %v", at, ar, en)
			}
			for _, word := range r.Sections {
				if !kebab.MatchString(word) || !strings.Contains(r.How.Ar, word) || !strings.Contains(r.How.En, word) {
					t.Errorf("%s: how does not tell of the section %s", at, word)
				}
			}
			for _, group := range r.Groups() {
				for _, term := range group {
					switch term.Kind {
					case profile.Fact:
						if !known(facts, term.Name) {
							t.Errorf("%s: there is no fact %s", at, term.Name)
						}
					case profile.Section:
						if !kebab.MatchString(term.Name) {
							t.Errorf("%s: %s is no word", at, term.Source)
						}
					}
				}
			}
		}
		if profile.ByID(p.ID) != p {
			t.Errorf("%s is not found by its name", p.ID)
		}
	}
	if profile.ByID("sa") != nil {
		t.Error("an unknown name has a profile")
	}
}

// sameNames tells whether two texts name the same code, in any order.
func sameNames(a, b []string) bool {
	names := func(list []string) []string { return slices.Compact(slices.Sorted(slices.Values(list))) }
	return slices.Equal(names(a), names(b))
}

// TestFiles holds that each data file is a profile of the program, and is named after it.
func TestFiles(t *testing.T) {
	files, err := filepath.Glob("*.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if name := strings.TrimSuffix(file, ".toml"); profile.ByID(name) == nil {
			t.Errorf("%s is no profile; is it missing in the list of load.go?", file)
		}
	}
}

// known tells whether the model has a fact, a list, or a fact in the entries of a list.
func known(facts *config.Facts, path string) bool {
	if _, err := facts.Lookup(path); err == nil {
		return true
	}
	if _, err := facts.Records(path); err == nil {
		return true
	}
	switch path {
	case "ids.licences.no", "ids.licences.authority", "ids.licences.expires", "returns.periods.days", "returns.periods.kinds":
		return true // the site at the root has no licences in which to look
	}
	for i := range path {
		if path[i] != '.' {
			continue
		}
		if list, err := facts.Records(path[:i]); err == nil && len(list) > 0 {
			_, err := list[0].Lookup(path[i+1:])
			return err == nil
		}
	}
	return false
}

func TestWords(t *testing.T) {
	words := strings.Join(profile.Words(), " ")
	for _, want := range []string{"access", "copy", "registered-url", "withdrawal"} { // of groups and of sections
		if !strings.Contains(" "+words+" ", " "+want+" ") {
			t.Errorf("%s is missing among %s", want, words)
		}
	}
}
