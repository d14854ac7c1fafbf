package markdown

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/say"
	"sitegen/internal/typeset"
)

// hostile are documents that make naive parsers slow, deep or huge. Each is as large as the limits let through, or
// larger.
func hostile() map[string]string {
	many := func(s string, n int) string { return strings.Repeat(s, n) }
	fill := func(s string) string { return many(s, maxBytes/len(s)) }
	lines := func(n int, line func(i int) string) string {
		var b strings.Builder
		for i := range n {
			if b.Len() > maxBytes-1000 {
				break
			}
			b.WriteString(line(i))
		}
		return b.String()
	}
	docs := map[string]string{
		"links without end":               many("[a](b", 50_000),
		"links without end, below":        many("[a](b", maxLinks),
		"links in angles":                 many("[a](<b", maxLinks),
		"links of links":                  many("[a](b)", maxLinks),
		"links in links":                  many("[", maxLinks) + "a" + many("](b)", maxLinks),
		"pictures in pictures":            many("![", maxLinks) + "a" + many("](b)", maxLinks),
		"pictures in pictures by name":    many("![", maxBrackets/2) + "a" + many("][r]", maxBrackets/2) + "\n\n[r]: x\n",
		"opening brackets":                many("[", maxBrackets),
		"brackets":                        many("[]", maxBrackets),
		"closing brackets":                fill("]"),
		"quotes in quotes":                many(">", 1_000_000),
		"quotes in quotes, below":         lines(maxBytes, func(int) string { return many(">", maxNesting) + "a\n" }),
		"quotes and spaces":               many("> ", 100_000),
		"lists on a line":                 many("- ", 100_000) + "a",
		"ordered lists on a line":         many("1. ", 100_000) + "a",
		"lists from line to line":         lines(2000, func(i int) string { return many("  ", i) + "- a\n" }),
		"lists from line to line, below":  lines(maxIndent/2, func(i int) string { return many("  ", i) + "- a\n" }) + fill("- a\n")[:400_000],
		"lists by tabs":                   lines(2000, func(i int) string { return many("\t", i) + "- a\n" }),
		"quotes and lists":                many("> - 1. ", 10_000) + "a",
		"footnotes in footnotes":          many("[^a]: ", 10_000) + "a",
		"footnotes in footnotes, below":   many("[^a]: ", maxNesting) + "a\n\n[^a]",
		"definitions in definitions":      "a\n" + many(": ", 10_000) + "a",
		"many items":                      fill("* a\n"),
		"items with bullets":              fill("• a\n"),
		"bullets on a line":               many("• ", 100_000) + "a",
		"items with ordinals":             lines(maxBytes, func(i int) string { return fmt.Sprintf("%d- a\n", 1+i%900) }),
		"items with signs":                fill("✅ a\n"),
		"dashes and lines":                fill("– a\nb\n"),
		"bullets under bullets":           lines(maxIndent/2, func(i int) string { return many("  ", i) + "• a\n" }) + fill("• a\n")[:400_000],
		"bullets deep under bullets":      fill(lines(maxIndent/2, func(i int) string { return many("  ", i) + "• a\n" }) + many(" ", maxIndent-2) + "• a\n"),
		"bullets by no-break spaces":      lines(maxIndent/2, func(i int) string { return many("\u00a0\u00a0", i) + "• a\n" }),
		"ordinals and bullets in turns":   lines(maxBytes, func(i int) string { return fmt.Sprintf("%d- a\n• b\n", 1+i%900) }),
		"indented lines":                  fill("    a\n\n"),
		"handles":                         fill("@_a_"),
		"sizes":                           fill("5*"),
		"line ends as tags":               fill("a<br>"),
		"tildes":                          fill("5~"),
		"empty items":                     fill("*\n"),
		"emphasis in emphasis":            many("*a **b ", maxStars/4-1) + many("c** d*", maxStars/4-1),
		"emphasis closed":                 many("*", maxBytes/2-1) + "a" + many("*", maxBytes/2-1),
		"emphasis in turns":               many("*_", maxBytes/4-1) + "a" + many("_*", maxBytes/4-1),
		"emphasis in turns, below":        many("*_", maxStars/4-1) + "a" + many("_*", maxStars/4-1),
		"emphasis below and brackets":     "[" + many("a**b__c*d_", maxStars/4-1) + "](x)",
		"emphasis and many brackets":      many("["+many("a**b__c*d_", maxStars/400)+"](x)", 99),
		"strikes below and brackets":      "[" + many("~~a~ b", maxStars/2-1) + "](x)",
		"emphasis opening":                fill("*a "),
		"emphasis closing":                fill("a* "),
		"emphasis mix":                    fill("a**b__c*d_"),
		"emphasis mix and brackets":       "[" + fill("a**b__c*d_")[:maxBytes-100] + "](x)",
		"strikes":                         fill("~~a~ "),
		"code of all lengths":             lines(1400, func(i int) string { return many("`", i) + "a" }),
		"code without end":                fill("`a``b```c````"),
		"tags without end":                fill("<a "),
		"attributes without end":          "<a " + fill("b=c ")[:maxBytes-100],
		"quotations in tags":              fill("<a b='"),
		"comments without end":            fill("<!-- "),
		"declarations without end":        fill("<!A "),
		"processing without end":          fill("<? "),
		"character data without end":      fill("<![CDATA["),
		"html blocks":                     fill("<b>\n\n"),
		"autolinks":                       fill("<a:"),
		"entities":                        fill("&amp;"),
		"entities without end":            fill("&a"),
		"entities of numbers":             fill("&#1"),
		"backslashes":                     fill(`\`),
		"facts without end":               many("{{", maxFacts/2) + fill("a")[:maxBytes-maxFacts-10],
		"facts without end in lines":      many("{{\n", maxFacts),
		"facts":                           many("{{ a.b }}", maxFacts),
		"bad facts":                       many("{{ . }}", maxFacts),
		"braces":                          fill("{"),
		"bad facts in one definition":     "[r]: x{{.}}\n\n" + many("[r]", maxBrackets-10),
		"attributes in attributes":        "# " + many("{a=", 300_000),
		"attributes in attributes,below":  "# " + many("{a=", maxBraces),
		"attributes in spaced attributes": "# " + many("{a=    ", maxBraces*4),
		"attributes in lists":             "# " + many("{a=[", maxBraces),
		"spaces before braces":            fill(many(" ", 1000) + "{"),
		"attributes of one heading":       "# {" + many("a=b ", 100_000),
		"strings in attributes":           "# " + many("{a=\"", 100_000),
		"lists in attributes":             "# {a=" + many("[", maxBrackets-1) + many("]", maxBrackets-1) + "}",
		"headings":                        fill("# a\n"),
		"headings of nothing":             fill("#\n"),
		"underlined headings":             fill("a\n=\n"),
		"definitions of one link":         "[r]: /" + many("a", 400_000) + "\n\n" + many("[r]", maxBrackets-10),
		"a title of many links":           "[r]: /a '" + many("a", 400_000) + "'\n\n" + many("[r]", maxBrackets-10),
		"definitions":                     lines(maxBrackets, func(i int) string { return fmt.Sprintf("[%d]: /a\n", i) }) + "\na",
		"a title of two lines":            many("[r]", maxBrackets-10) + "\n\n" + fill("a ")[:450_000] + "\n\n> [r]: /a 'b\n> c'\n",
		"dashes":                          fill("-\n"),
		"footnotes":                       lines(maxBrackets/2-1, func(i int) string { return fmt.Sprintf("[^%d]", i) }) + "\n\n" + lines(maxBrackets/2-1, func(i int) string { return fmt.Sprintf("[^%d]: a\n", i) }),
		"one footnote":                    many("[^a]", maxBrackets-2) + "\n\n[^a]: a\n",
		"unused footnotes":                lines(maxBrackets, func(i int) string { return fmt.Sprintf("[^%d]: a\n\n", i) }),
		"columns":                         many("|a", 50_000) + "\n" + many("|-", 50_000) + "\n" + many("|\n", 50_000),
		"columns and rows":                many("|a", maxColumns-1) + "\n" + many("|-", maxColumns-1) + "\n" + many("|\n", 200_000),
		"columns and rows, below":         many("|a", maxColumns-2) + "\n" + many("|-", maxColumns-2) + "\n" + many("|\n", maxCells/maxColumns),
		"columns and rows in a quote":     "> " + many("|a", maxColumns-1) + "\n> " + many("|-", maxColumns-1) + "\n" + many("> |\n", 100_000),
		"rows below a long label":         "|" + many("a", 400_000) + "|\n|-|\n" + many("|b|\n", 20_000),
		"delimiter rows":                  fill("|-|\n"),
		"addresses":                       fill("http://a.b "),
		"addresses without space":         fill("http://a.b"),
		"addresses of punctuation":        fill("http://...")[:maxBytes-10],
		"beginnings of addresses":         fill("http://"),
		"at signs":                        fill("@a"),
		"mail":                            fill("a@b.c "),
		"mail without a dot":              fill("a@b"),
		"underscores in an address":       "http://" + fill("_a"),
		"breaks":                          fill("a  \n"),
		"spaces":                          fill(" "),
		"tabs":                            fill("\t"),
		"line ends":                       fill("\n"),
		"a long word":                     fill("ا"),
		"a long line of words":            fill("كلمة "),
		"lines of an endless paragraph":   fill("كلمة\n"),
		"admonitions":                     fill("> [!NOTE]\n\n")[:maxBrackets*11],
		"unknown admonitions":             many("> [!X]\n\n", maxBrackets),
		"tasks":                           many("- [ ] a\n", maxBrackets),
		"too many bytes":                  many("a", maxBytes+1),
		"lazy lines":                      many("> ", maxNesting) + "a\n" + fill("b\n")[:maxBytes-1000],
		"stray stars":                     fill("a ** b "),
		"words of both directions":        fill("a ا "),
		"words in emphasis":               many("**a** ا ", maxStars/3),
		"words deep in emphasis":          many("*_", maxDepth/2-9) + fill("a ا ")[:400_000] + many("_*", maxDepth/2-9),
		"words that leave emphasis":       many("*ا a ", maxDepth-20) + many("b* ", maxDepth-20),
		"quotation marks":                 fill("\"a "),
		"quotation marks, closed":         fill("\"a\" "),
		"apostrophes":                     fill("'a "),
		"brackets and spaces":             fill("( a "),
		"round brackets":                  fill("a(")[:maxBytes-10],
		"groups of digits":                fill("0 "),
		"signs":                           fill("+-"),
		"numbers and signs":               fill("1-"),
		"spaces before a full stop":       "ا" + fill(" ")[:maxBytes-10] + ".",
		"dashes between words":            fill("ا - "),
		"dots":                            fill("."),
		"marks before quotation marks":    fill("\u064B\""),
		"prefixes":                        fill("و"),
		"facts and words":                 many("{{ a.b }} a ا ", maxFacts),
		"escapes and words":               fill(`\+a `),
	}
	return docs
}

// longest is how many times as long as a page of headings, which is as much work as a text can be, a hostile one of its
// size may take.
const longest = 30

// TestHostile proves that no input takes long or kills the process; a stack overflow would end the test run. The
// processor's time counts, against that of an honest text in the same run: a busy machine makes no difference.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	parser := New(nil)
	docs := hostile()
	parse := func(source string) (doc *Document, html []byte, took time.Duration) {
		start := sitetest.Computed()
		doc = parser.Parse("p.md", []byte(source), 0, arabic)
		html = doc.HTML(fakeEnv{doc: doc})
		return doc, html, sitetest.Computed() - start
	}
	honest := strings.Repeat("# a\n\nكلمة كلمة كلمة\n\n", maxBytes/36)
	_, _, reference := parse(honest)
	for range 2 {
		_, _, again := parse(honest)
		reference = min(reference, again)
	}
	for _, name := range slices.Sorted(maps.Keys(docs)) {
		source := docs[name]
		t.Run(name, func(t *testing.T) {
			doc, html, took := parse(source)
			for try := 0; took > longest*reference && try < 2; try++ { // the collector of garbage may have had its turn
				_, _, again := parse(source)
				took = min(took, again)
			}
			ratio := float64(took) / float64(reference)
			t.Logf("%-32s %7d bytes, %8d of HTML, %5d findings, %.1f times as long", name, len(source), len(html), len(doc.Findings), ratio)
			if ratio > longest {
				t.Errorf("took %v, %.1f times as long as a text of headings", took, ratio)
			}
			if len(html) > 3*maxHTML {
				t.Errorf("%d bytes of HTML", len(html))
			}
			if len(html) == 0 && len(doc.Findings) == 0 && len(bytes.TrimSpace([]byte(source))) > 0 {
				t.Error("the text vanished without a finding")
			}
			if len(doc.Findings) > maxFindings+1 {
				t.Errorf("%d findings", len(doc.Findings))
			}
		})
	}
}

// TestLimitsAreFar proves that what people write is not refused.
func TestLimitsAreFar(t *testing.T) {
	for name, source := range map[string]string{
		"a long rule":            strings.Repeat("-", 300) + "\n\n" + strings.Repeat("* ", 200),
		"a wide delimiter row":   "a | b\n" + strings.Repeat("-", 200) + " | " + strings.Repeat("-", 200),
		"a long underline":       "a\n" + strings.Repeat("=", 300),
		"a row of stars":         strings.Repeat("*", 300) + "a",
		"an indented code block": strings.Repeat(" ", 300) + "code",
		"a number":               strings.Repeat("1", 300) + " ريال",
		"a long table":           "| a | b |\n|---|---|\n" + strings.Repeat("| 1 | 2 |\n", 20_000),
		"many paragraphs":        strings.Repeat("فقرة {{ store.name }}.\n\n", 4000),
		"nested lists":           "- a\n  - b\n    - c\n      - d\n        - e\n          - f\n",
	} {
		if f := New(nil).Parse("p.md", []byte(source), 0, typeset.Style{}).Findings; len(f) > 0 {
			t.Errorf("%s: %v", name, f[0])
		}
	}
}

// TestLimits proves that each limit is met, and where the finding stands.
func TestLimits(t *testing.T) {
	many := strings.Repeat
	for _, c := range []struct {
		source, place string
		says          say.Message
	}{
		{many("a", maxBytes+1), "4:1", say.TooMuchText{Limit: maxBytes >> 10}},
		{"ا\n\nب\uFDD0", "6:2", say.Noncharacter{Code: "U+FDD0"}},
		{"\uFDD1", "4:1", say.Noncharacter{Code: "U+FDD1"}},
		{many("[a](b)", maxLinks+1), "4:1", say.TooMuchLinks{Limit: maxLinks}},
		{many("[", maxBrackets+1), "4:1", say.TooMuchBrackets{Limit: maxBrackets}},
		{many("{{ a }}", maxFacts+1), "4:1", say.TooMuchFacts{Limit: maxFacts}},
		{"a\n" + many("> ", maxNesting+1), "5:1", say.TooMuchNesting{Limit: maxNesting}},
		{"a\n" + many(">", maxNesting+1), "5:1", say.TooMuchNesting{Limit: maxNesting}},
		{many("1. ", maxNesting+1) + "a", "4:1", say.TooMuchNesting{Limit: maxNesting}},
		{many("+ ", maxNesting+1) + "a", "4:1", say.TooMuchNesting{Limit: maxNesting}},
		{many("[^a]: ", maxNesting+1) + "a", "4:1", say.TooMuchNesting{Limit: maxNesting}},
		{"- a\n" + many("\t", maxIndent/4+1) + "- b", "5:1", say.TooMuchNesting{Limit: maxNesting}},
		{many(" ", maxIndent+1) + "- b", "4:1", say.TooMuchNesting{Limit: maxNesting}},
		{"# " + many("{a= [", maxBraces+2), "4:1", say.TooMuchBraces{Limit: maxBraces}},
		{many("*a_", maxStars), "4:1", say.TooMuchStars{Limit: maxStars}},
		{"a\n\n|" + many("a|", maxColumns) + "\n|" + many("-|", maxColumns), "7:1", say.TooMuchColumns{Limit: maxColumns}},
		{"|a|b|\n|-|-|\n" + many("|\n", maxCells/3), "25004:1", say.TooMuchCells{Limit: maxCells}},
		{many("|a", 50) + "\n" + many("|-", 50) + "\n" + many("|-|\n", 2000), "1964:1", say.TooMuchCells{Limit: maxCells}},
		{many("*", 2*maxDepth+2) + "a" + many("*", 2*maxDepth+2), "4:1", say.TooMuchDepth{Limit: maxDepth}},
		{"a\n\n# " + many("*", 2*maxDepth+2) + "a" + many("*", 2*maxDepth+2), "6:3", say.TooMuchDepth{Limit: maxDepth}},
		{many("[r] ", 40) + "\n\n[r]: " + many("a", maxBytes/30), "4:121", say.TooMuchReferences{}},
	} {
		doc := New(nil).Parse("p.md", []byte(frontMatter+c.source), len(frontMatter), typeset.Style{})
		if len(doc.Findings) != 1 {
			t.Errorf("%d findings, not %+v: %.300v", len(doc.Findings), c.says, doc.Findings)
			continue
		}
		if f := doc.Findings[0]; fmt.Sprintf("%d:%d", f.Line, f.Column) != c.place || f.Says != c.says {
			t.Errorf("%d:%d %+v, not %s %+v", f.Line, f.Column, f.Says, c.place, c.says)
		}
	}
}

// TestManyFindings proves that the list of findings ends, and says so.
func TestManyFindings(t *testing.T) {
	doc := New(nil).Parse("p.md", []byte(strings.Repeat("<b>\n\n", maxFindings+5)), 0, typeset.Style{})
	last := doc.Findings[len(doc.Findings)-1]
	if len(doc.Findings) != maxFindings+1 || last.Rule != say.RuleTooMuch || doc.Findings[maxFindings-1].Line != 2*maxFindings-1 {
		t.Error(len(doc.Findings), last)
	}
}
