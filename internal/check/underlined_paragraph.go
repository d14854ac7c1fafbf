package check

import (
	"bytes"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var underlinedParagraph = Rule{
	Rule: say.RuleUnderlinedParagraph,
	Page: func(p *Page) (found []diag.Finding) {
		hashes := false // some heading is written with #
		for i := range p.Doc.Headings {
			hashes = hashes || p.Doc.Source[p.Doc.Headings[i].Offset] == '#'
		}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			at, mark := p.underline(b)
			if mark == "" {
				continue
			}
			f := diag.Finding{Pos: p.At(at, len(mark)), Says: say.UnderlinedParagraph{Mark: mark[:min(3, len(mark))], Text: shorten(readable(b.Text))}}
			switch {
			case isParagraph(p, b, at):
				f.Edit = p.splitUnderline(at, mark)
			case hashes && mark[0] == '-' && len(mark) <= 5:
				f.Severity = diag.Warning
			default:
				continue
			}
			found = append(found, f)
		}
		return found
	},
}

// underlined tells whether a block is a heading only because of a line below it that was meant to divide.
func (p *Page) underlined(b *markdown.Block) bool {
	at, mark := p.underline(b)
	return mark != "" && isParagraph(p, b, at)
}

// underline is the line of - or = that makes a heading of the text above it, and where it begins; "" for a heading with #.
func (p *Page) underline(b *markdown.Block) (at int, mark string) {
	if b.Kind != markdown.HeadingText || b.Level > 2 {
		return 0, ""
	}
	source := p.Doc.Source
	start := p.lineStart(b.Source(0))
	if bytes.HasPrefix(bytes.TrimLeft(source[start:], " \t>-+*0123456789.)"), []byte("#")) {
		return 0, ""
	}
	for at = p.lineEnd(b.Source(len(b.Text) - 1)); at < len(source); at = p.lineEnd(at + 1) {
		line := bytes.TrimLeft(source[at+1:p.lineEnd(at+1)], " \t>")
		mark := strings.TrimRight(string(line), " \t\r")
		if mark != "" && (strings.Trim(mark, "-") == "" || strings.Trim(mark, "=") == "") {
			return p.lineEnd(at+1) - len(line), mark
		}
		if at+1 >= len(source) {
			break
		}
	}
	return 0, ""
}

// isParagraph tells whether the text above an underline is one, and no title: it has several lines, many words, or the end
// of a sentence.
func isParagraph(p *Page, b *markdown.Block, underline int) bool {
	text := strings.TrimSpace(b.Text)
	return len(strings.Fields(text)) > 10 || strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "،") || strings.HasSuffix(text, "؛") || endsInColon(text) ||
		strings.Contains(text, ". ") || strings.HasPrefix(text, "|") || bytes.Count(p.Doc.Source[b.Source(0):underline], []byte("\n")) > 1
}

// splitUnderline makes a line across of an underline: below an empty line it is one.
func (p *Page) splitUnderline(at int, mark string) diag.Edit {
	begin := p.lineStart(at)
	prefix := strings.TrimRight(string(p.Doc.Source[begin:at]), " \t")
	e := diag.Edit{Start: begin, End: begin, New: prefix + "\n"}
	if mark[0] == '=' || len(mark) < 3 {
		e.End, e.New = at+len(mark), prefix+"\n"+string(p.Doc.Source[begin:at])+"---"
	}
	return e
}
