// Package picturetest makes pictures as phones and programs save them, for tests: with the orientation, the position and the
// maker that they write into files.
package picturetest

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
)

// Maker and Latitude stand in each picture that has notes. No output of a site may hold them.
const (
	Maker    = "Kamera-7F3A"
	Latitude = "\x00\x00\x00\x18\x00\x00\x00\x01\x00\x00\x00\x2A\x00\x00\x00\x01\x00\x00\x0B\xB8\x00\x00\x00\x64" // 24° 42′ 30″
)

// Notes are the notes of a camera in the form of TIFF: its maker, how it was held, where it was.
func Notes(orientation int) []byte {
	const directory, entry = 8, 12
	maker := directory + 2 + 3*entry + 4
	position := maker + 12
	latitude := position + 2 + 2*entry + 4
	b := []byte("MM\x00*\x00\x00\x00\x08")
	tag := func(name, kind uint16, count, value uint32) {
		b = binary.BigEndian.AppendUint16(b, name)
		b = binary.BigEndian.AppendUint16(b, kind)
		b = binary.BigEndian.AppendUint32(b, count)
		b = binary.BigEndian.AppendUint32(b, value)
	}
	b = append(b, 0, 3)
	tag(0x010F, 2, uint32(len(Maker)+1), uint32(maker))
	tag(0x0112, 3, 1, uint32(orientation)<<16)
	tag(0x8825, 4, 1, uint32(position))
	b = append(b, 0, 0, 0, 0)
	b = append(append(b, Maker...), 0)
	b = append(b, 0, 2)
	tag(1, 2, 2, uint32('N')<<24)
	tag(2, 5, 3, uint32(latitude))
	b = append(b, 0, 0, 0, 0)
	return append(b, Latitude...)
}

// stripes is a picture whose left half is red and whose right half is blue, as it is saved.
func stripes(width, height int) image.Image {
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			c := color.RGBA{200, 0, 0, 255}
			if x >= width/2 {
				c = color.RGBA{0, 0, 200, 255}
			}
			m.Set(x, y, c)
		}
	}
	return m
}

// JPEG is a photograph of a phone: so many pixels as they are saved, with notes, XMP, IPTC, a comment, and a second picture
// behind its end. Orientation 0 leaves all of that out.
func JPEG(width, height, orientation int) []byte {
	var buf bytes.Buffer
	_ = jpeg.Encode(&buf, stripes(width, height), nil) // it cannot fail in memory
	plain := buf.Bytes()
	if orientation == 0 {
		return plain
	}
	out := append([]byte(nil), plain[:2]...)
	segment := func(marker byte, text []byte) {
		out = binary.BigEndian.AppendUint16(append(out, 0xFF, marker), uint16(len(text)+2))
		out = append(out, text...)
	}
	segment(0xE0, []byte("JFIF\x00\x01\x02\x00\x00\x01\x00\x01\x00\x00"))
	segment(0xE1, append([]byte("Exif\x00\x00"), Notes(orientation)...))
	segment(0xE1, []byte("http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta><exif:GPSLatitude>24,42.5N</exif:GPSLatitude>"+Maker+"</x:xmpmeta>"))
	segment(0xE2, []byte("MPF\x00"+Maker))
	segment(0xED, []byte("Photoshop 3.0\x008BIM"+Maker))
	segment(0xFE, []byte(Maker))
	out = append(out, plain[2:]...)
	return append(out, append([]byte("\xFF\xD8\xFF\xE1"), Notes(1)...)...)
}

