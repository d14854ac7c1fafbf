package diag

import "sitegen/internal/say"

// Texts are what a finding says in a language, and how to fix it; hint is nil when it doesn't say that.
func (f Finding) Texts(language string) (message, hint say.Text) {
	if f.Advice != nil {
		return say.In(f.Says, language), say.Hint(f.Advice, language)
	}
	return say.In(f.Says, language), say.Hint(f.Says, language)
}

// In is Texts without marks.
func (f Finding) In(language string) Said {
	message, hint := f.Texts(language)
	return Said{message.String(), hint.String()}
}

// Isolated is Texts in plain text whose code and values keep their order inside the words of the language.
func (f Finding) Isolated(language string) Said {
	message, hint := f.Texts(language)
	return Said{apart(message, language), apart(hint, language)}
}

// SeverityIn names a severity in a language.
func SeverityIn(s Severity, language string) string {
	return say.Word("severity", string(s), language).String()
}

// message and hint are what a finding says in English: they order findings of one place, and tell those that say the same.
func (f Finding) message() string { return f.In("en").Message }
func (f Finding) hint() string    { return f.In("en").Hint }
