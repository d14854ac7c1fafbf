package check

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var mainHeading = Rule{
	Name: "no-main-heading", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحة بلا عنوان رئيس <h1>، أو بأكثر من واحد.", En: "A page has no main heading <h1>, or several."},
		Why:  rules.Text{Ar: "يعرف به القارئ ومحرك البحث موضوع الصفحة، ومن يستعمل قارئ شاشة يبدأ منه.", En: "It tells readers and search engines what the page is about; who uses a screen reader begins there."},
		Mend: rules.Text{Ar: "اجعلوا في القالب <h1>{{ .Heading }}</h1> مرة واحدة، وابدؤوا عناوين النص من المستوى الثاني ##.", En: "Write <h1>{{ .Heading }}</h1> once in the layout, and begin the headings of texts with ##."},
		Bad:  "# الشحن", Good: "## الشحن",
		Source: "WCAG 2.2, 1.3.1",
	},
	Output: func(o *Output) []Found {
		x := o.index()
		if !x.whole() {
			return nil
		}
		var all []*html.Node
		for _, h := range x.headings {
			if h.Data == "h1" {
				all = append(all, h)
			}
		}
		switch len(all) {
		case 1:
			return nil
		case 0:
			return []Found{{Pos: o.layout(), Message: rules.Text{Ar: "لا عنوان رئيسًا <h1> في الصفحة", En: "the page has no main heading <h1>"},
				Hint: rules.Text{Ar: "اكتبوا <h1>{{ .Heading }}</h1> في القالب", En: "write <h1>{{ .Heading }}</h1> in the layout"}}}
		}
		second := headingText(all[1])
		return []Found{{Pos: o.heading(1, second), Message: rules.Text{Ar: fmt.Sprintf("في الصفحة أكثر من عنوان رئيس <h1> (عددها %d)، منها “%s”", len(all), shorten(second)), En: fmt.Sprintf("the page has %d main headings <h1>, “%s” among them", len(all), shorten(second))},
			Hint: rules.Text{Ar: "ابدؤوا عناوين النص من المستوى الثاني ##", En: "begin the headings of the text with ##"}}}
	},
}

var headingJump = Rule{
	Name: "heading-jump", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عنوان يقفز عن مستوى: ### بعد # بلا ## بينهما.", En: "A heading skips a level: ### after # without ## between them."},
		Why:  rules.Text{Ar: "يظن من يتنقل بين العناوين أن قسمًا ينقص.", En: "Who moves from heading to heading thinks that a section is missing."},
		Mend: rules.Text{Ar: "اجعلوا العنوان في المستوى التالي لما فوقه.", En: "Write the heading one level below the one above it."},
		Bad:  "## الشحن\n#### المدن", Good: "## الشحن\n### المدن",
		Source: "WCAG 2.2, 1.3.1",
	},
	Output: func(o *Output) (found []Found) {
		x := o.index()
		if !x.whole() {
			return nil
		}
		last := 0
		for _, h := range x.headings {
			level := int(h.Data[1] - '0')
			if last > 0 && level > last+1 {
				text := headingText(h)
				found = append(found, Found{Pos: o.heading(level, text), Message: rules.Text{Ar: fmt.Sprintf("العنوان “%s” من المستوى %d بعد عنوان من المستوى %d", shorten(text), level, last), En: fmt.Sprintf("the heading “%s” is of level %d, after one of level %d", shorten(text), level, last)},
					Hint: rules.Text{Ar: fmt.Sprintf("اجعلوه من المستوى %d", last+1), En: fmt.Sprintf("write it on level %d", last+1)}})
			}
			last = level
		}
		return found
	},
}

// heading is the place of a heading in the text or in a layout.
func (o *Output) heading(level int, text string) diag.Pos {
	doc := o.Page.Document()
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Level == level && b.Level > 0 && (b.Text == text || strings.Contains(b.Text, "\uFFFC") && strings.HasPrefix(text, strings.SplitN(b.Text, "\uFFFC", 2)[0])) {
			pos := doc.At(b.Source(0))
			pos.Length = len([]rune(b.Text))
			return pos
		}
	}
	return o.inOwnLayout(text, fmt.Sprintf("<h%d", level))
}

// headingText is the text of a heading without the links behind it.
func headingText(h *html.Node) string {
	var b strings.Builder
	for c := h.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.Type == html.ElementNode && attr(c, "class") != "heading-links":
			addText(&b, c)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
