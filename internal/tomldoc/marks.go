package tomldoc

// Marks are paths at which something is wrong. The zero value holds none.
type Marks struct {
	exact  map[string]bool
	within map[string]bool // the exact ones and all that is around them
}

// Add marks a path.
func (m *Marks) Add(path ...any) {
	if m.exact == nil {
		m.exact, m.within = map[string]bool{}, map[string]bool{}
	}
	m.exact[dotted(path)] = true
	for i := range path {
		m.within[dotted(path[:i+1])] = true
	}
}

// Any tells whether any path is marked.
func (m Marks) Any() bool { return len(m.exact) > 0 }

// Exact tells whether the path itself is marked.
func (m Marks) Exact(path ...any) bool { return m.exact[dotted(path)] }

// Within tells whether the path is marked, or something below it.
func (m Marks) Within(path ...any) bool { return m.within[dotted(path)] }

// Around tells whether the path is marked, or a table or list around it.
func (m Marks) Around(path ...any) bool {
	for i := range path {
		if m.exact[dotted(path[:i+1])] {
			return true
		}
	}
	return false
}

// dotted writes a path with the numbers of elements, each part behind a character that no key holds.
func dotted(path []any) string {
	var out []byte
	for _, p := range path {
		switch p := p.(type) {
		case string:
			out = append(append(out, '\n'), p...)
		case int:
			out = append(append(out, '\r'), itoa(p)...)
		}
	}
	return string(out)
}
