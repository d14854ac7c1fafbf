package report

import (
	"fmt"
	"html/template"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// word is a text of the report, as HTML.
func word(key, language string) template.HTML { return marked(say.Word("report", key, language)) }

// marked is a text as HTML, with its code marked.
func marked(t say.Text) template.HTML { return template.HTML(t.HTML()) } //nolint:gosec // escaped

// data is a text of the program's own data as HTML. In Arabic, names and code in it are read from the left.
func data(b lang.Bilingual, language string) template.HTML {
	text := say.Marked(b.In(language))
	for i, p := range text {
		if language == "ar" && !p.Code {
			text[i].Text = diag.Apart(p.Text)
		}
	}
	return marked(text)
}

// day is a day in words, in Arabic by both calendars.
func day(d lang.Date, language string) string {
	if d.IsZero() {
		return ""
	}
	month := func(table string, n int) string {
		return say.Word(table, fmt.Sprintf("m%d", n), language).String()
	}
	s := say.Plain(say.ReportDay{Day: d.Day, Month: month("month", d.Month), Year: d.Year}, language)
	if h, ok := d.Hijri(); ok && language == "ar" {
		s += " (" + say.Plain(say.ReportHijri{Day: h.Day, Month: month("hijri-month", h.Month), Year: h.Year}, language) + ")"
	}
	return s
}
