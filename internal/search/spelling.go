package search

import "slices"

// Spelling is what readers look for under another form than that of the texts: Tabby for تابي, 0551002003 for
// +966 55 100 2003. A text that says the one is found by the other.
type Spelling struct {
	Said string // one word or several, as texts have it; digits of a number without spaces
	Also string
}

// families are verbal nouns of one root that name one act of a store and its customers. Stores and readers use now this, now that.
func families() [][]string {
	return [][]string{
		{"إرجاع", "استرجاع", "ارتجاع", "ترجيع", "مرتجع"},
		{"استبدال", "تبديل", "إبدال"},
		{"استرداد", "رد"},
		{"تسليم", "استلام", "تسلم"},
		{"توصيل", "وصول"},
		{"تقسيط", "قسط", "أقساط"},
		{"تعويض", "عوض"},
		{"حفظ", "احتفاظ"},
	}
}

// other is a spelling by its terms.
type other struct {
	said []uint32
	also string
}

// learn notes spellings by the first term of what texts say.
func (l *Lexicon) learn(list []Spelling) {
	for _, s := range list {
		var said []uint32
		for _, w := range Words(s.Said) {
			said = append(said, l.of(w)...)
		}
		if len(said) > 0 {
			l.others[said[0]] = append(l.others[said[0]], other{said, s.Also})
		}
	}
}

// kin gives the spellings of the members of a family for one another.
func kin() (out []Spelling) {
	for _, family := range families() {
		for _, said := range family {
			for _, also := range family {
				if Stem(Words(said)[0]) != Stem(Words(also)[0]) {
					out = append(out, Spelling{said, also})
				}
			}
		}
	}
	return out
}

// spelled visits what readers look for where a text says terms.
func (l *Lexicon) spelled(terms []uint32, visit func(also string)) {
	for i, term := range terms {
		for _, o := range l.others[term] {
			if len(o.said) <= len(terms)-i && slices.Equal(o.said, terms[i:i+len(o.said)]) {
				visit(o.also)
			}
		}
	}
}
