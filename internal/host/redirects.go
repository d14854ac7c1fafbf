package host

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// rule is a line of _redirects.
type rule struct {
	from   pattern
	to     target
	status int
	force  bool // wins over a file
}

// parseRedirects reads the text of _redirects: “from to [status][!]” a line, as Netlify (docs.netlify.com, “Redirects
// and rewrites”) and Cloudflare (developers.cloudflare.com/pages, “Redirects”) document it. Both match paths with case.
// Where one is more liberal, the stricter counts: an asterisk stands at the end (Netlify), a slash at the end makes
// another path, and /news/* is not /news (Cloudflare). A status that is not written is 301 (Netlify; 302 at Cloudflare).
func parseRedirects(f File) ([]rule, []diag.Finding) {
	r := &reader{file: f.Source, rule: say.RuleBadRedirects}
	var rules []rule
	lineOf := map[string]int{}
	for _, l := range r.lines(f.Text) {
		words := l.words()
		for i, w := range words {
			if i > 0 && w.text[0] == '#' {
				words = words[:i]
				break
			}
		}
		parsed, ok := r.redirect(l, words)
		if !ok {
			continue
		}
		from := words[0]
		if first, twice := lineOf[from.text]; twice {
			r.foreign(l, from, say.BadRedirectsTwice{Path: from.text, Line: first})
			continue
		}
		lineOf[from.text] = l.number
		rules = append(rules, parsed)
	}
	return rules, r.findings
}

// redirect reads one rule.
func (r *reader) redirect(l line, words []word) (rule, bool) {
	from := words[0]
	if strings.HasPrefix(from.text, "http://") || strings.HasPrefix(from.text, "https://") {
		r.foreign(l, from, say.BadRedirectsHost{Path: from.text})
		return rule{}, false
	}
	to, rest, ok := r.destination(l, words)
	if !ok {
		return rule{}, false
	}
	status, force, ok := r.status(l, rest)
	if !ok {
		return rule{}, false
	}
	p, trouble := compile(from.text)
	if trouble != nil {
		r.fault(l, from, trouble, say.BadRedirectsOldPath{})
		return rule{}, false
	}
	if len(p.after) > 0 {
		r.foreign(l, from, say.BadRedirectsAfterAsterisk{Path: from.text})
		return rule{}, false
	}
	t, trouble := compileTarget(to.text, p.names)
	if trouble != nil {
		r.fault(l, to, trouble, say.BadRedirectsTarget{})
		return rule{}, false
	}
	redirect := status >= 300 && status < 400
	if t.origin != "" && !redirect {
		r.foreign(l, to, say.BadRedirectsProxy{Status: status})
		return rule{}, false
	}
	if redirect && to.text == strings.ReplaceAll(from.text, "*", ":"+splatName) {
		r.fault(l, to, say.BadRedirectsLoop{Path: from.text}, nil)
		return rule{}, false
	}
	return rule{from: p, to: t, status: status, force: force}, true
}

// destination finds the word that a rule leads to. Netlify lets matches of query parameters (id=:id) stand before it.
func (r *reader) destination(l line, words []word) (to word, rest []word, ok bool) {
	if len(words) < 2 {
		r.fault(l, words[0], say.BadRedirectsNoTarget{Path: words[0].text}, nil)
		return word{}, nil, false
	}
	for i, w := range words[1:] {
		if strings.HasPrefix(w.text, "/") || strings.Contains(w.text, "://") {
			return w, words[i+2:], true
		}
		if strings.Contains(w.text, "=") {
			r.foreign(l, w, say.BadRedirectsQuery{Word: w.text})
			return word{}, nil, false
		}
	}
	r.fault(l, words[1], say.BadRedirectsTarget{Target: words[1].text}, say.BadRedirectsNoTarget{})
	return word{}, nil, false
}

// status reads what follows the destination.
func (r *reader) status(l line, words []word) (status int, force, ok bool) {
	for _, w := range words {
		if strings.Contains(w.text, "=") {
			r.foreign(l, w, say.BadRedirectsCondition{Word: w.text})
			return 0, false, false
		}
	}
	if len(words) == 0 {
		return 301, false, true
	}
	if len(words) > 1 {
		r.fault(l, words[1], say.BadRedirectsAfterStatus{Word: words[1].text}, nil)
		return 0, false, false
	}
	text, force := strings.CutSuffix(words[0].text, "!")
	switch text {
	case "200":
		status = 200
	case "301":
		status = 301
	case "302":
		status = 302
	case "303":
		status = 303
	case "307":
		status = 307
	case "308":
		status = 308
	case "404":
		status = 404
	default:
		r.fault(l, words[0], say.BadRedirectsStatus{Status: words[0].text}, nil)
		return 0, false, false
	}
	return status, force, true
}
