package profile

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseGroup(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []Term
	}{
		{"ids.vat", []Term{{Source: "ids.vat", Name: "ids.vat"}}},
		{"data.retention  #rights", []Term{{Source: "data.retention", Name: "data.retention"}, {Source: "#rights", Kind: Section, Name: "rights"}}},
		{"ids.licences_needed:no", []Term{{Source: "ids.licences_needed:no", Name: "ids.licences_needed", Entries: []string{"no"}}}},
		{"data.required:yes|no", []Term{{Source: "data.required:yes|no", Name: "data.required", Entries: []string{"yes", "no"}}}},
		{"returns.window_days>=14", []Term{{Source: "returns.window_days>=14", Name: "returns.window_days", Least: 14}}},
		{"privacy.breach_hours<=72", []Term{{Source: "privacy.breach_hours<=72", Name: "privacy.breach_hours", Most: 72}}},
		{"complaints.escalate:sdaia", []Term{{Source: "complaints.escalate:sdaia", Name: "complaints.escalate", Entries: []string{"sdaia"}}}},
		{"", nil},
		{"#", nil},
		{"a ids.x>=many", nil},
		{"ids.x<=0", nil},
		{">=3", nil},
		{"{data-collected}", nil},
		{"/privacy", nil},
		{"data.required:yes|", nil},
	} {
		got, err := parseGroup(c.in)
		if err != nil {
			got = nil
		}
		if (err != nil) != (c.want == nil) || !cmp.Equal(got, c.want) {
			t.Errorf("%q: %v, %s", c.in, err, cmp.Diff(c.want, got))
		}
	}
}

func TestParseRefusesUnknownKeys(t *testing.T) {
	if _, err := Parse("id = \"x\"\n[[requirement]]\nid = \"y\"\nfact = [\"a\"]\n"); err == nil {
		t.Error("a misspelt key is taken")
	}
	if _, err := Parse("[[requirement]]\nid = \"y\"\nfacts = [\" \"]\n"); err == nil {
		t.Error("an empty group is taken")
	}
	if _, err := Parse("[[requirement]]\nid = \"y\"\nstatus = \"rumour\"\n"); err == nil {
		t.Error("a status that nobody knows is taken")
	}
	for _, against := range []string{"#section", ""} {
		if _, err := Parse("[[requirement]]\nid = \"y\"\nagainst = [\"" + against + "\"]\n"); err == nil && against != "" {
			t.Errorf("%q is taken for a fact", against)
		}
	}
}
