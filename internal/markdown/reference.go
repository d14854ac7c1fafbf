package markdown

import (
	"bytes"
	"sitegen/internal/say"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// references are the definitions of link addresses, [label]: address, and which of them links refer to.
type references struct {
	defined []*ast.LinkReferenceDefinition
	used    map[string]bool // by label as the parser compares them
}

// refer notes that a link refers to a definition.
func (r *references) refer(to *ast.ReferenceLink) {
	if to == nil {
		return
	}
	if r.used == nil {
		r.used = map[string]bool{}
	}
	r.used[util.ToLinkReference(to.Value)] = true
}

// reportLost reports the definitions that no link refers to and that look like text: [ملاحظة]: مهم. The parser takes them
// out of the text, so nobody would see them. An address is no text; one that is not used does no harm.
func (b *builder) reportLost() {
	first := map[string]bool{}
	for _, d := range b.references.defined {
		label := util.ToLinkReference(d.Label)
		again := first[label]
		first[label] = true
		if b.references.used[label] && !again || b.left.usedElsewhere(string(d.Label)) || bytes.ContainsAny(d.Destination, "/.:#@") {
			continue
		}
		line := b.source[d.Lines().At(0).Start:]
		line, _, _ = bytes.Cut(line, []byte("\n"))
		line = bytes.TrimSpace(line)
		b.report(d.Lines().At(0).Start, runes(line), say.UnusedReference{Line: shorten(string(line))})
	}
}
