package check

import (
	"hash/fnv"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// What search engines and shared links show of a title and of a description, in characters: longer ones are cut.
const (
	maxTitle       = 65
	minDescription = 50
	maxDescription = 160
)

// twice reports the pages of a language whose text of some kind another page before them has; says names the file of that one.
func (s *Site) twice(key string, mark func(*Notes) uint64, says func(file string) say.Message) (found []diag.Finding) {
	type text struct {
		language int
		mark     uint64
	}
	first := make(map[text]*Notes, len(s.Notes))
	for _, n := range s.Notes {
		m := mark(n)
		if m == 0 || n.Page.Hidden() {
			continue
		}
		at := text{n.Page.Language.Index, m}
		other := first[at]
		if other == nil {
			first[at] = n
			continue
		}
		found = append(found, diag.Finding{Pos: n.Page.Pos(key), Says: says(other.Page.File)})
	}
	return found
}

// markOfText makes a mark of a text that is to be compared with those of all other pages; 0 when it is blank.
func markOfText(s string) uint64 {
	if strings.TrimSpace(s) == "" {
		return 0
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(strings.TrimSpace(s)))
	return h.Sum64()
}
