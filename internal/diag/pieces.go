package diag

import "sort"

// Piece is a part of a text that was put together from several files: some bytes of one of them.
type Piece struct {
	File     string
	Text     []byte // of the whole file
	From, To int
	Added    string // behind them, of no file: blank lines between two pieces, an id
}

// pieces tell of a text where each of its bytes comes from.
type pieces struct {
	list   []Piece
	starts []int // of each in the text
	places map[string]*Places
}

// Join puts a text together of pieces. The places of its bytes are those in their files.
func Join(list []Piece) ([]byte, *Places) {
	p := &pieces{list: list, places: map[string]*Places{}}
	var text []byte
	for _, piece := range list {
		p.starts = append(p.starts, len(text))
		text = append(append(text, piece.Text[piece.From:piece.To]...), piece.Added...)
		if p.places[piece.File] == nil {
			p.places[piece.File] = NewPlaces(piece.File, piece.Text, 1)
		}
	}
	whole := NewPlaces("", text, 1)
	whole.pieces = p
	return text, whole
}

// of is the number of the piece that holds a byte of the text, and where that byte is in the piece's file: at its end for
// what was added.
func (p *pieces) of(offset int) (i, at int) {
	i = max(0, sort.SearchInts(p.starts, offset+1)-1)
	piece := p.list[i]
	return i, min(piece.From+max(0, offset-p.starts[i]), piece.To)
}

func (p *pieces) at(offset int) Pos {
	i, at := p.of(offset)
	return p.places[p.list[i].File].At(at)
}

// Home turns an edit of the text into one of the file where the words are. ok is false where it would change more than one
// piece, or what is in no file.
func (p *Places) Home(e Edit) (file string, home Edit, ok bool) {
	if p.pieces == nil {
		return p.file, e, true
	}
	first, from := p.pieces.of(e.Start)
	last, to := first, from
	if e.End > e.Start {
		last, to = p.pieces.of(e.End - 1)
		to++
	}
	piece := p.pieces.list[first]
	if first != last || to-from != e.End-e.Start || to > piece.To {
		return "", Edit{}, false
	}
	return piece.File, Edit{Start: from, End: to, New: e.New}, true
}
