package check

// allowRules look at what site.toml says not to mention.
func allowRules() []Rule { return []Rule{unknownRule(), silenceWithoutReason, unusedAllow} }
