package pipeline

import (
	"fmt"
	"html"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"sitegen/internal/country"
	"sitegen/internal/lang"
)

// TestRandomCountries draws stores in all countries with a file, and holds that nothing in what is built is of another country: no
// law, no authority, no tax, no way to write addresses.
func TestRandomCountries(t *testing.T) {
	codes := country.WithLaw()
	count := 4 * len(codes)
	if n, err := strconv.Atoi(os.Getenv("SITEGEN_STORES")); err == nil {
		count = n
	} else if testing.Short() {
		count = len(codes)
	}
	all := completeSample(t)
	s := newStoreSite(t)
	for seed := range count {
		code := codes[seed%len(codes)]
		r := rand.New(rand.NewPCG(uint64(seed), 17))
		made := s.make(t, movedTo(drawStore(t, all, r), code, r))
		told := made.errors()
		if !made.lacks() {
			told = append(told, faultsOf(made.files)...)
		} else {
			told = nil
		}
		for path, page := range made.files {
			for _, name := range foreignIn(page, code) {
				told = append(told, fmt.Sprintf("%s: %s", path, name))
			}
		}
		if len(told) > 0 {
			t.Fatalf("store %d in %s:\n%s\n%s", seed, code, strings.Join(told[:min(len(told), 8)], "\n"), made.toml)
		}
	}
}

// movedTo is a store in another country: what the sample says of its own is left out or said of this one.
func movedTo(tree map[string]any, code string, r *rand.Rand) map[string]any {
	law := country.LawOf(code)
	table := func(key string) map[string]any {
		if t, ok := tree[key].(map[string]any); ok {
			return t
		}
		return map[string]any{}
	}
	drop := func(key string, names ...string) {
		for _, name := range names {
			delete(table(key), name)
		}
	}
	table("store")["country"] = code
	drop("store", "governing_law", "areas_served", "kind", "courts_city", "owner", "legal_name", "kinds")
	drop("complaints", "escalate")
	drop("payments", "currency", "vat_percent", "prices_include_vat")
	drop("returns", "exclusions", "periods", "refund_method", "refund_within_days", "from")
	for _, key := range []string{"branches", "facts", "timezone", "ids", "address", "promises", "links", "properties"} {
		delete(tree, key)
	}
	if returns := table("returns"); returns["window_days"] != nil {
		returns["window_days"] = int64(14)
	}
	if zones, ok := table("shipping")["zones"].([]map[string]any); ok {
		for i, z := range zones {
			z["label"] = map[string]any{"ar": fmt.Sprintf("المنطقة الأولى %d", i), "en": fmt.Sprintf("First zone %d", i)}
		}
	}
	withPhones(tree, code)
	table("contact")["email"] = "care@lazwardi.sa"
	if parties, ok := tree["third_party"].([]map[string]any); ok {
		for _, p := range parties {
			delete(p, "safeguard")
			delete(p, "stored_outside")
		}
		tree["third_party"] = slices.DeleteFunc(parties, func(p map[string]any) bool {
			return p["id"] == "zatca" || len(foreignIn(fmt.Sprint(p["name"]), code)) > 0
		})
	}
	if ids, ok := tree["parties"].([]any); ok {
		tree["parties"] = slices.DeleteFunc(ids, func(id any) bool { return id == "zatca" })
	}
	if data, ok := tree["data"].([]map[string]any); ok {
		for _, d := range data {
			delete(d, "items") // the sample names its way to write addresses
		}
	}
	address := map[string]any{}
	form := law.AddressForm()
	if form == nil {
		form = &country.AddressForm{}
	}
	for _, part := range form.Parts {
		form, known := form.Forms[part]
		switch {
		case part == "short" || r.IntN(3) == 0 && part != "city":
		case known && form.Pattern == `\d{4}`:
			address[part] = "3817"
		case known && form.Pattern == `\d{5}`:
			address[part] = "38172"
		case known:
			address[part] = "381"
		case slices.Contains([]string{"street", "district", "city", "region", "avenue"}, part):
			address[part] = map[string]any{"ar": "الزهور", "en": "Flowers"}
		default:
			address[part] = "38"
		}
	}
	if law.Tax != nil && !law.Tax.None && r.IntN(2) == 0 {
		tree["ids"] = map[string]any{"vat": "none"}
	}
	tree["address"] = address
	return tree
}

