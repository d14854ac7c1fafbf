// Code generated from the catalogue by go generate; DO NOT EDIT.

package say

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

// AnyMore: This file has {n|more-finding} of this kind, from here on
type AnyMore struct {
	N int
}

func (AnyMore) entry() string { return "any.more" }

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

// BrandSpelling: “{written}” differs from the name “{name}” in `site.toml`
type BrandSpelling struct {
	Written string
	Name    string
}

func (BrandSpelling) entry() string { return "brand-spelling" }

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

// PartEmailSign: emails can't contain `{sign}`
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

// PartExpressionSign: `{sign}` isn't allowed here
type PartExpressionSign struct {
	Sign string
}

func (PartExpressionSign) entry() string { return "part.expression.sign" }

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

// PartPhoneLandline: it has {found|digit} after `+{code}`, but landline numbers have {want}
type PartPhoneLandline struct {
	Found int
	Code  string
	Want  string
}

func (PartPhoneLandline) entry() string { return "part.phone.landline" }

// PartPhoneLength: it has {found|digit} after `+{code}` instead of {want}
type PartPhoneLength struct {
	Found int
	Code  string
	Want  string
}

func (PartPhoneLength) entry() string { return "part.phone.length" }

// PartPhoneLong: it's too long, with {found|digit} after `+{code}` instead of {want}
type PartPhoneLong struct {
	Found int
	Code  string
	Want  string
}

func (PartPhoneLong) entry() string { return "part.phone.long" }

// PartPhoneMobile: it has {found|digit} after `+{code}`, but mobile numbers have {want}
type PartPhoneMobile struct {
	Found int
	Code  string
	Want  string
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

// PartPhoneShort: it's too short, with {found|digit} after `+{code}` instead of {want}
type PartPhoneShort struct {
	Found int
	Code  string
	Want  string
}

func (PartPhoneShort) entry() string { return "part.phone.short" }

// PartPhoneSign: `{sign}` can't be part of a number
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

// ShortReturnWindow: “{written}” is shorter than the legal return period of {least|day}
type ShortReturnWindow struct {
	Written string
	Least   int
}

func (ShortReturnWindow) entry() string { return "short-return-window" }
