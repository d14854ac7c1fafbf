package config

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sitegen/internal/say"
)

// want marks what a file of testdata must lead to, in a comment on the line of the finding, or on any line when it
// names the line: # want error bad-vat "…" or # want@3 error toml-syntax "…". It says a message with its arguments.
var want = regexp.MustCompile(`# want(?:@(\d+))? (error|warning) ([a-z0-9-]+) ("(?:[^"\\]|\\.)*")`)

// TestFiles loads each file of testdata. Findings that are not wanted and wanted ones that are missing both fail.
func TestFiles(t *testing.T) {
	files, err := filepath.Glob("testdata/*.toml")
	if err != nil || len(files) < 10 {
		t.Fatalf("only %d files: %v", len(files), err)
	}
	seen := map[string]bool{}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".toml"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var wanted, got []string
			for i, line := range strings.Split(string(data), "\n") {
				for _, m := range want.FindAllStringSubmatch(line, -1) {
					at := strconv.Itoa(i + 1)
					if m[1] != "" {
						at = m[1]
					}
					message, err := strconv.Unquote(m[4])
					if err != nil {
						t.Fatalf("line %d: %v", i+1, err)
					}
					wanted = append(wanted, at+": "+m[2]+" "+m[3]+" "+message)
				}
				if n := strings.Count(line, "# want"); n != len(want.FindAllString(line, -1)) {
					t.Errorf("line %d: a # want is not understood", i+1)
				}
			}
			site, facts, findings := Load(filepath.Base(file), data)
			if site == nil || facts == nil {
				t.Fatal("Load returned nil")
			}
			for _, f := range findings {
				says := strings.TrimPrefix(fmt.Sprintf("%T%+v", f.Says, f.Says), "say.")
				got = append(got, fmt.Sprintf("%d: %s %s %s", f.Line, f.Severity, f.Rule, says))
				seen[f.Rule.String()] = true
				if f.In("en").Hint == "" || f.File != filepath.Base(file) || f.Column < 1 {
					t.Errorf("no hint or place: %+v", f)
				}
			}
			for _, w := range wanted {
				if i := slices.Index(got, w); i >= 0 {
					got = slices.Delete(got, i, i+1)
				} else {
					t.Errorf("missing    %s", w)
				}
			}
			for _, g := range got {
				t.Errorf("unexpected %s", g)
			}
		})
	}
	for _, rule := range []say.Rule{
		say.RuleInvalidValue, say.RuleBadUrl, say.RuleNoBaseUrl, say.RuleBadEmail, say.RuleBadPhone, say.RuleWhatsappNumber,
		say.RuleBadId, say.RuleBadVat, say.RuleNoUnifiedNumber, say.RuleBadAddress, say.RuleAddressMismatch, say.RuleBadHours,
		say.RuleFridayUnstated, say.RuleBadDate, say.RuleDateOrder, say.RuleBadMoney, say.RuleBadLanguage, say.RuleUnknownLanguage,
		say.RuleEmptyFact, say.RuleIbanPublished, say.RuleDuplicateId, say.RuleUnknownCarrier, say.RuleUnknownProperty,
		say.RuleUnknownMethod, say.RuleReturnWindow, say.RuleLongPeriod, say.RuleMissingSafeguard, say.RuleUnknownKey,
		say.RuleWrongType, say.RuleTomlSyntax,
	} {
		if !seen[rule.String()] {
			t.Errorf("no file of testdata breaks the rule %s", rule)
		}
	}
}
