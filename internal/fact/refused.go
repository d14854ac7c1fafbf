package fact

import (
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Refused is a fact that the owner wrote and that could not be read, as was told where it stands. It counts as declared and
// goes through every filter, so that nothing is said of it a second time wherever a text asks for it.
type Refused struct {
	Missing bool // it is not there at all, as was told where it belongs
}

// IsSet is true: the owner declared it.
func (Refused) IsSet() bool { return true }

// Text is a dash, which a page shows that cannot be published.
func (Refused) Text(*lang.Locale) string { return "—" }

// HTML is what Text is.
func (Refused) HTML(*lang.Locale) string { return "—" }

// Raw is "": it has no machine form.
func (Refused) Raw() string { return "" }

// kind is not asked: a refused fact goes through every filter.
func (Refused) kind() say.Message { return say.PartKindUnknown{} }
