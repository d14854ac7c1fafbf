package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"

	"sitegen/internal/render"
)

// TestMinified tells that the minifier changes nothing that a reader, a browser or another program could notice.
func TestMinified(t *testing.T) {
	min := render.NewMinifier()
	for _, s := range stores {
		site, plain := s.built(t), s.readable(t)
		if len(site.files) != len(plain.files) {
			t.Errorf("%s: %d files minified, %d not", s.name, len(site.files), len(plain.files))
		}
		var small, large int
		for _, p := range site.pages {
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				q := plain.page(p.url)
				if q == nil {
					t.Fatal("is not there without minifying")
				}
				if diff := difference(elements(t, q.doc), elements(t, p.doc)); diff != "" {
					t.Errorf("without (-) and with (+) minifying:\n%s", diff)
				}
				if diff := difference(lines(q.doc), lines(p.doc)); diff != "" {
					t.Errorf("without (-) and with (+) minifying:\n%s", diff)
				}
				if len(p.html) >= len(q.html) {
					t.Errorf("minified %d bytes, not minified %d", len(p.html), len(q.html))
				}
				small, large = small+len(p.html), large+len(q.html)
				// Texts that are put in after minifying are escaped as Go escapes them.
				once := bytes.ReplaceAll(p.html, []byte("&#39;"), []byte("'"))
				if twice := min.HTML(bytes.Clone(once)); !bytes.Equal(once, twice) {
					t.Errorf("minified once (-) and twice (+):\n%s", difference(strings.Split(string(once), "\n"), strings.Split(string(twice), "\n")))
				}
			})
		}
		t.Logf("%s: pages of %d bytes were %d bytes", s.name, small, large)
	}
}

// elements describes each element of a page: its name, its attributes in their order, and its own text.
func elements(t *testing.T, doc *html.Node) (out []string) {
	for _, n := range all(doc) {
		var b strings.Builder
		b.WriteString("<" + n.Data)
		for _, a := range n.Attr {
			v := a.Val
			switch { // what the minifier is known to change
			case a.Key == "class":
				v = strings.Join(strings.Fields(v), " ") // white space between classes
			case n.Data == "meta" && a.Key == "content" && attr(n, "name") == "viewport":
				v = strings.ReplaceAll(v, " ", "") // behind commas
			case n.Data == "svg" && a.Key == "xmlns": // HTML knows what an svg is
				continue
			case n.Data == "path" && a.Key == "d": // the same way, written shorter
				v = drawn(t, v)
			case n.Data == "link" && a.Key == "href", n.Data == "script" && a.Key == "src":
				v = fingerprint.ReplaceAllString(v, ".$1") // style sheets and scripts are other files
			}
			b.WriteString(" " + a.Key + "=" + v)
		}
		b.WriteString("> ")
		if n.Data == "script" && n.FirstChild != nil {
			var v any
			if err := json.Unmarshal([]byte(n.FirstChild.Data), &v); err != nil {
				t.Error(err)
			}
			fmt.Fprint(&b, v)
		} else {
			for c := range n.ChildNodes() {
				if c.Type == html.TextNode {
					b.WriteString(fold(c.Data))
				}
			}
		}
		out = append(out, strings.TrimSpace(fold(b.String())))
	}
	return out
}

// drawn writes the path of an icon with absolute coordinates, each rounded to hundredths.
func drawn(t *testing.T, d string) string {
	coordinates := map[byte]string{'M': "xy", 'L': "xy", 'H': "x", 'V': "y", 'C': "xyxyxy", 'S': "xyxy", 'Q': "xyxy", 'T': "xy", 'A': "nnnffxy", 'Z': ""}
	value := regexp.MustCompile(`^[\s,]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e-?[0-9]+)?)`)
	flag := regexp.MustCompile(`^[\s,]*([01])`)
	var out strings.Builder
	var x, y, x0, y0 float64
	for command, rest := byte(0), strings.TrimSpace(d); rest != ""; rest = strings.TrimLeft(rest, " ,\n") {
		if strings.IndexByte("MmLlHhVvCcSsQqTtAaZz", rest[0]) >= 0 {
			command, rest = rest[0], rest[1:]
		}
		kind := strings.ToUpper(string(command))[0]
		relative := command != kind
		toX, toY := x, y
		var values []string
		for _, c := range coordinates[kind] {
			pattern := value
			if c == 'f' {
				pattern = flag
			}
			m := pattern.FindStringSubmatch(rest)
			if m == nil {
				t.Fatalf("the path %q cannot be read at %q", d, rest)
			}
			rest = rest[len(m[0]):]
			v, err := strconv.ParseFloat(m[1], 64)
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case c == 'x' && relative:
				v += x
			case c == 'y' && relative:
				v += y
			}
			switch c {
			case 'x':
				toX = v
			case 'y':
				toY = v
			}
			values = append(values, strconv.FormatFloat(math.Round(v*100)/100+0, 'f', -1, 64))
		}
		switch x, y = toX, toY; kind {
		case 'M':
			x0, y0 = x, y
			command-- // what follows a move without a letter is a line: L stands before M
		case 'Z':
			x, y = x0, y0
		case 'H', 'V': // a minifier chooses between these and L
			kind, values = 'L', []string{strconv.FormatFloat(math.Round(x*100)/100+0, 'f', -1, 64), strconv.FormatFloat(math.Round(y*100)/100+0, 'f', -1, 64)}
		}
		fmt.Fprintf(&out, "%c%s ", kind, strings.Join(values, ","))
		if kind == 'Z' && rest != "" && strings.IndexByte(" \n", rest[0]) < 0 && len(coordinates[kind]) == 0 && strings.IndexByte("MmLlHhVvCcSsQqTtAaZz", rest[0]) < 0 {
			t.Fatalf("the path %q goes on behind its end at %q", d, rest)
		}
	}
	return out.String()
}

