package typeset

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Runs appends the runs of a text to out, in their order. They do not overlap. A text that holds directional controls has
// none: its author has taken care.
func (s *Style) Runs(out []Run, text []byte) []Run {
	if hasControl(text) {
		return out
	}
	f := finder{style: s, text: text, out: out}
	if s.RTL {
		f.rightToLeft()
	} else {
		f.leftToRight()
	}
	return s.whole(f.out, len(out), text)
}

// edges are what a run of a whole text leaves out at its ends.
const edges = " \u00a0" + string(Object)

// whole makes one run of those from first on when all of a text is in the other direction: the signs at its ends belong
// to it, too.
func (s *Style) whole(runs []Run, first int, text []byte) []Run {
	if len(runs) == first || s.Foreign(text) == Native {
		return runs
	}
	i := slices.IndexFunc(runs[first:], func(r Run) bool { return r.Lang != "" })
	if i < 0 {
		return runs
	}
	run := runs[first+i]
	run.Start = len(text) - len(bytes.TrimLeft(text, edges))
	run.End = len(bytes.TrimRight(text, edges))
	return append(runs[:first], run)
}

// hasControl tells whether a text opens or closes embeddings, overrides or isolates: U+202A–202E, U+2066–2069.
func hasControl(text []byte) bool {
	for i := bytes.IndexByte(text, 0xE2); i >= 0 && i+2 < len(text); {
		if a, b := text[i+1], text[i+2]; a == 0x80 && b >= 0xAA && b <= 0xAE || a == 0x81 && b >= 0xA6 && b <= 0xA9 {
			return true
		}
		next := bytes.IndexByte(text[i+1:], 0xE2)
		if next < 0 {
			return false
		}
		i += 1 + next
	}
	return false
}

// finder looks for runs from the beginning of a text to its end.
type finder struct {
	style *Style
	text  []byte
	out   []Run

	open       bool // a run has begun
	start, end int
	low        int // where what is taken ends

	// A number, which may turn out to belong to the word behind it.
	pending   bool
	pendStart int
	pendEnd   int
	pendToken bool // it has to be isolated even when no word follows
}

func (f *finder) rune(i int) (rune, int) {
	if c := f.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRune(f.text[i:])
}

// before returns the character that ends at i, or 0.
func (f *finder) before(i int) (rune, int) {
	if i == 0 {
		return 0, 0
	}
	if c := f.text[i-1]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeLastRune(f.text[:i])
}

// after returns the character at i, or 0 at the end.
func (f *finder) after(i int) rune {
	if i >= len(f.text) {
		return 0
	}
	r, _ := f.rune(i)
	return r
}

// rightToLeft finds left-to-right words and numbers on a right-to-left page.
func (f *finder) rightToLeft() {
	for i := 0; i < len(f.text); {
		r, size := f.rune(i)
		switch c := classOf(r); {
		case c == latin:
			end := f.wordEnd(i + size)
			switch {
			case f.open:
			case f.pending && f.joins(i, end):
				f.begin(f.pendStart)
			default:
				f.flush()
				f.begin(f.reach(i))
			}
			f.pending = false
			f.end = end
			i = end
		case c == arabDigit || c == digit && zeroOf(r) > '0' && !f.open:
			f.close()
			end, token := f.number(i)
			if token {
				f.out = append(f.out, Run{Start: i, End: end, Figures: holdsArabicDigits(f.text[i:end])})
				f.low = end
			}
			i = end
		case c == arabic || r == '،':
			f.close()
			i += size
		case c == digit && r >= utf8.RuneSelf: // ², Persian digits
			if f.open {
				f.end = i + size
			}
			i += size
		case c == digit || f.opensNumber(i, r, size):
			end, token := f.number(i)
			if f.open && !f.pending && joined(f.text[f.end:i]) {
				f.end = end
			} else {
				// Behind a colon or a dash it may belong to the page: Visa: 100 ريال.
				if f.pending {
					f.close()
				}
				f.pending, f.pendStart, f.pendEnd, f.pendToken = true, i, end, token
			}
			i = end
		default:
			i += size
		}
	}
	f.close()
}

