package config

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/say"
	"sitegen/internal/tomldoc"
)

// rule looks at one matter and reports what is wrong about it.
type rule func(c *checker)

// rules are all of them. Their order does not matter: the findings are sorted.
func rules() []rule {
	return slices.Concat(single(), national(), pairs())
}

// national are the rules of the store's country. Nothing is held against them while it isn't known which that is.
func national() []rule {
	of := func(r rule) rule {
		return func(c *checker) {
			if c.countryKnown() {
				r(c)
			}
		}
	}
	return []rule{of(checkVAT), of(checkRegistration), of(checkAddresses), of(checkSafeguards), of(checkLaw)}
}

// countryKnown tells whether the country that the file names could be read. One that names none is taken for a Saudi store's.
func (c *checker) countryKnown() bool { return !c.unread("store", "country") }

// single are the rules for facts by themselves, and for what refers to another.
func single() []rule {
	return []rule{
		checkBaseURL,
		checkTimeZone,
		checkLanguages,
		checkRequired,
		checkTextLanguages,
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
		checkIDs,
		checkParties,
		checkReferences,
		checkInstalments,
		checkKinds,
		checkPeriodRanges,
		checkSpoken,
		checkMenus,
	}
}

// checker is one run of the rules over one file.
type checker struct {
	doc       *tomldoc.Doc
	site      *Site
	languages []Language        // as the file declares them, unusable ones too
	values    []found           // of the site
	shortened map[string]bool   // lists that have lost an entry, see leaveOut
	refused   map[diag.Pos]bool // where the binder found errors
	findings  []diag.Finding
	wrong     tomldoc.Marks // the paths of errors
	told      map[contradicting]bool
}

// at writes a path of keys and indexes.
func at(path ...any) []any { return path }

// below is the path that goes on from another one.
func below(path []any, more ...any) []any { return slices.Concat(path, more) }

// fail reports an error at the value of the path, or at the nearest thing around it that is in the file.
func (c *checker) fail(path []any, says say.Message) { c.failAs(path, says, nil) }

// failAs is fail with another hint than that of what it says.
func (c *checker) failAs(path []any, says, advice say.Message) {
	c.problem(path, &say.Problem{Rule: say.RuleOf(says), Says: says, Hint: advice})
}

// problem reports what names its rule.
func (c *checker) problem(path []any, p *say.Problem) {
	c.wrong.Add(path...)
	c.report(diag.OfProblem(p.Rule, c.doc.ValuePos(path...), p))
}

// warn reports a warning at the value of the path.
func (c *checker) warn(path []any, says, advice say.Message) {
	f := diag.New(c.doc.ValuePos(path...), says)
	f.Severity, f.Advice = diag.Warning, advice
	c.report(f)
}

func (c *checker) report(f diag.Finding) {
	if c.refused[f.Pos] {
		return // the binder refused the value: that it is missing now is no news
	}
	c.findings = append(c.findings, f)
}

// line is the number of the line on which the path's value stands.
func (c *checker) line(path ...any) int { return c.doc.ValuePos(path...).Line }
