package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var duplicateDescription = Rule{
	Rule: say.RuleDuplicateDescription,
	Site: func(s *Site) []diag.Finding {
		return s.twice("description", func(n *Notes) uint64 { return n.description }, func(file string) say.Message { return say.DuplicateDescription{File: file} })
	},
}
