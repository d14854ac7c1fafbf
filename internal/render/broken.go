package render

import (
	"errors"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// siteFile is the file of the owner's facts.
const siteFile = "site.toml"

// broken makes a finding of an error of Go's templates, or of a function that they call, at the place where it happened.
func (t *Theme) broken(err error, fallback string) diag.Finding {
	library := readError(err)
	pos := t.placeOf(library, fallback)
	var f diag.Finding
	if empty, ok := errors.AsType[*emptyError](err); ok {
		if empty.silent || !isOwn(pos.File) {
			return findingOf(empty.at, &empty.Problem)
		}
		f = diag.New(pos, empty.Says)
		f.Advice = say.EmptyFactLayout{Fact: empty.path}
		if config.OfLaw(empty.path) {
			f.Advice = say.EmptyFactLayoutLaw{Topic: topicOf(empty.path)}
		}
	} else if p, ok := errors.AsType[*say.Problem](err); ok {
		if word, ok := p.Says.(say.MissingWord); ok {
			if told, ok := t.lacking[word.Key]; ok {
				return told
			}
		}
		f = findingOf(pos, p)
	} else if library.column < 0 {
		return t.unparsed(library, pos)
	} else {
		f = t.ofLibrary(pos, library.problem())
	}
	f.Pos = t.usePlace(f)
	return f
}

// findingOf makes a finding of a problem.
func findingOf(pos diag.Pos, p *say.Problem) diag.Finding {
	return diag.OfProblem(say.RuleOf(p.Says), pos, p)
}

// ofLibrary makes a finding of a problem of the library. Where nothing better is known, the owner of a layout that replaces a
// built-in one can do without it.
func (t *Theme) ofLibrary(pos diag.Pos, p *say.Problem) diag.Finding {
	f := findingOf(pos, p)
	if _, unknown := p.Says.(say.BadTemplate); unknown && t.replaces[pos.File] {
		f.Advice = say.BadTemplateOwn{}
	}
	return f
}

// placeOf is the place that an error of the library tells; fallback is the file where it tells none.
func (t *Theme) placeOf(e libraryError, fallback string) diag.Pos {
	pos := diag.Pos{File: fallback, Line: e.line, Length: len([]rune(e.running))}
	if e.line == 0 {
		return pos
	}
	pos.Column = 1
	if file, ok := t.names[e.template]; ok {
		pos.File = file
	}
	if e.column >= 0 {
		pos.Column = t.column(pos.File, e.line, e.column)
	}
	return pos
}

// isOwn tells files of the site's own folder from those of a base site and of the built-in theme.
func isOwn(file string) bool { return !strings.Contains(file, ":") && !strings.HasPrefix(file, "../") }

// unparsed makes a finding of an error of the parser, which knows the line on which it gave up: pos is its start.
func (t *Theme) unparsed(e libraryError, pos diag.Pos) diag.Finding {
	text := string(t.sources[pos.File])
	actions := actionsOf(text)
	at := func(start, end int) diag.Pos {
		p := diag.At(pos.File, []byte(text), start, 1)
		if line := strings.IndexByte(text[start:end], '\n'); line >= 0 {
			end = start + line
		}
		p.Length = len([]rune(text[start:end]))
		return p
	}
	for _, a := range actions {
		switch {
		case a.open:
			return diag.New(at(a.start, a.start+2), say.BadTemplateOpenAction{})
		case a.quote > 0:
			return diag.New(at(a.quote, a.quote+1), say.BadTemplateOpenQuote{})
		}
	}
	if e.unbalanced() {
		switch unended, extra := blocks(text, actions); {
		case extra != nil && unended == nil:
			return diag.New(at(extra.start, extra.end), say.BadTemplateExtraEnd{})
		case unended != nil:
			return diag.New(at(unended.start, unended.end), say.BadTemplateNoEnd{Word: unended.word})
		}
	}
	if column, length := t.word(pos.File, pos.Line, e.unknown()); column > 0 {
		pos.Column, pos.Length = column, length
	} else if start, end, ok := suspect(text, actions, pos.Line, e.unexpected()); ok {
		pos = at(start, end)
	}
	return t.ofLibrary(pos, e.problem())
}

// suspect is where the parser stumbled: over a word, or else over the first action of the line, or of the last line before
// it that has one.
func suspect(text string, actions []action, line int, word string) (start, end int, ok bool) {
	lineOf := func(a action) int { return strings.Count(text[:a.start], "\n") + 1 }
	var on []action
	for _, a := range actions {
		if lineOf(a) > line {
			break
		}
		if len(on) > 0 && lineOf(a) > lineOf(on[0]) {
			on = nil
		}
		on = append(on, a)
	}
	if len(on) == 0 {
		return 0, 0, false
	}
	for _, a := range on {
		if i := strings.Index(text[a.start+2:a.end], word); i >= 0 && word != "" {
			return a.start + 2 + i, a.start + 2 + i + len(word), true
		}
	}
	return on[0].start, on[0].end, true
}

// word finds a word on a line: the column in characters, 0 when it is not there, and the length.
func (t *Theme) word(file string, line int, word string) (column, length int) {
	lines := strings.Split(string(t.sources[file]), "\n")
	if word == "" || line < 1 || line > len(lines) {
		return 0, 0
	}
	before, _, ok := strings.Cut(lines[line-1], word)
	if !ok {
		return 0, 0
	}
	return len([]rune(before)) + 1, len([]rune(word))
}

// usePlace is the place of a finding of a running layout: where the same was found in the layout before it ran, if it was.
func (t *Theme) usePlace(f diag.Finding) diag.Pos {
	for _, u := range t.uses {
		right := u.pos.Column >= f.Column || u.pos.Column+len(".")+u.pos.Length == f.Column // the place of .Title.Foo is that of .Foo
		if u.pos.File == f.File && u.pos.Line == f.Line && right && u.meant(f.Says) {
			return u.pos
		}
	}
	return f.Pos
}

// column turns a column in bytes, counted from 0 as Go does, into one in characters, counted from 1 as editors do.
func (t *Theme) column(file string, line, bytes int) int {
	for i, l := range strings.Split(string(t.sources[file]), "\n") {
		if i+1 == line && bytes <= len(l) {
			return len([]rune(l[:bytes])) + 1
		}
	}
	return bytes + 1
}

// unknownField is the problem of a name after a dot that layouts do not know.
func unknownField(name string) *say.Problem {
	near := diag.Nearest(name, fieldNames())
	if near == name { // another value has it
		return &say.Problem{Says: say.UnknownFieldOfValue{Name: name}}
	}
	if near != "" {
		near = "." + near
	}
	return &say.Problem{Says: say.UnknownField{Name: name}, Hint: didYouMean(near)}
}

// didYouMean is the hint of a name that is like another one; nil when near is "".
func didYouMean(near string) say.Message {
	if near == "" {
		return nil
	}
	return say.AnyDidYouMean{Meant: near}
}
