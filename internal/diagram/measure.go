package diagram

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// latin are the widths of the letters from space to ~, in thousandths of the size: the wider one of Noto Sans and
// DejaVu Sans, which are wider than what other systems have.
var latin = [...]int{
	318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 551, 838, 318, 361, 318, 372, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
	1000, 684, 686, 698, 770, 632, 575, 775, 752, 339, 295, 656, 557, 907, 760, 787, 605, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 372, 390, 838, 500,
	500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 413, 521, 392, 634, 592, 818, 592, 592, 525, 636, 551, 636, 838,
}

// arabic are the widths of the letters from hamza to yeh: at the end of a word or before a letter that they do not reach,
// and where they run on into the next one. The widest of Noto Sans Arabic, Noto Naskh Arabic and DejaVu Sans.
var arabic = [...][2]int{
	{470, 470}, {305, 305}, {305, 305}, {517, 517}, {305, 305}, {833, 343}, {305, 305}, {1093, 343}, {536, 536}, {1093, 373}, {1093, 373}, // ء … ث
	{666, 666}, {666, 666}, {666, 666}, {532, 532}, {532, 532}, {552, 552}, {552, 552}, {1275, 892}, {1275, 892}, {1352, 949}, {1352, 949}, // ج … ض
	{949, 820}, {949, 820}, {604, 597}, {604, 523}, {1098, 600}, {1098, 600}, {833, 400}, {833, 400}, {833, 400}, {293, 293}, // ط … ـ
	{1098, 506}, {834, 506}, {922, 552}, {757, 331}, {666, 578}, {761, 343}, {574, 574}, {517, 517}, {833, 343}, {833, 373}, // ف … ي
}

// measure is the width of a text in units, rounded up. Bold letters are taken to be a seventh wider.
func measure(s string, size int, bold bool) int {
	w, _ := measureUpTo(s, 1<<40, size, bold)
	return w
}

// fits tells whether a text is no wider than max units, and looks no further than it must.
func fits(s string, max, size int, bold bool) bool {
	_, ok := measureUpTo(s, max, size, bold)
	return ok
}

func measureUpTo(s string, max, size int, bold bool) (width int, ok bool) {
	sum := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		sum += advance(r, s[i:])
		width = sum
		if bold {
			width += sum / 7
		}
		if width = (width*size + 999) / 1000; width > max {
			return width, false
		}
	}
	return width, true
}

// advance is the width of a letter, in thousandths of the size. What follows it tells whether an Arabic one runs on.
func advance(r rune, after string) int {
	switch {
	case r >= ' ' && r <= '~':
		return latin[r-' ']
	case r >= 'ء' && r <= 'ي':
		for _, next := range after {
			if unicode.Is(unicode.Mn, next) {
				continue
			}
			if unicode.In(next, unicode.Arabic) && unicode.IsLetter(next) && next != 'ء' {
				return arabic[r-'ء'][1]
			}
			break
		}
		return arabic[r-'ء'][0]
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r >= '٠' && r <= '٩':
		return 583
	case unicode.In(r, unicode.Arabic):
		return 1100
	case r == '«' || r == '»' || r == '“' || r == '”' || r == '·' || r == '،' || r == '؛' || r == '؟' || r == '‘' || r == '’' || r == '٪':
		return 612
	case unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic):
		if unicode.IsUpper(r) {
			return 1100
		}
		return 900
	}
	return 1100 // CJK, and whatever else there is
}

// wrap breaks a text into lines no wider than max units: between words, and inside a word only where it is too long for
// a line of its own. There is always room for one letter.
func wrap(s string, max, size int, bold bool) (lines []string) {
	now := ""
	for _, word := range strings.FieldsFunc(clean(s), breaks) {
		longer := word
		if now != "" {
			longer = now + " " + word
		}
		if fits(longer, max, size, bold) {
			now = longer
			continue
		}
		if now != "" {
			lines = append(lines, now)
		}
		for !fits(word, max, size, bold) {
			head := fitting(word, max, size, bold)
			lines = append(lines, word[:head])
			word = word[head:]
		}
		now = word
	}
	if now != "" {
		lines = append(lines, now)
	}
	return lines
}

// breaks tells whether a line may end at a white space.
func breaks(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' }

// fitting is how many bytes of a word fit into max units. A mark stays with its letter, and no piece is empty.
func fitting(word string, max, size int, bold bool) int {
	end := 0
	for i, r := range word {
		if i == 0 || unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			continue
		}
		if end > 0 && !fits(word[:i], max, size, bold) {
			return end
		}
		end = i
	}
	if end == 0 {
		return len(word)
	}
	return end
}

// against tells whether a text is written in letters of the other direction alone, so that it needs that direction for
// its own: its full stop would stand before it otherwise.
func against(s string, rtl bool) bool {
	other := false
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		if unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko) == rtl {
			return false
		}
		other = true
	}
	return other
}
