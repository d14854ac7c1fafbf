package check

// languageRules compare a page with its translation, and look for words that are in the wrong language.
func languageRules() []Rule {
	return []Rule{staleTranslation, unacceptedTranslation, stubTranslation, missingSection, sectionOrder, unevenSection,
		conditionInOneLanguage, factInOneLanguage, linkInOneLanguage, matterInOneLanguage, numberDiffers, mistranslatedTerm, mixedTerms, wrongTerm,
		untranslatedText, untranslatedValue, brandSpelling, translatedBrand}
}
