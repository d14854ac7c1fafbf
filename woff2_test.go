package main

import (
	"bytes"
	"encoding/binary"
	"io"
	"slices"
	"testing"
	"unicode/utf16"

	"github.com/andybalholm/brotli"
)

// A font is what the tests want to know of a font file.
type font struct {
	tables   map[string]bool
	names    map[int]string // by the number of the name
	features []string
	letters  map[rune]bool
}

// readFont reads a font packed as WOFF 2 (https://www.w3.org/TR/WOFF2/), as far as the tests want: tables that the format
// transforms are not looked into.
func readFont(t testing.TB, b []byte) *font {
	t.Helper()
	if len(b) < 48 || string(b[:4]) != "wOF2" || int(binary.BigEndian.Uint32(b[8:])) != len(b) {
		t.Fatalf("no WOFF 2: %.8q", b)
	}
	packed := int(binary.BigEndian.Uint32(b[20:]))
	dir := bytes.NewReader(b[48:])
	number := func() (n int) { // UIntBase128
		for {
			c, err := dir.ReadByte()
			if err != nil {
				t.Fatal(err)
			}
			if n = n<<7 | int(c&0x7F); c < 0x80 {
				return n
			}
		}
	}
	type entry struct {
		tag  string
		size int
	}
	var entries []entry
	for range binary.BigEndian.Uint16(b[12:]) {
		flags, err := dir.ReadByte()
		if err != nil {
			t.Fatal(err)
		}
		tag := make([]byte, 4)
		if known := int(flags & 0x3F); known < len(woff2Tags) {
			copy(tag, woff2Tags[known])
		} else if _, err := io.ReadFull(dir, tag); known != 0x3F || err != nil {
			t.Fatalf("a table that is not known: %d %v", known, err)
		}
		e := entry{string(tag), number()}
		plain := byte(0) // glyf and loca are transformed unless their version is 3, others unless it is 0
		if e.tag == "glyf" || e.tag == "loca" {
			plain = 3
		}
		if flags>>6 != plain {
			e.size = number()
		}
		entries = append(entries, e)
	}
	start := len(b) - dir.Len()
	data, err := io.ReadAll(brotli.NewReader(bytes.NewReader(b[start : start+packed])))
	if err != nil {
		t.Fatal(err)
	}
	f := &font{tables: map[string]bool{}, names: map[int]string{}, letters: map[rune]bool{}}
	for _, e := range entries {
		table := data[:e.size]
		data = data[e.size:]
		f.tables[e.tag] = true
		switch e.tag {
		case "name":
			f.readNames(t, table)
		case "GSUB", "GPOS":
			f.readFeatures(table)
		case "cmap":
			f.readLetters(t, table)
		}
	}
	if len(data) > 0 {
		t.Errorf("%d bytes after the last table", len(data))
	}
	return f
}

// woff2Tags are the tables that WOFF 2 names by a number, as far as fonts of today have them.
var woff2Tags = []string{"cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ", "VORG",
	"EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB"}

func word(b []byte, at int) int { return int(binary.BigEndian.Uint16(b[at:])) }

func (f *font) readNames(t testing.TB, b []byte) {
	for i := range word(b, 2) {
		r := b[6+12*i:]
		text := b[word(b, 4)+word(r, 10):][:word(r, 8)]
		if word(r, 0) != 3 {
			t.Errorf("name %d is for platform %d", word(r, 6), word(r, 0))
			continue
		}
		var units []uint16
		for j := 0; j < len(text); j += 2 {
			units = append(units, uint16(word(text, j)))
		}
		f.names[word(r, 6)] += string(utf16.Decode(units))
	}
}

func (f *font) readFeatures(b []byte) {
	list := b[word(b, 6):]
	for i := range word(list, 0) {
		if tag := string(list[2+6*i:][:4]); !slices.Contains(f.features, tag) {
			f.features = append(f.features, tag)
		}
	}
}

// readLetters reads the characters of a cmap of format 4.
func (f *font) readLetters(t testing.TB, b []byte) {
	for i := range word(b, 2) {
		at := b[binary.BigEndian.Uint32(b[4+8*i+4:]):]
		if word(at, 0) != 4 {
			continue
		}
		n := word(at, 6)
		for s := 0; s < n; s += 2 {
			end, start := word(at, 14+s), word(at, 16+n+s)
			delta, offset := word(at, 16+2*n+s), word(at, 16+3*n+s)
			for c := start; c <= end && c < 0xFFFF; c++ {
				glyph := c + delta
				if offset > 0 {
					if glyph = word(at, 16+3*n+s+offset+2*(c-start)); glyph > 0 {
						glyph += delta
					}
				}
				if glyph&0xFFFF != 0 {
					f.letters[rune(c)] = true
				}
			}
		}
	}
	if len(f.letters) == 0 {
		t.Error("no characters")
	}
}
