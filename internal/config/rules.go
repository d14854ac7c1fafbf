package config

import (
	"slices"
	"strconv"

	"sitegen/internal/diag"
	"sitegen/internal/tomldoc"
)

// Names of the rules, as findings and the documentation carry them. A file can also break those of package tomldoc:
// toml-syntax, toml-limit, invalid-utf8, unknown-key, wrong-type and invalid-value.
const (
	RuleValue           = tomldoc.RuleBadValue
	RuleURL             = "bad-url"
	RuleNoBaseURL       = "no-base-url"
	RuleEmail           = "bad-email"
	RulePhone           = "bad-phone"
	RuleUnassigned      = "unassigned-phone"
	RuleWhatsApp        = "whatsapp-number"
	RuleID              = "bad-id"
	RuleVAT             = "bad-vat"
	RuleNoUnified       = "no-unified-number"
	RuleAddress         = "bad-address"
	RuleAddressMismatch = "address-mismatch"
	RuleHours           = "bad-hours"
	RuleFriday          = "friday-unstated"
	RuleDate            = "bad-date"
	RuleDateOrder       = "date-order"
	RuleMoney           = "bad-money"
	RuleTimeZone        = "bad-timezone"
	RuleLanguage        = "bad-language"
	RuleUnknownLanguage = "unknown-language"
	RuleEmptyFact       = "empty-fact"
	RuleIBAN            = "iban-published"
	RuleDuplicateID     = "duplicate-id"
	RuleUnknownCarrier  = "unknown-carrier"
	RuleUnknownProperty = "unknown-property"
	RuleUnknownMethod   = "unknown-method"
	RuleReturnWindow    = "return-window"
	RuleLongPeriod      = "long-period"
	RuleSafeguard       = "missing-safeguard"
)

// rule looks at one matter and reports what is wrong about it.
type rule func(c *checker)

// rules are all of them. Their order does not matter: the findings are sorted.
func rules() []rule {
	return []rule{
		checkBaseURL,
		checkTimeZone,
		checkLanguages,
		checkName,
		checkTextLanguages,
		checkVAT,
		checkRegistration,
		checkAddresses,
		checkPhones,
		checkWhatsApp,
		checkURLs,
		checkIBAN,
		checkHours,
		checkSeasons,
		checkFriday,
		checkDates,
		checkNumbers,
		checkMoney,
		checkReturnWindow,
		checkPeriods,
		checkIDs,
		checkReferences,
		checkInstalments,
		checkSafeguards,
	}
}

// checker is one run of the rules over one file.
type checker struct {
	doc       *tomldoc.Doc
	site      *Site
	languages []Language        // as the file declares them, unusable ones too
	values    []found           // of the site
	refused   map[diag.Pos]bool // where the binder found errors
	findings  []diag.Finding
	wrong     tomldoc.Marks // the paths of errors
}

// at writes a path of keys and indexes.
func at(path ...any) []any { return path }

// below is the path that goes on from another one.
func below(path []any, more ...any) []any { return slices.Concat(path, more) }

// fail reports an error at the value of the path, or at the nearest thing around it that is in the file.
func (c *checker) fail(rule string, path []any, message, hint string) {
	c.wrong.Add(path...)
	c.report(diag.Error, rule, c.doc.ValuePos(path...), message, hint)
}

// warn reports a warning at the value of the path.
func (c *checker) warn(rule string, path []any, message, hint string) {
	c.report(diag.Warning, rule, c.doc.ValuePos(path...), message, hint)
}

func (c *checker) report(s diag.Severity, rule string, pos diag.Pos, message, hint string) {
	if c.refused[pos] {
		return // the binder refused the value: that it is missing now is no news
	}
	c.findings = append(c.findings, diag.Finding{
		Rule: rule, Severity: s, Pos: pos, Message: tomldoc.OneLine(message), Hint: tomldoc.OneLine(hint),
	})
}

// line is the number of the line on which the path's value stands.
func (c *checker) line(path ...any) string {
	return strconv.Itoa(c.doc.ValuePos(path...).Line)
}
