package check

// factRules look at what the text says against what the facts say.
func factRules() []Rule { return nil }
