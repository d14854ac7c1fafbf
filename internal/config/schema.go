package config

import (
	"encoding/json"

	"sitegen/internal/country"
)

// withForms adds to the JSON Schema of site.toml the forms of registration numbers and addresses of the countries whose law is
// known: if the store is in such a country, then its numbers are of these forms.
func withForms(schema []byte) []byte {
	var root map[string]json.RawMessage
	if err := json.Unmarshal(schema, &root); err != nil {
		panic("config: the schema isn't JSON: " + err.Error())
	}
	var all []any
	for _, code := range country.WithLaw() {
		law := country.LawOf(code)
		then := map[string]any{}
		if ids := numberForms(law); len(ids) > 0 {
			then["ids"] = map[string]any{"properties": ids}
		}
		if parts := partForms(law); len(parts) > 0 {
			then["address"] = map[string]any{"properties": parts}
		}
		if len(then) == 0 {
			continue
		}
		all = append(all, map[string]any{
			"if": map[string]any{"required": []string{"store"}, "properties": map[string]any{"store": map[string]any{
				"required": []string{"country"}, "properties": map[string]any{"country": map[string]any{"const": code}}}}},
			"then": map[string]any{"properties": then},
		})
	}
	forms, err := json.MarshalIndent(all, "  ", "  ")
	if err != nil {
		panic("config: " + err.Error())
	}
	end := len(schema) - 1
	for schema[end] != '}' {
		end--
	}
	for schema[end-1] == '\n' || schema[end-1] == ' ' {
		end--
	}
	return append(append(append([]byte{}, schema[:end]...), ",\n  \"allOf\": "...), append(forms, "\n}\n"...)...)
}

// numberForms are the forms of the numbers that a country's file knows for sure. Every number may be denied with "none", as the
// rules allow it.
func numberForms(law *country.Law) map[string]any {
	forms := map[string]any{}
	for key, id := range law.Identifiers {
		if id.Pattern != "" && id.Firm() {
			forms[key] = map[string]any{"type": []string{"string", "integer"}, "pattern": "^(?:none|" + id.Pattern + ")$"}
		}
	}
	return forms
}

func partForms(law *country.Law) map[string]any {
	forms := map[string]any{}
	if law.Address == nil {
		return forms
	}
	for part, f := range law.Address.Forms {
		forms[part] = map[string]any{"pattern": "^(?:" + f.Pattern + ")$"}
	}
	return forms
}
