package tomldoc

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// node is a key of the text with the places where it stands, and what is below it.
type node struct {
	key    span // the key itself: name in name = "x", store in [store]
	val    span // its value; of a table with a header, the key in the header
	fields map[string]*node
	items  []*node // elements of a list, or the tables of [[name]]
	named  bool    // the table has a header of its own, it is not only mentioned in another key
	leaf   bool    // a value stands behind the key: key = value
}

// span is a range of bytes.
type span struct{ from, to int }

// child returns the node of the key below n, which is made at its first mention.
func (n *node) child(name string, at span) *node {
	if c, ok := n.fields[name]; ok {
		return c
	}
	if n.fields == nil {
		n.fields = map[string]*node{}
	}
	c := &node{key: at, val: at}
	n.fields[name] = c
	return c
}

// last is the table that a header or key below n speaks of: of a list of tables its newest.
func (n *node) last() *node {
	if len(n.items) > 0 {
		return n.items[len(n.items)-1]
	}
	return n
}

// scan finds the places of all keys and values. It reads valid TOML; of anything else it takes what it understands and
// goes on with the next line, so that positions can be asked for after a syntax error too.
func scan(text []byte) *node {
	root := &node{}
	s := &scanner{text: text}
	table := root
	for {
		s.skipBlank()
		if s.i >= len(text) {
			return root
		}
		start := s.i
		if text[s.i] == '[' {
			if t := s.header(root); t != nil {
				table = t
			}
		} else {
			s.pair(table)
		}
		s.i = lineEnd(text, max(s.i, start))
	}
}

type scanner struct {
	text  []byte
	i     int
	depth int
}

// part is one part of a dotted key.
type part struct {
	name string
	at   span
}

// header reads [a.b] or [[a.b]] and returns the table that follows, nil if it is no header.
func (s *scanner) header(root *node) *node {
	s.i++
	list := s.peek() == '['
	if list {
		s.i++
	}
	parts := s.dottedKey()
	if len(parts) == 0 || s.peek() != ']' {
		return nil
	}
	s.i++
	n := root
	for _, p := range parts[:len(parts)-1] {
		n = n.child(p.name, p.at).last()
	}
	end := parts[len(parts)-1]
	n = n.child(end.name, end.at)
	if list {
		if s.peek() == ']' {
			s.i++
		}
		item := &node{key: end.at, val: end.at, named: true}
		n.items = append(n.items, item)
		return item
	}
	if !n.named && !n.leaf && len(n.items) == 0 { // its own header is the better place than a mention
		n.key, n.val, n.named = end.at, end.at, true
	}
	return n.last()
}

// pair reads key = value into the table.
func (s *scanner) pair(table *node) {
	parts := s.dottedKey()
	if len(parts) == 0 || s.peek() != '=' {
		return
	}
	s.i++
	s.skipSpace()
	n := table
	for _, p := range parts {
		n = n.child(p.name, p.at)
	}
	if n.leaf { // a duplicate: the first one keeps its place
		n = &node{}
	}
	n.leaf = true
	s.value(n)
}

// dottedKey reads a.b."c d" with spaces around the dots.
func (s *scanner) dottedKey() []part {
	var parts []part
	for {
		s.skipSpace()
		p, ok := s.keyPart()
		if !ok {
			return nil
		}
		parts = append(parts, p)
		s.skipSpace()
		if s.peek() != '.' {
			return parts
		}
		s.i++
	}
}

func (s *scanner) keyPart() (part, bool) {
	start := s.i
	if c := s.peek(); c == '"' || c == '\'' {
		s.i = stringEnd(s.text, s.i)
		return part{unquote(s.text[start:s.i]), span{start, s.i}}, true
	}
	for s.i < len(s.text) && !strings.ContainsRune(" \t\r\n.=[]{},#\"'", rune(s.text[s.i])) {
		s.i++
	}
	return part{string(s.text[start:s.i]), span{start, s.i}}, s.i > start
}

// value reads the value at s.i into n.
func (s *scanner) value(n *node) {
	n.val = span{s.i, s.i}
	if s.depth > MaxDepth {
		return
	}
	s.depth++
	switch s.peek() {
	case '"', '\'':
		s.i = stringEnd(s.text, s.i)
	case '[':
		s.array(n)
	case '{':
		s.inlineTable(n)
	default:
		for s.i < len(s.text) && !strings.ContainsRune(",]}#\n\r", rune(s.text[s.i])) {
			s.i++
		}
		for s.i > n.val.from && (s.text[s.i-1] == ' ' || s.text[s.i-1] == '\t') {
			s.i--
		}
	}
	s.depth--
	n.val.to = s.i
}

func (s *scanner) array(n *node) {
	s.i++
	for {
		s.skipBlank()
		if c := s.peek(); c == ']' || c == 0 {
			s.i = min(s.i+1, len(s.text))
			return
		}
		before := s.i
		item := &node{}
		s.value(item)
		item.key = item.val
		n.items = append(n.items, item)
		s.skipBlank()
		if s.peek() == ',' {
			s.i++
		}
		if s.i == before { // something that is no value: give up the rest
			return
		}
	}
}

func (s *scanner) inlineTable(n *node) {
	s.i++
	for {
		s.skipBlank()
		if c := s.peek(); c == '}' || c == 0 {
			s.i = min(s.i+1, len(s.text))
			return
		}
		before := s.i
		s.pair(n)
		s.skipBlank()
		if s.peek() == ',' {
			s.i++
		}
		if s.i == before {
			return
		}
	}
}

// peek is the byte at s.i, 0 at the end.
func (s *scanner) peek() byte {
	if s.i < len(s.text) {
		return s.text[s.i]
	}
	return 0
}

func (s *scanner) skipSpace() {
	for c := s.peek(); c == ' ' || c == '\t'; c = s.peek() {
		s.i++
	}
}

// skipBlank skips spaces, line ends and comments.
func (s *scanner) skipBlank() {
	for s.i < len(s.text) {
		switch s.text[s.i] {
		case ' ', '\t', '\r', '\n':
			s.i++
		case '#':
			s.i = lineEnd(s.text, s.i)
		default:
			return
		}
	}
}

// unquote gives the key that stands in quotes. A broken escape is kept as it is.
func unquote(quoted []byte) string {
	q := string(quoted)
	if len(q) < 2 {
		return q
	}
	inner := q[1 : len(q)-1]
	if q[0] == '\'' || !strings.Contains(inner, `\`) {
		return inner
	}
	var b strings.Builder
	for i := 0; i < len(inner); i++ {
		if inner[i] != '\\' || i+1 == len(inner) {
			b.WriteByte(inner[i])
			continue
		}
		i++
		if simple := strings.IndexByte(`btnfre"\`, inner[i]); simple >= 0 {
			b.WriteByte("\b\t\n\f\r\x1b\"\\"[simple])
			continue
		}
		digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[inner[i]]
		if i+digits < len(inner) && digits > 0 {
			if code, err := strconv.ParseUint(inner[i+1:i+1+digits], 16, 32); err == nil && utf8.ValidRune(rune(code)) {
				b.WriteRune(rune(code))
				i += digits
				continue
			}
		}
		b.WriteByte('\\')
		b.WriteByte(inner[i])
	}
	return b.String()
}
