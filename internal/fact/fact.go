// Package fact holds the typed values of a site's facts, what they look like in a language, and the small expressions
// by which a text asks for them: {{ returns.window_days | days }}.
//
// In: values as a TOML decoder gives them, a lang.Locale, the text of an expression. Out: plain text, or HTML that is
// safe to put between tags: every character of a value is escaped, and what reads left-to-right in any language
// (telephone numbers, addresses, registration numbers) is isolated from the text around it. The package knows no names
// of facts; those are fields of the configuration.
package fact

import (
	"cmp"
	"fmt"
	"html"
	"strings"

	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/typeset"
)

// Value is a fact. The zero value of every type is a fact that nobody declared.
type Value interface {
	// IsSet tells whether the fact is declared.
	IsSet() bool
	// Text is the fact as plain text in the language; "" when it says nothing in that language.
	Text(l *lang.Locale) string
	// HTML is the fact as HTML in the language, escaped, isolated and linked; "" when Text is "".
	HTML(l *lang.Locale) string
	// Raw is the fact in machine form, the same in every language: +966501234567, 2026-11-22, 25.00; "" if it has none.
	Raw() string
	// kind names the type for the owner.
	kind() say.Message
}

// KindOf names the type of a fact for the owner.
func KindOf(v Value) say.Message { return v.kind() }

// KeyError is a wrong value inside a table or an array: where, from the value that was decoded, and why. Several of
// them come joined by errors.Join.
type KeyError struct {
	Path []any // string keys and int indexes
	Err  error
}

func (e *KeyError) Error() string {
	var b strings.Builder
	for i, part := range e.Path {
		switch part := part.(type) {
		case int:
			fmt.Fprintf(&b, "[%d]", part)
		default:
			if i > 0 {
				b.WriteByte('.')
			}
			fmt.Fprint(&b, part)
		}
	}
	return b.String() + ": " + e.Err.Error()
}

func (e *KeyError) Unwrap() error { return e.Err }

// TOMLPath gives the place of the wrong value to a reader of TOML that does not know this package.
func (e *KeyError) TOMLPath() []any { return e.Path }

// WrongType is the error of a value from which a type can't be read, whatever it says. What is wrong with a value of the
// right type is a *say.Problem.
type WrongType struct {
	What    say.Message // what it must be
	Example string      // such a value as TOML has it; "" where any would mislead
}

func (e *WrongType) Error() string { return say.Plain(e.What, "en") }

// Wanted is for a reader of TOML that does not know this package.
func (e *WrongType) Wanted() (what say.Message, example string) { return e.What, e.Example }

// wrong is the error of a value that can't be right.
func wrong(m say.Message) *say.Problem { return &say.Problem{Says: m} }

// ltr isolates text that reads left-to-right whatever the page is.
func ltr(text string) string {
	if text == "" {
		return ""
	}
	return `<bdi dir="ltr">` + html.EscapeString(text) + `</bdi>`
}

// link is an <a> that isolates itself; href must have been checked by the type that calls.
func link(href, text string) string {
	return `<a href="` + html.EscapeString(href) + `" dir="ltr">` + html.EscapeString(text) + `</a>`
}

// StyleOf tells how texts in a language are set. On a site without a language in the other direction, words in it are taken
// for English or Arabic.
func StyleOf(l *lang.Locale) typeset.Style {
	opposite := "ar"
	if l.Dir == lang.RTL {
		opposite = "en"
	}
	return typeset.Style{Lang: l.Tag, RTL: l.Dir == lang.RTL, Arab: l.Digits.HasArabicMarks(), Persian: l.Digits == lang.ArabExt, Opposite: cmp.Or(l.Opposite, opposite), Brands: l.Brands}
}

// isolate escapes words and wraps them where a browser would otherwise put them in a wrong order: words of another
// script than the page's, and in right-to-left pages number-like text whose signs or spaces change sides ("100%",
// "SA 123", "-5"). whole is true for text that was not written for this language, where any letter of the other script
// is a reason. Of other texts, what stands in the other direction is isolated by itself.
func isolate(text string, l *lang.Locale, whole bool) string {
	escaped := html.EscapeString(text)
	if escaped == "" {
		return ""
	}
	letters := lang.LettersOf(text)
	if letters.First == "" {
		if l.Dir == lang.RTL && movesInRTL(text) {
			return `<bdi dir="ltr">` + escaped + `</bdi>`
		}
		return escaped
	}
	style := StyleOf(l)
	oneScript := letters.Arabic != letters.Latin && !letters.Others
	foreign := letters.Arabic && l.Dir == lang.LTR || (letters.Latin || letters.Others) && l.Dir == lang.RTL
	if !foreign || !oneScript && !whole {
		return style.HTML(text)
	}
	language := ""
	switch {
	case !oneScript || !wordsOnly(text):
	case letters.Arabic, letters.Latin && !style.IsBrand(text):
		language = ` lang="` + style.Opposite + `"`
	}
	return `<bdi` + language + ` dir="` + string(letters.First) + `">` + escaped + `</bdi>`
}

// wordsOnly tells whether a text is words and not an address, a handle or a code, which have no language.
func wordsOnly(text string) bool {
	return !strings.ContainsAny(text, "0123456789@/\\_+=<>{}[]#%$|~^") && !strings.Contains(text, "://")
}

// movesInRTL tells whether text without letters would be reordered in a right-to-left paragraph: digits of the Latin
// set together with a sign or a space. Times and dates with slashes stay in order by themselves.
func movesInRTL(text string) bool {
	return strings.ContainsAny(text, "0123456789") && strings.ContainsAny(text, "+-%$#±×\u00a0 ")
}
