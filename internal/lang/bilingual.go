package lang

// Bilingual is a text in both languages of the program's own data.
type Bilingual struct{ Ar, En string }

// In returns the text in a language, Arabic or else English.
func (b Bilingual) In(language string) string {
	if Base(language) == "ar" {
		return b.Ar
	}
	return b.En
}
