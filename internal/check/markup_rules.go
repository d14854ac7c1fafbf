package check

// markupRules look for markup that did not become what its writer meant. They come first: a link that did not become one
// is no blank in brackets.
func markupRules() []Rule {
	return []Rule{markupLeft, listMarkerLeft, underlinedParagraph, swallowedLine, disguisedHeading, emptyLeadIn}
}
