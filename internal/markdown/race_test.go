//go:build race

package markdown

// slowdown is by how much the race detector may lengthen a time limit.
const slowdown = 10
