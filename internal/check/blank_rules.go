package check

import (
	"strings"

	"sitegen/internal/rules"
)

// The blanks that templates of policies carry, and that stores publish by mistake. Each pattern was seen in public.

// blankRules look for what was never filled in.
func blankRules() []Rule {
	return []Rule{blankQuestion, blankInstruction, blankSection, blankKnown, blankBracket, blankFiller, sampleData, suggestedText, draftingInstructions,
		aboutTheDocument, chatbotResidue, pastedLaw}
}

func unfilled(blank string) rules.Text {
	blank = "“" + shorten(blank) + "”"
	return rules.Text{Ar: "فراغ لم يُملأ: " + blank, En: "unfilled blank " + blank}
}

// hintFor proposes the fact that usually fills a blank of the text.
func hintFor(t *Text) rules.Text {
	if t.hint == nil {
		h := proposal(t.Folded())
		t.hint = &h
	}
	return *t.hint
}

func proposal(near string) rules.Text {
	switch {
	case strings.Contains(near, "سيرفر") || strings.Contains(near, "server"):
		return rules.Text{Ar: "اكتبوا أين تُحفظ البيانات وما الذي يحميها، مثل {{ privacy.hosting }} و{{ security-measures }}، واكتبوا ذلك في site.toml",
			En: "write where the data is stored and what protects it, e.g. {{ privacy.hosting }} and {{ security-measures }}, and set it in site.toml"}
	case strings.Contains(near, "طرف") && strings.Contains(near, "ثالث"):
		return rules.Text{Ar: "اكتبوا الأطراف الثالثة في site.toml بصيغة [[third_party]]، ثم {{ third-parties }} وحدها في سطر",
			En: "list the third parties in site.toml as [[third_party]] and write {{ third-parties }} alone on a line"}
	case strings.Contains(near, "الرابط") || strings.Contains(near, "هنا"):
		return rules.Text{Ar: "اكتبوا رابطًا، مثل [الشروط والأحكام](terms.md)", En: "write a link, e.g. [الشروط والأحكام](terms.md)"}
	}
	return rules.Text{Ar: "اكتبوا ما يصدق على هذا المتجر، حقيقةً في site.toml إن كان كذلك", En: "write what is true of this store, as a fact where it is one"}
}
