package check

import (
	"strings"
	"unicode/utf8"
)

// quotation is a stretch between two quotation marks, the marks included.
type quotation struct{ start, innerStart, innerEnd, end int }

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
