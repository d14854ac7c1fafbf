package card

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-text/typesetting/font"

	"sitegen/internal/colour"
)

// look is that of the theme for a store's colour.
func look(brand colour.Color) Look {
	s := colour.NewPalette(brand).Light
	return Look{s[colour.Deep], s[colour.OnDeep], s[colour.OnDeepSoft], s[colour.Glint]}
}

func arabic(title, name string) Card {
	return Card{Title: title, Name: name, Language: "ar", RTL: true, Look: look(colour.Lapis)}
}

func english(title, name string) Card {
	return Card{Title: title, Name: name, Language: "en", Look: look(colour.Lapis)}
}

// cards are of every kind that a site has.
var cards = map[string]Card{
	"ar-home":  arabic("لازوردي", "هدايا تُختار بعناية"),
	"ar-short": arabic("سياسة الخصوصية", "لازوردي"),
	"ar-long":  arabic("سجل الأطراف الثالثة التي نتعامل معها في معالجة بيانات العملاء والطلبات والمدفوعات", "لازوردي"),
	"ar-cut":   arabic(strings.Repeat("سجل الأطراف الثالثة التي نتعامل معها في معالجة بيانات العملاء والطلبات ", 3), "لازوردي"),
	"ar-mixed": arabic("«مَرْحَبًا» بكم في متجر Software & Co. وخصم \u2066100%\u2069 حتى 2026", "متجر Lazwardi"),
	"en-home":  english("Lazwardi", "Gifts chosen with care"),
	"en-long":  english("Register of third parties that process customers’ personal data on our behalf", "Lazwardi"),
	"en-mixed": english("Terms of متجر لازوردي in short", "Lazwardi"),
}

func draw(tb testing.TB, c Card) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := c.Write(&b); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

