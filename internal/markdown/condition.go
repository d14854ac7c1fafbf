package markdown

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// Condition is a condition of a text: {{ if … }}, perhaps {{ else }}, {{ end }}.
type Condition struct {
	*fact.Condition
	Text   string // it in its plain spelling
	Offset int    // of its text behind “if”, in the file, in bytes
	Block  bool   // it stands around blocks, items or rows, and not within a text
	Else   bool   // it has a part for when it does not hold
	Within int    // the condition around it, by its place in the document; -1 for none
	InElse bool   // it is in the second part of that

	open, middle, close span // of the tags, in the body; middle is that of “else”
}

// paired tells whether its tags fit, so that it is clear what it is around.
func (c *Condition) paired() bool { return c.close.stop > 0 }

// maxConditions is how deep conditions may lie in each other.
const maxConditions = 4

// tag is a tag of the tree.
type tag struct {
	span
	word      tagWord
	condition int      // where the condition begins, in the tag
	around    ast.Node // what it is a child of; for a row of a table, the table
	kind      tagKind
	unclosed  bool // nothing closes its braces, which is told
}

type tagKind int8

const (
	inText tagKind = iota
	rowTag
	blockTag
)

// tagsOf lists the tags of a tree, in the order of the text.
func (b *builder) tagsOf(root ast.Node) (tags []tag) {
	add := func(at span, around ast.Node, kind tagKind) { tags = append(tags, b.tag(at, around, kind)) }
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *tagBlock:
			for _, at := range n.tags {
				add(at, n.Parent(), blockTag)
			}
		case *extast.TableRow:
			if at, ok := b.tagRow(n); ok {
				for _, at := range at {
					add(at, n.Parent(), rowTag)
				}
				return ast.WalkSkipChildren, nil
			}
		case *factNode:
			if at, ok := b.tagAt(n); ok {
				add(at, n.Parent(), inText)
			}
		case *ast.HTMLBlock:
			tags = append(tags, b.tagsOfHTML(n, htmlLines(n))...)
		case *ast.RawHTML:
			tags = append(tags, b.tagsOfHTML(n, n.Segments)...)
		}
		return ast.WalkContinue, nil
	})
	slices.SortFunc(tags, func(x, y tag) int { return cmp.Compare(x.start, y.start) }) // footnotes stand at the end of a tree
	return tags
}

// tag reads the tag at a place.
func (b *builder) tag(at span, around ast.Node, kind tagKind) tag {
	inside, closed := bytes.CutSuffix(b.source[at.start+2:at.stop], []byte("}}"))
	if !closed {
		word, _, _ := unclosedTag(inside)
		return tag{span: at, word: word, condition: 2 + bytes.Index(inside, []byte(word)) + len(word), around: around, kind: kind, unclosed: true}
	}
	word, condition := tagOf(inside)
	return tag{span: at, word: word, condition: condition + 2, around: around, kind: kind}
}

// tagsWithin lists the tags of a piece of the body that isn't Markdown, and the facts, closed or not.
func (b *builder) tagsWithin(piece span, around ast.Node) (tags []tag, facts []span) {
	for at := piece.start; ; {
		next := bytes.Index(b.source[at:piece.stop], []byte("{{"))
		if next < 0 {
			return tags, facts
		}
		open := at + next
		at = open + 2
		if escapedAt(b.source, open) {
			continue
		}
		rest := b.source[at:piece.stop]
		word, length, _ := unclosedTag(rest)
		if end := factEnd(rest); end >= 0 {
			word, _ = tagOf(rest[:end])
			length = end + 2
		}
		at += length
		if word != "" {
			tags = append(tags, b.tag(span{open, at}, around, inText))
		} else {
			facts = append(facts, span{open, at})
		}
	}
}

// tagAt is the place of a fact of a text that is a tag.
func (b *builder) tagAt(n *factNode) (at span, ok bool) {
	if n.stop < 0 {
		word, length, _ := unclosedTag(b.source[n.start+2:])
		return span{n.start, n.start + 2 + length}, word != ""
	}
	word, _ := tagOf(b.source[n.start+2 : n.stop-2])
	return span{n.start, n.stop}, word != ""
}

// tagRow tells whether a row of a table is a line of tags.
func (b *builder) tagRow(row ast.Node) (tags []span, ok bool) {
	line := b.source[row.Pos():]
	line = line[:lineLength(line)]
	tags, ok = isTagLine(line)
	for i := range tags {
		tags[i].start += row.Pos()
		tags[i].stop += row.Pos()
	}
	return tags, ok
}

// conditionReader puts tags together.
type conditionReader struct {
	*builder
	list  []Condition
	open  []openCondition
	wrong bool // the conditions cannot be decided
}

type openCondition struct {
	tag
	condition int // in the list; -1 when it cannot be read, or what it is around is not clear
	hasElse   bool
	elseTag   tag
}

// readConditions puts the tags of a text together and reports what does not fit. ok is false when the text cannot be decided.
func (b *builder) readConditions(tags []tag) (list []Condition, ok bool) {
	r := conditionReader{builder: b}
	for _, t := range tags {
		if t.unclosed {
			r.unclosed(t)
			continue
		}
		switch t.word {
		case tagIf:
			r.begin(t)
		case tagElse:
			r.otherwise(t)
		case tagEnd:
			r.end(t)
		default:
			r.fail(t, r.misspelt(t))
		}
	}
	for _, o := range r.open {
		if r.wrong = true; o.condition >= 0 { // else it was told
			r.fail(o.tag, say.BadConditionUnclosed{})
		}
	}
	return r.list, !r.wrong
}

