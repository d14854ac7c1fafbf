package report

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// sources reads lines of files, each file once.
type sources struct {
	read  func(file string) []byte
	files map[string][][]byte
}

// line returns a line of a file, counted from 1.
func (s *sources) line(file string, n int) (string, bool) {
	if s.read == nil || n < 1 {
		return "", false
	}
	lines, ok := s.files[file]
	if !ok {
		if b := s.read(file); b != nil {
			lines = bytes.Split(bytes.TrimPrefix(b, []byte("\uFEFF")), []byte("\n"))
		}
		if s.files == nil {
			s.files = map[string][][]byte{}
		}
		s.files[file] = lines
	}
	if n > len(lines) || !utf8.Valid(lines[n-1]) {
		return "", false
	}
	return strings.TrimRight(string(lines[n-1]), "\r"), true
}
