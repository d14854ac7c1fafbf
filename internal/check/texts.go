package check

import (
	"slices"
	"sort"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/tomldoc"
)

// Document checks the running text of a document that is written in a language.
func Document(doc *markdown.Document, language string) []diag.Finding {
	return texts{Rules()}.prose(doc, textsOf(&origin{doc: doc}, language))
}

// Facts checks the texts of site.toml, also of entries that are left out.
func Facts(doc *tomldoc.Doc) []diag.Finding {
	return diag.Sort(texts{Rules()}.values(doc.Whole(), Value, ""))
}

// textsOf are the blocks of a document, each to be folded once for all rules.
func textsOf(from *origin, language string) []*Text {
	doc := from.doc
	out, all := make([]*Text, len(doc.Blocks)), make([]Text, len(doc.Blocks))
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		all[i] = textOf(b.Text, language, kinds[b.Kind])
		all[i].Level, all[i].Links, all[i].block, all[i].from = b.Level, b.Links, b, from
		out[i] = &all[i]
	}
	follow(doc, all)
	return out
}

// follow tells each text what comes after it.
func follow(doc *markdown.Document, all []Text) {
	after := make([]next, len(all))
	components := doc.Facts
	for i := range all {
		end := doc.Blocks[i].Source(len(all[i].Raw))
		for len(components) > 0 && (components[0].Component == "" || components[0].Offset < end) {
			components = components[1:]
		}
		n := &after[i]
		if i+1 < len(all) {
			n.Text = &all[i+1]
			n.component = len(components) > 0 && components[0].Offset < doc.Blocks[i+1].Source(0)
		} else {
			n.Text, n.component = &Text{}, len(components) > 0
		}
		all[i].next = n
	}
}

// texts applies the rules for pieces of prose.
type texts struct{ rules []Rule }

func (ts texts) prose(doc *markdown.Document, of []*Text) (out []diag.Finding) {
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		ts.run(doc.File, of[i], func(start, end int, f diag.Finding) {
			f.Pos = doc.At(b.Source(start))
			f.Pos.Length = utf8.RuneCountInString(b.Text[start:end])
			f.Edit = editOf(doc, b, f.Edit)
			out = append(out, f)
		}, &out)
	}
	return out
}

// editOf turns an edit of a block into one of its file; none where the file does not say there what the block says.
func editOf(doc *markdown.Document, b *markdown.Block, e diag.Edit) diag.Edit {
	if e == (diag.Edit{}) {
		return e
	}
	start := b.Source(e.Start)
	end := start + e.End - e.Start
	if end > len(doc.Source) || string(doc.Source[start:end]) != b.Text[e.Start:e.End] {
		return diag.Edit{}
	}
	return diag.Edit{Start: start, End: end, New: e.New}
}

// values checks all strings of a TOML text.
func (ts texts) values(doc *tomldoc.Doc, kind Kind, language string) (out []diag.Finding) {
	eachString(doc, language, func(at []any, v, language string) {
		in := inValue(doc, at, v)
		ts.run(doc.File(), newText(v, language, kind), func(start, end int, f diag.Finding) {
			f.Pos, f.Edit = in(start, end), diag.Edit{}
			out = append(out, f)
		}, &out)
	})
	return out
}

// inValue tells the places of parts of a string of a TOML text.
func inValue(doc *tomldoc.Doc, at []any, value string) func(start, end int) diag.Pos {
	var begin diag.Pos
	var places *diag.Places
	return func(start, end int) diag.Pos {
		if places == nil {
			begin, places = doc.ValuePos(at...), diag.NewPlaces(doc.File(), []byte(value), 1)
		}
		pos := begin
		pos.Column += 1 + places.Runes(0, start) // after its quote
		pos.Length = places.Runes(start, end)
		return pos
	}
}

// eachString hands all strings of a TOML text out, with the language in which they are written: that of their key in a
// table of languages, such as { ar = "…", en = "…" }, else the one given.
func eachString(doc *tomldoc.Doc, language string, do func(at []any, value, language string)) {
	spoken := spokenIn(doc)
	var walk func(v any, language string, at []any)
	walk = func(v any, language string, at []any) {
		switch v := v.(type) {
		case string:
			do(at, v, language)
		case map[string]any:
			byLanguage := len(v) > 0
			for k := range v {
				byLanguage = byLanguage && spoken[lang.Base(k)]
			}
			for k, x := range v {
				if len(at) == 0 && k == "check" {
					continue // what [check] quotes and explains is shown to nobody
				}
				of := language
				if byLanguage {
					of = lang.Base(k)
				}
				walk(x, of, append(at[:len(at):len(at)], k))
			}
		case []any:
			for i, x := range v {
				walk(x, language, append(at[:len(at):len(at)], i))
			}
		case []map[string]any:
			for i, x := range v {
				walk(x, language, append(at[:len(at):len(at)], i))
			}
		}
	}
	walk(doc.Tree(), language, nil)
}

// spokenIn are the languages, without region, in which a TOML text may give its values: Arabic, English and those that it
// declares.
func spokenIn(doc *tomldoc.Doc) map[string]bool {
	spoken := set("ar", "en")
	languages, _ := doc.Tree()["languages"].([]map[string]any)
	for _, l := range languages {
		if code, ok := l["code"].(string); ok {
			spoken[lang.Base(code)] = true
		}
	}
	return spoken
}

// run applies the rules for texts to one. Where two of them find something in the same stretch, the first in the list speaks.
// A rule that fails is told in failures.
func (ts texts) run(file string, t *Text, report Report, failures *[]diag.Finding) {
	var taken stretches
	eachRule(ts.rules, failures, file, func(r *Rule) {
		if r.Text == nil {
			return
		}
		var own stretches
		r.Text(t, func(start, end int, f diag.Finding) {
			if taken.overlap(start, end) || own.overlap(start, end) {
				return
			}
			own.add(start, end)
			report(start, end, r.complete(f))
		})
		taken = taken.with(own)
	})
}

// stretches are parts of one text in which something was found, in their order: none overlaps another.
type stretches []markdown.Stretch

// from is the number of the first stretch that ends after a place.
func (s stretches) from(place int) int {
	if n := len(s); n == 0 || s[n-1].End <= place {
		return n
	}
	return sort.Search(len(s), func(i int) bool { return s[i].End > place })
}

func (s stretches) overlap(start, end int) bool {
	i := s.from(start)
	return i < len(s) && s[i].Start < end
}

func (s *stretches) add(start, end int) {
	*s = slices.Insert(*s, s.from(start), markdown.Stretch{Start: start, End: end})
}

// with joins two lists that do not overlap.
func (s stretches) with(other stretches) stretches {
	if len(other) == 0 {
		return s
	}
	if len(s) == 0 || s[len(s)-1].End <= other[0].Start {
		return append(s, other...)
	}
	all := make(stretches, 0, len(s)+len(other))
	for len(s) > 0 && len(other) > 0 {
		if other[0].Start < s[0].Start {
			s, other = other, s
		}
		all, s = append(all, s[0]), s[1:]
	}
	return append(append(all, s...), other...)
}
