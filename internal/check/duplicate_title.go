package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var duplicateTitle = Rule{
	Rule: say.RuleDuplicateTitle,
	Site: func(s *Site) []diag.Finding {
		return s.twice("title", func(n *Notes) uint64 { return n.title }, func(file string) say.Message { return say.DuplicateTitle{File: file} })
	},
}
