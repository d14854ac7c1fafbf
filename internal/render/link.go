package render

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/address"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// Destination implements markdown.Env: a page named by its file, a section of this page, a file below assets/, or an
// address with an allowed scheme.
func (e *env) Destination(link *markdown.Link, dest string) markdown.Target {
	if e.dead {
		e.dead = false
		return markdown.Target{}
	}
	pos := func() diag.Pos { return e.at(link.Offset, link.Length) }
	found := func(f diag.Finding) markdown.Target {
		e.found(f)
		return markdown.Target{}
	}
	broken := func(m say.Message) markdown.Target { return found(diag.New(pos(), m)) }
	scheme, rest, hasScheme := strings.Cut(dest, ":")
	if hasScheme && !strings.ContainsAny(scheme, "/?#") {
		switch strings.ToLower(scheme) {
		case "https", "http", "mailto", "tel":
			if strings.TrimLeft(rest, "/") == "" {
				return broken(say.BrokenLinkIncomplete{Address: dest})
			}
			return markdown.Target{URL: address.Encode(dest)}
		}
		return broken(say.BadLink{Address: dest})
	}
	if strings.HasPrefix(dest, "//") {
		return broken(say.BadLinkNoScheme{Address: dest})
	}
	file, fragment, hasFragment := strings.Cut(dest, "#")
	if decoded, err := url.PathUnescape(file); err == nil {
		file = decoded
	}
	if decoded, err := url.PathUnescape(fragment); err == nil {
		fragment = norm.NFC.String(decoded) // as ids are
	}
	suffix := ""
	if hasFragment {
		suffix = "#" + address.Fragment(fragment)
	}
	switch {
	case file == "" && fragment == "":
		return broken(say.BrokenLinkEmpty{})
	case file == "":
		e.anchors = append(e.anchors, anchorUse{e.page, fragment, pos()})
		return markdown.Target{URL: suffix}
	case path.Ext(file) == ".md":
		target, ok := e.r.site.Target(e.page, file)
		if !ok && e.r.site.Homeless(e.page, file) {
			return markdown.Target{URL: "#"} // the site isn't published without it
		}
		if u, hidden := e.r.site.Unpublished(e.page, file); !ok && hidden {
			switch u.Key {
			case "draft":
				return broken(say.BrokenLinkDraft{File: file, Source: u.File})
			case site.LeaveOut:
				return found(e.linkToLeftOut(pos(), file, u))
			case site.If:
				if e.page.SourceDocument().Undecided() {
					return markdown.Target{URL: "#"}
				}
				return broken(say.BrokenLinkConditional{File: file, Page: u.Path, Condition: u.Condition})
			}
			return broken(say.BrokenLinkUnpublished{File: file, Key: u.Key, Source: u.File})
		}
		if !ok {
			return found(e.missingPage(diag.New(pos(), say.BrokenLink{File: file}), link, file, suffix))
		}
		if target.If != nil && !e.guarded(link, target) {
			e.found(diag.New(pos(), say.BrokenLinkConditional{File: file, Page: target.Path, Condition: target.Meta.If}))
		}
		if hasFragment && fragment != "" {
			e.anchors = append(e.anchors, anchorUse{target, fragment, pos()})
		}
		t := markdown.Target{URL: target.URL + suffix}
		if target.Language != e.page.Language {
			t.Language = target.Language.Tag
		}
		return t
	}
	if out, ok := e.r.assets.url(assetName(file)); ok {
		return markdown.Target{URL: e.r.site.URL(out) + suffix}
	}
	if ext := path.Ext(file); ext == "" || slices.Contains([]string{".html", ".htm", ".markdown", ".mdown"}, ext) {
		if u, ok := e.r.site.Unpublished(e.page, strings.TrimRight(strings.TrimSuffix(file, ext), "/")); ok && u.Key == site.LeaveOut {
			return found(e.linkToLeftOut(pos(), file, u))
		}
		return found(e.missingPage(diag.New(pos(), say.BrokenLinkAddress{Address: dest}), link, file, suffix))
	}
	return found(e.r.assets.missing(pos(), assetName(file), &e.guesses))
}

