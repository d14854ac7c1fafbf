package check

import (
	"slices"
	"strings"
	"unicode"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

var untranslatedValue = Rule{
	Rule: say.RuleUntranslatedValue,
	Settings: func(s *Site) (found []diag.Finding) {
		for _, t := range s.Config.Texts() {
			for _, tag := range t.Languages() {
				if r, ok := s.misplaced(t.By[tag], tag, readEverywhere(t.Path)); ok {
					found = append(found, s.wrongValue(t, r, tag))
				}
			}
			if t.All == "" {
				continue
			}
			for _, l := range s.Languages {
				if t.In(l.Tag) != t.All {
					continue
				}
				if r, ok := s.misplaced(t.All, l.Tag, readEverywhere(t.Path)); ok {
					found = append(found, s.oneValue(t, r, l.Tag))
					break
				}
			}
		}
		return found
	},
}

// readEverywhere tells whether a fact may be a name that its owner writes in Latin letters everywhere: a brand, a company, a motto.
// Places have names in each language, and other facts are words.
func readEverywhere(path []any) bool {
	if path[0] == "facts" {
		return true
	}
	switch path[len(path)-1] {
	case "name", "legal_name", "provider", "hosting", "authority", "label", "motto":
		return true
	}
	return false
}

// misplaced finds what of a value readers of a language can't read. Names in the Latin script are read everywhere, and so is a
// word or two among others.
func (s *Site) misplaced(value, tag string, latin bool) (foreignRun, bool) {
	own := lang.ScriptsOf(tag)
	for _, r := range s.foreignIn(value, tag) {
		whole := r.script != lang.Latin && !hasScript(value, own)
		if (whole || r.words >= runWords) && !quoted(value, r.start, r.end) {
			return r, true
		}
	}
	if !latin && len(own) > 0 && !slices.Contains(own, lang.Latin) && !hasScript(value, own) && holdsWord(value) {
		return foreignRun{end: len(value), words: countWords(value), script: lang.Latin}, true
	}
	return foreignRun{}, false
}

// holdsWord tells whether a text holds a Latin word: three letters, one of them small, and no digit. The rest are codes and units.
func holdsWord(s string) bool {
	return slices.ContainsFunc(strings.Fields(s), func(word string) bool {
		letters, small := 0, false
		for _, r := range word {
			switch {
			case lang.ScriptOf(r) == lang.Latin:
				letters++
				small = small || unicode.IsLower(r)
			case unicode.IsDigit(r) || strings.ContainsRune("@/.", r):
				return false
			}
		}
		return letters >= 3 && small
	})
}

// hasScript tells whether a text holds a letter of some scripts.
func hasScript(s string, of []lang.Script) bool {
	return slices.ContainsFunc([]rune(s), func(r rune) bool {
		script := lang.ScriptOf(r)
		return script != "" && slices.Contains(of, script)
	})
}

// wrongValue says that the value for a language is in another.
func (s *Site) wrongValue(t config.PlacedText, r foreignRun, tag string) diag.Finding {
	value := t.By[tag]
	return diag.Finding{Pos: inValue(s.toml(), append(slices.Clone(t.Path), tag), value)(r.start, r.end),
		Says: say.UntranslatedValue{Should: tag, Is: s.languageOf(r), Text: shorten(value[r.start:r.end])}}
}

// oneValue says that the value for all languages can't be read in one of them.
func (s *Site) oneValue(t config.PlacedText, r foreignRun, tag string) diag.Finding {
	key, _ := t.Path[len(t.Path)-1].(string)
	tags := []string{s.Languages[0].Tag, tag}
	if tag == s.Languages[0].Tag && len(s.Languages) > 1 {
		tags = []string{tag, s.Languages[1].Tag}
	}
	return diag.Finding{Pos: inValue(s.toml(), t.Path, t.All)(r.start, r.end),
		Says: say.UntranslatedValueAll{Key: t.Name, Should: tag, Text: shorten(t.All[r.start:r.end]), Is: s.languageOf(r), Right: eachLanguage(key, tags)}}
}

// eachLanguage is how a fact is written in some languages: name = { ar = "…", en = "…" }.
func eachLanguage(key string, tags []string) string {
	return key + " = { " + strings.Join(tags, ` = "…", `) + ` = "…" }`
}
