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
			g.Rules = append(g.Rules, rules.Rule{Name: r.Name, Severity: r.Severity, Judgement: r.Judgement, Doc: r.Doc})
		}
		return g
	}
	all := []rules.Group{
		group("علامات التنسيق", "Markup", markupRules()),
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
		group("ما يُستثنى", "What is ignored", allowRules()),
		{Name: rules.Text{Ar: "ما تجده مراحل البناء نفسها", En: "What the stages of a build find by themselves"}, Rules: rules.Elsewhere()},
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
	var names []string
	for _, r := range Documented() {
		names = append(names, r.Name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}
