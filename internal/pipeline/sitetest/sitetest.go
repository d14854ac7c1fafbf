// Package sitetest makes sites of any size for tests and benchmarks.
//
// In: the root of this repository and a number of pages. Out: a folder with a site.
package sitetest

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Generate writes a site of so many pages, half of them Arabic and half English, each a policy of two to eight
// kilobytes with facts, links to other pages, a table and lists. repository is the root of this repository, whose
// seventeen pages are among them.
func Generate(tb testing.TB, repository string, pages int) string {
	tb.Helper()
	dir := tb.TempDir()
	toml, err := os.ReadFile(filepath.Join(repository, "site.toml"))
	if err != nil {
		tb.Fatal(err)
	}
	// With a picture of its own no cards are drawn: they cost the same however many pages there are, and package card has its
	// own tests and benchmarks.
	text := strings.Replace(string(toml), "\n[theme]\n", "\n[theme]\nimage = \"share.png\"\n", 1)
	Picture(tb, filepath.Join(dir, "assets/share.png"))
	Write(tb, filepath.Join(dir, "site.toml"), text)
	for _, name := range []string{"index", "404", "policies", "contact", "about", "branches", "shipping", "returns", "payment", "warranty", "complaints", "faq", "privacy", "terms", "cookies", "third-parties", "data-flow", "search"} {
		for _, l := range []string{"ar", "en"} {
			b, err := os.ReadFile(filepath.Join(repository, "content", l, name+".md"))
			if err != nil {
				tb.Fatal(err)
			}
			Write(tb, filepath.Join(dir, "content", l, name+".md"), string(b))
		}
		pages -= 2
	}
	for i := 0; i < pages; i += 2 {
		for _, l := range []string{"ar", "en"} {
			Write(tb, filepath.Join(dir, "content", l, fmt.Sprintf("guides/g%05d.md", i/2)), Guide(l, i/2, pages/2))
		}
	}
	return dir
}

// Picture writes a picture for sharing.
func Picture(tb testing.TB, file string) {
	tb.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewPaletted(image.Rect(0, 0, 1200, 630), color.Palette{color.White})); err != nil {
		tb.Fatal(err)
	}
	Write(tb, file, b.String())
}

// Write writes a file and the folders that it needs.
func Write(tb testing.TB, file, text string) {
	tb.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		tb.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		tb.Fatal(err)
	}
}

var prose = map[string][]string{
	"ar": {
		"نحرص في {{ store.name }} على أن تصلكم طلباتكم كما رأيتموها في المتجر، فإن وجدتم في المنتج عيبًا أو اختلافًا عن وصفه فراسلونا على {{ contact.email }} خلال {{ shipping.claim_within_hours | hours genitive }} من الاستلام، وأرفقوا صورة للمنتج وللفاتورة.",
		"تسري هذه الأحكام على كل طلب يُنفَّذ من خلال المتجر الإلكتروني، وتُقرأ مع [الشروط والأحكام](../terms.md) و[سياسة الخصوصية](../privacy.md)، ولا تُنقص من حقوقكم التي يكفلها النظام.",
		"نحتفظ بسجل الطلب مدة ما يلزم لخدمتكم وللوفاء بالتزاماتنا النظامية، ثم نتلف ما لم تعد إليه حاجة، ويمكنكم الاطلاع على بياناتكم وتصحيحها في أي وقت.",
	},
	"en": {
		"At {{ store.name }} we want every order to reach you as you saw it in the shop. If an item is faulty or differs from its description, write to {{ contact.email }} within {{ shipping.claim_within_hours | hours }} of receiving it, with a photo of the item and of the invoice.",
		"These terms apply to every order placed in the online store. Read them together with the [terms and conditions](../terms.md) and the [privacy policy](../privacy.md); they take nothing from the rights that the law gives you.",
		"We keep the record of an order for as long as we need it to serve you and to meet our legal duties, and then destroy what is no longer needed. You can see and correct your data at any time.",
	},
}

// Guide is a page of two to eight kilobytes; which size depends on its number.
func Guide(l string, n, of int) string {
	title := map[string]string{"ar": "دليل العناية بالمنتجات", "en": "Product care guide"}[l]
	var s strings.Builder
	fmt.Fprintf(&s, "+++\ntitle = \"%s %d\"\ndescription = \"%s %d\"\nkind = \"page\"\norder = %d\n+++\n\n", title, n, title, n, n)
	for section := range 2 + n%4 {
		fmt.Fprintf(&s, "## %s %d {#section-%d}\n\n", title, section, section)
		for _, p := range prose[l] {
			s.WriteString(p + "\n\n")
		}
		fmt.Fprintf(&s, "- **%s:** {{ returns.window_days | days genitive }}\n- [%s](g%05d.md#section-0)\n- %s\n\n", title, title, (n+7)%of, title)
		s.WriteString("| A | B |\n|---|--:|\n| {{ store.name }} | {{ contact.phone }} |\n| *x* | `code` |\n\n")
	}
	return s.String()
}
