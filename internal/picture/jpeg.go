package picture

import (
	"bytes"
	"encoding/binary"
	"image"
)

// Markers of JPEG (ITU-T T.81, table B.1).
const (
	startOfImage  = 0xD8
	endOfImage    = 0xD9
	startOfScan   = 0xDA
	firstRestart  = 0xD0
	lastRestart   = 0xD7
	temporary     = 0x01
	application0  = 0xE0 // JFIF
	application1  = 0xE1 // EXIF, XMP
	application2  = 0xE2 // colour profile, other pictures
	application14 = 0xEE // how Adobe means the colours
	application15 = 0xEF
	comment       = 0xFE
)

// readJPEG keeps of a JPEG what its pixels need, colours included, and its orientation.
func readJPEG(b []byte) (p Picture) {
	p.Cleaned = true
	out := append(make([]byte, 0, len(b)), b[:2]...)
	notes, hasNotes := exif{}, false
	insertAt := len(out)
	i := 2
	for {
		next := bytes.IndexByte(b[i:], 0xFF)
		if next < 0 {
			p.Fault = CutOff
			return p
		}
		for i += next; i < len(b) && b[i] == 0xFF; i++ { // fill bytes
		}
		if i >= len(b) {
			p.Fault = CutOff
			return p
		}
		marker := b[i]
		i++
		if marker == endOfImage {
			out = append(out, 0xFF, endOfImage)
			break
		}
		if marker == 0 || marker == temporary || marker == startOfImage || marker >= firstRestart && marker <= lastRestart {
			continue
		}
		if i+2 > len(b) || i+max(2, int(binary.BigEndian.Uint16(b[i:]))) > len(b) {
			p.Fault = CutOff
			return p
		}
		end := i + max(2, int(binary.BigEndian.Uint16(b[i:])))
		data := b[i+2 : end]
		switch {
		case marker == application1:
			if tiff, ok := bytes.CutPrefix(data, []byte("Exif\x00\x00")); ok && !hasNotes {
				notes, hasNotes = readEXIF(tiff), true
			}
			p.Position = p.Position || notes.position || tellsPosition(data)
		case isFrame(marker) && len(data) >= 5:
			p.Size = image.Pt(int(binary.BigEndian.Uint16(data[3:])), int(binary.BigEndian.Uint16(data[1:])))
		}
		scan := end
		if marker == startOfScan {
			scan = endOfScan(b, end)
		}
		if keepsJPEG(marker, data) {
			out = append(out, 0xFF, marker)
			out = append(out, b[i:scan]...)
			if marker == application0 {
				insertAt = len(out) // JFIF comes first
			}
		}
		i = scan
	}
	if p.Size.X == 0 || p.Size.Y == 0 {
		p.Fault = CutOff
		return p
	}
	if notes.orientation > 1 {
		segment := append([]byte("Exif\x00\x00"), onlyOrientation(notes.orientation)...)
		head := binary.BigEndian.AppendUint16([]byte{0xFF, application1}, uint16(len(segment)+2))
		out = append(out[:insertAt:insertAt], append(append(head, segment...), out[insertAt:]...)...)
	}
	p.Size = turned(p.Size, notes.orientation)
	p.Clean = out
	return p
}

func isFrame(marker byte) bool {
	return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
}

// keepsJPEG tells whether a browser needs a segment to show the picture.
func keepsJPEG(marker byte, data []byte) bool {
	switch {
	case marker == application0:
		return bytes.HasPrefix(data, []byte("JFIF\x00")) && len(data) == 14 // a longer one holds a small picture
	case marker == application2:
		// What has no profile is sRGB to a browser.
		return bytes.HasPrefix(data, []byte("ICC_PROFILE\x00")) &&
			!(bytes.HasPrefix(data, []byte("ICC_PROFILE\x00\x01\x01")) && bytes.Contains(data, []byte("sRGB IEC61966")))
	case marker == application14:
		return bytes.HasPrefix(data, []byte("Adobe"))
	}
	return marker < application0 || marker > application15 && marker != comment
}

// endOfScan returns where the packed pixels end that begin at an offset: before the next marker.
func endOfScan(b []byte, from int) int {
	for i := from; ; {
		next := bytes.IndexByte(b[i:], 0xFF)
		if next < 0 || i+next+1 >= len(b) {
			return len(b)
		}
		i += next
		if c := b[i+1]; c != 0 && c != 0xFF && (c < firstRestart || c > lastRestart) {
			return i
		}
		i++
	}
}
