package render

import (
	"slices"
	"strings"
	"sync"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/output"
	"sitegen/internal/say"
)

// pageFiles are the pages as files of the output, and what leads to them. They depend on the site alone, so a change of
// layouts or assets leaves them as they are.
type pageFiles struct {
	once     sync.Once
	files    []*output.File // sorted
	findings []diag.Finding
	claims   claims
	theme    *Theme // for which layouts was found
	layouts  []diag.Finding
	old      []*output.File  // redirects from old addresses
	absent   []*output.File  // redirects from the addresses of pages that the store does without
	uses     map[string]bool // the layouts of all pages
}

// claims tells who claims a path of the output, and who needs a folder there. Paths are folded: some disks take two that
// differ in case or in Unicode form for one.
type claims struct{ files, folders map[string]*output.File }

// Tree lists the files of the finished site, and reports two sources that claim one address.
func (r *Renderer) Tree() (*output.Tree, []diag.Finding) {
	pages := &r.pages
	pages.once.Do(func() {
		pages.uses = map[string]bool{}
		for _, p := range r.site.Pages {
			layout, _ := layoutOf(p)
			pages.uses[layout] = true
			pages.files = append(pages.files, &output.File{Path: p.Output, Source: p.File, Page: true,
				Place: func() diag.Pos { return p.Pos("slug") },
				Make:  func(buf []byte) ([]byte, []diag.Finding) { return r.page(buf, p) }})
		}
		pages.claims = claims{make(map[string]*output.File, len(pages.files)), map[string]*output.File{}}
		pages.files, pages.findings = pages.claims.add(pages.files, claims{})
		output.Sort(pages.files)
		redirects, problems := r.redirects()
		pages.old, pages.findings = redirects, append(pages.findings, problems...)
		pages.absent = r.absent()
	})
	if pages.theme != r.theme {
		pages.theme, pages.layouts = r.theme, r.layoutsExist()
	}
	findings := slices.Concat(pages.layouts, pages.findings, r.unknownNames())
	others := slices.Concat(pages.old, r.assets.published(func(layout string) bool { return pages.uses[layout] || r.theme.frames[layout] == nil }))
	for _, f := range r.generated() {
		if !r.assets.static[f.Path] { // the owner's own file wins
			others = append(others, f)
		}
	}
	more := claims{map[string]*output.File{}, map[string]*output.File{}}
	others, problems := more.add(others, pages.claims)
	findings = append(findings, problems...)
	// What was published at the address of an absent page leads on, unless something else is there now.
	led, _ := more.add(pages.absent, pages.claims)
	others = append(others, led...)
	output.Sort(others)
	return output.NewTree(pages.files, others), findings
}

// add notes what files claim, reports those whose path another claims already, here or among the given claims, and those
// that need a folder where another is a file, or the other way round. It returns the files that have a place of their own.
func (c claims) add(files []*output.File, given claims) (kept []*output.File, findings []diag.Finding) {
	either := func(a, b map[string]*output.File, key string) *output.File {
		if f := a[key]; f != nil {
			return f
		}
		return b[key]
	}
	out := map[*output.File]bool{}
	told := map[diag.Pos]bool{}
	report := func(f *output.File, m say.Message) {
		at := diag.Pos{File: f.Source, Line: 1, Column: 1}
		if f.Place != nil {
			at = f.Place()
		}
		if !told[at] { // else it is the fallback page of one that was told
			findings = append(findings, diag.New(at, m))
		}
		told[at] = true
	}
	for _, f := range files {
		fold := lang.FoldPath(f.Path)
		if g := either(c.files, given.files, fold); g != nil {
			out[f] = true
			report(f, say.UrlCollision{Path: f.Path, Other: g.Source})
			continue
		}
		c.files[fold] = f
		for i := strings.LastIndexByte(fold, '/'); i >= 0; i = strings.LastIndexByte(fold[:i], '/') {
			if c.folders[fold[:i]] != nil {
				break // and so are the folders above
			}
			c.folders[fold[:i]] = f
		}
	}
	for _, f := range files {
		fold := lang.FoldPath(f.Path)
		if g := given.folders[fold]; g != nil {
			out[f] = true
			report(g, blocked(g, f))
			continue
		}
		for i := strings.IndexByte(fold, '/'); i >= 0; {
			if g := either(c.files, given.files, fold[:i]); g != nil {
				out[f] = true
				report(f, blocked(f, g))
				break
			}
			next := strings.IndexByte(fold[i+1:], '/')
			if next < 0 {
				break
			}
			i += next + 1
		}
	}
	if len(out) == 0 {
		return files, nil
	}
	return slices.DeleteFunc(slices.Clone(files), func(f *output.File) bool { return out[f] }), findings
}

// blocked says that a file needs a folder where another file is.
func blocked(f, by *output.File) say.Message {
	return say.UrlCollisionFolder{Path: f.Path, Above: by.Path, Other: by.Source}
}
