package render

import (
	"image"
	"net/url"
	"path"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/picture"
	"sitegen/internal/say"
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

// Unfit tells what is wrong with a file below assets/ that is used as a picture; its rule is "" when nothing is. The place is
// where it is used: there its owner chose it.
func (a *Assets) Unfit(name string) (f diag.Finding) {
	p, ok := a.asPicture(name)
	if !ok {
		return f
	}
	name = strings.TrimPrefix(name, "assets/")
	bad := func(severity diag.Severity, m say.Message) diag.Finding {
		f := diag.New(diag.Pos{}, m)
		f.Severity = severity
		return f
	}
	switch p.Fault {
	case picture.NoPicture:
		return bad(diag.Error, say.BadPictureOther{File: name})
	case picture.Unshown:
		return bad(diag.Error, say.BadPictureFormat{File: name, Format: p.Format})
	case picture.CutOff:
		return bad(diag.Error, say.BadPictureDamaged{File: name})
	case picture.TooLarge:
		return bad(diag.Error, say.BadPictureTooLarge{File: name, Width: p.Size.X, Height: p.Size.Y})
	}
	if usual, fits := p.Ending(name); !fits {
		severity, ending := diag.Error, path.Ext(name)
		if p.Format != "SVG" && strings.ToLower(ending) != ".svg" && picture.Named(name) {
			severity = diag.Warning // browsers look at the bytes
		}
		return bad(severity, say.BadPictureEnding{File: name, Format: p.Format, Name: strings.TrimSuffix(path.Base(name), ending) + usual})
	}
	if p.Nameless {
		return bad(diag.Error, say.BadPictureNameless{File: name})
	}
	if p.Lying {
		return bad(diag.Warning, say.BadPictureSideways{File: name})
	}
	if p.Position && !p.Cleaned {
		return diag.New(diag.Pos{}, say.PicturePosition{})
	}
	return f
}

// Image implements markdown.Env.
func (e *env) Image(link *markdown.Link, dest string) markdown.Image {
	if e.dead {
		e.dead = false
		return markdown.Image{}
	}
	if strings.Contains(dest, ":") || strings.HasPrefix(dest, "//") {
		e.found(diag.New(e.at(link.Offset, link.Length), say.ForeignImage{Address: dest}))
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
	if f := e.r.assets.Unfit(name); f.Rule != 0 {
		f.Pos = e.at(link.Offset, link.Length)
		e.found(f)
	}
	size := e.r.assets.size(name)
	return markdown.Image{URL: e.r.site.URL(out), Width: size.X, Height: size.Y}
}
