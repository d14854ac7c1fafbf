package check

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var badStructuredData = Rule{
	Rule: say.RuleBadStructuredData,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().data {
			for _, m := range dataFaults([]byte(n.Text())) {
				found = append(found, diag.Finding{Pos: o.inLayout("application/ld+json"), Says: m})
			}
		}
		return found
	},
}

// needed is what a type must say to be of use.
var needed = map[string][]string{
	"OnlineStore":    {"name"},
	"Store":          {"name"},
	"LocalBusiness":  {"name", "address"},
	"Organization":   {"name"},
	"BreadcrumbList": {"itemListElement"},
	"FAQPage":        {"mainEntity"},
	"ListItem":       {"position"},
	"Question":       {"name", "acceptedAnswer"},
	"Answer":         {"text"},
	"PostalAddress":  {"addressCountry"},
}

// dataFaults tells what is wrong with a text of JSON-LD.
func dataFaults(text []byte) (out []say.Message) {
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		return []say.Message{say.BadStructuredDataUnreadable{Cause: err.Error()}}
	}
	add := func(m say.Message) {
		if !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	var walk func(v any, top bool)
	walk = func(v any, top bool) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x, top)
			}
		case map[string]any:
			kind, _ := v["@type"].(string)
			graph, isGraph := v["@graph"].([]any)
			if kind == "" && top && !isGraph {
				if _, several := v["@type"].([]any); !several {
					add(say.BadStructuredDataNoType{})
				}
			}
			if context, _ := v["@context"].(string); top && context != "" && !strings.Contains(context, "schema.org") {
				add(say.BadStructuredDataContext{})
			}
			for _, key := range needed[kind] {
				if blank(v[key]) {
					add(say.BadStructuredData{Kind: kind, Key: key})
				}
			}
			for _, x := range graph {
				walk(x, true)
			}
			for _, key := range slices.Sorted(maps.Keys(v)) {
				if key != "@graph" {
					walk(v[key], false)
				}
			}
		}
	}
	walk(v, true)
	return out
}

func blank(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return strings.TrimSpace(v) == ""
	case []any:
		return len(v) == 0
	}
	return false
}
