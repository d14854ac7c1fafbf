package factsheet

import (
	"flag"
	"os"
	"strings"
	"testing"

	"sitegen/internal/country"
)

var update = flag.Bool("update", false, "write docs/countries*.md as they should be")

// heads are what the documents begin with.
var heads = map[string]string{
	"en": `# What is known of each country's law

Made from the countries' files (` + "`internal/country/law`" + `) by ` + "`go test ./internal/factsheet -update`" + `. No lawyer has reviewed them. Texts and errors
rest only on what is in force and known from two sources or from the text itself; all else is a warning, or stands in a
profile and says so. ` + "`sitegen country KW`" + ` prints the same.
`,
	"ar": `# المعروف عن نظام كل دولة

صُنعت هذه الصفحة من ملفات الدول (` + "`internal/country/law`" + `) بالأمر ` + "`go test ./internal/factsheet -update`" + `. ولم يراجعها محامٍ. ولا تقوم النصوص
والأخطاء إلا على النافذ المعروف من مصدرين أو من نصه، وما عدا ذلك تحذير، أو يرد في قائمة متطلبات ويُذكر حاله. ويعرض
الأمر ` + "`sitegen country KW`" + ` ذلك نفسه.
`,
}

// TestDocs holds the documents to the countries' files.
func TestDocs(t *testing.T) {
	for language, file := range map[string]string{"en": "../../docs/countries.md", "ar": "../../docs/countries.ar.md"} {
		var b strings.Builder
		b.WriteString(heads[language])
		for _, code := range country.WithLaw() {
			b.WriteString("\n" + Of(country.LawOf(code), language).Markdown(language))
		}
		if *update {
			if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		have, err := os.ReadFile(file)
		if err != nil || string(have) != b.String() {
			t.Errorf("%s isn't that of the countries' files: go test ./internal/factsheet -update (%v)", file, err)
		}
	}
}

// TestWords holds that every topic, authority and state has its words.
func TestWords(t *testing.T) {
	for _, code := range country.WithLaw() {
		for _, language := range []string{"ar", "en"} {
			for _, p := range Of(country.LawOf(code), language).Parts {
				for _, r := range p.Rows {
					if p.Title == "" || r.Name == "" || strings.HasPrefix(r.Name, ":") {
						t.Errorf("%s in %s: a row of %q has no name: %+v", code, language, p.Title, r)
					}
				}
			}
		}
	}
}