// unclosed reports a tag whose braces nothing closes, and takes it for what it was meant as.
func (r *conditionReader) unclosed(t tag) {
	r.fail(t, say.BadConditionBraces{})
	switch {
	case t.word == tagIf:
		r.begin(t)
	case len(r.open) == 0:
	case t.word == tagElse && !r.open[len(r.open)-1].hasElse:
		r.otherwise(t)
	case t.word == tagEnd:
		r.end(t)
	}
}

func (r *conditionReader) fail(t tag, m say.Message) {
	r.wrong = true
	r.report(t.start, runes(r.source[t.start:t.stop]), m)
}

// misspelt tells what to write instead of what was meant as a tag.
func (r *conditionReader) misspelt(t tag) say.Message {
	inside := strings.TrimSpace(string(r.source[t.start+2 : t.stop-2]))
	written := "{{ " + shorten(inside) + " }}"
	word, _, _ := strings.Cut(inside, " ")
	switch word {
	case "else", "elseif", "elsif", "elif":
		return say.BadConditionElseIf{Tag: written}
	case "#else", "وإلا", "والا":
		return say.BadConditionTag{Tag: written, Right: "{{ else }}"}
	case "end", "endif", "/if", "/each", "نهاية":
		return say.BadConditionTag{Tag: written, Right: "{{ end }}"}
	case "range", "for", "foreach", "each", "#each", "while":
		return say.BadConditionLoop{Tag: written}
	case "unless":
		return say.BadConditionTag{Tag: written, Right: "{{ if not … }}"}
	}
	return say.BadConditionTag{Tag: written, Right: "{{ if … }}"}
}

func (r *conditionReader) begin(t tag) {
	o := openCondition{tag: t, condition: -1}
	if len(r.open) == maxConditions {
		r.fail(t, say.BadConditionDeep{Limit: maxConditions})
	}
	at := t.start + t.condition
	written, closed := bytes.CutSuffix(r.source[at:t.stop], []byte("}}"))
	if !closed {
		written = bytes.TrimRight(written, " \t\r}")
	}
	c, err := fact.ParseCondition(string(written))
	switch {
	case err != nil && t.unclosed: // told
	case err != nil:
		r.wrong = true
		r.addConditionProblem(at, t, err)
	default:
		o.condition = len(r.list)
		r.list = append(r.list, Condition{Condition: c, Text: c.String(), Offset: r.origin(at), Block: t.kind != inText, Within: -1, open: t.span})
		if n := len(r.open); n > 0 {
			r.list[o.condition].Within, r.list[o.condition].InElse = r.open[n-1].condition, r.open[n-1].hasElse
		}
	}
	r.open = append(r.open, o)
}

// addConditionProblem reports a condition that cannot be read, where it cannot be.
func (r *conditionReader) addConditionProblem(at int, t tag, err error) {
	p, _ := errors.AsType[*fact.ExprError](err)
	start, length := at+p.Offset, runes(r.source[at+p.Offset:at+p.Offset+p.Length])
	if _, empty := p.Says.(say.BadConditionEmpty); empty {
		start, length = t.start, runes(r.source[t.start:t.stop])
	}
	f := diag.New(r.at(start, length), p.Says)
	f.Advice = p.Hint
	r.add(f)
}

func (r *conditionReader) otherwise(t tag) {
	if len(r.open) == 0 {
		r.fail(t, say.BadConditionStray{Tag: "{{ else }}"})
		return
	}
	o := &r.open[len(r.open)-1]
	if o.hasElse {
		r.fail(t, say.BadConditionTwice{Line: r.at(o.elseTag.start, 0).Line})
		return
	}
	o.hasElse, o.elseTag = true, t
	if !r.fits(o, t) {
		o.condition = -1
		return
	}
	if o.condition >= 0 {
		c := &r.list[o.condition]
		c.Else, c.middle = true, t.span
	}
}

func (r *conditionReader) end(t tag) {
	if len(r.open) == 0 {
		r.fail(t, say.BadConditionStray{Tag: "{{ end }}"})
		return
	}
	o := &r.open[len(r.open)-1]
	if o.condition >= 0 && r.fits(o, t) { // else it was told
		r.list[o.condition].close = t.span
	}
	r.open = r.open[:len(r.open)-1]
}

// fits tells whether a tag is in the same block, item, row or cell as that which opened its condition, and reports it at
// both places if not.
func (r *conditionReader) fits(o *openCondition, t tag) bool {
	if o.unclosed || t.unclosed || inHTML(o.tag) || inHTML(t) { // that is told, and where they would be otherwise is not known
		return true
	}
	if sameKind := (o.kind == inText) == (t.kind == inText); sameKind && r.container(o.tag) == r.container(t) {
		if table, ok := t.around.(*extast.Table); t.kind != rowTag || o.kind == rowTag || ok && t.start > lastRow(r.builder, table) {
			return true
		}
	}
	r.fail(t, say.BadConditionAcross{Line: r.at(o.start, 0).Line})
	r.fail(o.tag, say.BadConditionAcross{Line: r.at(t.start, 0).Line})
	return false
}

// container is what the tag is in. A row of tags is beside the table's blocks, so that a condition around a table may
// end on the line below it.
func (r *conditionReader) container(t tag) ast.Node {
	if t.kind == rowTag {
		return t.around.Parent()
	}
	return t.around
}

// lastRow is where the last row of a table begins that is no line of tags.
func lastRow(b *builder, table ast.Node) int {
	for row := table.LastChild(); row != nil; row = row.PreviousSibling() {
		if _, ok := row.(*extast.TableRow); !ok {
			break
		}
		if _, tags := b.tagRow(row); !tags {
			return row.Pos()
		}
	}
	return offsetOf(table)
}
