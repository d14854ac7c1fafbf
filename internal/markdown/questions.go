package markdown

import (
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// printQuestions prints a page of questions and answers: each heading of the lowest level in use, 2 or 3, is a question
// that opens on its answer (details and summary, HTML Living Standard §4.11), and those above it begin topics.
//
// The id of a question is that of its answer, not of its heading: browsers open what is closed when an address leads
// into it, not when it leads to its edge.
func (b *builder) printQuestions(root ast.Node) {
	level := 0
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok && (h.Level == 2 || h.Level == 3) {
			level = max(level, h.Level)
		}
	}
	topic, question := false, -1 // the heading of the open question
	closeQuestion := func() {
		if question >= 0 {
			b.hole(hole{kind: holeHeadingLinks, index: int32(question)})
			b.write("</div>\n</details>\n")
			question = -1
		}
	}
	closeTopic := func() {
		closeQuestion()
		if topic {
			b.write("</section>\n")
			topic = false
		}
	}
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		switch {
		case ok && h.Level == level:
			closeQuestion()
			question = b.heading
			b.heading++
			tag := "h" + itoa(h.Level)
			b.write(`<details class="question"><summary><`, tag, ">")
			b.children(h)
			b.write("</", tag, `></summary><div class="answer" id="`)
			b.hole(hole{kind: holeHeadingID, index: int32(question)})
			b.write("\">\n")
			continue
		case ok && h.Level < level:
			closeTopic()
			b.write("<section class=\"topic\">\n")
			topic = true
		}
		if n.Kind() == extast.KindFootnoteList {
			closeTopic()
		}
		b.print(n)
	}
	closeTopic()
}
