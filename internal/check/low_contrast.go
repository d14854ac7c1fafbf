package check

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sitegen/internal/colour"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var lowContrast = Rule{
	Rule: say.RuleLowContrast,
	Output: func(o *Output) (found []diag.Finding) {
		for _, r := range o.index().resources {
			if r.attr != "href" || r.node.Data != "link" || !strings.HasPrefix(r.node.Attr("rel"), "stylesheet") {
				continue
			}
			if t := o.Site.target(o.Page, r.url); t.kind == leadsHere {
				found = append(found, o.Site.unreadable(t.path)...)
			}
		}
		return found
	},
}

// unreadable are the pairs of colours in a style sheet that lack contrast, by day and by night.
func (s *Site) unreadable(sheet string) []diag.Finding {
	if known, ok := s.shared.sheets.Load(sheet); ok {
		return known.([]diag.Finding)
	}
	var found []diag.Finding
	if s.Input.File != nil {
		day, night := colours(string(s.Input.File(sheet)))
		for _, p := range worst(colour.Unreadable(day)) {
			found = append(found, diag.Finding{Pos: s.whereSet(day, p.Text, p.On), Says: lowIn(day, p)})
		}
		for _, p := range worst(colour.Unreadable(night)) {
			found = append(found, diag.Finding{Pos: s.whereSet(night, p.Text, p.On), Says: say.LowContrastDark(lowIn(night, p))})
		}
	}
	s.shared.sheets.Store(sheet, found)
	return found
}

// lowIn tells of a pair of a scheme that its contrast is too low.
func lowIn(scheme map[colour.Token]colour.Color, p colour.Pair) say.LowContrast {
	return say.LowContrast{Text: p.Text.Name(), TextColour: scheme[p.Text].String(), Ground: p.On.Name(), GroundColour: scheme[p.On].String(),
		Contrast: strconv.FormatFloat(p.Ratio, 'f', 1, 64), Least: strconv.FormatFloat(p.Least, 'f', 1, 64)}
}

// whereSet is the place in the site's style sheets where one of some tokens gets its colour: the last one that does, because
// it wins.
func (s *Site) whereSet(scheme map[colour.Token]colour.Color, tokens ...colour.Token) diag.Pos {
	for _, t := range tokens {
		for _, name := range slices.Backward(slices.Sorted(maps.Keys(s.Input.Styles))) {
			text := s.Input.Styles[name]
			if diag.InProgram(name) {
				continue
			}
			for end := len(text); ; {
				at := bytes.LastIndex(text[:end], []byte(t.Name()))
				if at < 0 {
					break
				}
				end = at
				value, ok := strings.CutPrefix(strings.TrimSpace(string(text[at+len(t.Name()):min(at+100, len(text))])), ":")
				if i := strings.IndexAny(value, ";}"); ok && i >= 0 {
					if c := plainColour(strings.TrimSpace(value[:i])); c != nil && *c == scheme[t] {
						pos := diag.At(name, text, at, 1)
						pos.Length = len(t.Name())
						return pos
					}
				}
			}
		}
	}
	return diag.Pos{File: "assets/css"}
}

// worst leaves of the pairs of a token that with the least contrast.
func worst(pairs []colour.Pair) (out []colour.Pair) {
	for _, p := range pairs {
		i := slices.IndexFunc(out, func(q colour.Pair) bool { return q.Text == p.Text })
		switch {
		case i < 0:
			out = append(out, p)
		case p.Ratio < out[i].Ratio:
			out[i] = p
		}
	}
	return out
}

// colours reads the tokens of a style sheet that :root sets to plain colours, by day and by night. What is set to anything
// else counts for nothing, and neither does what holds under any other condition.
func colours(css string) (day, night map[colour.Token]colour.Color) {
	type scheme struct {
		weak, strong map[colour.Token]*colour.Color
	}
	fresh := func() scheme {
		return scheme{map[colour.Token]*colour.Color{}, map[colour.Token]*colour.Color{}}
	}
	light, dark := fresh(), fresh()
	var open []string // what the braces that are open follow
	start := 0
	declare := func(text string) {
		if len(open) == 0 {
			return
		}
		into := light
		for _, at := range open[:len(open)-1] {
			at = strings.ReplaceAll(at, " ", "")
			switch {
			case strings.HasPrefix(at, "@layer"):
			case strings.HasPrefix(at, "@media") && !strings.Contains(at, "print") && strings.Contains(at, "(prefers-color-scheme:dark)") && strings.Count(at, "(") == 1:
				into = dark
			default:
				return
			}
		}
		set := into.strong
		switch strings.TrimSpace(open[len(open)-1]) {
		case ":root", "html":
		case ":where(:root)":
			set = into.weak
		default:
			return
		}
		property, value, _ := strings.Cut(text, ":")
		if t, ok := colour.Named(strings.TrimSpace(property)); ok {
			set[t] = plainColour(strings.TrimSpace(value))
		}
	}
	for i := 0; i < len(css); i++ {
		switch css[i] {
		case '/':
			if strings.HasPrefix(css[i:], "/*") {
				end := strings.Index(css[i:], "*/")
				if end < 0 {
					end = len(css) - i - 2
				}
				i += end + 1
				start = i + 1
			}
		case '{':
			open = append(open, strings.TrimSpace(css[start:i]))
			start = i + 1
		case ';':
			declare(css[start:i])
			start = i + 1
		case '}':
			declare(css[start:i])
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
			start = i + 1
		}
	}
	lay := func(sets ...map[colour.Token]*colour.Color) map[colour.Token]colour.Color {
		all := map[colour.Token]*colour.Color{}
		for _, set := range sets {
			maps.Copy(all, set)
		}
		out := map[colour.Token]colour.Color{}
		for t, c := range all {
			if c != nil {
				out[t] = *c
			}
		}
		return out
	}
	// :where counts for nothing, a condition for nothing either: by night what :root sets by day stays, unless :root sets
	// it again.
	return lay(light.weak, light.strong), lay(light.weak, dark.weak, light.strong, dark.strong)
}

// plainColour reads #rgb, #rrggbb, black and white; nil for everything else.
func plainColour(s string) *colour.Color {
	switch s = strings.ToLower(s); {
	case s == "white":
		s = "#ffffff"
	case s == "black":
		s = "#000000"
	case len(s) == 4 && s[0] == '#':
		s = "#" + strings.Repeat(s[1:2], 2) + strings.Repeat(s[2:3], 2) + strings.Repeat(s[3:4], 2)
	}
	if c, ok := colour.Parse(s); ok {
		return &c
	}
	return nil
}
