package diagram

import (
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

var update = flag.Bool("update", false, "write the pictures into testdata; look at them before you commit them")

// icon stands for one of the theme's.
var icon = Icon{Shape: `<path d="M2 6h11v10H2z"/>`, Mirror: true}

// TestGolden draws one picture of each kind in both directions and compares it with the one that somebody has looked at.
func TestGolden(t *testing.T) {
	pictures := map[string]string{}
	for _, rtl := range []bool{false, true} {
		word := func(en, ar string) string {
			if rtl {
				return ar
			}
			return en
		}
		name := word("ltr", "rtl")
		pictures["flow."+name] = Flow{
			Head:  Head{word("Who receives what", "من يصله ماذا"), word("Two parties.", "طرفان."), rtl},
			Store: word("Lazwardi", "لازوردي"), Inside: word("In Saudi Arabia", "داخل المملكة"), Abroad: word("Outside Saudi Arabia", "خارج المملكة"),
			Chosen: word("Only if you choose it", "لمن يختارها فقط"),
			Groups: []Group{{icon, word("Shipping", "الشحن"), []Share{{word("Name, address", "الاسم، والعنوان"), []Party{
				{Name: "Aramex", Abroad: true, Where: word("United Arab Emirates", "الإمارات العربية المتحدة")},
				{Name: word("SPL", "سبل"), Chosen: true},
			}}}}},
		}.SVG()
		steps := []Step{
			{Icon: icon, Title: word("You ask", "تطلبون")},
			{Icon: icon, Ours: true, Title: word("We refund you", "نرد المبلغ"), Notes: []string{word("by bank transfer", "بحوالة بنكية")},
				Within: word("within", "خلال"), Span: word("3 days", "3 أيام"), Days: 3},
		}
		pictures["returns."+name] = Returns{Head: Head{word("A return", "الإرجاع"), word("Two steps.", "خطوتان."), rtl}, Steps: steps,
			Them: word("You", "أنتم"), Us: word("Lazwardi", "لازوردي"), Day: word("One dot is one day", "كل نقطة يوم")}.SVG()
		pictures["delivery."+name] = Delivery{Head: Head{word("Delivery", "التوصيل"), word("Two zones.", "منطقتان."), rtl}, Steps: steps,
			Zones:   []Zone{{word("Riyadh", "الرياض"), word("1 day", "يوم واحد"), 1, 1}, {word("Villages", "القرى"), word("2 to 4 days", "من 2 إلى 4 أيام"), 2, 4}},
			Numbers: []string{"1", "2", "3", "4"}, Arrives: word("Arrives", "يصل"), Day: word("One dot is one day", "كل نقطة يوم")}.SVG()
	}
	for name, svg := range pictures {
		got := strings.ReplaceAll(svg, "><", ">\n<") + "\n"
		file := filepath.Join("testdata", name+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s is another:\n%s", file, got)
		}
		if problems := inspect(svg); problems != nil {
			t.Errorf("%s: %s", name, strings.Join(problems, "\n"))
		}
	}
}

func TestNothingToShow(t *testing.T) {
	for name, svg := range map[string]string{
		"no parties":   Flow{Store: "x", Inside: "in", Abroad: "out"}.SVG(),
		"no steps":     Returns{Us: "x"}.SVG(),
		"one step":     Returns{Steps: []Step{{Title: "x"}}}.SVG(),
		"no zones":     Delivery{Steps: []Step{{Title: "x"}, {Title: "y"}}}.SVG(),
		"nothing else": Delivery{}.SVG(),
	} {
		if svg != "" {
			t.Errorf("%s: drawn all the same: %s", name, svg)
		}
	}
}

// TestAnyFacts draws random facts and looks at what they became: every text in the picture, nothing on anything else.
func TestAnyFacts(t *testing.T) {
	for seed := range uint64(600) {
		r := rand.New(rand.NewPCG(seed, 1))
		head := Head{"t", "d", r.IntN(2) == 0}
		flow := Flow{Head: head, Store: phrase(r, 1), Inside: phrase(r, 0), Abroad: phrase(r, 0), Chosen: phrase(r, 0)}
		for n := r.IntN(31); n > 0; {
			g := Group{Icon: icon, Title: phrase(r, 0)}
			for range 1 + r.IntN(3) {
				s := Share{Data: phrase(r, 0)}
				for range 1 + r.IntN(4) {
					s.Parties = append(s.Parties, Party{phrase(r, 1), r.IntN(3) == 0, phrase(r, 0), r.IntN(3) == 0})
					n--
				}
				g.Shares = append(g.Shares, s)
			}
			flow.Groups = append(flow.Groups, g)
		}
		var steps []Step
		for range r.IntN(6) {
			s := Step{Icon: icon, Ours: r.IntN(2) == 0, Title: phrase(r, 1), Within: "within", Days: r.IntN(40)}
			if s.Days > 0 {
				s.Span = phrase(r, 1)
			}
			for range r.IntN(3) {
				s.Notes = append(s.Notes, phrase(r, 1))
			}
			steps = append(steps, s)
		}
		returns := Returns{head, steps, phrase(r, 0), phrase(r, 0), phrase(r, 0)}
		delivery := Delivery{Head: head, Steps: steps[:min(2, len(steps))], Arrives: phrase(r, 0), Day: phrase(r, 0)}
		most := 1 + r.IntN([]int{3, 9, 40, 1000}[r.IntN(4)])
		for range r.IntN(8) {
			from := 1 + r.IntN(most)
			delivery.Zones = append(delivery.Zones, Zone{phrase(r, 1), phrase(r, 1), from, from + r.IntN(most-from+1)})
		}
		for i := range min(most, 40) {
			delivery.Numbers = append(delivery.Numbers, strconv.Itoa(i+1))
		}
		for name, svg := range map[string]string{"flow": flow.SVG(), "returns": returns.SVG(), "delivery": delivery.SVG()} {
			if problems := inspect(svg); problems != nil {
				t.Fatalf("seed %d, %s:\n%s", seed, name, strings.Join(problems, "\n"))
			}
		}
	}
}

// phrase is a text of some words in either script, with a word now and then that no line can hold, or none at all.
func phrase(r *rand.Rand, least int) string {
	words := []string{"الاسم", "ورقم", "الجوال", "والبريد", "الإلكتروني", "name", "Mobile", "WWWWW", "a", "سسسسس", "10", "(B.V.)", "مُؤَسَّسَة", "東京", "&", "<b>"}
	if r.IntN(8) == 0 {
		words = append(words, strings.Repeat("Wض", 30))
	}
	var out []string
	for range least + r.IntN(7) {
		out = append(out, words[r.IntN(len(words))])
	}
	return strings.Join(out, " ")
}

// FuzzTexts puts any text into every place that takes one.
func FuzzTexts(f *testing.F) {
	for _, s := range []string{"", "لازوردي", `<script>alert("x")</script>`, "]]>", "&amp;<", "a\x00b\xff", "\u202eabc\u2066", "'\"", strings.Repeat("ي", 500), "\ufdd2c\ufdd3", "\ufffe\ufeff", "🏳️‍🌈"} {
		f.Add(s, "Salla", true, 3)
		f.Add("x", s, false, 400)
	}
	f.Fuzz(func(t *testing.T, a, b string, rtl bool, days int) {
		if len(a)+len(b) > 2000 {
			return
		}
		days = max(0, min(days, 1000))
		head := Head{a, b, rtl}
		step := Step{Icon: icon, Ours: rtl, Title: a, Notes: []string{b}, Within: b, Span: a, Days: days}
		for _, svg := range []string{
			Flow{head, a, b, a, b, []Group{{icon, a, []Share{{b, []Party{{a, rtl, b, true}, {b, !rtl, a, false}}}}}}}.SVG(),
			Returns{head, []Step{step, step, step}, a, b, a}.SVG(),
			Delivery{head, []Step{step, step}, []Zone{{a, b, 1, max(1, days)}}, b, []string{a}, b, a}.SVG(),
		} {
			_, texts, err := read(svg)
			if err != nil {
				t.Fatalf("%v in %s", err, svg)
			}
			// What was given is there, letter by letter, as text.
			for _, s := range []string{a, b} {
				if all := strings.Join(texts, ""); !strings.Contains(all, letters(s)) {
					t.Errorf("%q is not in %q", letters(s), all)
				}
			}
		}
	})
}

// letters is a text without white space and without what cannot be in a page.
func letters(s string) string { return strings.Join(strings.Fields(clean(s)), "") }

// ---- looking at a picture ----

// A mark is something on a drawing, with its box.
type spot struct {
	kind           string // an element, or the class of a path
	what           string
	x0, y0, x1, y1 int
}

func (m spot) String() string {
	return fmt.Sprintf("%s %q at %d %d–%d %d", m.kind, m.what, m.x0, m.y0, m.x1, m.y1)
}

func (m spot) meets(n spot) bool { return m.x0 < n.x1 && n.x0 < m.x1 && m.y0 < n.y1 && n.y0 < m.y1 }
func (m spot) holds(n spot) bool {
	return m.x0 <= n.x0 && n.x1 <= m.x1 && m.y0 <= n.y0 && n.y1 <= m.y1
}

// drawing is one of the two of a picture.
type drawing struct {
	view  spot
	marks []spot
}

// inspect tells what is wrong with a picture.
func inspect(svg string) (problems []string) {
	if svg == "" {
		return nil
	}
	drawings, _, err := read(svg)
	if err != nil {
		return []string{err.Error()}
	}
	if len(drawings) != 2 {
		return []string{fmt.Sprintf("%d drawings", len(drawings))}
	}
	for _, d := range drawings {
		for i, m := range d.marks {
			if !d.view.holds(m) {
				problems = append(problems, fmt.Sprintf("%v is not within %v", m, d.view))
			}
			for _, n := range d.marks[i+1:] {
				if m.meets(n) && !mayMeet(m, n) {
					problems = append(problems, fmt.Sprintf("%v lies on %v", m, n))
				}
			}
		}
	}
	return problems
}

// mayMeet tells whether two marks may lie on each other: lines and what they lead to may, and a frame and what is in it.
// Texts, stations and dots stand alone.
func mayMeet(m, n spot) bool {
	if m.kind == "rect" && n.kind != "rect" {
		return n.kind != "text" && n.kind != "k" || m.holds(n)
	}
	if n.kind == "rect" {
		return mayMeet(n, m)
	}
	alone := []string{"text", "k"}
	if slices.Contains(alone, m.kind) && slices.Contains(alone, n.kind) {
		return false
	}
	if m.kind == "text" || n.kind == "text" {
		return false
	}
	return true
}

// grow makes of the square of an icon that of its station.
func grow(d *drawing) {
	m := &d.marks[len(d.marks)-1]
	m.x0, m.y0, m.x1, m.y1 = m.x0-8, m.y0-8, m.x0+32, m.y0+32
}

var step = regexp.MustCompile(`(?:M(-?\d+)|m(-?\d*\.\d)) (-?\d+)(?:H(-?\d+)|V(-?\d+)|h(-?\d+|\.1))`)

// read reads a picture: its drawings, and the texts of its elements without white space. It is strict about what may be in it.
func read(svg string) (drawings []drawing, texts []string, err error) {
	var d *drawing
	var down []int // by how much, of each element around
	var class string
	var text spot
	anchor := ""
	z := xml.NewDecoder(strings.NewReader("<all>" + svg + "</all>"))
	z.Strict = true
	for {
		token, err := z.Token()
		if errors.Is(err, io.EOF) {
			return drawings, texts, nil
		}
		if err != nil {
			return nil, nil, err
		}
		switch e := token.(type) {
		case xml.StartElement:
			at := map[string]string{}
			for _, a := range e.Attr {
				if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "style" || strings.Contains(a.Name.Local, "href") {
					return nil, nil, fmt.Errorf("an attribute %s", a.Name.Local)
				}
				at[a.Name.Local] = a.Value
			}
			n := func(key string) int { i, _ := strconv.Atoi(at[key]); return i }
			y := 0
			if len(down) > 0 {
				y = down[len(down)-1]
			}
			switch name := e.Name.Local; name {
			case "all":
			case "circle":
				if at["r"] == "20" {
					grow(d)
				}
			case "svg":
				var x, top, w, h int
				if _, err := fmt.Sscan(at["viewBox"], &x, &top, &w, &h); err != nil {
					return nil, nil, err
				}
				drawings = append(drawings, drawing{view: spot{"svg", at["class"], x, top, x + w, top + h}})
				d = &drawings[len(drawings)-1]
			case "g":
				var x, dy int
				if _, err := fmt.Sscanf(at["transform"], "translate(%d %d)", &x, &dy); err != nil {
					return nil, nil, err
				}
				if strings.HasPrefix(at["class"], "k") {
					if strings.Contains(at["transform"], "scale") {
						x -= 24
					}
					d.marks = append(d.marks, spot{"k", "", x, y + dy, x + 14, y + dy + 14})
				}
				y += dy
			case "path":
				if at["d"] == khatam {
					grow(d)
				}
				if !slices.Contains(classes[:], at["class"]) {
					break // of an icon
				}
				before := [2]int{}
				for _, m := range step.FindAllStringSubmatch(at["d"], -1) {
					if m[2] != "" { // a dot is counted from the end of the one before it, a tenth away
						dx, _ := strconv.ParseFloat(m[2], 64)
						dy, _ := strconv.Atoi(m[3])
						m[1], m[3] = strconv.Itoa(before[0]+int(math.Round(dx+0.1))), strconv.Itoa(before[1]+dy)
					}
					m = append(m[:2:2], m[3:]...)
					v := make([]int, 6)
					for i := range v[1:] {
						v[i+1], _ = strconv.Atoi(m[i+1])
					}
					before = [2]int{v[1], v[2]}
					s := spot{at["class"], m[0], v[1], y + v[2], v[1], y + v[2]}
					half := 1
					switch {
					case m[3] != "":
						s.x1 = v[3]
					case m[4] != "":
						s.y1 = y + v[4]
					default:
						s.x1 += v[5]
						half = map[string]int{"p": 4, "q": 3, "d": 2, "d o": 2, "e": 11, "f": 10}[s.kind]
					}
					s.x0, s.x1 = min(s.x0, s.x1)-half, max(s.x0, s.x1)+half
					s.y0, s.y1 = min(s.y0, s.y1)-half, max(s.y0, s.y1)+half
					if s.kind == "r" || s.kind == "a" || s.kind == "t" || s.kind == "h" { // their ends may touch the edge
						s.x0, s.x1 = max(s.x0, d.view.x0), min(s.x1, d.view.x1)
					}
					d.marks = append(d.marks, s)
				}
			case "rect":
				if at["class"] == "a" {
					d.marks = append(d.marks, spot{"rect", "", n("x"), y + n("y"), n("x") + n("width"), y + n("y") + n("height")})
				}
			case "text":
				class, anchor = at["class"], at["text-anchor"]
				text = spot{"text", "", n("x"), y + n("y"), 0, 0}
			default:
				return nil, nil, fmt.Errorf("an element %s", name)
			}
			down = append(down, y)
		case xml.EndElement:
			down = down[:len(down)-1]
			class = ""
		case xml.CharData:
			s := string(e)
			if text.kind == "" {
				texts = append(texts, letters(s))
				continue
			}
			texts = append(texts, letters(s))
			width := measure(s, sizeOf(class), isBold(class))
			x := text.x0
			rtl := d.view.x0 < 0
			if anchor == "end" && !against(s, rtl) && strings.IndexFunc(s, unicode.IsLetter) >= 0 {
				return nil, nil, fmt.Errorf("%q has the anchor %q", s, anchor)
			}
			switch {
			case strings.Contains(class, "m"):
				text.x0, text.x1 = x-width/2, x+width/2
			case rtl:
				text.x0, text.x1 = x-width, x
			default:
				text.x1 = x + width
			}
			text.what, text.y0, text.y1 = s, text.y0-12, text.y0+5
			d.marks = append(d.marks, text)
			text = spot{}
		}
	}
}

// ---- texts ----

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		text string
		max  int
		want []string
	}{
		{"", 100, nil},
		{"  \n ", 100, nil},
		{"one two", 1000, []string{"one two"}},
		{"one  two", 30, []string{"one", "two"}},
		{"تفاصيل الطلب ورقم الجوال", 130, []string{"تفاصيل الطلب", "ورقم الجوال"}},
		{"WWWW", 31, []string{"WW", "WW"}},
		{"a WWWW b", 31, []string{"a", "WW", "WW", "b"}},
		{"WW", 1, []string{"W", "W"}},
		{"بَبَ", 1, []string{"بَ", "بَ"}}, // a mark stays with its letter
		{"a\xffb", 100, []string{"ab"}},
		{"x\u00a0y", 100, []string{"x\u00a0y"}},
	} {
		if got := wrap(test.text, test.max, size, false); !slices.Equal(got, test.want) {
			t.Errorf("wrap(%q, %d) = %q, want %q", test.text, test.max, got, test.want)
		}
	}
}

