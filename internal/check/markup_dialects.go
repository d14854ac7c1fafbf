package check

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// dialect is a way to write markup that the parser does not know, or knows and could not read.
type dialect struct {
	needle   string // without it the text need not be searched
	pattern  *regexp.Regexp
	hint     say.Message
	severity diag.Severity
	fix      string // what to write for it, as regexp.Expand reads it; "" where only a person knows
	unless   func(t *Text, start, end int) bool
}

// linkTarget is what is certainly the destination of a link.
const linkTarget = `(?:(?:https?://|www\.|mailto:|tel:|#|\.{0,2}/)[^\s()\[\]<>\x{FFFC}]*|[^\s()\[\]<>\x{FFFC}]+\.(?:md|html?|png|jpe?g|webp|svg|gif|pdf)(?:#[^\s()\[\]<>]*)?)`

// tags are the elements of HTML that people type.
const tags = `(?:b|i|u|s|p|br|hr|a|em|strong|span|div|font|center|small|big|ul|ol|li|h[1-6]|table|tr|td|th|img|sup|sub)`

// entities are those that people type.
const entities = `(?:nbsp|amp|quot|lt|gt|laquo|raquo|ldquo|rdquo|ndash|mdash|hellip|copy|reg|trade|rlm|lrm|zwnj|zwj)`

// dialects are looked for in every text, in their order.
var dialects = sync.OnceValue(func() []dialect {
	of := func(needle, pattern, fix string, hint say.Message) dialect {
		return dialect{needle: needle, pattern: regexp.MustCompile(pattern), hint: hint, fix: fix}
	}
	maybe := func(needle, pattern, fix string, hint say.Message) dialect {
		d := of(needle, pattern, fix, hint)
		d.severity = diag.Warning
		return d
	}
	wiki := of("[[", `\[\[[^\[\]]+\]\]`, "", say.MarkupLeftWiki{})
	wiki.unless = isBlankOrNote
	return []dialect{
		of("]", `(!?\[[^\[\]]+\])[ \x{A0}]+(\(`+linkTarget+`\))`, "$1$2", say.MarkupLeftLink{}),
		of("](", `(!?\[[^\[\]]+\]\(`+linkTarget+`)(\s|$)`, "$1)$2", say.MarkupLeftOpenLink{}),
		of(")[", `\(([^()\[\]]+)\)\[(`+linkTarget+`)\]`, "[$1]($2)", say.MarkupLeftSwappedLink{}),
		of("][", `!?\[[^\[\]]*\pL[^\[\]]*\]\[[^\[\]]*\]`, "", say.MarkupLeftNoAddress{}),
		of("[^", `\[\^[^\[\]\s]+\]`, "", say.MarkupLeftFootnote{}),
		of("[", `(?i)\[\[?_?toc_?\]?\]`, "", say.MarkupLeftOtherLanguage{}),
		wiki,
		of("[/", `(?i)\[b\]([^\[\]]+)\[/b\]`, "**$1**", say.MarkupLeftBbcode{}),
		of("[/", `(?i)\[i\]([^\[\]]+)\[/i\]`, "*$1*", say.MarkupLeftBbcode{}),
		of("[/", `(?i)\[url=("?)(`+linkTarget+`)"?\]([^\[\]]+)\[/url\]`, "[$3]($2)", say.MarkupLeftBbcode{}),
		of("[/", `(?i)\[(?:b|i|u|s|url|img|color|size|center|right|left|quote|font|list|code)(?:=[^\[\]]*)?\][^\[\]]*\[/[a-z]+\]`, "", say.MarkupLeftBbcode{}),
		of("[/", `(?i)\[/(?:b|i|u|s|url|img|color|size|center|right|left|quote|font|list|code)\]`, "", say.MarkupLeftBbcode{}),
		of("'''", `'''([^']+)'''`, "**$1**", say.MarkupLeftWiki{}),
		of("==", `(?:^|[^=\w])(==[^=\s][^=]*==)`, "", say.MarkupLeftHighlight{}),
		of("<!", `<![ –—]`, "", say.MarkupLeftComment{}),
		of("&", `(&`+entities+`)([^;=\w&]|$)`, "$1;$2", say.MarkupLeftEntityEnd{}),
		of("{%", `\{%[^{}%]*%\}`, "", say.MarkupLeftOtherLanguage{}),
		of("${", `\$\{[^{}]*\}`, "", say.MarkupLeftOtherLanguage{}),
		of("<?", `&lt;\?(?:php|=)|<\?(?:php|=)`, "", say.MarkupLeftOtherLanguage{}),
		of("\\", `\\(?:section|subsection|chapter|textbf|textit|emph|underline|begin|end|href)\*?\{[^{}]*\}`, "", say.MarkupLeftOtherLanguage{}),
		maybe("&amp;", `&amp;(`+entities+`;|#[0-9]+;)`, "&$1", say.MarkupLeftEntity{}), // somebody may want to show a code
		maybe("&lt;", `(?i)&lt;/?`+tags+`(?:\s[^<>&]*)?/?&gt;`, "", say.MarkupLeftHtml{}),
		maybe("&lt;!--", `&lt;!--`, "", say.MarkupLeftHtml{}),
		maybe(":", `(?:^|\s)(:[a-z]+(?:_[a-z]+)*:)(?:$|[\s،.,!])`, "", say.MarkupLeftEmoji{}),
	}
})

