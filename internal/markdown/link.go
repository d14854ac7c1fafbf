package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"

	"sitegen/internal/address"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// destination is where a link or picture leads.
type destination struct {
	link  Link
	spans []Span // of link.Dest
}

// destination reads the destination of a link or picture, as its author wrote it.
func (b *builder) destination(n ast.Node, written []byte, reference, image bool) destination {
	offset, raw, _ := b.sourceOf(written, max(0, offsetOf(n)), reference)
	if reference {
		b.expand(len(raw), offsetOf(n))
	}
	b.spaced(raw, offset)
	d := destination{link: Link{Image: image, Offset: b.origin(offset), Length: runes(raw)}}
	if bytes.Contains(raw, []byte("{{")) {
		d.spans = b.spans(string(raw), offset, true)
		d.link.Dest = join(d.spans, func(ref *Ref) string { return "{{ " + ref.Source + " }}" })
	} else {
		d.link.Dest = unescape(raw)
		d.spans = []Span{{Text: d.link.Dest}}
	}
	return d
}

// expand counts what a reference link copies from its definition: a long one that is used often would fill the memory.
func (b *builder) expand(n, offset int) {
	if b.expanded += n; b.expanded > maxBytes {
		b.tooMuch(offset, say.TooMuchReferences{})
	}
}

// refused reports a destination that is a script, however it is spelled.
func (b *builder) refused(l *Link) bool {
	if b.full {
		return true
	}
	if !isScript(l.Dest) {
		return false
	}
	pos := b.doc.At(l.Offset)
	pos.Length = l.Length
	b.add(diag.New(pos, say.BadLink{Address: shorten(l.Dest)}))
	return true
}

// isScript tells whether a browser would take an address for code or for a document made of nothing but the address. It
// skips white space and control characters, as browsers do.
func isScript(url string) bool {
	for _, scheme := range []string{"javascript:", "vbscript:", "data:"} {
		k := 0
		for i := 0; i < len(url); i++ {
			c := url[i]
			if c <= ' ' || c == 0x7F {
				continue
			}
			if c|0x20 != scheme[k] {
				break
			}
			if k++; k == len(scheme) {
				return true
			}
		}
	}
	return false
}

func (b *builder) printLink(n *ast.Link) {
	if b.full {
		return
	}
	b.references.refer(n.Reference)
	d := b.destination(n, n.Destination, n.Reference != nil, false)
	if b.refused(&d.link) {
		b.children(n)
		return
	}
	b.write(`<a href="`)
	if isWeb(d.link.Dest) && len(d.spans) == 1 {
		b.out = appendEscaped(b.out, address.Encode(d.link.Dest))
	} else {
		b.links = append(b.links, d.link)
		b.hole(hole{kind: holeDestination, dest: &d})
	}
	b.write(`"`)
	b.title(n, n.Title, n.Reference != nil)
	b.write(b.setting.around[n].inside, `>`)
	b.inLink++
	b.children(n)
	b.inLink--
	b.write(`</a>`)
}

// isWeb tells whether an address is a whole one on the web.
func isWeb(url string) bool {
	return hasPrefixFold(url, "https://") && len(url) > len("https://") || hasPrefixFold(url, "http://") && len(url) > len("http://")
}

func (b *builder) title(n ast.Node, title []byte, reference bool) {
	if len(title) == 0 {
		return
	}
	offset, raw, found := b.sourceOf(title, max(0, offsetOf(n)), reference)
	if !found && bytes.Contains(raw, []byte("{{")) {
		b.report(offset, 1, say.BadFactLongTitle{})
		return
	}
	b.expand(len(raw), offsetOf(n))
	b.write(` title="`)
	b.attribute(b.spans(string(raw), offset, true))
	b.write(`"`)
}

func (b *builder) printImage(n *ast.Image) {
	if b.full {
		return
	}
	b.references.refer(n.Reference)
	d := b.destination(n, n.Destination, n.Reference != nil, true)
	alt := b.inlineSpans(n)
	if b.refused(&d.link) {
		b.attribute(alt)
		return
	}
	b.links = append(b.links, d.link)
	b.write(`<img src="`)
	b.hole(hole{kind: holeImage, dest: &d})
	b.write(`" alt="`)
	b.attribute(alt)
	b.write(`"`)
	b.title(n, n.Title, n.Reference != nil)
	b.write(` loading="lazy">`)
}

// attribute prints spans into an attribute.
func (b *builder) attribute(spans []Span) {
	for _, s := range spans {
		if s.Fact != nil {
			b.hole(hole{kind: holeFactText, ref: s.Fact})
		} else {
			b.out = appendEscaped(b.out, s.Text)
		}
	}
}

// linked prints text with its bare addresses as links. next is what follows the text, or nil.
func (b *builder) linked(s []byte, offset int, next ast.Node) {
	if b.inLink == 0 && mayHoldAddress(s, b.addresses) {
		for {
			start, stop, kind := nextAddress(s)
			if kind == noAddress {
				break
			}
			b.unlinked(s[:start], offset)
			text := unescape(s[start:stop])
			href := text
			switch kind {
			case www:
				href = "https://" + text
			case mail:
				href = "mailto:" + text
			}
			if _, ok := next.(*factNode); ok && stop == len(s) && kind != mail {
				b.report(offset+start, runes(s[start:stop]), say.BadLinkBeforeFact{Address: href})
			}
			b.address(href, text)
			s, offset = s[stop:], offset+stop
		}
	}
	b.unlinked(s, offset)
}

// unlinked prints text without addresses.
func (b *builder) unlinked(s []byte, offset int) {
	if len(b.setting.insets) > 0 {
		b.printSet(s, offset)
		return
	}
	b.printUnset(s, offset)
}

// printUnset prints text as it is written.
func (b *builder) printUnset(s []byte, offset int) {
	if isLiteral(s) {
		b.out = append(b.out, s...)
		return
	}
	b.text(s)
}

// address prints a link whose text is its address: left to right in any paragraph.
func (b *builder) address(href, text string) {
	b.write(`<a href="`)
	b.out = appendEscaped(b.out, address.Encode(href))
	b.write(`" dir="ltr">`)
	b.out = appendEscaped(b.out, text)
	b.write(`</a>`)
}

// printAutoLink prints an address in angle brackets.
func (b *builder) printAutoLink(n *ast.AutoLink) {
	href, label := string(n.URL(b.source)), string(n.Label(b.source))
	if n.AutoLinkType == ast.AutoLinkEmail && !hasPrefixFold(href, "mailto:") {
		href = "mailto:" + href
	}
	scheme, _, _ := strings.Cut(strings.ToLower(href), ":")
	switch scheme {
	case "https", "http", "mailto", "tel":
	default:
		b.report(offsetOf(n)+1, runes(label), say.BadLink{Address: shorten(label)})
		b.out = appendEscaped(b.out, label)
		return
	}
	b.spacedAuto(label, offsetOf(n)+1)
	if b.inLink > 0 {
		b.out = appendEscaped(b.out, label)
		return
	}
	b.address(href, label)
}
