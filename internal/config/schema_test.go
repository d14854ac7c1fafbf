package config

import (
	"bytes"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"sitegen/internal/country"
	"sitegen/internal/diag"
)

// editor is the schema of site.toml as an editor compiles it.
func editor(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema("en")))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("site.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile("site.schema.json")
}

// refuses tells whether the schema underlines something in a site.toml.
func refuses(t *testing.T, schema *jsonschema.Schema, text string) bool {
	t.Helper()
	var file map[string]any
	if _, err := toml.Decode(text, &file); err != nil {
		t.Fatalf("%s\n%v", text, err)
	}
	return schema.Validate(file) != nil
}

// TestSchemaForms holds that editors underline numbers and parts of addresses that aren't of the form of their country.
func TestSchemaForms(t *testing.T) {
	schema := editor(t)
	for _, c := range []struct {
		text string
		want bool
	}{
		{"store.country = \"SA\"\nids.vat = \"300000000000003\"", false},
		{"store.country = \"SA\"\nids.vat = \"310000000000004\"", true},
		{"store.country = \"SA\"\nids.vat = \"none\"", false},
		{"store.country = \"SA\"\nids.cr = \"none\"", false},
		{"store.country = \"SA\"\nids.unified_number = \"none\"", true},
		{"store.country = \"SA\"\nids.unified_number = \"7000000000\"", false},
		{"store.country = \"SA\"\nids.unified_number = 7000000000", false},
		{"store.country = \"AE\"\nids.vat = \"100000000000000\"", false},
		{"store.country = \"AE\"\nids.vat = \"300000000000003\"", true},
		{"store.country = \"AE\"\nids.unified_number = \"1\"", false}, // told by a rule, as a warning
		{"store.country = \"FR\"\nids.vat = \"FR12345678901\"", false},
		{"ids.vat = \"12\"", false},
		{"store.country = \"SA\"\naddress.postcode = \"12345\"", false},
		{"store.country = \"SA\"\naddress.postcode = \"1234\"", true},
		{"store.country = \"BH\"\naddress.block = \"304\"", false},
		{"store.country = \"BH\"\naddress.block = \"30\"", true},
		{"store.country = \"BH\"\naddress.postcode = \"1234\"", false},
		// An address has the forms of its own country.
		{"store.country = \"SA\"\naddress = { country = \"AE\", building = \"Tower 4\" }", false},
		{"store.country = \"SA\"\naddress = { country = \"BH\", block = \"30\" }", true},
		{"store.country = \"AE\"\naddress = { country = \"SA\", postcode = \"1234\" }", true},
		{"store.country = \"SA\"\nbranches = [{ address = { postcode = \"1234\" } }]", true},
		{"store.country = \"SA\"\nbranches = [{ address = { country = \"KW\", postcode = \"1234\" } }]", false},
	} {
		if refuses(t, schema, c.text) != c.want {
			t.Errorf("refused: %v, wanted: %v\n%s", !c.want, c.want, c.text)
		}
	}
}

// TestSchemaAgrees holds that what the schema refuses is an error, and that an example of each form is neither.
func TestSchemaAgrees(t *testing.T) {
	schema := editor(t)
	tried := 0
	try := func(code, table, key, value string, wrong bool) {
		tried++
		text := "[store]\nname = { ar = \"دار\", en = \"Dar\" }\ncountry = \"" + code + "\"\n[" + table + "]\n" + key + " = \"" + value + "\"\n"
		if refuses(t, schema, text) != wrong {
			t.Errorf("the schema refuses: %v, wanted: %v\n%s", !wrong, wrong, text)
		}
		_, _, findings := Load("site.toml", []byte(text))
		errors := 0
		for _, f := range findings {
			if f.Line == 5 && f.Severity == diag.Error {
				errors++
			}
		}
		if (errors > 0) != wrong {
			t.Errorf("errors: %d, wanted: %v\n%s%v", errors, wrong, text, findings)
		}
	}
	for _, code := range country.WithLaw() {
		law := country.LawOf(code)
		for key, id := range law.Identifiers {
			if id.Pattern == "" {
				continue
			}
			try(code, "ids", key, id.Example, false)
			try(code, "ids", key, "!", id.Firm())
		}
		if law.Address == nil {
			continue
		}
		for part, form := range law.Address.Forms {
			try(code, "address", part, form.Example, false)
			try(code, "address", part, "!", law.Address.Firm())
		}
	}
	if tried < 20 {
		t.Errorf("only %d values were tried", tried)
	}
}