// wordEnd returns where the letters and digits that begin before i end.
func (f *finder) wordEnd(i int) int {
	for i < len(f.text) {
		r, size := f.rune(i)
		if c := classOf(r); c != latin && c != digit && c != mark {
			return i
		}
		i += size
	}
	return i
}

func (f *finder) begin(start int) { f.open, f.start = true, start }

// flush forgets the number that waits for a word, or makes a run of it.
func (f *finder) flush() {
	if f.pending && f.pendToken {
		f.out = append(f.out, Run{Start: f.pendStart, End: f.pendEnd, Figures: holdsArabicDigits(f.text[f.pendStart:f.pendEnd])})
		f.low = f.pendEnd
	}
	f.pending = false
}

// close ends what has begun.
func (f *finder) close() {
	defer f.flush()
	if !f.open {
		return
	}
	f.open = false
	for f.end < len(f.text) && strings.IndexByte("+#%_", f.text[f.end]) >= 0 {
		f.end++
	}
	if f.after(f.end) == '/' && isPath(f.text[f.start:f.end]) {
		f.end++
	}
	f.partners()
	f.out = append(f.out, Run{Start: f.start, End: f.end, Lang: f.style.langOf(f.text[f.start:f.end])})
	f.low = f.end
}

// joined tells whether a number belongs to the word before it, by what stands between them: spaces, or signs without any.
func joined(gap []byte) bool {
	return len(bytes.Trim(gap, " \u00a0")) == 0 || bytes.IndexByte(gap, ' ') < 0
}

// joins tells whether the number before the word [i, end) belongs to it: as 100 to GB, 5 to G, 100% to Cotton.
func (f *finder) joins(i, end int) bool {
	gap := f.text[f.pendEnd:i]
	switch string(gap) {
	case "", "-", "‑", "_", "/": // 5G, 7-Eleven, 3-A-55
		return true
	}
	if len(bytes.Trim(gap, " \u00a0\u202f")) > 0 {
		return false
	}
	return f.pendToken || isUnit(string(f.text[i:end]))
}

// reach returns where a word at i begins with the sign that touches it: @name, .NET, #tag, /path.
func (f *finder) reach(i int) int {
	start := i
	for range maxReach {
		r, size := f.before(start)
		if size == 0 || start-size < f.low || !strings.ContainsRune("@#./\\~&_$€£", r) {
			break
		}
		start -= size
	}
	if p, _ := f.before(start); p == 0 || unicode.IsSpace(p) || strings.ContainsRune("([{«“\"'", p) {
		return start
	}
	return i
}

// maxReach is how many signs may stand before a word.
const maxReach = 4

var pairs = map[rune]rune{'(': ')', '[': ']', '{': '}', '«': '»', '‹': '›', '“': '”', '‘': '’'}

const maxPairs = 8

// partners takes the brackets and quotation marks that touch a run into it when their partners are inside.
func (f *finder) partners() {
	var opened, alone []rune // alone are closing ones that were not opened in the run
	straight := 0
	for i := f.start; i < f.end; {
		r, size := f.rune(i)
		i += size
		if r == '"' {
			straight++
			continue
		}
		if closing, ok := pairs[r]; ok {
			if len(opened) < maxPairs {
				opened = append(opened, closing)
			}
			continue
		}
		if n := len(opened); n > 0 && opened[n-1] == r {
			opened = opened[:n-1]
			continue
		}
		switch r {
		case ')', ']', '}', '»', '›', '”':
			if len(alone) < maxPairs {
				alone = append(alone, r)
			}
		}
	}
	for n := len(opened); n > 0 && f.end < len(f.text) && f.after(f.end) == opened[n-1]; n-- {
		_, size := f.rune(f.end)
		f.end += size
	}
	if straight%2 == 1 && f.after(f.end) == '"' {
		f.end++
		straight++
	}
	r, size := f.before(f.start)
	if size == 0 || f.start-size < f.low {
		return
	}
	if closing, ok := pairs[r]; ok && slices.Contains(alone, closing) || r == '"' && straight%2 == 1 {
		f.start -= size
	}
}

