// Code generated from the catalogue by go generate; DO NOT EDIT.

package say

import "sitegen/internal/lang"

// The rules.
const (
	RuleMarkupLeft Rule = iota + 1
	RuleListMarkerLeft
	RuleUnderlinedParagraph
	RuleSwallowedLine
	RuleDisguisedHeading
	RuleEmptyLeadIn
	RuleBlankQuestion
	RuleBlankInstruction
	RuleBlankSection
	RuleBlankKnown
	RuleBlankBracket
	RuleBlankFiller
	RuleSampleData
	RuleSuggestedText
	RuleDraftingInstructions
	RuleAboutTheDocument
	RuleChatbotResidue
	RulePastedLaw
	RuleForeignName
	RuleForeignAddress
	RuleForeignNumber
	RuleUnidentifiedStore
	RuleFactConflict
	RuleShortReturnWindow
	RulePagesDisagree
	RuleHandWrittenFact
	RuleExpired
	RuleStaleFact
	RuleStaleTranslation
	RuleUnacceptedTranslation
	RuleStubTranslation
	RuleMissingSection
	RuleSectionOrder
	RuleUnevenSection
	RuleFactInOneLanguage
	RuleLinkInOneLanguage
	RuleMatterInOneLanguage
	RuleNumberDiffers
	RuleMistranslatedTerm
	RuleMixedTerms
	RuleWrongTerm
	RuleUntranslatedText
	RuleUntranslatedValue
	RuleBrandSpelling
	RuleTranslatedBrand
	RuleNotDeclared
	RuleUnknownProfile
	RuleUnknownCover
	RuleUndeclaredParty
	RuleUnexplainedParty
	RuleAbroadUndeclared
	RuleSharingDenied
	RuleCookiesDenied
	RuleAbsoluteSecurity
	RuleOvercollection
	RuleDanglingHere
	RuleDeadLink
	RuleDeadAnchor
	RuleInsecureLink
	RuleBadMailLink
	RuleBadPhoneLink
	RuleEmptyLink
	RuleVagueLink
	RuleUnmarkedLanguage
	RuleDeadExternalLink
	RuleMovedExternalLink
	RuleLeftover
	RuleThirdPartyRequest
	RuleInlineCode
	RuleBrokenHtml
	RuleRepeatedId
	RuleNoMainHeading
	RuleHeadingJump
	RulePictureWithoutAlt
	RuleNamelessLink
	RuleTableWithoutHeaders
	RuleMissingLandmark
	RuleWrongPageLanguage
	RuleLongTitle
	RuleDescriptionLength
	RuleDuplicateTitle
	RuleDuplicateDescription
	RuleWrongCanonical
	RuleWrongAlternates
	RuleSitemapDiffers
	RuleBadStructuredData
	RuleShareImage
	RuleHeavyPage
	RuleHeavyPicture
	RuleLowContrast
	RuleLatinPunctuation
	RuleDetachedWaw
	RuleSpaceBeforePunctuation
	RulePaddedParentheses
	RuleDoubledSpaces
	RuleMisspelling
	RuleControlCharacters
	RulePresentationForms
	RuleMixedQuotes
	RuleMixedDigits
	RuleLongSentence
	RuleGenderFlip
	RuleMissingSubject
	RuleOrphanHeading
	RuleEmptySection
	RuleOrdinalGap
	RuleDoubledTitle
	RuleMissingBullets
	RuleUnknownRule
	RuleSilenceWithoutReason
	RuleUnusedAllow
	RuleAddressMismatch
	RuleBadAddress
	RuleBadDate
	RuleBadEmail
	RuleBadExtends
	RuleBadFact
	RuleBadFilter
	RuleBadHeaders
	RuleBadHours
	RuleBadId
	RuleBadLanguage
	RuleBadLink
	RuleBadMoney
	RuleBadName
	RuleBadPhone
	RuleBadPicture
	RuleBadRedirects
	RuleBadSlug
	RuleBadTemplate
	RuleBadTimezone
	RuleBadUrl
	RuleBadVat
	RuleBrokenAnchor
	RuleBrokenLink
	RuleChanged
	RuleDateOrder
	RuleDuplicateId
	RuleEmptyFact
	RuleEndlessLayout
	RuleExtraCell
	RuleForeignAsset
	RuleForeignImage
	RuleFridayUnstated
	RuleFrontMatter
	RuleIbanPublished
	RuleInternalError
	RuleInvalidUtf8
	RuleInvalidValue
	RuleLongPeriod
	RuleLostText
	RuleMisplacedComponent
	RuleMissingAsset
	RuleMissingLayout
	RuleMissingPartial
	RuleMissingSafeguard
	RuleMissingTitle
	RuleMissingTranslation
	RuleMissingWord
	RuleMissingWords
	RuleNameCollision
	RuleNoBaseUrl
	RuleNoContent
	RuleNoHome
	RuleNoUnifiedNumber
	RuleNoncharacter
	RuleOddFile
	RuleOutsideDefine
	RulePicturePosition
	RuleRawHtml
	RuleReturnWindow
	RuleSymlink
	RuleTomlLimit
	RuleTomlSyntax
	RuleTooLarge
	RuleTooMuch
	RuleUnassignedPhone
	RuleUnclosedComment
	RuleUnknownAdmonition
	RuleUnknownCarrier
	RuleUnknownComponent
	RuleUnknownDiagram
	RuleUnknownFact
	RuleUnknownField
	RuleUnknownKey
	RuleUnknownLanguage
	RuleUnknownMethod
	RuleUnknownProperty
	RuleUnreadable
	RuleUntranslatedWords
	RuleUnusedFootnote
	RuleUnusedReference
	RuleUrlCollision
	RuleWhatsappNumber
	RuleWrongType
)

var ruleTable = [...]ruleRow{{},
	{"markup-left", "markup", "error", true},
	{"list-marker-left", "markup", "warning", false},
	{"underlined-paragraph", "markup", "error", true},
	{"swallowed-line", "markup", "error", true},
	{"disguised-heading", "markup", "warning", false},
	{"empty-lead-in", "markup", "error", true},
	{"blank-question", "blanks", "error", false},
	{"blank-instruction", "blanks", "error", false},
	{"blank-section", "blanks", "warning", false},
	{"blank-known", "blanks", "error", false},
	{"blank-bracket", "blanks", "error", false},
	{"blank-filler", "blanks", "error", false},
	{"sample-data", "blanks", "error", false},
	{"suggested-text", "blanks", "error", false},
	{"drafting-instructions", "blanks", "warning", false},
	{"about-the-document", "blanks", "warning", false},
	{"chatbot-residue", "blanks", "error", true},
	{"pasted-law", "blanks", "warning", false},
	{"foreign-name", "names", "error", true},
	{"foreign-address", "names", "error", true},
	{"foreign-number", "names", "error", true},
	{"unidentified-store", "facts", "warning", false},
	{"fact-conflict", "facts", "error", true},
	{"short-return-window", "facts", "error", false},
	{"pages-disagree", "facts", "warning", false},
	{"hand-written-fact", "facts", "info", false},
	{"expired", "facts", "warning", false},
	{"stale-fact", "facts", "warning", false},
	{"stale-translation", "languages", "warning", false},
	{"unaccepted-translation", "languages", "info", false},
	{"stub-translation", "languages", "warning", false},
	{"missing-section", "languages", "warning", false},
	{"section-order", "languages", "warning", false},
	{"uneven-section", "languages", "warning", false},
	{"fact-in-one-language", "languages", "warning", false},
	{"link-in-one-language", "languages", "warning", false},
	{"matter-in-one-language", "languages", "warning", false},
	{"number-differs", "languages", "error", true},
	{"mistranslated-term", "languages", "warning", false},
	{"mixed-terms", "languages", "warning", false},
	{"wrong-term", "languages", "warning", false},
	{"untranslated-text", "languages", "warning", false},
	{"untranslated-value", "languages", "warning", false},
	{"brand-spelling", "languages", "warning", false},
	{"translated-brand", "languages", "warning", false},
	{"not-declared", "coverage", "error", false},
	{"unknown-profile", "coverage", "error", false},
	{"unknown-cover", "coverage", "warning", false},
	{"undeclared-party", "parties", "error", false},
	{"unexplained-party", "parties", "warning", false},
	{"abroad-undeclared", "parties", "warning", false},
	{"sharing-denied", "parties", "warning", false},
	{"cookies-denied", "parties", "warning", false},
	{"absolute-security", "parties", "warning", false},
	{"overcollection", "parties", "warning", false},
	{"dangling-here", "links", "error", true},
	{"dead-link", "links", "error", false},
	{"dead-anchor", "links", "error", false},
	{"insecure-link", "links", "warning", false},
	{"bad-mail-link", "links", "error", false},
	{"bad-phone-link", "links", "warning", false},
	{"empty-link", "links", "warning", false},
	{"vague-link", "links", "warning", false},
	{"unmarked-language", "links", "info", false},
	{"dead-external-link", "links", "warning", false},
	{"moved-external-link", "links", "info", false},
	{"leftover", "output", "error", false},
	{"third-party-request", "output", "error", false},
	{"inline-code", "output", "error", false},
	{"broken-html", "output", "warning", false},
	{"repeated-id", "output", "warning", false},
	{"no-main-heading", "output", "warning", false},
	{"heading-jump", "output", "warning", false},
	{"picture-without-alt", "output", "warning", false},
	{"nameless-link", "output", "warning", false},
	{"table-without-headers", "output", "warning", false},
	{"missing-landmark", "output", "warning", false},
	{"wrong-page-language", "output", "warning", false},
	{"long-title", "output", "warning", false},
	{"description-length", "output", "info", false},
	{"duplicate-title", "output", "warning", false},
	{"duplicate-description", "output", "warning", false},
	{"wrong-canonical", "output", "warning", false},
	{"wrong-alternates", "output", "warning", false},
	{"sitemap-differs", "output", "warning", false},
	{"bad-structured-data", "output", "warning", false},
	{"share-image", "output", "warning", false},
	{"heavy-page", "output", "warning", false},
	{"heavy-picture", "output", "warning", false},
	{"low-contrast", "output", "warning", false},
	{"latin-punctuation", "typography", "warning", false},
	{"detached-waw", "typography", "warning", false},
	{"space-before-punctuation", "typography", "info", false},
	{"padded-parentheses", "typography", "info", false},
	{"doubled-spaces", "typography", "info", false},
	{"misspelling", "typography", "warning", false},
	{"control-characters", "typography", "warning", false},
	{"presentation-forms", "typography", "warning", false},
	{"mixed-quotes", "typography", "info", false},
	{"mixed-digits", "typography", "warning", false},
	{"long-sentence", "typography", "info", false},
	{"gender-flip", "typography", "info", false},
	{"missing-subject", "typography", "info", false},
	{"orphan-heading", "structure", "warning", false},
	{"empty-section", "structure", "warning", false},
	{"ordinal-gap", "structure", "warning", false},
	{"doubled-title", "structure", "warning", false},
	{"missing-bullets", "structure", "warning", false},
	{"unknown-rule", "allow", "error", false},
	{"silence-without-reason", "allow", "error", false},
	{"unused-allow", "allow", "warning", false},
	{"address-mismatch", "stages", "warning", false},
	{"bad-address", "stages", "error", false},
	{"bad-date", "stages", "error", false},
	{"bad-email", "stages", "error", false},
	{"bad-extends", "stages", "error", false},
	{"bad-fact", "stages", "error", false},
	{"bad-filter", "stages", "error", false},
	{"bad-headers", "stages", "error", false},
	{"bad-hours", "stages", "error", false},
	{"bad-id", "stages", "error", false},
	{"bad-language", "stages", "error", false},
	{"bad-link", "stages", "error", false},
	{"bad-money", "stages", "error", false},
	{"bad-name", "stages", "error", false},
	{"bad-phone", "stages", "error", false},
	{"bad-picture", "stages", "error", false},
	{"bad-redirects", "stages", "error", false},
	{"bad-slug", "stages", "error", false},
	{"bad-template", "stages", "error", false},
	{"bad-timezone", "stages", "error", false},
	{"bad-url", "stages", "error", false},
	{"bad-vat", "stages", "error", false},
	{"broken-anchor", "stages", "error", false},
	{"broken-link", "stages", "error", false},
	{"changed", "stages", "error", false},
	{"date-order", "stages", "warning", false},
	{"duplicate-id", "stages", "error", false},
	{"empty-fact", "stages", "error", false},
	{"endless-layout", "stages", "error", false},
	{"extra-cell", "stages", "error", false},
	{"foreign-asset", "stages", "error", false},
	{"foreign-image", "stages", "error", false},
	{"friday-unstated", "stages", "warning", false},
	{"front-matter", "stages", "error", false},
	{"iban-published", "stages", "warning", false},
	{"internal-error", "stages", "error", false},
	{"invalid-utf8", "stages", "error", false},
	{"invalid-value", "stages", "error", false},
	{"long-period", "stages", "warning", false},
	{"lost-text", "stages", "error", false},
	{"misplaced-component", "stages", "error", false},
	{"missing-asset", "stages", "error", false},
	{"missing-layout", "stages", "error", false},
	{"missing-partial", "stages", "error", false},
	{"missing-safeguard", "stages", "error", false},
	{"missing-title", "stages", "error", false},
	{"missing-translation", "stages", "warning", false},
	{"missing-word", "stages", "error", false},
	{"missing-words", "stages", "error", false},
	{"name-collision", "stages", "error", false},
	{"no-base-url", "stages", "warning", false},
	{"no-content", "stages", "error", false},
	{"no-home", "stages", "error", false},
	{"no-unified-number", "stages", "warning", false},
	{"noncharacter", "stages", "error", false},
	{"odd-file", "stages", "error", false},
	{"outside-define", "stages", "error", false},
	{"picture-position", "stages", "warning", false},
	{"raw-html", "stages", "error", false},
	{"return-window", "stages", "error", false},
	{"symlink", "stages", "error", false},
	{"toml-limit", "stages", "error", false},
	{"toml-syntax", "stages", "error", false},
	{"too-large", "stages", "error", false},
	{"too-much", "stages", "error", false},
	{"unassigned-phone", "stages", "warning", false},
	{"unclosed-comment", "stages", "error", false},
	{"unknown-admonition", "stages", "error", false},
	{"unknown-carrier", "stages", "error", false},
	{"unknown-component", "stages", "error", false},
	{"unknown-diagram", "stages", "error", false},
	{"unknown-fact", "stages", "error", false},
	{"unknown-field", "stages", "error", false},
	{"unknown-key", "stages", "error", false},
	{"unknown-language", "stages", "error", false},
	{"unknown-method", "stages", "error", false},
	{"unknown-property", "stages", "error", false},
	{"unreadable", "stages", "error", false},
	{"untranslated-words", "stages", "error", true},
	{"unused-footnote", "stages", "error", false},
	{"unused-reference", "stages", "error", false},
	{"url-collision", "stages", "error", false},
	{"whatsapp-number", "stages", "error", false},
	{"wrong-type", "stages", "error", false},
}

