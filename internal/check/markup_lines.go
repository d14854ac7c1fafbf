package check

import (
	"bytes"
	"regexp"
	"sort"
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

// lineMark is markup that is at the beginning of a line.
type lineMark struct {
	needle  string // with which the line begins
	pattern *regexp.Regexp
	hint    say.Message
	fix     func(l *line, m []string) diag.Edit // nil, and the zero Edit, where only a person knows
}

// lineMarks are those that tell by one line what they are. Headings, tables and attributes take more, see leftInLines.
var lineMarks = []lineMark{
	{"#", regexp.MustCompile(`^(#{2,6})(\x{A0}|[\pL\pN«“"(*])`), say.MarkupLeftHeadingSpace{}, spaceAfterHashes},
	{"#", regexp.MustCompile(`^(#{1,6})\x{A0}`), say.MarkupLeftHeadingWideSpace{}, spaceAfterHashes},
	{"#+", regexp.MustCompile(`^#\+[A-Za-z_]+:`), say.MarkupLeftOtherLanguage{}, nil},
	{"!!!", regexp.MustCompile(`^!!!\+? ?[a-z]+\b`), say.MarkupLeftNote{}, nil},
	{"???", regexp.MustCompile(`^\?\?\?\+? ?[a-z]+\b`), say.MarkupLeftNote{}, nil},
	{"..", regexp.MustCompile(`^\.\. [a-z-]+::`), say.MarkupLeftNote{}, nil},
	{"=", regexp.MustCompile(`^={3,}$`), say.MarkupLeftDivider{}, ruleForEquals},
	{"=", regexp.MustCompile(`^(={2,6}) +([^=].*?) +={2,6}$`), say.MarkupLeftWiki{}, hashesForWiki},
	{"h", regexp.MustCompile(`^h([1-6])\. +\S`), say.MarkupLeftHeading{}, hashesForTextile},
}

var (
	fencedNote = regexp.MustCompile(`^:::+ *\{?\.?([A-Za-z]*)`)
	attribute  = regexp.MustCompile(`\{(:? ?)([#.][^{}]*)\}`)
	headingEnd = regexp.MustCompile(`[ \t]*\{(:? ?)#([^{}]*?) ?\}$`)
)

// leftInLines finds what was meant as the beginning of a block, or as a line of its own.
func leftInLines(p *Page) (found []diag.Finding) {
	lines := p.Lines()
	var table *markdown.Block
	fence := false // the end of a fenced note is not told beside its beginning
	for i := range lines {
		l := &lines[i]
		text := l.text()
		add := func(start, end int, hint say.Message, e diag.Edit) {
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start+start, l.start+end), Says: typedAsIs(text[start:]), Advice: hint, Edit: e})
		}
		if at := attribute.FindStringIndex(text); at != nil && l.block.Kind != markdown.Cell && !escapedAt(text, at[0]) {
			e := p.attributeFix(lines, i)
			add(at[0], at[1], say.MarkupLeftHeadingId{}, e)
		}
		if l.block.Kind != markdown.Paragraph {
			continue
		}
		switch {
		case strings.HasPrefix(text, ":::"):
			m := fencedNote.FindStringSubmatch(text)
			if m[1] == "" && fence {
				fence = false
				continue
			}
			fence = true
			kind := m[1]
			if m[0] != text {
				kind = "" // its title would be lost
			}
			add(0, len(m[0]), say.MarkupLeftNote{}, p.noteFix(lines, i, kind))
		case strings.HasPrefix(text, "|"):
			if l.block == table || strings.Count(text, "|") < 2 {
				continue
			}
			table = l.block
			add(0, len(text), say.MarkupLeftTable{}, p.tableFix(lines, i))
		case l.block != table && p.tabbedRows(lines, i) > 0:
			table = l.block
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Says: say.MarkupLeftTabs{Text: readable(shorten(text))}, Edit: p.tabsFix(lines, i)})
		case l.block != table && bareRows(lines, i):
			table = l.block
			add(0, len(text), say.MarkupLeftTable{}, p.tableFix(lines, i))
		default:
			for k := range lineMarks {
				m := &lineMarks[k]
				if !strings.HasPrefix(text, m.needle) {
					continue
				}
				if of := m.pattern.FindStringSubmatch(text); of != nil {
					e := diag.Edit{}
					switch {
					case m.fix != nil && p.isSource(l, of[0]):
						e = m.fix(l, of)
					case m.needle == "!!!" && of[0] == text:
						e = p.noteFix(lines, i, strings.TrimLeft(text, "!+ "))
					}
					add(0, len(of[0]), m.hint, e)
					break
				}
			}
		}
	}
	return found
}

// isSource tells whether the file says at the beginning of a line what its text says.
func (p *Page) isSource(l *line, text string) bool {
	return bytes.HasPrefix(p.Doc.Source[l.offset:], []byte(text))
}

