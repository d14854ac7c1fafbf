package check

// nameRules look at another store's name, address or number, or names of another country's law left in the text.
func nameRules() []Rule { return []Rule{foreignName, foreignAddress, foreignNumber, foreignLaw} }
