package check

import (
	"strings"

	"sitegen/internal/say"
)

// The blanks that templates of policies carry, and that stores publish by mistake. Each pattern was seen in public.

// blankRules look for what was never filled in.
func blankRules() []Rule {
	return []Rule{blankQuestion, blankInstruction, blankSection, blankKnown, blankBracket, blankFiller, sampleData, sampleFact, suggestedText, draftingInstructions,
		aboutTheDocument, chatbotResidue, pastedLaw}
}

func unfilled(blank string) say.Message { return say.AnyBlank{Text: shorten(blank)} }

// hintFor proposes the fact that usually fills a blank of the text.
func hintFor(t *Text) say.Message {
	if t.hint == nil {
		t.hint = proposal(t.Folded())
	}
	return t.hint
}

func proposal(near string) say.Message {
	switch {
	case strings.Contains(near, "سيرفر") || strings.Contains(near, "server"):
		return say.AnyFillInHosting{}
	case strings.Contains(near, "طرف") && strings.Contains(near, "ثالث"):
		return say.AnyFillInThirdParties{}
	case strings.Contains(near, "الرابط") || strings.Contains(near, "هنا"):
		return say.AnyFillInLink{}
	}
	return say.AnyFillIn{}
}