// leftToRight finds right-to-left words on a left-to-right page. Numbers there are in their place by themselves; one
// behind a word belongs to the page, one between two words to them.
func (f *finder) leftToRight() {
	for i := 0; i < len(f.text); {
		r, size := f.rune(i)
		switch c := classOf(r); {
		case c == arabic || c == arabDigit:
			end := f.arabicEnd(i + size)
			switch {
			case f.open:
				f.end = end
			case c == arabic:
				start := i
				if f.pending && len(bytes.TrimLeft(f.text[f.pendEnd:i], " ")) == 0 {
					start = f.pendStart
				}
				f.begin(start)
				f.end, f.pending = end, false
			default: // digits wait for a word
				f.pending, f.pendStart, f.pendEnd = true, i, end
			}
			i = end
		case c == latin, (r == ',' || r == ';') && (f.after(i+1) == ' ' || f.after(i+1) == 0):
			f.closeArabic()
			i += size
		case c == digit && r >= utf8.RuneSelf:
			i += size
		case c == digit || f.opensNumber(i, r, size):
			end, token := f.number(i)
			if token {
				f.closeArabic()
			}
			i = end
		default:
			i += size
		}
	}
	f.closeArabic()
}

func (f *finder) arabicEnd(i int) int {
	for i < len(f.text) {
		r, size := f.rune(i)
		if c := classOf(r); c != arabic && c != arabDigit && c != mark {
			return i
		}
		i += size
	}
	return i
}

func (f *finder) closeArabic() {
	f.pending = false
	if !f.open {
		return
	}
	f.open = false
	if bytes.HasPrefix(f.text[f.end:], []byte("٪")) {
		f.end += len("٪")
	}
	f.partners()
	run := Run{Start: f.start, End: f.end, RTL: true}
	for _, r := range string(f.text[f.start:f.end]) {
		if unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) {
			run.Lang = f.style.Opposite
			break
		}
	}
	f.out = append(f.out, run)
	f.low = f.end
}

// langOf returns the language of a left-to-right run: "" when none of its words is one.
func (s *Style) langOf(run []byte) string {
	if s.IsBrand(string(run)) {
		return ""
	}
	number := false // the word before was one
	unit := false   // the word before is a unit, if a number comes
	for word := range bytes.FieldsSeq(run) {
		letters, code := 0, false
		for i, r := range string(word) {
			switch {
			case unicode.Is(unicode.Latin, r):
				letters++
			case r >= '0' && r <= '9' || strings.ContainsRune("@\\_+=<>{}[]#%$|~^", r) || r == '/' && (i == 0 || word[i-1] == '/'),
				r == '.' && i+1 < len(word) && isLetter(word[i+1]):
				code = true
			}
		}
		switch {
		case code:
			unit = false
		case unit:
			return s.Opposite
		case letters > 1 && isUnit(string(word)):
			unit = !number
		case letters > 1:
			return s.Opposite
		}
		number = code
	}
	if unit {
		return s.Opposite
	}
	return ""
}

// isPath tells whether the last word of a run is a path or an address, which may end with a slash.
func isPath(run []byte) bool {
	return bytes.ContainsAny(run[bytes.LastIndexByte(run, ' ')+1:], "./")
}

// IsBrand tells whether a text in the Latin script is a name that belongs to no language.
func (s *Style) IsBrand(text string) bool {
	for brand := range strings.SplitSeq(s.Brands, "\n") {
		if len(brand) == len(text) && brand != "" && strings.EqualFold(brand, text) {
			return true
		}
	}
	return false
}

// isUnit tells whether a word is a unit that belongs to the number before it.
func isUnit(word string) bool { return slices.Contains(units, word) }

var units = strings.Fields(`B KB MB GB TB kB Kbps Mbps Gbps bit g kg mg lb oz m cm mm km in ft l L ml mL cl W kW V A mA Ah mAh Wh kWh
	Hz kHz MHz GHz C F K px dpi pt rpm dB SAR USD EUR GBP AED KWD BHD QAR OMR EGP JOD TRY INR CNY JPY AM PM am pm`)

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
