package picture

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"image"
	_ "image/gif"
	_ "image/jpeg"
	_ "image/png"
	"slices"
	"testing"
	"time"

	_ "golang.org/x/image/webp"

	"sitegen/internal/picture/picturetest"
	"sitegen/internal/pipeline/sitetest"
)

// TestRead holds what is read of pictures as phones and programs save them.
func TestRead(t *testing.T) {
	cut := func(b []byte) []byte { return b[:len(b)*2/3] }
	for _, c := range []struct {
		name     string
		b        []byte
		format   string
		fault    Fault
		size     image.Point
		position bool
	}{
		{"JPEG", picturetest.JPEG(40, 20, 0), "JPEG", "", image.Pt(40, 20), false},
		{"JPEG upright", picturetest.JPEG(40, 20, 1), "JPEG", "", image.Pt(40, 20), true},
		{"JPEG upside down", picturetest.JPEG(40, 20, 3), "JPEG", "", image.Pt(40, 20), true},
		{"JPEG on its side", picturetest.JPEG(40, 20, 6), "JPEG", "", image.Pt(20, 40), true},
		{"JPEG on its other side", picturetest.JPEG(40, 20, 8), "JPEG", "", image.Pt(20, 40), true},
		{"JPEG of no orientation there is", picturetest.JPEG(40, 20, 9), "JPEG", "", image.Pt(40, 20), true},
		{"JPEG cut off", cut(picturetest.JPEG(400, 200, 0)), "JPEG", CutOff, image.Point{}, false},
		{"PNG", picturetest.PNG(40, 20, 0), "PNG", "", image.Pt(40, 20), false},
		{"PNG on its side", picturetest.PNG(40, 20, 6), "PNG", "", image.Pt(40, 20), true},
		{"PNG cut off", cut(picturetest.PNG(40, 20, 0)), "PNG", CutOff, image.Point{}, false},
		{"GIF", picturetest.GIF(40, 20, true), "GIF", "", image.Pt(40, 20), false},
		{"GIF cut off", cut(picturetest.GIF(40, 20, false)), "GIF", CutOff, image.Point{}, false},
		{"WebP", picturetest.WebP(0), "WebP", "", image.Pt(16, 8), false},
		{"WebP on its side", picturetest.WebP(6), "WebP", "", image.Pt(16, 8), true},
		{"WebP cut off", cut(picturetest.WebP(0)), "WebP", CutOff, image.Point{}, false},
		{"AVIF", []byte("\x00\x00\x00\x18ftypavif\x00\x00\x00\x00avifmif1" + "\x00\x00\x00\x14ispe\x00\x00\x00\x00\x00\x00\x00\x28\x00\x00\x00\x14" + "\x00\x00\x00\x09irot\x01"), "AVIF", "", image.Pt(20, 40), false},
		{"HEIC", picturetest.HEIC(), "HEIC", Unshown, image.Point{}, true},
		{"HEIC of two pictures", slices.Concat([]byte("\x00\x00\x00\x10ftypheic\x00\x00\x00\x00Exif\x00\x00"), onlyOrientation(6), []byte("Exif\x00\x00"), picturetest.Notes(6)),
			"HEIC", Unshown, image.Point{}, true},
		{"TIFF", append([]byte("II*\x00"), make([]byte, 20)...), "TIFF", Unshown, image.Point{}, false},
		{"Photoshop", []byte("8BPS\x00\x01"), "Photoshop", Unshown, image.Point{}, false},
		{"PDF", []byte("%PDF-1.7"), "PDF", Unshown, image.Point{}, false},
		{"text", []byte("not a picture"), "", NoPicture, image.Point{}, false},
		{"page", []byte("<!doctype html><html><svg></svg></html>"), "", NoPicture, image.Point{}, false},
		{"empty", nil, "", NoPicture, image.Point{}, false},
		{"BMP", bmp(40, 40, 0, 0, 0, 20, 0, 0, 0), "BMP", "", image.Pt(40, 20), false},
		{"BMP from the top down", bmp(40, 40, 0, 0, 0, 0xEC, 0xFF, 0xFF, 0xFF), "BMP", "", image.Pt(40, 20), false},
		{"BMP of old", bmp(12, 40, 0, 20, 0, 0, 0, 0, 0), "BMP", "", image.Pt(40, 20), false},
		{"BMP of nonsense", bmp(40, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x80), "BMP", "", image.Point{}, false},
		{"bomb", []byte("GIF89a\xFF\xFF\xFF\xFF\x00\x00\x00;"), "GIF", TooLarge, image.Pt(65535, 65535), false},
		{"as large as may be", []byte("GIF89a\x10\x27\x10\x27\x00\x00\x00;"), "GIF", "", image.Pt(10000, 10000), false},
		{"larger", []byte("GIF89a\x11\x27\x10\x27\x00\x00\x00;"), "GIF", TooLarge, image.Pt(10001, 10000), false},
		{"SVG", []byte(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20px"/>`), "SVG", "", image.Pt(40, 20), false},
		{"SVG of a box", []byte(`<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40,20"><g/></svg>`), "SVG", "", image.Pt(40, 20), false},
		{"SVG of a width and a box", []byte(`<svg viewBox="0 0 40 20" width="100"></svg>`), "SVG", "", image.Pt(100, 50), false},
		{"SVG of a height and a box", []byte(`<svg viewBox="-1 -1 40 20" height="1in"></svg>`), "SVG", "", image.Pt(192, 96), false},
		{"SVG as wide as there is room", []byte(`<svg viewBox="0 0 40 20" width="100%" height="100%"></svg>`), "SVG", "", image.Pt(40, 20), false},
		{"SVG in millimetres", []byte(`<svg width="25.4mm" height="50.8mm"></svg>`), "SVG", "", image.Pt(96, 192), false},
		{"SVG of no size", []byte(`<svg></svg>`), "SVG", "", image.Point{}, false},
		{"SVG of nonsense", []byte(`<svg width="NaN" height="1e99" viewBox="0 0 a b"></svg>`), "SVG", "", image.Point{}, false},
		{"SVG cut off", []byte(`<svg viewBox="0 0 40 20"><g><path d="M0 0`), "SVG", CutOff, image.Point{}, false},
		{"SVG not closed", []byte(`<svg viewBox="0 0 40 20"><g></svg>`), "SVG", CutOff, image.Point{}, false},
		{"SVG with entities", []byte(`<!DOCTYPE svg PUBLIC "x" "y" [<!ENTITY ns "http://x">]><svg xmlns:a="&ns;" viewBox="0 0 40 20"><text>&ns;</text></svg>`), "SVG", "", image.Pt(40, 20), false},
		{"SVG in Latin", []byte("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><svg viewBox=\"0 0 40 20\"><text>\xE9</text></svg>"), "SVG", "", image.Point{}, false},
	} {
		p := Read(c.b)
		if p.Format != c.format || p.Fault != c.fault || c.fault != CutOff && p.Size != c.size || p.Position != c.position {
			t.Errorf("%s: %s %q %v position=%t, want %s %q %v position=%t", c.name, p.Format, p.Fault, p.Size, p.Position, c.format, c.fault, c.size, c.position)
		}
		if p.Fault != "" && !bytes.Equal(p.Clean, c.b) {
			t.Errorf("%s: a file that is no picture was changed", c.name)
		}
	}
}

// bmp is the beginning of a BMP file with the length of its header, and the bytes of its size.
func bmp(header byte, size ...byte) []byte {
	return append(append([]byte("BM\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00"), header, 0, 0, 0), append(size, make([]byte, 20)...)...)
}

func TestNameless(t *testing.T) {
	for svg, want := range map[string]bool{
		`<svg xmlns="http://www.w3.org/2000/svg"/>`:                                        false,
		`<svg viewBox="0 0 4 2" xmlns='http://www.w3.org/2000/svg'></svg>`:                 false,
		`<svg:svg xmlns:svg="http://www.w3.org/2000/svg"></svg:svg>`:                       false,
		`<!DOCTYPE svg [<!ENTITY s "http://www.w3.org/2000/svg">]><svg xmlns="&s;"></svg>`: false,
		`<svg viewBox="0 0 4 2"></svg>`:                                                    true,
		`<svg xmlns="http://www.w3.org/1999/xhtml"></svg>`:                                 true,
		`<svg xmlns:xlink="http://www.w3.org/1999/xlink"></svg>`:                           true,
		`<svg:svg xmlns="http://www.w3.org/2000/svg"></svg:svg>`:                           true,
		`<svg><g xmlns="http://www.w3.org/2000/svg"/></svg>`:                               true,
	} {
		if p := Read([]byte(svg)); p.Nameless != want || p.Fault != "" {
			t.Errorf("%s: %t, %q", svg, p.Nameless, p.Fault)
		}
	}
}

// TestPositionInText holds that a position is told which no camera's notes hold but the text of a program.
func TestPositionInText(t *testing.T) {
	const text = `<x:xmpmeta exif:GPSLatitude="24,42.8N"/>`
	insert := func(b []byte, at int, part string) []byte { return slices.Concat(b[:at], []byte(part), b[at:]) }
	size := func(n int) string { return string(binary.BigEndian.AppendUint32(nil, uint32(n))) }
	jpeg, png, gif := picturetest.JPEG(40, 20, 0), picturetest.PNG(40, 20, 0), picturetest.GIF(40, 20, false)
	for name, b := range map[string][]byte{
		"JPEG": insert(jpeg, 2, "\xFF\xE1"+size(2 + len(text))[2:]+text),
		"PNG":  insert(png, 8+25, size(len(text))+"iTXt"+text+"\x00\x00\x00\x00"),
		"GIF":  insert(gif, len(gif)-1, "\x21\xFE"+size(len(text))[3:]+text+"\x00"),
		"SVG":  []byte("<svg width=\"40\" height=\"20\"><metadata>" + text + "</metadata></svg>"),
	} {
		p := Read(b)
		if p.Format != name || p.Fault != "" || !p.Position || Read(p.Clean).Position {
			t.Errorf("%s: %s %q position=%t, cleaned position=%t", name, p.Format, p.Fault, p.Position, Read(p.Clean).Position)
		}
	}
}

// TestManyPositions reads notes whose every tag leads to all of them again.
func TestManyPositions(t *testing.T) {
	const n = 0xFFFF
	notes := append([]byte("MM\x00*\x00\x00\x00\x08"), n>>8, n&0xFF)
	for range n {
		notes = append(notes, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8)
	}
	start := sitetest.Computed()
	if readEXIF(notes).position {
		t.Error("there is no position")
	}
	if took := sitetest.Computed() - start; took > 2*time.Second {
		t.Errorf("computed for %v", took)
	}
}

// TestClean holds that nothing of what a picture tells beside what it shows is left, that its pixels are the same, and that
// what is clean stays as it is.
func TestClean(t *testing.T) {
	for name, c := range map[string]struct{ noted, plain []byte }{
		"JPEG": {picturetest.JPEG(40, 20, 6), picturetest.JPEG(40, 20, 0)},
		"PNG":  {picturetest.PNG(40, 20, 6), picturetest.PNG(40, 20, 0)},
		"GIF":  {picturetest.GIF(40, 20, true), picturetest.GIF(40, 20, false)},
		"WebP": {picturetest.WebP(6), picturetest.WebP(0)},
	} {
		clean := Read(c.noted).Clean
		for _, told := range []string{picturetest.Maker, picturetest.Latitude, "GPS", "8BIM"} {
			if bytes.Contains(clean, []byte(told)) {
				t.Errorf("%s: what is clean holds %q", name, told)
			}
		}
		if again := Read(clean); again.Position || again.Fault != "" || !bytes.Equal(again.Clean, clean) || again.Size != Read(c.noted).Size {
			t.Errorf("%s: what is clean is cleaned again: %q, %v", name, again.Fault, again.Size)
		}
		if again := Read(c.plain).Clean; !bytes.Equal(again, c.plain) {
			t.Errorf("%s: a picture without notes was changed", name)
		}
		want, _, err := image.Decode(bytes.NewReader(c.plain))
		if err != nil {
			t.Fatal(name, err)
		}
		got, _, err := image.Decode(bytes.NewReader(clean))
		if err != nil {
			t.Fatal(name, err)
		}
		for y := range want.Bounds().Dy() {
			for x := range want.Bounds().Dx() {
				if want.At(x, y) != got.At(x, y) {
					t.Fatalf("%s: the pixel %d, %d is %v, want %v", name, x, y, got.At(x, y), want.At(x, y))
				}
			}
		}
	}
}

func TestCleanSVG(t *testing.T) {
	for in, want := range map[string]string{
		`<svg><path d="M0 0"/></svg>`: `<svg><path d="M0 0"/></svg>`,
		"<?xml version=\"1.0\"?>\n<!-- Created by X -->\n<svg xmlns:inkscape=\"i\" inkscape:export-filename=\"/home/noura/a.png\" width=\"8\"><metadata><rdf:RDF><dc:creator>N</dc:creator></rdf:RDF></metadata><sodipodi:namedview id=\"n\"/><g inkscape:label='a'><path d=\"M0 0\"/></g></svg>": "<?xml version=\"1.0\"?>\n\n<svg xmlns:inkscape=\"i\" width=\"8\"><g><path d=\"M0 0\"/></g></svg>",
		`<svg><i:pgf><x/></i:pgf><text>i:pgf &amp; inkscape:label="a"</text><?xpacket begin?></svg>`: `<svg><text>i:pgf &amp; inkscape:label="a"</text></svg>`,
	} {
		if got := string(Read([]byte(in)).Clean); got != want {
			t.Errorf("%s\n became %s\n want   %s", in, got, want)
		}
	}
}

// TestCleanInSVG holds that a picture which a drawing holds is cleaned, and one that cannot be read stays.
func TestCleanInSVG(t *testing.T) {
	uri := func(kind string, b []byte) string {
		return `<svg><image href="data:image/` + kind + ";base64," + base64.StdEncoding.EncodeToString(b) + `"/></svg>`
	}
	for _, c := range []struct{ in, want string }{
		{uri("png", picturetest.PNG(40, 20, 6)), uri("png", Read(picturetest.PNG(40, 20, 6)).Clean)},
		{uri("jpeg", picturetest.JPEG(40, 20, 1)), uri("jpeg", Read(picturetest.JPEG(40, 20, 1)).Clean)},
		{uri("png", picturetest.PNG(40, 20, 0)), uri("png", picturetest.PNG(40, 20, 0))},
		{uri("png", []byte("no picture")), uri("png", []byte("no picture"))},
		{`<svg><image href="data:image/png;base64,iVBORw"/></svg>`, `<svg><image href="data:image/png;base64,iVBORw"/></svg>`},
	} {
		if got := string(Read([]byte(c.in)).Clean); got != c.want {
			t.Errorf("%.200s\n became %.200s\n want   %.200s", c.in, got, c.want)
		}
	}
}

func TestEnding(t *testing.T) {
	p := Read(picturetest.PNG(4, 4, 0))
	for name, ok := range map[string]bool{"a.png": true, "a.PNG": true, "a.jpg": false, "a": false} {
		if usual, got := p.Ending(name); usual != ".png" || got != ok {
			t.Errorf("%s: %s, %t", name, usual, got)
		}
	}
}

// FuzzRead holds that no file ends the program, and that what is clean is a picture of the same size.
func FuzzRead(f *testing.F) {
	for _, b := range [][]byte{picturetest.JPEG(8, 4, 6), picturetest.PNG(8, 4, 6), picturetest.GIF(8, 4, true), picturetest.WebP(6), picturetest.HEIC(),
		[]byte(`<svg viewBox="0 0 8 4"><metadata/><image href="data:image/png;base64,iVBORw0KGgo="/></svg>`)} {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		before := bytes.Clone(b)
		p := Read(b)
		if !bytes.Equal(b, before) {
			t.Error("reading changes the file")
		}
		if p.Fault != "" || p.Format == "SVG" {
			return
		}
		if again := Read(p.Clean); again.Fault != "" || again.Size != p.Size {
			t.Errorf("%s of %v: what is clean is %q of %v", p.Format, p.Size, again.Fault, again.Size)
		}
	})
}