// withPhones gives every number of a store the form of a country, and keeps its data there.
func withPhones(v any, code string) {
	place := country.Find(code)
	national := strings.Repeat("2", place.Lengths[0])
	if place.HasPlan() {
		national = place.Numbers[0].Example
	}
	number := "+" + place.CallingCode + " " + national
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			switch {
			case k == "phone" || k == "whatsapp":
				v[k] = number
			case k == "other_phones":
				delete(v, k)
			case x == "SA":
				v[k] = code
			default:
				withPhones(x, code)
			}
		}
	case []map[string]any:
		for _, x := range v {
			withPhones(x, code)
		}
	case []any:
		for i, x := range v {
			if x == "SA" {
				v[i] = code
			}
			withPhones(x, code)
		}
	}
}

var anyTag = regexp.MustCompile(`(?s)<script.*?</script>|<style.*?</style>|<[^>]*>`)

// foreignIn are the names in a page that only laws of other countries have, and names of parts of addresses that only others have.
// It is the rule in its plainest form: fold, take away the own names, look for the others.
func foreignIn(page, code string) (found []string) {
	text := html.UnescapeString(anyTag.ReplaceAllString(page, " "))
	var own, others []string
	for _, of := range country.WithLaw() {
		if law := country.LawOf(of); of == code {
			own = namesOf(law, nil)
		} else {
			others = append(others, namesOf(law, []string{"data"})...) // most countries call it by the same words
		}
	}
	others = slices.DeleteFunc(others, func(name string) bool { return slices.Contains(own, name) })
	slices.SortFunc(own, func(a, b string) int { return len(b) - len(a) })
	latin, arabic := strings.Join(strings.Fields(text), " "), foldedWords(text)
	for _, name := range own {
		latin, arabic = strings.ReplaceAll(latin, name, ""), strings.ReplaceAll(arabic, foldedWords(name), "")
	}
	for _, name := range others {
		at := strings.Index(arabic, strings.TrimSpace(foldedWords(name)))
		if name[0] < 0x80 {
			at = strings.Index(latin, name)
			if i := at + len(name); at >= 0 && (i < len(latin) && unicode.IsLetter(rune(latin[i])) || at > 0 && unicode.IsLetter(rune(latin[at-1]))) {
				continue
			}
		} else if i := at + len(strings.TrimSpace(foldedWords(name))); at >= 0 && i < len(arabic) && arabic[i] != ' ' {
			continue
		}
		if at >= 0 {
			found = append(found, name)
		}
	}
	return found
}

// namesOf are the names that a country's file has for laws but some, authorities, the tax on sales and addresses.
func namesOf(l *country.Law, without []string) (names []string) {
	add := func(list ...lang.Bilingual) {
		for _, t := range list {
			for _, name := range []string{t.Ar, strings.TrimPrefix(t.En, "the ")} {
				if name = strings.Trim(name, "«»"); name != "" {
					names = append(names, name)
				}
			}
		}
	}
	for kind, a := range l.Acts {
		if !slices.Contains(without, kind) {
			add(a.Name, a.Title)
		}
	}
	for kind, a := range l.Authorities {
		if kind != "court" {
			add(a.Name, a.Short)
		}
	}
	if l.Tax != nil && !l.Tax.None {
		add(l.Tax.Name)
	}
	if l.Address != nil {
		add(l.Address.Name)
	}
	return names
}

// foldedWords are the folded words of a text, one blank apart.
func foldedWords(text string) string {
	return " " + strings.Join(strings.FieldsFunc(lang.Normalise(text).Text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ") + " "
}
