package tomldoc

import (
	"bytes"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

func (f *fault) twice(d *Doc) {
	name := f.quoted
	s := &scanner{text: []byte(name)}
	n, parts := d.index(), s.dottedKey()
	for _, p := range parts {
		if n = n.last().fields[p.name]; n == nil {
			break
		}
	}
	table := strings.HasPrefix(f.line, "[")
	if table && f.misspelt(d, n, parts) {
		return
	}
	f.at.to = max(f.at.to, f.at.from+len(lastPart(name)))
	line := 0 // of the first one
	if n != nil && n.key.from < f.at.from {
		line = d.at(n.key.from).Line
	}
	switch {
	case table && line > 0:
		f.says = say.TomlSyntaxTableAgain{Table: name, Line: line}
	case table:
		f.says = say.TomlSyntaxTableTwice{Table: name}
	case line > 0:
		f.says = say.TomlSyntaxKeyAgain{Key: name, Line: line}
	default:
		f.says = say.TomlSyntaxKeyTwice{Key: name}
	}
}

// misspelt explains a table that seems to be written twice by a misspelt [[list]] above it, or above the first of the two.
func (f *fault) misspelt(d *Doc, first *node, table []part) bool {
	places := []int{f.at.from}
	if first != nil {
		places = append(places, first.key.from)
	}
	for _, at := range places {
		if list, meant := d.misspeltAbove(at, table); meant != "" {
			f.at = list
			f.says = say.UnknownKey{Key: string(d.text[list.from:list.to])}
			f.advice = say.AnyDidYouMean{Meant: meant}
			return true
		}
	}
	return false
}

// misspeltAbove is the name of the [[list]] above the table of some parts at an offset, if it is misspelt: the table below
// [[branhces]] is [branches.address], and seems to begin another one. meant is the right name, "" if nothing is misspelt.
func (d *Doc) misspeltAbove(offset int, table []part) (list span, meant string) {
	for line := bytes.LastIndexByte(d.text[:offset], '\n'); line > 0; {
		end := line
		line = bytes.LastIndexByte(d.text[:end], '\n')
		header := bytes.TrimSpace(d.text[line+1 : end])
		if !bytes.HasPrefix(header, []byte("[")) {
			continue
		}
		name, open := bytes.CutPrefix(header, []byte("[["))
		name, closed := bytes.CutSuffix(name, []byte("]]"))
		parts := bytes.Count(name, []byte(".")) + 1
		if !open || !closed || parts > len(table) {
			return span{}, ""
		}
		var names []string
		for _, p := range table[:parts] {
			names = append(names, p.name)
		}
		if meant = strings.Join(names, "."); string(name) == meant || diag.Nearest(string(name), []string{meant}) == "" {
			return span{}, ""
		}
		from := line + 1 + bytes.Index(d.text[line+1:end], name)
		return span{from, from + len(name)}, meant
	}
	return span{}, ""
}
