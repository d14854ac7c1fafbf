package render

import (
	"bytes"
	"slices"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"
)

// ending returns what a style sheet needs at its end so that another one can follow: the end of a file closes comments,
// strings, blocks and statements, the beginning of the next file does not.
func ending(sheet []byte) string {
	var open []byte      // what closes the brackets that are open, the last one first
	var statement string // what ends the rule that has begun outside of all brackets
	var last css.TokenType
	var text []byte
	for l := css.NewLexer(parse.NewInputBytes(bytes.Clone(sheet))); ; {
		kind, b := l.Next()
		if kind == css.ErrorToken {
			break
		}
		last, text = kind, b
		switch kind {
		case css.WhitespaceToken, css.CommentToken, css.CDOToken, css.CDCToken:
			continue
		case css.LeftBraceToken:
			open = append(open, '}')
		case css.LeftBracketToken:
			open = append(open, ']')
		case css.LeftParenthesisToken, css.FunctionToken:
			open = append(open, ')')
		case css.RightBraceToken, css.RightBracketToken, css.RightParenthesisToken:
			if n := len(open); n > 0 && open[n-1] == b[0] {
				open = open[:n-1]
				if n == 1 && kind == css.RightBraceToken {
					statement = ""
					continue
				}
			}
		case css.SemicolonToken:
			if len(open) == 0 && statement == ";" {
				statement = ""
				continue
			}
		}
		if statement == "" {
			statement = "{}" // what has no block yet takes the next one that comes
			if kind == css.AtKeywordToken {
				statement = ";"
			}
		}
	}
	if len(open) > 0 && open[0] == '}' {
		statement = ""
	}
	slices.Reverse(open)
	return unended(last, text) + string(open) + statement
}

// unended returns what the last token of a style sheet lacks.
func unended(kind css.TokenType, text []byte) string {
	switch kind {
	case css.CommentToken:
		if len(text) < len("/**/") || !bytes.HasSuffix(text, []byte("*/")) {
			return "*/"
		}
	case css.StringToken:
		if len(text) < 2 || text[len(text)-1] != text[0] || escaped(text[:len(text)-1]) {
			return string(text[0])
		}
	case css.URLToken:
		if text[len(text)-1] != ')' {
			return ")"
		}
	case css.DelimToken:
		if text[0] == '\\' {
			return "\uFFFD" // which it is at the end of a file
		}
	}
	return ""
}

// escaped tells whether the character that follows is one of the text because of a backslash.
func escaped(text []byte) bool {
	return (len(text)-len(bytes.TrimRight(text, `\`)))%2 == 1
}