func TestMeasure(t *testing.T) {
	// What Chromium measures at 15 units in Noto Sans, Noto Sans Arabic, Noto Naskh Arabic and DejaVu Sans: the estimate
	// is at least the largest, and not out of all proportion.
	for text, want := range map[string]int{
		"تفاصيل الطلب ورقم الجوال وعنوان التوصيل":           276,
		"الولايات المتحدة الأمريكية وأيرلندا":               209,
		"Standard contractual clauses and delivery address": 381,
	} {
		if got := measure(text, size, false); got < want || got > want*13/10 {
			t.Errorf("%q measures %d, in fonts up to %d", text, got, want)
		}
	}
	for text, want := range map[string]int{
		"تفاصيل الطلب ورقم الجوال وعنوان التوصيل":           285, // the bold of Noto Sans Arabic; that of DejaVu Sans takes 332
		"Standard contractual clauses and delivery address": 431,
	} {
		if got := measure(text, size, true); got < want || got > want*13/10 {
			t.Errorf("%q measures %d bold, in fonts up to %d", text, got, want)
		}
	}
	if a, b := measure("ببب", size, false), measure("ب ب ب", size, false); a >= b {
		t.Errorf("joined letters take %d, single ones %d", a, b)
	}
	if measure("بَّ", size, false) != measure("ب", size, false) {
		t.Error("marks over a letter make it wider")
	}
	for r := rune(1); r <= unicode.MaxRune; r += 7 {
		if w := measure(string(r), size, false); w < 0 || w > 21 {
			t.Errorf("%U measures %d", r, w)
		}
	}
}

func TestAgainst(t *testing.T) {
	for _, test := range []struct {
		text string
		rtl  bool
		want bool
	}{
		{"Yahoo!", true, true},
		{"Yahoo!", false, false},
		{"سلة", true, false},
		{"سلة", false, true},
		{"Aramex أرامكس", true, false},
		{"أرامكس Aramex", false, false},
		{"10–20", true, false},
		{"", true, false},
	} {
		if got := against(test.text, test.rtl); got != test.want {
			t.Errorf("against(%q, %t) = %t", test.text, test.rtl, got)
		}
	}
}
