package pipeline

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitegen/internal/lang"
	"sitegen/internal/publish"
)

// repository is the root of this repository, which is a site.
const repository = "../.."

// generated writes a site of so many pages, half of them Arabic and half English, each a policy of two to eight
// kilobytes with facts, links to other pages, a table and lists.
func generated(tb testing.TB, pages int) string {
	tb.Helper()
	dir := tb.TempDir()
	toml, err := os.ReadFile(filepath.Join(repository, "site.toml"))
	if err != nil {
		tb.Fatal(err)
	}
	write(tb, filepath.Join(dir, "site.toml"), string(toml))
	for _, name := range []string{"index", "404", "policies", "contact", "about", "branches", "shipping", "returns", "payment", "warranty", "complaints", "faq", "privacy", "terms", "cookies", "third-parties"} {
		for _, l := range []string{"ar", "en"} {
			b, err := os.ReadFile(filepath.Join(repository, "content", l, name+".md"))
			if err != nil {
				tb.Fatal(err)
			}
			write(tb, filepath.Join(dir, "content", l, name+".md"), string(b))
		}
		pages -= 2
	}
	for i := 0; i < pages; i += 2 {
		for _, l := range []string{"ar", "en"} {
			write(tb, filepath.Join(dir, "content", l, fmt.Sprintf("guides/g%05d.md", i/2)), guide(l, i/2, pages/2))
		}
	}
	return dir
}

func write(tb testing.TB, file, text string) {
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
		"تسري هذه الأحكام على كل طلب يُنفَّذ من خلال المتجر الإلكتروني، وتُقرأ مع [الشروط والأحكام](../terms.md) و[سياسة الإرجاع](../returns.md)، ولا تُنقص من حقوقكم التي يكفلها النظام.",
		"نحتفظ بسجل الطلب مدة ما يلزم لخدمتكم وللوفاء بالتزاماتنا النظامية، ثم نتلف ما لم تعد إليه حاجة، ويمكنكم الاطلاع على بياناتكم وتصحيحها في أي وقت.",
	},
	"en": {
		"At {{ store.name }} we want every order to reach you as you saw it in the shop. If an item is faulty or differs from its description, write to {{ contact.email }} within {{ shipping.claim_within_hours | hours }} of receiving it, with a photo of the item and of the invoice.",
		"These terms apply to every order placed in the online store. Read them together with the [terms and conditions](../terms.md) and the [returns policy](../returns.md); they take nothing from the rights that the law gives you.",
		"We keep the record of an order for as long as we need it to serve you and to meet our legal duties, and then destroy what is no longer needed. You can see and correct your data at any time.",
	},
}

// guide is a page of two to eight kilobytes; which size depends on its number.
func guide(l string, n, of int) string {
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

func today() lang.Date { return lang.Date{Year: 2026, Month: 11, Day: 22} }

func theme() *os.Root {
	r, err := os.OpenRoot(repository)
	if err != nil {
		panic(err)
	}
	return r
}

// BenchmarkBuild builds whole sites into an empty folder, as the first build of a clone does.
func BenchmarkBuild(b *testing.B) {
	for _, pages := range []int{32, 1000, 10000} { // 32 is the sample store as it is
		b.Run(fmt.Sprint(pages), func(b *testing.B) {
			dir := generated(b, pages)
			root := theme()
			defer root.Close()
			b.ReportAllocs()
			for b.Loop() {
				p, err := Open(dir, root.FS())
				if err != nil {
					b.Fatal(err)
				}
				out := filepath.Join(b.TempDir(), "public")
				build(b, p, out)
			}
			b.ReportMetric(float64(pages)*float64(b.N)/b.Elapsed().Seconds(), "pages/s")
		})
	}
}

// BenchmarkAgain builds a site that has not changed into the folder where it is already.
func BenchmarkAgain(b *testing.B) {
	dir := generated(b, 10000)
	root := theme()
	defer root.Close()
	p, err := Open(dir, root.FS())
	if err != nil {
		b.Fatal(err)
	}
	out := filepath.Join(b.TempDir(), "public")
	build(b, p, out)
	b.ReportAllocs()
	for b.Loop() {
		p, err := Open(dir, root.FS())
		if err != nil {
			b.Fatal(err)
		}
		if _, ok := publish.Unchanged(publish.Options{Out: out, Site: dir, Inputs: p.Fingerprint(options())}); !ok {
			b.Fatal("the site counts as changed")
		}
	}
}

// BenchmarkLoad runs the stages up to the tree on a site of 1,000 pages: sources, configuration, theme, content, site.
func BenchmarkLoad(b *testing.B) {
	dir := generated(b, 1000)
	root := theme()
	defer root.Close()
	b.ReportAllocs()
	for b.Loop() {
		p, err := Open(dir, root.FS())
		if err != nil {
			b.Fatal(err)
		}
		p.Load(options()).Close()
	}
}

// BenchmarkRender makes all files of a site of 1,000 pages and throws them away: parsing, checking, filling holes,
// layouts, minifying.
func BenchmarkRender(b *testing.B) {
	dir := generated(b, 1000)
	root := theme()
	defer root.Close()
	p, err := Open(dir, root.FS())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		loaded := p.Load(options())
		b.StartTimer()
		if err := loaded.Render(context.Background(), false, func(string, []byte) error { return nil }); err != nil {
			b.Fatal(err)
		}
		loaded.Close()
	}
}

func options() Options { return Options{Minify: true, Today: today(), Version: "bench"} }

func build(tb testing.TB, p *Project, out string) {
	tb.Helper()
	b := p.Load(options())
	defer b.Close()
	stage, err := publish.Begin(context.Background(), publish.Options{Out: out, Site: p.Dir, Protect: b.Protected(), Inputs: b.Inputs})
	if err != nil {
		tb.Fatal(err)
	}
	defer stage.Abort()
	if err := b.Render(context.Background(), false, stage.Add); err != nil {
		tb.Fatal(err)
	}
	if b.Failed() {
		tb.Fatalf("findings: %v", b.Findings[:min(3, len(b.Findings))])
	}
	if _, err := stage.Commit(publish.Summary{Pages: b.Pages}, len(b.Findings) == 0); err != nil {
		tb.Fatal(err)
	}
}
