package cli

import (
	"path/filepath"

	"sitegen/internal/sarif"
	"sitegen/internal/say"
)

// checkSARIF tells code hosts and editors.
func (env Env) checkSARIF(sites []*checked, _ checkFlags, language string) error {
	log := sarif.Log{Version: version(), Language: language, Rules: say.Rules()}
	for _, c := range sites {
		s := sarif.Site{Dir: c.Site, Root: filepath.ToSlash(env.Dir), Findings: c.findings, Source: c.project.Text}
		for _, f := range c.silenced {
			s.Silenced = append(s.Silenced, sarif.Silenced{Finding: f.Finding, Reason: f.Reason})
		}
		log.Sites = append(log.Sites, s)
	}
	return sarif.Write(env.Out, log)
}