// linkToLeftOut is what is wrong with a link to a page that site.toml leaves out. Text that is in the program is nobody's to
// change: there the page is told, once, where it is left out.
func (e *env) linkToLeftOut(at diag.Pos, file string, u site.Unpublished) diag.Finding {
	if !diag.InProgram(at.File) {
		return diag.New(at, say.BrokenLinkLeftOut{File: file, Page: u.Path})
	}
	i := slices.IndexFunc(e.r.site.Config.Pages.LeaveOut, func(name string) bool { return norm.NFC.String(name) == u.Path })
	return diag.New(e.r.site.Facts.Document().ValuePos("pages", site.LeaveOut, i), say.BadLeaveOutLinked{Page: u.Path})
}

// guarded tells whether a link to a page with a condition is where that page is surely on the site. It goes by what is
// written and not by the facts of this store, so that a text that is right for one store is right for all.
func (e *env) guarded(link *markdown.Link, target *site.Page) bool {
	source := e.page.SourceDocument()
	if link.Defined(source.Source) || source.Undecided() {
		return true // nobody knows where it is used, or under what
	}
	under := source.Around(link.Offset)
	if e.page.If != nil {
		under = append(under, fact.Branch{Condition: e.page.If})
	}
	known := fact.KnownIn(under, e.page.Condition)
	return known.Page(target.Path) || known.Implies(target.If)
}

// missingPage adds to the finding of a link to a page that is not there what to write instead. Where it is clear which
// page is meant, the finding can be repaired.
func (e *env) missingPage(f diag.Finding, link *markdown.Link, file, suffix string) diag.Finding {
	from := e.page
	if from.Fallback != nil { // what is wrong with its text is wrong in the language of the text
		from = &site.Page{Page: from.Page, Language: from.Fallback}
	}
	meant := meantPage(e.r.site, from, file)
	if meant == nil {
		if other := e.r.site.Elsewhere(from, file); other != nil {
			f.Says = say.BrokenLinkOneLanguage{Page: file, Language: from.Language.Tag, File: other.File, Link: from.LinkTo(other)}
			return f
		}
		f.Advice = nearestTo(e.r.site, from, file, &e.guesses)
		return f
	}
	to := from.LinkTo(meant) + suffix
	f.Advice = say.AnyWrite{Text: to}
	if own := e.r.site.Page(meant.Path, from.Language); own != nil && own != meant && meant.Language.Default {
		f.Advice = say.BrokenLinkTwoLanguages{Own: from.LinkTo(own) + suffix, Other: to, Language: meant.Language.Tag}
		return f
	}
	if start := link.Offset; !strings.Contains(link.Dest, "{{") && start+len(link.Dest) <= len(e.doc.Source) &&
		string(e.doc.Source[start:start+len(link.Dest)]) == link.Dest {
		f.Edit = diag.Edit{Start: start, End: start + len(link.Dest), New: to}
	}
	return f
}

// meantPage is the page that a link on a page names in another way than by its file: by its published address, by its file
// without .md or with another ending, from the folder content/, in another case; nil when there is none.
func meantPage(s *site.Site, from *site.Page, file string) *site.Page {
	if strings.HasPrefix(file, "/") {
		if t := s.Published(file); t != nil {
			return t
		}
	}
	bare := strings.TrimSuffix(strings.TrimSuffix(file, path.Ext(file)), "/")
	for _, try := range []string{file, bare + ".md", bare + "/index.md"} {
		for _, name := range []string{try, strings.TrimPrefix(strings.TrimPrefix(try, "/"), "content")} {
			if t, ok := s.Target(from, name); ok && name != file {
				return t
			}
		}
	}
	return s.Folded(strings.TrimPrefix(path.Join(path.Dir(from.Path), bare), "/"), from.Language)
}

// nearestTo is a hint for a link on a page to one that is not there; nil when nothing is like it.
func nearestTo(s *site.Site, from *site.Page, file string, guesses *diag.Guesses) say.Message {
	if code := s.UnknownLanguage(from, file); code != "" {
		return say.BrokenLinkNoLanguage{Languages: s.Tags(), Language: code}
	}
	return nearestPage(s, file, guesses)
}

// nearestPage is a hint for a link to a page that is not there; nil when no page is called like it.
func nearestPage(s *site.Site, file string, guesses *diag.Guesses) say.Message {
	name := strings.TrimSuffix(path.Base(file), path.Ext(file))
	near := guesses.Nearest(name, s.Paths)
	if near != "" {
		near += ".md"
	}
	return didYouMean(near)
}