// AddressMismatch: Building number “{building}” differs from the end of the short address “{short}”
type AddressMismatch struct {
	Building string
	Short    string
}

func (AddressMismatch) entry() string { return "address-mismatch" }

// AnyControlCharacter: This line contains an invisible control character
type AnyControlCharacter struct{}

func (AnyControlCharacter) entry() string { return "any.control-character" }

// AnyDecimals: Amounts in `{currency}` have {decimals|decimal}, but this one is `{amount}`
type AnyDecimals struct {
	Currency string
	Decimals int
	Amount   string
}

func (AnyDecimals) entry() string { return "any.decimals" }

// AnyDelete: Delete it
type AnyDelete struct{}

func (AnyDelete) entry() string { return "any.delete" }

// AnyDidYouMean: Did you mean “{meant}”?
type AnyDidYouMean struct {
	Meant string
}

func (AnyDidYouMean) entry() string { return "any.did-you-mean" }

// AnyDidYouMeanCode: Did you mean `{meant}`?
type AnyDidYouMeanCode struct {
	Meant string
}

func (AnyDidYouMeanCode) entry() string { return "any.did-you-mean-code" }

// AnyGiven: {message}
type AnyGiven struct {
	Message string
	Hint    string
}

func (AnyGiven) entry() string { return "any.given" }

// AnyLineNotUtf8: This line isn't UTF-8
type AnyLineNotUtf8 struct{}

func (AnyLineNotUtf8) entry() string { return "any.line-not-utf8" }

// AnyLongLine: This line is longer than {n|character}
type AnyLongLine struct {
	N int
}

func (AnyLongLine) entry() string { return "any.long-line" }

// AnyMore: This file has {n|more-finding} of this kind, from here on
type AnyMore struct {
	N int
}

func (AnyMore) entry() string { return "any.more" }

// AnyPathAsterisks: `{path}` has more than one asterisk
type AnyPathAsterisks struct {
	Path string
}

func (AnyPathAsterisks) entry() string { return "any.path-asterisks" }

// AnyPathDoubleSlash: `{path}` has two slashes in a row
type AnyPathDoubleSlash struct {
	Path string
}

func (AnyPathDoubleSlash) entry() string { return "any.path-double-slash" }

// AnyPathEscape: `{part}` has a `%` without two hexadecimal digits after it
type AnyPathEscape struct {
	Part string
}

func (AnyPathEscape) entry() string { return "any.path-escape" }

// AnyPathMixed: `{part}` mixes a placeholder with text; hosting services treat this differently
type AnyPathMixed struct {
	Part string
}

func (AnyPathMixed) entry() string { return "any.path-mixed" }

// AnyPathNoFile: `{part}` in `{path}` can't be the name of a file
type AnyPathNoFile struct {
	Part string
	Path string
}

func (AnyPathNoFile) entry() string { return "any.path-no-file" }

// AnyPathNoSlash: `{path}` doesn't start with a slash
type AnyPathNoSlash struct {
	Path string
}

func (AnyPathNoSlash) entry() string { return "any.path-no-slash" }

// AnyPathSameName: `:{name}` is used twice in `{path}`
type AnyPathSameName struct {
	Name string
	Path string
}

func (AnyPathSameName) entry() string { return "any.path-same-name" }

// AnyPathSign: `{path}` contains `{sign}`, but rules only match paths
type AnyPathSign struct {
	Path string
	Sign string
}

func (AnyPathSign) entry() string { return "any.path-sign" }

// AnyRefused: `{key}`: {problem|say}
type AnyRefused struct {
	Key     string
	Problem Message
}

func (AnyRefused) entry() string { return "any.refused" }

// AnyReportError: Report this error with the file that causes it
type AnyReportError struct{}

func (AnyReportError) entry() string { return "any.report-error" }

// AnySaveAsUtf8: Save the file as UTF-8
type AnySaveAsUtf8 struct{}

func (AnySaveAsUtf8) entry() string { return "any.save-as-utf8" }

// AnyTooManyLines: The file is too long; hosting services read {n|line}
type AnyTooManyLines struct {
	N int
}

func (AnyTooManyLines) entry() string { return "any.too-many-lines" }

// AnyUnreadable: Can't read the file: {cause|say}
type AnyUnreadable struct {
	Cause Message
}

func (AnyUnreadable) entry() string { return "any.unreadable" }

// AnyWanted: `{key}` must be {wanted|say}, not {found|say}
type AnyWanted struct {
	Key    string
	Wanted Message
	Found  Message
}

func (AnyWanted) entry() string { return "any.wanted" }

// AnyWrite: Write `{text}`
type AnyWrite struct {
	Text string
}

func (AnyWrite) entry() string { return "any.write" }

// AnyWriteLike: Write it like `{text}`
type AnyWriteLike struct {
	Text string
}

func (AnyWriteLike) entry() string { return "any.write-like" }

// AnyWriteOneOf: Write one of `{names|or}`
type AnyWriteOneOf struct {
	Names []string
}

func (AnyWriteOneOf) entry() string { return "any.write-one-of" }

// BadAddressBuilding: “{value}” isn't a valid building number
type BadAddressBuilding struct {
	Value string
}

func (BadAddressBuilding) entry() string { return "bad-address.building" }

// BadAddressCoordinates: The address needs both `lat` and `lng`, or neither
type BadAddressCoordinates struct{}

func (BadAddressCoordinates) entry() string { return "bad-address.coordinates" }

// BadAddressDegrees: `{key}` can't be {value} degrees
type BadAddressDegrees struct {
	Key   string
	Value string
}

func (BadAddressDegrees) entry() string { return "bad-address.degrees" }

// BadAddressPostcode: “{value}” isn't a valid postcode
type BadAddressPostcode struct {
	Value string
}

func (BadAddressPostcode) entry() string { return "bad-address.postcode" }

// BadAddressSecondary: “{value}” isn't a valid secondary number
type BadAddressSecondary struct {
	Value string
}

func (BadAddressSecondary) entry() string { return "bad-address.secondary" }

// BadAddressShort: “{value}” isn't a valid short National Address
type BadAddressShort struct {
	Value string
}

func (BadAddressShort) entry() string { return "bad-address.short" }

// BadDateHijriYear: `{key}` is {year|number}, a Hijri year
type BadDateHijriYear struct {
	Key  string
	Year int
}

func (BadDateHijriYear) entry() string { return "bad-date.hijri-year" }

// BadDateHijriYearInOne: Write the Gregorian year: {year|number}
type BadDateHijriYearInOne struct {
	Year int
}

func (BadDateHijriYearInOne) entry() string { return "bad-date.hijri-year-in-one" }

// BadDateHijriYearInTwo: Write the Gregorian year: {first|number} or {last|number}
type BadDateHijriYearInTwo struct {
	First int
	Last  int
}

func (BadDateHijriYearInTwo) entry() string { return "bad-date.hijri-year-in-two" }

// BadDatePartyOrder: `until` (`{until}`) is before `since` (`{since}`)
type BadDatePartyOrder struct {
	Until string
	Since string
}

func (BadDatePartyOrder) entry() string { return "bad-date.party-order" }

// BadDateSeason: The season needs a first and a last day
type BadDateSeason struct{}

func (BadDateSeason) entry() string { return "bad-date.season" }

// BadDateSeasonOrder: The season ends on `{to}`, before it starts on `{from}`
type BadDateSeasonOrder struct {
	To   string
	From string
}

func (BadDateSeasonOrder) entry() string { return "bad-date.season-order" }

// BadExtendsAbsolute: `{base}` is an absolute path, which doesn't work on another computer
type BadExtendsAbsolute struct {
	Base string
}

func (BadExtendsAbsolute) entry() string { return "bad-extends.absolute" }

// BadExtendsChain: More than {n|number} sites extend one another
type BadExtendsChain struct {
	N int
}

func (BadExtendsChain) entry() string { return "bad-extends.chain" }

// BadExtendsItself: The site extends itself through `{base}`
type BadExtendsItself struct {
	Base string
}

func (BadExtendsItself) entry() string { return "bad-extends.itself" }

// BadExtendsNoSite: `{base}` isn't a site: it has no `site.toml`
type BadExtendsNoSite struct {
	Base string
}

func (BadExtendsNoSite) entry() string { return "bad-extends.no-site" }

// BadFact: `{expression}` isn't a fact: {problem|say}
type BadFact struct {
	Expression string
	Problem    Message
}

func (BadFact) entry() string { return "bad-fact" }

// BadFactLayout: Write a fact, such as `returns.window_days | days`
type BadFactLayout struct{}

func (BadFactLayout) entry() string { return "bad-fact.layout" }

// BadFilterAmount: Filter `money` can't use this number: {problem|say}
type BadFilterAmount struct {
	Problem Message
}

func (BadFilterAmount) entry() string { return "bad-filter.amount" }

// BadFilterArgument: Filter `{filter}` takes no options
type BadFilterArgument struct {
	Filter   string
	Argument string
}