// title is the part of a picture that has been covered by ink, without the lattice, and its bounds.
func title(p *picture) (on func(x, y int) bool, bounds image.Rectangle) {
	on = func(x, y int) bool {
		c := int(p.pix[y*Width+x])
		return c > inkRamp.steps/2 && c < softRamp.first
	}
	for y := range Height {
		for x := range Width {
			if on(x, y) {
				bounds = bounds.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return on, bounds
}

func picked(c Card) *picture {
	p := newPicture(c.Look)
	p.text(c)
	return p
}

func TestCardsAreSmallPictures(t *testing.T) {
	for name, c := range cards {
		for _, brand := range []colour.Color{colour.Lapis, {R: 0xff, G: 0xe1}, {}, {R: 0xff, G: 0xff, B: 0xff}} {
			c.Look = look(brand)
			data := draw(t, c)
			if dir := os.Getenv("SITEGEN_CARDS"); dir != "" { // to look at
				if err := os.WriteFile(filepath.Join(dir, name+brand.String()[1:]+".png"), data, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if len(data) > 60_000 {
				t.Errorf("%s has %d bytes", name, len(data))
			}
			img, err := png.Decode(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			p, ok := img.(*image.Paletted)
			if !ok || len(p.Palette) > 64 || img.Bounds() != image.Rect(0, 0, 1200, 630) {
				t.Errorf("%s is a %T of %v", name, img, img.Bounds())
			}
		}
	}
}

func TestTitlesBeginAtTheMarginOfTheirSide(t *testing.T) {
	for name, c := range cards {
		_, b := title(picked(c))
		const slack = 8 // letters keep a little room at their sides
		if c.RTL && (b.Max.X > Width-margin || b.Max.X < Width-margin-slack) || !c.RTL && (b.Min.X < margin || b.Min.X > margin+slack) {
			t.Errorf("%s: the title stands at %v", name, b)
		}
		if b.Min.X < margin || b.Max.X > Width-margin || b.Min.Y < margin || b.Max.Y > bottom+24 {
			t.Errorf("%s: the title leaves its box: %v", name, b)
		}
	}
}

// TestLettersJoin counts what hangs together: the letters of محمد are joined, those of ادرو are not.
func TestLettersJoin(t *testing.T) {
	for text, want := range map[string]int{"محمد": 1, "ادرو": 4, "سلسلة": 1, "دار": 3} {
		on, b := title(picked(arabic(text, "")))
		seen := map[image.Point]bool{}
		pieces := 0
		for y := b.Min.Y; y < b.Max.Y; y++ {
			for x := b.Min.X; x < b.Max.X; x++ {
				todo := []image.Point{{X: x, Y: y}}
				if !on(x, y) || seen[todo[0]] {
					continue
				}
				size := 0
				for len(todo) > 0 {
					at := todo[len(todo)-1]
					todo = todo[:len(todo)-1]
					if seen[at] || !at.In(b) || !on(at.X, at.Y) {
						continue
					}
					seen[at] = true
					size++
					todo = append(todo, at.Add(image.Pt(1, 0)), at.Add(image.Pt(-1, 0)), at.Add(image.Pt(0, 1)), at.Add(image.Pt(0, -1)))
				}
				if size > 500 { // not a dot
					pieces++
				}
			}
		}
		if pieces != want {
			t.Errorf("%s is in %d pieces, want %d", text, pieces, want)
		}
	}
}

// seen is a line as it is read from left to right, with every space that has a width.
func seen(c Card, width, size int) []string {
	text := clean(c.Title)
	var out []string
	for _, l := range newSetter(boldFont(), text, c).lines(width, size, 9) {
		parts := make([]string, len(l))
		for _, run := range l {
			var s strings.Builder
			for _, g := range run.Glyphs {
				if r := text[g.TextIndex()]; r != ' ' || g.Advance > 0 {
					s.WriteRune(r)
				}
			}
			parts[run.VisualIndex] = s.String()
		}
		out = append(out, strings.Join(parts, ""))
	}
	return out
}

func TestWordsStandInTheirOrder(t *testing.T) {
	for _, test := range []struct {
		card Card
		want []string
	}{
		{arabic("خصم Big Sale اليوم", ""), []string{"مويلا Big Sale مصخ"}},
		{arabic("Big Sale اليوم", ""), []string{"مويلا Big Sale"}},
		{english("اليوم Big Sale", ""), []string{"مويلا Big Sale"}},
		{arabic("خصم \u2066100%\u2069 اليوم", ""), []string{"مويلا \u2066100%\u2069 مصخ"}},
		{arabic("متجر Software Company", ""), []string{"Software رجتم", "Company"}}, // no space is left where the line was broken
		{english("Terms متجر لازوردي", ""), []string{"Terms رجتم", "يدروزل"}},       // of the two letters that are one, the first
	} {
		width := 1024
		if len(test.want) > 1 {
			width = 700
		}
		got := seen(test.card, width, 88)
		for i := range got {
			got[i] = strings.NewReplacer("\u2066", "", "\u2069", "").Replace(got[i])
			test.want[i] = strings.NewReplacer("\u2066", "", "\u2069", "").Replace(test.want[i])
		}
		if strings.Join(got, "|") != strings.Join(test.want, "|") {
			t.Errorf("%s\nshows %q\nwant  %q", test.card.Title, got, test.want)
		}
	}
}

func TestLinesAreOfLikeLength(t *testing.T) {
	c := cards["en-long"]
	s := newSetter(boldFont(), clean(c.Title), c)
	greedy, even := s.lines(1024, 76, 9), s.balanced(1024, 76, 3)
	if len(even) != len(greedy) {
		t.Fatalf("%d lines became %d", len(greedy), len(even))
	}
	shortest := func(n int, line func(i int) int) int {
		least := line(0)
		for i := range n {
			least = min(least, line(i))
		}
		return least
	}
	was := shortest(len(greedy), func(i int) int { return advance(greedy[i]).Round() })
	is := shortest(len(even), func(i int) int { return advance(even[i]).Round() })
	if is <= was {
		t.Errorf("the shortest line had %d and has %d", was, is)
	}
}

func TestLongTitlesAreCutWithDots(t *testing.T) {
	c := cards["ar-cut"]
	last := sizes[len(sizes)-1]
	lines := newSetter(boldFont(), clean(c.Title), c).balanced(Width-2*margin, last.size, last.lines)
	if len(lines) != 3 {
		t.Fatalf("%d lines", len(lines))
	}
	dots, _ := boldFont().NominalGlyph('…')
	end := lines[2][len(lines[2])-1]
	if len(end.Glyphs) == 0 || end.Glyphs[0].GlyphID != dots || end.VisualIndex != 0 {
		t.Errorf("the last line does not end with dots, at the left: %v", end)
	}
}

func TestKeyTellsPicturesApart(t *testing.T) {
	c := arabic("سياسة الخصوصية", "لازوردي")
	others := []Card{c, c, c, c, c}
	others[0].Title += "ة"
	others[1].Name = ""
	others[2].RTL = false
	others[3].Language = "fa"
	others[4].Look.Glint.R++
	keys := map[string]bool{c.Key(): true}
	for _, o := range others {
		keys[o.Key()] = true
	}
	if len(keys) != 6 {
		t.Errorf("six cards have %d keys", len(keys))
	}
	same := c
	same.Title = "  سياسة \n الخصوصية "
	if same.Key() != c.Key() || !bytes.Equal(draw(t, same), draw(t, c)) {
		t.Error("white space makes another picture")
	}
}

// TestDrawingHasItsNumber fails when cards are drawn in another way: pictures from before would be taken for them, unless
// drawing counts up. Then write the new hashes here.
func TestDrawingHasItsNumber(t *testing.T) {
	for name, want := range map[string]string{"ar-mixed": "1b5580b0b53fab42", "en-long": "27d54c1b6481672f"} {
		p := newPicture(cards[name].Look)
		p.lattice(cards[name].RTL)
		p.text(cards[name])
		sum := sha256.Sum256(p.pix)
		if got := hex.EncodeToString(sum[:8]); got != want {
			t.Errorf("%s, drawing %d: %s, want %s", name, drawing, got, want)
		}
	}
}

func TestLegible(t *testing.T) {
	for text, want := range map[string]bool{
		"سياسة الخصوصية": true, "مَرْحَبًا، ١٢٣٫٥؟": true, "گچپژ یک": true, "Crème brûlée – 100 % “ok”": true, "Łódz, Ørsted": true,
		"خصم \u2066100%\u2069": true, "Политика": false, "プライバシー": false, "Sale 🎁": false, "": false, " \n": false,
	} {
		if got := english(text, "").Legible(); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
	if english("Privacy", "Магазин").Legible() {
		t.Error("the name is not looked at")
	}
}

// TestFontsBearTheirOwnName: their licence reserves that of the original.
func TestFontsBearTheirOwnName(t *testing.T) {
	for _, f := range []*font.Font{regularFont(), boldFont()} {
		if name := f.Describe().Family; name != "Sitegen Card" {
			t.Errorf("the font calls itself %q", name)
		}
	}
}

// TestUsualLettersAreThere looks up in the fonts what known does not.
func TestUsualLettersAreThere(t *testing.T) {
	for r := range rune(0x3000) {
		_, regular := regularFont().NominalGlyph(r)
		_, bold := boldFont().NominalGlyph(r)
		if usual(r) && !(regular && bold) {
			t.Errorf("there is no %c (%U)", r, r)
		}
	}
}

func FuzzCard(f *testing.F) {
	for _, c := range cards {
		f.Add(c.Title, c.Name, c.RTL)
	}
	for _, s := range []string{"", " ", "\x00", "\xff\xfe", strings.Repeat("ا", 400), strings.Repeat("W", 400), "\u202e\u2066\u2069abc", "a" + strings.Repeat("\u0650", 90), strings.Repeat("… ", 50), "ﷺ", "\u200d\u200c", "a\u2066ب"} {
		f.Add(s, s, true)
		f.Add(s, s, false)
	}
	f.Fuzz(func(t *testing.T, title, name string, rtl bool) {
		c := Card{Title: title, Name: name, RTL: rtl, Language: "ar", Look: look(colour.Lapis)}
		if !c.Legible() {
			return
		}
		p := newPicture(c.Look)
		p.text(c)
		for i, place := range p.pix {
			if int(place) >= places {
				t.Fatalf("pixel %d has no colour: %d", i, place)
			}
			// Letters may reach out of their line, but none is cut off at a side.
			if x := i % Width; place != 0 && (x < margin/2 || x >= Width-margin/2) {
				t.Fatalf("%q is drawn at %d, %d", title, x, i/Width)
			}
		}
	})
}

func BenchmarkCard(b *testing.B) {
	c := cards["ar-long"]
	for b.Loop() {
		draw(b, c)
	}
}

// BenchmarkKey is what a card costs that is not drawn.
func BenchmarkKey(b *testing.B) {
	c := cards["ar-long"]
	for b.Loop() {
		if !c.Legible() || c.Key() == "" {
			b.Fatal("no card")
		}
	}
}
