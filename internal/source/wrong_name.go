package source

import "sitegen/internal/say"

// WrongName is BadName as a message, until it is one.
func WrongName(name string) say.Message {
	if why := BadName(name); why != "" {
		return say.PartCauseOther{Cause: why}
	}
	return nil
}
