package check

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/sample"
	"sitegen/internal/say"
)

var sampleFact = Rule{
	Rule: say.RuleSampleFact,
	Page: func(p *Page) (found []diag.Finding) {
		stores := p.Site.samples()
		if stores == nil {
			return nil
		}
		for _, s := range p.passages() {
			folded := s.Folded()
			var taken stretches
			tell := func(start, end int, value string) {
				store, ok := stores.Store(value, p.Site.Config)
				if !ok || taken.overlap(start, end) {
					return
				}
				taken.add(start, end)
				from, to := s.original(start, end)
				found = append(found, diag.Finding{Pos: s.at(from, to), Says: say.SampleFact{Value: shorten(s.Raw[from:to]), Store: store}})
			}
			for _, phrase := range stores.Phrases() {
				if start := wordsIn(folded, phrase); start >= 0 && !sayable[phrase] {
					tell(start, start+len(phrase), phrase)
				}
			}
			if s.has&addresses != 0 {
				for _, at := range emailPattern.FindAllStringIndex(folded, -1) {
					tell(at[0], at[1], folded[at[0]:at[1]])
				}
				for _, at := range hostPattern.FindAllStringIndex(folded, -1) {
					tell(at[0], at[1], folded[at[0]:at[1]])
				}
			}
			if !mayHoldLongNumber(s.Raw) {
				continue
			}
			for _, n := range phonesIn(folded, p.config().Country()) {
				tell(n.start, n.end, folded[n.start:n.end])
			}
			for _, kind := range numberKinds() {
				for _, at := range kind.pattern.FindAllStringIndex(folded, -1) {
					tell(at[0], at[1], folded[at[0]:at[1]])
				}
			}
		}
		for i := range p.Doc.Links {
			l := &p.Doc.Links[i]
			if store, ok := stores.Store(strings.TrimPrefix(l.Dest, "mailto:"), p.Site.Config); ok {
				found = append(found, diag.Finding{Pos: p.At(l.Offset, l.Length), Says: say.SampleFact{Value: shorten(l.Dest), Store: store}})
			}
		}
		return found
	},
	Settings: func(s *Site) (found []diag.Finding) {
		if s.samples() == nil {
			return nil
		}
		return slices.Concat(s.sampleValues(), s.sampleBuildings(), s.sampleHistories())
	},
}

// sampleValues finds values of site.toml that are whole those of a sample; a text in several languages is told once.
func (s *Site) sampleValues() (found []diag.Finding) {
	type value struct {
		path []any
		text string
		pos  diag.Pos
	}
	var values []value
	eachString(s.toml(), "", func(path []any, text, _ string) { values = append(values, value{path, text, s.Fact(path...)}) })
	slices.SortFunc(values, func(a, b value) int { return cmp.Or(a.pos.Line-b.pos.Line, a.pos.Column-b.pos.Column) })
	told := map[string]bool{}
	for _, v := range values {
		store, ok := s.samples().Store(v.text, s.Config)
		if !ok {
			continue
		}
		path := v.path
		if key, ok := path[len(path)-1].(string); ok && slices.ContainsFunc(s.tags(), func(tag string) bool { return lang.Base(tag) == lang.Base(key) }) {
			path = path[:len(path)-1]
		}
		if name := fmt.Sprint(path...); !told[name] {
			told[name] = true
			found = append(found, diag.Finding{Pos: v.pos, Says: say.SampleFact{Value: shorten(v.text), Store: store}})
		}
	}
	return found
}

// sampleBuildings finds addresses of the building of a sample.
func (s *Site) sampleBuildings() (found []diag.Finding) {
	tell := func(a config.Address, path ...any) {
		if store, ok := s.samples().Address(a); ok {
			found = append(found, diag.Finding{Pos: s.Fact(append(path, "building")...), Says: say.SampleFact{Value: string(a.Building), Store: store}})
		}
	}
	tell(s.Config.Address, "address")
	for i, b := range s.Config.Branches {
		tell(b.Address, "branches", i, "address")
	}
	return found
}

// sampleHistories finds versions of policies that a sample published.
func (s *Site) sampleHistories() (found []diag.Finding) {
	for _, id := range slices.Sorted(maps.Keys(s.Config.Policies)) {
		if store, ok := s.samples().History(id, s.Config.Policies[id]); ok {
			found = append(found, diag.Finding{Pos: s.Fact("policies", id), Says: say.SampleFactHistory{Policy: id, Store: store}})
		}
	}
	return found
}

// samples are the stores of the samples; nil where the site may be one of them.
func (s *Site) samples() *sample.Stores {
	if s.Config.Demo || s.Input.Samples == nil {
		return nil
	}
	return s.Input.Samples()
}

// isSampleFact tells whether a value is reported by sampleFact.
func (s *Site) isSampleFact(value string) bool {
	_, ok := s.samples().Store(value, s.Config)
	return ok
}

// wordsIn is where a folded text says a phrase in whole words; -1 where it doesn't.
func wordsIn(text, phrase string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], phrase)
		if i < 0 {
			return -1
		}
		start, end := from+i, from+i+len(phrase)
		if !(start > 0 && endsInWord(text[:start])) && !(end < len(text) && inWord(text[end:])) {
			return start
		}
		from = end
	}
}
