package lang

import (
	"sort"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Normalised is a text made comparable, with the way back to the text as it was written.
type Normalised struct {
	Text   string
	source int    // length of the source in bytes
	spans  []span // sorted by text; nil when every offset is the same in both
}

// span begins where the two texts stop running in step.
type span struct {
	text, source int32
	// flat: a cluster that was rewritten; every offset inside it means its beginning.
	flat bool
}

// Normalise makes a text comparable, for matching only and never for showing: composed (NFC; presentation forms NFKC),
// without harakat, tatweel and invisible characters, أإآٱ as ا, ى and ی as ي, ک as ك, ة as ه, digits as 0-9, all double
// quotes as ", curly apostrophes as ', no-break spaces as spaces, A-Z as a-z. Bytes that are not UTF-8 stay as they are.
func Normalise(s string) Normalised {
	i := 0
	for i < len(s) && s[i] < utf8.RuneSelf && (s[i] < 'A' || s[i] > 'Z') {
		i++
	}
	if i == len(s) {
		return Normalised{Text: s, source: len(s)}
	}
	n := normaliser{source: s, text: make([]byte, 0, len(s))}
	n.run()
	return Normalised{Text: string(n.text), source: len(s), spans: n.spans}
}

// Original maps a byte offset in Text to the byte offset in the source where that character begins. The end of Text
// maps to the end of the source; so Text[a:b] was written as source[Original(a):Original(b)], dropped marks included.
func (n Normalised) Original(i int) int {
	switch {
	case i >= len(n.Text):
		return n.source
	case i < 0:
		i = 0
	}
	if n.spans == nil {
		return i
	}
	at := sort.Search(len(n.spans), func(k int) bool { return int(n.spans[k].text) > i }) - 1
	if at < 0 {
		return i
	}
	sp := n.spans[at]
	if sp.flat {
		return int(sp.source)
	}
	return int(sp.source) + i - int(sp.text)
}

// normaliser walks through a source once. Everything before the cluster that it stands in is final; the cluster is kept
// in mind because a mark that comes later may change it (و + hamza above = ؤ).
type normaliser struct {
	source string
	text   []byte
	spans  []span

	cluster     int // where the last character that can carry marks began in source
	clusterText int // its place in text
	clusterSpan int // how many spans there were before it
}

func (n *normaliser) run() {
	s := n.source
	for i := 0; i < len(s); {
		if end, last := stable(s, i); end > i {
			n.mark(i, false)
			n.cluster, n.clusterText, n.clusterSpan = last, len(n.text)+last-i, len(n.spans)
			n.text = append(n.text, s[i:end]...)
			i = end
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= 'A' && r <= 'Z':
			n.begin(i)
			n.text = append(n.text, byte(r)+'a'-'A')
			i++
		case IsInvisible(r):
			i += size
		case r >= 0x0653 && r <= 0x0655, r >= 0x0300 && !plainArabic(r) && r < 0x2000:
			i = n.rewrite(i)
		case IsArabicMark(r):
			i += size
		case r >= 0xFB50 && r <= 0xFDFF, r >= 0xFE70 && r <= 0xFEFF, r >= 0x2070 && r != utf8.RuneError:
			i = n.rewrite(i)
		default: // other letters of Arabic, Latin with accents, general punctuation
			n.begin(i)
			n.put(s[i:i+size], r)
			i += size
		}
	}
}

// stable finds the end of the run of characters from i on that normalising does not change, ASCII and the usual letters
// of Arabic, and where its last character begins. Most of a text is such runs, so they are copied whole.
func stable(s string, i int) (end, last int) {
	last = i
	for i < len(s) {
		c := s[i]
		switch {
		case c < utf8.RuneSelf:
			if c >= 'A' && c <= 'Z' {
				return i, last
			}
			last = i
			i++
			continue
		case c == 0xD8 && i+1 < len(s): // U+0600–063F; the letters but آ أ إ ة
			if d := s[i+1]; d >= 0xAA && d <= 0xBF || d == 0xA1 || d == 0xA4 || d >= 0xA6 && d <= 0xA8 {
				last = i
				i += 2
				continue
			}
		case c == 0xD9 && i+1 < len(s): // U+0640–067F; the letters ف to ي but ى
			if d := s[i+1]; d >= 0x81 && d <= 0x88 || d == 0x8A {
				last = i
				i += 2
				continue
			}
		}
		return i, last
	}
	return i, last
}

// plainArabic are the runes of the Arabic block that NFC leaves alone and that carry no meaning for what stands before.
func plainArabic(r rune) bool {
	return r >= 0x0600 && r <= 0x06D5 || r >= 0x06EE && r <= 0x06FF
}

// begin notes that a character of the source begins here in the text.
func (n *normaliser) begin(source int) {
	n.cluster, n.clusterText, n.clusterSpan = source, len(n.text), len(n.spans)
	n.mark(source, false)
}

// mark adds a span if the texts do not run in step here.
func (n *normaliser) mark(source int, flat bool) {
	here := span{text: int32(len(n.text)), source: int32(source), flat: flat}
	if last := len(n.spans) - 1; last >= 0 {
		before := n.spans[last]
		if before.text == here.text {
			n.spans[last] = here
			return
		}
		if !flat && !before.flat && before.source-before.text == here.source-here.text {
			return
		}
	} else if !flat && source == len(n.text) {
		return
	}
	n.spans = append(n.spans, here)
}

// put adds a character that changes by itself only.
func (n *normaliser) put(written string, r rune) {
	if r == utf8.RuneError && len(written) == 1 {
		n.text = append(n.text, written...)
		return
	}
	folded := fold(r)
	if folded == r {
		n.text = append(n.text, written...)
		return
	}
	n.text = utf8.AppendRune(n.text, folded)
}

// longestCluster bounds, in bytes, how far a mark may reach back, so that a heap of marks costs no more than any other
// text. Unicode's stream-safe format allows thirty marks; no language has more than four.
const longestCluster = 128

// rewrite normalises a cluster as a whole: the character at i with all that belongs to it, including the character
// before it when i is a mark on that. It gives the place behind the cluster.
func (n *normaliser) rewrite(i int) int {
	s := n.source
	start := i
	if !norm.NFC.PropertiesString(s[i:]).BoundaryBefore() && len(n.text) > n.clusterText && i-n.cluster <= longestCluster && n.adjacent(i) {
		start = n.cluster
		n.text = n.text[:n.clusterText]
		n.spans = n.spans[:n.clusterSpan]
	}
	size := norm.NFC.NextBoundaryInString(s[i:], true)
	if size <= 0 {
		_, size = utf8.DecodeRuneInString(s[i:])
	}
	end := i + size

	var buf [64]byte
	whole := buf[:0]
	for _, r := range s[start:end] {
		switch {
		case IsInvisible(r):
		case r >= 0xFB50 && r <= 0xFDFF, r >= 0xFE70 && r <= 0xFEFF:
			whole = norm.NFKC.AppendString(whole, string(r))
		default:
			whole = utf8.AppendRune(whole, r)
		}
	}
	if !norm.NFC.IsNormal(whole) {
		whole = norm.NFC.Bytes(whole)
	}
	n.cluster, n.clusterText, n.clusterSpan = start, len(n.text), len(n.spans)
	n.mark(start, true)
	for len(whole) > 0 {
		r, size := utf8.DecodeRune(whole)
		switch {
		case IsArabicMark(r) || IsInvisible(r):
		case r >= 'A' && r <= 'Z':
			n.text = append(n.text, byte(r)+'a'-'A')
		default:
			n.put(string(whole[:size]), r)
		}
		whole = whole[size:]
	}
	return end
}

// adjacent tells whether only marks stand between the last character and i: a mark behind a dropped zero-width
// character does not belong to what is before that.
func (n *normaliser) adjacent(i int) bool {
	first := true
	for _, r := range n.source[n.cluster:i] {
		if !first && norm.NFC.PropertiesString(string(r)).BoundaryBefore() {
			return false
		}
		first = false
	}
	return true
}

// fold maps a composed character to the one that stands for all its like in matching.
func fold(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ی':
		return 'ي'
	case 'ک':
		return 'ك'
	case 'ة':
		return 'ه'
	case '“', '”', '„', '‟', '«', '»':
		return '"'
	case '‘', '’':
		return '\''
	case 0x00A0, 0x202F:
		return ' '
	}
	return latinDigit(r)
}