// PNG is a picture of a program for drawing or of a screen, with notes and texts unless orientation is 0.
func PNG(width, height, orientation int) []byte {
	var buf bytes.Buffer
	_ = png.Encode(&buf, stripes(width, height))
	plain := buf.Bytes()
	if orientation == 0 {
		return plain
	}
	const header = 8 + 25
	out := append([]byte(nil), plain[:header]...)
	chunk := func(name string, data []byte) {
		out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
		start := len(out)
		out = append(append(out, name...), data...)
		out = binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[start:]))
	}
	chunk("eXIf", Notes(orientation))
	chunk("tEXt", []byte("Software\x00"+Maker))
	chunk("iTXt", []byte("XML:com.adobe.xmp\x00\x00\x00\x00\x00"+Maker))
	chunk("tIME", []byte{7, 234, 11, 30, 10, 0, 0})
	out = append(out, plain[header:]...)
	return append(out, Maker...)
}

// Filled is a JPEG or PNG that is so many bytes large, by what a browser needs: scans and packed pixels of nothing.
func Filled(b []byte, size int) []byte {
	missing := make([]byte, size-len(b))
	if b[0] == 0xFF { // within the last scan
		return append(append(append([]byte(nil), b[:len(b)-2]...), missing...), b[len(b)-2:]...)
	}
	const end = 12 // IEND
	out := append([]byte(nil), b[:len(b)-end]...)
	out = binary.BigEndian.AppendUint32(out, uint32(len(missing)))
	start := len(out)
	out = append(append(out, "IDAT"...), missing...)
	out = binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[start:]))
	return append(out, b[len(b)-end:]...)
}

// GIF is a picture with a comment and with what a program wrote for itself.
func GIF(width, height int, notes bool) []byte {
	var buf bytes.Buffer
	_ = gif.Encode(&buf, stripes(width, height), nil)
	plain := buf.Bytes()
	if !notes {
		return plain
	}
	at := 13 + 3<<(plain[10]&7+1)
	out := append([]byte(nil), plain[:at]...)
	out = append(out, "\x21\xFE"+string(rune(len(Maker)))+Maker+"\x00"...)
	out = append(out, "\x21\xFF\x0BXMP DataXMP"+string(rune(len(Maker)))+Maker+"\x00"...)
	out = append(out, "\x21\xFF\x0BNETSCAPE2.0\x03\x01\x00\x00\x00"...)
	return append(out, plain[at:]...)
}

// WebP is a white picture of 16 × 8 pixels, with notes and XMP unless orientation is 0.
func WebP(orientation int) []byte {
	// VP8L: signature, 14 bits of width-1, 14 bits of height-1, no alpha, version 0, then no transforms, no cache of colours,
	// no meta codes, and five codes of one symbol each: green, red, blue, alpha, distance.
	bits := uint64(15) | 7<<14
	data := binary.LittleEndian.AppendUint32([]byte{0x2F}, uint32(bits))
	var stream uint64
	n := 0
	put := func(v uint64, width int) { stream |= v << n; n += width }
	put(0, 1) // no transform
	put(0, 1) // no cache
	put(0, 1) // no meta codes
	for range 4 {
		put(1, 1)   // simple code
		put(0, 1)   // one symbol
		put(1, 1)   // of eight bits
		put(255, 8) // the symbol
	}
	put(1, 1)
	put(0, 1)
	put(0, 1) // of one bit
	put(0, 1)
	data = binary.LittleEndian.AppendUint64(data, stream)
	var body []byte
	chunk := func(name string, data []byte) {
		body = binary.LittleEndian.AppendUint32(append(body, name...), uint32(len(data)))
		if body = append(body, data...); len(data)%2 == 1 {
			body = append(body, 0)
		}
	}
	if orientation > 0 {
		chunk("VP8X", []byte{0x0C, 0, 0, 0, 15, 0, 0, 7, 0, 0})
	}
	chunk("VP8L", data)
	if orientation > 0 {
		chunk("EXIF", Notes(orientation))
		chunk("XMP ", []byte(Maker+"<exif:GPSLatitude>"))
	}
	out := binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(len(body)+4))
	return append(append(out, "WEBP"...), body...)
}

// HEIC is the beginning of a photograph of a phone that most browsers do not show, with a position.
func HEIC() []byte {
	return append([]byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic\x00\x00\x00\x00Exif\x00\x00"), Notes(1)...)
}
