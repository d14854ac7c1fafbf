package search

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// The index is an object of JSON:
//
// pages: lists of texts: address, title, then id, heading and text of each section.
//
// terms: all terms in the order of their code points, separated by semicolons. Each is the number of letters that it shares
// with the term before (one digit of base 36), the letters behind those, a space, and the sections that hold it: how far
// each lies behind the one before and, when the term counts for more than one, a point and its count; all numbers of base
// 36, separated by commas. Sections are counted through all pages.

// posting says that a term occurs in a section.
type posting struct{ section, n uint32 }

// Index appends to dst the index of pages that this Lexicon has read, in the order given.
func (l *Lexicon) Index(dst []byte, records []*Record) []byte {
	l.mu.RLock()
	defer l.mu.RUnlock()
	postings := l.postings(records)
	l.join(postings)
	var terms []string
	for id, found := range postings {
		if len(found) > 0 {
			terms = append(terms, l.terms[id])
		}
	}
	slices.Sort(terms)
	var b strings.Builder
	last := ""
	for _, term := range terms {
		if b.Len() > 0 {
			b.WriteByte(';')
		}
		b.WriteString(shared(last, term))
		b.WriteByte(' ')
		writePostings(&b, postings[l.ids[term]])
		last = term
	}
	dst = append(dst, `{"pages":[`...)
	for i, r := range records {
		if i > 0 {
			dst = append(dst, ',')
		}
		p := []string{r.page.URL, r.page.Title}
		for _, s := range r.page.Sections {
			p = append(p, s.ID, s.Heading, s.Text)
		}
		dst = appendJSON(dst, p)
	}
	dst = append(dst, `],"terms":`...)
	dst = appendJSON(dst, b.String())
	return append(dst, '}')
}

// appendJSON writes texts as they are: nobody takes them for HTML.
func appendJSON(dst []byte, texts any) []byte {
	buf := bytes.NewBuffer(dst)
	e := json.NewEncoder(buf)
	e.SetEscapeHTML(false)
	if err := e.Encode(texts); err != nil {
		panic(err) // texts can always be written
	}
	return bytes.TrimSuffix(buf.Bytes(), []byte("\n"))
}

// postings lists for each term the sections that hold it, in their order.
func (l *Lexicon) postings(records []*Record) [][]posting {
	times, total := make([]int, len(l.terms)), 0
	for _, r := range records {
		for _, c := range r.counts {
			for term := range c.all() {
				times[term]++
				total++
			}
		}
	}
	room := make([]posting, total)
	out := make([][]posting, len(l.terms))
	for term, n := range times {
		out[term], room = room[:0:n], room[n:]
	}
	section := uint32(0)
	for _, r := range records {
		for _, c := range r.counts {
			for term, n := range c.all() {
				out[term] = append(out[term], posting{section, n})
			}
			section++
		}
	}
	return out
}

// join counts a term that begins with a conjunction or preposition as what stands behind that, when the site has it by
// itself: وخصوصية is خصوصية, but وكيل is no كيل. The script tries both on what is searched for.
func (l *Lexicon) join(postings [][]posting) {
	to := map[int]uint32{}
	for id, found := range postings {
		if len(found) == 0 {
			continue
		}
		if rest, ok := joined(l.terms[id]); ok {
			if other, ok := l.ids[rest]; ok && len(postings[other]) > 0 && int(other) != id {
				to[id] = other
			}
		}
	}
	for id := range postings {
		target, ok := to[id]
		if !ok {
			continue
		}
		for next, more := to[int(target)]; more; next, more = to[int(target)] {
			target = next // each is shorter than the one before
		}
		postings[target] = append(postings[target], postings[id]...)
		postings[id] = nil
	}
}

// shared writes a term by what it shares with the one before. Letters outside the first plane of Unicode are two units to
// a script, so they are never shared.
func shared(last, term string) string {
	n, at := 0, 0
	for i, r := range term {
		if n == 35 || r > 0xFFFF || !strings.HasPrefix(last[min(i, len(last)):], string(r)) {
			break
		}
		n++
		at = i + len(string(r))
	}
	return strconv.FormatInt(int64(n), 36) + term[at:]
}

func writePostings(b *strings.Builder, list []posting) {
	slices.SortFunc(list, func(p, q posting) int { return int(p.section) - int(q.section) })
	var last uint32
	for i, first := 0, true; i < len(list); first = false {
		p := list[i]
		for i++; i < len(list) && list[i].section == p.section; i++ {
			p.n += list[i].n
		}
		if !first {
			b.WriteByte(',')
		}
		b.WriteString(strconv.FormatUint(uint64(p.section-last), 36))
		if p.n != 1 {
			b.WriteByte('.')
			b.WriteString(strconv.FormatUint(uint64(p.n), 36))
		}
		last = p.section
	}
}
