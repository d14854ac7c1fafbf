package config

import (
	"encoding/json"

	"sitegen/internal/country"
)

// withForms adds to the JSON Schema of site.toml the forms of registration numbers and addresses of the countries whose law is
// known: numbers have those of the store's country, an address those of its own country where it names one.
func withForms(schema []byte) []byte {
	var root map[string]json.RawMessage
	if err := json.Unmarshal(schema, &root); err != nil {
		panic("config: the schema isn't JSON: " + err.Error())
	}
	var all []any
	for _, code := range country.WithLaw() {
		law := country.LawOf(code)
		then := node{}
		if ids := numberForms(law); len(ids) > 0 {
			then["ids"] = node{"properties": ids}
		}
		inCountry := node{"required": []string{"country"}, "properties": node{"country": node{"const": code}}}
		if parts := partForms(law); len(parts) > 0 {
			forms := node{"properties": parts}
			addresses(then, node{"if": node{"not": node{"required": []string{"country"}}}, "then": forms})
			own := node{}
			addresses(own, node{"if": inCountry, "then": forms})
			all = append(all, node{"properties": own})
		}
		if len(then) > 0 {
			all = append(all, node{
				"if":   node{"required": []string{"store"}, "properties": node{"store": inCountry}},
				"then": node{"properties": then},
			})
		}
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

// node is a part of a JSON Schema.
type node = map[string]any

// addresses holds the address of the store and those of its branches to a schema.
func addresses(properties, held node) {
	properties["address"] = held
	properties["branches"] = node{"items": node{"properties": node{"address": held}}}
}

// numberForms are the forms of the numbers that a country's file knows for sure.
func numberForms(law *country.Law) node {
	forms := node{}
	for key, id := range law.Identifiers {
		if id.Pattern == "" || !id.Firm() {
			continue
		}
		pattern := "^(?:" + id.Pattern + ")$"
		switch key {
		case "vat":
			pattern = "^(?:" + NoVAT + "|" + id.Pattern + ")$"
		case "cr":
			pattern = "^(?:" + NoCR + "|" + id.Pattern + ")$"
		}
		forms[key] = node{"pattern": pattern}
	}
	return forms
}

// partForms are the forms of the parts of an address that a country's file knows for sure.
func partForms(law *country.Law) node {
	forms := node{}
	if law.Address == nil || !law.Address.Firm() {
		return forms
	}
	for part, f := range law.Address.Forms {
		forms[part] = node{"pattern": "^(?:" + f.Pattern + ")$"}
	}
	return forms
}
