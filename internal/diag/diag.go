// Package diag holds findings: problems at a place in the owner's files.
//
// In: nothing; every stage makes findings and hands them up as values. Out: one sorted list, printed as text for a
// person or as JSON for a program. A problem in the owner's files is a Finding; an error means that the tool or the
// machine failed. A stage goes on after a finding, so that one run shows all of them.
package diag

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"sitegen/internal/say"
)

// Severity says what a finding does to a build.
type Severity = say.Severity

// The severities, from the one that stops a publication to the one that only informs.
const (
	Error   = say.Error
	Warning = say.Warning
	Info    = say.Info
)

// rank orders severities for sorting: errors first.
func rank(s Severity) int {
	switch s {
	case Error:
		return 0
	case Warning:
		return 1
	}
	return 2
}

// BuiltIn stands before the names of files that are in the program: builtin:layouts/base.html. They can be written out into a
// site, and nobody can change them where they are.
const BuiltIn = "builtin:"

// InProgram tells whether a file is in the program, by its name in findings.
func InProgram(file string) bool { return strings.HasPrefix(file, BuiltIn) }

// Pos is a place in a file. Line and Column count from 1; 0 means unknown. Column and Length count characters (runes),
// as the owner's editor does.
type Pos struct {
	File   string // relative to the site folder, with slashes
	Line   int
	Column int
	Length int // how many characters to mark from Column on; 0 marks one
}

// Finding is a problem at a place: a rule, and what happened as a message with named arguments. New and Of make one.
type Finding struct {
	Rule     say.Rule
	Severity Severity
	Pos
	Says   say.Message // what is wrong, with its arguments
	Advice say.Message // how to fix it, where the hint of Says is not enough; nil otherwise
	Edit   Edit        // of File; the zero Edit when no program can fix it safely
	Trace  string      // where the program itself failed, for its developers; "" when it did not
}

// Edit puts New in the place of the bytes from Start to End of a file. It changes nothing that a reader would miss.
type Edit struct {
	Start, End int
	New        string
}

// New is a finding of the rule to which the message belongs, of that rule's severity.
func New(pos Pos, m say.Message) Finding { return Of(say.RuleOf(m), pos, m) }

// Of is a finding of a rule that says what other rules say, too.
func Of(rule say.Rule, pos Pos, m say.Message) Finding {
	return Finding{Rule: rule, Severity: rule.Severity(), Pos: pos, Says: m}
}

// OfProblem is the finding of an error; rule counts where the error names none.
func OfProblem(rule say.Rule, pos Pos, p *say.Problem) Finding {
	f := Of(cmp.Or(p.Rule, rule), pos, p.Says)
	f.Advice = p.Hint
	return f
}

// Fixable tells whether a program can fix the finding.
func (f Finding) Fixable() bool { return f.Edit != Edit{} }

// Said is what a finding says to its reader.
type Said struct{ Message, Hint string }

// Sort orders findings by file, line, column, severity, rule and message, and keeps one of those that say the same of a
// place, so that a list is the same whatever the order in which parallel stages found its members, and one mistake that
// many pages come upon is one finding.
func Sort(list []Finding) []Finding {
	slices.SortFunc(list, func(a, b Finding) int {
		if n := cmp.Or(
			strings.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			cmp.Compare(rank(a.Severity), rank(b.Severity)),
			strings.Compare(a.Rule.String(), b.Rule.String()),
		); n != 0 {
			return n
		}
		return cmp.Or(strings.Compare(a.message(), b.message()), strings.Compare(a.hint(), b.hint()))
	})
	return slices.CompactFunc(list, func(a, b Finding) bool {
		return a.Rule == b.Rule && a.Severity == b.Severity && a.Pos == b.Pos && a.message() == b.message()
	})
}

// Count tells how many findings have the severity.
func Count(list []Finding, s Severity) int {
	n := 0
	for _, f := range list {
		if f.Severity == s {
			n++
		}
	}
	return n
}

// At turns a byte offset in a text into a place in the file: the line counted from firstLine, the column in characters.
// An offset past the end gives the place just behind the last character.
func At(file string, text []byte, offset, firstLine int) Pos {
	offset = max(0, min(offset, len(text)))
	before := text[:offset]
	line := firstLine
	start := 0
	for i, b := range before {
		if b == '\n' {
			line++
			start = i + 1
		}
	}
	return Pos{File: file, Line: line, Column: utf8.RuneCount(before[start:]) + 1}
}

// What Nearest looks at. Nobody means a longer word, and of more candidates those are looked at that would stand beside the
// word in a sorted list: each mistake of a file asks, and time must not grow with the square of what there is.
const (
	longestMeant   = 64 // characters
	mostCandidates = 2000
)

// Nearest returns the candidate that was probably meant by a word: the closest one by edit distance, or else the only one
// that the word begins, up to a _ or - or but for two letters. It returns "" when none is so close that it could only be a
// slip. Candidates are tried in order, so a sorted list gives a stable answer.
func Nearest(word string, candidates []string) string {
	if len(word) > longestMeant*utf8.UTFMax || utf8.RuneCountInString(word) > longestMeant {
		return ""
	}
	if n := len(candidates); n > mostCandidates {
		i, _ := slices.BinarySearch(candidates, word)
		from := max(0, min(i-mostCandidates/2, n-mostCandidates))
		candidates = candidates[from : from+mostCandidates]
	}
	letters := []rune(word)
	best, bestDistance := "", slips(word)+1
	longer, begun := "", 0
	for _, c := range candidates {
		if strings.EqualFold(c, word) {
			return c
		}
		if rest, ok := strings.CutPrefix(c, word); ok && len(word) > 3 && (len(rest) <= 2 || rest[0] == '_' || rest[0] == '-') {
			longer = c
			begun++
		}
		n := utf8.RuneCountInString(c)
		if n-len(letters) >= bestDistance || len(letters)-n >= bestDistance {
			continue
		}
		if d := distance(letters, []rune(c), bestDistance); d < bestDistance {
			best, bestDistance = c, d
		}
	}
	if best == "" && begun == 1 {
		return longer
	}
	return best
}

// slips is how many letters may be wrong in a word for another one to be what was meant: one in a short word, because short
// words are near to many others, and none in a shorter one.
func slips(word string) int {
	n := utf8.RuneCountInString(word)
	if n < 3 {
		return 0
	}
	return max(1, (n+1)/4)
}

// distance is the optimal string alignment distance (a swap of neighbours counts one), or limit when it is at least
// that.
func distance(a, b []rune, limit int) int {
	if d := len(a) - len(b); d >= limit || -d >= limit {
		return limit
	}
	var older []int
	prev := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row := make([]int, len(b)+1)
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(row[j-1]+1, prev[j]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], older[j-2]+1)
			}
		}
		older, prev = prev, row
	}
	return min(prev[len(b)], limit)
}
