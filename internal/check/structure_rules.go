package check

// structureRules look at how a page is divided.
func structureRules() []Rule { return nil }
