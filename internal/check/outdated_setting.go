package check

import (
	"bytes"
	"slices"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

// outdatedSetting finds what site.toml says in the form of an earlier version. It counts as its new form until it is
// rewritten, so the pages are right. What a text or layout asks for by its old name is the owner's own fact.
var outdatedSetting = Rule{
	Rule: say.RuleOutdatedSetting,
	Site: func(s *Site) (found []diag.Finding) {
		for _, o := range s.Facts.Outdated() {
			if s.asksFor(o.Old) {
				continue
			}
			found = append(found, diag.Finding{Pos: o.Pos, Says: outdatedSays(o), Edit: o.Edit})
		}
		for i, a := range s.Config.Check.Allow {
			if now := config.RenamedRule(a.Rule); now != "" {
				found = append(found, diag.Finding{Pos: s.Fact("check", "allow", i, "rule"), Says: say.OutdatedSettingRule{Old: a.Rule, New: now},
					Edit: s.toml().Replace(`"`+now+`"`, "check", "allow", i, "rule")})
			}
		}
		return found
	},
}

func outdatedSays(o config.Outdated) say.Message {
	dot := strings.LastIndexByte(o.New, '.')
	table, key := o.New[:dot], o.New[dot+1:]
	switch {
	case o.Replaced:
		return say.OutdatedSettingReplaced{Old: o.Old, New: o.New}
	case o.Value == "":
		return say.OutdatedSettingAnswer{Old: o.Old, New: o.New, Table: table, Key: key}
	}
	return say.OutdatedSetting{Old: o.Old, New: o.New, Table: table, Line: key + " = " + o.Value}
}

// asksFor tells whether a page or a layout names a key.
func (s *Site) asksFor(key string) bool {
	if slices.ContainsFunc(s.Notes, func(n *Notes) bool { return slices.Contains(n.Asks, key) }) {
		return true
	}
	for _, layout := range s.Input.Theme {
		if bytes.Contains(layout, []byte(key)) {
			return true
		}
	}
	return false
}

// asksOf are the keys of earlier versions that a page names.
func asksOf(doc *markdown.Document) (keys []string) {
	for _, key := range config.OldKeys() {
		if bytes.Contains(doc.Source, []byte(key)) {
			keys = append(keys, key)
		}
	}
	return keys
}