var fingerprint = regexp.MustCompile(`\.[0-9a-f]{10}\.(css|js|woff2|svg|png|jpg)$`)

// TestNumbers tells that a page and its translation say the same numbers in each section. What the languages write in
// words is told at the patterns below.
func TestNumbers(t *testing.T) {
	eachPage(t, func(t *testing.T, p *builtPage) {
		if p.lang != languages[0] {
			return
		}
		ar, en := numbersBySection(p), numbersBySection(p.translation())
		for _, id := range slices.Sorted(maps.Keys(ar)) {
			if !sameNumbers(ar[id], en[id]) {
				t.Errorf("section %q: numbers in Arabic %v, in English %v", id, ar[id], en[id])
			}
		}
		if len(ar) != len(en) {
			t.Errorf("%d sections in Arabic, %d in English", len(ar), len(en))
		}
	})
}

// sameNumbers compares two sorted lists. A number with a question mark stands once or not at all in the other list.
func sameNumbers(a, b []string) bool {
	b = slices.Clone(b)
	var maybe []string
	for _, n := range a {
		if i := slices.Index(b, n); i >= 0 {
			b = slices.Delete(b, i, i+1)
		} else if sure, ok := strings.CutSuffix(n, "?"); ok {
			maybe = append(maybe, sure)
		} else {
			return false
		}
	}
	for _, n := range b {
		i := slices.Index(maybe, n)
		if i < 0 {
			return false
		}
		maybe = slices.Delete(maybe, i, i+1)
	}
	return true
}