func (BadFilterArgument) entry() string { return "bad-filter.argument" }

// BadFilterConvert: Filter `{filter}` can't convert this length of time exactly
type BadFilterConvert struct {
	Filter string
	Own    string
}

func (BadFilterConvert) entry() string { return "bad-filter.convert" }

// BadFilterCurrency: `{code}` isn't a currency code
type BadFilterCurrency struct {
	Code string
}

func (BadFilterCurrency) entry() string { return "bad-filter.currency" }

// BadFilterHijri: No Hijri date for `{date}`: the calendar covers `1937-03-14` to `2077-11-16`
type BadFilterHijri struct {
	Date string
}

func (BadFilterHijri) entry() string { return "bad-filter.hijri" }

// BadFilterNegative: A length of time can't be negative
type BadFilterNegative struct {
	Filter string
}

func (BadFilterNegative) entry() string { return "bad-filter.negative" }

// BadFilterNoCurrency: The amount has no currency
type BadFilterNoCurrency struct{}

func (BadFilterNoCurrency) entry() string { return "bad-filter.no-currency" }

// BadFilterOneCurrency: Filter `money` takes one currency
type BadFilterOneCurrency struct{}

func (BadFilterOneCurrency) entry() string { return "bad-filter.one-currency" }

// BadFilterOption: Filter `{filter}` has no option `{argument}`
type BadFilterOption struct {
	Filter   string
	Argument string
}

func (BadFilterOption) entry() string { return "bad-filter.option" }

// BadFilterOtherCurrency: The amount is in `{currency}`, not in `{asked}`
type BadFilterOtherCurrency struct {
	Currency string
	Asked    string
}

func (BadFilterOtherCurrency) entry() string { return "bad-filter.other-currency" }

// BadFilterUnfit: Filter `{filter}` needs {wanted|say}, but this fact is {kind|say}
type BadFilterUnfit struct {
	Filter string
	Wanted Message
	Kind   Message
}

func (BadFilterUnfit) entry() string { return "bad-filter.unfit" }

// BadFilterUnknown: No filter is called `{filter}`
type BadFilterUnknown struct {
	Filter string
	Names  []string
}

func (BadFilterUnknown) entry() string { return "bad-filter.unknown" }

// BadFilterWhatsapp: `{number}` can't be on WhatsApp
type BadFilterWhatsapp struct {
	Number string
}

func (BadFilterWhatsapp) entry() string { return "bad-filter.whatsapp" }

// BadHeadersHost: `{path}` names a host, so the preview can't test it and skips its headers
type BadHeadersHost struct {
	Path string
}

func (BadHeadersHost) entry() string { return "bad-headers.host" }

// BadHeadersName: “{name}” isn't a valid header name
type BadHeadersName struct {
	Name string
}

func (BadHeadersName) entry() string { return "bad-headers.name" }

// BadHeadersNoColon: “{line}” has no colon
type BadHeadersNoColon struct {
	Line string
}

func (BadHeadersNoColon) entry() string { return "bad-headers.no-colon" }

// BadHeadersNoPath: This header has no path above it
type BadHeadersNoPath struct{}

func (BadHeadersNoPath) entry() string { return "bad-headers.no-path" }

// BadHeadersNoValue: The header “{name}” has no value
type BadHeadersNoValue struct {
	Name string
}

func (BadHeadersNoValue) entry() string { return "bad-headers.no-value" }

// BadHeadersNotAscii: The value of “{name}” contains characters that browsers may misread
type BadHeadersNotAscii struct {
	Name string
}

func (BadHeadersNotAscii) entry() string { return "bad-headers.not-ascii" }

// BadHeadersOwn: Hosting services set “{name}” themselves and ignore this line
type BadHeadersOwn struct {
	Name string
}

func (BadHeadersOwn) entry() string { return "bad-headers.own" }

// BadHeadersPath: Write a path such as `/en/privacy/` or `/*`
type BadHeadersPath struct{}

func (BadHeadersPath) entry() string { return "bad-headers.path" }

// BadHeadersRemoval: Write `!` and the name, such as `! X-Frame-Options`
type BadHeadersRemoval struct{}

func (BadHeadersRemoval) entry() string { return "bad-headers.removal" }

// BadHeadersSpace: The path has a space in it
type BadHeadersSpace struct{}

func (BadHeadersSpace) entry() string { return "bad-headers.space" }

// BadHoursClosed: `{day}` has hours but is in `closed_days`
type BadHoursClosed struct {
	Day string
}

func (BadHoursClosed) entry() string { return "bad-hours.closed" }

// BadHoursDayTwice: `{day}` is listed twice
type BadHoursDayTwice struct {
	Day string
}

func (BadHoursDayTwice) entry() string { return "bad-hours.day-twice" }

// BadHoursIncomplete: The hours need both `opens` and `closes`
type BadHoursIncomplete struct{}

func (BadHoursIncomplete) entry() string { return "bad-hours.incomplete" }

// BadHoursNoDays: The hours have no days
type BadHoursNoDays struct{}

func (BadHoursNoDays) entry() string { return "bad-hours.no-days" }

// BadHoursOverlap: The hours on `{day}` overlap those on `{other}` in line {line|number}
type BadHoursOverlap struct {
	Day   string
	Other string
	Line  int
}

func (BadHoursOverlap) entry() string { return "bad-hours.overlap" }

// BadHoursSame: `opens` and `closes` are the same time
type BadHoursSame struct{}

func (BadHoursSame) entry() string { return "bad-hours.same" }

// BadIdCr: “{number}” isn't a valid commercial registration number
type BadIdCr struct {
	Number string
}

func (BadIdCr) entry() string { return "bad-id.cr" }

// BadIdMissing: The entry has no `id`
type BadIdMissing struct{}

func (BadIdMissing) entry() string { return "bad-id.missing" }

// BadIdUnified: “{number}” isn't a valid unified national number
type BadIdUnified struct {
	Number string
}

func (BadIdUnified) entry() string { return "bad-id.unified" }

// BadIdUnifiedAsCr: “{number}” is a unified national number, because it starts with 7
type BadIdUnifiedAsCr struct {
	Number string
}

func (BadIdUnifiedAsCr) entry() string { return "bad-id.unified-as-cr" }

// BadLanguageCode: “{code}” isn't a valid language code
type BadLanguageCode struct {
	Code string
}

func (BadLanguageCode) entry() string { return "bad-language.code" }

// BadLanguageNoCode: The language has no code
type BadLanguageNoCode struct{}

func (BadLanguageNoCode) entry() string { return "bad-language.no-code" }

// BadLanguageNoName: Language `{code}` has no name
type BadLanguageNoName struct {
	Code string
}

func (BadLanguageNoName) entry() string { return "bad-language.no-name" }

// BadLanguageOther: `{key}` is “{code}”, which isn't a language of this site
type BadLanguageOther struct {
	Key  string
	Code string
}

func (BadLanguageOther) entry() string { return "bad-language.other" }

// BadLanguageRegion: The region in “{code}” is unknown
type BadLanguageRegion struct {
	Code string
}

func (BadLanguageRegion) entry() string { return "bad-language.region" }

// BadLanguageTooMany: The site has more than {n|language}
type BadLanguageTooMany struct {
	N int
}

func (BadLanguageTooMany) entry() string { return "bad-language.too-many" }

// BadLanguageUnusual: “{code}” isn't the usual code of the language
type BadLanguageUnusual struct {
	Code string
}

func (BadLanguageUnusual) entry() string { return "bad-language.unusual" }

// BadLink: Link to `{address}` isn't allowed
type BadLink struct {
	Address string
}

func (BadLink) entry() string { return "bad-link" }

// BadLinkNoScheme: Link `{address}` has no `https:` at its start
type BadLinkNoScheme struct {
	Address string
}

func (BadLinkNoScheme) entry() string { return "bad-link.no-scheme" }

// BadMoneyCurrency: “{code}” isn't a currency code
type BadMoneyCurrency struct {
	Code string
}

func (BadMoneyCurrency) entry() string { return "bad-money.currency" }

// BadPhone: “{written}” isn't a valid phone number: {why|say}
type BadPhone struct {
	Written  string
	Why      Message
	Examples []string
}

func (BadPhone) entry() string { return "bad-phone" }

// BadPhoneLinkIncomplete: “{address}” isn't a complete international number
type BadPhoneLinkIncomplete struct {
	Address string
	Right   string
}

func (BadPhoneLinkIncomplete) entry() string { return "bad-phone-link.incomplete" }

// BadPhoneLinkNoChat: “{address}” doesn't open a chat: the number isn't valid
type BadPhoneLinkNoChat struct {
	Address string
}

func (BadPhoneLinkNoChat) entry() string { return "bad-phone-link.no-chat" }

// BadPhoneLinkNoChatLocal: “{address}” doesn't open a chat: the number isn't in international form
type BadPhoneLinkNoChatLocal struct {
	Address string
	Right   string
}

func (BadPhoneLinkNoChatLocal) entry() string { return "bad-phone-link.no-chat-local" }

// BadPhoneLinkNoNumber: “{address}” isn't a number that can be called
type BadPhoneLinkNoNumber struct {
	Address string
}

func (BadPhoneLinkNoNumber) entry() string { return "bad-phone-link.no-number" }

// BadPhoneLinkNotOnWhatsapp: The number in “{address}” can't be on WhatsApp
type BadPhoneLinkNotOnWhatsapp struct {
	Address string
}

func (BadPhoneLinkNotOnWhatsapp) entry() string { return "bad-phone-link.not-on-whatsapp" }

// BadPhoneLinkUnassigned: The number in “{address}” isn't assigned, as far as we know
type BadPhoneLinkUnassigned struct {
	Address string
}

func (BadPhoneLinkUnassigned) entry() string { return "bad-phone-link.unassigned" }

// BadPictureDamaged: `{file}` is damaged: part of the picture is missing
type BadPictureDamaged struct {
	File string
}

func (BadPictureDamaged) entry() string { return "bad-picture.damaged" }

// BadPictureEnding: `{file}` has the wrong ending: it's a {format} file
type BadPictureEnding struct {
	File   string
	Format string
	Name   string
}

func (BadPictureEnding) entry() string { return "bad-picture.ending" }

// BadPictureFormat: `{file}` is a {format} file, which some browsers can't show
type BadPictureFormat struct {
	File   string
	Format string
}

func (BadPictureFormat) entry() string { return "bad-picture.format" }

// BadPictureNameless: Browsers don't show `{file}`: its `<svg>` tag has no `xmlns`
type BadPictureNameless struct {
	File string
}

func (BadPictureNameless) entry() string { return "bad-picture.nameless" }

// BadPictureOther: `{file}` isn't a picture
type BadPictureOther struct {
	File string
}

func (BadPictureOther) entry() string { return "bad-picture.other" }

// BadPictureSideways: `{file}` is shown sideways: browsers only turn JPEG pictures
type BadPictureSideways struct {
	File string
}

func (BadPictureSideways) entry() string { return "bad-picture.sideways" }

// BadPictureTooLarge: `{file}` has {width|number} × {height|number} pixels, which is too many for phones
type BadPictureTooLarge struct {
	File   string
	Width  int
	Height int
}

func (BadPictureTooLarge) entry() string { return "bad-picture.too-large" }

// BadRedirectsAfterAsterisk: `{path}` has text after the asterisk, which Netlify ignores
type BadRedirectsAfterAsterisk struct {
	Path string
}

func (BadRedirectsAfterAsterisk) entry() string { return "bad-redirects.after-asterisk" }

// BadRedirectsAfterStatus: “{word}” comes after the status, where the rule ends
type BadRedirectsAfterStatus struct {
	Word string
}

func (BadRedirectsAfterStatus) entry() string { return "bad-redirects.after-status" }

// BadRedirectsCondition: “{word}” is a condition that only Netlify checks; the preview skips the rule
type BadRedirectsCondition struct {
	Word string
}

func (BadRedirectsCondition) entry() string { return "bad-redirects.condition" }

