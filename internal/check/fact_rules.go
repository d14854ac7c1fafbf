package check

// factRules look at what the text says against what the facts say.
func factRules() []Rule {
	return []Rule{unidentifiedStore, factConflict, shortReturnWindow, pagesDisagree, handWrittenFact, expired, staleFact, undatedPolicy, unknownPolicy, outdatedSetting}
}
