package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/picture"
	"sitegen/internal/say"
)

var shareImage = Rule{
	Rule: say.RuleShareImage,
	Site: func(s *Site) (found []diag.Finding) {
		seen := map[string]bool{}
		for _, n := range s.Notes {
			if n.image == "" || seen[n.image] || s.Input.File == nil {
				continue
			}
			seen[n.image] = true
			data := s.Input.File(n.image)
			if data == nil {
				continue
			}
			name := withoutFingerprint(n.image)
			pos := n.Page.Pos("image")
			if n.Page.Meta.Image == "" {
				pos = s.Fact("theme", "image")
			}
			add := func(m say.Message) { found = append(found, diag.Finding{Pos: pos, Says: m}) }
			p := picture.Read(data)
			size := p.Size
			switch {
			case p.Fault != "": // told where the picture is named
			case p.Format != "PNG" && p.Format != "JPEG":
				add(say.ShareImageFormat{File: name})
			case size.X != 1200 || size.Y != 630:
				add(say.ShareImageSize{Width: size.X, Height: size.Y, File: name})
			}
			if len(data) > maxPicture {
				add(say.ShareImageWeight{Size: len(data) >> 10, Max: maxPicture >> 10, File: name})
			}
		}
		return found
	},
	Output: func(o *Output) []diag.Finding {
		x := o.index()
		if x.image != "" || !x.whole() || o.Page.Hidden() || o.Site.BaseURL == "" {
			return nil
		}
		return []diag.Finding{{Severity: diag.Info, Pos: o.inLayout("<head"), Says: say.ShareImage{}}}
	},
}
