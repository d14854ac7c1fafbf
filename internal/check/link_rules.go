package check

// linkRules look at where links lead.
func linkRules() []Rule {
	return []Rule{danglingHere, deadLink, deadAnchor, insecureLink, badMail, badPhone, emptyLink, vagueLink, unmarkedLanguage, deadExternalLink, movedExternalLink}
}
