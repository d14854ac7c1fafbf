package check

// structureRules look at how a page is divided.
func structureRules() []Rule {
	return []Rule{orphanHeading, emptySection, ordinalGap, doubledTitle, missingBullets}
}
