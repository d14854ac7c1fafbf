package rules

import "strings"

// Fence puts an example into a block of code in Markdown.
func Fence(example string) string {
	ticks := "```"
	for strings.Contains(example, ticks) {
		ticks += "`"
	}
	return ticks + "\n" + example + "\n" + ticks
}
