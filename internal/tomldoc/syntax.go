package tomldoc

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// syntaxFinding tells a decoder's error in the words of somebody who edits the file by hand. The decoder knows what it
// expected; what the owner did is read from the line.
func (d *Doc) syntaxFinding(err error) *diag.Finding {
	var pe toml.ParseError // a value, not a pointer: so the library throws it
	if !errors.As(err, &pe) {
		f := diag.New(d.start(), say.TomlSyntaxOther{Cause: err.Error()})
		return &f
	}
	f := newFault(d.text, pe)
	f.explain(d)
	finding := diag.Of(say.RuleTomlSyntax, d.place(f.at), f.says)
	finding.Advice = f.advice
	return &finding
}

// complaint is what the decoder complains of.
type complaint int

const (
	unclear complaint = iota
	twice
	openText
	noValue
	afterValue
	openHeader
	emptyHeader
	badKey
	noKey
	badList
	badInlineTable
	badNumber
	largeNumber
	noDigit // before the decimal point
	badDate
	badEscape
	controlCharacter
)

// understand reads what the decoder says, and what it quotes. No other place knows its words.
func understand(said string) (c complaint, quoted string) {
	begins := func(any ...string) bool {
		return slices.ContainsFunc(any, func(s string) bool { return strings.HasPrefix(said, s) })
	}
	has := func(s string) bool { return strings.Contains(said, s) }
	switch {
	case strings.HasSuffix(said, "already been defined."), has("was already created"):
		return twice, cmp.Or(between(said, '\''), between(said, '"'))
	case begins("expected value but found", "unexpected EOF; expected value"):
		return noValue, ""
	case begins("expected a top-level item to end"):
		return afterValue, ""
	case has("table names cannot be empty"):
		return emptyHeader, ""
	case begins("expected '.' or ']'", "expected end of table array name"):
		return openHeader, ""
	case begins("unexpected '='"):
		return noKey, ""
	case begins("expected '.' or '='", "unexpected '.'", "unexpected EOF; expected key"):
		return badKey, ""
	case begins("strings cannot contain newlines", "unexpected EOF; expected"):
		return openText, ""
	case begins("expected a comma", "unexpected comma") && (has("'}'") || has("inline table")):
		return badInlineTable, ""
	case begins("expected a comma", "unexpected comma"):
		return badList, ""
	case has("out of range"):
		return largeNumber, ""
	case begins("floats must"):
		return noDigit, ""
	case has("leading zeroes"), begins("Invalid integer", "Invalid float", "invalid float", "expected a digit"):
		return badNumber, ""
	case begins("invalid datetime"):
		return badDate, between(said, '"')
	case has("escape"), has("hexadecimal digits"):
		return badEscape, ""
	case has("control characters"):
		return controlCharacter, ""
	}
	return unclear, ""
}

// fault is a syntax error with the line around it.
type fault struct {
	technical string // the decoder's words
	complaint complaint
	quoted    string // what the decoder quotes
	at        span   // what to mark
	found     rune   // the character at the fault, 0 at the end of the text
	key       string // what is before = on the line, "" without one
	rest      string // what is after = on the line, without a comment
	line      string // the whole line, trimmed
	first     bool   // the fault is in the first word of the line

	says, advice say.Message
}

func newFault(text []byte, pe toml.ParseError) *fault {
	start := max(0, min(pe.Position.Start, len(text)))
	c, quoted := understand(pe.Message)
	f := &fault{technical: pe.Message, complaint: c, quoted: quoted, at: span{start, min(start+max(pe.Position.Len, 1), len(text))}}
	for start < len(text) && (text[start] == ' ' || text[start] == '\t') {
		start++
	}
	f.at.from, f.at.to = start, max(f.at.to, start)
	if start < len(text) {
		var size int
		f.found, size = utf8.DecodeRune(text[start:])
		f.at.to = max(f.at.to, start+size)
	}
	begin := strings.LastIndexByte(string(text[:start]), '\n') + 1
	line := string(text[begin:lineEnd(text, start)])
	f.line = strings.TrimSpace(line)
	f.first = !strings.ContainsAny(strings.TrimSpace(string(text[begin:start])), " \t=")
	if key, rest, ok := strings.Cut(f.line, "="); ok {
		f.key = strings.TrimSpace(key)
		f.rest = strings.TrimSpace(rest)
		if i := strings.Index(f.rest, " #"); i >= 0 && !strings.Contains(f.rest, `"`) {
			f.rest = strings.TrimSpace(f.rest[:i])
		}
	}
	return f
}

