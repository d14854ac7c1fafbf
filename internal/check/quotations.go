package check

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// quotation is a stretch between two quotation marks, the marks included.
type quotation struct{ start, innerStart, innerEnd, end int }

// quotations are those of the text, in their order.
func (t *Text) quotations() []quotation {
	if !t.marked {
		t.marked = true
		if t.has&quotes != 0 {
			t.quoted = quotations(t.Raw)
		}
	}
	return t.quoted
}

// quotedAt is the quotation in which a byte of the text stands. ok is false where there is none.
func (t *Text) quotedAt(i int) (q quotation, ok bool) {
	list := t.quotations()
	k := sort.Search(len(list), func(k int) bool { return list[k].end > i })
	if k == len(list) || list[k].start >= i {
		return quotation{}, false
	}
	return list[k], true
}

// quotations finds “…”, «…», „…“ and "…" on one line. A straight quote ends where the next one stands.
func quotations(s string) (out []quotation) {
	if strings.IndexByte(s, '"') < 0 && !strings.Contains(s, "“") && !strings.Contains(s, "«") && !strings.Contains(s, "„") {
		return nil
	}
	missing := map[string]bool{} // what does not stand in the rest of the text
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		var closers string
		switch r {
		case '“', '„':
			closers = "”“"
		case '«':
			closers = "»"
		case '"':
			closers = "\""
		default:
			i += size
			continue
		}
		end := -1
		if !missing[closers] {
			end = strings.IndexAny(s[i+size:], closers)
		}
		if end < 0 {
			missing[closers] = true
			i += size
			continue
		}
		stop := i + size + end
		_, width := utf8.DecodeRuneInString(s[stop:])
		out = append(out, quotation{i, i + size, stop, stop + width})
		i = stop + width
	}
	return out
}
