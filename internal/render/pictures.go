package render

import (
	"fmt"
	"image"
	"net/url"
	"path"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/picture"
)

// withoutBytes is a picture for keeping: what is known of it.
func withoutBytes(p picture.Picture) picture.Picture {
	p.Clean = nil
	return p
}

// sameFaults tells whether the same is wrong with two versions of a picture.
func sameFaults(a, b picture.Picture) bool {
	return a.Fault == b.Fault && a.Format == b.Format && a.Position == b.Position && a.Lying == b.Lying && a.Nameless == b.Nameless && (a.Fault != picture.TooLarge || a.Size == b.Size)
}

// asPicture returns what a file below assets/ is as a picture. ok is false when there is no such file.
func (a *Assets) asPicture(name string) (p picture.Picture, ok bool) {
	name = strings.TrimPrefix(name, "assets/")
	if _, ok := a.url(name); !ok {
		return p, false
	}
	for _, at := range []string{name, "static/" + name} {
		if p, ok := a.shown[at]; ok {
			return p, true
		}
	}
	return picture.Picture{Fault: picture.NoPicture}, true
}

// size is how large a picture is shown, in pixels; zero when that is not known.
func (a *Assets) size(name string) image.Point {
	p, _ := a.asPicture(name)
	return p.Size
}

// Unfit tells what is wrong with a file below assets/ that is used as a picture, and what to do; rule is "" when nothing is. The
// place is where it is used: there its owner chose it.
func (a *Assets) Unfit(name string) (f diag.Finding) {
	p, ok := a.asPicture(name)
	if !ok {
		return f
	}
	name = strings.TrimPrefix(name, "assets/")
	bad := func(severity diag.Severity, message, hint string) diag.Finding {
		return diag.Finding{Rule: "bad-picture", Severity: severity, Message: message, Hint: hint}
	}
	const export = "save the picture as JPEG, PNG or WebP, and use that file"
	switch p.Fault {
	case picture.NoPicture:
		return bad(diag.Error, "“"+name+"” isn't a picture", export)
	case picture.Unshown:
		return bad(diag.Error, "“"+name+"” is a "+p.Format+" file, which not all browsers show", export)
	case picture.CutOff:
		return bad(diag.Error, "“"+name+"” is damaged: the picture isn't complete", "copy the file again, or save the picture again")
	case picture.TooLarge:
		return bad(diag.Error, fmt.Sprintf("“%s” has %d × %d pixels, which is too large for phones", name, p.Size.X, p.Size.Y),
			"save it smaller; 2000 pixels in width are enough")
	}
	if usual, fits := p.Ending(name); !fits {
		severity, ending := diag.Error, path.Ext(name)
		if p.Format != "SVG" && strings.ToLower(ending) != ".svg" && picture.Named(name) {
			severity = diag.Warning // browsers look at the bytes
		}
		return bad(severity, "“"+name+"” is a "+p.Format+" file with another ending", "rename it to "+strings.TrimSuffix(path.Base(name), ending)+usual)
	}
	if p.Nameless {
		return bad(diag.Error, "browsers don't show “"+name+"”: its tag <svg> has no xmlns", `add xmlns="http://www.w3.org/2000/svg" to the tag <svg>`)
	}
	if p.Lying {
		return bad(diag.Warning, "“"+name+"” isn't upright: browsers turn JPEG files only", "turn the picture, and save it again")
	}
	if p.Position && !p.Cleaned {
		return positionTold(diag.Pos{})
	}
	return f
}

// positionTold says that a file that is published as it is tells where its picture was taken.
func positionTold(pos diag.Pos) diag.Finding {
	return diag.Finding{Rule: "picture-position", Severity: diag.Warning, Pos: pos,
		Message: "the file tells where the picture was taken", Hint: "put the picture into assets/, not into assets/static/, as JPEG, PNG or WebP: sitegen removes the position there"}
}

// Image implements markdown.Env.
func (e *env) Image(link *markdown.Link, dest string) markdown.Image {
	if e.dead {
		e.dead = false
		return markdown.Image{}
	}
	if strings.Contains(dest, ":") || strings.HasPrefix(dest, "//") {
		e.found(diag.Finding{Rule: "foreign-image", Severity: diag.Error, Pos: e.at(link.Offset, link.Length),
			Message: "the picture “" + dest + "” lies on another host, which would learn who reads the page", Hint: "put the picture into assets/ and name it there"})
		return markdown.Image{}
	}
	if decoded, err := url.PathUnescape(dest); err == nil {
		dest = decoded
	}
	name := assetName(dest)
	out, ok := e.r.assets.url(name)
	if !ok {
		e.found(e.r.assets.missing(e.at(link.Offset, link.Length), name, &e.guesses))
		return markdown.Image{}
	}
	if f := e.r.assets.Unfit(name); f.Rule != "" {
		f.Pos = e.at(link.Offset, link.Length)
		e.found(f)
	}
	size := e.r.assets.size(name)
	return markdown.Image{URL: e.r.site.URL(out), Width: size.X, Height: size.Y}
}
