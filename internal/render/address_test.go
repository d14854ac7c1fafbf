package render

import (
	"slices"
	"testing"

	"sitegen/internal/country"
)

const someForm = `code = "KW"
reviewed = "2026-11-30"
[address]
parts = ["block", "street", "building", "short"]
[address.names]
block = { ar = "قطعة", en = "Block" }
street = { ar = "شارع", en = "Street" }
floor = { ar = "الدور", en = "Floor" }
po_box = { ar = "صندوق بريد", en = "P.O. Box" }
`

func TestPartsInOrder(t *testing.T) {
	law, err := country.ParseLaw(someForm)
	if err != nil {
		t.Fatal(err)
	}
	got := partsIn(law.AddressForm())
	if !slices.Equal(got[:4], []string{"block", "street", "building_name", "building"}) || got[len(got)-1] != "country" {
		t.Errorf("the country's order is %v", got)
	}
	if slices.Contains(got, "short") {
		t.Error("the short form isn't a line of the address")
	}
	var none *country.Law
	all := append(addressParts(), "country")
	if plain := partsIn(none.AddressForm()); !slices.Equal(plain, all) {
		t.Errorf("without a country: %v", plain)
	}
	slices.Sort(got)
	slices.Sort(all)
	if !slices.Equal(got, all) {
		t.Errorf("parts were lost or doubled: %v", got)
	}
}

func TestPartName(t *testing.T) {
	law, err := country.ParseLaw(someForm)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ part, value, language, want string }{
		{"block", "3", "ar", "قطعة"},
		{"block", "3", "en", "Block"},
		{"block", "3", "fr", "Block"},
		{"street", "سالم المبارك", "ar", "شارع"},
		{"street", "شارع سالم المبارك", "ar", ""},
		{"street", "الشارع 12", "ar", ""},
		{"street", "شارعية", "ar", "شارع"},
		{"street", "Salem street", "en", ""},
		{"street", "Streetly", "en", "Street"},
		{"floor", "دور 2", "ar", ""},
		{"floor", "2", "ar", "الدور"},
		{"po_box", "P.O. Box 12", "en", ""},
		{"po_box", "12", "en", "P.O. Box"},
		{"building", "5", "ar", ""},
	} {
		if got, _ := partName(law.AddressForm(), c.part, c.value, c.language); got != c.want {
			t.Errorf("%s %q in %s: %q, wanted %q", c.part, c.value, c.language, got, c.want)
		}
	}
	if got, _ := partName(nil, "block", "3", "ar"); got != "" {
		t.Errorf("no country names it %q", got)
	}
}

func TestWithName(t *testing.T) {
	law, err := country.ParseLaw(someForm)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ part, value, language, want string }{
		{"street", "Salem Al Mubarak", "en", "Salem Al Mubarak Street"},
		{"street", "Salem Al Mubarak", "fr", "Salem Al Mubarak Street"},
		{"street", "سالم المبارك", "ar", "شارع سالم المبارك"},
		{"street", "سالم المبارك", "ar-KW", "شارع سالم المبارك"},
		{"street", "12", "en", "Street 12"},
		{"street", "12", "ar", "شارع 12"},
		{"street", "Salem Street", "en", "Salem Street"},
		{"block", "5A", "en", "Block 5A"},
		{"city", "Kuwait", "en", "Kuwait"},
	} {
		if got := withName(law.AddressForm(), c.part, c.value, c.language); got != c.want {
			t.Errorf("%s %q in %s: %q, wanted %q", c.part, c.value, c.language, got, c.want)
		}
	}
	emirates := country.LawOf("AE").AddressForm()
	if got := withName(emirates, "region", "Dubai", "en"); got != "Emirate of Dubai" {
		t.Errorf("an emirate is %q", got)
	}
}
