package pipeline

import (
	"regexp"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// tellingKey are the keys whose values no two stores share.
var tellingKey = regexp.MustCompile(`^(legal_name|unified_number|vat|sbc_auth_no|email|phone|whatsapp|shop_url|handle|short|map_url|about|note)$`)

// publicTable are the tables whose addresses and phones are those of others.
var publicTable = regexp.MustCompile(`^(third_party|cookies|complaints\.escalate|hours_seasonal.*|.*\.hours(_seasonal)?(\..*)?)$`)

// TestSampleUnderAnotherName changes nothing of the sample but its name: each value that is its own is an error where it is
// written.
func TestSampleUnderAnotherName(t *testing.T) {
	facts := wholeSample(t)
	delete(facts, "demo")
	store := without(facts["store"], []any{"aliases"}).(map[string]any)
	store["name"] = map[string]any{"ar": "نسيج الشمال", "en": "Naseej Alshamal"}
	facts["store"] = store
	made := newStoreSite(t).make(t, facts)
	told := map[int]bool{}
	for _, f := range made.findings {
		if f.Rule == say.RuleSampleFact && f.Severity == diag.Error && f.File == File {
			told[f.Line] = true
		}
	}
	table, expected := "", 0
	for i, line := range strings.Split(made.toml, "\n") {
		line = strings.TrimSpace(line)
		key, value, _ := strings.Cut(line, " = ")
		if strings.HasPrefix(line, "[") {
			table = strings.Trim(line, "[]")
			key = table[strings.LastIndexByte(table, '.')+1:] // a text in two languages is a table of its own here
		}
		if publicTable.MatchString(table) || !tellingKey.MatchString(key) || strings.HasPrefix(table, "complaints.escalate") || strings.HasPrefix(table, "third_party") {
			continue
		}
		expected++
		if !told[i+1] && !told[i+2] && !told[i+3] {
			t.Errorf("nothing is said of %s in [%s], line %d: %s", key, table, i+1, value)
		}
	}
	if expected < 25 {
		t.Errorf("only %d values were looked at", expected)
	}
}
