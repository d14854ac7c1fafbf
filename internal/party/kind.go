package party

// Kind is a kind of personal data that a store collects because of what it does. The fields are those that the head of
// kinds.toml explains.
type Kind struct {
	ID       string `toml:"id"`
	Category Both   `toml:"category"`
	Items    Both   `toml:"items"`
	Purposes Both   `toml:"purposes"`
	Source   string `toml:"source"`
	Required string `toml:"required"` // yes, no, or for the owner to say
	Consent  string `toml:"consent"`  // the topic of a law that wants consent for it, see package country
}

// Kinds are the kinds of data, in the order in which they are shown. The caller must not change them.
func Kinds() []Kind { return kinds }
