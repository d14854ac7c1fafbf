package tomldoc

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

// syntaxFinding tells a decoder's error in the words of somebody who edits the file by hand. The decoder knows what it
// expected; what the owner did is read from the line.
func (d *Doc) syntaxFinding(err error) *diag.Finding {
	var pe toml.ParseError // a value, not a pointer: so the library throws it
	if !errors.As(err, &pe) {
		return &diag.Finding{Rule: RuleSyntax, Severity: diag.Error, Pos: d.start(), Message: OneLine(err.Error())}
	}
	f := newFault(d.text, pe)
	f.explain(d)
	return &diag.Finding{
		Rule: RuleSyntax, Severity: diag.Error, Pos: d.place(f.at),
		Message: OneLine(f.message), Hint: OneLine(f.hint),
	}
}

// fault is a syntax error with the line around it.
type fault struct {
	technical string // the decoder's words
	at        span   // what to mark
	found     rune   // the character at the fault, 0 at the end of the text
	key       string // what stands before = on the line, "" without one
	rest      string // what stands behind = on the line, without a comment
	line      string // the whole line, trimmed
	first     bool   // the fault is in the first word of the line
	message   string
	hint      string
}

func newFault(text []byte, pe toml.ParseError) *fault {
	start := max(0, min(pe.Position.Start, len(text)))
	f := &fault{technical: pe.Message, at: span{start, min(start+max(pe.Position.Len, 1), len(text))}}
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

// explain fills message and hint. The order matters: the first explanation that fits is the one.
func (f *fault) explain(d *Doc) {
	if f.unseen(d) {
		return
	}
	t := f.technical
	switch {
	case strings.HasSuffix(t, "already been defined."), strings.Contains(t, "was already created"):
		f.twice(d)
	case strings.HasPrefix(t, "strings cannot contain newlines"), strings.HasPrefix(t, "unexpected EOF; expected"):
		f.openQuote(d)
	case strings.HasPrefix(t, "expected value but found"), strings.HasPrefix(t, "unexpected EOF; expected value"):
		f.badValue()
	case strings.HasPrefix(t, "expected a top-level item to end"):
		f.afterValue()
	case strings.HasPrefix(t, "expected '.' or ']'"), strings.HasPrefix(t, "expected end of table array name"),
		strings.Contains(t, "table names cannot be empty"):
		f.badHeader()
	case strings.HasPrefix(t, "expected '.' or '='"), strings.HasPrefix(t, "unexpected '='"), strings.HasPrefix(t, "unexpected '.'"),
		strings.HasPrefix(t, "unexpected EOF; expected key"):
		f.badKey()
	case strings.HasPrefix(t, "expected a comma"), strings.HasPrefix(t, "unexpected comma"):
		f.badList(d)
	case strings.Contains(t, "leading zeroes"), strings.HasPrefix(t, "Invalid integer"), strings.HasPrefix(t, "Invalid float"),
		strings.HasPrefix(t, "invalid float"), strings.HasPrefix(t, "floats must"), strings.HasPrefix(t, "expected a digit"),
		strings.Contains(t, "out of range"):
		f.badNumber()
	case strings.HasPrefix(t, "invalid datetime"):
		f.badDate()
	case strings.Contains(t, "escape"):
		f.message = "the text has a backslash that means nothing there"
		f.hint = `write \\ for a backslash, or put the text in single quotes: 'C:\folder'`
	case strings.Contains(t, "control characters"):
		for i := f.at.from; i < len(d.text) && d.text[i] != '\n'; i++ {
			if d.text[i] < ' ' && d.text[i] != '\t' || d.text[i] == 0x7F {
				f.at = span{i, i + 1}
				break
			}
		}
		f.message = "the text has an invisible control character"
		f.hint = "delete the line and type it again"
	default:
		f.message = strings.TrimSuffix(strings.ToLower(t[:1])+t[1:], ".")
		f.hint = "compare the line with its neighbours: key = value, texts in straight quotes"
	}
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
			f.message = fmt.Sprintf("an invisible character (U+%04X) is outside the quotes", r)
			if space {
				f.message = fmt.Sprintf("a space of another kind (U+%04X) is outside the quotes", r)
			}
			f.hint = "delete it, and type a plain space if one is needed"
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
			f.message = "the text that begins here has no closing " + string(d.text[from:from+3])
			f.hint = "write " + string(d.text[from:from+3]) + " behind the end of the text"
			return
		}
	}
	f.message = "the text that begins here has no closing quote"
	f.hint = `write " at its end; a text of several lines stands between """ and """`
}

