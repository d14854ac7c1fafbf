package check

import (
	"bytes"
	"fmt"
	"image"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

// What a page may weigh before a reader with a slow connection leaves, in bytes as they are on the disk.
const (
	maxHTML     = 100 << 10
	maxTogether = 400 << 10 // with its style sheets and scripts
	maxPicture  = 300 << 10
)

var heavyPage = Rule{
	Name: "heavy-page", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحة أثقل من 100 كيلوبايت، أو من 400 كيلوبايت مع تنسيقها وبرامجها.", En: "A page weighs more than 100 KB, or more than 400 KB with its style sheets and scripts."},
		Why:  rules.Text{Ar: "تُفتح ببطء على هاتف في شبكة ضعيفة، فيتركها القارئ.", En: "It opens slowly on a telephone far from the mast, and readers leave."},
		Mend: rules.Text{Ar: "قسّموا الصفحة، أو احذفوا من القالب ما لا يلزمها.", En: "Divide the page, or take out of the layout what it does not need."},
	},
	Output: func(o *Output) (found []Found) {
		if n := len(o.HTML); n > maxHTML {
			found = append(found, Found{Pos: diag.Pos{File: o.Page.File, Line: 1, Column: 1},
				Message: rules.Text{Ar: fmt.Sprintf("تزن الصفحة %d كيلوبايت، وحدّها 100", n>>10), En: fmt.Sprintf("the page weighs %d KB; 100 are enough", n>>10)},
				Hint:    rules.Text{Ar: "قسّموها إلى صفحتين", En: "divide it into two"}})
		}
		together := len(o.HTML)
		for _, r := range o.index().resources {
			if t := o.Site.target(o.Page, r.url); t.kind == leadsHere && (strings.HasSuffix(t.path, ".css") || strings.HasSuffix(t.path, ".js")) {
				together += o.Site.size(t.path)
			}
		}
		if together > maxTogether {
			found = append(found, Found{Pos: diag.Pos{File: o.Page.File, Line: 1, Column: 1},
				Message: rules.Text{Ar: fmt.Sprintf("تزن الصفحة مع تنسيقها وبرامجها %d كيلوبايت، وحدّها 400", together>>10), En: fmt.Sprintf("the page weighs %d KB with its style sheets and scripts; 400 are enough", together>>10)},
				Hint:    rules.Text{Ar: "احذفوا من assets/css وassets/js ما لا يلزم", En: "take out of assets/css and assets/js what is not needed"}})
		}
		return found
	},
}

var heavyPicture = Rule{
	Name: "heavy-picture", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صورة في الصفحة أثقل من 300 كيلوبايت.", En: "A picture of a page weighs more than 300 KB."},
		Why:  rules.Text{Ar: "صورة واحدة كهذه أثقل من الموقع كله، وتُدفع من باقة القارئ.", En: "One such picture weighs more than the whole site, and the reader pays for it."},
		Mend: rules.Text{Ar: "صغّروها إلى العرض الذي تُعرض به، واحفظوها بصيغة WebP.", En: "Make it as wide as it is shown, and save it as WebP."},
	},
	Output: func(o *Output) (found []Found) {
		for _, r := range o.index().resources {
			switch r.node.Data {
			case "img", "source", "image", "input":
			default:
				continue
			}
			t := o.Site.target(o.Page, r.url)
			if t.kind != leadsHere {
				continue
			}
			if n := o.Site.size(t.path); n > maxPicture {
				name := withoutFingerprint(t.path)
				found = append(found, Found{Pos: o.at(name, "assets/"+name, "../"+name, baseName(name)), Message: rules.Text{Ar: fmt.Sprintf("تزن الصورة %s %d كيلوبايت، وحدّها 300", name, n>>10), En: fmt.Sprintf("the picture %s weighs %d KB; 300 are enough", name, n>>10)},
					Hint: rules.Text{Ar: "صغّروها واحفظوها بصيغة WebP", En: "make it smaller, and save it as WebP"}})
			}
		}
		return found
	},
}

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
			size, format, err := image.DecodeConfig(bytes.NewReader(data))
			switch {
			case err != nil || format != "png" && format != "jpeg":
				add(rules.Text{Ar: "صورة المشاركة " + name + " ليست PNG ولا JPEG", En: "the picture for sharing, " + name + ", is neither PNG nor JPEG"},
					rules.Text{Ar: "احفظوها بصيغة PNG أو JPEG", En: "save it as PNG or JPEG"})
			case size.Width != 1200 || size.Height != 630:
				add(rules.Text{Ar: fmt.Sprintf("صورة المشاركة %s بمقاس %d×%d، والمطلوب 1200×630", name, size.Width, size.Height), En: fmt.Sprintf("the picture for sharing, %s, has %d×%d pixels; 1200×630 are wanted", name, size.Width, size.Height)},
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

// ownImage is the path in the output of the picture for sharing that the owner brings; "" for cards, which are drawn right.
func (o *Output) ownImage() string {
	address := o.index().image
	if address == "" {
		return ""
	}
	t := o.Site.target(o.Page, address)
	if t.kind != leadsHere || strings.HasPrefix(t.path, "cards/") {
		return ""
	}
	return t.path
}

// withoutFingerprint is the name of a file below assets/ by its path in the output: img/shop.0123456789.jpg.
func withoutFingerprint(file string) string {
	dot := strings.LastIndexByte(file, '.')
	if dot < 0 {
		return file
	}
	before := strings.LastIndexByte(file[:dot], '.')
	if before < 0 || dot-before != 11 {
		return file
	}
	return file[:before] + file[dot:]
}

func baseName(file string) string { return file[strings.LastIndexByte(file, '/')+1:] }
