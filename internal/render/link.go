package render

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/address"
	"sitegen/internal/diag"
	"sitegen/internal/markdown"
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
		f.Severity, f.Pos = diag.Error, pos()
		e.found(f)
		return markdown.Target{}
	}
	broken := func(rule, message, hint string) markdown.Target {
		return found(diag.Finding{Rule: rule, Message: message, Hint: hint})
	}
	scheme, rest, hasScheme := strings.Cut(dest, ":")
	if hasScheme && !strings.ContainsAny(scheme, "/?#") {
		switch strings.ToLower(scheme) {
		case "https", "http", "mailto", "tel":
			if strings.TrimLeft(rest, "/") == "" {
				return broken("broken-link", "the link “"+dest+"” leads nowhere", "write the whole address")
			}
			return markdown.Target{URL: address.Encode(dest)}
		}
		return broken("bad-link", "a link to “"+dest+"” is not allowed", "link to a page of the site, or to an https:, mailto: or tel: address")
	}
	if strings.HasPrefix(dest, "//") {
		return broken("bad-link", "the link “"+dest+"” has no scheme", "write https:"+dest)
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
		return broken("broken-link", "the link leads nowhere", "write the file of a page between the parentheses, e.g. [الإرجاع](returns.md)")
	case file == "":
		e.anchors = append(e.anchors, anchorUse{e.page, fragment, pos()})
		return markdown.Target{URL: suffix}
	case path.Ext(file) == ".md":
		target, ok := e.r.site.Target(e.page, file)
		if !ok && e.r.site.Homeless(e.page, file) {
			return markdown.Target{URL: "#"} // the site isn't published without it
		}
		if u, hidden := e.r.site.Unpublished(e.page, file); !ok && hidden {
			hint := "change " + u.Key + " in " + u.File + ", or delete the link"
			if u.Key == "draft" {
				hint = "delete draft = true in " + u.File + ", or delete the link"
			}
			return broken("broken-link", "the link leads to a page that isn't published: “"+file+"”", hint)
		}
		if !ok {
			return found(e.missingPage("the link leads to a page that does not exist: “"+file+"”", link, file, suffix))
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
		return found(e.missingPage("“"+dest+"” names no file of the site", link, file, suffix))
	}
	return broken("missing-asset", "there is no file assets/"+assetName(file), e.r.assets.nearest(assetName(file), &e.guesses))
}

// missingPage says what to write in the place of a link to a page that is not there. Where it is clear which page is
// meant, the finding can be repaired.
func (e *env) missingPage(message string, link *markdown.Link, file, suffix string) diag.Finding {
	f := diag.Finding{Rule: "broken-link", Message: message}
	from := e.page
	if from.Fallback != nil { // what is wrong with its text is wrong in the language of the text
		from = &site.Page{Page: from.Page, Language: from.Fallback}
	}
	meant := meantPage(e.r.site, from, file)
	if meant == nil {
		f.Hint = nearestTo(e.r.site, from, file, &e.guesses)
		return f
	}
	to := from.LinkTo(meant) + suffix
	f.Hint = "write " + to
	if own := e.r.site.Page(meant.Path, from.Language); own != nil && own != meant && meant.Language.Default {
		f.Hint = "write " + from.LinkTo(own) + suffix + ", or " + to + " for the page in the language “" + meant.Language.Tag + "”"
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

// nearestTo is a hint for a link on a page to one that is not there.
func nearestTo(s *site.Site, from *site.Page, file string, guesses *diag.Guesses) string {
	if other := s.Elsewhere(from, file); other != nil {
		return "the page exists as " + other.File + " only: write its translation, or link to it as " + from.LinkTo(other)
	}
	if code := s.UnknownLanguage(from, file); code != "" {
		return "the site has no language “" + code + "”: link to a page in " + strings.Join(s.Tags(), ", ") + ", or delete the link"
	}
	return nearestPage(s, file, guesses)
}

// nearestPage is a hint for a link to a page that is not there.
func nearestPage(s *site.Site, file string, guesses *diag.Guesses) string {
	name := strings.TrimSuffix(path.Base(file), path.Ext(file))
	if near := guesses.Nearest(name, s.Paths); near != "" {
		return "did you mean “" + near + ".md”?"
	}
	return "write the page, or name another by its file: privacy.md, returns.md#exclusions"
}
