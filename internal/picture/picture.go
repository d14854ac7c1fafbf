// Package picture reads what a browser will make of a picture, and takes out what a picture tells beside what it shows.
//
// In: the bytes of a file. Out: its format, its size as it is shown, whether it can be shown at all, and the same picture
// without the place and the time at which it was taken, its camera, its programs and its comments. Pixels are never touched: of
// the parts of a file some are left out, and none is unpacked, so that time and memory go with the size of the file.
//
// Photographs of phones lie on their side and say so (EXIF, orientation). Browsers turn a JPEG; so there this one tag stays, and
// the size is that of the turned picture. Of other formats only some browsers turn some, so the tag goes and all show the same.
package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"path"
	"slices"
	"strings"
)

// Fault is why a file cannot be shown as a picture; "" when it can.
type Fault string

// The faults.
const (
	NoPicture Fault = "no picture" // text, or something else
	Unshown   Fault = "unshown"    // a format that not all browsers show
	CutOff    Fault = "cut off"    // the file ends before the picture does
	TooLarge  Fault = "too large"  // more than MaxPixels
)

// MaxPixels is how many pixels a picture may have: phones give up on more.
const MaxPixels = 100_000_000

// Picture is what a file holds.
type Picture struct {
	Format   string // "JPEG", "PNG", "SVG"; "" when it is not known
	Fault    Fault
	Size     image.Point // in pixels, as it is shown; zero when it is not known
	Lying    bool        // it is to be turned, which browsers do not do for its format
	Nameless bool        // a drawing that does not say that it is SVG (xmlns): browsers show none in its place
	Position bool        // the file tells where on earth it was made
	Clean    []byte      // the file without what it tells beside the picture; with the same bytes where there is nothing of it
	Cleaned  bool        // Clean tells no position any more
}

// format is a kind of files.
type format struct {
	name    string
	endings []string // the first is the usual one
	starts  func(b []byte) bool
	read    func(b []byte) Picture // nil: not all browsers show it
}

// formats are those that are known, by the first bytes of their files.
func formats() []format {
	begins := func(starts ...string) func(b []byte) bool {
		return func(b []byte) bool {
			return slices.ContainsFunc(starts, func(s string) bool { return bytes.HasPrefix(b, []byte(s)) })
		}
	}
	brand := func(brands ...string) func(b []byte) bool {
		return func(b []byte) bool {
			return len(b) >= 12 && string(b[4:8]) == "ftyp" && slices.Contains(brands, string(b[8:12]))
		}
	}
	return []format{
		{"JPEG", []string{".jpg", ".jpeg", ".jfif"}, begins("\xFF\xD8\xFF"), readJPEG},
		{"PNG", []string{".png", ".apng"}, begins("\x89PNG\r\n\x1A\n"), readPNG},
		{"GIF", []string{".gif"}, begins("GIF87a", "GIF89a"), readGIF},
		{"WebP", []string{".webp"}, func(b []byte) bool { return len(b) >= 12 && string(b[:4]) == "RIFF" && string(b[8:12]) == "WEBP" }, readWebP},
		{"AVIF", []string{".avif"}, brand("avif", "avis"), readAVIF},
		{"SVG", []string{".svg"}, isSVG, readSVG},
		{"BMP", []string{".bmp"}, func(b []byte) bool {
			return len(b) > 26 && string(b[:2]) == "BM" && string(b[6:10]) == "\x00\x00\x00\x00"
		}, readBMP},
		{"ICO", []string{".ico"}, begins("\x00\x00\x01\x00"), readAny},
		{"HEIC", []string{".heic", ".heif"}, brand("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"), nil},
		{"TIFF", []string{".tif", ".tiff"}, begins("II*\x00", "MM\x00*"), nil},
		{"Photoshop", []string{".psd"}, begins("8BPS"), nil},
		{"JPEG XL", []string{".jxl"}, begins("\xFF\x0A", "\x00\x00\x00\x0CJXL "), nil},
		{"JPEG 2000", []string{".jp2", ".j2k"}, begins("\x00\x00\x00\x0CjP  ", "\xFF\x4F\xFF\x51"), nil},
		{"PDF", []string{".pdf"}, begins("%PDF-"), nil},
	}
}

// Named tells whether a file name has the ending of a picture.
func Named(name string) bool {
	ending := strings.ToLower(path.Ext(name))
	return ending != ".pdf" && slices.ContainsFunc(formats(), func(f format) bool { return slices.Contains(f.endings, ending) })
}

// Read reads a file.
func Read(b []byte) Picture {
	for _, f := range formats() {
		if !f.starts(b) {
			continue
		}
		p := Picture{Fault: Unshown, Clean: b}
		if f.read != nil {
			p = f.read(b)
		}
		p.Format = f.name
		if p.Fault != "" || p.Clean == nil {
			p.Clean = b
		}
		p.Position = p.Position || !p.Cleaned && looseEXIF(b).position
		if p.Fault == "" && p.Size.X > 0 && p.Size.Y > MaxPixels/p.Size.X {
			p.Fault = TooLarge
		}
		return p
	}
	return Picture{Fault: NoPicture, Clean: b}
}

// Ending returns the ending that a file of the picture's format has, such as ".png", and whether the name has it or another
// of that format.
func (p Picture) Ending(name string) (usual string, ok bool) {
	for _, f := range formats() {
		if f.name == p.Format {
			return f.endings[0], slices.Contains(f.endings, strings.ToLower(path.Ext(name)))
		}
	}
	return "", false
}

// readBMP reads the size out of the header. The rows of most stand from the bottom up, of some from the top down.
func readBMP(b []byte) (p Picture) {
	le := binary.LittleEndian
	switch header := le.Uint32(b[14:]); {
	case header == 12:
		p.Size = image.Pt(int(le.Uint16(b[18:])), int(le.Uint16(b[20:])))
	case header >= 40:
		p.Size = image.Pt(int(int32(le.Uint32(b[18:]))), int(int32(le.Uint32(b[22:]))))
		p.Size.Y = max(p.Size.Y, -p.Size.Y)
	}
	if p.Size.X <= 0 || p.Size.Y <= 0 {
		p.Size = image.Point{}
	}
	return p
}

// readAny takes a picture as it is.
func readAny(b []byte) Picture { return Picture{} }