func spaceAfterHashes(l *line, m []string) diag.Edit {
	at := l.offset + len(m[1])
	if strings.HasSuffix(m[0], "\u00A0") {
		return diag.Edit{Start: at, End: at + len("\u00A0"), New: " "}
	}
	return diag.Edit{Start: at, End: at, New: " "}
}

func ruleForEquals(l *line, m []string) diag.Edit {
	switch {
	case l.item:
		return diag.Edit{}
	case l.first:
		return diag.Edit{Start: l.offset, End: l.offset + len(m[0]), New: "---"}
	}
	return diag.Edit{Start: l.offset, End: l.offset + len(m[0]), New: "\n---"}
}

func hashesForWiki(l *line, m []string) diag.Edit {
	return diag.Edit{Start: l.offset, End: l.offset + len(m[0]), New: strings.Repeat("#", len(m[1])) + " " + m[2]}
}

func hashesForTextile(l *line, m []string) diag.Edit {
	return diag.Edit{Start: l.offset, End: l.offset + len("h1."), New: strings.Repeat("#", max(2, int(m[1][0]-'0')))}
}

// noteKinds are the names of notes in other dialects, by those of this one.
var noteKinds = map[string]string{"note": "NOTE", "info": "NOTE", "tip": "TIP", "hint": "TIP", "important": "IMPORTANT", "warning": "WARNING",
	"caution": "WARNING", "danger": "WARNING"}

// noteFix makes a note of the lines after a marker: up to the next ::: alone, or all of the paragraph after !!!.
func (p *Page) noteFix(lines []line, i int, kind string) diag.Edit {
	name, known := noteKinds[strings.ToLower(kind)]
	first := &lines[i]
	if !known || !first.first || first.item || first.offset != p.lineStart(first.offset) {
		return diag.Edit{}
	}
	last := i
	for last+1 < len(lines) && lines[last+1].block == first.block {
		last++
	}
	from, to, end := p.lineEnd(first.offset), lines[last].stop, lines[last].stop
	if fenced := strings.HasPrefix(first.text(), ":"); fenced {
		if lines[last].text() != ":::" {
			return diag.Edit{}
		}
		to = lines[last].offset
	}
	body := strings.TrimSpace(string(p.Doc.Source[from:max(from, to)]))
	if body == "" || strings.Contains(body, ":::") {
		return diag.Edit{}
	}
	var note strings.Builder
	note.WriteString("> [!" + name + "]")
	for l := range strings.Lines(body) {
		note.WriteString("\n> " + strings.TrimSpace(l))
	}
	return diag.Edit{Start: first.offset, End: end, New: note.String()}
}

// cellsOf counts the cells of a row of a table, and tells whether bars are at both of its ends. It has 0 where nothing is
// divided, where a bar is at one end alone and where one is meant as it is.
func cellsOf(text string) (cells int, framed bool) {
	bars := strings.Count(text, "|")
	first, last := strings.HasPrefix(text, "|"), strings.HasSuffix(text, "|")
	switch {
	case bars == 0 || first != last || strings.Contains(text, `\|`):
		return 0, false
	case first:
		return bars - 1, true
	}
	return bars + 1, false
}

// bareRows tells whether rows of a table without bars at their ends begin at a line: two of three cells or more, or three of
// two. One line may be a choice, and two of two cells anything.
func bareRows(lines []line, i int) bool {
	cells, framed := cellsOf(lines[i].text())
	if cells < 2 || framed {
		return false
	}
	rows := 1
	for k := i + 1; k < len(lines) && lines[k].block == lines[i].block && rows < 3; k++ {
		if n, also := cellsOf(lines[k].text()); n != cells || also {
			break
		}
		rows++
	}
	return rows > 2 || rows > 1 && cells > 2
}

// cells are those of a line of the file with tabs between them, as spreadsheets and word processors copy a row.
func (p *Page) cells(l *line) []string {
	if l.block.Kind != markdown.Paragraph || l.item {
		return nil
	}
	return strings.Split(strings.TrimSpace(string(p.Doc.Source[l.offset:p.lineEnd(l.offset)])), "\t")
}

// tabbedRows counts the rows of a table with tabs that begin at a line: two of three cells or more, or three of two; else 0.
func (p *Page) tabbedRows(lines []line, i int) (rows int) {
	if bytes.IndexByte(p.Doc.Source[lines[i].offset:p.lineEnd(lines[i].offset)], '\t') < 0 {
		return 0
	}
	cells := len(p.cells(&lines[i]))
	if cells < 2 {
		return 0
	}
	for k := i; k < len(lines) && lines[k].block == lines[i].block && len(p.cells(&lines[k])) == cells; k++ {
		rows++
	}
	if rows > 2 || rows > 1 && cells > 2 {
		return rows
	}
	return 0
}

