package check

import (
	"slices"

	"sitegen/internal/rules"
)

// Groups are all rules that have a doc, by what they look for, in the order of the docs.
func Groups() []rules.Group {
	group := func(ar, en string, list []Rule) rules.Group {
		g := rules.Group{Name: rules.Text{Ar: ar, En: en}}
		for _, r := range list {
			g.Rules = append(g.Rules, rules.Rule{Name: r.Name, Severity: r.Severity, Doc: r.Doc})
		}
		return g
	}
	all := []rules.Group{
		group("ما لم يُملأ", "What was never filled in", blankRules()),
		group("ما بقي من متجر آخر", "What another store left", nameRules()),
		group("النص والحقائق", "The text and the facts", factRules()),
		group("الصفحة وترجمتها", "A page and its translation", languageRules()),
		group("ما يُطلب الإعلان عنه", "What has to be declared", coverageRules()),
		group("من تصله البيانات", "Who receives data", partyRules()),
		group("الروابط", "Links", linkRules()),
		group("الصفحات كما تُنشر", "The pages as they are published", outputRules()),
		group("علامات الترقيم والأرقام", "Punctuation and digits", typographyRules()),
		group("تقسيم الصفحة", "How a page is divided", structureRules()),
		group("ما يُسكت عنه", "What is silenced", allowRules()),
	}
	return slices.DeleteFunc(all, func(g rules.Group) bool { return len(g.Rules) == 0 })
}

// Documented is all rules that have a doc, in the order of Groups.
func Documented() (out []rules.Rule) {
	for _, g := range Groups() {
		out = append(out, g.Rules...)
	}
	return out
}

// Names are the names of all rules, those of other rooms too, sorted.
func Names() []string {
	names := slices.Clone(undocumented)
	for _, r := range Documented() {
		names = append(names, r.Name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// undocumented are the rules of other rooms, which have no doc yet.
var undocumented = []string{
	"address-mismatch", "bad-address", "bad-date", "bad-email", "bad-extends", "bad-fact", "bad-filter",
	"bad-hours", "bad-id", "bad-language", "bad-link", "bad-money", "bad-name", "bad-phone", "bad-slug",
	"bad-template", "bad-url", "bad-vat", "broken-anchor", "broken-link", "date-order", 	"emphasis-trap", "empty-fact", "endless-layout", "foreign-asset", "foreign-image", "friday-unstated",
	"front-matter", "iban-published", "internal-error", "invalid-value", "long-period", "misplaced-component",
	"missing-asset", "missing-layout", "missing-partial", "missing-safeguard", "missing-title",
	"missing-translation", "missing-word", "missing-words", "name-collision", "no-base-url", "no-content",
	"no-unified-number", "noncharacter", "odd-file", "raw-html", "return-window", "toml-limit", "toml-syntax",
	"too-large", "too-much", "unclosed-comment", "unknown-admonition", "unknown-carrier", "unknown-component",
	"unknown-diagram", "unknown-fact", "unknown-field", "unknown-key", "unknown-language", "unknown-method",
	"unknown-property", "unreadable", "unused-footnote", "url-collision", "whatsapp-number", "wrong-type",
}
