package diag

// In returns what a finding says in a language, “ar” or “en”. A text that there is only in English stays English.
func (f Finding) In(language string) Said {
	said := Said{f.Message, f.Hint}
	if language != "ar" {
		return said
	}
	if f.Arabic.Message != "" {
		said.Message = f.Arabic.Message
	}
	if f.Arabic.Hint != "" {
		said.Hint = f.Arabic.Hint
	}
	return said
}
