package serve

import (
	"container/list"
	"sync"
)

// recent keeps the pages that were sent last, as they were good last.
type recent struct {
	mu   sync.Mutex
	most int
	used *list.List // of *kept, the last used first
	at   map[string]*list.Element
}

type kept struct {
	file string
	data []byte
}

func newRecent(most int) *recent {
	return &recent{most: most, used: list.New(), at: map[string]*list.Element{}}
}

func (r *recent) put(file string, data []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if e, ok := r.at[file]; ok {
		e.Value.(*kept).data = data
		r.used.MoveToFront(e)
		return
	}
	r.at[file] = r.used.PushFront(&kept{file, data})
	if r.used.Len() > r.most {
		last := r.used.Back()
		delete(r.at, last.Value.(*kept).file)
		r.used.Remove(last)
	}
}

func (r *recent) get(file string) ([]byte, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	e, ok := r.at[file]
	if !ok {
		return nil, false
	}
	r.used.MoveToFront(e)
	return e.Value.(*kept).data, true
}