// numbersBySection are the numbers of each section, sorted; a section begins at a heading with an id, that before the
// first heading has the id "".
func numbersBySection(p *builtPage) map[string][]string {
	out := map[string][]string{}
	var section string
	var b strings.Builder
	flush := func() {
		out[section] = append(out[section], numbers(b.String(), p.lang)...)
		slices.Sort(out[section])
		b.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode && slices.Contains(silent, n.Data) {
			return
		}
		if id, ok := attribute(n, "id"); ok && len(n.Data) == 2 && n.Data[0] == 'h' {
			flush()
			section = id
		}
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		} else if !slices.Contains(inline, n.Data) {
			b.WriteByte('\n')
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(p.doc)
	flush()
	return out
}

var (
	number  = regexp.MustCompile(`[0-9]+(?:\.[0-9]+)?\??`)
	grouped = regexp.MustCompile(`([0-9]),([0-9]{3})`)
	// In Arabic the articles of laws are numbered in words.
	article = regexp.MustCompile(`(?i)\barticles? [0-9]+(?:(?:, | and | to )[0-9]+)*`)
	// The sections of a policy are numbered in words too: أولًا، ثانيًا
	ordinal  = regexp.MustCompile(`(^|\s)(أولًا|ثانيًا|ثالثًا|رابعًا|خامسًا|سادسًا|سابعًا|ثامنًا|تاسعًا):`)
	ordinals = []string{"أولًا", "ثانيًا", "ثالثًا", "رابعًا", "خامسًا", "سادسًا", "سابعًا", "ثامنًا", "تاسعًا"}
	// One and two of a thing are words in both languages. A bare noun may mean one, or just the thing: سنة
	arabicOne  = regexp.MustCompile(`(يوم|ساعة|أسبوع|شهر|سنة|دقيقة|مرة)( عمل)? (واحد|واحدة)([^\p{L}\p{M}]|$)`)
	arabicTwo  = regexp.MustCompile(`(^|[^\p{L}\p{M}])[وفبلك]?ا?ل?(يوم|ساعت|أسبوع|شهر|سنت|دقيقت|مرت)(ان|ين|ا|ي)([^\p{L}\p{M}]|$)`)
	arabicBare = regexp.MustCompile(`(^|[^\p{L}\p{M}0-9] *)[وفبلك]?(يوم|ساعة|أسبوع|شهر|سنة|دقيقة|مرة)([^\p{L}\p{M}]|$)`)
	englishIn  = regexp.MustCompile(`(?i)\b(one|two) (business )?(day|hour|week|month|year|minute|time)s?\b`)
)

// numbers are the numbers in a text, in figures 0-9 without separators of thousands.
func numbers(s string, l language) []string {
	s = strings.NewReplacer("٫", ".", "٬", ",", "\u00a0", " ").Replace(plainDigits(s))
	s = article.ReplaceAllString(grouped.ReplaceAllString(s, "$1$2"), "")
	if l.tag == "ar" {
		s = ordinal.ReplaceAllStringFunc(s, func(m string) string {
			return fmt.Sprint(" ", 1+slices.Index(ordinals, strings.Trim(m, ": \n")))
		})
		s = arabicTwo.ReplaceAllString(arabicOne.ReplaceAllString(s, " 1 $4"), " 2 $4")
		s = arabicBare.ReplaceAllString(s, "$1 1? $3")
	} else {
		s = englishIn.ReplaceAllStringFunc(s, func(m string) string {
			if strings.EqualFold(m[:3], "one") {
				return "1"
			}
			return "2"
		})
	}
	return number.FindAllString(s, -1)
}

// TestDigits tells that a page shows the digits that site.toml names for its language. Identifiers and code keep
// 0-9: they are compared and typed elsewhere.
func TestDigits(t *testing.T) {
	latin, arabic := regexp.MustCompile(`[0-9]`), regexp.MustCompile(`[٠-٩۰-۹]`)
	for _, s := range stores {
		digits := map[string]string{}
		for _, l := range s.facts(t)["languages"].([]map[string]any) {
			digits[l["code"].(string)], _ = l["digits"].(string)
		}
		for _, p := range s.built(t).pages {
			wrong := arabic
			if digits[p.lang.tag] == "arab" {
				wrong = latin
			}
			for n := range all(p.doc, "body")[0].Descendants() {
				if n.Type == html.TextNode && wrong.MatchString(n.Data) && !isToken(n) {
					t.Errorf("%s: %s: the digits in %q", s.name, p.file, strings.TrimSpace(n.Data))
				}
			}
		}
	}
}

// isToken tells whether a text is an identifier, or is not shown.
func isToken(n *html.Node) bool {
	for a := range n.Ancestors() {
		if attr(a, "dir") == "ltr" && a.Data != "html" || slices.Contains([]string{"code", "script", "template"}, a.Data) {
			return true
		}
	}
	return false
}

// TestArabic looks at the letters: one form for what looks the same, no invisible characters, Arabic punctuation.
func TestArabic(t *testing.T) {
	latinMark := regexp.MustCompile(`\p{Arabic}[,;?]`)
	arabicMark := regexp.MustCompile(`[،؛؟]`)
	stray := regexp.MustCompile(`[ \x{a0}][،؛؟:.]|\( | \)`)
	eachPage(t, func(t *testing.T, p *builtPage) {
		for n := range p.doc.Descendants() {
			for _, a := range n.Attr {
				if !norm.NFC.IsNormalString(a.Val) {
					t.Errorf("<%s %s=%q> is not in NFC", n.Data, a.Key, a.Val)
				}
			}
			if n.Type != html.TextNode {
				continue
			}
			if !norm.NFC.IsNormalString(n.Data) {
				t.Errorf("%q is not in NFC", n.Data)
			}
			if i := strings.IndexFunc(n.Data, isBidiControl); i >= 0 {
				t.Errorf("%q holds %+q", n.Data, n.Data[i:i+3])
			}
		}
		for _, line := range lines(p.doc) {
			if m := latinMark.FindString(line); m != "" {
				t.Errorf("%q in %q", m, line)
			}
			if m := stray.FindString(line); m != "" {
				t.Errorf("%q in %q", m, line)
			}
			if m := arabicMark.FindString(line); m != "" && p.lang.tag == "en" {
				t.Errorf("%q in %q", m, line)
			}
		}
	})
}

func isBidiControl(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }
