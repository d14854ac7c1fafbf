package markdown

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lists as people type and paste them: • and its kin, dashes, ✅ and other signs, 1- (1) ١. أ- a) ii. and so on. One line
// alone never says for sure whether it belongs to a list, so what begins a line is read here, and which lines agree is
// told by findLists.

// markKind tells what begins the item of a list.
type markKind int8

const (
	bullet  markKind = iota // • ▪ ➢, and - * + with a space
	dash                    // – — ـ, and - without a plain space
	sign                    // ✅ ❌ 📞: it means something and belongs to the text
	ordinal                 // 1- (١) أ.
)

// numerals tells what an ordinal counts with.
type numerals int8

const (
	western numerals = iota
	arabicIndic
	persian
	abjad // أ ب ج د ه و ز
	hija  // أ ب ت ث ج ح خ
	lowerRoman
	upperRoman
	lowerLatin
	upperLatin
	numeralKinds
)

// delimiter tells what stands at an ordinal.
type delimiter int8

const (
	byDot   delimiter = iota // 1.
	byParen                  // 1)
	inRound                  // (1)
	byDash                   // 1- 1– 1ـ 1_ 1/
)

// listMark is what begins a line that may be the item of a list.
type listMark struct {
	at, text int // where it begins, and where the text of the item does, in the body
	line     int
	indent   int // columns before it
	kind     markKind
	common   bool // CommonMark reads it, too
	hyphen   bool // a common - : a bullet that dashes agree with
	spoken   bool // the item reads like a line of dialogue
	numerals int  // of an ordinal: the set of numerals that it may be read in
	values   [numeralKinds]int16
	delim    delimiter
	tagged   bool // lines of tags stand before it

	group int // in lists.groups
}

// readMark reads the mark at the beginning of a line, which has no white space before it.
func readMark(line []byte) (m listMark, ok bool) {
	start := len(line) - len(trimInvisible(line))
	s := line[start:]
	bold := 0
	if bytes.HasPrefix(s, []byte("**")) || bytes.HasPrefix(s, []byte("__")) {
		bold = 2
	}
	length, ok := m.readSign(s[bold:])
	if !ok {
		length, ok = m.readOrdinal(s[bold:])
	}
	if !ok || bold > 0 && m.kind != ordinal {
		return m, false
	}
	length += bold
	if bold > 0 {
		if !bytes.HasPrefix(s[length:], s[:2]) {
			return m, false
		}
		length += 2
	}
	text := trimGap(s[length:])
	gap := s[length : len(s)-len(text)]
	m.common = start == 0 && bold == 0 && m.isCommon(s[:length], gap)
	m.hyphen = m.common && s[0] == '-'
	if m.hyphen {
		m.kind = bullet
	}
	if !m.begins(s[:length], gap, text) {
		return m, false
	}
	m.spoken = m.kind == dash && isSpoken(text)
	m.text = start + length + len(gap)
	if m.kind == sign {
		m.text = start
	}
	return m, true
}

// isCommon tells whether CommonMark takes a mark for that of a list.
func (m *listMark) isCommon(mark, gap []byte) bool {
	if len(gap) == 0 || gap[0] != ' ' && gap[0] != '\t' {
		return false
	}
	switch m.kind {
	case bullet, dash:
		return len(mark) == 1 && bytes.IndexByte([]byte("-*+"), mark[0]) >= 0
	case ordinal:
		last := mark[len(mark)-1]
		return m.numerals == 1<<western && mark[0] != '(' && (last == '.' || last == ')') && isDigitByte(mark[len(mark)-2])
	}
	return false
}

// begins tells whether a text can follow a mark: a number behind a dash is a range, a size, a date or a price, and a
// letter that touches a full stop is an abbreviation.
func (m *listMark) begins(mark, gap, text []byte) bool {
	if m.common {
		return len(text) > 0
	}
	if !saysSomething(text) {
		return false
	}
	near, _ := utf8.DecodeRune(text)
	first, _ := utf8.DecodeRune(bytes.TrimLeft(text, "*_\"«“‘'([~$€£+-−±"))
	number := unicode.IsDigit(first)
	switch m.kind {
	case dash:
		r, _ := utf8.DecodeRune(mark)
		return !number && (len(gap) > 0 || r != 'ـ' && (unicode.IsLetter(near) || strings.ContainsRune("*\"«“([{", near)))
	case ordinal:
		counts := m.numerals&(1<<western|1<<arabicIndic|1<<persian) != 0
		if number && (m.delim == byDash || len(gap) == 0) {
			return false
		}
		if len(gap) > 0 {
			return true
		}
		last, _ := utf8.DecodeLastRune(mark)
		return (unicode.IsLetter(near) || strings.ContainsRune("*\"«“([{", near)) && (counts || m.delim == byParen || m.delim == inRound || m.delim == byDash && last != 'ـ' && last != '/' && first > 0x5FF)
	case bullet:
		switch r, _ := utf8.DecodeRune(mark); {
		case unicode.IsLetter(r) || r == '§': // of Word's picture fonts, pasted as text
			return len(gap) > 1 || bytes.IndexByte(gap, '\t') >= 0
		case r == '»' || r == '›':
			return len(gap) > 0
		}
	}
	return true
}

