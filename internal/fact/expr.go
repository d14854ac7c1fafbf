package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Expr is what stands between {{ and }}: the path of a fact and the filters that it goes through. Offsets and lengths
// are bytes of the text that was parsed.
type Expr struct {
	Path    string // returns.window_days
	Filters []Filter

	Offset, Length int // of the path
}

// Filter is one step behind a | sign.
type Filter struct {
	Name string
	Args []string

	Offset, Length int // of the name
}

// ExprError is an expression that is wrong, or that does not fit its value.
type ExprError struct {
	Says say.Message // what is wrong: part of a message where the expression can't be read, and a whole one of a filter
	Hint say.Message // how to fix it; nil for the hint of Says

	Offset, Length int // the place in the expression's text, in bytes
}

func (e *ExprError) Error() string { return say.Plain(e.Says, "en") }

// ParseExpr reads an expression: a path of names joined by dots, then any number of “| filter argument …”. A name is
// letters, digits, _ and -; an argument is a word, or anything in double quotes. Whether the fact and the filters exist
// is not asked here. The error is an *ExprError.
func ParseExpr(s string) (Expr, error) {
	p := exprParser{text: s}
	p.space()
	var e Expr
	var err error
	if e.Path, e.Offset, err = p.path(); err != nil {
		return Expr{}, err
	}
	e.Length = len(e.Path)
	for {
		p.space()
		if p.at == len(s) {
			return e, nil
		}
		if s[p.at] != '|' {
			return Expr{}, p.unexpected()
		}
		p.at++
		filter, err := p.filter()
		if err != nil {
			return Expr{}, err
		}
		e.Filters = append(e.Filters, filter)
	}
}

// String gives the expression in its plain spelling; parsed again it is the same expression but for the offsets.
func (e Expr) String() string {
	var b strings.Builder
	b.WriteString(e.Path)
	for _, f := range e.Filters {
		b.WriteString(" | " + f.Name)
		for _, arg := range f.Args {
			b.WriteString(" " + quoted(arg))
		}
	}
	return b.String()
}

// quoted is an argument as it is written: in quotation marks when it is no name.
func quoted(arg string) string {
	if arg == "" || strings.ContainsFunc(arg, func(r rune) bool { return !isNameRune(r) }) {
		return `"` + arg + `"`
	}
	return arg
}

type exprParser struct {
	text string
	at   int
}

func (p *exprParser) space() {
	for p.at < len(p.text) {
		r, size := utf8.DecodeRuneInString(p.text[p.at:])
		if !unicode.IsSpace(r) && !lang.IsInvisible(r) {
			return
		}
		p.at += size
	}
}

func isNameRune(r rune) bool {
	return r == '_' || r == '-' || r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// name reads letters, digits, _ and -.
func (p *exprParser) name() string {
	start := p.at
	for p.at < len(p.text) {
		r, size := utf8.DecodeRuneInString(p.text[p.at:])
		if !isNameRune(r) {
			break
		}
		p.at += size
	}
	return p.text[start:p.at]
}

func (p *exprParser) path() (path string, offset int, err error) {
	start := p.at
	for {
		if p.name() == "" {
			if p.at == start && p.at == len(p.text) {
				return "", 0, &ExprError{Says: say.PartExpressionEmpty{}, Length: len(p.text)}
			}
			return "", 0, p.unexpected()
		}
		if p.at == len(p.text) || p.text[p.at] != '.' {
			return p.text[start:p.at], start, nil
		}
		p.at++
	}
}

func (p *exprParser) filter() (Filter, error) {
	p.space()
	f := Filter{Offset: p.at}
	f.Name = p.name()
	f.Length = len(f.Name)
	if f.Name == "" {
		if p.at == len(p.text) {
			return Filter{}, &ExprError{Says: say.PartExpressionNoFilter{}, Offset: strings.LastIndexByte(p.text, '|'), Length: 1}
		}
		return Filter{}, p.unexpected()
	}
	for {
		p.space()
		if p.at == len(p.text) || p.text[p.at] == '|' {
			return f, nil
		}
		arg, err := p.argument()
		if err != nil {
			return Filter{}, err
		}
		f.Args = append(f.Args, arg)
	}
}

func (p *exprParser) argument() (string, error) {
	if p.text[p.at] == '"' {
		end := strings.IndexByte(p.text[p.at+1:], '"')
		if end < 0 {
			return "", &ExprError{Says: say.PartExpressionOpenQuote{}, Hint: say.PartExpressionOpenQuote{}, Offset: p.at, Length: len(p.text) - p.at}
		}
		arg := p.text[p.at+1 : p.at+1+end]
		p.at += end + 2
		return arg, nil
	}
	start := p.at
	for p.name() != "" && p.at < len(p.text) && p.text[p.at] == '.' {
		p.at++
	}
	if p.at == start {
		return "", p.unexpected()
	}
	return p.text[start:p.at], nil
}

// unexpected tells which character is in the way.
func (p *exprParser) unexpected() error {
	if p.at >= len(p.text) {
		return &ExprError{Says: say.PartExpressionDot{}, Offset: len(p.text)}
	}
	r, size := utf8.DecodeRuneInString(p.text[p.at:])
	return &ExprError{Says: say.PartExpressionSign{Sign: string(r)}, Offset: p.at, Length: size}
}

// Apply sends a value through the filters, from left to right; a Refused one stays what it is. The error is an *ExprError with the place of the filter
// in the text that was parsed.
func (e Expr) Apply(v Value, l *lang.Locale) (Value, error) {
	if _, ok := v.(Refused); ok {
		return v, nil
	}
	for _, f := range e.Filters {
		result, err := f.apply(v, l)
		if err != nil {
			return nil, &ExprError{Says: err.Says, Hint: err.Hint, Offset: f.Offset, Length: f.Length}
		}
		v = result
	}
	return v, nil
}
