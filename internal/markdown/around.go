package markdown

import (
	"bytes"

	"sitegen/internal/fact"
)

// Around are the parts of conditions in which a place of the file lies, the outermost first.
func (d *Document) Around(offset int) (under []fact.Branch) {
	at := offset - d.body
	for i := range d.Conditions {
		c := &d.Conditions[i]
		if c.open.stop <= at && at < c.close.start {
			under = append(under, fact.Branch{Condition: c.Condition, Else: c.Else && at >= c.middle.stop})
		}
	}
	return under
}

// Defined tells whether the place of a link is that of its definition, which may stand anywhere: [returns]: returns.md.
func (l *Link) Defined(source []byte) bool {
	return bytes.HasSuffix(bytes.TrimRight(source[:min(l.Offset, len(source))], " \t<\n"), []byte("]:"))
}
