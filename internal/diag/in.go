package diag

// In returns what a finding says in a language, “ar” or “en”. The Arabic of findings that bring none along is in arabic.txt;
// what is not there stays English.
func (f Finding) In(language string) Said {
	said := Said{f.Message, f.Hint}
	if language != "ar" {
		return said
	}
	return Said{arabicOf(f.Message, f.Arabic.Message), arabicOf(f.Hint, f.Arabic.Hint)}
}

// arabicOf is what the finding brings along, or what the list of phrases has for its English.
func arabicOf(english, own string) string {
	if own != "" || english == "" {
		return own
	}
	if text, ok := inArabic(english, 0); ok {
		return text
	}
	return english
}

// In returns the name of a severity in a language.
func (s Severity) In(language string) string {
	if language != "ar" {
		return string(s)
	}
	switch s {
	case Error:
		return "خطأ"
	case Warning:
		return "تحذير"
	}
	return "ملاحظة"
}
