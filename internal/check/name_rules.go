package check

// nameRules look at another store's name, address or number left in the text, or another country's law.
func nameRules() []Rule { return []Rule{foreignName, foreignAddress, foreignNumber, foreignLaw} }
