package host

import (
	"fmt"
	"strings"

	"sitegen/internal/diag"
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
	r := &reader{file: f.Source, rule: "bad-redirects"}
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
			r.foreign(l, from, fmt.Sprintf("“%s” has a rule in line %d, which wins", from.text, first), "remove one of the two")
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
		r.foreign(l, from, "“"+from.text+"” asks for the name of a host, which a preview does not have; the rule is skipped", "test this rule on the host")
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
	if trouble != "" {
		r.fault(l, from, trouble, "write the old path as visitors know it: /old/")
		return rule{}, false
	}
	if len(p.after) > 0 {
		r.foreign(l, from, "“"+from.text+"” goes on behind the asterisk; Netlify ignores that part", "end the path with *, or use :placeholders between slashes")
		return rule{}, false
	}
	t, trouble := compileTarget(to.text, p.names)
	if trouble != "" {
		r.fault(l, to, trouble, "write a path such as /new/, or an address such as https://example.com/new/")
		return rule{}, false
	}
	redirect := status >= 300 && status < 400
	if t.origin != "" && !redirect {
		r.foreign(l, to, fmt.Sprintf("only Netlify fetches a page from another host (status %d); the rule is skipped", status), "use the status 301 or 302 to send visitors there")
		return rule{}, false
	}
	if redirect && to.text == strings.ReplaceAll(from.text, "*", ":"+splatName) {
		r.fault(l, to, "“"+from.text+"” leads to itself", "write another path, or remove the rule")
		return rule{}, false
	}
	return rule{from: p, to: t, status: status, force: force}, true
}

// destination finds the word that a rule leads to. Netlify lets matches of query parameters (id=:id) stand before it.
func (r *reader) destination(l line, words []word) (to word, rest []word, ok bool) {
	const hint = "write the old path, the new path and a status: /old/ /new/ 301"
	if len(words) < 2 {
		r.fault(l, words[0], "“"+words[0].text+"” leads nowhere", hint)
		return word{}, nil, false
	}
	for i, w := range words[1:] {
		if strings.HasPrefix(w.text, "/") || strings.Contains(w.text, "://") {
			return w, words[i+2:], true
		}
		if strings.Contains(w.text, "=") {
			r.foreign(l, w, "“"+w.text+"” asks for a query parameter, which only Netlify looks at; the rule is skipped", "test this rule on Netlify")
			return word{}, nil, false
		}
	}
	r.fault(l, words[1], "“"+words[1].text+"” is neither a path nor an address with http:// or https://", hint)
	return word{}, nil, false
}

// status reads what stands behind the destination.
func (r *reader) status(l line, words []word) (status int, force, ok bool) {
	for _, w := range words {
		if strings.Contains(w.text, "=") {
			r.foreign(l, w, "“"+w.text+"” is a condition, which only Netlify looks at; the rule is skipped", "test this rule on Netlify")
			return 0, false, false
		}
	}
	if len(words) == 0 {
		return 301, false, true
	}
	if len(words) > 1 {
		r.fault(l, words[1], "“"+words[1].text+"” stands behind the status, where a rule ends", "write one rule a line: /old/ /new/ 301")
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
		r.fault(l, words[0], "“"+words[0].text+"” is no status that hosts know here", "write 200, 301, 302, 303, 307, 308 or 404")
		return 0, false, false
	}
	return status, force, true
}
