package diag

// In returns what a finding says in a language, “ar” or “en”. Of a finding that does not bring its Arabic along, it is the
// catalogue's. A text that there is only in English stays English.
func (f Finding) In(language string) Said {
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

// In names the severity in a language, “ar” or “en”.
func (s Severity) In(language string) string {
	if language == "ar" {
		switch s {
		case Error:
			return "خطأ"
		case Warning:
			return "تحذير"
		case Info:
			return "ملاحظة"
		}
	}
	return string(s)
}