// BadRedirectsHost: `{path}` names a host, so the preview can't test it and skips the rule
type BadRedirectsHost struct {
	Path string
}

func (BadRedirectsHost) entry() string { return "bad-redirects.host" }

// BadRedirectsLoop: `{path}` redirects to itself
type BadRedirectsLoop struct {
	Path string
}

func (BadRedirectsLoop) entry() string { return "bad-redirects.loop" }

// BadRedirectsNoAsterisk: `:splat` needs an asterisk in the old path
type BadRedirectsNoAsterisk struct{}

func (BadRedirectsNoAsterisk) entry() string { return "bad-redirects.no-asterisk" }

// BadRedirectsNoPlaceholder: `:{name}` isn't in the old path
type BadRedirectsNoPlaceholder struct {
	Name string
}

func (BadRedirectsNoPlaceholder) entry() string { return "bad-redirects.no-placeholder" }

// BadRedirectsNoTarget: The rule for `{path}` doesn't say where to redirect
type BadRedirectsNoTarget struct {
	Path string
}

func (BadRedirectsNoTarget) entry() string { return "bad-redirects.no-target" }

// BadRedirectsOldPath: Write the old path as visitors know it, such as `/old/`
type BadRedirectsOldPath struct{}

func (BadRedirectsOldPath) entry() string { return "bad-redirects.old-path" }

// BadRedirectsOtherHost: Browsers read `{target}` as the address of another host
type BadRedirectsOtherHost struct {
	Target string
}

func (BadRedirectsOtherHost) entry() string { return "bad-redirects.other-host" }

// BadRedirectsProxy: Only Netlify accepts status {status|number} for another host; the preview skips the rule
type BadRedirectsProxy struct {
	Status int
}

func (BadRedirectsProxy) entry() string { return "bad-redirects.proxy" }

// BadRedirectsQuery: “{word}” checks a query parameter, which only Netlify does; the preview skips the rule
type BadRedirectsQuery struct {
	Word string
}

func (BadRedirectsQuery) entry() string { return "bad-redirects.query" }

// BadRedirectsStatus: “{status}” isn't a supported status
type BadRedirectsStatus struct {
	Status string
}

func (BadRedirectsStatus) entry() string { return "bad-redirects.status" }

// BadRedirectsTarget: “{target}” isn't a path or a full web address
type BadRedirectsTarget struct {
	Target string
}

func (BadRedirectsTarget) entry() string { return "bad-redirects.target" }

// BadRedirectsTwice: `{path}` already has a rule on line {line|number}, which wins
type BadRedirectsTwice struct {
	Path string
	Line int
}

func (BadRedirectsTwice) entry() string { return "bad-redirects.twice" }

// BadSlug: Slug “{slug}” can't be an address: {why|say}
type BadSlug struct {
	Slug string
	Why  Message
}

func (BadSlug) entry() string { return "bad-slug" }

// BadSlugAlias: Alias “{alias}” can't be an address: {why|say}
type BadSlugAlias struct {
	Alias string
	Why   Message
}

func (BadSlugAlias) entry() string { return "bad-slug.alias" }

// BadTemplate: Layout fails here: `{cause}`
type BadTemplate struct {
	Cause string
}

func (BadTemplate) entry() string { return "bad-template" }

// BadTemplateBranches: The branches of `{{ {word} }}` leave different HTML tags or quotes open
type BadTemplateBranches struct {
	Word string
}

func (BadTemplateBranches) entry() string { return "bad-template.branches" }

// BadTemplateExtraEnd: `{{ end }}` has nothing to end
type BadTemplateExtraEnd struct{}

func (BadTemplateExtraEnd) entry() string { return "bad-template.extra-end" }

// BadTemplateNoEnd: `{{ {word} }}` has no `{{ end }}`
type BadTemplateNoEnd struct {
	Word string
}

func (BadTemplateNoEnd) entry() string { return "bad-template.no-end" }

// BadTemplateOpenAction: `{{` is never closed
type BadTemplateOpenAction struct{}

func (BadTemplateOpenAction) entry() string { return "bad-template.open-action" }

// BadTemplateOpenQuote: Text in quotes is never closed
type BadTemplateOpenQuote struct{}

func (BadTemplateOpenQuote) entry() string { return "bad-template.open-quote" }

// BadTemplateOwn: Fix the layout, or delete the file to use the built-in one
type BadTemplateOwn struct{}

func (BadTemplateOwn) entry() string { return "bad-template.own" }

// BadTemplateUnknownFunction: Layouts have no function `{name}`
type BadTemplateUnknownFunction struct {
	Name string
}

func (BadTemplateUnknownFunction) entry() string { return "bad-template.unknown-function" }

// BadTimezone: “{zone}” isn't a time zone
type BadTimezone struct {
	Zone string
}

func (BadTimezone) entry() string { return "bad-timezone" }

// BadUrlEmpty: The site's address is empty
type BadUrlEmpty struct{}

func (BadUrlEmpty) entry() string { return "bad-url.empty" }

// BadUrlHttp: The address starts with `http`, not `https`
type BadUrlHttp struct{}

func (BadUrlHttp) entry() string { return "bad-url.http" }

// BadUrlIncomplete: “{address}” isn't a complete web address
type BadUrlIncomplete struct {
	Address string
}

func (BadUrlIncomplete) entry() string { return "bad-url.incomplete" }

// BadUrlParts: The site's address can only have a host and a path
type BadUrlParts struct{}

func (BadUrlParts) entry() string { return "bad-url.parts" }

// BadUrlScheme: “{address}” isn't a web address
type BadUrlScheme struct {
	Address string
}

func (BadUrlScheme) entry() string { return "bad-url.scheme" }

// BadVat: “{number}” isn't a valid VAT number: it must be {form|say}
type BadVat struct {
	Number string
	Form   Message
}

func (BadVat) entry() string { return "bad-vat" }

// BadVatNone: “{written}” isn't a VAT number
type BadVatNone struct {
	Written string
}

func (BadVatNone) entry() string { return "bad-vat.none" }

// BrandSpelling: “{written}” differs from the name “{name}” in `site.toml`
type BrandSpelling struct {
	Written string
	Name    string
}

func (BrandSpelling) entry() string { return "brand-spelling" }

// BrokenAnchor: `{file}` has no section `#{section}`
type BrokenAnchor struct {
	File     string
	Section  string
	Sections []string
}

func (BrokenAnchor) entry() string { return "broken-anchor" }

// BrokenAnchorNoSections: Delete `#{section}`; that page has no sections
type BrokenAnchorNoSections struct {
	Section string
}

func (BrokenAnchorNoSections) entry() string { return "broken-anchor.no-sections" }

// BrokenLink: Page `{file}` doesn't exist
type BrokenLink struct {
	File string
}

func (BrokenLink) entry() string { return "broken-link" }

// BrokenLinkAddress: `{address}` isn't a page or file of this site
type BrokenLinkAddress struct {
	Address string
}

func (BrokenLinkAddress) entry() string { return "broken-link.address" }

// BrokenLinkDraft: Page `{file}` is a draft, so it isn't published
type BrokenLinkDraft struct {
	File   string
	Source string
}

func (BrokenLinkDraft) entry() string { return "broken-link.draft" }

// BrokenLinkEmpty: Link has no address
type BrokenLinkEmpty struct{}

func (BrokenLinkEmpty) entry() string { return "broken-link.empty" }

// BrokenLinkIncomplete: Link `{address}` is incomplete
type BrokenLinkIncomplete struct {
	Address string
}

func (BrokenLinkIncomplete) entry() string { return "broken-link.incomplete" }

// BrokenLinkNoLanguage: Link to a page in `{languages|or}`: the site has no language `{language}`
type BrokenLinkNoLanguage struct {
	Languages []string
	Language  string
}

func (BrokenLinkNoLanguage) entry() string { return "broken-link.no-language" }

// BrokenLinkNoTranslation: Page `{page}` is missing in the language `{language}`
type BrokenLinkNoTranslation struct {
	Page     string
	Language string
}

func (BrokenLinkNoTranslation) entry() string { return "broken-link.no-translation" }

// BrokenLinkOneLanguage: Translate `{file}`, or link to it as `{link}`
type BrokenLinkOneLanguage struct {
	File string
	Link string
}

func (BrokenLinkOneLanguage) entry() string { return "broken-link.one-language" }

// BrokenLinkTwoLanguages: Write `{own}`, or `{other}` for the page in the language `{language}`
type BrokenLinkTwoLanguages struct {
	Own      string
	Other    string
	Language string
}

func (BrokenLinkTwoLanguages) entry() string { return "broken-link.two-languages" }

// BrokenLinkUnpublished: Page `{file}` isn't published now
type BrokenLinkUnpublished struct {
	File   string
	Key    string
	Source string
}

func (BrokenLinkUnpublished) entry() string { return "broken-link.unpublished" }

// DateOrder: The policy takes effect on `{effective}`, before it is published on `{published}`
type DateOrder struct {
	Effective string
	Published string
}

func (DateOrder) entry() string { return "date-order" }

// DuplicateId: The id `{id}` is already used on line {line|number}
type DuplicateId struct {
	Id   string
	Line int
}

func (DuplicateId) entry() string { return "duplicate-id" }

// DuplicateIdLanguage: Language `{code}` is already declared on line {line|number}
type DuplicateIdLanguage struct {
	Code string
	Line int
}

func (DuplicateIdLanguage) entry() string { return "duplicate-id.language" }

// EmptyFact: Fact `{fact}` isn't set
type EmptyFact struct {
	Fact string
}

func (EmptyFact) entry() string { return "empty-fact" }

// EmptyFactComponent: Set `{fact}` in `site.toml`, or remove `{{ {component} }}` from `{page}`
type EmptyFactComponent struct {
	Fact      string
	Component string
	Page      string
}

func (EmptyFactComponent) entry() string { return "empty-fact.component" }

// EmptyFactHere: Set `{fact}` here; a page shows it
type EmptyFactHere struct {
	Fact string
}

func (EmptyFactHere) entry() string { return "empty-fact.here" }

// EmptyFactLanguage: Fact `{fact}` has no text in the language `{language}`
type EmptyFactLanguage struct {
	Fact     string
	Language string
}

func (EmptyFactLanguage) entry() string { return "empty-fact.language" }

// EmptyFactLayout: Set `{fact}` in `site.toml`, or test it first with `{{ if .Has "{fact}" }}`
type EmptyFactLayout struct {
	Fact string
}

func (EmptyFactLayout) entry() string { return "empty-fact.layout" }

// EmptyFactName: `store.name` is empty in the language `{language}`
type EmptyFactName struct {
	Language string
	Example  string
}

func (EmptyFactName) entry() string { return "empty-fact.name" }

// EndlessLayout: A template of the layout calls itself without end
type EndlessLayout struct{}

func (EndlessLayout) entry() string { return "endless-layout" }

// EndlessLayoutCalls: `{name}` calls itself more than {n|number} times
type EndlessLayoutCalls struct {
	Name string
	N    int
}

func (EndlessLayoutCalls) entry() string { return "endless-layout.calls" }

// EndlessLayoutPage: Layout makes a page of more than 64 MiB
type EndlessLayoutPage struct{}

func (EndlessLayoutPage) entry() string { return "endless-layout.page" }

// EndlessLayoutRange: Layout repeats something {times} times
type EndlessLayoutRange struct {
	Times string
	Most  int
}

func (EndlessLayoutRange) entry() string { return "endless-layout.range" }

// EndlessLayoutSteps: Layout takes more than {n|number} steps for one page
type EndlessLayoutSteps struct {
	N int
}

func (EndlessLayoutSteps) entry() string { return "endless-layout.steps" }

// EndlessLayoutText: Layout makes a text of more than 4 MiB
type EndlessLayoutText struct{}

func (EndlessLayoutText) entry() string { return "endless-layout.text" }

// ForeignAsset: Style sheet loads `{address}` from another host, which sees every visitor
type ForeignAsset struct {
	Address string
}

func (ForeignAsset) entry() string { return "foreign-asset" }

