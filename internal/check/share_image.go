package check

import (
	"fmt"
	"sitegen/internal/diag"
	"sitegen/internal/picture"
	"sitegen/internal/rules"
)

var shareImage = Rule{
	Name: "share-image", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "صورة المشاركة ليست 1200×630 بكسل، أو أثقل من 300 كيلوبايت، أو ليست PNG أو JPEG.", En: "The picture for sharing is not 1200×630 pixels, weighs more than 300 KB, or is neither PNG nor JPEG."},
		Why:    rules.Text{Ar: "يقصّها واتساب وغيره أو لا يعرضها، فتصل الروابط بلا صورة.", En: "WhatsApp and others cut it or leave it out, and links arrive without a picture."},
		Mend:   rules.Text{Ar: "احفظوا صورة بمقاس 1200×630، أو احذفوا image: يرسم البناء بطاقة لكل صفحة.", En: "Save one of 1200×630 pixels, or delete image: the build draws a card for each page."},
		Source: "The Open Graph protocol",
	},
	Site: func(s *Site) (found []Found) {
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
			add := func(message, hint rules.Text) { found = append(found, Found{Pos: pos, Message: message, Hint: hint}) }
			p := picture.Read(data)
			size := p.Size
			switch {
			case p.Fault != "": // told where the picture is named
			case p.Format != "PNG" && p.Format != "JPEG":
				add(rules.Text{Ar: "صورة المشاركة " + name + " ليست PNG ولا JPEG", En: "the picture for sharing, " + name + ", is neither PNG nor JPEG"},
					rules.Text{Ar: "احفظوها بصيغة PNG أو JPEG", En: "save it as PNG or JPEG"})
			case size.X != 1200 || size.Y != 630:
				add(rules.Text{Ar: fmt.Sprintf("صورة المشاركة %s بمقاس %d×%d، والمطلوب 1200×630", name, size.X, size.Y), En: fmt.Sprintf("the picture for sharing, %s, has %d×%d pixels; 1200×630 are wanted", name, size.X, size.Y)},
					rules.Text{Ar: "احفظوها بمقاس 1200×630", En: "save it with 1200×630 pixels"})
			}
			if len(data) > maxPicture {
				add(rules.Text{Ar: fmt.Sprintf("تزن صورة المشاركة %s %d كيلوبايت، وحدّها 300", name, len(data)>>10), En: fmt.Sprintf("the picture for sharing, %s, weighs %d KB; 300 are enough", name, len(data)>>10)},
					rules.Text{Ar: "اضغطوها", En: "compress it"})
			}
		}
		return found
	},
	Output: func(o *Output) []Found {
		x := o.index()
		if x.image != "" || !x.whole() || o.Page.Hidden() || o.Site.BaseURL == "" {
			return nil
		}
		return []Found{{Severity: diag.Info, Pos: o.inLayout("<head"), Message: rules.Text{Ar: "لا صورة للمشاركة og:image في الصفحة", En: "the page has no picture for sharing (og:image)"},
			Hint: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب", En: "write {{ .Meta }} in the layout"}}}
	},
}