// saysSomething tells whether a text holds a letter, a digit or a fact.
func saysSomething(text []byte) bool {
	return bytes.IndexFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '{' }) >= 0
}

// readSign reads a bullet, a dash or a sign, and returns its length.
func (m *listMark) readSign(s []byte) (length int, ok bool) {
	for _, arrow := range []string{"->", "-->", "=>", "==>"} {
		if bytes.HasPrefix(s, []byte(arrow)) {
			m.kind = bullet
			return len(arrow), true
		}
	}
	r, size := utf8.DecodeRune(s)
	switch {
	case r == '-' || r == '*' || r == '+':
		m.kind = bullet
		if r == '-' {
			m.kind = dash
		}
		next, _ := utf8.DecodeRune(s[size:])
		return size, r == '-' || isGap(next)
	case isDash(r):
		m.kind = dash
		next, _ := utf8.DecodeRune(s[size:])
		return size, !isDash(next) && next != '-' && next != 'ـ'
	case isBullet(r):
		m.kind = bullet
		if next, n := utf8.DecodeRune(s[size:]); next == '\uFE0E' || next == '\uFE0F' {
			size += n
		}
		return size, true
	}
	m.kind = sign
	return signLength(s)
}

func isDash(r rune) bool {
	return r >= '‐' && r <= '―' || r == '−' || r == 'ـ'
}

// isBullet tells whether a character shows nothing but that an item begins: bullets, geometric shapes, arrows, and what
// Word's picture fonts leave behind.
func isBullet(r rune) bool {
	switch {
	case r >= '\u25A0' && r <= '\u25FF', r >= '\u2190' && r <= '\u21FF', r >= '\u2794' && r <= '\u27BF', r >= '\u2B00' && r <= '\u2B2F':
		return true
	case r >= '\uF020' && r <= '\uF0FF': // of the fonts Symbol and Wingdings
		return true
	}
	return strings.ContainsRune("•·‣⁃∙⋅●❖❑❒❍⦁⦾⦿⮚⮞⁌⁍»›oqvüØ§", r)
}

// signLength returns how long the sign at the beginning of a text is, with what changes its looks; false when there is
// none.
func signLength(s []byte) (length int, ok bool) {
	r, size := utf8.DecodeRune(s)
	keycap := (r >= '0' && r <= '9' || r == '#' || r == '*') && bytes.HasPrefix(s[size:], []byte("\uFE0F\u20E3"))
	if !keycap && !isSign(r) {
		return 0, false
	}
	length = size
	for {
		next, n := utf8.DecodeRune(s[length:])
		switch {
		case next >= '\uFE00' && next <= '\uFE0F', next == '\u20E3', next >= 0x1F3FB && next <= 0x1F3FF, next >= 0xE0020 && next <= 0xE007F:
			length += n
		case next == '\u200D':
			length += n
			_, n = utf8.DecodeRune(s[length:])
			length += n
		case isFlag(next) && isFlag(r) && length == size: // flags are pairs
			length += n
		default:
			return length, true
		}
	}
}

// isSign tells whether a character is a picture: pictographs and symbols, but no parts of boxes and no mathematics.
func isSign(r rune) bool {
	switch {
	case r >= 0x1F000 && r <= 0x1FAFF:
		return true
	case r >= '\u2300' && r <= '\u23FF', r >= '\u2460' && r <= '\u24FF', r >= '\u2600' && r <= '\u2793', r >= '\u2B30' && r <= '\u2BFF':
		return true
	}
	return false
}

func isFlag(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }

// readOrdinal reads an ordinal with its delimiter, and returns their length.
func (m *listMark) readOrdinal(s []byte) (length int, ok bool) {
	m.kind = ordinal
	i := 0
	round := len(s) > 0 && s[0] == '('
	if round {
		i = 1
	}
	n := m.readNumerals(s[i:])
	if n == 0 {
		return 0, false
	}
	i += n
	if round {
		m.delim = inRound
		if i >= len(s) || s[i] != ')' {
			return 0, false
		}
		i++
		for i < len(s) && (s[i] == '-' || s[i] == ':' || s[i] == '.') {
			i++ // (1)- (1):
		}
		return i, true
	}
	r, size := utf8.DecodeRune(s[i:])
	switch {
	case r == '.':
		m.delim = byDot
	case r == ')':
		m.delim = byParen
	case r == '-' || r == '_' || r == '/' || isDash(r):
		m.delim = byDash
		if r == '_' && bytes.HasPrefix(s[i+size:], []byte("_")) { // of __1__
			return 0, false
		}
	case r == ' ':
		// 1 - نص
		r, size = utf8.DecodeRune(s[i+1:])
		if r != '-' && !isDash(r) {
			return 0, false
		}
		if next, _ := utf8.DecodeRune(s[i+1+size:]); !isGap(next) {
			return 0, false
		}
		m.delim = byDash
		return i + 1 + size, true
	default:
		return 0, false
	}
	i += size
	if m.delim != byDash && i < len(s) && s[i] == '-' { // 1.- 1)-
		i++
	}
	return i, true
}

