package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

var untranslatedText = Rule{
	Rule: say.RuleUntranslatedText,
	Page: func(p *Page) (found []diag.Finding) {
		names := p.Site.names()
		longest, foreign := diag.Finding{}, 0 // the first long stretch, and the words of all of them
		keep := func(r foreignRun, text string, at func() diag.Pos) bool {
			f, ok := p.Site.leftIn(r, text, p.Lang, names)
			if !ok {
				return false
			}
			f.Pos = at()
			found = append(found, f)
			if r.words >= runWords {
				if foreign += r.words; longest.File == "" {
					longest = diag.Finding{Pos: f.Pos, Severity: diag.Error, Says: say.UntranslatedTextPage{Is: p.Site.languageOf(r), Should: p.Lang}}
				}
			}
			return true
		}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			for _, r := range p.Site.foreignIn(b.Text, p.Lang) {
				keep(r, b.Text, func() diag.Pos { return p.In(b, r.start, r.end) })
			}
		}
		if foreign >= wholeWords && p.wordCount(2*foreign+1) <= 2*foreign {
			return []diag.Finding{longest}
		}
		if f, ok := p.writtenIn(); ok {
			return []diag.Finding{f}
		}
		if original := p.copyOf(); original != nil && foreign == 0 {
			return []diag.Finding{{Pos: p.sections()[0].at(), Severity: diag.Error, Says: say.UntranslatedTextCopy{File: original.File}}}
		}
		m := &p.Meta
		for _, v := range []struct{ key, text string }{{"title", m.Title}, {"nav_title", m.NavTitle}, {"description", m.Description}, {"summary", m.Summary}} {
			text := withoutFacts(v.text)
			for _, r := range p.Site.foreignIn(text, p.Lang) {
				if keep(r, text, func() diag.Pos { return p.Pos(v.key) }) {
					break
				}
			}
		}
		return found
	},
}

// wholeWords is from how many foreign words on a page that is foreign for the most part was not translated at all.
const wholeWords = 20

// writtenIn says that the page as a whole is in another language of the same script, which its paragraphs may be too short to tell.
func (p *Page) writtenIn() (f diag.Finding, ok bool) {
	rivals := p.Site.tongue(p.Lang).rivals
	if len(rivals) == 0 || p.wordCount(wholeWords) < wholeWords {
		return diag.Finding{}, false
	}
	var all strings.Builder
	for i := range p.Doc.Blocks {
		all.WriteString(p.Doc.Blocks[i].Text)
		all.WriteByte('\n')
	}
	other, ok := lang.WrittenIn(all.String(), p.Lang, rivals)
	if !ok {
		return diag.Finding{}, false
	}
	return diag.Finding{Pos: p.sections()[0].at(), Severity: diag.Error, Says: say.UntranslatedTextPage{Is: other, Should: p.Lang}}, true
}

// copyOf is the page in an earlier language of the site whose text, word for word, is this page's too; nil when there is none,
// or when it is the other one that is in the wrong language.
func (p *Page) copyOf() *site.Page {
	for _, t := range p.Translations {
		if t == p.Page {
			break
		}
		if lang.Base(t.Lang) == p.Code() {
			continue
		}
		theirs := t.Document().Blocks
		if len(theirs) != len(p.Doc.Blocks) || p.wordCount(wholeWords) < wholeWords {
			continue
		}
		same := true
		for i := 0; same && i < len(theirs); i++ {
			same = theirs[i].Text == p.Doc.Blocks[i].Text && len(p.Site.foreignIn(theirs[i].Text, t.Lang)) == 0
		}
		if same {
			return t
		}
	}
	return nil
}

// leftIn says what is wrong with a run that was left in a text; ok is false when it is a name, is quoted, or is an address.
func (s *Site) leftIn(r foreignRun, in, tag string, names map[string]bool) (f diag.Finding, ok bool) {
	text := in[r.start:r.end]
	if names[lang.Normalise(text).Text] || quoted(in, r.start, r.end) || r.language == "" && strings.ContainsAny(text, "@/") || !strings.Contains(text, " ") && names[bare(text)] {
		return diag.Finding{}, false
	}
	if r.words >= runWords {
		return diag.Finding{Says: say.UntranslatedText{Is: s.languageOf(r), Should: tag, Text: shorten(text)}}, true
	}
	return diag.Finding{Severity: diag.Info, Says: say.UntranslatedTextWord{Is: s.languageOf(r), Should: tag, Text: shorten(text)}}, true
}

// quoted tells whether a stretch stands in quotation marks or parentheses.
func quoted(s string, start, end int) bool {
	for _, q := range quotations(s) {
		if q.start <= start && end <= q.end {
			return true
		}
	}
	return strings.LastIndexByte(s[:start], '(') > strings.LastIndexByte(s[:start], ')') && strings.IndexByte(s[end:], ')') >= 0
}

// bare is a folded word without the letters that Arabic writes together with it.
func bare(w string) string {
	w = lang.Normalise(w).Text
	for _, p := range []string{"و", "ب", "ل", "ال"} {
		w = strings.TrimPrefix(w, p)
	}
	return w
}

// withoutFacts is a value in front of a text with an object instead of each fact.
func withoutFacts(value string) string {
	if !strings.Contains(value, "{{") {
		return value
	}
	var s strings.Builder
	for {
		before, rest, open := strings.Cut(value, "{{")
		s.WriteString(before)
		_, after, closed := strings.Cut(rest, "}}")
		if !open || !closed {
			return s.String()
		}
		s.WriteRune(markdown.Object)
		value = after
	}
}
