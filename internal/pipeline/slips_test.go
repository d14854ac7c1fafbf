package pipeline

import (
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
)

// slip is a way in which people go wrong on one line of a file.
type slip struct {
	name   string
	files  func(texts map[string]string, r *rand.Rand) string
	change func(p spot) (after string, ok bool)
}

// spot is a line that may be changed.
type spot struct {
	lines []string
	shown []string // of a page, with spaces for what the sample does not show
	n     int
	r     *rand.Rand
}

func (p spot) line() string { return p.lines[p.n] }

// shows tells whether the sample shows a part of the line, by its place there.
func (p spot) shows(at int, part string) bool {
	return p.n < len(p.shown) && strings.HasPrefix(p.shown[p.n][min(at, len(p.shown[p.n])):], part)
}

// header is that of the TOML table in which the line stands.
func (p spot) header() string {
	for i := p.n; i >= 0; i-- {
		if strings.HasPrefix(p.lines[i], "[") {
			return p.lines[i]
		}
	}
	return ""
}

// table is the name of that table.
func (p spot) table() string { return strings.Trim(p.header(), "[] ") }

// inMatter tells whether the line is front matter.
func (p spot) inMatter() bool {
	marks := 0
	for _, l := range p.lines[:p.n] {
		if l == "+++" {
			marks++
		}
	}
	return marks == 1 && p.line() != "+++"
}

func (p spot) one(of ...string) string { return of[p.r.IntN(len(of))] }

// typo spells a word wrongly.
func (p spot) typo(word string) string {
	i := 1 + p.r.IntN(len(word)-2)
	switch p.r.IntN(3) {
	case 0:
		return word[:i] + word[i+1:]
	case 1:
		return word[:i] + string(word[i]) + word[i:]
	}
	if word[i] == word[i-1] {
		return word[:i] + word[i+1:]
	}
	return word[:i-1] + string(word[i]) + string(word[i-1]) + word[i+1:]
}

func siteTOML(map[string]string, *rand.Rand) string { return "site.toml" }

func fileBelow(prefix, suffix string) func(map[string]string, *rand.Rand) string {
	return func(texts map[string]string, r *rand.Rand) string {
		var names []string
		for _, name := range slices.Sorted(maps.Keys(texts)) {
			if strings.HasPrefix(name, prefix) && strings.HasSuffix(name, suffix) {
				names = append(names, name)
			}
		}
		return names[r.IntN(len(names))]
	}
}

var (
	keyLine = regexp.MustCompile(`^([a-z_]+)( = )(.+)$`)
	enumKey = regexp.MustCompile(`^(kind|platform|network|role|service|safeguard|basis|source|category|from|who_pays|refund_method|channel|giver|gender|digits|menu)$`)
	refKey  = regexp.MustCompile(`^(carrier|carriers|properties|surface)$`)
	factUse = regexp.MustCompile(`\{\{ ([a-z_]+\.[a-z_]+)( \| [a-z_]+)?[^}]*\}\}`)
	braces  = regexp.MustCompile(`\{\{ (?:if [^}]+|else|end|[a-z_]+\.[^}]+) \}\}`)
	mdLink  = regexp.MustCompile(`\]\(([a-z-]+)\.md(#[a-z-]+)?\)`)
	field   = regexp.MustCompile(`\{\{-? ?(?:if |with |range |else if )?\.([A-Z][A-Za-z]{3,})\b`)
)

// slipKinds are the ways, each as often as any other.
func slipKinds() []slip {
	return slices.Concat(tomlSlips(), contentSlips(), layoutSlips(), wordSlips())
}

