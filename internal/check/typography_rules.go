package check

// typographyRules look at how Arabic and English are set.
func typographyRules() []Rule { return nil }