func (f *fault) badValue() {
	switch {
	case f.found == 0 || f.found == '\n' || f.found == '\r' || f.found == '#':
		f.message = "the value is missing"
		f.hint = "write a value behind =, or delete the line"
		if f.key != "" {
			f.hint = "write " + f.key + ` = "…", or delete the line`
		}
	case isQuote(f.found):
		f.message = "the text is in curly quotes"
		f.hint = "use straight quotes: " + f.example()
	case strings.EqualFold(f.rest, "true"), strings.EqualFold(f.rest, "yes"), strings.EqualFold(f.rest, "on"), f.rest == "نعم":
		f.message = "yes is written true"
		f.hint = "write " + f.key + " = true"
	case strings.EqualFold(f.rest, "false"), strings.EqualFold(f.rest, "no"), strings.EqualFold(f.rest, "off"), f.rest == "لا":
		f.message = "no is written false"
		f.hint = "write " + f.key + " = false"
	case unicode.IsDigit(f.found) && f.found > '9':
		f.message = "numbers are written with the digits 0 to 9"
		f.hint = "write the number in 0–9; pages show it in the digits of their language"
	default:
		f.message = "the text is not in quotes"
		f.hint = "put it in straight quotes: " + f.example()
	}
}

func (f *fault) afterValue() {
	switch {
	case strings.HasPrefix(f.line, "["):
		f.message = "unexpected " + show(f.found) + " after the table's name"
		f.hint = "write one [table] or [[list]] a line, with as many ] as ["
	case strings.HasPrefix(f.rest, `"`) || strings.HasPrefix(f.rest, "'"):
		f.message = "unexpected " + show(f.found) + " after the end of the text"
		f.hint = `write \" for a quote inside a text, or use « » there; every key begins a new line`
	default:
		f.message = "unexpected " + show(f.found) + " after the value"
		f.hint = "put the whole value in quotes if it is a text: " + f.example()
	}
}

func (f *fault) badHeader() {
	switch {
	case f.found > unicode.MaxASCII:
		f.message = "letters other than a–z in a table's name need quotes"
		f.hint = `write ["` + strings.Trim(f.line, `[]"`) + `"]`
	case strings.Contains(f.technical, "cannot be empty"):
		f.message = "the table has no name"
		f.hint = "write [name], for example [store]"
	default:
		f.message = "the table's name is not closed"
		f.hint = "write [name], or [[name]] for an entry of a list, alone on its line"
	}
}

func (f *fault) badKey() {
	word := f.line
	if i := strings.IndexAny(word, " \t=:"); i > 0 {
		word = word[:i]
	}
	switch {
	case isQuote(f.found):
		f.message = "the key is in curly quotes"
		f.hint = `use straight quotes: "` + strings.TrimFunc(f.key, isQuote) + `" = …`
	case f.found == ':':
		f.message = "a value follows = and not :"
		f.hint = "write " + word + " = " + strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(f.line, word), ":"))
	case f.first && (strings.HasPrefix(f.line, "//") || strings.HasPrefix(f.line, ";") || strings.HasPrefix(f.line, "--")):
		f.message = "the line is no key"
		f.hint = "begin a comment with #"
	case strings.HasPrefix(f.technical, "unexpected '='"):
		f.message = "the key is missing before ="
		f.hint = `write key = "value"`
	case f.first && f.key != "" && f.found > unicode.MaxASCII:
		f.message = "a key with letters other than a–z needs quotes"
		f.hint = `write "` + f.key + `" = …`
	case f.key == "" || f.found == '\n' || f.found == '\r' || f.found == 0:
		f.message = "= is missing between key and value"
		f.hint = `write key = "value"; begin a comment with #`
	default:
		f.message = "unexpected " + show(f.found) + " in a key"
		f.hint = "use a–z, 0–9, _ and - in keys, or put the key in quotes"
	}
}

func (f *fault) badList(d *Doc) {
	f.toOpening(d)
	switch {
	case f.found == '،':
		f.message = "the Arabic comma ، does not separate values"
		f.hint = "use the comma , between values"
	case f.found == ',':
		f.message = "there is a comma without a value before it"
		f.hint = "delete the comma"
	case strings.Contains(f.technical, "'}'") || strings.Contains(f.technical, "inline table"):
		f.message = "a comma or the closing } is missing"
		f.hint = `write { ar = "…", en = "…" }`
	default:
		f.message = "a comma or the closing ] is missing"
		f.hint = `write ["one", "two"]`
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

func (f *fault) badNumber() {
	f.message = "the number is not written as TOML writes numbers"
	f.hint = "put it in quotes if it is a telephone or registration number: " + f.example()
	if strings.Contains(f.technical, "out of range") {
		f.message = "the number is too large"
	}
	if strings.HasPrefix(f.technical, "floats must") {
		f.hint = "write a digit before the point: 0.5"
	}
}

func (f *fault) badDate() {
	value := between(f.technical, '"')
	if strings.Contains(value, ":") && !strings.Contains(value, "-") {
		f.message = "“" + value + "” is no time of day"
		f.hint = `write two digits each, in quotes: "09:00"`
		return
	}
	if _, err := lang.ParseDate(value); err != nil {
		if hijri, ok := errors.AsType[*lang.HijriError](err); ok && !hijri.Meant.IsZero() {
			f.message = "“" + value + "” is a Hijri date"
			f.hint = "write " + hijri.Meant.String()
			return
		}
	}
	f.message = "“" + value + "” is no date"
	f.hint = "write year-month-day of a real day: 2026-11-22"
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

func show(r rune) string {
	switch r {
	case 0:
		return "end of the file"
	case '\n', '\r':
		return "end of the line"
	}
	return "“" + string(r) + "”"
}
