package render

import (
	"html"
	"html/template"
	"slices"
)

// AddressLines are the parts of the address, in the order of its country and with the names that the country gives them; those
// that the owner didn't declare are left out, and so is the short form, which stands by itself.
func (v View) AddressLines() (lines []template.HTML, err error) {
	parts := []string{"unit", "floor", "building", "avenue", "street", "block", "zone", "district", "city", "region", "po_box", "postcode", "secondary"}
	var names map[string]string
	if form := v.facts.Law().AddressForm(); form != nil {
		names = map[string]string{}
		for part, name := range form.Names {
			names[part] = name.In(v.locale.Tag)
		}
		own := slices.Clone(form.Parts)
		for _, part := range parts {
			if !slices.Contains(own, part) {
				own = append(own, part)
			}
		}
		parts = own
	}
	for _, part := range append(parts, "country") {
		if part == "short" {
			continue
		}
		line, err := v.addressLine(part, names[part])
		if err != nil {
			return nil, err
		}
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines, nil
}

// addressLine is a part of the address behind its name: that of the country, else that of the words; "" where there is no such part.
func (v View) addressLine(part, name string) (template.HTML, error) {
	path := "address." + part
	if is, err := v.Has(path); !is || err != nil {
		return "", err
	}
	value, err := v.Fact(path)
	if err != nil {
		return "", err
	}
	if name != "" {
		return template.HTML(html.EscapeString(name)+" ") + value, nil //nolint:gosec // escaped
	}
	if !v.locale.Words.Has(path) {
		return value, nil
	}
	text, err := v.Text(path)
	if err != nil {
		return "", err
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
