package check

// languageRules look at a page against its translation.
func languageRules() []Rule { return nil }
