package markup

// slab gives values that lie beside one another, so that many of them cost one allocation, and gives the same ones again
// after a reset.
type slab[T any] struct {
	chunks [][]T
	chunk  int // the one that is given from
	used   int // of it
}

const chunkSize = 256

// run returns n values beside one another, with whatever was in them before.
func (s *slab[T]) run(n int) []T {
	for ; s.chunk < len(s.chunks); s.chunk, s.used = s.chunk+1, 0 {
		if c := s.chunks[s.chunk]; s.used+n <= len(c) {
			s.used += n
			return c[s.used-n : s.used : s.used]
		}
	}
	s.chunks = append(s.chunks, make([]T, max(n, chunkSize)))
	s.used = n
	return s.chunks[s.chunk][:n:n]
}

func (s *slab[T]) reset() { s.chunk, s.used = 0, 0 }
