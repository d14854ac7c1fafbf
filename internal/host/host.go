// Package host decides how a static host would answer a request for a path of a finished site.
//
// In: which files the site has, the sub-path it is published under, and the text of its _redirects and _headers files.
// Out: for each path the status, the file of the body, the address of a redirect and the extra headers; and findings
// about lines of the two files. Nothing here reads a file or opens a connection, so a preview that asks this package
// answers as Netlify, Cloudflare Pages, GitHub Pages and nginx (try_files) do. Where they differ, the answer is the one
// that most of them give; where only some of them know a form of a rule, there is a finding.
package host

import (
	"slices"
	"strings"

	"sitegen/internal/address"
	"sitegen/internal/diag"
)

// Options describe a finished site.
type Options struct {
	Has       func(path string) bool // whether the site has a file: "en/privacy/index.html", no leading slash, decoded, NFC
	Base      string                 // path of the site on its host, percent-encoded, without the slash at the end: "" or "/sub"
	Redirects File                   // the zero value if there is none
	Headers   File                   // the zero value if there is none
}

// File is a file with rules for hosts.
type File struct {
	Source string // what the owner can edit, as findings name it
	Text   []byte
}

// Host answers for one finished site. It does not change, so any number of goroutines may ask it.
type Host struct {
	has     func(path string) bool
	base    []string // decoded segments of the sub-path
	baseURL string   // the sub-path again, percent-encoded
	rules   []rule
	blocks  []block
}

// Answer is what a host sends back.
type Answer struct {
	Status   int         // 200, 404, 400 for what is no path, 3xx for a redirect, or what a rule of _redirects says
	File     string      // path in the site of the file that is the body; "" for none
	Location string      // address of a redirect, percent-encoded, with the query string of the request; "" for none
	Header   [][2]string // name in canonical form and value, of _headers, in the order of that file
}

// The files that hosts read and never serve, by their paths in the site.
const (
	RedirectsFile = "_redirects"
	HeadersFile   = "_headers"
)

// New returns the host of a site, and what is wrong with its _redirects and _headers. Lines with a finding are left
// out. A Base that is no path counts as "": settings are checked before they come here.
func New(o Options) (*Host, []diag.Finding) {
	h := &Host{has: o.Has}
	if at, ok := parse(strings.TrimSuffix(o.Base, "/") + "/"); ok && at.sound && len(at.segments) > 0 {
		h.base = at.segments
		h.baseURL = address.Path("/" + strings.Join(at.segments, "/"))
	}
	var found, more []diag.Finding
	h.rules, found = parseRedirects(o.Redirects)
	h.blocks, more = parseHeaders(o.Headers)
	return h, append(found, more...)
}

// Answer tells what the host sends for a path as it stands in the request (percent-encoded, without the query) and for
// the query string (without the question mark).
func (h *Host) Answer(escapedPath, rawQuery string) Answer {
	at, ok := parse(escapedPath)
	if !ok {
		return Answer{Status: 400}
	}
	a := h.answer(at, clean(rawQuery))
	if a.File != "" {
		a.Header = headersFor(h.blocks, at.path())
	}
	return a
}

// answer weighs files against rules. Netlify documents that an existing file wins unless the rule is forced, and that
// the first rule that fits is the only one that counts. (Cloudflare lets all rules win over files.)
func (h *Host) answer(at place, query string) Answer {
	found, exists := h.find(at, query)
	if at.sound && len(h.rules) > 0 {
		path := at.path()
		for i := range h.rules {
			r := &h.rules[i]
			values, fits := r.from.match(path)
			if !fits {
				continue
			}
			if exists && !r.force {
				break
			}
			return h.apply(r, values, at, query)
		}
	}
	switch {
	case exists:
		return found
	case len(h.base) > 0 && at.sound && len(at.segments) == 0:
		// No host does this, but whoever opens the bare address of a preview wants to see the site.
		return Answer{Status: 302, Location: h.baseURL + "/" + withQuery(query)}
	}
	return h.missing(at)
}

// apply answers as a rule says. A rewrite looks at files only: hosts do not follow rules from rule to rule.
func (h *Host) apply(r *rule, values []string, asked place, query string) Answer {
	if r.status >= 300 && r.status < 400 {
		return Answer{Status: r.status, Location: r.to.location(r.from.names, values, query)}
	}
	at, ok := parse(r.to.pathFor(r.from.names, values))
	if !ok {
		return h.missing(asked)
	}
	found, exists := h.find(at, "")
	if exists && found.File == "" {
		at.folder = true
		found, exists = h.find(at, "")
	}
	if !exists {
		return h.missing(asked)
	}
	return Answer{Status: r.status, File: found.File}
}

// find looks for the file of a path, as the host's file server does before and after rules. The address of a folder
// ends in a slash; without it, /privacy is privacy.html if that exists, and else leads to /privacy/.
func (h *Host) find(at place, query string) (Answer, bool) {
	segments, ok := h.inside(at)
	if !ok || !at.sound {
		return Answer{}, false
	}
	path := strings.Join(segments, "/")
	if at.folder {
		file := join(path, "index.html")
		return Answer{Status: 200, File: file}, h.serves(file)
	}
	if path == "" { // the sub-path itself
		return Answer{Status: 301, Location: h.baseURL + "/" + withQuery(query)}, true
	}
	if h.serves(path) {
		return Answer{Status: 200, File: path}, true
	}
	if segments[len(segments)-1] != wellKnown && h.serves(path+".html") {
		return Answer{Status: 200, File: path + ".html"}, true
	}
	// The address is made from the file's own name. Made from the request, it could lead to another host.
	return Answer{Status: 301, Location: h.baseURL + address.Path("/"+path+"/") + withQuery(query)}, h.serves(path + "/index.html")
}

// missing answers with the 404.html that lies nearest above what was asked for, as Cloudflare documents; GitHub Pages
// and Netlify know the one at the root only.
func (h *Host) missing(at place) Answer {
	segments, ok := h.inside(at)
	if !ok {
		segments = nil
	}
	if !at.folder && len(segments) > 0 {
		segments = segments[:len(segments)-1]
	}
	folder := strings.Join(segments, "/")
	for folder != "" {
		if file := folder + "/404.html"; h.serves(file) {
			return Answer{Status: 404, File: file}
		}
		folder = folder[:max(0, strings.LastIndexByte(folder, '/'))]
	}
	if h.serves("404.html") {
		return Answer{Status: 404, File: "404.html"}
	}
	return Answer{Status: 404}
}

// inside takes the sub-path off a path; ok is false for what lies beside the site.
func (h *Host) inside(at place) (segments []string, ok bool) {
	n := len(h.base)
	if len(at.segments) < n || !slices.Equal(at.segments[:n], h.base) {
		return nil, false
	}
	return at.segments[n:], true
}

// serves tells whether a file exists and is for visitors.
func (h *Host) serves(file string) bool {
	return file != RedirectsFile && file != HeadersFile && h.has(file)
}

func join(folder, name string) string {
	if folder == "" {
		return name
	}
	return folder + "/" + name
}

func withQuery(query string) string {
	if query == "" {
		return ""
	}
	return "?" + query
}
