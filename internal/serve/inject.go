package serve

import (
	"bytes"
	"html"
	"slices"
	"strings"

	htmltoken "golang.org/x/net/html"
)

// inject adds a tag to the head of a page, and lets the page's own content security policy allow what the tag does.
// Everything else stays as it is, byte for byte.
func inject(page []byte, tag string) []byte {
	out := make([]byte, 0, len(page)+len(tag)+128)
	z := htmltoken.NewTokenizer(bytes.NewReader(page))
	done := 0 // bytes of the page that are in out
	at := 0
	for {
		kind := z.Next()
		if kind == htmltoken.ErrorToken {
			// A page without a head of its own: browsers make one of what comes before the first text.
			return append(append(out, page[done:]...), tag...)
		}
		raw := len(z.Raw())
		start := at
		at += raw
		switch kind {
		case htmltoken.StartTagToken, htmltoken.SelfClosingTagToken:
			name, more := z.TagName()
			if string(name) == "body" {
				out = append(out, page[done:start]...)
				out = append(out, tag...)
				return append(out, page[start:]...)
			}
			if string(name) != "meta" || !more {
				continue
			}
			if policy, ok := policyOf(z); ok {
				out = append(out, page[done:start]...)
				out = append(out, `<meta http-equiv="Content-Security-Policy" content="`...)
				out = append(out, html.EscapeString(loosen(policy))...)
				out = append(out, `">`...)
				done = at
			}
		case htmltoken.EndTagToken:
			if name, _ := z.TagName(); string(name) == "head" {
				out = append(out, page[done:start]...)
				out = append(out, tag...)
				return append(out, page[start:]...)
			}
		}
	}
}

// policyOf reads the attributes of a meta element, and returns its content security policy, if it is one.
func policyOf(z *htmltoken.Tokenizer) (policy string, ok bool) {
	for more := true; more; {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "http-equiv":
			ok = strings.EqualFold(string(value), "Content-Security-Policy")
		case "content":
			policy = string(value)
		}
	}
	return policy, ok
}

// loosen adds to a content security policy (CSP level 3) what the preview needs: scripts, a stream of events and a worker
// of the site's own origin, and that pages of this origin may show the page in a frame. Secure addresses in the place
// of plain ones would lead away from the preview.
func loosen(policy string) string {
	var names []string
	values := map[string][]string{}
	for directive := range strings.SplitSeq(policy, ";") {
		words := strings.Fields(directive)
		if len(words) == 0 {
			continue
		}
		name := strings.ToLower(words[0])
		if _, twice := values[name]; twice || name == "upgrade-insecure-requests" {
			continue // the first of two counts
		}
		names = append(names, name)
		values[name] = words[1:]
	}
	self := func(sources []string) []string {
		sources = slices.DeleteFunc(slices.Clone(sources), func(s string) bool { return strings.EqualFold(s, "'none'") })
		if slices.ContainsFunc(sources, func(s string) bool { return strings.EqualFold(s, "'self'") }) {
			return sources
		}
		return append(sources, "'self'")
	}
	for _, name := range []string{"script-src", "connect-src"} {
		if own, ok := values[name]; ok {
			values[name] = self(own)
		} else if fallback, ok := values["default-src"]; ok {
			names = append(names, name)
			values[name] = self(fallback)
		}
	}
	for _, name := range []string{"script-src-elem", "worker-src", "frame-ancestors"} {
		if own, ok := values[name]; ok {
			values[name] = self(own)
		}
	}
	parts := make([]string, len(names))
	for i, name := range names {
		parts[i] = strings.Join(append([]string{name}, values[name]...), " ")
	}
	return strings.Join(parts, "; ")
}