func tomlSlips() []slip {
	value := func(change func(p spot, key, value string) (string, bool)) func(spot) (string, bool) {
		return func(p spot) (string, bool) {
			m := keyLine.FindStringSubmatch(p.line())
			if m == nil {
				return "", false
			}
			after, ok := change(p, m[1], m[3])
			return m[1] + m[2] + after, ok && after != m[3]
		}
	}
	return []slip{
		{"a value of another type", siteTOML, value(func(p spot, key, v string) (string, bool) {
			if p.table() == "facts" || key == "kind" && strings.HasPrefix(p.table(), "policies") {
				return "", false
			}
			switch {
			case strings.HasPrefix(v, `"`):
				return p.one("true", "{ x = 1 }", "2026-01-02"), true
			case strings.HasPrefix(v, "{"):
				return p.one("5", "true", `["x"]`), true
			case strings.HasPrefix(v, "["):
				return p.one("5", "true", "2026-01-02"), true
			case v == "true" || v == "false":
				return p.one(`"maybe"`, "7", `[]`), true
			case strings.Contains(v, "-"):
				return p.one(`"soon"`, "true", "7"), true
			}
			return p.one(`"seven"`, "true", `[7]`), true
		})},
		{"a bad value", siteTOML, value(func(p spot, key, v string) (string, bool) {
			switch key {
			case "email":
				return p.one(`"care@lazwardi"`, `"care.lazwardi.sa"`, `"care @lazwardi.sa"`), true
			case "url", "shop_url", "sbc_url", "map_url", "privacy_url":
				return p.one(`"lazwardi.sa"`, `"http://lazwardi.sa"`, `"htps://lazwardi.sa"`), true
			case "phone", "whatsapp":
				return p.one(`"0512"`, `"05510020030"`, `"call us"`), true
			case "opens", "closes", "cutoff":
				return p.one(`"25:00"`, `"nine"`, `"12:75"`), true
			case "unified_number":
				return p.one(`"70010020"`, `"1001002003"`), true
			case "vat":
				return p.one(`"31002003004000"`, `"yes"`), true
			case "short", "postcode", "building":
				return `"12"`, true
			case "color":
				return p.one(`"blue-ish"`, `"#12"`), true
			case "lat", "lng":
				return "1000", true
			case "from", "to", "since", "until", "published", "effective":
				if strings.Contains(v, "-") {
					return p.one("2026-13-01", "2026-02-30"), true
				}
			}
			if _, err := regexp.MatchString(`^\d+$`, v); err == nil && regexp.MustCompile(`^\d+$`).MatchString(v) {
				return "-" + v, true
			}
			return "", false
		})},
		{"an unknown name", siteTOML, value(func(p spot, key, v string) (string, bool) {
			word := strings.Trim(v, `"`)
			if !enumKey.MatchString(key) || !strings.HasPrefix(v, `"`) {
				return "", false
			}
			return p.one(`"zzz"`, `"client"`, `""`, `"`+p.typo("x"+word+"x")+`"`), true
		})},
		{"a wrong id", siteTOML, value(func(p spot, key, v string) (string, bool) {
			if !refKey.MatchString(key) {
				return "", false
			}
			id := p.one("dhl", "ups", "app", "naqel", "smaa")
			if strings.HasPrefix(v, "[") {
				return `["` + id + `"]`, true
			}
			return `"` + id + `"`, true
		})},
		{"a key with a typo", siteTOML, func(p spot) (string, bool) {
			m := keyLine.FindStringSubmatch(p.line())
			if m == nil || p.table() == "facts" || len(m[1]) < 4 {
				return "", false
			}
			return p.typo(m[1]) + m[2] + m[3], true
		}},
		{"a table with a typo", siteTOML, func(p spot) (string, bool) {
			name := strings.Trim(p.line(), "[]")
			if !strings.HasPrefix(p.line(), "[") || strings.Contains(name, ".") || len(name) < 4 {
				return "", false
			}
			return strings.Replace(p.line(), name, p.typo(name), 1), true
		}},
		{"broken syntax", siteTOML, value(func(p spot, key, v string) (string, bool) {
			switch {
			case strings.HasPrefix(v, `"`):
				return p.one(v[:len(v)-1], v[1:], "“"+v[1:len(v)-1]+"”"), true
			case strings.HasPrefix(v, "{"):
				return p.one(v[:len(v)-1], strings.Replace(v, `"`, "", 1), strings.Replace(v, ",", "،", 1)), true
			case strings.HasPrefix(v, "["):
				return p.one(strings.Replace(v, `"`, "", 1), strings.Replace(v, ",", "،", 1)), true
			}
			return p.one("", v+" days"), true
		})},
		{"a text in one language", siteTOML, value(func(p spot, key, v string) (string, bool) {
			if !strings.HasPrefix(v, "{ ar = ") || key != "name" && key != "label" || !strings.HasPrefix(p.header(), "[[") {
				return "", false
			}
			return regexp.MustCompile(`, en = ".*" \}$`).ReplaceAllString(v, " }"), true
		})},
	}
}

