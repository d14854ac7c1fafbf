package picture

import (
	"bytes"
	"encoding/base64"
	"encoding/xml"
	"errors"
	"image"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// isSVG tells whether a text is a drawing: its first element is svg.
func isSVG(b []byte) bool {
	rest := bytes.TrimPrefix(b, []byte("\uFEFF"))
	for {
		rest = bytes.TrimLeft(rest, " \t\r\n")
		var end string
		switch {
		case bytes.HasPrefix(rest, []byte("<svg:svg")):
			return true
		case bytes.HasPrefix(rest, []byte("<svg")):
			return len(rest) > 4 && strings.IndexByte(" \t\r\n>/", rest[4]) >= 0
		case bytes.HasPrefix(rest, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(rest, []byte("<?")):
			end = "?>"
		case bytes.HasPrefix(rest, []byte("<!DOCTYPE")):
			end = ">"
			if open := bytes.IndexAny(rest, "[>"); open >= 0 && rest[open] == '[' {
				end = "]>"
			}
		default:
			return false
		}
		_, after, ok := bytes.Cut(rest, []byte(end))
		if !ok {
			return false
		}
		rest = after
	}
}

// editors are the prefixes under which programs for drawing keep what only they read: folders, windows, histories.
var editors = regexp.MustCompile(`^(?:inkscape|sodipodi|i|x|graph|rdf|cc|dc|xmp|xmpMM|xmpGImg|photoshop|pdf|stEvt|stRef|sketch|bx|vectornator|serif)$`)

// editorAttribute is one of their attributes in a tag.
var editorAttribute = regexp.MustCompile(`\s(?:inkscape|sodipodi|sketch|bx|vectornator|serif):[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')`)

// inlined is a picture that a drawing holds.
var inlined = regexp.MustCompile(`(data:image/(?:jpe?g|png|webp|gif);base64,)([A-Za-z0-9+/=\s]+)`)

// readSVG keeps of a drawing what is drawn: no comments, no metadata, nothing that programs wrote for themselves.
func readSVG(b []byte) (p Picture) {
	p.Cleaned = true
	p.Position = tellsPosition(b)
	d := xml.NewDecoder(bytes.NewReader(b))
	d.Strict = false // it may name entities
	var out []byte
	var open []xml.Name
	var hidden int // depth of the element that is left out; 0 outside
	from := int64(0)
	for {
		start := d.InputOffset()
		token, err := d.RawToken()
		if err != nil {
			var syntax *xml.SyntaxError
			switch {
			case errors.Is(err, io.EOF) && len(open) == 0 && from > 0:
			case errors.Is(err, io.EOF), errors.As(err, &syntax) && strings.Contains(syntax.Msg, "EOF"):
				p.Fault = CutOff
				return p
			default: // in another encoding, say
				p.Cleaned = false
				return p
			}
			break
		}
		keep := true
		switch t := token.(type) {
		case xml.StartElement:
			open = append(open, t.Name)
			if len(open) == 1 {
				p.Size = drawn(t.Attr)
				p.Nameless = !namesSVG(t)
			}
			if hidden == 0 && len(open) > 1 && (t.Name.Local == "metadata" || editors.MatchString(t.Name.Space)) {
				hidden = len(open)
			}
		case xml.EndElement:
			if len(open) == 0 || open[len(open)-1] != t.Name {
				p.Fault = CutOff
				return p
			}
			if hidden == len(open) {
				hidden, keep = 0, false
			}
			open = open[:len(open)-1]
		case xml.Comment:
			keep = false
		case xml.ProcInst:
			keep = t.Target == "xml" || t.Target == "xml-stylesheet"
		}
		end := d.InputOffset()
		if hidden > 0 || !keep {
			continue
		}
		piece := b[start:end]
		if _, ok := token.(xml.StartElement); ok && bytes.IndexByte(piece, ':') >= 0 {
			piece = editorAttribute.ReplaceAll(piece, nil)
		}
		out = append(out, piece...)
		from = end
	}
	p.Clean = inlined.ReplaceAllFunc(out, withoutNotes)
	return p
}

// namesSVG tells whether the first element of a drawing says that it is one. Programs write the name as an entity, too.
func namesSVG(svg xml.StartElement) bool {
	key := xml.Name{Local: "xmlns"}
	if svg.Name.Space != "" {
		key = xml.Name{Space: "xmlns", Local: svg.Name.Space}
	}
	return slices.ContainsFunc(svg.Attr, func(a xml.Attr) bool {
		return a.Name == key && (a.Value == "http://www.w3.org/2000/svg" || strings.HasPrefix(a.Value, "&"))
	})
}

// withoutNotes cleans a picture that a drawing holds.
func withoutNotes(uri []byte) []byte {
	m := inlined.FindSubmatch(uri)
	packed := bytes.Join(bytes.Fields(m[2]), nil)
	b := make([]byte, base64.StdEncoding.DecodedLen(len(packed)))
	n, err := base64.StdEncoding.Decode(b, packed)
	if err != nil {
		return uri
	}
	inner := Read(b[:n])
	if inner.Fault != "" || bytes.Equal(inner.Clean, b[:n]) {
		return uri
	}
	return base64.StdEncoding.AppendEncode(bytes.Clone(m[1]), inner.Clean)
}

// drawn is the size of a drawing in CSS pixels, by the attributes of its first element: width and height, of which the
// viewBox tells what is missing; zero where neither tells.
func drawn(attributes []xml.Attr) image.Point {
	var width, height float64
	var box []float64
	for _, a := range attributes {
		if a.Name.Space != "" {
			continue
		}
		switch a.Name.Local {
		case "width":
			width = pixels(a.Value)
		case "height":
			height = pixels(a.Value)
		case "viewBox":
			for _, s := range strings.FieldsFunc(a.Value, func(r rune) bool { return r == ' ' || r == ',' || r == '\n' || r == '\t' || r == '\r' }) {
				n, err := strconv.ParseFloat(s, 64)
				if err != nil {
					break
				}
				box = append(box, n)
			}
		}
	}
	if len(box) == 4 && box[2] > 0 && box[3] > 0 {
		switch {
		case width == 0 && height == 0:
			width, height = box[2], box[3]
		case width == 0:
			width = height * box[2] / box[3]
		case height == 0:
			height = width * box[3] / box[2]
		}
	}
	const most = 1 << 20
	if !(width > 0 && width < most && height > 0 && height < most) {
		return image.Point{}
	}
	return image.Pt(max(1, int(math.Round(width))), max(1, int(math.Round(height))))
}

// pixels reads a length of SVG; 0 where it depends on something else, such as a share of the page.
func pixels(length string) float64 {
	length = strings.ToLower(strings.TrimSpace(length))
	for unit, size := range map[string]float64{"px": 1, "pt": 96. / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96} {
		if n, ok := strings.CutSuffix(length, unit); ok {
			v, err := strconv.ParseFloat(strings.TrimSpace(n), 64)
			if err != nil {
				return 0
			}
			return v * size
		}
	}
	v, err := strconv.ParseFloat(length, 64)
	if err != nil {
		return 0
	}
	return v
}
