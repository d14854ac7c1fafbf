package config

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/tomldoc"
)

// upgrade is a key that an earlier version of the program took, and the one that takes its place.
type upgrade struct {
	old, new string
	// answers are the texts that were an answer, as folded words, with the value that says the same. Without answers the value
	// stays as it is.
	answers map[string]string
}

// upgrades are all of them. What an owner calls [facts] is the owner's own: such a key is old only where nothing asks for it.
func upgrades() []upgrade {
	return []upgrade{
		{old: "facts.tracking", new: "shipping.tracking"},
		{old: "facts.first_delivery_fee", new: "returns.delivery_fee_refunded", answers: map[string]string{
			"ترد": "true", "مسترده": "true", "refunded": "true", "لا ترد": "false", "غير مسترده": "false", "not refunded": "false",
		}},
		{old: "facts.registered_url", new: "ids.url_recorded", answers: map[string]string{
			"مقيد في السجل التجاري": "true", "recorded in the commercial register": "true",
		}},
		{old: "facts.activity_licence", new: "ids.licences_needed", answers: map[string]string{
			"لا يحتاج الي ترخيص من جهه اخري": "false", "needs no licence from another authority": "false",
		}},
	}
}

// OldKeys are the keys that an earlier version took.
func OldKeys() (keys []string) {
	for _, u := range upgrades() {
		keys = append(keys, u.old)
	}
	return keys
}

// RenamedRule is what an earlier rule is called now; "" for any other name.
func RenamedRule(old string) string {
	return map[string]string{"emphasis-trap": "markup-left"}[old]
}

// Outdated is a key of site.toml in the form of an earlier version.
type Outdated struct {
	Old, New string // paths, with dots
	Value    string // of the new key, as it is written; "" where the text of the old one does not tell it
	Replaced bool   // the new key is there already
	Pos      diag.Pos
	Edit     diag.Edit // the zero Edit where no program can write it
}

// outdated finds the keys of earlier versions, and has the new ones say what they say.
func outdated(doc *tomldoc.Doc) (list []Outdated) {
	for _, u := range upgrades() {
		from, to := strings.Split(u.old, "."), strings.Split(u.new, ".")
		old := doc.Value(from...)
		if new(fact.Text).DecodeTOML(old) != nil {
			continue // not there, or never what the program took
		}
		o := Outdated{Old: u.old, New: u.new, Pos: doc.Pos(from[0], from[1]), Replaced: doc.Value(to...) != nil}
		value := old
		if o.Value = doc.Written(from...); u.answers != nil {
			value, o.Value = u.answer(old)
		}
		switch {
		case o.Replaced:
			o.Edit, _ = doc.Move(from, to, "")
		case o.Value != "":
			o.Edit, _ = doc.Move(from, to, o.Value)
		}
		list = append(list, o)
		if value != nil {
			doc.Take(from, to, value)
		}
	}
	return list
}

// answer is what a text answers, as a value and as it is written; nil where its languages do not all say the same.
func (u upgrade) answer(text any) (value any, written string) {
	var t fact.Text
	if t.DecodeTOML(text) != nil {
		return nil, ""
	}
	said := []string{t.All}
	if t.All == "" {
		said = nil
		for _, code := range t.Languages() {
			said = append(said, t.In(code))
		}
	}
	for _, s := range said {
		answer := u.answers[strings.TrimSuffix(lang.Normalise(s).Text, ".")]
		if answer == "" || written != "" && answer != written {
			return nil, ""
		}
		written = answer
	}
	if written == "" {
		return nil, ""
	}
	return written == "true", written
}

// Outdated are the keys in the form of an earlier version, in the order of the file.
func (f *Facts) Outdated() []Outdated {
	return slices.SortedFunc(slices.Values(f.outdated), func(a, b Outdated) int { return a.Pos.Line - b.Pos.Line })
}
