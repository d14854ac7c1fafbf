package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"slices"
)

// keptPNG are the chunks that a browser needs to show a PNG beside those in upper case: transparency, colours, size of a pixel,
// movement.
func keptPNG() []string {
	return []string{"tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"}
}

// readPNG keeps of a PNG the chunks that its pixels need.
func readPNG(b []byte) (p Picture) {
	p.Cleaned = true
	const signature = 8
	out := append(make([]byte, 0, len(b)), b[:signature]...)
	for i := signature; ; {
		if i+12 > len(b) || uint64(binary.BigEndian.Uint32(b[i:])) > uint64(len(b)-i-12) {
			p.Fault = CutOff
			return p
		}
		end := i + 12 + int(binary.BigEndian.Uint32(b[i:]))
		name, data := string(b[i+4:i+8]), b[i+8:end-4]
		switch name {
		case "IHDR":
			if len(data) < 13 {
				p.Fault = CutOff
				return p
			}
			p.Size = image.Pt(int(binary.BigEndian.Uint32(data)), int(binary.BigEndian.Uint32(data[4:])))
		case "eXIf":
			notes := readEXIF(data)
			p.Position = p.Position || notes.position
			p.Lying = notes.orientation > 1
		case "iTXt", "tEXt":
			p.Position = p.Position || tellsPosition(data)
		}
		if name[0] >= 'A' && name[0] <= 'Z' || slices.Contains(keptPNG(), name) {
			out = append(out, b[i:end]...)
		}
		if i = end; name == "IEND" {
			break
		}
	}
	p.Clean = out
	if p.Size.X <= 0 || p.Size.Y <= 0 {
		p.Fault = CutOff
	}
	return p
}

// Flags of a WebP file's first chunk, VP8X.
const (
	flagXMP  = 1 << 2
	flagEXIF = 1 << 3
)

// readWebP keeps of a WebP the chunks that its pixels need.
func readWebP(b []byte) (p Picture) {
	p.Cleaned = true
	const header = 12
	if size := uint64(binary.LittleEndian.Uint32(b[4:])) + 8; size > uint64(len(b)) {
		p.Fault = CutOff
		return p
	} else if size >= header {
		b = b[:size]
	}
	out := append(make([]byte, 0, len(b)), b[:header]...)
	extended := -1 // where the flags are
	for i := header; i+8 <= len(b); {
		size := uint64(binary.LittleEndian.Uint32(b[i+4:]))
		if size > uint64(len(b)-i-8) {
			p.Fault = CutOff
			return p
		}
		data := b[i+8 : i+8+int(size)]
		end := min(len(b), i+8+int(size+size&1))
		name := string(b[i : i+4])
		keep := true
		switch name {
		case "VP8X":
			if len(data) >= 10 {
				p.Size = image.Pt(1+int(data[4])+int(data[5])<<8+int(data[6])<<16, 1+int(data[7])+int(data[8])<<8+int(data[9])<<16)
				extended = len(out) + 8
			}
		case "VP8 ":
			if p.Size.X == 0 && len(data) >= 10 {
				p.Size = image.Pt(int(binary.LittleEndian.Uint16(data[6:]))&0x3FFF, int(binary.LittleEndian.Uint16(data[8:]))&0x3FFF)
			}
		case "VP8L":
			if p.Size.X == 0 && len(data) >= 5 {
				bits := binary.LittleEndian.Uint32(data[1:])
				p.Size = image.Pt(int(bits&0x3FFF)+1, int(bits>>14&0x3FFF)+1)
			}
		case "EXIF":
			notes := readEXIF(bytes.TrimPrefix(data, []byte("Exif\x00\x00")))
			p.Position = p.Position || notes.position
			p.Lying = notes.orientation > 1
			keep = false
		case "XMP ":
			p.Position = p.Position || tellsPosition(data)
			keep = false
		case "ALPH", "ANIM", "ANMF", "ICCP":
		default:
			keep = false
		}
		if keep {
			out = append(out, b[i:end]...)
		}
		i = end
	}
	if p.Size.X == 0 {
		p.Fault = CutOff
		return p
	}
	if extended >= 0 {
		out[extended] &^= flagEXIF | flagXMP
	}
	binary.LittleEndian.PutUint32(out[4:], uint32(len(out)-8))
	p.Clean = out
	return p
}

// Parts of a GIF (GIF89a, appendix A).
const (
	gifExtension   = 0x21
	gifImage       = 0x2C
	gifTrailer     = 0x3B
	gifComment     = 0xFE
	gifApplication = 0xFF
)

// readGIF keeps of a GIF all but comments and what programs wrote for themselves.
func readGIF(b []byte) (p Picture) {
	p.Cleaned = true
	p.Fault = CutOff // until it ends
	const header = 13
	if len(b) < header {
		return p
	}
	p.Size = image.Pt(int(binary.LittleEndian.Uint16(b[6:])), int(binary.LittleEndian.Uint16(b[8:])))
	i := header + colourTable(b[10])
	if i > len(b) {
		return p
	}
	out := append(make([]byte, 0, len(b)), b[:i]...)
	for i < len(b) {
		start, keep := i, true
		switch b[i] {
		case gifTrailer:
			p.Fault, p.Clean = "", append(out, gifTrailer)
			return p
		case gifImage:
			if i+10 >= len(b) {
				return p
			}
			i += 11 + colourTable(b[i+9]) // with the size of a code
		case gifExtension:
			if i+2 >= len(b) {
				return p
			}
			label := b[i+1]
			keep = label != gifComment && (label != gifApplication || bytes.HasPrefix(b[i+3:], []byte("NETSCAPE2.0")) || bytes.HasPrefix(b[i+3:], []byte("ANIMEXTS1.0")))
			i += 2
		default:
			return p
		}
		for { // blocks, each with its length, to one of no length
			if i >= len(b) {
				return p
			}
			n := int(b[i])
			if i += 1 + n; n == 0 {
				break
			}
		}
		if i > len(b) {
			return p
		}
		if keep {
			out = append(out, b[start:i]...)
		} else {
			p.Position = p.Position || tellsPosition(b[start:i])
		}
	}
	return p
}

// colourTable is how many bytes the table of colours has that a flag announces.
func colourTable(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (flags&7 + 1)
}

// readAVIF finds the size of an AVIF. What it tells beside its picture is not taken out: its parts name each other by where
// they are in the file.
func readAVIF(b []byte) (p Picture) {
	side := false
	for _, box := range []string{"ispe", "irot"} {
		for rest := b; ; {
			_, after, ok := bytes.Cut(rest, []byte(box))
			if !ok {
				break
			}
			switch {
			case box == "irot" && len(after) > 0 && after[0] <= 3:
				side = side || after[0]&1 == 1
			case box == "ispe" && len(after) >= 12 && string(after[:4]) == "\x00\x00\x00\x00":
				size := image.Pt(int(binary.BigEndian.Uint32(after[4:])), int(binary.BigEndian.Uint32(after[8:])))
				if size.X < 1<<16 && size.Y < 1<<16 && size.X*size.Y > p.Size.X*p.Size.Y { // parts are smaller than the whole
					p.Size = size
				}
			}
			rest = after
		}
	}
	if side {
		p.Size = image.Pt(p.Size.Y, p.Size.X)
	}
	if p.Size.X == 0 {
		p.Fault = CutOff
	}
	return p
}
