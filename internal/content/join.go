package content

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// joint is how a page's text is put together from its file and those of its sections.
type joint struct {
	key       [sha256.Size]byte // of the bytes of all files, and where they lie
	stretches []stretch
	used      []int          // the sections that are part of the text, by their index
	gone      map[string]int // an id that the page had before → the section in whose place it was
	found     []diag.Finding
}

// stretch is some bytes of one of the files: of the page's, 0, or of the section with the index of - 1.
type stretch struct {
	of, from, to int
	added        string // behind them
}

// join makes a page of one and the files of its sections: those of a layer below the page's own are hidden by it, one beside
// it is an error. last is the page as it was before, whose joint is taken over when no byte has changed; nil for none.
func (p *Page) join(sections []*Section, last *Page) *Page {
	whole := *p
	whole.alone, whole.sections = p, nil
	var beside []diag.Finding
	for _, s := range sections {
		switch layer := s.file.Layer(); {
		case layer == p.file.Layer():
			beside = append(beside, diag.New(diag.Pos{File: s.File, Line: 1, Column: 1}, say.SectionFileBesidePage{Page: p.File}))
		case layer < p.file.Layer():
			whole.sections = append(whole.sections, s)
		}
	}
	slices.SortFunc(whole.sections, func(a, b *Section) int { // the lowest layer first
		return cmp.Or(cmp.Compare(b.file.Layer(), a.file.Layer()), strings.Compare(a.File, b.File))
	})
	h := sha256.New()
	h.Write(p.Hash[:])
	for _, s := range whole.sections {
		fmt.Fprintf(h, "%d %q", s.file.Layer(), s.File)
		h.Write(s.Hash[:])
	}
	key := [sha256.Size]byte(h.Sum(nil))
	if last != nil && last.joint != nil && last.joint.key == key {
		whole.joint = last.joint
	} else {
		whole.joint = p.joining(whole.sections)
		whole.joint.key = key
	}
	whole.Hash = key
	whole.Findings = slices.Concat(p.Findings, beside, whole.joint.found)
	for _, s := range whole.sections {
		whole.Findings = append(whole.Findings, s.Findings...)
	}
	return &whole
}

// joining puts the sections into the page's text, the lowest layer first, in each layer those of the highest level first: so
// a section may be part of one that a layer below, or another file, has brought.
func (p *Page) joining(sections []*Section) *joint {
	j := &joint{gone: map[string]int{}}
	texts, problem := textsOf(p, sections)
	if problem != nil {
		j.found = append(j.found, *problem)
		return j
	}
	j.stretches = []stretch{{0, 0, len(texts[0]), ""}}
	if len(texts[0]) == p.body && p.Broken() != nil {
		return j // nobody knows where its text begins
	}
	for first := 0; first < len(sections); {
		next := first
		var todo []int
		for ; next < len(sections) && sections[next].file.Layer() == sections[first].file.Layer(); next++ {
			if sections[next].Broken() == nil {
				todo = append(todo, next)
			}
		}
		first = next
		for len(todo) > 0 {
			text, list := j.now(texts, p.body)
			fit := j.fitting(list, sections, todo)
			if len(fit) == 0 {
				j.refuse(list, sections, todo, p.File)
				break
			}
			j.put(text, list, texts, sections, fit)
			j.used = append(j.used, sorted(fit)...)
			todo = slices.DeleteFunc(todo, func(i int) bool { _, done := fit[i]; return done })
		}
	}
	_, list := j.now(texts, p.body)
	for _, h := range list {
		delete(j.gone, h.id)
	}
	slices.Sort(j.used)
	return j
}

// now is the text as far as it has been put together, and its headings.
func (j *joint) now(texts [][]byte, body int) ([]byte, []heading) {
	var text []byte
	for _, s := range j.stretches {
		text = append(append(text, texts[s.of][s.from:s.to]...), s.added...)
	}
	return text, headingsOf(text, body)
}

// fitting are the sections that can be put in now, with the index of the heading that they replace or follow. Sections that
// replace a heading of the highest level come first; where there are none, those that are added.
func (j *joint) fitting(list []heading, sections []*Section, todo []int) map[int]int {
	at := func(id string) int {
		return slices.IndexFunc(list, func(h heading) bool { return h.id == id && id != "" })
	}
	fit, level := map[int]int{}, 7
	for _, i := range todo {
		if k := at(sections[i].ID); k >= 0 && sections[i].Meta.After == "" {
			if list[k].level < level {
				clear(fit)
				level = list[k].level
			}
			if list[k].level == level {
				fit[i] = k
			}
		}
	}
	if len(fit) > 0 {
		return fit
	}
	for _, i := range todo {
		if k := at(sections[i].Meta.After); k >= 0 && at(sections[i].ID) < 0 {
			fit[i] = k
		}
	}
	return fit
}

