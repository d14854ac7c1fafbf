package check

import (
	"encoding/json"
	"slices"
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var badStructuredData = Rule{
	Rule: say.RuleBadStructuredData,
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().data {
			for _, m := range dataFaults([]byte(n.Text())) {
				found = append(found, Found{Pos: o.inLayout("application/ld+json"), Message: m,
					Hint: rules.Text{Ar: "صحّحوا القالب، أو احذفوا هذه البيانات", En: "mend the layout, or delete the data"}})
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
func dataFaults(text []byte) (out []rules.Text) {
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		return []rules.Text{{Ar: "لا تُقرأ بيانات JSON-LD: " + err.Error(), En: "the JSON-LD cannot be read: " + err.Error()}}
	}
	add := func(m rules.Text) {
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
					add(rules.Text{Ar: "لا @type في بيانات JSON-LD", En: "the JSON-LD has no @type"})
				}
			}
			if context, _ := v["@context"].(string); top && context != "" && !strings.Contains(context, "schema.org") {
				add(rules.Text{Ar: "السياق @context ليس https://schema.org", En: "the @context is not https://schema.org"})
			}
			for _, key := range needed[kind] {
				if blank(v[key]) {
					add(rules.Text{Ar: "ينقص " + kind + " في JSON-LD: " + key, En: "the " + kind + " of the JSON-LD lacks " + key})
				}
			}
			for _, x := range graph {
				walk(x, true)
			}
			for key, x := range v {
				if key != "@graph" {
					walk(x, false)
				}
			}
		}
	}
	walk(v, true)
	slices.SortFunc(out, func(a, b rules.Text) int { return strings.Compare(a.En, b.En) })
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
