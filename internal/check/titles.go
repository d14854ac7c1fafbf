package check

import (
	"fmt"
	"hash/fnv"
	"strings"

	"sitegen/internal/rules"
)

// What search engines and shared links show of a title and of a description, in characters: longer ones are cut.
const (
	maxTitle       = 65
	minDescription = 50
	maxDescription = 160
)

// twice reports the pages of a language whose text of some kind another page before them has.
func (s *Site) twice(mark func(*Notes) uint64, key string, message, hint rules.Text) (found []Found) {
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
		found = append(found, Found{Pos: n.Page.Pos(key), Hint: hint,
			Message: rules.Text{Ar: fmt.Sprintf(message.Ar, other.Page.File), En: fmt.Sprintf(message.En, other.Page.File)}})
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
