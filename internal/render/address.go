package render

import (
	"html"
	"html/template"
	"slices"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/lang"
)

// addressParts are the keys of an address that are written in its lines where no country tells which come first. The short form
// stands by itself.
func addressParts() []string {
	return []string{buildingName, "building", "floor", "unit", "avenue", "street", "block", "zone", "district", "city", "region", "po_box", "postcode", "secondary"}
}

// buildingName is the part that stands before the number of the building in every country.
const buildingName = "building_name"

// partsIn are all parts in the order in which a country writes them; those that it doesn't have are behind.
func partsIn(form *country.AddressForm) []string {
	parts := addressParts()
	if form == nil {
		return append(parts, "country")
	}
	own := slices.DeleteFunc(slices.Clone(form.Parts), func(part string) bool { return !slices.Contains(parts, part) })
	own = slices.Insert(own, max(0, slices.Index(own, "building")), buildingName)
	for _, part := range parts {
		if !slices.Contains(own, part) {
			own = append(own, part)
		}
	}
	return append(own, "country")
}

// partName is the name that stands beside the value of a part, and whether it stands behind it; "" where the country gives it none, or
// the owner wrote it already. Arabic has the name first; so have other languages before numbers (Block 5), but not beside names
// (Salem Al Mubarak Street).
func partName(form *country.AddressForm, part, value, language string) (name string, behind bool) {
	if form == nil {
		return "", false
	}
	name = form.Names[part].In(language)
	if strings.Contains(words(value), words(name)) {
		return "", false
	}
	behind = lang.Base(language) != "ar" && !strings.ContainsAny(value, "0123456789") && !strings.HasSuffix(name, " of")
	return name, behind && name != ""
}

// withName is the value of a part with its name.
func withName(form *country.AddressForm, part, value, language string) string {
	name, behind := partName(form, part, value, language)
	if behind {
		return value + " " + name
	}
	return strings.TrimSpace(name + " " + value)
}

// words are the words of a text with a space around each, without Arabic articles: الدور is the same as دور.
func words(text string) string {
	var b strings.Builder
	b.WriteByte(' ')
	for word := range strings.FieldsSeq(strings.ToLower(text)) {
		b.WriteString(strings.TrimPrefix(strings.Trim(word, ",.،"), "ال"))
		b.WriteByte(' ')
	}
	return b.String()
}

// AddressLines are the parts of the address, in the order of its country and with the names that the country gives them; those
// that the owner didn't declare are left out, and so is the short form, which stands by itself. Where parts are asked for, only
// those are given.
func (v View) AddressLines(only ...string) (lines []template.HTML, err error) {
	form := v.addressForm()
	for _, part := range partsIn(form) {
		if len(only) > 0 && !slices.Contains(only, part) {
			continue
		}
		line, err := v.addressLine(form, part)
		if err != nil {
			return nil, err
		}
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines, nil
}

// addressForm is how addresses are written in the country that the address names, else in that of the store.
func (v View) addressForm() *country.AddressForm {
	law := v.facts.Law()
	if own, err := v.facts.Lookup("address.country"); err == nil && own.IsSet() && !v.facts.Refused("address.country") {
		law = country.LawOf(own.Raw())
	}
	return law.AddressForm()
}

// addressLine is a part of the address with its name: that of the country, else that of the words; "" where there is no such part.
func (v View) addressLine(form *country.AddressForm, part string) (template.HTML, error) {
	path := "address." + part
	if is, err := v.Has(path); !is || err != nil {
		return "", err
	}
	value, err := v.Fact(path)
	if err != nil {
		return "", err
	}
	text, err := v.Text(path)
	if err != nil {
		return "", err
	}
	switch name, behind := partName(form, part, text, v.locale.Tag); {
	case behind:
		return value + template.HTML(" "+html.EscapeString(name)), nil //nolint:gosec // escaped
	case name != "":
		return template.HTML(html.EscapeString(name)+" ") + value, nil //nolint:gosec // escaped
	}
	if form != nil && form.Names[part].En != "" || !v.locale.Words.Has(path) {
		return value, nil
	}
	worded, err := v.T(path, text)
	switch w := worded.(type) {
	case template.HTML:
		return w, err
	case string:
		return template.HTML(html.EscapeString(w)), err //nolint:gosec // escaped
	}
	return value, err
}
