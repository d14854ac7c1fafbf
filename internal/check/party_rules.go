package check

// partyRules look at everybody who receives data against the register.
func partyRules() []Rule {
	return []Rule{undeclaredParty, unexplainedParty, unfinishedParty, abroadUndeclared, sharingDenied, cookiesDenied, absoluteSecurity, overcollection}
}
