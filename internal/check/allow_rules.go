package check

// allowRules look at what site.toml says to ignore.
func allowRules() []Rule { return []Rule{unknownRule(), silenceWithoutReason, unusedAllow} }