func contentSlips() []slip {
	page := fileBelow("content/", ".md")
	replace := func(re *regexp.Regexp, with func(p spot, m []string) string) func(spot) (string, bool) {
		return func(p spot) (string, bool) {
			m := re.FindStringSubmatch(p.line())
			if m == nil || p.inMatter() {
				return "", false
			}
			return strings.Replace(p.line(), m[0], with(p, m), 1), true
		}
	}
	link := func(section string) func(spot) (string, bool) {
		return func(p spot) (string, bool) {
			at := mdLink.FindStringSubmatchIndex(p.line())
			if at == nil || p.inMatter() || !p.shows(at[0], p.line()[at[0]:at[1]]) {
				return "", false
			}
			to := p.line()[at[2]:at[3]] + ".md" + section
			if section == "" {
				to = p.typo(p.line()[at[2]:at[3]]+"s") + "x.md"
			}
			return p.line()[:at[0]] + "](" + to + ")" + p.line()[at[1]:], true
		}
	}
	matter := func(change func(p spot, key, v string) (string, bool)) func(spot) (string, bool) {
		return func(p spot) (string, bool) {
			m := keyLine.FindStringSubmatch(p.line())
			if m == nil || !p.inMatter() {
				return "", false
			}
			return change(p, m[1], m[3])
		}
	}
	return []slip{
		{"an unknown fact", page, replace(factUse, func(p spot, m []string) string { return strings.Replace(m[0], m[1], p.typo(m[1]), 1) })},
		{"a bad filter", page, replace(factUse, func(p spot, m []string) string { return "{{ " + m[1] + " | dayz }}" })},
		{"an unclosed fact", page, func(p spot) (string, bool) {
			all := braces.FindAllStringIndex(p.line(), -1)
			if len(all) == 0 || p.inMatter() {
				return "", false
			}
			at := all[p.r.IntN(len(all))]
			return p.line()[:at[1]-len(" }}")] + p.line()[at[1]:], true
		}},
		{"an unknown component", page, replace(regexp.MustCompile(`^\{\{ ([a-z-]{5,}) \}\}$`), func(p spot, m []string) string { return "{{ " + p.typo(m[1]) + " }}" })},
		{"a link to no page", page, link("")},
		{"a link to no section", page, link("#no-such-section")},
		{"a picture that is not there", page, func(p spot) (string, bool) {
			if len(p.line()) < 80 || p.inMatter() || strings.ContainsAny(p.line()[:1], "|-#:{>") || !p.shows(0, p.line()[:1]) {
				return "", false
			}
			return "![متجر](store.jpg) " + p.line(), true
		}},
		{"HTML", page, func(p spot) (string, bool) {
			if len(p.line()) < 80 || p.inMatter() || strings.ContainsAny(p.line()[:1], "|-#:{") {
				return "", false
			}
			return "<div>" + p.line() + "</div>", true
		}},
		{"an unknown key of front matter", page, matter(func(p spot, key, v string) (string, bool) {
			if len(key) < 4 {
				return "", false
			}
			return p.typo(key) + " = " + v, true
		})},
		{"a wrong type in front matter", page, matter(func(p spot, key, v string) (string, bool) { return key + " = { x = 1 }", true })},
		{"broken front matter", page, matter(func(p spot, key, v string) (string, bool) {
			if !strings.HasPrefix(v, `"`) {
				return "", false
			}
			return key + " = " + p.one(v[:len(v)-1], v[1:]), true
		})},
		{"an unknown kind", page, matter(func(p spot, key, v string) (string, bool) {
			return `kind = "` + p.typo("policy") + `"`, key == "kind"
		})},
	}
}

