package country

import "regexp/syntax"

// automaton reads digits by a pattern and tells, unlike package regexp, how far they could be the beginning of a number
// that fits it. The zero value fits nothing.
type automaton struct{ prog *syntax.Prog }

// newAutomaton compiles a pattern of digits. It panics if the pattern is wrong: patterns are the program's own.
func newAutomaton(pattern string) automaton {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		panic("internal/country/phones.toml: " + err.Error())
	}
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		panic("internal/country/phones.toml: " + err.Error())
	}
	return automaton{prog}
}

// read reads digits from their beginning. viable is how many of them may begin a number that fits; fits tells whether
// all of them are one; whole is the length of the longest beginning that is one, 0 for none.
func (a automaton) read(digits string) (viable, whole int, fits bool) {
	if a.prog == nil {
		return 0, 0, false
	}
	now := a.follow(nil, uint32(a.prog.Start))
	for i := range len(digits) {
		var next []uint32
		for _, pc := range now {
			if in := &a.prog.Inst[pc]; in.Op != syntax.InstMatch && in.MatchRune(rune(digits[i])) {
				next = a.follow(next, in.Out)
			}
		}
		if len(next) == 0 {
			return i, whole, false
		}
		now = next
		if fits = a.accepts(now); fits {
			whole = i + 1
		}
	}
	return len(digits), whole, fits
}

// follow adds the instructions that read a digit, or accept, and are reached from pc without reading.
func (a automaton) follow(list []uint32, pc uint32) []uint32 {
	in := &a.prog.Inst[pc]
	switch in.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		return a.follow(a.follow(list, in.Out), in.Arg)
	case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
		return a.follow(list, in.Out)
	case syntax.InstFail:
		return list
	}
	for _, known := range list {
		if known == pc {
			return list
		}
	}
	return append(list, pc)
}

func (a automaton) accepts(list []uint32) bool {
	for _, pc := range list {
		if a.prog.Inst[pc].Op == syntax.InstMatch {
			return true
		}
	}
	return false
}

// reaches tells whether a number that fits begins with the digits and has the length.
func (a automaton) reaches(beginning string, length int) bool {
	now := a.follow(nil, uint32(a.prog.Start))
	for i := range length {
		var next []uint32
		for _, pc := range now {
			in := &a.prog.Inst[pc]
			for d := '0'; d <= '9'; d++ {
				if in.Op != syntax.InstMatch && (i >= len(beginning) || d == rune(beginning[i])) && in.MatchRune(d) {
					next = a.follow(next, in.Out)
				}
			}
		}
		now = next
	}
	return a.accepts(now)
}