// ForeignImage: Picture `{address}` is on another host, which sees every visitor
type ForeignImage struct {
	Address string
}

func (ForeignImage) entry() string { return "foreign-image" }

// FridayUnstated: The hours don't mention Friday
type FridayUnstated struct{}

func (FridayUnstated) entry() string { return "friday-unstated" }

// FridayUnstatedBranch: Add hours with `days = ["fri"]`, or write `closed_days = ["fri"]` in the branch
type FridayUnstatedBranch struct{}

func (FridayUnstatedBranch) entry() string { return "friday-unstated.branch" }

// IbanPublished: The bank account number “{number}” would be published
type IbanPublished struct {
	Number string
}

func (IbanPublished) entry() string { return "iban-published" }

// InternalError: The program failed on this file: `{cause}`
type InternalError struct {
	Cause string
}

func (InternalError) entry() string { return "internal-error" }

// InternalErrorCard: The program failed to draw the share picture of this page: `{cause}`
type InternalErrorCard struct {
	Cause string
}

func (InternalErrorCard) entry() string { return "internal-error.card" }

// InternalErrorLayout: The program failed on this page, in `{layout}`: `{cause}`
type InternalErrorLayout struct {
	Layout string
	Cause  string
}

func (InternalErrorLayout) entry() string { return "internal-error.layout" }

// InternalErrorOutput: The program failed to make `/{path}` from this file: `{cause}`
type InternalErrorOutput struct {
	Path  string
	Cause string
}

func (InternalErrorOutput) entry() string { return "internal-error.output" }

// InternalErrorPage: The program failed here while making `{page}`: `{cause}`
type InternalErrorPage struct {
	Page  string
	Cause string
}

func (InternalErrorPage) entry() string { return "internal-error.page" }

// InternalErrorWrite: The program failed to write `{path}`: `{cause}`
type InternalErrorWrite struct {
	Path  string
	Cause string
}

func (InternalErrorWrite) entry() string { return "internal-error.write" }

// InvalidUtf8: The file isn't UTF-8: it contains the byte `{byte}`
type InvalidUtf8 struct {
	Byte string
}

func (InvalidUtf8) entry() string { return "invalid-utf8" }

// InvalidUtf8Nul: The file contains a NUL character
type InvalidUtf8Nul struct{}

func (InvalidUtf8Nul) entry() string { return "invalid-utf8.nul" }

// InvalidUtf8Utf16: Save the file as UTF-8; it is UTF-16 now (“Unicode” in Notepad)
type InvalidUtf8Utf16 struct{}

func (InvalidUtf8Utf16) entry() string { return "invalid-utf8.utf16" }

// InvalidUtf8Windows: Save the file as UTF-8; it may be Windows-1256 now (“ANSI” in Notepad)
type InvalidUtf8Windows struct{}

func (InvalidUtf8Windows) entry() string { return "invalid-utf8.windows" }

// InvalidValue: `{key}` can't be “{value}”
type InvalidValue struct {
	Key   string
	Value string
}

func (InvalidValue) entry() string { return "invalid-value" }

// InvalidValueDays: `max_days` is {max|number}, less than `min_days`, which is {min|number}
type InvalidValueDays struct {
	Max int
	Min int
}

func (InvalidValueDays) entry() string { return "invalid-value.days" }

// InvalidValueEmpty: `{key}` can't be empty
type InvalidValueEmpty struct {
	Key string
}

func (InvalidValueEmpty) entry() string { return "invalid-value.empty" }

// InvalidValueNear: Did you mean “{meant}”? Use one of `{names|or}`
type InvalidValueNear struct {
	Meant string
	Names []string
}

func (InvalidValueNear) entry() string { return "invalid-value.near" }

// InvalidValuePattern: Write a value that matches `{pattern}`
type InvalidValuePattern struct {
	Pattern string
}

func (InvalidValuePattern) entry() string { return "invalid-value.pattern" }

// InvalidValueRange: `{key}` can't be {value|number}
type InvalidValueRange struct {
	Key   string
	Value int
	Low   int
	High  int
}

func (InvalidValueRange) entry() string { return "invalid-value.range" }

// LongPeriodDays: The period is {found|day}; the legal maximum is {most|day} ({law|both})
type LongPeriodDays struct {
	Found int
	Most  int
	Law   lang.Bilingual
	Key   string
}

func (LongPeriodDays) entry() string { return "long-period.days" }

// LongPeriodHours: The period is {found|hour}; the legal maximum is {most|hour} ({law|both})
type LongPeriodHours struct {
	Found int
	Most  int
	Law   lang.Bilingual
	Key   string
}

func (LongPeriodHours) entry() string { return "long-period.hours" }

// LostText: Layout `{layout}` doesn't show the text of its pages
type LostText struct {
	Layout string
}

func (LostText) entry() string { return "lost-text" }

// LostTextNoDefine: Put the layout between `{{ define "main" }}` and `{{ end }}`
type LostTextNoDefine struct{}

func (LostTextNoDefine) entry() string { return "lost-text.no-define" }

// MissingAsset: File `assets/{file}` is missing
type MissingAsset struct {
	File string
}

func (MissingAsset) entry() string { return "missing-asset" }

// MissingAssetIcon: Icon `assets/icons/{name}.svg` is missing
type MissingAssetIcon struct {
	Name string
}

func (MissingAssetIcon) entry() string { return "missing-asset.icon" }

// MissingAssetNoGallery: Give the page another kind: only `sitegen serve --gallery` shows the gallery
type MissingAssetNoGallery struct{}

func (MissingAssetNoGallery) entry() string { return "missing-asset.no-gallery" }

// MissingAssetNoScript: Write `script = true` under `[theme]`, or test first with `{{ if .Script }}`
type MissingAssetNoScript struct{}

func (MissingAssetNoScript) entry() string { return "missing-asset.no-script" }

// MissingAssetNoWebFonts: Delete `web_fonts = false` in `site.toml`, which leaves out `assets/fonts/`, or move the file
type MissingAssetNoWebFonts struct{}

func (MissingAssetNoWebFonts) entry() string { return "missing-asset.no-web-fonts" }

// MissingAssetStyleSheet: Folder `assets/css/{name}/` has no style sheet
type MissingAssetStyleSheet struct {
	Name string
}

func (MissingAssetStyleSheet) entry() string { return "missing-asset.style-sheet" }

// MissingLayout: Layout `{name}` doesn't exist
type MissingLayout struct {
	Name    string
	Layouts []string
}

func (MissingLayout) entry() string { return "missing-layout" }

// MissingLayoutBase: File `layouts/base.html` is missing
type MissingLayoutBase struct{}

func (MissingLayoutBase) entry() string { return "missing-layout.base" }

// MissingLayoutMeant: Did you mean `{meant}`? The layouts are `{layouts|and}`
type MissingLayoutMeant struct {
	Meant   string
	Layouts []string
}

func (MissingLayoutMeant) entry() string { return "missing-layout.meant" }

// MissingPartial: File `layouts/{name}.html` is missing
type MissingPartial struct {
	Name string
}

func (MissingPartial) entry() string { return "missing-partial" }

// MissingPartialMeant: Create it, or did you mean `{meant}`?
type MissingPartialMeant struct {
	Meant string
}

func (MissingPartialMeant) entry() string { return "missing-partial.meant" }

// MissingPartialTemplate: Template `{name}` isn't defined
type MissingPartialTemplate struct {
	Name string
}

func (MissingPartialTemplate) entry() string { return "missing-partial.template" }

// MissingSafeguard: “{party}” keeps data in `{country}` without a declared safeguard
type MissingSafeguard struct {
	Party   string
	Country string
}

func (MissingSafeguard) entry() string { return "missing-safeguard" }

// MissingSafeguardAbroad: “{party}” keeps data abroad without a declared safeguard
type MissingSafeguardAbroad struct {
	Party string
}

func (MissingSafeguardAbroad) entry() string { return "missing-safeguard.abroad" }

// MissingTranslation: Page is missing in the language `{language}`
type MissingTranslation struct {
	Language string
	File     string
}

func (MissingTranslation) entry() string { return "missing-translation" }

// MissingWord: Word `{key}` is missing in the language `{languages|and}`
type MissingWord struct {
	Key       string
	Languages []string
	Files     []string
}

func (MissingWord) entry() string { return "missing-word" }

// MissingWordEverywhere: Word `{key}` is missing in every language
type MissingWordEverywhere struct {
	Key   string
	Files []string
}

func (MissingWordEverywhere) entry() string { return "missing-word.everywhere" }

// MissingWordForm: Word `{key}` has no plural form `{form}`
type MissingWordForm struct {
	Key      string
	Form     string
	Language string
	Forms    []string
}

func (MissingWordForm) entry() string { return "missing-word.form" }

// MissingWordMeant: Add it to `{files|and}`, or did you mean `{meant}`?
type MissingWordMeant struct {
	Files []string
	Meant string
}

func (MissingWordMeant) entry() string { return "missing-word.meant" }

// MissingWords: {n|word} missing in the language `{language}`, such as `{keys|and}`
type MissingWords struct {
	Keys     []string
	Language string
	N        int
	English  string
}

func (MissingWords) entry() string { return "missing-words" }

// MissingWordsFile: Language `{language}` has no words: `{file}` is missing
type MissingWordsFile struct {
	Language string
	File     string
	English  string
}

func (MissingWordsFile) entry() string { return "missing-words.file" }

// NoBaseUrl: `base_url` is missing, so pages have no canonical address and there's no sitemap
type NoBaseUrl struct{}

func (NoBaseUrl) entry() string { return "no-base-url" }

// NoContent: Site has no pages
type NoContent struct {
	Files []string
}

func (NoContent) entry() string { return "no-content" }

// NoHome: Home page is missing
type NoHome struct {
	File string
}

func (NoHome) entry() string { return "no-home" }

// NoHomeDraft: Home page is a draft
type NoHomeDraft struct{}

func (NoHomeDraft) entry() string { return "no-home.draft" }

// NoHomeEarly: Home page isn't published yet
type NoHomeEarly struct{}

func (NoHomeEarly) entry() string { return "no-home.early" }

// NoHomeExpired: Home page has expired
type NoHomeExpired struct{}

func (NoHomeExpired) entry() string { return "no-home.expired" }

// NoUnifiedNumber: The unified number replaced the commercial registration number in April 2025
type NoUnifiedNumber struct{}

func (NoUnifiedNumber) entry() string { return "no-unified-number" }

// OutsideDefine: Layout has something outside `{{ define }}`, which no page shows
type OutsideDefine struct{}

func (OutsideDefine) entry() string { return "outside-define" }

// PartAliasBadPart: “{part}”: {why|say}
type PartAliasBadPart struct {
	Part string
	Why  Message
}

func (PartAliasBadPart) entry() string { return "part.alias.bad-part" }

// PartAliasBrokenEscape: the `%` in it is not followed by the code of a letter
type PartAliasBrokenEscape struct{}

func (PartAliasBrokenEscape) entry() string { return "part.alias.broken-escape" }

// PartAliasEmptyPart: one of its parts is empty or begins with a dot
type PartAliasEmptyPart struct{}

func (PartAliasEmptyPart) entry() string { return "part.alias.empty-part" }

// PartAliasHidden: it begins with a dot, which hides it
type PartAliasHidden struct{}

func (PartAliasHidden) entry() string { return "part.alias.hidden" }

// PartAliasOtherFolder: it leads to another folder
type PartAliasOtherFolder struct{}

func (PartAliasOtherFolder) entry() string { return "part.alias.other-folder" }

// PartAliasTooLong: it is longer than {n|number} bytes
type PartAliasTooLong struct {
	N int
}

func (PartAliasTooLong) entry() string { return "part.alias.too-long" }

// PartCauseDiskFull: the disk is full
type PartCauseDiskFull struct{}

func (PartCauseDiskFull) entry() string { return "part.cause.disk-full" }

// PartCauseInUse: another program is using it
type PartCauseInUse struct{}

func (PartCauseInUse) entry() string { return "part.cause.in-use" }

