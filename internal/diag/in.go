package diag

import "sitegen/internal/say"

// Texts are what a finding says in a language, and how to fix it; hint is nil when it doesn't say that.
func (f Finding) Texts(language string) (message, hint say.Text) {
	if f.Says == nil {
		said := f.In(language)
		if said.Hint != "" {
			hint = say.Text{{Text: said.Hint}}
		}
		return say.Text{{Text: said.Message}}, hint
	}
	if f.Advice != nil {
		return say.In(f.Says, language), say.Hint(f.Advice, language)
	}
	return say.In(f.Says, language), say.Hint(f.Says, language)
}

// In is Texts without marks. Of a finding that does not bring its Arabic along, it is the catalogue's. A text that there is
// only in English stays English.
func (f Finding) In(language string) Said {
	if f.Says != nil {
		message, hint := f.Texts(language)
		return Said{message.String(), hint.String()}
	}
	said := Said{f.Message, f.Hint}
	if language != "ar" {
		return said
	}
	choose := func(text *string, own, kind string) {
		switch {
		case own != "":
			*text = own
		case *text != "":
			if known := arabic().In(f.Rule, kind, *text); known != "" {
				*text = known
			}
		}
	}
	choose(&said.Message, f.Arabic.Message, messages)
	choose(&said.Hint, f.Arabic.Hint, hints)
	return said
}

// SeverityIn names a severity in a language.
func SeverityIn(s Severity, language string) string {
	return say.Word("severity", string(s), language).String()
}

// message and hint are what a finding says in English: they order findings of one place, and tell those that say the same.
func (f Finding) message() string { return f.In("en").Message }
func (f Finding) hint() string    { return f.In("en").Hint }
