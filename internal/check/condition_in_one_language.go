package check

import (
	"sort"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var conditionInOneLanguage = Rule{
	Rule: say.RuleConditionInOneLanguage,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		pairing := paired(source, translation)
		if pairing.stub || faulty(source) || faulty(translation) {
			return nil
		}
		of, in := asked(source), asked(translation)
		for _, p := range pairing.pairs {
			a, b := p.of(source, translation)
			for _, block := range []bool{true, false} {
				if f, differ := differing(of.of(p.source, block), in.of(p.translation, block), a, b, block); differ {
					found = append(found, f)
				}
			}
		}
		return append(found, inMatter(source, translation)...)
	},
	Site: func(s *Site) (found []diag.Finding) {
		first := map[string]*content.Page{} // by path
		for _, p := range s.Every() {
			if p.Lang == s.Languages[0].Tag {
				first[p.Path] = p
			}
		}
		for _, p := range s.Every() {
			of := first[p.Path]
			if of == nil || of == p || faultyIf(s, of) || faultyIf(s, p) {
				continue
			}
			if condition(of) != condition(p) {
				found = append(found, otherCondition(of, p))
			}
		}
		return found
	},
}

// faulty tells whether a condition of a page's text was told to be wrong. That is enough: the other language may have what
// was meant.
func faulty(p *Page) bool { return p.SourceDocument().Undecided() || len(p.Conditions()) > 0 }

// faultyIf tells the same of the condition of a page as a whole.
func faultyIf(s *Site, p *content.Page) bool {
	if p.If == nil { // or the front matter could not be read, and it may have one
		return p.Meta.If != "" || diag.Count(p.Findings, diag.Error) > 0
	}
	return len(s.CheckCondition(p.If)) > 0
}

// condition is that of a page, in its plain spelling; "" for none.
func condition(p *content.Page) string {
	if p.If == nil {
		return ""
	}
	return p.If.String()
}

// otherCondition tells that two files of a page have different conditions.
func otherCondition(of, p *content.Page) diag.Finding {
	switch {
	case of.Meta.If == "":
		return diag.Finding{Pos: p.Pos("if"), Says: say.ConditionInOneLanguagePageNone{Condition: p.Meta.If, At: of.File}}
	case p.Meta.If == "":
		return diag.Finding{Pos: of.Pos("if"), Says: say.ConditionInOneLanguagePageNone{Condition: of.Meta.If, At: p.File}}
	}
	return diag.Finding{Pos: p.Pos("if"), Says: say.ConditionInOneLanguagePage{Condition: of.Meta.If, At: where(of.Pos("if"))}}
}

// inMatter compares the conditions in the front matter, of what both files have.
func inMatter(source, translation *Page) (found []diag.Finding) {
	a, b := &source.Meta, &translation.Meta
	for _, key := range []struct{ name, a, b string }{
		{"title", a.Title, b.Title}, {"nav_title", a.NavTitle, b.NavTitle}, {"description", a.Description, b.Description}, {"summary", a.Summary, b.Summary},
	} {
		if key.a == "" || key.b == "" {
			continue
		}
		here, there := matter{source, key.name}, matter{translation, key.name}
		of, right := here.asked(key.a)
		in, too := there.asked(key.b)
		if !right || !too {
			continue
		}
		if f, differ := differing(of, in, here, there, false); differ {
			found = append(found, f)
		}
	}
	return found
}

// matter is a text of the front matter.
type matter struct {
	page *Page
	key  string
}

func (m matter) at() diag.Pos        { return m.page.Pos(m.key) }
func (m matter) called() say.Message { return say.PartMatter{Key: m.key} }

// asked are the conditions of the text; right is false when one of them was told to be wrong.
func (m matter) asked(text string) (list []placed, right bool) {
	line := markdown.ParseLine(text)
	right = len(line.Findings) == 0
	for i := range line.Conditions {
		c := &line.Conditions[i]
		right = right && len(m.page.Site.CheckCondition(c.Condition)) == 0
		list = append(list, placed{c, m.at})
	}
	return list, right
}

// askedIn are the conditions of a page, by the number of their section.
type askedIn struct {
	doc      *markdown.Document
	sections map[int][]*markdown.Condition
}

// asked finds them in the source: what is not shown of it holds some too, and has no headings on either side.
func asked(p *Page) askedIn {
	in := askedIn{p.SourceDocument(), map[int][]*markdown.Condition{}}
	for i := range in.doc.Conditions {
		c := &in.doc.Conditions[i]
		n := sort.Search(len(p.Doc.Headings), func(i int) bool { return p.Doc.Headings[i].Offset > c.Offset })
		in.sections[n] = append(in.sections[n], c)
	}
	return in
}

// placed is a condition and where it stands.
type placed struct {
	*markdown.Condition
	pos func() diag.Pos
}

// part is a piece of a page that conditions are compared in.
type part interface {
	at() diag.Pos
	called() say.Message
}

// pos is where a condition of the text stands.
func (in askedIn) pos(c *markdown.Condition) diag.Pos {
	start := c.Offset
	for source := in.doc.Original(); start < len(source) && source[start] == ' '; start++ {
	}
	at := in.doc.At(start)
	at.Length = in.doc.Runes(start, start+len(c.Text))
	return at
}

// of are the conditions of a section: those around blocks, or those within a text.
func (in askedIn) of(section int, block bool) (out []placed) {
	for _, c := range in.sections[section] {
		if c.Block == block {
			out = append(out, placed{c, func() diag.Pos { return in.pos(c) }})
		}
	}
	return out
}

// differing compares the conditions of a part with those of its translation. ordered tells that their order counts.
func differing(as, bs []placed, a, b part, ordered bool) (f diag.Finding, differ bool) {
	if extra, other, lacks := surplus(as, bs); lacks {
		return onlyHere(extra, other, a, b), true
	}
	if extra, other, lacks := surplus(bs, as); lacks {
		return onlyHere(extra, other, b, a), true
	}
	for i := range as {
		if ordered && as[i].Text != bs[i].Text {
			return diag.Finding{Pos: bs[i].pos(), Says: say.ConditionInOneLanguageOrder{Section: b.called(), At: where(as[i].pos()), Condition: as[i].Text}}, true
		}
	}
	return f, false
}

// onlyHere tells of a condition in a part here that the one there lacks, or of which one alone has an “else”.
func onlyHere(extra placed, other *placed, here, there part) diag.Finding {
	if other != nil {
		return diag.Finding{Pos: extra.pos(), Says: say.ConditionInOneLanguageElse{Section: here.called(), At: where(other.pos()), Condition: extra.Text}}
	}
	return diag.Finding{Pos: extra.pos(), Says: say.ConditionInOneLanguage{Section: here.called(), At: where(there.at()), Condition: extra.Text}}
}

// surplus finds the first of some conditions that is not among others; each of these counts once. other is one of them that
// asks the same and differs in its “else” alone.
func surplus(of, in []placed) (extra placed, other *placed, found bool) {
	taken := make([]bool, len(in))
	take := func(c placed, alike func(d placed) bool) bool {
		for i, d := range in {
			if !taken[i] && c.Text == d.Text && alike(d) {
				taken[i] = true
				return true
			}
		}
		return false
	}
	var rest []placed
	for _, c := range of {
		if !take(c, func(d placed) bool { return c.Else == d.Else }) {
			rest = append(rest, c)
		}
	}
	if len(rest) == 0 {
		return extra, nil, false
	}
	for i, d := range in {
		if !taken[i] && d.Text == rest[0].Text {
			return rest[0], &in[i], true
		}
	}
	return rest[0], nil, true
}
