package check

import "strings"

// What a page may weigh before a reader with a slow connection leaves, in bytes as they are on the disk.
const (
	maxHTML     = 100 << 10
	maxTogether = 400 << 10 // with its style sheets and scripts
	maxPicture  = 300 << 10
)

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
