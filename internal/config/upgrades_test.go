package config

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/repair"
	"sitegen/internal/say"
)

// rewritten is a site.toml in its new form, as check --fix writes it.
func rewritten(t *testing.T, text []byte) []byte {
	t.Helper()
	for range 10 {
		_, facts, _ := Load("site.toml", text)
		var edits []diag.Edit
		for _, o := range facts.Outdated() {
			edits = append(edits, o.Edit)
		}
		fixed, n := repair.Apply(text, edits)
		if n == 0 {
			return text
		}
		text = fixed
	}
	t.Fatal("the repairs come to no end")
	return nil
}

// butConsent leaves out that the consent of customers, which those sites name, isn't a safeguard.
func butConsent(found []diag.Finding) []diag.Finding {
	return slices.DeleteFunc(found, func(f diag.Finding) bool { return f.Says == say.MissingSafeguardConsent{Party: "whatsapp"} })
}

// TestEarlierSites rewrites what the sites of this repository were before: no comment and no other line is lost or changes
// its place, and the facts are the same under their new names.
func TestEarlierSites(t *testing.T) {
	files, err := filepath.Glob("testdata/earlier/*.toml")
	if err != nil || len(files) != 2 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, before, found := Load("site.toml", text)
		found = butConsent(found)
		if len(found) > 0 || len(before.Outdated()) != 4 {
			t.Fatalf("%s: %v, %v", file, found, before.Outdated())
		}
		fixed := rewritten(t, text)
		_, after, found := Load("site.toml", fixed)
		found = butConsent(found)
		if len(found) > 0 || len(after.Outdated()) > 0 {
			t.Errorf("%s: %v, %v", file, found, after.Outdated())
		}
		for _, o := range before.Outdated() {
			was, _ := before.Lookup(o.New)
			is, _ := after.Lookup(o.New)
			if !is.IsSet() || was.Raw() != is.Raw() || after.Pos(o.New).Line == before.Pos(o.New).Line {
				t.Errorf("%s: %s was %v and is %v", file, o.New, was, is)
			}
			if _, err := after.Lookup(o.Old); err == nil {
				t.Errorf("%s: %s is still there", file, o.Old)
			}
		}
		old, now := strings.Split(string(text), "\n"), strings.Split(string(fixed), "\n")
		if len(old) != len(now) {
			t.Errorf("%s: %d lines became %d", file, len(old), len(now))
		}
		moved := func(line string) bool {
			return slices.ContainsFunc([]string{"tracking =", "first_delivery_fee =", "delivery_fee_refunded =", "registered_url =", "url_recorded =",
				"activity_licence =", "licences_needed =", "# لا تكتبوا هذين", "# Write these two"}, func(key string) bool { return strings.HasPrefix(line, key) })
		}
		if old, now := slices.DeleteFunc(old, moved), slices.DeleteFunc(now, moved); !slices.Equal(old, now) {
			t.Errorf("%s: other lines have changed", file)
		}
		for _, comment := range []string{"# لا تكتبوا هذين", "# Write these two"} {
			if strings.Count(string(fixed), comment) != 1 {
				t.Errorf("%s: lost %s", file, comment)
			}
		}
	}
}

// TestAnswered tells which texts were an answer, and that the others are left to the owner.
func TestAnswered(t *testing.T) {
	for value, want := range map[string]string{
		`"مقيَّد في السجل التجاري"`:                                                            "true",
		`{ ar = "مقيد في السجل التجاري.", en = "Recorded in the commercial register" }`:        "true",
		`"غير مقيَّد بعد في السجل التجاري"`:                                                    "",
		`{ ar = "مقيد في السجل التجاري", en = "not yet recorded in the commercial register" }`: "",
		`{ ar = "مقيد في السجل التجاري", en = "" }`:                                            "true",
		`""`: "",
		`{}`: "",
	} {
		_, facts, _ := Load("site.toml", []byte("[facts]\nregistered_url = "+value+"\n"))
		list := facts.Outdated()
		if len(list) != 1 || list[0].Value != want || (list[0].Edit != diag.Edit{}) != (want != "") {
			t.Errorf("%s: %+v, want %q", value, list, want)
		}
		if v, _ := facts.Lookup("ids.url_recorded"); v.Raw() != want {
			t.Errorf("%s: ids.url_recorded is %q, want %q", value, v.Raw(), want)
		}
	}
}
