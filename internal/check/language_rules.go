package check

// languageRules compare a page with its translation, and look for words that are in the wrong language.
func languageRules() []Rule {
	return []Rule{missingSection, sectionOrder, unevenSection, factInOneLanguage, linkInOneLanguage, matterInOneLanguage}
}
