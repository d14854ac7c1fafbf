package cli

import (
	"encoding/json"
	"io"

	"sitegen/internal/diag"
)

// checkJSON tells a program.
func (env Env) checkJSON(sites []*checked, _ checkFlags, language string) error {
	type located struct {
		diag.JSON
		Fixable bool   `json:"fixable"`
		Site    string `json:"site"`
	}
	out := struct {
		Findings []located  `json:"findings"`
		Sites    []*checked `json:"sites"`
	}{[]located{}, sites}
	for _, c := range sites {
		c.Silenced = silencedNotices(c.silenced, language)
		for _, d := range c.findings {
			said := d.In(language)
			out.Findings = append(out.Findings, located{diag.JSON{Rule: d.Rule.String(), Severity: d.Severity, File: d.File, Line: d.Line,
				Column: d.Column, Message: said.Message, Hint: said.Hint}, d.Fixable(), c.Site})
		}
	}
	return encode(env.Out, out)
}

// encode writes indented JSON that leaves < and & as they are.
func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