// explain fills what to say. The order matters: the first explanation that fits is the one.
func (f *fault) explain(d *Doc) {
	if f.unseen(d) {
		return
	}
	switch f.complaint {
	case twice:
		f.twice(d)
	case openText:
		f.openQuote(d)
	case noValue:
		f.badValue()
	case afterValue:
		f.afterValue()
	case openHeader, emptyHeader:
		f.badHeader()
	case badKey, noKey:
		f.badKey()
	case badList, badInlineTable:
		f.badList(d)
	case badNumber:
		f.says = say.TomlSyntaxNumber{Example: f.example()}
	case largeNumber:
		f.says = say.TomlSyntaxLargeNumber{Example: f.example()}
	case noDigit:
		f.says = say.TomlSyntaxPoint{}
	case badDate:
		f.badDate()
	case badEscape:
		f.says = say.TomlSyntaxEscape{}
	case controlCharacter:
		f.control(d)
	default:
		f.says = say.TomlSyntaxOther{Cause: f.technical}
	}
}

// control marks the character that nobody sees.
func (f *fault) control(d *Doc) {
	for i := f.at.from; i < len(d.text) && d.text[i] != '\n'; i++ {
		if d.text[i] < ' ' && d.text[i] != '\t' || d.text[i] == 0x7F {
			f.at = span{i, i + 1}
			break
		}
	}
	f.says = say.TomlSyntaxControl{}
}

// unseen explains a fault by a character that nobody sees, at its place or around the word there: pasted text brings
// no-break spaces and marks of direction along.
func (f *fault) unseen(d *Doc) bool {
	from := f.at.from
	for from > 0 && !isBreak(d.text[from-1]) {
		from--
	}
	for i := from; i < len(d.text) && !isBreak(d.text[i]); {
		r, size := utf8.DecodeRune(d.text[i:])
		space, hidden := r > unicode.MaxASCII && unicode.IsSpace(r), lang.IsInvisible(r)
		if space || hidden {
			f.at = span{i, i + size}
			code := fmt.Sprintf("U+%04X", r)
			f.says = say.TomlSyntaxInvisible{Code: code}
			if space {
				f.says = say.TomlSyntaxOddSpace{Code: code}
			}
			return true
		}
		i += size
	}
	return false
}

// isBreak tells whether a word ends at a byte, for unseen.
func isBreak(c byte) bool { return c == '\n' || c == '"' || c == '\'' || c == '#' }

func (f *fault) openQuote(d *Doc) {
	if from, ok := openString(d.text, f.at.from); ok {
		f.at = span{from, from + 1}
		if strings.HasPrefix(string(d.text[from:]), `"""`) || strings.HasPrefix(string(d.text[from:]), "'''") {
			f.at.to += 2
			f.says = say.TomlSyntaxOpenQuotes{Quotes: string(d.text[from : from+3])}
			return
		}
	}
	f.says = say.TomlSyntaxOpenQuote{}
}

func (f *fault) badValue() {
	switch {
	case f.found == 0 || f.found == '\n' || f.found == '\r' || f.found == '#':
		f.says = say.TomlSyntaxNoValue{}
		if f.key != "" {
			f.says = say.TomlSyntaxNoValueOf{Key: f.key}
		}
	case isQuote(f.found):
		f.says = say.TomlSyntaxCurly{Example: f.example()}
	case strings.EqualFold(f.rest, "true"), strings.EqualFold(f.rest, "yes"), strings.EqualFold(f.rest, "on"), f.rest == "نعم":
		f.says = say.TomlSyntaxBoolean{Key: f.key, Value: "true"}
	case strings.EqualFold(f.rest, "false"), strings.EqualFold(f.rest, "no"), strings.EqualFold(f.rest, "off"), f.rest == "لا":
		f.says = say.TomlSyntaxBoolean{Key: f.key, Value: "false"}
	case unicode.IsDigit(f.found) && f.found > '9':
		f.says = say.TomlSyntaxDigits{}
	default:
		f.says = say.TomlSyntaxNoQuotes{Example: f.example()}
	}
}

func (f *fault) afterValue() {
	switch {
	case strings.HasPrefix(f.line, "["):
		f.says = say.TomlSyntaxAfterHeader{Sign: sign(f.found)}
	case strings.HasPrefix(f.rest, `"`) || strings.HasPrefix(f.rest, "'"):
		f.says = say.TomlSyntaxAfterText{Sign: sign(f.found)}
	default:
		f.says = say.TomlSyntaxAfterValue{Sign: sign(f.found), Example: f.example()}
	}
}

func (f *fault) badHeader() {
	switch {
	case f.found > unicode.MaxASCII:
		f.says = say.TomlSyntaxHeaderLetters{Table: strings.Trim(f.line, `[]"`)}
	case f.complaint == emptyHeader:
		f.says = say.TomlSyntaxHeaderEmpty{}
	default:
		f.says = say.TomlSyntaxHeaderOpen{}
	}
}