// PartCauseMissing: no such file or folder
type PartCauseMissing struct{}

func (PartCauseMissing) entry() string { return "part.cause.missing" }

// PartCauseOther: {cause}
type PartCauseOther struct {
	Cause string
}

func (PartCauseOther) entry() string { return "part.cause.other" }

// PartCausePermission: permission denied
type PartCausePermission struct{}

func (PartCausePermission) entry() string { return "part.cause.permission" }

// PartCauseReadOnly: the disk is read-only
type PartCauseReadOnly struct{}

func (PartCauseReadOnly) entry() string { return "part.cause.read-only" }

// PartClockForm: times use the 24-hour clock
type PartClockForm struct{}

func (PartClockForm) entry() string { return "part.clock.form" }

// PartDateDay: month {month|number} of {year|number} has {days|day}, not {day|number}
type PartDateDay struct {
	Month int
	Year  int
	Days  int
	Day   int
}

func (PartDateDay) entry() string { return "part.date.day" }

// PartDateEarly: the year is {year|number}, but dates start in {first|number}
type PartDateEarly struct {
	Year  int
	First int
}

func (PartDateEarly) entry() string { return "part.date.early" }

// PartDateForm: dates are written year-month-day
type PartDateForm struct{}

func (PartDateForm) entry() string { return "part.date.form" }

// PartDateHijri: `{written}` is a Hijri date
type PartDateHijri struct {
	Written string
}

func (PartDateHijri) entry() string { return "part.date.hijri" }

// PartDateLate: the year is {year|number}, but dates end in {last|number}
type PartDateLate struct {
	Year int
	Last int
}

func (PartDateLate) entry() string { return "part.date.late" }

// PartDateMonth: there's no month {month|number}
type PartDateMonth struct {
	Month int
}

func (PartDateMonth) entry() string { return "part.date.month" }

// PartDateTime: the date has a time
type PartDateTime struct{}

func (PartDateTime) entry() string { return "part.date.time" }

// PartEmailDot: the email has a dot in the wrong place
type PartEmailDot struct{}

func (PartEmailDot) entry() string { return "part.email.dot" }

// PartEmailEnding: `{ending}` isn't a valid email ending
type PartEmailEnding struct {
	Ending string
}

func (PartEmailEnding) entry() string { return "part.email.ending" }

// PartEmailLong: the email is too long
type PartEmailLong struct{}

func (PartEmailLong) entry() string { return "part.email.long" }

// PartEmailManyAt: the email has more than one `@`
type PartEmailManyAt struct{}

func (PartEmailManyAt) entry() string { return "part.email.many-at" }

// PartEmailNoAt: the email has no `@`
type PartEmailNoAt struct{}

func (PartEmailNoAt) entry() string { return "part.email.no-at" }

// PartEmailNoEnding: the email has no ending such as `.sa` or `.com`
type PartEmailNoEnding struct{}

func (PartEmailNoEnding) entry() string { return "part.email.no-ending" }

// PartEmailNoName: the email has no name before the `@`
type PartEmailNoName struct{}

func (PartEmailNoName) entry() string { return "part.email.no-name" }

// PartEmailSign: emails can't contain “{sign}”
type PartEmailSign struct {
	Sign string
}

func (PartEmailSign) entry() string { return "part.email.sign" }

// PartEmailSpace: the email contains a space
type PartEmailSpace struct{}

func (PartEmailSpace) entry() string { return "part.email.space" }

// PartExpressionDot: the fact's name ends with a dot
type PartExpressionDot struct{}

func (PartExpressionDot) entry() string { return "part.expression.dot" }

// PartExpressionEmpty: the fact's name is missing
type PartExpressionEmpty struct{}

func (PartExpressionEmpty) entry() string { return "part.expression.empty" }

// PartExpressionNoFilter: no filter follows the `|`
type PartExpressionNoFilter struct{}

func (PartExpressionNoFilter) entry() string { return "part.expression.no-filter" }

// PartExpressionOpenQuote: a quote isn't closed
type PartExpressionOpenQuote struct{}

func (PartExpressionOpenQuote) entry() string { return "part.expression.open-quote" }

// PartExpressionSign: “{sign}” isn't allowed here
type PartExpressionSign struct {
	Sign string
}

func (PartExpressionSign) entry() string { return "part.expression.sign" }

// PartFoundBoolean: `{value}`
type PartFoundBoolean struct {
	Value string
}

func (PartFoundBoolean) entry() string { return "part.found.boolean" }

// PartFoundDate: a date
type PartFoundDate struct{}

func (PartFoundDate) entry() string { return "part.found.date" }

// PartFoundDateTime: a date with a time
type PartFoundDateTime struct{}

func (PartFoundDateTime) entry() string { return "part.found.date-time" }

// PartFoundEmpty: an empty text
type PartFoundEmpty struct{}

func (PartFoundEmpty) entry() string { return "part.found.empty" }

// PartFoundList: a list
type PartFoundList struct{}

func (PartFoundList) entry() string { return "part.found.list" }

// PartFoundListOfTables: a list of tables
type PartFoundListOfTables struct{}

func (PartFoundListOfTables) entry() string { return "part.found.list-of-tables" }

// PartFoundNumber: the number {number}
type PartFoundNumber struct {
	Number string
}

func (PartFoundNumber) entry() string { return "part.found.number" }

// PartFoundTable: a table
type PartFoundTable struct{}

func (PartFoundTable) entry() string { return "part.found.table" }

// PartFoundText: the text “{text}”
type PartFoundText struct {
	Text string
}

func (PartFoundText) entry() string { return "part.found.text" }

// PartFoundTime: a time of day
type PartFoundTime struct{}

func (PartFoundTime) entry() string { return "part.found.time" }

// PartKindAmount: an amount
type PartKindAmount struct{}

func (PartKindAmount) entry() string { return "part.kind.amount" }

// PartKindBoolean: yes or no
type PartKindBoolean struct{}

func (PartKindBoolean) entry() string { return "part.kind.boolean" }

// PartKindClock: a time of day
type PartKindClock struct{}

func (PartKindClock) entry() string { return "part.kind.clock" }

// PartKindCode: a number or code
type PartKindCode struct{}

func (PartKindCode) entry() string { return "part.kind.code" }

// PartKindDate: a date
type PartKindDate struct{}

func (PartKindDate) entry() string { return "part.kind.date" }

// PartKindEmail: an email
type PartKindEmail struct{}

func (PartKindEmail) entry() string { return "part.kind.email" }

// PartKindLength: a length of time
type PartKindLength struct{}

func (PartKindLength) entry() string { return "part.kind.length" }

// PartKindList: a list
type PartKindList struct{}

func (PartKindList) entry() string { return "part.kind.list" }

// PartKindName: a name from a fixed list
type PartKindName struct{}

func (PartKindName) entry() string { return "part.kind.name" }

// PartKindNumber: a number
type PartKindNumber struct{}

func (PartKindNumber) entry() string { return "part.kind.number" }

// PartKindNumberLengthOrAmount: a number, a length of time or an amount
type PartKindNumberLengthOrAmount struct{}

func (PartKindNumberLengthOrAmount) entry() string { return "part.kind.number-length-or-amount" }

// PartKindNumberOrLength: a number or a length of time
type PartKindNumberOrLength struct{}

func (PartKindNumberOrLength) entry() string { return "part.kind.number-or-length" }

// PartKindPhone: a phone number
type PartKindPhone struct{}

func (PartKindPhone) entry() string { return "part.kind.phone" }

// PartKindText: a text
type PartKindText struct{}

func (PartKindText) entry() string { return "part.kind.text" }

// PartKindUnknown: a fact with an error
type PartKindUnknown struct{}

func (PartKindUnknown) entry() string { return "part.kind.unknown" }

// PartKindUrl: a web address
type PartKindUrl struct{}

func (PartKindUrl) entry() string { return "part.kind.url" }

// PartNumberDecimals: the amount has more than 3 decimals
type PartNumberDecimals struct{}

func (PartNumberDecimals) entry() string { return "part.number.decimals" }

// PartNumberLargeAmount: the amount is too large
type PartNumberLargeAmount struct{}

func (PartNumberLargeAmount) entry() string { return "part.number.large-amount" }

// PartNumberNegativeAmount: an amount can't be negative
type PartNumberNegativeAmount struct{}

func (PartNumberNegativeAmount) entry() string { return "part.number.negative-amount" }

// PartNumberNegativeLength: a length of time can't be negative
type PartNumberNegativeLength struct{}

func (PartNumberNegativeLength) entry() string { return "part.number.negative-length" }

// PartPhoneBeginning: no number after `+{code}` starts with `{digits}`
type PartPhoneBeginning struct {
	Code   string
	Digits string
}

func (PartPhoneBeginning) entry() string { return "part.phone.beginning" }

// PartPhoneLandline: it has {found|digit} after `+{code}`, but landline numbers have {want|or}
type PartPhoneLandline struct {
	Found int
	Code  string
	Want  []string
}

func (PartPhoneLandline) entry() string { return "part.phone.landline" }

// PartPhoneLength: it has {found|digit} after `+{code}` instead of {want|or}
type PartPhoneLength struct {
	Found int
	Code  string
	Want  []string
}

func (PartPhoneLength) entry() string { return "part.phone.length" }

// PartPhoneLong: it's too long, with {found|digit} after `+{code}` instead of {want|or}
type PartPhoneLong struct {
	Found int
	Code  string
	Want  []string
}

func (PartPhoneLong) entry() string { return "part.phone.long" }

// PartPhoneMobile: it has {found|digit} after `+{code}`, but mobile numbers have {want|or}
type PartPhoneMobile struct {
	Found int
	Code  string
	Want  []string
}

func (PartPhoneMobile) entry() string { return "part.phone.mobile" }

// PartPhoneNoCode: the country code is missing
type PartPhoneNoCode struct{}

func (PartPhoneNoCode) entry() string { return "part.phone.no-code" }

// PartPhoneNoDigits: it has no digits
type PartPhoneNoDigits struct{}

func (PartPhoneNoDigits) entry() string { return "part.phone.no-digits" }

// PartPhonePlus: `+` must come first
type PartPhonePlus struct{}

func (PartPhonePlus) entry() string { return "part.phone.plus" }

// PartPhoneShort: it's too short, with {found|digit} after `+{code}` instead of {want|or}
type PartPhoneShort struct {
	Found int
	Code  string
	Want  []string
}

func (PartPhoneShort) entry() string { return "part.phone.short" }

// PartPhoneSign: “{sign}” can't be part of a number
type PartPhoneSign struct {
	Sign string
}

func (PartPhoneSign) entry() string { return "part.phone.sign" }

// PartPhoneUnknownCode: no country code starts with `+{digits}`
type PartPhoneUnknownCode struct {
	Digits string
}

func (PartPhoneUnknownCode) entry() string { return "part.phone.unknown-code" }

// PartPhoneZeros: it starts with too many zeros
type PartPhoneZeros struct{}

func (PartPhoneZeros) entry() string { return "part.phone.zeros" }

// PartSignCharacter: “{sign}”
type PartSignCharacter struct {
	Sign string
}

func (PartSignCharacter) entry() string { return "part.sign.character" }

// PartSignEndOfFile: end of file
type PartSignEndOfFile struct{}

func (PartSignEndOfFile) entry() string { return "part.sign.end-of-file" }

// PartSignEndOfLine: end of line
type PartSignEndOfLine struct{}

func (PartSignEndOfLine) entry() string { return "part.sign.end-of-line" }

// PartSiteFileIrregular: it isn't a regular file
type PartSiteFileIrregular struct{}

func (PartSiteFileIrregular) entry() string { return "part.site-file.irregular" }

// PartSiteFileSymlink: it is a symbolic link
type PartSiteFileSymlink struct{}

func (PartSiteFileSymlink) entry() string { return "part.site-file.symlink" }

// PartSiteFileTooLarge: it is too large
type PartSiteFileTooLarge struct{}

func (PartSiteFileTooLarge) entry() string { return "part.site-file.too-large" }