// plainDialects are looked for where nothing is read as Markdown: in front of a page's text and in site.toml.
var plainDialects = sync.OnceValue(func() []dialect {
	of := func(needle, pattern string, hint say.Message) dialect {
		return dialect{needle: needle, pattern: regexp.MustCompile(pattern), hint: hint}
	}
	return []dialect{
		of("**", `\*\*[^*]+\*\*`, say.MarkupLeftPlainValue{}),
		of("__", `__[^_\s][^_]*__`, say.MarkupLeftPlainValue{}),
		of("~~", `~~[^~]+~~`, say.MarkupLeftPlainValue{}),
		of("*", `(?:^|[\s(])(\*[^\s*][^*]*\*)`, say.MarkupLeftPlainValue{}),
		of("_", `(?:^|[\s(])(_[^\s_][^_]*_)(?:$|[\s،.,)])`, say.MarkupLeftPlainValue{}),
		of("`", "`[^`]+`", say.MarkupLeftPlainValue{}),
		of("](", `!?\[[^\[\]]+\]\([^()\s]+\)`, say.MarkupLeftLinkInValue{}),
		of("#", `^#{1,6} `, say.MarkupLeftPlainValue{}),
		of("{#", `\{#[^{}]+\}`, say.MarkupLeftPlainValue{}),
		of("<", `(?i)</?`+tags+`(?:\s[^<>]*)?/?>`, say.MarkupLeftHtmlInValue{}),
		of("<!--", `<!--`, say.MarkupLeftPlainValue{}),
		of("&", `&(?:`+entities+`|#[0-9]+);`, say.MarkupLeftEntity{}),
	}
})

// newline is the sign for the end of a line that programs write, where it is no part of a path.
var newline = regexp.MustCompile(`(?:\\r)?(?:\\n)+`)

// dialectsIn finds what some dialects write.
func dialectsIn(all []dialect, t *Text) (found []leftMark) {
	for i := range all {
		d := &all[i]
		if !strings.Contains(t.Raw, d.needle) {
			continue
		}
		for _, at := range d.pattern.FindAllStringSubmatchIndex(t.Raw, -1) {
			if escapedAt(t.Raw, at[0]) || d.unless != nil && d.unless(t, at[0], at[1]) {
				continue
			}
			m := leftMark{start: at[0], end: at[1], hint: d.hint, severity: d.severity}
			if d.fix != "" {
				m.edit = smallest(t.Raw, diag.Edit{Start: at[0], End: at[1], New: string(d.pattern.ExpandString(nil, d.fix, t.Raw, at))})
			} else if len(at) > 2 && at[2] >= 0 {
				m.start, m.end = at[2], at[3]
			}
			found = append(found, m)
		}
	}
	return append(found, newlinesIn(t)...)
}

// isBlankOrNote tells whether [[ ]] hold a blank of a template, which blank-bracket tells, or the number of a note.
func isBlankOrNote(t *Text, start, end int) bool {
	inner := t.Raw[start+2 : end-2]
	return !strings.Contains(inner, "|") && (isNote(newWords(inner)) || isSlot(t.Raw, start+1, end-1, t.quotes(start)))
}

// smallest leaves out of an edit what it does not change at its ends. The rest may go over the end of a line.
func smallest(s string, e diag.Edit) diag.Edit {
	for e.Start < e.End && e.New != "" {
		old, size := utf8.DecodeRuneInString(s[e.Start:e.End])
		if r, n := utf8.DecodeRuneInString(e.New); r != old || n != size {
			break
		}
		e.Start, e.New = e.Start+size, e.New[size:]
	}
	for e.Start < e.End && e.New != "" {
		old, size := utf8.DecodeLastRuneInString(s[e.Start:e.End])
		if r, n := utf8.DecodeLastRuneInString(e.New); r != old || n != size {
			break
		}
		e.End, e.New = e.End-size, e.New[:len(e.New)-size]
	}
	return e
}

// newlinesIn finds \n that was typed, or copied out of a program.
func newlinesIn(t *Text) (found []leftMark) {
	if !strings.Contains(t.Raw, `\n`) {
		return nil
	}
	for _, at := range newline.FindAllStringIndex(t.Raw, -1) {
		start, end := at[0], at[1]
		next := runeAt(t.Raw, end)
		if escapedAt(t.Raw, start) || next >= 'a' && next <= 'z' || inPath(t.Raw[:start]) {
			continue
		}
		m := leftMark{start: start, end: end, hint: say.MarkupLeftLineEnd{}}
		rest := strings.TrimLeft(t.Raw[end:], " ")
		switch {
		case t.Kind != Prose || rest == "" || end-start > len(`\r\n`):
		case strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "• "):
			m.edit = diag.Edit{Start: start, End: end, New: "\n"}
		default:
			m.edit = diag.Edit{Start: start, End: end, New: "\\\n"}
		}
		found = append(found, m)
	}
	return found
}

// inPath tells whether a text ends within a path of Windows: C:\new.
func inPath(s string) bool {
	word := s[strings.LastIndexAny(s, " \t")+1:]
	return strings.Contains(word, `:\`) || strings.HasSuffix(word, ":") && len(word) == 2 || strings.Contains(word, `\\`)
}