// readNumerals reads the number or the letters of an ordinal in all ways that they can be read in, and returns their
// length.
func (m *listMark) readNumerals(s []byte) (length int) {
	r, size := utf8.DecodeRune(s)
	if kind, zero := digitsOf(r); zero > 0 {
		value, digits := 0, 0
		for {
			r, size := utf8.DecodeRune(s[length:])
			if r < zero || r > zero+9 {
				break
			}
			value = value*10 + int(r-zero)
			length += size
			if digits++; digits > 3 {
				return 0
			}
		}
		if value == 0 || s[0] == '0' && digits != 2 { // 01 is a place in an order, 050 is none
			return 0
		}
		m.reads(kind, value)
		return length
	}
	if i := indexRune(abjadLetters, plainLetter(r)); i >= 0 {
		m.reads(abjad, i+1)
		m.reads(hija, indexRune(hijaLetters, plainLetter(r))+1)
		if plainLetter(r) == 'ه' { // a letter is lengthened so that it is not read as a number: هـ
			for bytes.HasPrefix(s[size:], []byte("ـ")) {
				size += len("ـ")
			}
		}
		return size
	}
	for length < len(s) && length < 5 && (s[length]|0x20 >= 'a' && s[length]|0x20 <= 'z') {
		length++
	}
	word := string(s[:length])
	lower := strings.ToLower(word)
	upper := word == strings.ToUpper(word)
	if length == 0 || !upper && word != lower {
		return 0
	}
	latin, roman := lowerLatin, lowerRoman
	if upper {
		latin, roman = upperLatin, upperRoman
	}
	if length == 1 {
		m.reads(latin, int(lower[0]-'a')+1)
	}
	if value := romanValue(lower); value > 0 {
		m.reads(roman, value)
	}
	if m.numerals == 0 {
		return 0
	}
	return length
}

func (m *listMark) reads(n numerals, value int) {
	m.numerals |= 1 << n
	m.values[n] = int16(value)
}

// digitsOf returns the kind of a digit, and its zero; 0 when it is none.
func digitsOf(r rune) (numerals, rune) {
	switch {
	case r >= '0' && r <= '9':
		return western, '0'
	case r >= '٠' && r <= '٩':
		return arabicIndic, '٠'
	case r >= '۰' && r <= '۹':
		return persian, '۰'
	}
	return 0, 0
}

const (
	abjadLetters = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"
	hijaLetters  = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
)

func indexRune(s string, r rune) int {
	i := strings.IndexRune(s, r)
	if i < 0 {
		return -1
	}
	return utf8.RuneCountInString(s[:i])
}

// plainLetter returns the letter that counts in the place of one with a hamza.
func plainLetter(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ':
		return 'ا'
	case 'ى', 'ی':
		return 'ي'
	case 'ک':
		return 'ك'
	}
	return r
}

var romanUnits = [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}
var romanTens = [...]string{"", "x", "xx", "xxx", "xl"}

// romanValue returns the value of a Roman number up to 49, 0 when it is none.
func romanValue(s string) int {
	for tens := len(romanTens) - 1; tens >= 0; tens-- {
		rest, ok := strings.CutPrefix(s, romanTens[tens])
		if !ok {
			continue
		}
		for units, u := range romanUnits {
			if rest == u {
				return tens*10 + units
			}
		}
	}
	return 0
}

// isSpoken tells whether an item reads like a line of dialogue, which has a dash before it, too: – قال، – وما السعر؟
func isSpoken(text []byte) bool {
	end := bytes.TrimRight(text, " \t\r\"»”’*_")
	for _, mark := range []string{"؟", "?", "!", "…"} {
		if bytes.HasSuffix(end, []byte(mark)) {
			return true
		}
	}
	word := text
	if i := bytes.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }); i >= 0 {
		word = word[:i]
	}
	for _, verb := range speech {
		if rest, ok := bytes.CutSuffix(word, []byte(verb)); ok && (len(rest) == 0 || string(rest) == "و" || string(rest) == "ف") {
			return true
		}
	}
	return false
}

// speech are verbs that tell who speaks.
var speech = strings.Fields("قال قالت قلت قلنا قالوا سأل سألت سألته أجاب أجابت أجبت رد ردت ردّ ردّت صاح صاحت هتف هتفت همس همست")

// trimInvisible drops marks of direction and the like, which are pasted along.
func trimInvisible(s []byte) []byte {
	return bytes.TrimLeftFunc(s, func(r rune) bool {
		return r == 0x061C || r == 0xFEFF || r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
	})
}

// trimGap drops the white space behind a mark, and what is invisible in it.
func trimGap(s []byte) []byte {
	return bytes.TrimLeftFunc(s, func(r rune) bool {
		return isGap(r) || r == 0x061C || r == 0xFEFF || r >= 0x200B && r <= 0x200F
	})
}

// isGap tells whether a character is white space within a line.
func isGap(r rune) bool { return r != '\n' && r != '\r' && unicode.IsSpace(r) }

func isDigitByte(c byte) bool { return c >= '0' && c <= '9' }