// PartTextLanguage: `{code}` isn't a language code
type PartTextLanguage struct {
	Code string
}

func (PartTextLanguage) entry() string { return "part.text.language" }

// PartUrlDomain: `{domain}` isn't a valid domain
type PartUrlDomain struct {
	Domain string
}

func (PartUrlDomain) entry() string { return "part.url.domain" }

// PartUrlInvisible: the address contains an invisible character (`{code}`)
type PartUrlInvisible struct {
	Code string
}

func (PartUrlInvisible) entry() string { return "part.url.invisible" }

// PartUrlOddSpace: the address contains an unusual space (`{code}`)
type PartUrlOddSpace struct {
	Code string
}

func (PartUrlOddSpace) entry() string { return "part.url.odd-space" }

// PartUrlPercent: `{code}` in the address isn't a valid code
type PartUrlPercent struct {
	Code string
}

func (PartUrlPercent) entry() string { return "part.url.percent" }

// PartUrlScheme: the address must start with `https://`, `mailto:` or `tel:`
type PartUrlScheme struct{}

func (PartUrlScheme) entry() string { return "part.url.scheme" }

// PartUrlSpace: the address contains a space
type PartUrlSpace struct{}

func (PartUrlSpace) entry() string { return "part.url.space" }

// PartUrlTel: `tel:` must be followed by a phone number
type PartUrlTel struct{}

func (PartUrlTel) entry() string { return "part.url.tel" }

// PartUrlUnreadable: the address isn't a valid web address
type PartUrlUnreadable struct{}

func (PartUrlUnreadable) entry() string { return "part.url.unreadable" }

// PartUrlUser: the address contains a user name
type PartUrlUser struct{}

func (PartUrlUser) entry() string { return "part.url.user" }

// PartVatAe: 15 digits
type PartVatAe struct{}

func (PartVatAe) entry() string { return "part.vat.ae" }

// PartVatBh: 15 digits that start with 2
type PartVatBh struct{}

func (PartVatBh) entry() string { return "part.vat.bh" }

// PartVatOm: `OM` and 10 digits
type PartVatOm struct{}

func (PartVatOm) entry() string { return "part.vat.om" }

// PartVatSa: 15 digits that start and end with 3
type PartVatSa struct{}

func (PartVatSa) entry() string { return "part.vat.sa" }

// PartWantedAmount: an amount without a currency
type PartWantedAmount struct{}

func (PartWantedAmount) entry() string { return "part.wanted.amount" }

// PartWantedBoolean: `true` or `false` without quotes
type PartWantedBoolean struct{}

func (PartWantedBoolean) entry() string { return "part.wanted.boolean" }

// PartWantedCode: a number or code in quotes
type PartWantedCode struct{}

func (PartWantedCode) entry() string { return "part.wanted.code" }

// PartWantedDate: a date
type PartWantedDate struct{}

func (PartWantedDate) entry() string { return "part.wanted.date" }

// PartWantedEmail: an email in quotes
type PartWantedEmail struct{}

func (PartWantedEmail) entry() string { return "part.wanted.email" }

// PartWantedFact: a text, a number, a date, `true`, `false` or a list of these
type PartWantedFact struct{}

func (PartWantedFact) entry() string { return "part.wanted.fact" }

// PartWantedList: a list `[ … ]`
type PartWantedList struct{}

func (PartWantedList) entry() string { return "part.wanted.list" }

// PartWantedListOfTables: a list of tables
type PartWantedListOfTables struct{}

func (PartWantedListOfTables) entry() string { return "part.wanted.list-of-tables" }

// PartWantedListOfTexts: a list of texts
type PartWantedListOfTexts struct{}

func (PartWantedListOfTexts) entry() string { return "part.wanted.list-of-texts" }

// PartWantedName: a name in quotes
type PartWantedName struct{}

func (PartWantedName) entry() string { return "part.wanted.name" }

// PartWantedNumber: a number without quotes
type PartWantedNumber struct{}

func (PartWantedNumber) entry() string { return "part.wanted.number" }

// PartWantedPhone: a phone number in quotes
type PartWantedPhone struct{}

func (PartWantedPhone) entry() string { return "part.wanted.phone" }

// PartWantedTable: a table
type PartWantedTable struct{}

func (PartWantedTable) entry() string { return "part.wanted.table" }

// PartWantedText: a text in quotes
type PartWantedText struct{}

func (PartWantedText) entry() string { return "part.wanted.text" }

// PartWantedTexts: a text in quotes, or one text per language
type PartWantedTexts struct{}

func (PartWantedTexts) entry() string { return "part.wanted.texts" }

// PartWantedUrl: a web address in quotes
type PartWantedUrl struct{}

func (PartWantedUrl) entry() string { return "part.wanted.url" }

// PartWantedWholeNumber: a whole number without quotes
type PartWantedWholeNumber struct{}

func (PartWantedWholeNumber) entry() string { return "part.wanted.whole-number" }

// PicturePosition: Picture contains the place where it was taken
type PicturePosition struct{}

func (PicturePosition) entry() string { return "picture-position" }

// ReturnWindow: Return window is {found|day}; the legal minimum is {least|day} ({law|both})
type ReturnWindow struct {
	Found int
	Least int
	Law   lang.Bilingual
}

func (ReturnWindow) entry() string { return "return-window" }

// ShortReturnWindow: “{written}” is shorter than the legal return period of {least|day}
type ShortReturnWindow struct {
	Written string
	Least   int
}

func (ShortReturnWindow) entry() string { return "short-return-window" }

// SiteFolderFolder: `{file}` is a folder, not a file
type SiteFolderFolder struct {
	File string
}

func (SiteFolderFolder) entry() string { return "site-folder.folder" }

// SiteFolderNoSite: `{folder}` isn't a site: it has no `site.toml`
type SiteFolderNoSite struct {
	Folder string
}

func (SiteFolderNoSite) entry() string { return "site-folder.no-site" }

// SiteFolderNotFound: No `site.toml` in this folder or any folder above; go into a site's folder, or use `--site DIR`
type SiteFolderNotFound struct{}

func (SiteFolderNotFound) entry() string { return "site-folder.not-found" }

// SiteFolderUnreadable: Can't read `{folder}`: {cause|say}
type SiteFolderUnreadable struct {
	Folder string
	Cause  Message
}

func (SiteFolderUnreadable) entry() string { return "site-folder.unreadable" }

// TomlLimitDeep: Values are nested deeper than {n|number} levels
type TomlLimitDeep struct {
	N int
}

func (TomlLimitDeep) entry() string { return "toml-limit.deep" }

// TomlLimitKey: The key has more than {n|number} parts
type TomlLimitKey struct {
	N int
}

func (TomlLimitKey) entry() string { return "toml-limit.key" }

// TomlLimitLarge: The file is {size} MiB, over the limit of 1 MiB
type TomlLimitLarge struct {
	Size string
}

func (TomlLimitLarge) entry() string { return "toml-limit.large" }

// TomlLimitWork: Too many values are nested too deeply
type TomlLimitWork struct{}

func (TomlLimitWork) entry() string { return "toml-limit.work" }

// TomlSyntaxAfterHeader: Unexpected {sign|say} after the table's name
type TomlSyntaxAfterHeader struct {
	Sign Message
}

func (TomlSyntaxAfterHeader) entry() string { return "toml-syntax.after-header" }

// TomlSyntaxAfterText: Unexpected {sign|say} after the end of the text
type TomlSyntaxAfterText struct {
	Sign Message
}

func (TomlSyntaxAfterText) entry() string { return "toml-syntax.after-text" }

// TomlSyntaxAfterValue: Unexpected {sign|say} after the value
type TomlSyntaxAfterValue struct {
	Sign    Message
	Example string
}

func (TomlSyntaxAfterValue) entry() string { return "toml-syntax.after-value" }

// TomlSyntaxArabicComma: The Arabic comma `،` can't separate values
type TomlSyntaxArabicComma struct{}

func (TomlSyntaxArabicComma) entry() string { return "toml-syntax.arabic-comma" }

// TomlSyntaxBoolean: Yes and no are written `true` and `false`
type TomlSyntaxBoolean struct {
	Key   string
	Value string
}

func (TomlSyntaxBoolean) entry() string { return "toml-syntax.boolean" }

// TomlSyntaxColon: Write `=` before a value, not `:`
type TomlSyntaxColon struct{}

func (TomlSyntaxColon) entry() string { return "toml-syntax.colon" }

// TomlSyntaxComma: There's no value before this comma
type TomlSyntaxComma struct{}

func (TomlSyntaxComma) entry() string { return "toml-syntax.comma" }

// TomlSyntaxComment: The line isn't a key with a value
type TomlSyntaxComment struct{}

func (TomlSyntaxComment) entry() string { return "toml-syntax.comment" }

// TomlSyntaxControl: The text contains an invisible control character
type TomlSyntaxControl struct{}

func (TomlSyntaxControl) entry() string { return "toml-syntax.control" }

// TomlSyntaxCrash: The file can't be read as TOML
type TomlSyntaxCrash struct{}

func (TomlSyntaxCrash) entry() string { return "toml-syntax.crash" }

// TomlSyntaxCurly: The text is in curly quotes
type TomlSyntaxCurly struct {
	Example string
}

func (TomlSyntaxCurly) entry() string { return "toml-syntax.curly" }

// TomlSyntaxDate: `{written}` isn't a date
type TomlSyntaxDate struct {
	Written string
}

func (TomlSyntaxDate) entry() string { return "toml-syntax.date" }

// TomlSyntaxDigits: Numbers need the digits 0 to 9
type TomlSyntaxDigits struct{}

func (TomlSyntaxDigits) entry() string { return "toml-syntax.digits" }

// TomlSyntaxEscape: The backslash in this text has no meaning
type TomlSyntaxEscape struct{}

func (TomlSyntaxEscape) entry() string { return "toml-syntax.escape" }

// TomlSyntaxHeaderEmpty: The table has no name
type TomlSyntaxHeaderEmpty struct{}

func (TomlSyntaxHeaderEmpty) entry() string { return "toml-syntax.header-empty" }

// TomlSyntaxHeaderLetters: Table names with letters other than a–z need quotes
type TomlSyntaxHeaderLetters struct {
	Table string
}

func (TomlSyntaxHeaderLetters) entry() string { return "toml-syntax.header-letters" }

// TomlSyntaxHeaderOpen: The table's name isn't closed
type TomlSyntaxHeaderOpen struct{}

func (TomlSyntaxHeaderOpen) entry() string { return "toml-syntax.header-open" }

// TomlSyntaxHijri: `{written}` is a Hijri date
type TomlSyntaxHijri struct {
	Written string
	Meant   string
}

func (TomlSyntaxHijri) entry() string { return "toml-syntax.hijri" }

// TomlSyntaxInvisible: Invisible character (`{code}`) outside the quotes
type TomlSyntaxInvisible struct {
	Code string
}

func (TomlSyntaxInvisible) entry() string { return "toml-syntax.invisible" }

// TomlSyntaxKeyAgain: `{key}` is already set on line {line|number}
type TomlSyntaxKeyAgain struct {
	Key  string
	Line int
}

func (TomlSyntaxKeyAgain) entry() string { return "toml-syntax.key-again" }

// TomlSyntaxKeyAndTable: `{key}` is set twice, once as a value and once as a table
type TomlSyntaxKeyAndTable struct {
	Key string
}

func (TomlSyntaxKeyAndTable) entry() string { return "toml-syntax.key-and-table" }

// TomlSyntaxKeyCurly: The key is in curly quotes
type TomlSyntaxKeyCurly struct {
	Key string
}

func (TomlSyntaxKeyCurly) entry() string { return "toml-syntax.key-curly" }

// TomlSyntaxKeyLetters: Keys with letters other than a–z need quotes
type TomlSyntaxKeyLetters struct {
	Key string
}

func (TomlSyntaxKeyLetters) entry() string { return "toml-syntax.key-letters" }

// TomlSyntaxKeySign: Unexpected {sign|say} in a key
type TomlSyntaxKeySign struct {
	Sign Message
}

