package check

// outputRules look at the files that were made.
func outputRules() []Rule {
	return []Rule{leftover, thirdPartyRequest, inlineCode, brokenHTML, repeatedID, mainHeading, headingJump, pictureWithoutAlt, namelessLink,
		tableWithoutHeaders, missingLandmark, wrongLanguage, titleLength, descriptionLength, duplicateTitle, duplicateDescription,
		wrongCanonical, wrongAlternates, sitemapDiffers, badStructuredData, shareImage, heavyPage, heavyPicture, lowContrast}
}