func layoutSlips() []slip {
	layout := fileBelow("layouts/", ".html")
	in := func(re *regexp.Regexp, with func(p spot, m []string) string) func(spot) (string, bool) {
		return func(p spot) (string, bool) {
			m := re.FindStringSubmatch(p.line())
			if m == nil {
				return "", false
			}
			after := with(p, m)
			return strings.Replace(p.line(), m[0], after, 1), after != m[0]
		}
	}
	return []slip{
		{"an unknown field", layout, in(field, func(p spot, m []string) string { return strings.Replace(m[0], m[1], m[1]+"x", 1) })},
		{"an unclosed action", layout, in(regexp.MustCompile(`\{\{[^}]*\}\}`), func(p spot, m []string) string { return strings.TrimSuffix(m[0], "}}") })},
		{"an unknown function", layout, in(regexp.MustCompile(`\{\{-? ?(partial|icon|asset|sheet|diagram) `), func(p spot, m []string) string { return strings.Replace(m[0], m[1], p.typo(m[1]), 1) })},
		{"a partial that is not there", layout, in(regexp.MustCompile(`partial "([a-z-]+)"`), func(p spot, m []string) string { return `partial "` + m[1] + `x"` })},
		{"a picture that is not there", layout, in(regexp.MustCompile(`icon "([a-z-]+)"`), func(p spot, m []string) string { return `icon "` + m[1] + `x"` })},
		{"an unknown word", layout, in(regexp.MustCompile(`\.T "([a-z.-]+)"`), func(p spot, m []string) string { return `.T "` + m[1] + `x"` })},
		{"an unknown fact", layout, in(regexp.MustCompile(`\.(Fact|Text|Has|Each|List|Raw) "([a-z_.]+)`), func(p spot, m []string) string { return "." + m[1] + ` "` + m[2] + "x" })},
		{"a bad filter", layout, in(regexp.MustCompile(`\.(Fact|Text) "([a-z_.]+)"`), func(p spot, m []string) string { return "." + m[1] + ` "` + m[2] + ` | dayz"` })},
		{"a block that is never ended", layout, func(p spot) (string, bool) {
			// In other blocks one cannot tell which of them lacks its end.
			before := strings.Join(p.lines[:p.n], "\n")
			opened := len(regexp.MustCompile(`\{\{-? ?(if|with|range|define|block) `).FindAllString(before, -1))
			return p.one("{{ if .Title }}", "{{ with .Home }}", "{{ range .Policies }}") + p.line(), opened == strings.Count(before, "{{ end") && p.line() != ""
		}},
	}
}

func wordSlips() []slip {
	words := fileBelow("layouts/words.", ".toml")
	word := func(change func(p spot, key, v string) (string, bool)) func(spot) (string, bool) {
		return func(p spot) (string, bool) {
			m := keyLine.FindStringSubmatch(p.line())
			if m == nil {
				return "", false
			}
			return change(p, m[1], m[3])
		}
	}
	return []slip{
		{"broken words", words, word(func(p spot, key, v string) (string, bool) {
			if !strings.HasPrefix(v, `"`) {
				return "", false
			}
			return key + " = " + p.one(v[:len(v)-1], v[1:], "“"+v[1:len(v)-1]+"”"), true
		})},
		{"a word of another type", words, word(func(p spot, key, v string) (string, bool) {
			return key + " = " + p.one("5", "true", "[1]"), true
		})},
		{"the key of a word with a typo", words, word(func(p spot, key, v string) (string, bool) {
			if len(key) < 5 {
				return "", false
			}
			return p.typo(key) + " = " + v, true
		})},
	}
}
