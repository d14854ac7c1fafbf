package check

import "sitegen/internal/say"

var duplicateTitle = Rule{
	Rule: say.RuleDuplicateTitle,
	Site: func(s *Site) []Found {
		return s.twice("title", func(n *Notes) uint64 { return n.title }, func(file string) say.Message { return say.DuplicateTitle{File: file} })
	},
}
