package site

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"sitegen/internal/address"
)

// Target resolves a link to a content file, as written on a page: “returns.md” or “../terms.md”, relative to the file, or
// “/returns.md”, from the language's folder. “../en/returns.md” and “/en/returns.md” lead to the page in that language. ok is
// false when there is no such page.
func (s *Site) Target(p *Page, file string) (target *Page, ok bool) {
	for _, r := range s.readings(p, file) {
		if t := s.Page(r.path, r.language); t != nil {
			return t, true
		}
	}
	return nil, false
}

// reading is a page that a link may mean.
type reading struct {
	path     string
	language *Language
}

// readings are the pages that a link to a content file may mean, the likelier one first.
func (s *Site) readings(p *Page, file string) []reading {
	at := strings.TrimSuffix(file, ".md")
	fromContent, rooted := strings.CutPrefix(at, "/")
	if rooted {
		at = fromContent
	} else {
		fromContent = path.Join(p.Lang, path.Dir(p.Path), at)
		at = path.Join(path.Dir(p.Path), at)
	}
	list := []reading{{at, p.Language}}
	tag, at, _ := strings.Cut(fromContent, "/")
	for _, l := range s.Languages {
		switch {
		case l.Tag != tag:
		case tag == p.Lang:
			return append(list, reading{at, p.Language}) // which is another one on a fallback page
		default:
			return append(list, reading{at, l})
		}
	}
	return list
}

// Unpublished is a page that is not part of the site today, and the key that says so: of its front matter, or LeaveOut.
type Unpublished struct {
	File, Path, Key string
	Condition       string // of the key If
}

// Unpublished is the page that a link means, if it isn't part of the site today.
func (s *Site) Unpublished(p *Page, file string) (u Unpublished, ok bool) {
	for _, r := range s.readings(p, file) {
		if u, ok = s.hidden[r.language.Tag+"/"+norm.NFC.String(r.path)]; ok {
			return u, true
		}
	}
	for _, r := range s.readings(p, file) {
		if u, ok = s.Without(r.path); ok {
			return u, true
		}
	}
	return u, false
}

// Homeless tells whether a link means the home page of a language that has none, which was told.
func (s *Site) Homeless(p *Page, file string) bool {
	return slices.ContainsFunc(s.readings(p, file), func(r reading) bool {
		return r.path == home && !s.Home(r.language) && (r.language.Default || s.speaks(r.language))
	})
}

// UnknownLanguage is the language that a link names by its folder beside those of the site's languages, if the site doesn't have
// it; else "".
func (s *Site) UnknownLanguage(p *Page, file string) string {
	at, rooted := strings.CutPrefix(file, "/")
	if !rooted {
		at = path.Join(p.Lang, path.Dir(p.Path), file)
	}
	tag, _, within := strings.Cut(at, "/")
	base, _, _ := strings.Cut(tag, "-")
	if _, err := language.Parse(tag); !within || len(base) != 2 || err != nil || slices.Contains(s.Tags(), tag) {
		return "" // men/ may hold clothes, and be Mende
	}
	return tag
}

// Tags are the codes of the site's languages.
func (s *Site) Tags() (out []string) {
	for _, l := range s.Languages {
		out = append(out, l.Tag)
	}
	return out
}

// Elsewhere returns the page that a link would lead to if it existed in the link's language, in a language in which it
// does, or nil.
func (s *Site) Elsewhere(p *Page, file string) *Page {
	for _, l := range s.Languages {
		from := &Page{Page: p.Page, Language: l}
		if t, ok := s.Target(from, file); ok && l != p.Language && t.Fallback == nil {
			return t
		}
	}
	return nil
}

// byName finds pages by what a link may call them other than their file.
type byName struct {
	published map[string]*Page // by their path in the output, bare
	folded    map[folded]*Page // by their content path, whatever the case
}

// folded is a content path in lower case in a language.
type folded struct {
	path     string
	language *Language
}

func (s *Site) names() byName {
	n := byName{map[string]*Page{}, map[folded]*Page{}}
	for _, p := range slices.Backward(s.Pages) { // the first of several wins
		n.published[bare(p.Output)] = p
		n.folded[folded{strings.ToLower(p.Path), p.Language}] = p
	}
	return n
}

// bare is a path of the output without its slashes, index.html or .html.
func bare(at string) string {
	at = strings.TrimSuffix(strings.TrimSuffix(path.Clean("/"+at), ".html"), "/index")
	return strings.TrimPrefix(at, "/")
}

// Published returns the page at a published path, with or without the site's sub-path, a slash at the end, index.html or
// .html; nil when there is none.
func (s *Site) Published(at string) *Page {
	base, _ := url.PathUnescape(s.BasePath)
	at = norm.NFC.String(at) // as paths of the output are
	pages := s.byName().published
	if within, ok := strings.CutPrefix(at, base+"/"); ok {
		if p := pages[bare(within)]; p != nil {
			return p
		}
	}
	return pages[bare(at)]
}

// Folded returns the page at a content path that may be written in another case, or nil.
func (s *Site) Folded(at string, l *Language) *Page {
	return s.byName().folded[folded{strings.ToLower(norm.NFC.String(at)), l}]
}

// LinkTo returns how a link on the page names another page: by its file, relative to that of the page.
func (p *Page) LinkTo(target *Page) string {
	folder := target.Language.Tag
	if target.Language == p.Language {
		folder = p.Lang
	}
	from := strings.Split(path.Join(p.Lang, path.Dir(p.Path)), "/")
	to := strings.Split(path.Join(folder, target.Path)+".md", "/")
	same := 0
	for same < len(from) && same < len(to)-1 && from[same] == to[same] {
		same++
	}
	link := strings.Repeat("../", len(from)-same) + strings.Join(to[same:], "/")
	if strings.ContainsAny(link, " ()<>%#?") {
		return address.Path(link)
	}
	return link
}
