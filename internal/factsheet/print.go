package factsheet

import (
	"iter"
	"maps"
	"strings"

	"sitegen/internal/say"
)

func keysOf[T any](m map[string]T) iter.Seq[string] { return maps.Keys(m) }

// Text prints a sheet for a person at a terminal.
func (s Sheet) Text(language string) string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	line(s.Name, " (", s.Code, ")")
	line(say.Plain(say.CountryReviewed{Day: s.Reviewed}, language))
	for _, p := range s.Parts {
		line()
		line(p.Title)
		for _, r := range p.Rows {
			head := "  " + code(r.Name)
			if r.Value != "" {
				head += ": " + code(r.Value)
			}
			line(head)
			if under := r.under(language); under != "" {
				line("    ", under)
			}
			if r.URL != "" {
				line("    ", r.URL)
			}
		}
	}
	return b.String()
}

// code drops the marks of code, which a terminal doesn't need.
func code(s string) string { return strings.ReplaceAll(s, "`", "") }

// under is what stands under a row: its source, when it came into force, and what keeps it from being sure.
func (r Row) under(language string) string {
	var parts []string
	if r.Source != "" && r.Source != r.Name {
		parts = append(parts, r.Source)
	}
	if r.Since != "" {
		parts = append(parts, say.Plain(say.CountrySince{Day: r.Since}, language))
	}
	if r.State != "" {
		parts = append(parts, r.State)
	}
	return strings.Join(parts, " · ")
}

// Markdown writes a sheet as a section of a document.
func (s Sheet) Markdown(language string) string {
	var b strings.Builder
	b.WriteString("## " + s.Name + " (`" + s.Code + "`)\n\n" + say.Plain(say.CountryReviewed{Day: s.Reviewed}, language) + "\n")
	for _, p := range s.Parts {
		b.WriteString("\n### " + p.Title + "\n\n")
		for _, r := range p.Rows {
			b.WriteString("- **" + escape(r.Name) + "**")
			if r.Value != "" {
				b.WriteString(": " + escape(r.Value))
			}
			if under := r.under(language); under != "" {
				b.WriteString(" · " + escape(under))
			}
			if r.URL != "" {
				b.WriteString(" · <" + r.URL + ">")
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

// escape keeps what Markdown would read as a mark.
func escape(s string) string { return strings.NewReplacer("*", `\*`, "_", `\_`, "<", `\<`).Replace(s) }