// tabsFix writes rows with tabs as a table, where they are a paragraph of their own and no cell holds a bar.
func (p *Page) tabsFix(lines []line, i int) diag.Edit {
	first, rows := &lines[i], p.tabbedRows(lines, i)
	last := &lines[i+rows-1]
	end := p.lineEnd(last.offset)
	if !first.first || !last.lastOf(lines, i+rows-1) || p.lineStart(first.offset) != first.offset || bytes.IndexByte(p.Doc.Source[first.offset:end], '|') >= 0 {
		return diag.Edit{}
	}
	var table strings.Builder
	for k := i; k < i+rows; k++ {
		cells := p.cells(&lines[k])
		table.WriteString("| " + strings.Join(cells, " | ") + " |\n")
		if k == i {
			table.WriteString(strings.Repeat("|---", len(cells)) + "|\n")
		}
	}
	return diag.Edit{Start: first.offset, End: trimmedEnd(p.Doc.Source, first.offset, end), New: strings.TrimSuffix(table.String(), "\n")}
}

// tableFix puts the line that makes a table of rows after the first of them, where there are several and all have as many
// cells.
func (p *Page) tableFix(lines []line, i int) diag.Edit {
	first := &lines[i]
	cells, framed := cellsOf(first.text())
	rows := 0
	for k := i; k < len(lines) && lines[k].block == first.block; k++ {
		if n, also := cellsOf(lines[k].text()); n == 0 || n != cells || also != framed {
			return diag.Edit{}
		}
		rows++
	}
	if rows < 2 || cells > 50 || first.item {
		return diag.Edit{}
	}
	prefix := "" // of a quotation
	if begin := p.lineStart(first.offset); p.inQuote(first) {
		prefix = string(p.Doc.Source[begin:first.offset])
	}
	at := p.lineEnd(first.offset)
	rule := strings.Repeat("|---", cells)
	if framed {
		rule += "|"
	} else {
		rule = rule[len("|"):]
	}
	if first.first {
		return diag.Edit{Start: at, End: at, New: "\n" + prefix + rule}
	}
	return diag.Edit{}
}

// attributeFix writes the id of a heading as it is read: after the heading's text, as one word. There is none where the
// attribute belongs to no heading, or says more than an id.
func (p *Page) attributeFix(lines []line, i int) diag.Edit {
	l := &lines[i]
	text := l.text()
	if m := attribute.FindStringSubmatch(text); m == nil || m[2][0] != '#' || l.end-l.start > 2000 {
		return diag.Edit{}
	}
	m := headingEnd.FindStringSubmatch(text)
	if m == nil {
		return diag.Edit{}
	}
	id := asID(m[2])
	if id == "" {
		return diag.Edit{}
	}
	end := p.lineEnd(l.offset)
	if l.heading() {
		start := l.block.Source(l.end - len(m[0]))
		if !bytes.HasPrefix(p.Doc.Source[start:], []byte(m[0])) || len(bytes.Trim(p.Doc.Source[start+len(m[0]):end], "# \t\r")) > 0 {
			return diag.Edit{} // there is another attribute after it
		}
		return diag.Edit{Start: start, End: trimmedEnd(p.Doc.Source, start, end), New: " {#" + id + "}"}
	}
	if i == 0 || strings.TrimSpace(m[0]) != text || !lines[i-1].heading() {
		return diag.Edit{}
	}
	above := &lines[i-1]
	h := p.headingAt(above)
	if h == nil || h.Explicit || !p.isSource(l, text) || p.lineStart(l.offset) != l.offset || !bytes.HasPrefix(p.Doc.Source[p.lineStart(above.offset):], []byte("#")) {
		return diag.Edit{}
	}
	from := trimmedEnd(p.Doc.Source, above.offset, p.lineEnd(above.offset))
	if len(bytes.TrimSpace(p.Doc.Source[from:l.offset])) > 0 {
		return diag.Edit{}
	}
	return diag.Edit{Start: from, End: l.offset + len(text), New: " {#" + id + "}"}
}

// asID makes one word of what is in an attribute; "" when it is more than words.
func asID(s string) string {
	words := strings.Fields(s)
	for _, w := range words {
		if strings.ContainsFunc(w, func(r rune) bool {
			return r != '-' && r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
		}) {
			return ""
		}
	}
	return strings.Join(words, "-")
}

// trimmedEnd is where the text of source[start:end] ends without the spaces after it.
func trimmedEnd(source []byte, start, end int) int {
	return start + len(bytes.TrimRight(source[start:end], " \t\r"))
}

// headingAt is the heading of a line that is one.
func (p *Page) headingAt(l *line) *markdown.Heading {
	h := p.Doc.Headings
	n := sort.Search(len(h), func(k int) bool { return h[k].Offset > l.offset })
	if n == 0 {
		return nil
	}
	return &h[n-1]
}
