package picture

import (
	"bytes"
	"encoding/binary"
	"image"
)

// exif is what matters of the notes of a camera (Exif 2.32, in the form of a TIFF file).
type exif struct {
	orientation int // 1 to 8; 0 when it is not said
	position    bool
}

// Tags of TIFF.
const (
	tagOrientation = 0x0112
	tagGPS         = 0x8825
	tagLatitude    = 0x0002 // within the notes on the position
)

// readEXIF reads the first directory of a TIFF file, and whether that of its position has one.
func readEXIF(tiff []byte) (e exif) {
	order, ok := byteOrder(tiff)
	if !ok {
		return e
	}
	looked := false
	eachTag(tiff, order, order.Uint32(tiff[4:]), func(tag uint16, value []byte) {
		switch tag {
		case tagOrientation:
			if n := int(order.Uint16(value)); n >= 1 && n <= 8 {
				e.orientation = n
			}
		case tagGPS:
			if looked { // a second one is no camera's
				return
			}
			looked = true
			eachTag(tiff, order, order.Uint32(value), func(tag uint16, _ []byte) {
				e.position = e.position || tag == tagLatitude
			})
		}
	})
	return e
}

func byteOrder(tiff []byte) (binary.ByteOrder, bool) {
	switch {
	case len(tiff) < 8:
		return nil, false
	case string(tiff[:4]) == "II*\x00":
		return binary.LittleEndian, true
	case string(tiff[:4]) == "MM\x00*":
		return binary.BigEndian, true
	}
	return nil, false
}

// eachTag visits the tags of a directory with the four bytes that hold their value or tell where it is.
func eachTag(tiff []byte, order binary.ByteOrder, offset uint32, visit func(tag uint16, value []byte)) {
	if uint64(offset)+2 > uint64(len(tiff)) {
		return
	}
	entries := tiff[offset+2:]
	for range order.Uint16(tiff[offset:]) {
		if len(entries) < 12 {
			return
		}
		visit(order.Uint16(entries), entries[8:12])
		entries = entries[12:]
	}
}

// looseEXIF looks for the notes of a camera in a file of a format whose parts are not known here.
func looseEXIF(b []byte) (e exif) {
	if e = readEXIF(b); e.position { // TIFF
		return e
	}
	mark := []byte("Exif\x00\x00")
	rest := b
	for range 16 { // a file has one, or one for each picture in it
		_, after, ok := bytes.Cut(rest, mark)
		if !ok {
			break
		}
		if found := readEXIF(after); found.position {
			return found
		}
		rest = after
	}
	e.position = tellsPosition(b)
	return e
}

// tellsPosition tells whether a text of XMP or a comment tells a position.
func tellsPosition(b []byte) bool { return bytes.Contains(b, []byte("GPSLatitude")) }

// onlyOrientation is a TIFF file that says how a picture lies and nothing else.
func onlyOrientation(n int) []byte {
	tiff := []byte("MM\x00*\x00\x00\x00\x08" + // the directory is next
		"\x00\x01" + // one tag
		"\x01\x12\x00\x03\x00\x00\x00\x01") // orientation, one number of two bytes
	tiff = binary.BigEndian.AppendUint16(tiff, uint16(n))
	return append(tiff, 0, 0, 0, 0, 0, 0) // the rest of the value, no other directory
}

// turned is the size of a picture as it is shown: orientations from 5 on lie on their side.
func turned(size image.Point, orientation int) image.Point {
	if orientation >= 5 {
		return image.Pt(size.Y, size.X)
	}
	return size
}
