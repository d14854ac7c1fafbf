package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
)

var paddedParentheses = Rule{
	Name: "padded-parentheses", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مسافة بعد القوس المفتوح أو قبل القوس المغلق.", En: "A space inside parentheses, behind the opening or before the closing one."},
		Why: rules.Text{Ar: "القوس يلتصق بما فيه، والمسافة تتركه وحده في آخر السطر أو أوله. يحذفها البناء مما يُنشر، وتبقى في المصدر.",
			En: "Parentheses touch what is inside; the space lets one stand alone at the end of a line. The build takes it out of what it publishes; the source keeps it."},
		Mend: rules.Text{Ar: "احذفوا المسافة. واسم المتجر لا يحتاج إلى قوسين.", En: "Delete the space. The store's name needs no parentheses at all."},
		Bad:  "تسعى ( لازوردي ) إلى حماية بياناتكم.",
		Good: "نسعى في {{ store.name }} إلى حماية بياناتكم.",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&gaps == 0 || t.has&brackets == 0 {
			return nil
		}
		for i := 0; i < len(t.Raw); i++ {
			if t.Raw[i] != '(' || escapedAt(t.Raw, i) {
				continue
			}
			n := strings.IndexAny(t.Raw[i+1:], "()")
			if n < 0 {
				return hits
			}
			end := i + 1 + n
			inner := t.Raw[i+1 : end]
			bare := strings.Trim(inner, " ")
			if t.Raw[end] != ')' || inner == bare || bare == "" {
				i = end - 1
				continue
			}
			hit := func(start, stop int, fix Fix) {
				hits = append(hits, Hit{Start: start, End: stop, Fix: &fix,
					Message: rules.Text{Ar: "مسافة داخل القوسين: “(" + readable(shorten(inner)) + ")”", En: "space inside parentheses: “(" + readable(shorten(inner)) + ")”"},
					Hint:    rules.Text{Ar: "احذفوا المسافة", En: "delete the space"}})
			}
			// What stands in the file in the place of a fact is not known here, so its two sides are mended by themselves.
			switch first, last := i+1+strings.Index(inner, bare), i+1+strings.Index(inner, bare)+len(bare); {
			case !strings.ContainsRune(bare, markdown.Object):
				hit(i, end+1, Fix{i, end + 1, "(" + bare + ")"})
			default:
				if first > i+1 {
					hit(i, first, Fix{i + 1, first, ""})
				}
				if last < end {
					hit(last, end+1, Fix{last, end, ""})
				}
			}
			i = end
		}
		return hits
	},
}
