package check

import (
	"slices"
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/markdown"
)

// A run of foreign words is a text when it has so many, and, in the Latin script, so many of them begin small: names of
// brands do not.
const (
	runWords = 3
	runSmall = 2
)

// foreignRun is a stretch of words in another script than the text's, or a whole text in another language.
type foreignRun struct {
	start, end, words, small int
	script                   lang.Script
	language                 string // a tag, where the words themselves told it
}

// foreignRuns finds the stretches of words that are in none of the scripts of the text's language, with nothing but spaces and
// punctuation between them. Of Latin, only those that are long enough to be a text.
func foreignRuns(s string, own []lang.Script) (out []foreignRun) {
	if len(own) == 0 || allPlain(s, own) {
		return nil
	}
	var run foreignRun
	end := func() {
		sign := run.script != lang.Arabic && run.script.Spaced() && utf8.RuneCountInString(s[run.start:run.end]) == 1 // Ω, π
		if run.words > 0 && !sign && (run.script != lang.Latin || run.words >= runWords && run.small >= runSmall) {
			out = append(out, run)
		}
		run = foreignRun{}
	}
	inside, spaced := false, true
	for i := 0; i < len(s); {
		letter, size := isWord(s, i)
		c := s[i]
		switch {
		case !letter:
			if c >= utf8.RuneSelf {
				r, n := utf8.DecodeRuneInString(s[i:])
				size = n
				switch {
				case r == markdown.Object:
					end()
				case lang.IsArabicMark(r) || lang.IsInvisible(r):
					i += size
					continue // within a word
				}
			}
			spaced = spaced || c == ' '
			inside = false
		case c >= '0' && c <= '9':
			inside = false
		default:
			script := scriptAt(s, i)
			if script == "" || slices.Contains(own, script) {
				end()
				inside = true
				break
			}
			if run.words > 0 && script != run.script {
				end()
			}
			if !inside && (spaced || run.words == 0) || !script.Spaced() || run.words == 0 {
				if run.words == 0 {
					run.start, run.script = i, script
				}
				run.words++
				if c >= 'a' && c <= 'z' {
					run.small++
				}
			}
			inside, spaced = true, false
			run.end = i + size
		}
		i += size
	}
	end()
	return out
}

// scriptAt is the script of the letter at i. Letters of Latin and Arabic are most of all text and need no table.
func scriptAt(s string, i int) lang.Script {
	switch c := s[i]; {
	case c < utf8.RuneSelf, c >= 0xC3 && c <= 0xC9:
		return lang.Latin
	case c >= 0xD8 && c <= 0xDB:
		return lang.Arabic
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return lang.ScriptOf(r)
}

// allPlain tells, in one quick pass, that a text in the Latin script holds letters of no other: most English does.
func allPlain(s string, own []lang.Script) bool {
	if !slices.Contains(own, lang.Latin) {
		return false
	}
	for i := 0; i < len(s); i++ {
		// Letters of other scripts begin with CD and above; E2 and EF begin punctuation, and the object of a fact.
		if c := s[i]; c >= 0xCD && c != 0xE2 && c != 0xEF {
			return false
		}
	}
	return true
}

// foreignIn finds what of a text is in another language than that of its tag: by its letters, or, where it shares them with
// another language of the site, by its words.
func (s *Site) foreignIn(text, tag string) []foreignRun {
	t, known := s.tongues[tag]
	if !known {
		t = s.tongue(tag)
	}
	if runs := foreignRuns(text, t.scripts); len(runs) > 0 {
		return runs
	}
	if len(t.rivals) == 0 {
		return nil
	}
	other, ok := lang.WrittenIn(text, tag, t.rivals)
	if !ok {
		return nil
	}
	return []foreignRun{{end: len(text), words: countWords(text), script: lang.ScriptsOf(other)[0], language: other}}
}

// tongue is what a text in a language is compared with.
type tongue struct {
	scripts []lang.Script
	rivals  []string // tags of languages in the same script
}

// tongue gathers the other languages of the site, and those in which the program comes, as far as they share the script.
func (s *Site) tongue(tag string) tongue {
	t := tongue{scripts: lang.ScriptsOf(tag)}
	for _, other := range append(s.tags(), "en", "ar") {
		shared := slices.ContainsFunc(lang.ScriptsOf(other), func(s lang.Script) bool { return slices.Contains(t.scripts, s) })
		if shared && lang.Base(other) != lang.Base(tag) && !slices.Contains(t.rivals, other) {
			t.rivals = append(t.rivals, other)
		}
	}
	return t
}

func (s *Site) tags() (out []string) {
	for _, l := range s.Languages {
		out = append(out, l.Tag)
	}
	return out
}

// languageOf is the tag of the language of a run; "" when it is none that is known.
func (s *Site) languageOf(r foreignRun) string {
	if r.language != "" {
		return r.language
	}
	for _, tag := range append(s.tags(), "en", "ar") {
		if slices.Contains(lang.ScriptsOf(tag), r.script) {
			return tag
		}
	}
	return ""
}

func countWords(s string) (n int) {
	inside := false
	for i := 0; i < len(s); {
		letter, size := isWord(s, i)
		if letter && !inside {
			n++
		}
		inside = letter
		i += size
	}
	return n
}