// put puts sections into the text, from the last to the first.
func (j *joint) put(text []byte, list []heading, texts [][]byte, sections []*Section, fit map[int]int) {
	order := sorted(fit)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(fit[b], fit[a]) })
	if len(order) > 0 && sections[order[0]].Meta.After != "" {
		slices.Reverse(order) // those after one section: in the order of their names
		slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(fit[b], fit[a]) })
	}
	for _, i := range order {
		s, h := sections[i], list[fit[i]]
		from, to, lead := h.start, extent(text, list, fit[i]), ""
		if s.Meta.After != "" {
			from = behind(text, to)
			to = from
			lead = "\n\n"[:2-min(2, len(text[:from])-len(bytes.TrimRight(text[:from], "\n")))]
		} else {
			for k, other := range list {
				if other.start >= from && other.start < to && other.id != "" && k != fit[i] {
					j.gone[other.id] = i
				}
			}
		}
		j.splice(from, to, j.of(texts[i+1], s, i+1, lead, len(text) > to))
	}
}

// of are the stretches of a section's file: its text with the id at its heading, and a blank line where something follows.
func (j *joint) of(text []byte, s *Section, n int, lead string, followed bool) (out []stretch) {
	from := s.body + len(text[s.body:]) - len(bytes.TrimLeft(text[s.body:], " \t\r\n"))
	to := len(bytes.TrimRight(text, " \t\r\n"))
	end := "\n"
	if followed {
		end = "\n\n"
	}
	if lead != "" {
		out = append(out, stretch{n, from, from, lead})
	}
	if h := headingsOf(text, s.body)[0]; !h.written {
		at, id := withID(text, h, s.ID)
		out = append(out, stretch{n, from, at, id})
		from = at
	}
	return append(out, stretch{n, from, to, end})
}

// splice replaces some bytes of the text with stretches.
func (j *joint) splice(from, to int, new []stretch) {
	j.stretches = slices.Concat(part(j.stretches, 0, from), new, part(j.stretches, to, -1))
}

// part is what makes some bytes of the text; to is -1 for its end.
func part(stretches []stretch, from, to int) (out []stretch) {
	at := 0
	for _, s := range stretches {
		long := s.to - s.from
		size := long + len(s.added)
		a, b := max(0, from-at), size
		if to >= 0 {
			b = min(size, to-at)
		}
		if a < b {
			cut := stretch{s.of, s.from + min(a, long), s.from + min(b, long), ""}
			if b > long {
				cut.added = s.added[max(0, a-long) : b-long]
			}
			out = append(out, cut)
		}
		at += size
	}
	return out
}

// refuse reports the sections for which the page has no place.
func (j *joint) refuse(list []heading, sections []*Section, todo []int, page string) {
	var ids []string
	for _, h := range list {
		if h.id != "" {
			ids = append(ids, h.id)
		}
	}
	for _, i := range todo {
		s := sections[i]
		pos, wanted := diag.Pos{File: s.File, Line: 1, Column: 1}, s.ID
		if s.Meta.After != "" {
			pos, wanted = s.Pos("after"), s.Meta.After
		}
		if s.Meta.After != "" && slices.Contains(ids, s.ID) {
			j.found = append(j.found, diag.New(pos, say.SectionFileThere{Page: page, Id: s.ID}))
			continue
		}
		f := diag.New(pos, say.SectionFile{Page: page, Id: wanted})
		if near := diag.Nearest(wanted, ids); near != "" {
			f.Advice = say.SectionFileMeant{Meant: near}
		}
		j.found = append(j.found, f)
	}
}

func sorted(fit map[int]int) (keys []int) {
	for i := range fit {
		keys = append(keys, i)
	}
	slices.Sort(keys)
	return keys
}

// textsOf are the texts of a page's file and of those of sections.
func textsOf(p *Page, sections []*Section) (texts [][]byte, problem *diag.Finding) {
	text, _, problem := p.Text()
	if problem != nil {
		return nil, problem
	}
	texts = append(texts, text)
	for _, s := range sections {
		text, _, problem := s.Text()
		if problem != nil {
			return nil, problem
		}
		texts = append(texts, text)
	}
	return texts, nil
}

// Joined is Text with the places of its bytes, which are nil where the text is that of the page's file.
func (p *Page) Joined() (text []byte, body int, places *diag.Places, problem *diag.Finding) {
	if p.joint == nil {
		text, body, problem = p.Text()
		return text, body, nil, problem
	}
	texts, problem := textsOf(p.alone, p.sections)
	if problem != nil {
		return nil, 0, nil, problem
	}
	var pieces []diag.Piece
	for _, s := range p.joint.stretches {
		name := p.File
		if s.of > 0 {
			name = p.sections[s.of-1].File
		}
		pieces = append(pieces, diag.Piece{File: name, Text: texts[s.of], From: s.from, To: s.to, Added: s.added})
	}
	text, places = diag.Join(pieces)
	return text, p.body, places, nil
}

// Sections are the files that are part of the page's text beside its own.
func (p *Page) Sections() (out []*Section) {
	if p.joint == nil {
		return nil
	}
	for _, i := range p.joint.used {
		out = append(out, p.sections[i])
	}
	return out
}

// Files are the names of all files that the page is read from, whether they could be used or not.
func (p *Page) Files() []string {
	files := []string{p.File}
	for _, s := range p.sections {
		files = append(files, s.File)
	}
	return files
}

// Gone is the section file that took the place of a section of the page, or nil: the page would have it but for that file.
func (p *Page) Gone(id string) *Section {
	if p.joint == nil {
		return nil
	}
	if i, ok := p.joint.gone[id]; ok {
		return p.sections[i]
	}
	return nil
}