func (TomlSyntaxKeySign) entry() string { return "toml-syntax.key-sign" }

// TomlSyntaxKeyTwice: `{key}` is set twice
type TomlSyntaxKeyTwice struct {
	Key string
}

func (TomlSyntaxKeyTwice) entry() string { return "toml-syntax.key-twice" }

// TomlSyntaxLargeNumber: The number is too large
type TomlSyntaxLargeNumber struct {
	Example string
}

func (TomlSyntaxLargeNumber) entry() string { return "toml-syntax.large-number" }

// TomlSyntaxNoEquals: `=` is missing between key and value
type TomlSyntaxNoEquals struct{}

func (TomlSyntaxNoEquals) entry() string { return "toml-syntax.no-equals" }

// TomlSyntaxNoKey: The key before `=` is missing
type TomlSyntaxNoKey struct{}

func (TomlSyntaxNoKey) entry() string { return "toml-syntax.no-key" }

// TomlSyntaxNoQuotes: The text isn't in quotes
type TomlSyntaxNoQuotes struct {
	Example string
}

func (TomlSyntaxNoQuotes) entry() string { return "toml-syntax.no-quotes" }

// TomlSyntaxNoValue: The value is missing
type TomlSyntaxNoValue struct{}

func (TomlSyntaxNoValue) entry() string { return "toml-syntax.no-value" }

// TomlSyntaxNoValueOf: `{key}` has no value
type TomlSyntaxNoValueOf struct {
	Key string
}

func (TomlSyntaxNoValueOf) entry() string { return "toml-syntax.no-value-of" }

// TomlSyntaxNumber: The number isn't written in a form that TOML knows
type TomlSyntaxNumber struct {
	Example string
}

func (TomlSyntaxNumber) entry() string { return "toml-syntax.number" }

// TomlSyntaxOddSpace: Unusual space (`{code}`) outside the quotes
type TomlSyntaxOddSpace struct {
	Code string
}

func (TomlSyntaxOddSpace) entry() string { return "toml-syntax.odd-space" }

// TomlSyntaxOpenList: A comma or the closing `]` is missing
type TomlSyntaxOpenList struct{}

func (TomlSyntaxOpenList) entry() string { return "toml-syntax.open-list" }

// TomlSyntaxOpenQuote: The text that starts here has no closing quote
type TomlSyntaxOpenQuote struct{}

func (TomlSyntaxOpenQuote) entry() string { return "toml-syntax.open-quote" }

// TomlSyntaxOpenQuotes: The text that starts here has no closing `{quotes}`
type TomlSyntaxOpenQuotes struct {
	Quotes string
}

func (TomlSyntaxOpenQuotes) entry() string { return "toml-syntax.open-quotes" }

// TomlSyntaxOpenTable: A comma or the closing `}` is missing
type TomlSyntaxOpenTable struct{}

func (TomlSyntaxOpenTable) entry() string { return "toml-syntax.open-table" }

// TomlSyntaxOther: The line isn't valid TOML: `{cause}`
type TomlSyntaxOther struct {
	Cause string
}

func (TomlSyntaxOther) entry() string { return "toml-syntax.other" }

// TomlSyntaxPoint: The number has no digit before the point
type TomlSyntaxPoint struct{}

func (TomlSyntaxPoint) entry() string { return "toml-syntax.point" }

// TomlSyntaxTableAgain: Table `[{table}]` is already on line {line|number}
type TomlSyntaxTableAgain struct {
	Table string
	Line  int
}

func (TomlSyntaxTableAgain) entry() string { return "toml-syntax.table-again" }

// TomlSyntaxTableTwice: Table `[{table}]` is written twice
type TomlSyntaxTableTwice struct {
	Table string
}

func (TomlSyntaxTableTwice) entry() string { return "toml-syntax.table-twice" }

// TomlSyntaxTime: `{written}` isn't a time of day
type TomlSyntaxTime struct {
	Written string
}

func (TomlSyntaxTime) entry() string { return "toml-syntax.time" }

// TooMuchLayout: Layout is too large: {size|number} KiB and {actions|number} actions are allowed
type TooMuchLayout struct {
	Size    int
	Actions int
}

func (TooMuchLayout) entry() string { return "too-much.layout" }

// TooMuchLayouts: Site has more than {n|number} layouts, partials and components
type TooMuchLayouts struct {
	N int
}

func (TooMuchLayouts) entry() string { return "too-much.layouts" }

// TooMuchMenu: Menu `{menu}` has more than {n|page}
type TooMuchMenu struct {
	Menu string
	N    int
}

func (TooMuchMenu) entry() string { return "too-much.menu" }

// UnassignedPhone: “{written}” may be wrong: {why|say}
type UnassignedPhone struct {
	Written string
	Why     Message
}

func (UnassignedPhone) entry() string { return "unassigned-phone" }

// UnknownCarrier: Courier “{id}” isn't in `[[third_party]]`
type UnknownCarrier struct {
	Id string
}

func (UnknownCarrier) entry() string { return "unknown-carrier" }

// UnknownCarrierNear: Did you mean “{meant}”? If not, add a `[[third_party]]` with `id = "{id}"`
type UnknownCarrierNear struct {
	Meant string
	Id    string
}

func (UnknownCarrierNear) entry() string { return "unknown-carrier.near" }

// UnknownComponent: Component `{name}` doesn't exist
type UnknownComponent struct {
	Name string
}

func (UnknownComponent) entry() string { return "unknown-component" }

// UnknownDiagram: Diagram `{name}` doesn't exist
type UnknownDiagram struct {
	Name  string
	Names []string
}

func (UnknownDiagram) entry() string { return "unknown-diagram" }

// UnknownFact: Unknown fact `{fact}`
type UnknownFact struct {
	Fact string
}

func (UnknownFact) entry() string { return "unknown-fact" }

// UnknownFactList: `{fact}` is a list of tables, not a single fact
type UnknownFactList struct {
	Fact string
}

func (UnknownFactList) entry() string { return "unknown-fact.list" }

// UnknownFactOwn: Declare it in `site.toml` under `[facts]`: `{name} = "…"`
type UnknownFactOwn struct {
	Name string
}

func (UnknownFactOwn) entry() string { return "unknown-fact.own" }

// UnknownFactPolicy: Declare it in `site.toml` under `[{table}]`
type UnknownFactPolicy struct {
	Table string
}

func (UnknownFactPolicy) entry() string { return "unknown-fact.policy" }

// UnknownFactTable: `{fact}` is a table, not a single fact
type UnknownFactTable struct {
	Fact  string
	Names []string
}

func (UnknownFactTable) entry() string { return "unknown-fact.table" }

// UnknownFactValue: `{fact}` is a single fact, not a list of tables
type UnknownFactValue struct {
	Fact string
}

func (UnknownFactValue) entry() string { return "unknown-fact.value" }

// UnknownField: Layouts have no field `.{name}`
type UnknownField struct {
	Name string
}

func (UnknownField) entry() string { return "unknown-field" }

// UnknownFieldOfValue: This value has no field `.{name}`
type UnknownFieldOfValue struct {
	Name string
}

func (UnknownFieldOfValue) entry() string { return "unknown-field.of-value" }

// UnknownKey: Unknown key `{key}`
type UnknownKey struct {
	Key string
}

func (UnknownKey) entry() string { return "unknown-key" }

// UnknownKeyElsewhere: Move it to `[{table}]`
type UnknownKeyElsewhere struct {
	Table string
}

func (UnknownKeyElsewhere) entry() string { return "unknown-key.elsewhere" }

// UnknownKeyKnown: Use one of `{names|or}`
type UnknownKeyKnown struct {
	Names []string
}

func (UnknownKeyKnown) entry() string { return "unknown-key.known" }

// UnknownKeyPluralForm: `{form}` isn't a plural form of the word `{word}`
type UnknownKeyPluralForm struct {
	Form  string
	Word  string
	Forms []string
}

func (UnknownKeyPluralForm) entry() string { return "unknown-key.plural-form" }

// UnknownKeyTop: Move it to the top of the file, above the first `[table]`
type UnknownKeyTop struct{}

func (UnknownKeyTop) entry() string { return "unknown-key.top" }

// UnknownKeyWord: Word `{key}` doesn't exist
type UnknownKeyWord struct {
	Key string
}

func (UnknownKeyWord) entry() string { return "unknown-key.word" }

// UnknownLanguage: The site has no language `{code}`
type UnknownLanguage struct {
	Code  string
	Names []string
}

func (UnknownLanguage) entry() string { return "unknown-language" }

// UnknownMethod: “{method}” isn't in `payments.methods`
type UnknownMethod struct {
	Method string
}

func (UnknownMethod) entry() string { return "unknown-method" }

// UnknownProperty: Site or app “{id}” isn't in `[[properties]]`
type UnknownProperty struct {
	Id string
}

func (UnknownProperty) entry() string { return "unknown-property" }

// UnknownPropertyNear: Did you mean “{meant}”? If not, add a `[[properties]]` with `id = "{id}"`
type UnknownPropertyNear struct {
	Meant string
	Id    string
}

func (UnknownPropertyNear) entry() string { return "unknown-property.near" }

// UnreadableSiteFile: File is missing
type UnreadableSiteFile struct{}

func (UnreadableSiteFile) entry() string { return "unreadable.site-file" }

// UnreadableSiteFileType: Make `site.toml` a regular file that you can read
type UnreadableSiteFileType struct{}

func (UnreadableSiteFileType) entry() string { return "unreadable.site-file-type" }

// UntranslatedWords: Not translated from `{from}` to `{language}`: {n|number} of {all|number} texts, such as `{keys|and}`
type UntranslatedWords struct {
	From     string
	Language string
	N        int
	All      int
	Keys     []string
}

func (UntranslatedWords) entry() string { return "untranslated-words" }

// UrlCollision: Address `/{path}` is already taken by `{other}`
type UrlCollision struct {
	Path  string
	Other string
}

func (UrlCollision) entry() string { return "url-collision" }

// UrlCollisionFolder: `/{path}` can't be below `/{above}`, which is a file made from `{other}`
type UrlCollisionFolder struct {
	Path  string
	Above string
	Other string
}

func (UrlCollisionFolder) entry() string { return "url-collision.folder" }

// WhatsappNumber: “{number}” can't be a WhatsApp number
type WhatsappNumber struct {
	Number string
}

func (WhatsappNumber) entry() string { return "whatsapp-number" }

// WrongTypeBoolean: Write `{key} = true` or `{key} = false`, without quotes
type WrongTypeBoolean struct {
	Key string
}

func (WrongTypeBoolean) entry() string { return "wrong-type.boolean" }

// WrongTypeBrackets: Put it in brackets: `{example}`
type WrongTypeBrackets struct {
	Example string
}

func (WrongTypeBrackets) entry() string { return "wrong-type.brackets" }

// WrongTypeEntries: Write `[[{table}]]`, with double brackets, before each entry
type WrongTypeEntries struct {
	Table string
}

func (WrongTypeEntries) entry() string { return "wrong-type.entries" }

// WrongTypeNoQuotes: Write `{example}`, without quotes
type WrongTypeNoQuotes struct {
	Example string
}

func (WrongTypeNoQuotes) entry() string { return "wrong-type.no-quotes" }

// WrongTypeQuotes: Put it in quotes
type WrongTypeQuotes struct{}

func (WrongTypeQuotes) entry() string { return "wrong-type.quotes" }

// WrongTypeTable: Write `[{table}]` on its own line, with its keys below it
type WrongTypeTable struct {
	Table string
}

func (WrongTypeTable) entry() string { return "wrong-type.table" }

// WrongTypeTableOnce: Write `[{table}]` once, with single brackets
type WrongTypeTableOnce struct {
	Table string
}

func (WrongTypeTableOnce) entry() string { return "wrong-type.table-once" }

// WrongTypeWord: Word isn't a text, a list of texts or a table of plural forms
type WrongTypeWord struct{}

func (WrongTypeWord) entry() string { return "wrong-type.word" }