func (f *fault) badKey() {
	word := f.line
	if i := strings.IndexAny(word, " \t=:"); i > 0 {
		word = word[:i]
	}
	switch {
	case isQuote(f.found):
		f.says = say.TomlSyntaxKeyCurly{Key: strings.TrimFunc(f.key, isQuote)}
	case f.found == ':':
		f.says = say.TomlSyntaxColon{}
		f.advice = say.AnyWrite{Text: word + " = " + strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(f.line, word), ":"))}
	case f.first && (strings.HasPrefix(f.line, "//") || strings.HasPrefix(f.line, ";") || strings.HasPrefix(f.line, "--")):
		f.says = say.TomlSyntaxComment{}
	case f.complaint == noKey:
		f.says = say.TomlSyntaxNoKey{}
	case f.first && f.key != "" && f.found > unicode.MaxASCII:
		f.says = say.TomlSyntaxKeyLetters{Key: f.key}
	case f.key == "" || f.found == '\n' || f.found == '\r' || f.found == 0:
		f.says = say.TomlSyntaxNoEquals{}
	default:
		f.says = say.TomlSyntaxKeySign{Sign: sign(f.found)}
	}
}

func (f *fault) badList(d *Doc) {
	f.toOpening(d)
	switch {
	case f.found == '،':
		f.says = say.TomlSyntaxArabicComma{}
	case f.found == ',':
		f.says = say.TomlSyntaxComma{}
	case f.complaint == badInlineTable:
		f.says = say.TomlSyntaxOpenTable{}
	default:
		f.says = say.TomlSyntaxOpenList{}
	}
}

// keyStart is how a line begins that sets a key or opens a table: a list or inline table that is still open there lacks its
// end further up.
var keyStart = regexp.MustCompile(`^(?:[\pL\w."-]+\s*=|\[)`)

// toOpening moves a fault to the bracket that was opened on an earlier line and never closed.
func (f *fault) toOpening(d *Doc) {
	from, ok := openBracket(d.text, f.at.from)
	if ok && strings.Contains(string(d.text[from:f.at.from]), "\n") && (d.text[from] == '{' || keyStart.MatchString(f.line)) {
		f.at = span{from, from + 1}
	}
}

// openBracket finds the last [ or { before the offset that is not closed before it.
func openBracket(text []byte, offset int) (int, bool) {
	var open []int
	for i := 0; i < offset && i < len(text); {
		switch text[i] {
		case '#':
			i = lineEnd(text, i)
			continue
		case '"', '\'':
			i = max(i+1, stringEnd(text, i))
			continue
		case '[', '{':
			open = append(open, i)
		case ']', '}':
			open = open[:max(0, len(open)-1)]
		}
		i++
	}
	if len(open) == 0 {
		return 0, false
	}
	return open[len(open)-1], true
}

func (f *fault) badDate() {
	if strings.Contains(f.quoted, ":") && !strings.Contains(f.quoted, "-") {
		f.says = say.TomlSyntaxTime{Written: f.quoted}
		return
	}
	f.says = say.TomlSyntaxDate{Written: f.quoted}
	if _, err := lang.ParseDate(f.quoted); err != nil {
		if hijri, ok := errors.AsType[*lang.HijriError](err); ok && !hijri.Meant.IsZero() {
			f.says = say.TomlSyntaxHijri{Written: f.quoted, Meant: hijri.Meant.String()}
		}
	}
}

// example is the line as it should be when its value is a text.
func (f *fault) example() string {
	value := strings.TrimFunc(f.rest, isQuote)
	if f.key == "" || value == "" || strings.ContainsAny(f.rest, "\"[{") || utf8.RuneCountInString(value) > 40 {
		return `key = "text"`
	}
	return f.key + ` = "` + value + `"`
}

// openString finds where the string begins that is still open at the offset.
func openString(text []byte, offset int) (int, bool) {
	for i := 0; i < offset && i < len(text); {
		switch text[i] {
		case '#':
			i = lineEnd(text, i)
		case '"', '\'':
			end := stringEnd(text, i)
			if end >= offset {
				return i, true
			}
			i = end
		default:
			i++
		}
	}
	return 0, false
}

// isQuote tells the quotes that look like " in a word processor and are none.
func isQuote(r rune) bool { return strings.ContainsRune("“”„‟«»‘’‚‹›", r) }

// between is what stands between the first and the last mark, "" without two.
func between(s string, mark byte) string {
	i, j := strings.IndexByte(s, mark), strings.LastIndexByte(s, mark)
	if i < 0 || j <= i {
		return ""
	}
	return s[i+1 : j]
}

func lastPart(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// sign names a character, or what is there instead of one.
func sign(r rune) say.Message {
	switch r {
	case 0:
		return say.PartSignEndOfFile{}
	case '\n', '\r':
		return say.PartSignEndOfLine{}
	}
	return say.PartSignCharacter{Sign: string(r)}
}
