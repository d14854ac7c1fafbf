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
	RuleSampleFact
	RuleSuggestedText
	RuleDraftingInstructions
	RuleAboutTheDocument
	RuleChatbotResidue
	RulePastedLaw
	RuleForeignName
	RuleForeignAddress
	RuleForeignNumber
	RuleForeignLaw
	RuleUnidentifiedStore
	RuleFactConflict
	RuleShortReturnWindow
	RuleUnknownPolicy
	RuleUndatedPolicy
	RuleOutdatedSetting
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
	RuleConditionInOneLanguage
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
	RuleUnfinishedParty
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
	RuleBadCondition
	RuleBadFact
	RuleBadFilter
	RuleBadHeaders
	RuleMissingFact
	RuleIncompleteEntry
	RuleBadHours
	RuleBadId
	RuleBadLanguage
	RuleBadLeaveOut
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
	RuleBaseChanged
	RuleBrokenAnchor
	RuleBrokenLink
	RuleChanged
	RuleContradictingFacts
	RuleDateOrder
	RuleDuplicateId
	RuleEmptyComponent
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
	RuleSectionFile
	RuleSymlink
	RuleTomlLimit
	RuleTomlSyntax
	RuleTooLarge
	RuleTooMuch
	RuleUnassignedPhone
	RuleUnclosedComment
	RuleUnknownAdmonition
	RuleUnlawfulFact
	RuleUnknownCarrier
	RuleUnknownComponent
	RuleUnknownDiagram
	RuleUnknownFact
	RuleUnknownField
	RuleUnknownKey
	RuleUnknownLanguage
	RuleUnknownMethod
	RuleUnknownParty
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
	{"sample-fact", "blanks", "error", true},
	{"suggested-text", "blanks", "error", false},
	{"drafting-instructions", "blanks", "warning", false},
	{"about-the-document", "blanks", "warning", false},
	{"chatbot-residue", "blanks", "error", true},
	{"pasted-law", "blanks", "warning", false},
	{"foreign-name", "names", "error", true},
	{"foreign-address", "names", "error", true},
	{"foreign-number", "names", "error", true},
	{"foreign-law", "names", "error", true},
	{"unidentified-store", "facts", "warning", false},
	{"fact-conflict", "facts", "error", true},
	{"short-return-window", "facts", "error", false},
	{"unknown-policy", "facts", "error", false},
	{"undated-policy", "facts", "warning", false},
	{"outdated-setting", "facts", "warning", false},
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
	{"condition-in-one-language", "languages", "error", false},
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
	{"unfinished-party", "parties", "info", false},
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
	{"bad-condition", "stages", "error", false},
	{"bad-fact", "stages", "error", false},
	{"bad-filter", "stages", "error", false},
	{"bad-headers", "stages", "error", false},
	{"missing-fact", "stages", "error", false},
	{"incomplete-entry", "stages", "warning", false},
	{"bad-hours", "stages", "error", false},
	{"bad-id", "stages", "error", false},
	{"bad-language", "stages", "error", false},
	{"bad-leave-out", "stages", "error", false},
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
	{"base-changed", "stages", "warning", false},
	{"broken-anchor", "stages", "error", false},
	{"broken-link", "stages", "error", false},
	{"changed", "stages", "error", false},
	{"contradicting-facts", "stages", "error", true},
	{"date-order", "stages", "warning", false},
	{"duplicate-id", "stages", "error", false},
	{"empty-component", "stages", "error", false},
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
	{"missing-safeguard", "stages", "warning", false},
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
	{"section-file", "stages", "error", false},
	{"symlink", "stages", "error", false},
	{"toml-limit", "stages", "error", false},
	{"toml-syntax", "stages", "error", false},
	{"too-large", "stages", "error", false},
	{"too-much", "stages", "error", false},
	{"unassigned-phone", "stages", "warning", false},
	{"unclosed-comment", "stages", "error", false},
	{"unknown-admonition", "stages", "error", false},
	{"unlawful-fact", "stages", "error", false},
	{"unknown-carrier", "stages", "warning", false},
	{"unknown-component", "stages", "error", false},
	{"unknown-diagram", "stages", "error", false},
	{"unknown-fact", "stages", "error", false},
	{"unknown-field", "stages", "error", false},
	{"unknown-key", "stages", "error", false},
	{"unknown-language", "stages", "error", false},
	{"unknown-method", "stages", "error", false},
	{"unknown-party", "stages", "error", false},
	{"unknown-property", "stages", "warning", false},
	{"unreadable", "stages", "error", false},
	{"untranslated-words", "stages", "error", true},
	{"unused-footnote", "stages", "error", false},
	{"unused-reference", "stages", "error", false},
	{"url-collision", "stages", "error", false},
	{"whatsapp-number", "stages", "error", false},
	{"wrong-type", "stages", "error", false},
}

// AboutTheDocument: Text is about policies in general, not yours: “{text}”
type AboutTheDocument struct {
	Text string
}

func (AboutTheDocument) entry() string { return "about-the-document" }

// AbroadUndeclared: Third party `{id}` keeps data in `{country}`, but `stored_outside` is `false`
type AbroadUndeclared struct {
	Id      string
	Country string
}

func (AbroadUndeclared) entry() string { return "abroad-undeclared" }

// AbroadUndeclaredAtHome: Third party `{id}` has `stored_outside = true`, but `country` lists only `{country}`
type AbroadUndeclaredAtHome struct {
	Id      string
	Country string
}

func (AbroadUndeclaredAtHome) entry() string { return "abroad-undeclared.at-home" }

// AbsoluteSecurity: The text promises complete security, which no one can guarantee
type AbsoluteSecurity struct{}

func (AbsoluteSecurity) entry() string { return "absolute-security" }

// AddressMismatch: Building number “{building}” differs from the end of the short address “{short}”
type AddressMismatch struct {
	Building string
	Short    string
}

func (AddressMismatch) entry() string { return "address-mismatch" }

// AnyBlank: Blank isn't filled in: “{text}”
type AnyBlank struct {
	Text string
}

func (AnyBlank) entry() string { return "any.blank" }

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

// AnyDidYouMean: Did you mean `{meant}`?
type AnyDidYouMean struct {
	Meant string
}

func (AnyDidYouMean) entry() string { return "any.did-you-mean" }

// AnyFillIn: Write what applies to your store, and set it in `site.toml` if it is a fact
type AnyFillIn struct{}

func (AnyFillIn) entry() string { return "any.fill-in" }

// AnyFillInHosting: Write `{{ privacy.hosting }}` and `{{ security-measures }}`, and set their values in `site.toml`
type AnyFillInHosting struct{}

func (AnyFillInHosting) entry() string { return "any.fill-in-hosting" }

// AnyFillInLink: Write a link such as `[Terms and Conditions](terms.md)`
type AnyFillInLink struct{}

func (AnyFillInLink) entry() string { return "any.fill-in-link" }

// AnyFillInThirdParties: List your third parties as `[[third_party]]` in `site.toml`, and write `{{ third-parties }}` on a line of its own
type AnyFillInThirdParties struct{}

func (AnyFillInThirdParties) entry() string { return "any.fill-in-third-parties" }

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

// AnyPathEscape: `{part}` has a `%` that isn't part of a code such as `%20`
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

// AnyWriteOneOf: Write `{names|or}`
type AnyWriteOneOf struct {
	Names []string
}

func (AnyWriteOneOf) entry() string { return "any.write-one-of" }

// BadAddressCoordinates: The address needs both `lat` and `lng`, or neither
type BadAddressCoordinates struct{}

func (BadAddressCoordinates) entry() string { return "bad-address.coordinates" }

// BadAddressDegrees: `{key}` can't be {value} degrees
type BadAddressDegrees struct {
	Key   string
	Value string
}

func (BadAddressDegrees) entry() string { return "bad-address.degrees" }

// BadAddressPart: “{value}” isn't a valid `{key}`
type BadAddressPart struct {
	Value   string
	Key     string
	Form    lang.Bilingual
	Example string
}

func (BadAddressPart) entry() string { return "bad-address.part" }

// BadConditionAcross: This condition goes on in another block, item or cell, at line {line|number}
type BadConditionAcross struct {
	Line int
}

func (BadConditionAcross) entry() string { return "bad-condition.across" }

// BadConditionBoth: `{sign}` isn't allowed in a condition
type BadConditionBoth struct {
	Sign string
}

func (BadConditionBoth) entry() string { return "bad-condition.both" }

// BadConditionBraces: This tag has no `}}` on the same line
type BadConditionBraces struct{}

func (BadConditionBraces) entry() string { return "bad-condition.braces" }

// BadConditionBracket: Parentheses aren't allowed in a condition
type BadConditionBracket struct{}

func (BadConditionBracket) entry() string { return "bad-condition.bracket" }

// BadConditionCircle: The conditions of the pages `{pages|and}` ask for each other in a circle
type BadConditionCircle struct {
	Pages []string
}

func (BadConditionCircle) entry() string { return "bad-condition.circle" }

// BadConditionDeep: More than {limit|number} conditions lie in each other
type BadConditionDeep struct {
	Limit int
}

func (BadConditionDeep) entry() string { return "bad-condition.deep" }

// BadConditionDiffers: `!=` isn't allowed in a condition
type BadConditionDiffers struct{}

func (BadConditionDiffers) entry() string { return "bad-condition.differs" }

// BadConditionEither: `||` isn't allowed in a condition
type BadConditionEither struct{}

func (BadConditionEither) entry() string { return "bad-condition.either" }

// BadConditionElseIf: `{tag}` isn't a tag
type BadConditionElseIf struct {
	Tag string
}

func (BadConditionElseIf) entry() string { return "bad-condition.else-if" }

// BadConditionEmpty: Nothing stands after `if`
type BadConditionEmpty struct{}

func (BadConditionEmpty) entry() string { return "bad-condition.empty" }

// BadConditionEquals: `{sign}` isn't allowed in a condition
type BadConditionEquals struct {
	Sign string
}

func (BadConditionEquals) entry() string { return "bad-condition.equals" }

// BadConditionFilter: Filters aren't allowed in a condition
type BadConditionFilter struct{}

func (BadConditionFilter) entry() string { return "bad-condition.filter" }

// BadConditionHome: The home page can't have a condition
type BadConditionHome struct{}

func (BadConditionHome) entry() string { return "bad-condition.home" }

// BadConditionIncomplete: Nothing stands after `{word}`
type BadConditionIncomplete struct {
	Word string
}

func (BadConditionIncomplete) entry() string { return "bad-condition.incomplete" }

// BadConditionIsNot: `not` belongs before the fact
type BadConditionIsNot struct {
	Fact string
	Word string
}

func (BadConditionIsNot) entry() string { return "bad-condition.is-not" }

// BadConditionItself: Page `{page}` asks in its condition for itself
type BadConditionItself struct {
	Page string
}

func (BadConditionItself) entry() string { return "bad-condition.itself" }

// BadConditionList: `{fact}` is a list, so it has several values
type BadConditionList struct {
	Fact string
}

func (BadConditionList) entry() string { return "bad-condition.list" }

// BadConditionLoop: `{tag}` isn't a tag: texts have no loops
type BadConditionLoop struct {
	Tag string
}

func (BadConditionLoop) entry() string { return "bad-condition.loop" }

// BadConditionNegated: `!` isn't allowed in a condition
type BadConditionNegated struct{}

func (BadConditionNegated) entry() string { return "bad-condition.negated" }

// BadConditionNoValue: No value stands after `{word}`
type BadConditionNoValue struct {
	Word string
}

func (BadConditionNoValue) entry() string { return "bad-condition.no-value" }

// BadConditionNoValues: `{fact}` can't be compared: its values are free
type BadConditionNoValues struct {
	Fact string
}

func (BadConditionNoValues) entry() string { return "bad-condition.no-values" }

// BadConditionOpenQuote: A quote in the condition isn't closed
type BadConditionOpenQuote struct{}

func (BadConditionOpenQuote) entry() string { return "bad-condition.open-quote" }

// BadConditionPage: The site has no page `{name}`
type BadConditionPage struct {
	Name string
}

func (BadConditionPage) entry() string { return "bad-condition.page" }

// BadConditionSign: “{sign}” isn't allowed in a condition
type BadConditionSign struct {
	Sign string
}

func (BadConditionSign) entry() string { return "bad-condition.sign" }

// BadConditionSingle: `{fact}` is a single value, so it can't hold others
type BadConditionSingle struct {
	Fact string
}

func (BadConditionSingle) entry() string { return "bad-condition.single" }

// BadConditionSize: `{sign}` isn't allowed in a condition
type BadConditionSize struct {
	Sign string
}

func (BadConditionSize) entry() string { return "bad-condition.size" }

// BadConditionStray: No `{{ if … }}` is open before this `{tag}`
type BadConditionStray struct {
	Tag string
}

func (BadConditionStray) entry() string { return "bad-condition.stray" }

// BadConditionTable: `{fact}` is a table, so it has no value of its own
type BadConditionTable struct {
	Fact string
}

func (BadConditionTable) entry() string { return "bad-condition.table" }

// BadConditionTag: `{tag}` isn't a tag
type BadConditionTag struct {
	Tag   string
	Right string
}

func (BadConditionTag) entry() string { return "bad-condition.tag" }

// BadConditionTwice: This condition already has an `{{ else }}` on line {line|number}
type BadConditionTwice struct {
	Line int
}

func (BadConditionTwice) entry() string { return "bad-condition.twice" }

// BadConditionUnclosed: This condition has no `{{ end }}`
type BadConditionUnclosed struct{}

func (BadConditionUnclosed) entry() string { return "bad-condition.unclosed" }

// BadConditionValue: `{fact}` has no value `{value}`
type BadConditionValue struct {
	Fact  string
	Value string
	Names []string
}

func (BadConditionValue) entry() string { return "bad-condition.value" }

// BadConditionWord: `{word}` doesn't fit here
type BadConditionWord struct {
	Word string
}

func (BadConditionWord) entry() string { return "bad-condition.word" }

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

// BadExtendsChain: `extends` leads through more than {n|number} sites
type BadExtendsChain struct {
	N int
}

func (BadExtendsChain) entry() string { return "bad-extends.chain" }

// BadExtendsItself: `extends = "{base}"` leads back to this site
type BadExtendsItself struct {
	Base string
}

func (BadExtendsItself) entry() string { return "bad-extends.itself" }

// BadExtendsNoSite: Folder `{base}` isn't a site: it has no `site.toml`
type BadExtendsNoSite struct {
	Base string
}

func (BadExtendsNoSite) entry() string { return "bad-extends.no-site" }

// BadExtendsReserved: `extends = "builtin"` means the built-in pages, not your folder `builtin`
type BadExtendsReserved struct{}

func (BadExtendsReserved) entry() string { return "bad-extends.reserved" }

// BadFact: `{expression}` isn't a fact: {problem|say}
type BadFact struct {
	Expression string
	Problem    Message
}

func (BadFact) entry() string { return "bad-fact" }

// BadFactLayout: Write a fact, such as `returns.window_days | days`
type BadFactLayout struct{}

func (BadFactLayout) entry() string { return "bad-fact.layout" }

// BadFactLongTitle: A link title with a fact takes several lines
type BadFactLongTitle struct{}

func (BadFactLongTitle) entry() string { return "bad-fact.long-title" }

// BadFactUnclosed: This fact starts with `{{` but has no `}}`
type BadFactUnclosed struct{}

func (BadFactUnclosed) entry() string { return "bad-fact.unclosed" }

// BadFactUnclosedLine: This fact starts with `{{` but has no `}}` on the same line
type BadFactUnclosedLine struct{}

func (BadFactUnclosedLine) entry() string { return "bad-fact.unclosed-line" }

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

// BadFilterUnknown: Unknown filter `{filter}`
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

// BadHoursOverlap: The hours on `{day}` overlap those on line {line|number}
type BadHoursOverlap struct {
	Day  string
	Line int
}

func (BadHoursOverlap) entry() string { return "bad-hours.overlap" }

// BadHoursSame: `opens` and `closes` are the same time
type BadHoursSame struct{}

func (BadHoursSame) entry() string { return "bad-hours.same" }

// BadIdCrNone: “{written}” isn't a valid commercial registration number
type BadIdCrNone struct {
	Written string
}

func (BadIdCrNone) entry() string { return "bad-id.cr-none" }

// BadIdFootnote: The id “{id}” is reserved for footnotes
type BadIdFootnote struct {
	Id string
}

func (BadIdFootnote) entry() string { return "bad-id.footnote" }

// BadIdForeign: `{key}` is known for stores in {country|both} only
type BadIdForeign struct {
	Key     string
	Country lang.Bilingual
}

func (BadIdForeign) entry() string { return "bad-id.foreign" }

// BadIdHeading: The id “{id}” contains a space
type BadIdHeading struct {
	Id string
}

func (BadIdHeading) entry() string { return "bad-id.heading" }

// BadIdNumber: {name|both} “{number}” isn't valid
type BadIdNumber struct {
	Name    lang.Bilingual
	Number  string
	Form    lang.Bilingual
	Example string
}

func (BadIdNumber) entry() string { return "bad-id.number" }

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

// BadLanguageTooMany: The site has more than {n|number} languages
type BadLanguageTooMany struct {
	N int
}

func (BadLanguageTooMany) entry() string { return "bad-language.too-many" }

// BadLanguageUnusual: “{code}” isn't the usual code of the language
type BadLanguageUnusual struct {
	Code string
}

func (BadLanguageUnusual) entry() string { return "bad-language.unusual" }

// BadLeaveOut: There's no page `{name}` to leave out
type BadLeaveOut struct {
	Name string
}

func (BadLeaveOut) entry() string { return "bad-leave-out" }

// BadLeaveOutHome: The home page can't be left out
type BadLeaveOutHome struct{}

func (BadLeaveOutHome) entry() string { return "bad-leave-out.home" }

// BadLeaveOutLinked: Page `{page}` can't be left out: the built-in pages link to it
type BadLeaveOutLinked struct {
	Page string
}

func (BadLeaveOutLinked) entry() string { return "bad-leave-out.linked" }

// BadLink: Link to “{address}” isn't allowed
type BadLink struct {
	Address string
}

func (BadLink) entry() string { return "bad-link" }

// BadLinkBeforeFact: Only the part before the fact becomes a link
type BadLinkBeforeFact struct {
	Address string
}

func (BadLinkBeforeFact) entry() string { return "bad-link.before-fact" }

// BadLinkNoScheme: Link “{address}” has no `https:` at its start
type BadLinkNoScheme struct {
	Address string
}

func (BadLinkNoScheme) entry() string { return "bad-link.no-scheme" }

// BadLinkSpace: The address “{address}” contains a space
type BadLinkSpace struct {
	Address string
}

func (BadLinkSpace) entry() string { return "bad-link.space" }

// BadLinkSpaceAlone: Write `%20` instead of the space, or write `[text](<{address}>)`
type BadLinkSpaceAlone struct {
	Address string
}

func (BadLinkSpaceAlone) entry() string { return "bad-link.space-alone" }

// BadMailLink: “{address}” isn't a valid email address
type BadMailLink struct {
	Address string
}

func (BadMailLink) entry() string { return "bad-mail-link" }

// BadMoneyCurrency: `{code}` isn't a currency code
type BadMoneyCurrency struct {
	Code string
}

func (BadMoneyCurrency) entry() string { return "bad-money.currency" }

// BadName: The name isn't valid: {why|say}
type BadName struct {
	Why Message
}

func (BadName) entry() string { return "bad-name" }

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

// BadPhoneLinkNoNumber: “{address}” isn't a valid phone number
type BadPhoneLinkNoNumber struct {
	Address string
}

func (BadPhoneLinkNoNumber) entry() string { return "bad-phone-link.no-number" }

// BadPhoneLinkNotOnWhatsapp: The number in “{address}” can't be on WhatsApp
type BadPhoneLinkNotOnWhatsapp struct {
	Address string
}

func (BadPhoneLinkNotOnWhatsapp) entry() string { return "bad-phone-link.not-on-whatsapp" }

// BadPhoneLinkUnassigned: The number in “{address}” may be wrong: its first digits aren't in use
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

// BadPictureTooLarge: `{file}` has {width|number} × {height|number} pixels, too many for phones
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

// BadRedirectsAfterStatus: “{word}” can't come after the status
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

// BadRedirectsTwice: `{path}` already has a rule on line {line|number}, so this one is never used
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

// BadStructuredData: `JSON-LD` data of type `{kind}` has no `{key}`
type BadStructuredData struct {
	Kind string
	Key  string
}

func (BadStructuredData) entry() string { return "bad-structured-data" }

// BadStructuredDataContext: `@context` of the `JSON-LD` data isn't `https://schema.org`
type BadStructuredDataContext struct{}

func (BadStructuredDataContext) entry() string { return "bad-structured-data.context" }

// BadStructuredDataNoType: `JSON-LD` data has no `@type`
type BadStructuredDataNoType struct{}

func (BadStructuredDataNoType) entry() string { return "bad-structured-data.no-type" }

// BadStructuredDataUnreadable: Can't read the `JSON-LD` data: `{cause}`
type BadStructuredDataUnreadable struct {
	Cause string
}

func (BadStructuredDataUnreadable) entry() string { return "bad-structured-data.unreadable" }

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

// BadTemplateOpenAction: `{{` isn't closed
type BadTemplateOpenAction struct{}

func (BadTemplateOpenAction) entry() string { return "bad-template.open-action" }

// BadTemplateOpenQuote: Text in quotes isn't closed
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

// BadUrlParts: The site's address has more than a host and a path
type BadUrlParts struct{}

func (BadUrlParts) entry() string { return "bad-url.parts" }

// BadUrlScheme: “{address}” isn't a web address
type BadUrlScheme struct {
	Address string
}

func (BadUrlScheme) entry() string { return "bad-url.scheme" }

// BadVat: “{number}” isn't a valid VAT number: it must be {form|both}
type BadVat struct {
	Number  string
	Form    lang.Bilingual
	Example string
}

func (BadVat) entry() string { return "bad-vat" }

// BadVatNoTax: Stores in {country|both} have no tax number: sales are not taxed there
type BadVatNoTax struct {
	Country lang.Bilingual
}

func (BadVatNoTax) entry() string { return "bad-vat.no-tax" }

// BadVatNone: “{written}” isn't a valid VAT number
type BadVatNone struct {
	Written string
}

func (BadVatNone) entry() string { return "bad-vat.none" }

// BaseChanged: `{base}` has changed since you copied it
type BaseChanged struct {
	Base string
	File string
	Now  string
}

func (BaseChanged) entry() string { return "base-changed" }

// BlankBracketFact: Write the fact, such as `{{ store.name }}`, or write `\[` if you mean a real bracket
type BlankBracketFact struct{}

func (BlankBracketFact) entry() string { return "blank-bracket.fact" }

// BlankFiller: Placeholder was never filled in: “{text}”
type BlankFiller struct {
	Text string
}

func (BlankFiller) entry() string { return "blank-filler" }

// BlankInstruction: Template's instruction is still in the text: “{text}”
type BlankInstruction struct {
	Text string
}

func (BlankInstruction) entry() string { return "blank-instruction" }

// BlankKnown: Template text was never replaced: “{text}”
type BlankKnown struct {
	Text string
}

func (BlankKnown) entry() string { return "blank-known" }

// BlankSection: Section contains only text in quotes: “{text}”
type BlankSection struct {
	Text string
}

func (BlankSection) entry() string { return "blank-section" }

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

// BrokenHtml: `<{name}>` isn't closed inside the element where it was opened
type BrokenHtml struct {
	Name string
}

func (BrokenHtml) entry() string { return "broken-html" }

// BrokenHtmlInside: `<{name}>` can't contain `<{inner}>`, so it ends there
type BrokenHtmlInside struct {
	Name  string
	Inner string
}

func (BrokenHtmlInside) entry() string { return "broken-html.inside" }

// BrokenHtmlStray: `</{name}>` closes an element that isn't open
type BrokenHtmlStray struct {
	Name string
}

func (BrokenHtmlStray) entry() string { return "broken-html.stray" }

// BrokenLink: Page `{file}` doesn't exist
type BrokenLink struct {
	File string
}

func (BrokenLink) entry() string { return "broken-link" }

// BrokenLinkAbsent: Page `{page}` is left out of the site
type BrokenLinkAbsent struct {
	Page string
}

func (BrokenLinkAbsent) entry() string { return "broken-link.absent" }

// BrokenLinkAddress: “{address}” isn't a page or file of this site
type BrokenLinkAddress struct {
	Address string
}

func (BrokenLinkAddress) entry() string { return "broken-link.address" }

// BrokenLinkConditional: Page `{file}` is there only under its condition `{condition}`
type BrokenLinkConditional struct {
	File      string
	Condition string
	Page      string
}

func (BrokenLinkConditional) entry() string { return "broken-link.conditional" }

// BrokenLinkDraft: Page `{file}` is a draft, so it isn't published
type BrokenLinkDraft struct {
	File   string
	Source string
}

func (BrokenLinkDraft) entry() string { return "broken-link.draft" }

// BrokenLinkEmpty: Link has no address
type BrokenLinkEmpty struct{}

func (BrokenLinkEmpty) entry() string { return "broken-link.empty" }

// BrokenLinkIncomplete: Link “{address}” is incomplete
type BrokenLinkIncomplete struct {
	Address string
}

func (BrokenLinkIncomplete) entry() string { return "broken-link.incomplete" }

// BrokenLinkLeftOut: Page `{file}` is left out of the site
type BrokenLinkLeftOut struct {
	File string
	Page string
}

func (BrokenLinkLeftOut) entry() string { return "broken-link.left-out" }

// BrokenLinkNoLanguage: Link to a page in `{languages|or}`: the site has no language `{language}`
type BrokenLinkNoLanguage struct {
	Languages []string
	Language  string
}

func (BrokenLinkNoLanguage) entry() string { return "broken-link.no-language" }

// BrokenLinkNoTranslation: Page `{page}` is missing in {language|language}
type BrokenLinkNoTranslation struct {
	Page     string
	Language string
}

func (BrokenLinkNoTranslation) entry() string { return "broken-link.no-translation" }

// BrokenLinkOneLanguage: Page `{page}` is missing in {language|language}
type BrokenLinkOneLanguage struct {
	Page     string
	Language string
	File     string
	Link     string
}

func (BrokenLinkOneLanguage) entry() string { return "broken-link.one-language" }

// BrokenLinkTwoLanguages: Write `{own}`, or `{other}` for the page in {language|language}
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

// Changed: The file changed during the build
type Changed struct{}

func (Changed) entry() string { return "changed" }

// ChatbotResidue: Leftover chatbot text: “{text}”
type ChatbotResidue struct {
	Text string
}

func (ChatbotResidue) entry() string { return "chatbot-residue" }

// CliAcceptAlone: `--accept` can't be combined with flags other than `--site` and `--lang`
type CliAcceptAlone struct{}

func (CliAcceptAlone) entry() string { return "cli.accept-alone" }

// CliAcceptAgain: Accepted as the translation of `{source}`, which has changed since
type CliAcceptAgain struct {
	Source string
}

func (CliAcceptAgain) entry() string { return "cli.accept.again" }

// CliAcceptAlready: Already accepted as the translation of `{source}`, which hasn't changed
type CliAcceptAlready struct {
	Source string
}

func (CliAcceptAlready) entry() string { return "cli.accept.already" }

// CliAcceptBroken: Fix this error first: {why|say}
type CliAcceptBroken struct {
	Why Message
}

func (CliAcceptBroken) entry() string { return "cli.accept.broken" }

// CliAcceptByHand: Can't change the front matter safely
type CliAcceptByHand struct {
	Value string
}

func (CliAcceptByHand) entry() string { return "cli.accept.by-hand" }

// CliAcceptFirst: Accepted as the translation of `{source}`
type CliAcceptFirst struct {
	Source string
}

func (CliAcceptFirst) entry() string { return "cli.accept.first" }

// CliAcceptInherited: `{file}` belongs to another site
type CliAcceptInherited struct {
	File string
	Copy string
}

func (CliAcceptInherited) entry() string { return "cli.accept.inherited" }

// CliAcceptNoOriginal: The page has no original in the default language
type CliAcceptNoOriginal struct{}

func (CliAcceptNoOriginal) entry() string { return "cli.accept.no-original" }

// CliAcceptNoPages: Can't read the pages of the site
type CliAcceptNoPages struct{}

func (CliAcceptNoPages) entry() string { return "cli.accept.no-pages" }

// CliAcceptNone: No translations in the folder of this site
type CliAcceptNone struct{}

func (CliAcceptNone) entry() string { return "cli.accept.none" }

// CliAcceptOriginal: This page is the original, not a translation
type CliAcceptOriginal struct {
	Page string
}

func (CliAcceptOriginal) entry() string { return "cli.accept.original" }

// CliAcceptReadOnly: The file is read-only, so it was not changed
type CliAcceptReadOnly struct{}

func (CliAcceptReadOnly) entry() string { return "cli.accept.read-only" }

// CliAcceptUnknown: This site has no such page
type CliAcceptUnknown struct{}

func (CliAcceptUnknown) entry() string { return "cli.accept.unknown" }

// CliAcceptUntranslated: The page `{file}` has no translation yet
type CliAcceptUntranslated struct {
	File string
}

func (CliAcceptUntranslated) entry() string { return "cli.accept.untranslated" }

// CliAcceptUnwritten: Can't write the file: {cause|say}
type CliAcceptUnwritten struct {
	Cause Message
}

func (CliAcceptUnwritten) entry() string { return "cli.accept.unwritten" }

// CliBadAddress: `--base-url {value}` isn't a full `https` address
type CliBadAddress struct {
	Value string
}

func (CliBadAddress) entry() string { return "cli.bad-address" }

// CliBadDay: `--now {value}` isn't a valid date
type CliBadDay struct {
	Value string
}

func (CliBadDay) entry() string { return "cli.bad-day" }

// CliBadEpoch: `SOURCE_DATE_EPOCH` is “{value}”, not a number of seconds
type CliBadEpoch struct {
	Value string
}

func (CliBadEpoch) entry() string { return "cli.bad-epoch" }

// CliBadFormat: Unknown format: `--format {value}`
type CliBadFormat struct {
	Value string
	Names []string
}

func (CliBadFormat) entry() string { return "cli.bad-format" }

// CliBadLanguage: Unknown language: `--lang {value}`
type CliBadLanguage struct {
	Value string
	Names []string
}

func (CliBadLanguage) entry() string { return "cli.bad-language" }

// CliBadPort: `--port {port|number}` isn't a valid port
type CliBadPort struct {
	Port int
}

func (CliBadPort) entry() string { return "cli.bad-port" }

// CliBuildPagesGone: No longer on the site: `{addresses|and}`. These addresses now lead to the nearest page
type CliBuildPagesGone struct {
	Addresses []string
}

func (CliBuildPagesGone) entry() string { return "cli.build.pages-gone" }

// CliBuildPublished: `{out}`: {made|say}, {counts|say}
type CliBuildPublished struct {
	Out    string
	Made   Message
	Counts Message
}

func (CliBuildPublished) entry() string { return "cli.build.published" }

// CliBuildPublishedSite: `{site}` → `{out}`: {made|say}, {counts|say}
type CliBuildPublishedSite struct {
	Site   string
	Out    string
	Made   Message
	Counts Message
}

func (CliBuildPublishedSite) entry() string { return "cli.build.published-site" }

// CliBuildRefused: not published: {counts|say}; `{out}` was not changed
type CliBuildRefused struct {
	Counts Message
	Out    string
}

func (CliBuildRefused) entry() string { return "cli.build.refused" }

// CliBuildUnchanged: nothing has changed: {made|say}
type CliBuildUnchanged struct {
	Made Message
}

func (CliBuildUnchanged) entry() string { return "cli.build.unchanged" }

// CliCheckAnswersLost: Can't save the answers of other sites: {cause|say}
type CliCheckAnswersLost struct {
	Cause Message
}

func (CliCheckAnswersLost) entry() string { return "cli.check.answers-lost" }

// CliCheckCoverage: {name|both} ({profile}): declared {declared|number} of {of|number}
type CliCheckCoverage struct {
	Name     lang.Bilingual
	Profile  string
	Declared int
	Of       int
}

func (CliCheckCoverage) entry() string { return "cli.check.coverage" }

// CliCheckCoverageOwn: {name|both} ({profile}): declared {declared|number} of {of|number}, {own|number} of them by your own statement (`covers`)
type CliCheckCoverageOwn struct {
	Name     lang.Bilingual
	Profile  string
	Declared int
	Of       int
	Own      int
}

func (CliCheckCoverageOwn) entry() string { return "cli.check.coverage-own" }

// CliCheckCoverageUnknown: {name|both} ({profile}): not known yet; fix the errors and check again
type CliCheckCoverageUnknown struct {
	Name    lang.Bilingual
	Profile string
}

func (CliCheckCoverageUnknown) entry() string { return "cli.check.coverage-unknown" }

// CliCheckPromises: Promises beyond the law: {n|number}. List them with `sitegen facts promises`
type CliCheckPromises struct {
	N int
}

func (CliCheckPromises) entry() string { return "cli.check.promises" }

// CliCheckSummary: {pages|page}: {errors|error}, {warnings|warning}, {notes|note}{ignored|say}{fixable|say}
type CliCheckSummary struct {
	Pages    int
	Errors   int
	Warnings int
	Notes    int
	Ignored  Message
	Fixable  Message
}

func (CliCheckSummary) entry() string { return "cli.check.summary" }

// CliFactsUnknown: No fact “{path}”
type CliFactsUnknown struct {
	Path string
}

func (CliFactsUnknown) entry() string { return "cli.facts.unknown" }

// CliFactsUnread: The facts of the site can't be read
type CliFactsUnread struct{}

func (CliFactsUnread) entry() string { return "cli.facts.unread" }

// CliFailed: The program failed: {cause}
type CliFailed struct {
	Cause string
}

func (CliFailed) entry() string { return "cli.failed" }

// CliFixDone: Fixed `{file}`: {places|place}
type CliFixDone struct {
	File   string
	Places int
}

func (CliFixDone) entry() string { return "cli.fix.done" }

// CliFixFailed: {why|say}; nothing was fixed
type CliFixFailed struct {
	Why Message
}

func (CliFixFailed) entry() string { return "cli.fix.failed" }

// CliFixInherited: In files of a base site: {places|place} to fix; run `sitegen check --fix` in its folder
type CliFixInherited struct {
	Places int
}

func (CliFixInherited) entry() string { return "cli.fix.inherited" }

// CliFixNothing: Nothing to fix automatically
type CliFixNothing struct{}

func (CliFixNothing) entry() string { return "cli.fix.nothing" }

// CliFixWould: Would fix `{file}`: {places|place}
type CliFixWould struct {
	File   string
	Places int
}

func (CliFixWould) entry() string { return "cli.fix.would" }

// CliFlagNeedsValue: Flag `{flag}` needs a value
type CliFlagNeedsValue struct {
	Flag string
}

func (CliFlagNeedsValue) entry() string { return "cli.flag-needs-value" }

// CliFlagNumber: `--{flag} {value}` isn't a whole number
type CliFlagNumber struct {
	Flag  string
	Value string
}

func (CliFlagNumber) entry() string { return "cli.flag-number" }

// CliFlagSyntax: Flag `{flag}` is misspelt
type CliFlagSyntax struct {
	Flag string
}

func (CliFlagSyntax) entry() string { return "cli.flag-syntax" }

// CliFlagValue: `--{flag} {value}` isn't valid
type CliFlagValue struct {
	Flag  string
	Value string
}

func (CliFlagValue) entry() string { return "cli.flag-value" }

// CliFlagYesNo: `--{flag}={value}` isn't valid
type CliFlagYesNo struct {
	Flag  string
	Value string
}

func (CliFlagYesNo) entry() string { return "cli.flag-yes-no" }

// CliFlagsApart: `{flag}` doesn't work with `{other}`
type CliFlagsApart struct {
	Flag  string
	Other string
}

func (CliFlagsApart) entry() string { return "cli.flags-apart" }

// CliHijriDay: `--now {value}` is a Hijri date
type CliHijriDay struct {
	Value string
	Day   string
}

func (CliHijriDay) entry() string { return "cli.hijri-day" }

// CliMoreFindings: {n|more-of-findings} not shown; fix those above first, or see all with `--format json`
type CliMoreFindings struct {
	N int
}

func (CliMoreFindings) entry() string { return "cli.more-findings" }

// CliMoreFindingsInPreview: {n|more-of-findings} not shown; fix those above first
type CliMoreFindingsInPreview struct {
	N int
}

func (CliMoreFindingsInPreview) entry() string { return "cli.more-findings.in-preview" }

// CliNeedsFlag: `{flag}` needs `{needed}`
type CliNeedsFlag struct {
	Flag   string
	Needed string
}

func (CliNeedsFlag) entry() string { return "cli.needs-flag" }

// CliOfSite: `{site}`: {line|say}
type CliOfSite struct {
	Site string
	Line Message
}

func (CliOfSite) entry() string { return "cli.of-site" }

// CliOneFile: `{flag}` works with one file only
type CliOneFile struct {
	Flag string
}

func (CliOneFile) entry() string { return "cli.one-file" }

// CliOneSite: `{flag}` works with one site only
type CliOneSite struct {
	Flag string
}

func (CliOneSite) entry() string { return "cli.one-site" }

// CliOutKept: {why|say}; `{out}` was not changed
type CliOutKept struct {
	Why Message
	Out string
}

func (CliOutKept) entry() string { return "cli.out-kept" }

// CliReportInSite: `--report {file}` is inside `{folder}/`, which belongs to the site
type CliReportInSite struct {
	File   string
	Folder string
}

func (CliReportInSite) entry() string { return "cli.report.in-site" }

// CliReportIsFolder: `--report {file}` is a folder
type CliReportIsFolder struct {
	File    string
	Example string
}

func (CliReportIsFolder) entry() string { return "cli.report.is-folder" }

// CliReportNoFolder: The folder of `--report {file}` doesn't exist
type CliReportNoFolder struct {
	File string
}

func (CliReportNoFolder) entry() string { return "cli.report.no-folder" }

// CliReportSpecial: `--report {file}` isn't a regular file
type CliReportSpecial struct {
	File string
}

func (CliReportSpecial) entry() string { return "cli.report.special" }

// CliReportTaken: `--report {file}` already exists and isn't a report
type CliReportTaken struct {
	File string
}

func (CliReportTaken) entry() string { return "cli.report.taken" }

// CliServeChange: {what|say}: {ms} ms, {counts|say}
type CliServeChange struct {
	What   Message
	Ms     string
	Counts Message
}

func (CliServeChange) entry() string { return "cli.serve.change" }

// CliServeGallery: Gallery
type CliServeGallery struct{}

func (CliServeGallery) entry() string { return "cli.serve.gallery" }

// CliServeNetwork: On this network: `{address}`
type CliServeNetwork struct {
	Address string
}

func (CliServeNetwork) entry() string { return "cli.serve.network" }

// CliServeNoBrowser: Can't open a browser ({cause}); go to `{address}`
type CliServeNoBrowser struct {
	Cause   string
	Address string
}

func (CliServeNoBrowser) entry() string { return "cli.serve.no-browser" }

// CliServeOpenToAll: Everyone on this network can see the preview; without `--host 0.0.0.0` only this machine can
type CliServeOpenToAll struct{}

func (CliServeOpenToAll) entry() string { return "cli.serve.open-to-all" }

// CliServeOpenToSome: Anyone with access to `{host}` can see the preview
type CliServeOpenToSome struct {
	Host string
}

func (CliServeOpenToSome) entry() string { return "cli.serve.open-to-some" }

// CliServeOtherPort: Port {port|number} is in use by another program; the preview is on port {now|number}
type CliServeOtherPort struct {
	Port int
	Now  int
}

func (CliServeOtherPort) entry() string { return "cli.serve.other-port" }

// CliServePortTaken: Port {port|number} is in use by another program
type CliServePortTaken struct {
	Port int
}

func (CliServePortTaken) entry() string { return "cli.serve.port-taken" }

// CliServePortsTaken: Ports {first|number} to {last|number} are in use by other programs
type CliServePortsTaken struct {
	First int
	Last  int
}

func (CliServePortsTaken) entry() string { return "cli.serve.ports-taken" }

// CliServeReady: {pages|page}; save a file to see it change, press Ctrl-C to stop
type CliServeReady struct {
	Pages int
}

func (CliServeReady) entry() string { return "cli.serve.ready" }

// CliSiteTwice: The site is named both as an argument and with `--site`
type CliSiteTwice struct{}

func (CliSiteTwice) entry() string { return "cli.site-twice" }

// CliStopped: Stopped
type CliStopped struct{}

func (CliStopped) entry() string { return "cli.stopped" }

// CliStoppedUnchanged: Stopped; nothing was changed
type CliStoppedUnchanged struct{}

func (CliStoppedUnchanged) entry() string { return "cli.stopped-unchanged" }

// CliThemeNoSection: `{page}` has no section `#{id}`
type CliThemeNoSection struct {
	Page string
	Id   string
}

func (CliThemeNoSection) entry() string { return "cli.theme-no-section" }

// CliThemeBadTarget: `--as {path}` isn't a path for files of your site
type CliThemeBadTarget struct {
	Path string
}

func (CliThemeBadTarget) entry() string { return "cli.theme.bad-target" }

// CliThemeExists: `{file}` already exists in your site
type CliThemeExists struct {
	File string
}

func (CliThemeExists) entry() string { return "cli.theme.exists" }

// CliThemeNoMatch: No file matches “{pattern}”
type CliThemeNoMatch struct {
	Pattern string
}

func (CliThemeNoMatch) entry() string { return "cli.theme.no-match" }

// CliThemeNoName: The name of the file is missing
type CliThemeNoName struct{}

func (CliThemeNoName) entry() string { return "cli.theme.no-name" }

// CliThemeUnknown: Unknown built-in file: `{file}`
type CliThemeUnknown struct {
	File string
}

func (CliThemeUnknown) entry() string { return "cli.theme.unknown" }

// CliThemeWrote: Wrote `{file}`
type CliThemeWrote struct {
	File string
}

func (CliThemeWrote) entry() string { return "cli.theme.wrote" }

// CliTooManyArguments: Too many arguments after `{command}`
type CliTooManyArguments struct {
	Command string
}

func (CliTooManyArguments) entry() string { return "cli.too-many-arguments" }

// CliUnknownCommand: Unknown command: `{command} {name}`
type CliUnknownCommand struct {
	Command string
	Name    string
}

func (CliUnknownCommand) entry() string { return "cli.unknown-command" }

// CliUnknownCountry: No law of `{name}` is known
type CliUnknownCountry struct {
	Name  string
	Names []string
}

func (CliUnknownCountry) entry() string { return "cli.unknown-country" }

// CliUnknownFlag: Unknown flag: `{flag}`
type CliUnknownFlag struct {
	Flag string
}

func (CliUnknownFlag) entry() string { return "cli.unknown-flag" }

// CliUnknownProfile: Unknown profile: `--profile {name}`
type CliUnknownProfile struct {
	Name  string
	Names []string
}

func (CliUnknownProfile) entry() string { return "cli.unknown-profile" }

// CliUnknownRule: Unknown rule: `{name}`
type CliUnknownRule struct {
	Name string
}

func (CliUnknownRule) entry() string { return "cli.unknown-rule" }

// CliUnknownSchema: The schema to print is missing or unknown
type CliUnknownSchema struct{}

func (CliUnknownSchema) entry() string { return "cli.unknown-schema" }

// CliUsage: Run `{command} --help` for usage
type CliUsage struct {
	Command string
}

func (CliUsage) entry() string { return "cli.usage" }

// CliWatching: Watching for changes; press Ctrl-C to stop
type CliWatching struct{}

func (CliWatching) entry() string { return "cli.watching" }

// ConditionInOneLanguage: `{{ if {condition} }}` in {section|say} is missing in `{at}`
type ConditionInOneLanguage struct {
	Condition string
	Section   Message
	At        string
}

func (ConditionInOneLanguage) entry() string { return "condition-in-one-language" }

// ConditionInOneLanguageElse: Only one language has an `{{ else }}` for `{{ if {condition} }}` in {section|say}: see `{at}`
type ConditionInOneLanguageElse struct {
	Condition string
	Section   Message
	At        string
}

func (ConditionInOneLanguageElse) entry() string { return "condition-in-one-language.else" }

// ConditionInOneLanguageOrder: Conditions in {section|say} aren't in the same order as in `{at}`
type ConditionInOneLanguageOrder struct {
	Section   Message
	At        string
	Condition string
}

func (ConditionInOneLanguageOrder) entry() string { return "condition-in-one-language.order" }

// ConditionInOneLanguagePage: The condition of the page is another one in `{at}`: `{condition}`
type ConditionInOneLanguagePage struct {
	At        string
	Condition string
}

func (ConditionInOneLanguagePage) entry() string { return "condition-in-one-language.page" }

// ConditionInOneLanguagePageNone: The page has the condition `{condition}` here, but none in `{at}`
type ConditionInOneLanguagePageNone struct {
	Condition string
	At        string
}

func (ConditionInOneLanguagePageNone) entry() string { return "condition-in-one-language.page-none" }

// ContradictingFacts: {why|say} (`{other}`, line {line|number})
type ContradictingFacts struct {
	Why   Message
	Other string
	Line  int
}

func (ContradictingFacts) entry() string { return "contradicting-facts" }

// ContradictingFactsMissing: {why|say} (`{missing}` isn't set)
type ContradictingFactsMissing struct {
	Why     Message
	Missing string
}

func (ContradictingFactsMissing) entry() string { return "contradicting-facts.missing" }

// ControlCharacters: Invisible character: `{code}`
type ControlCharacters struct {
	Code string
}

func (ControlCharacters) entry() string { return "control-characters" }

// CookiesDenied: The text says you use no cookies, but `site.toml` lists cookies or a provider of analytics or ads
type CookiesDenied struct{}

func (CookiesDenied) entry() string { return "cookies-denied" }

// CountryDays: {n|day}
type CountryDays struct {
	N int
}

func (CountryDays) entry() string { return "country.days" }

// CountryHours: {n|hour}
type CountryHours struct {
	N int
}

func (CountryHours) entry() string { return "country.hours" }

// CountryMonths: {n|month}
type CountryMonths struct {
	N int
}

func (CountryMonths) entry() string { return "country.months" }

// CountryPercent: {n|number}%
type CountryPercent struct {
	N int
}

func (CountryPercent) entry() string { return "country.percent" }

// CountryReviewed: Sources last read on {day}; no lawyer has reviewed them
type CountryReviewed struct {
	Day string
}

func (CountryReviewed) entry() string { return "country.reviewed" }

// CountrySince: Since {day}
type CountrySince struct {
	Day string
}

func (CountrySince) entry() string { return "country.since" }

// CountryYears: {n|year}
type CountryYears struct {
	N int
}

func (CountryYears) entry() string { return "country.years" }

// DanglingHere: “{written}” has no link
type DanglingHere struct {
	Written string
}

func (DanglingHere) entry() string { return "dangling-here" }

// DanglingHereValue: Say where to find it; links don't work in this value
type DanglingHereValue struct{}

func (DanglingHereValue) entry() string { return "dangling-here.value" }

// DateOrder: The policy takes effect on `{effective}`, before it is published on `{published}`
type DateOrder struct {
	Effective string
	Published string
}

func (DateOrder) entry() string { return "date-order" }

// DeadAnchor: This page has no section with the id “{id}”
type DeadAnchor struct {
	Id string
}

func (DeadAnchor) entry() string { return "dead-anchor" }

// DeadAnchorPage: Page `{page}` has no section with the id “{id}”
type DeadAnchorPage struct {
	Page string
	Id   string
}

func (DeadAnchorPage) entry() string { return "dead-anchor.page" }

// DeadExternalLink: Page no longer exists: “{address}”
type DeadExternalLink struct {
	Address string
}

func (DeadExternalLink) entry() string { return "dead-external-link" }

// DeadExternalLinkHost: Website doesn't exist: “{address}”
type DeadExternalLinkHost struct {
	Address string
}

func (DeadExternalLinkHost) entry() string { return "dead-external-link.host" }

// DeadLink: Link “{address}” doesn't lead to a page or file on the site
type DeadLink struct {
	Address string
}

func (DeadLink) entry() string { return "dead-link" }

// DescriptionLength: Page has no description
type DescriptionLength struct {
	Min int
	Max int
}

func (DescriptionLength) entry() string { return "description-length" }

// DescriptionLengthLong: Page description is {n|character}; search engines show {max|number}: “{text}”
type DescriptionLengthLong struct {
	N    int
	Max  int
	Text string
}

func (DescriptionLengthLong) entry() string { return "description-length.long" }

// DescriptionLengthShort: Page description is only {n|character}: “{text}”
type DescriptionLengthShort struct {
	N    int
	Text string
	Min  int
	Max  int
}

func (DescriptionLengthShort) entry() string { return "description-length.short" }

// DetachedWaw: Space after the Arabic “and”: “{written}”
type DetachedWaw struct {
	Written string
	Right   string
}

func (DetachedWaw) entry() string { return "detached-waw" }

// DisguisedHeading: Line looks like a heading but isn't marked as one: “{text}”
type DisguisedHeading struct {
	Text string
	Mark string
}

func (DisguisedHeading) entry() string { return "disguised-heading" }

// DoubledSpaces: More than one space between two words
type DoubledSpaces struct{}

func (DoubledSpaces) entry() string { return "doubled-spaces" }

// DoubledTitle: Text repeats the page title: “{line}”
type DoubledTitle struct {
	Line string
}

func (DoubledTitle) entry() string { return "doubled-title" }

// DraftingInstructions: The next {n|item} are instructions to the author, not content
type DraftingInstructions struct {
	N int
}

func (DraftingInstructions) entry() string { return "drafting-instructions" }

// DuplicateDescription: Page has the same description as `{file}`
type DuplicateDescription struct {
	File string
}

func (DuplicateDescription) entry() string { return "duplicate-description" }

// DuplicateId: The id `{id}` is already used on line {line|number}
type DuplicateId struct {
	Id   string
	Line int
}

func (DuplicateId) entry() string { return "duplicate-id" }

// DuplicateIdHeading: Two headings have the id “{id}”
type DuplicateIdHeading struct {
	Id string
}

func (DuplicateIdHeading) entry() string { return "duplicate-id.heading" }

// DuplicateIdLanguage: Language `{code}` is already declared on line {line|number}
type DuplicateIdLanguage struct {
	Code string
	Line int
}

func (DuplicateIdLanguage) entry() string { return "duplicate-id.language" }

// DuplicateTitle: Page has the same title as `{file}`
type DuplicateTitle struct {
	File string
}

func (DuplicateTitle) entry() string { return "duplicate-title" }

// EmptyComponent: `{{ {name} }}` shows nothing: your store has no such facts
type EmptyComponent struct {
	Name string
}

func (EmptyComponent) entry() string { return "empty-component" }

// EmptyComponentFact: Put it and what announces it between `{{ if {fact} }}` and `{{ end }}`
type EmptyComponentFact struct {
	Fact string
}

func (EmptyComponentFact) entry() string { return "empty-component.fact" }

// EmptyFact: Fact `{fact}` isn't set
type EmptyFact struct {
	Fact string
}

func (EmptyFact) entry() string { return "empty-fact" }

// EmptyFactComponent: Set `{fact}` in `site.toml`, or delete `{{ {component} }}` in `{page}`
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

// EmptyFactLanguage: Fact `{fact}` has no text in {language|language}
type EmptyFactLanguage struct {
	Fact     string
	Language string
}

func (EmptyFactLanguage) entry() string { return "empty-fact.language" }

// EmptyFactLaw: Your country's law isn't known to have it: write the sentence under `{{ if {topic} }}`
type EmptyFactLaw struct {
	Topic string
}

func (EmptyFactLaw) entry() string { return "empty-fact.law" }

// EmptyFactLayout: Set `{fact}` in `site.toml`, or test it first with `{{ if .Has "{fact}" }}`
type EmptyFactLayout struct {
	Fact string
}

func (EmptyFactLayout) entry() string { return "empty-fact.layout" }

// EmptyFactLayoutLaw: Your country's law isn't known to have it: test it first with `{{ if .Has "{topic}" }}`
type EmptyFactLayoutLaw struct {
	Topic string
}

func (EmptyFactLayoutLaw) entry() string { return "empty-fact.layout-law" }

// EmptyFactName: `store.name` has no text in {language|language}
type EmptyFactName struct {
	Language string
	Example  string
}

func (EmptyFactName) entry() string { return "empty-fact.name" }

// EmptyFactWord: “{value}” in `{fact}` has no name in {language|language}
type EmptyFactWord struct {
	Value    string
	Fact     string
	Language string
	Key      string
}

func (EmptyFactWord) entry() string { return "empty-fact.word" }

// EmptyLeadIn: Sentence announces something, but nothing follows it: “{text}”
type EmptyLeadIn struct {
	Text string
}

func (EmptyLeadIn) entry() string { return "empty-lead-in" }

// EmptyLeadInValue: Complete the value, or delete this phrase
type EmptyLeadInValue struct{}

func (EmptyLeadInValue) entry() string { return "empty-lead-in.value" }

// EmptyLink: `<{element}>` has no address: `{attribute}="{value}"`
type EmptyLink struct {
	Element   string
	Attribute string
	Value     string
}

func (EmptyLink) entry() string { return "empty-link" }

// EmptySection: Section is empty: “{title}”
type EmptySection struct {
	Title string
}

func (EmptySection) entry() string { return "empty-section" }

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

// EndlessLayoutText: Layout makes text of more than 4 MiB
type EndlessLayoutText struct{}

func (EndlessLayoutText) entry() string { return "endless-layout.text" }

// ExpiredHours: Seasonal hours ended on {day}
type ExpiredHours struct {
	Day string
}

func (ExpiredHours) entry() string { return "expired.hours" }

// ExpiredLicence: Licence expired on {day}
type ExpiredLicence struct {
	Day string
}

func (ExpiredLicence) entry() string { return "expired.licence" }

// ExpiredOffer: Offer ended on {day}
type ExpiredOffer struct {
	Day string
}

func (ExpiredOffer) entry() string { return "expired.offer" }

// ExtraCell: This row has more cells than the first row; the extra cells aren't published
type ExtraCell struct{}

func (ExtraCell) entry() string { return "extra-cell" }

// FactConflict: “{written}” doesn't match `{fact}` in `site.toml`: {value|say}
type FactConflict struct {
	Written string
	Fact    string
	Value   Message
	Expr    string
}

func (FactConflict) entry() string { return "fact-conflict" }

// FactConflictOfList: Fix one of the two, or delete the number from the text
type FactConflictOfList struct{}

func (FactConflictOfList) entry() string { return "fact-conflict.of-list" }

// FactInOneLanguage: `{{ {name} }}` is missing from {section|say}, but `{at}` uses it
type FactInOneLanguage struct {
	Name    string
	Section Message
	At      string
}

func (FactInOneLanguage) entry() string { return "fact-in-one-language" }

// ForeignAddress: Web address isn't in `site.toml`: “{address}”
type ForeignAddress struct {
	Address string
}

func (ForeignAddress) entry() string { return "foreign-address" }

// ForeignAddressEmail: Email address isn't in `site.toml`: “{address}”
type ForeignAddressEmail struct {
	Address string
}

func (ForeignAddressEmail) entry() string { return "foreign-address.email" }

// ForeignAsset: Style sheet loads `{address}` from another website, which sees every visitor
type ForeignAsset struct {
	Address string
}

func (ForeignAsset) entry() string { return "foreign-asset" }

// ForeignImage: Picture `{address}` is on another website, which sees every visitor
type ForeignImage struct {
	Address string
}

func (ForeignImage) entry() string { return "foreign-image" }

// ForeignLaw: “{name}” is from the law of {of|say}, not of your country
type ForeignLaw struct {
	Name string
	Of   Message
}

func (ForeignLaw) entry() string { return "foreign-law" }

// ForeignLawAgain: “{name}” is from the law of {of|say}, not of your country; again in lines {lines}
type ForeignLawAgain struct {
	Name  string
	Of    Message
	Lines string
}

func (ForeignLawAgain) entry() string { return "foreign-law.again" }

// ForeignLawFact: Write `{{ {fact} }}` instead; if your store deals with {of|say}, name it in the sentence
type ForeignLawFact struct {
	Fact string
	Of   Message
}

func (ForeignLawFact) entry() string { return "foreign-law.fact" }

// ForeignLawMoney: `{value}` belongs to {country|both}, not to your country
type ForeignLawMoney struct {
	Value   string
	Country lang.Bilingual
}

func (ForeignLawMoney) entry() string { return "foreign-law.money" }

// ForeignLawMoneyOther: Delete it, or name {country|both} where you say to whom you deliver
type ForeignLawMoneyOther struct {
	Country lang.Bilingual
}

func (ForeignLawMoneyOther) entry() string { return "foreign-law.money-other" }

// ForeignLawOther: Write what your country's law calls it; if your store deals with {of|say}, name it in the sentence
type ForeignLawOther struct {
	Of Message
}

func (ForeignLawOther) entry() string { return "foreign-law.other" }

// ForeignName: “{name}” isn't a name of your store
type ForeignName struct {
	Name string
}

func (ForeignName) entry() string { return "foreign-name" }

// ForeignNumber: “{number}” ({kind|say}) isn't in `site.toml`
type ForeignNumber struct {
	Number string
	Kind   Message
	Fact   string
}

func (ForeignNumber) entry() string { return "foreign-number" }

// FridayUnstated: The hours don't mention Friday
type FridayUnstated struct{}

func (FridayUnstated) entry() string { return "friday-unstated" }

// FridayUnstatedBranch: Add hours with `days = ["fri"]`, or write `closed_days = ["fri"]` in the branch
type FridayUnstatedBranch struct{}

func (FridayUnstatedBranch) entry() string { return "friday-unstated.branch" }

// FrontMatterNone: The file doesn't start with front matter
type FrontMatterNone struct{}

func (FrontMatterNone) entry() string { return "front-matter.none" }

// FrontMatterOpen: The front matter isn't closed
type FrontMatterOpen struct{}

func (FrontMatterOpen) entry() string { return "front-matter.open" }

// FrontMatterYaml: The front matter between `---` lines is YAML; sitegen reads TOML
type FrontMatterYaml struct{}

func (FrontMatterYaml) entry() string { return "front-matter.yaml" }

// GenderFlip: “{word}” is masculine, but this page says “{other}” about the store
type GenderFlip struct {
	Word  string
	Other string
}

func (GenderFlip) entry() string { return "gender-flip" }

// GenderFlipFeminine: “{word}” is feminine, but this page says “{other}” about the store
type GenderFlipFeminine struct {
	Word  string
	Other string
}

func (GenderFlipFeminine) entry() string { return "gender-flip.feminine" }

// GenderFlipFeminineSet: “{word}” is feminine, but `store.gender` is `"m"`
type GenderFlipFeminineSet struct {
	Word string
}

func (GenderFlipFeminineSet) entry() string { return "gender-flip.feminine-set" }

// GenderFlipMasculineSet: “{word}” is masculine, but `store.gender` is `"f"`
type GenderFlipMasculineSet struct {
	Word string
}

func (GenderFlipMasculineSet) entry() string { return "gender-flip.masculine-set" }

// GuardBadAddress: The address isn't a path of this server
type GuardBadAddress struct{}

func (GuardBadAddress) entry() string { return "guard.bad-address" }

// GuardBadPort: {port|number} isn't a valid port; ports are numbers from 1 to 65535
type GuardBadPort struct {
	Port int
}

func (GuardBadPort) entry() string { return "guard.bad-port" }

// GuardEmbedded: Another site may link to this preview, but can't embed or read it
type GuardEmbedded struct{}

func (GuardEmbedded) entry() string { return "guard.embedded" }

// GuardListen: Can't listen on `{address}`: {cause|say}
type GuardListen struct {
	Address string
	Cause   Message
}

func (GuardListen) entry() string { return "guard.listen" }

// GuardLongAddress: The address is longer than {limit|number} bytes
type GuardLongAddress struct {
	Limit int
}

func (GuardLongAddress) entry() string { return "guard.long-address" }

// GuardMethod: The preview only shows pages, with `GET` and `HEAD`
type GuardMethod struct{}

func (GuardMethod) entry() string { return "guard.method" }

// GuardNoHost: The request names no host
type GuardNoHost struct{}

func (GuardNoHost) entry() string { return "guard.no-host" }

// GuardOwn: Only the preview's own pages can use this address
type GuardOwn struct{}

func (GuardOwn) entry() string { return "guard.own" }

// GuardStranger: This preview answers to `localhost:{port}`; to open it under another name, start it with `--allow-host {name}`
type GuardStranger struct {
	Port string
	Name string
}

func (GuardStranger) entry() string { return "guard.stranger" }

// HandWrittenFact: Fact is written by hand: “{written}” is `{fact}` in `site.toml`
type HandWrittenFact struct {
	Written string
	Fact    string
	Expr    string
}

func (HandWrittenFact) entry() string { return "hand-written-fact" }

// HeadingJump: Heading “{text}” is level {level|number}, after level {before|number}
type HeadingJump struct {
	Text   string
	Level  int
	Before int
	Right  int
}

func (HeadingJump) entry() string { return "heading-jump" }

// HeavyPage: Page is {size|number} KB; the limit is {max|number} KB
type HeavyPage struct {
	Size int
	Max  int
}

func (HeavyPage) entry() string { return "heavy-page" }

// HeavyPageTogether: Page with its style sheets and scripts is {size|number} KB; the limit is {max|number} KB
type HeavyPageTogether struct {
	Size int
	Max  int
}

func (HeavyPageTogether) entry() string { return "heavy-page.together" }

// HeavyPicture: Picture is {size|number} KB; the limit is {max|number} KB: `{file}`
type HeavyPicture struct {
	Size int
	Max  int
	File string
}

func (HeavyPicture) entry() string { return "heavy-picture" }

// IbanPublished: The bank account number “{number}” would be published
type IbanPublished struct {
	Number string
}

func (IbanPublished) entry() string { return "iban-published" }

// IncompleteEntry: This entry of `[[{list}]]` has no {keys|and}, so it isn't published
type IncompleteEntry struct {
	List string
	Keys []string
}

func (IncompleteEntry) entry() string { return "incomplete-entry" }

// IncompleteEntryHours: These hours have no {keys|and}, so none of `[[{list}]]` are published
type IncompleteEntryHours struct {
	Keys []string
	List string
}

func (IncompleteEntryHours) entry() string { return "incomplete-entry.hours" }

// IncompleteEntrySeason: These hours of a season have no {keys|and}, so the season isn't published
type IncompleteEntrySeason struct {
	Keys []string
}

func (IncompleteEntrySeason) entry() string { return "incomplete-entry.season" }

// InlineCode: `{name}` doesn't work here: the page's security policy blocks it
type InlineCode struct {
	Name string
}

func (InlineCode) entry() string { return "inline-code" }

// InlineCodeUnblocked: Page contains a script or a style: `{name}`
type InlineCodeUnblocked struct {
	Name string
}

func (InlineCodeUnblocked) entry() string { return "inline-code.unblocked" }

// InsecureLink: Link “{address}” isn't encrypted
type InsecureLink struct {
	Address string
}

func (InsecureLink) entry() string { return "insecure-link" }

// InternalError: The program failed on this file: `{cause}`
type InternalError struct {
	Cause string
}

func (InternalError) entry() string { return "internal-error" }

// InternalErrorCard: The program failed to draw this page's picture for sharing: `{cause}`
type InternalErrorCard struct {
	Cause string
}

func (InternalErrorCard) entry() string { return "internal-error.card" }

// InternalErrorCheck: Can't check this file: `{cause}`
type InternalErrorCheck struct {
	Cause string
}

func (InternalErrorCheck) entry() string { return "internal-error.check" }

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

// InternalErrorReading: The program failed to read this page: `{cause}`
type InternalErrorReading struct {
	Cause string
}

func (InternalErrorReading) entry() string { return "internal-error.reading" }

// InternalErrorRule: Rule `{rule}` failed on this file: `{cause}`
type InternalErrorRule struct {
	Rule  string
	Cause string
}

func (InternalErrorRule) entry() string { return "internal-error.rule" }

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

// InvalidUtf8Byte: The byte `{byte}` isn't UTF-8; the file may be in Windows-1256 or Latin-1
type InvalidUtf8Byte struct {
	Byte string
}

func (InvalidUtf8Byte) entry() string { return "invalid-utf8.byte" }

// InvalidUtf8Nul: The file contains a zero byte
type InvalidUtf8Nul struct{}

func (InvalidUtf8Nul) entry() string { return "invalid-utf8.nul" }

// InvalidUtf8Utf16: The file is saved as UTF-16, not as UTF-8
type InvalidUtf8Utf16 struct{}

func (InvalidUtf8Utf16) entry() string { return "invalid-utf8.utf16" }

// InvalidUtf8Windows: Save the file as UTF-8; it may be Windows-1256 now (“ANSI” in Notepad)
type InvalidUtf8Windows struct{}

func (InvalidUtf8Windows) entry() string { return "invalid-utf8.windows" }

// InvalidUtf8Zero: The file contains a zero byte: it isn't text, or it is saved as UTF-16
type InvalidUtf8Zero struct{}

func (InvalidUtf8Zero) entry() string { return "invalid-utf8.zero" }

// InvalidValue: `{key}` can't be “{value}”
type InvalidValue struct {
	Key   string
	Value string
}

func (InvalidValue) entry() string { return "invalid-value" }

// InvalidValueDays: `max_days` ({max|number}) is less than `min_days` ({min|number})
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

// InvalidValueKind: Kind `{kind}` isn't among what the store sells
type InvalidValueKind struct {
	Kind string
}

func (InvalidValueKind) entry() string { return "invalid-value.kind" }

// InvalidValueKindTwice: Kind `{kind}` has another return period in line {line|number}
type InvalidValueKindTwice struct {
	Kind string
	Line int
}

func (InvalidValueKindTwice) entry() string { return "invalid-value.kind-twice" }

// InvalidValueNear: Did you mean `{meant}`? Use one of `{names|or}`
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

// LatinPunctuation: Latin “{wrong}” in an Arabic sentence
type LatinPunctuation struct {
	Wrong string
	Right string
}

func (LatinPunctuation) entry() string { return "latin-punctuation" }

// Leftover: Page shows leftover code `{left}`: “{around}”
type Leftover struct {
	Left   string
	Around string
}

func (Leftover) entry() string { return "leftover" }

// LinkInOneLanguage: Link to “{address}” is missing on this page; it is in `{at}`
type LinkInOneLanguage struct {
	Address string
	At      string
}

func (LinkInOneLanguage) entry() string { return "link-in-one-language" }

// ListMarkerLeft: Line looks like a list item but isn't one: “{text}”
type ListMarkerLeft struct {
	Text string
}

func (ListMarkerLeft) entry() string { return "list-marker-left" }

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

// LongSentence: Sentence has {n|word}; the limit is {max|number}
type LongSentence struct {
	N   int
	Max int
}

func (LongSentence) entry() string { return "long-sentence" }

// LongTitle: Page title is {n|character}; search engines show {max|number}: “{title}”
type LongTitle struct {
	N     int
	Max   int
	Title string
}

func (LongTitle) entry() string { return "long-title" }

// LongTitleMissing: Page has no `<title>`
type LongTitleMissing struct{}

func (LongTitleMissing) entry() string { return "long-title.missing" }

// LostText: Layout `{layout}` doesn't show the text of its pages
type LostText struct {
	Layout string
}

func (LostText) entry() string { return "lost-text" }

// LostTextNoDefine: Put the layout between `{{ define "main" }}` and `{{ end }}`
type LostTextNoDefine struct{}

func (LostTextNoDefine) entry() string { return "lost-text.no-define" }

// LowContrast: Contrast of `{text}` (`{text_colour}`) on `{ground}` (`{ground_colour}`) is {contrast} in light mode; the minimum is {least}
type LowContrast struct {
	Text         string
	TextColour   string
	Ground       string
	GroundColour string
	Contrast     string
	Least        string
}

func (LowContrast) entry() string { return "low-contrast" }

// LowContrastDark: Contrast of `{text}` (`{text_colour}`) on `{ground}` (`{ground_colour}`) is {contrast} in dark mode; the minimum is {least}
type LowContrastDark struct {
	Text         string
	TextColour   string
	Ground       string
	GroundColour string
	Contrast     string
	Least        string
}

func (LowContrastDark) entry() string { return "low-contrast.dark" }

// MarkupLeft: Markup will be shown as typed: “{text}”
type MarkupLeft struct {
	Text string
}

func (MarkupLeft) entry() string { return "markup-left" }

// MarkupLeftBbcode: Write `**bold**`, `*italic*` or `[text](address)` instead of these marks
type MarkupLeftBbcode struct{}

func (MarkupLeftBbcode) entry() string { return "markup-left.bbcode" }

// MarkupLeftComment: Write the comment as `<!-- comment -->`
type MarkupLeftComment struct{}

func (MarkupLeftComment) entry() string { return "markup-left.comment" }

// MarkupLeftDivider: Write `---` between two empty lines for a dividing line
type MarkupLeftDivider struct{}

func (MarkupLeftDivider) entry() string { return "markup-left.divider" }

// MarkupLeftEmoji: Write the emoji itself, or delete its code
type MarkupLeftEmoji struct{}

func (MarkupLeftEmoji) entry() string { return "markup-left.emoji" }

// MarkupLeftEmphasis: Put the marks right at the words, and punctuation outside: `*this*, then`
type MarkupLeftEmphasis struct{}

func (MarkupLeftEmphasis) entry() string { return "markup-left.emphasis" }

// MarkupLeftEntity: Write the character itself instead of its code
type MarkupLeftEntity struct{}

func (MarkupLeftEntity) entry() string { return "markup-left.entity" }

// MarkupLeftEntityEnd: Add `;` after the code, or write the character itself
type MarkupLeftEntityEnd struct{}

func (MarkupLeftEntityEnd) entry() string { return "markup-left.entity-end" }

// MarkupLeftFootnote: Write the footnote on a line of its own as `[^1]: text`, or delete its number
type MarkupLeftFootnote struct{}

func (MarkupLeftFootnote) entry() string { return "markup-left.footnote" }

// MarkupLeftHeading: Start the heading with `#` marks and a space
type MarkupLeftHeading struct{}

func (MarkupLeftHeading) entry() string { return "markup-left.heading" }

// MarkupLeftHeadingId: Write the heading's id at the end of its line, as one word: `## Title {#sharing}`
type MarkupLeftHeadingId struct{}

func (MarkupLeftHeadingId) entry() string { return "markup-left.heading-id" }

// MarkupLeftHeadingSpace: Put a space after the `#` marks
type MarkupLeftHeadingSpace struct{}

func (MarkupLeftHeadingSpace) entry() string { return "markup-left.heading-space" }

// MarkupLeftHeadingWideSpace: Replace the non-breaking space after the `#` marks with an ordinary space
type MarkupLeftHeadingWideSpace struct{}

func (MarkupLeftHeadingWideSpace) entry() string { return "markup-left.heading-wide-space" }

// MarkupLeftHighlight: Write `**bold**` instead of `==text==`
type MarkupLeftHighlight struct{}

func (MarkupLeftHighlight) entry() string { return "markup-left.highlight" }

// MarkupLeftHtml: Delete the HTML, and write Markdown instead
type MarkupLeftHtml struct{}

func (MarkupLeftHtml) entry() string { return "markup-left.html" }

// MarkupLeftHtmlInValue: Delete the HTML: this value takes plain text only
type MarkupLeftHtmlInValue struct{}

func (MarkupLeftHtmlInValue) entry() string { return "markup-left.html-in-value" }

// MarkupLeftLineEnd: Start a new line instead of `\n`
type MarkupLeftLineEnd struct{}

func (MarkupLeftLineEnd) entry() string { return "markup-left.line-end" }

// MarkupLeftLink: Write the link as `[text](address)`, without a space between the brackets
type MarkupLeftLink struct{}

func (MarkupLeftLink) entry() string { return "markup-left.link" }

// MarkupLeftLinkInValue: Write only the link's text: this value takes no links
type MarkupLeftLinkInValue struct{}

func (MarkupLeftLinkInValue) entry() string { return "markup-left.link-in-value" }

// MarkupLeftNoAddress: Give the link its address: `[text](address)`
type MarkupLeftNoAddress struct{}

func (MarkupLeftNoAddress) entry() string { return "markup-left.no-address" }

// MarkupLeftNote: Write the note as `> [!NOTE]`, and start each line of its text with `>`
type MarkupLeftNote struct{}

func (MarkupLeftNote) entry() string { return "markup-left.note" }

// MarkupLeftOpenCode: Code block isn't closed, so the rest of the page is shown as code
type MarkupLeftOpenCode struct {
	Mark string
}

func (MarkupLeftOpenCode) entry() string { return "markup-left.open-code" }

// MarkupLeftOpenEmphasis: Add the second mark, delete this one, or put `\` before it to show it
type MarkupLeftOpenEmphasis struct{}

func (MarkupLeftOpenEmphasis) entry() string { return "markup-left.open-emphasis" }

// MarkupLeftOpenLink: Close the parenthesis after the address: `[text](address)`
type MarkupLeftOpenLink struct{}

func (MarkupLeftOpenLink) entry() string { return "markup-left.open-link" }

// MarkupLeftOtherLanguage: Delete this program code, or write the text that it should show
type MarkupLeftOtherLanguage struct{}

func (MarkupLeftOtherLanguage) entry() string { return "markup-left.other-language" }

// MarkupLeftPlainValue: Delete the marks: this value takes no Markdown
type MarkupLeftPlainValue struct{}

func (MarkupLeftPlainValue) entry() string { return "markup-left.plain-value" }

// MarkupLeftSwappedLink: Swap the brackets: `[text](address)`
type MarkupLeftSwappedLink struct{}

func (MarkupLeftSwappedLink) entry() string { return "markup-left.swapped-link" }

// MarkupLeftTable: Add a line such as `|---|---|` below the first row to make this a table
type MarkupLeftTable struct{}

func (MarkupLeftTable) entry() string { return "markup-left.table" }

// MarkupLeftTabs: Table cells separated by tabs will run together: “{text}”
type MarkupLeftTabs struct {
	Text string
}

func (MarkupLeftTabs) entry() string { return "markup-left.tabs" }

// MarkupLeftWiki: Write `**bold**`, `## Heading` or `[text](address)` instead of wiki marks
type MarkupLeftWiki struct{}

func (MarkupLeftWiki) entry() string { return "markup-left.wiki" }

// MatterInOneLanguage: `{key}` is missing in this file; it is set in `{at}`
type MatterInOneLanguage struct {
	Key string
	At  string
}

func (MatterInOneLanguage) entry() string { return "matter-in-one-language" }

// MisplacedComponent: The component “{name}” is inside a line of text
type MisplacedComponent struct {
	Name string
}

func (MisplacedComponent) entry() string { return "misplaced-component" }

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

// MissingBullets: List has lost its marks: {n|line} from here to line {last|number}
type MissingBullets struct {
	N    int
	Last int
}

func (MissingBullets) entry() string { return "missing-bullets" }

// MissingFactContact: Customers have no way to contact the store
type MissingFactContact struct{}

func (MissingFactContact) entry() string { return "missing-fact.contact" }

// MissingFactCountry: The store has no country
type MissingFactCountry struct{}

func (MissingFactCountry) entry() string { return "missing-fact.country" }

// MissingFactName: The store has no name
type MissingFactName struct {
	Name string
}

func (MissingFactName) entry() string { return "missing-fact.name" }

// MissingFactStore: The store has no name and no country
type MissingFactStore struct {
	Name string
}

func (MissingFactStore) entry() string { return "missing-fact.store" }

// MissingLandmark: Page has no `<main>`
type MissingLandmark struct{}

func (MissingLandmark) entry() string { return "missing-landmark" }

// MissingLandmarkAround: Page has no `<{element}>`
type MissingLandmarkAround struct {
	Element string
}

func (MissingLandmarkAround) entry() string { return "missing-landmark.around" }

// MissingLandmarkSeveralAround: Page has more than one `<{element}>` outside its sections
type MissingLandmarkSeveralAround struct {
	Element string
}

func (MissingLandmarkSeveralAround) entry() string { return "missing-landmark.several-around" }

// MissingLandmarkSeveralMain: Page has more than one `<main>`
type MissingLandmarkSeveralMain struct{}

func (MissingLandmarkSeveralMain) entry() string { return "missing-landmark.several-main" }

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

// MissingPartialMeant: Did you mean `{meant}`? If not, create the file
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

// MissingSafeguardConsent: “{party}” keeps data abroad, and the customer's consent isn't a safeguard for that
type MissingSafeguardConsent struct {
	Party string
}

func (MissingSafeguardConsent) entry() string { return "missing-safeguard.consent" }

// MissingSection: Section “{title}” (`{at}`) is missing on this page
type MissingSection struct {
	Title string
	At    string
	File  string
}

func (MissingSection) entry() string { return "missing-section" }

// MissingSectionHeadings: Headings don't match: {here|number} on this page, {there|number} in `{file}`
type MissingSectionHeadings struct {
	Here  int
	There int
	File  string
}

func (MissingSectionHeadings) entry() string { return "missing-section.headings" }

// MissingSectionWithId: Translate it here with the id `{#{id}}`, or delete it in `{file}`
type MissingSectionWithId struct {
	Id   string
	File string
}

func (MissingSectionWithId) entry() string { return "missing-section.with-id" }

// MissingSubject: Verb “{word}” has no subject
type MissingSubject struct {
	Word  string
	Right string
}

func (MissingSubject) entry() string { return "missing-subject" }

// MissingTitle: Page has no title
type MissingTitle struct{}

func (MissingTitle) entry() string { return "missing-title" }

// MissingTranslation: Page is missing in {language|language}
type MissingTranslation struct {
	Language string
	File     string
}

func (MissingTranslation) entry() string { return "missing-translation" }

// MissingWord: Word `{key}` is missing in `{languages|and}`
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

// MissingWordMeant: Did you mean `{meant}`? If not, add it to `{files|and}`
type MissingWordMeant struct {
	Meant string
	Files []string
}

func (MissingWordMeant) entry() string { return "missing-word.meant" }

// MissingWords: {n|word} are missing in {language|language}, such as `{keys|and}`
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

// Misspelling: Spelling mistake: “{wrong}”
type Misspelling struct {
	Wrong string
	Right string
}

func (Misspelling) entry() string { return "misspelling" }

// MistranslatedTerm: “{written}” mistranslates “{term}” (`{at}`)
type MistranslatedTerm struct {
	Written string
	Term    string
	At      string
	Right   []string
}

func (MistranslatedTerm) entry() string { return "mistranslated-term" }

// MixedDigits: “{number}” is in other digits than the rest of the page
type MixedDigits struct {
	Number string
	Right  string
}

func (MixedDigits) entry() string { return "mixed-digits" }

// MixedDigitsSet: Write `digits = "{digits}"` for this language under `[[languages]]` in `site.toml`, or “{right}” here
type MixedDigitsSet struct {
	Digits string
	Right  string
}

func (MixedDigitsSet) entry() string { return "mixed-digits.set" }

// MixedQuotes: Quotation marks differ from the rest of the page: {quoted}
type MixedQuotes struct {
	Quoted string
}

func (MixedQuotes) entry() string { return "mixed-quotes" }

// MixedTerms: “{other}” here and “{used}” in `{at}` mean the same: {meaning|both}
type MixedTerms struct {
	Other   string
	Used    string
	At      string
	Meaning lang.Bilingual
	Keep    string
}

func (MixedTerms) entry() string { return "mixed-terms" }

// MixedTermsNoted: Write “{keep}” on the whole page ({note|both})
type MixedTermsNoted struct {
	Keep string
	Note lang.Bilingual
}

func (MixedTermsNoted) entry() string { return "mixed-terms.noted" }

// MovedExternalLink: “{address}” has moved permanently to “{to}”
type MovedExternalLink struct {
	Address string
	To      string
}

func (MovedExternalLink) entry() string { return "moved-external-link" }

// NameCollisionCase: “{first}” and “{second}” differ only in letter case or encoding; some disks treat them as one file
type NameCollisionCase struct {
	First  string
	Second string
}

func (NameCollisionCase) entry() string { return "name-collision.case" }

// NameCollisionSame: Two files are named “{name}”; their characters look the same but are encoded differently
type NameCollisionSame struct {
	Name string
}

func (NameCollisionSame) entry() string { return "name-collision.same" }

// NamelessLink: Link has no text and no label
type NamelessLink struct{}

func (NamelessLink) entry() string { return "nameless-link" }

// NamelessLinkButton: Button has no text and no label
type NamelessLinkButton struct{}

func (NamelessLinkButton) entry() string { return "nameless-link.button" }

// NoBaseUrl: `base_url` is missing, so pages have no canonical address and there's no sitemap
type NoBaseUrl struct{}

func (NoBaseUrl) entry() string { return "no-base-url" }

// NoContent: Site has no pages
type NoContent struct {
	Files []string
}

func (NoContent) entry() string { return "no-content" }

// NoContentNoBase: Write `extends = "builtin"` in `site.toml` to use the built-in pages, or create `{files|and}`
type NoContentNoBase struct {
	Files []string
}

func (NoContentNoBase) entry() string { return "no-content.no-base" }

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

// NoMainHeading: Page has no main heading `<h1>`
type NoMainHeading struct{}

func (NoMainHeading) entry() string { return "no-main-heading" }

// NoMainHeadingSeveral: Page has {n|number} main headings `<h1>`; one of them is “{text}”
type NoMainHeadingSeveral struct {
	N    int
	Text string
}

func (NoMainHeadingSeveral) entry() string { return "no-main-heading.several" }

// NoUnifiedNumber: The unified number replaced the commercial registration number in April 2025
type NoUnifiedNumber struct{}

func (NoUnifiedNumber) entry() string { return "no-unified-number" }

// Noncharacter: The text contains `{code}`, which isn't a character
type Noncharacter struct {
	Code string
}

func (Noncharacter) entry() string { return "noncharacter" }

// NotDeclared: Not stated on the site: {what|both} ({source|both}, {id})
type NotDeclared struct {
	What   lang.Bilingual
	Source lang.Bilingual
	Id     string
	How    lang.Bilingual
}

func (NotDeclared) entry() string { return "not-declared" }

// NotDeclaredAtLeast: Set `{fact}` to {n|number} or more
type NotDeclaredAtLeast struct {
	Fact string
	N    int
}

func (NotDeclaredAtLeast) entry() string { return "not-declared.at-least" }

// NotDeclaredAtMost: Set `{fact}` to {n|number} or less
type NotDeclaredAtMost struct {
	Fact string
	N    int
}

func (NotDeclaredAtMost) entry() string { return "not-declared.at-most" }

// NotDeclaredDenied: {how|both}. `{fact}` says the opposite, so your section is not counted
type NotDeclaredDenied struct {
	How  lang.Bilingual
	Fact string
}

func (NotDeclaredDenied) entry() string { return "not-declared.denied" }

// NotDeclaredHidden: {how|both}. No page shows `{facts|and}` in: `{languages|and}`
type NotDeclaredHidden struct {
	How       lang.Bilingual
	Facts     []string
	Languages []string
}

func (NotDeclaredHidden) entry() string { return "not-declared.hidden" }

// NotDeclaredHiddenAtHome: Show `{facts|and}` on the home page too. Missing in: `{languages|and}`
type NotDeclaredHiddenAtHome struct {
	Facts     []string
	Languages []string
}

func (NotDeclaredHiddenAtHome) entry() string { return "not-declared.hidden-at-home" }

// NotDeclaredKind: “{kind|both}” is shown among the data you collect, without `{keys|list}`
type NotDeclaredKind struct {
	Kind lang.Bilingual
	Keys []string
	Id   string
}

func (NotDeclaredKind) entry() string { return "not-declared.kind" }

// NotDeclaredLacks: {how|both}. Missing: `{missing|list}`
type NotDeclaredLacks struct {
	How     lang.Bilingual
	Missing []string
}

func (NotDeclaredLacks) entry() string { return "not-declared.lacks" }

// NotDeclaredLacksHidden: {how|both}. Missing: `{missing|list}`. On no page: `{facts|list}`
type NotDeclaredLacksHidden struct {
	How     lang.Bilingual
	Missing []string
	Facts   []string
}

func (NotDeclaredLacksHidden) entry() string { return "not-declared.lacks-hidden" }

// NumberDiffers: Number differs: “{here}” here, “{there}” in `{at}`
type NumberDiffers struct {
	Here  string
	There string
	At    string
}

func (NumberDiffers) entry() string { return "number-differs" }

// NumberDiffersMissing: Number “{written}” is missing from this section in the other language
type NumberDiffersMissing struct {
	Written string
}

func (NumberDiffersMissing) entry() string { return "number-differs.missing" }

// OddFileNoPage: This file isn't published; only `.md` files are pages
type OddFileNoPage struct{}

func (OddFileNoPage) entry() string { return "odd-file.no-page" }

// OddFilePageName: The folder “{folder}” has a name that ends in `.md`, like a page
type OddFilePageName struct {
	Folder string
}

func (OddFilePageName) entry() string { return "odd-file.page-name" }

// OddFileRename: Rename it to `{name}`
type OddFileRename struct {
	Name string
}

func (OddFileRename) entry() string { return "odd-file.rename" }

// OddFileSpecial: This isn't a regular file
type OddFileSpecial struct{}

func (OddFileSpecial) entry() string { return "odd-file.special" }

// OrdinalGap: “{number}” comes after number {before|number}
type OrdinalGap struct {
	Number string
	Before int
	Right  int
}

func (OrdinalGap) entry() string { return "ordinal-gap" }

// OrdinalGapRepeated: Number is repeated: “{number}”
type OrdinalGapRepeated struct {
	Number string
	Right  int
}

func (OrdinalGapRepeated) entry() string { return "ordinal-gap.repeated" }

// OrphanHeading: Line looks like a heading but has no text after it: “{line}”
type OrphanHeading struct {
	Line string
}

func (OrphanHeading) entry() string { return "orphan-heading" }

// OutdatedSetting: `{old}` is now `{new}`
type OutdatedSetting struct {
	Old   string
	New   string
	Line  string
	Table string
}

func (OutdatedSetting) entry() string { return "outdated-setting" }

// OutdatedSettingAnswer: `{old}` is now `{new}`, but its text doesn't say yes or no
type OutdatedSettingAnswer struct {
	Old   string
	New   string
	Key   string
	Table string
}

func (OutdatedSettingAnswer) entry() string { return "outdated-setting.answer" }

// OutdatedSettingReplaced: `{old}` isn't used any more: `{new}` replaces it
type OutdatedSettingReplaced struct {
	Old string
	New string
}

func (OutdatedSettingReplaced) entry() string { return "outdated-setting.replaced" }

// OutdatedSettingRule: The rule `{old}` is now called `{new}`
type OutdatedSettingRule struct {
	Old string
	New string
}

func (OutdatedSettingRule) entry() string { return "outdated-setting.rule" }

// OutsideDefine: Layout has something outside `{{ define }}`, which no page shows
type OutsideDefine struct{}

func (OutsideDefine) entry() string { return "outside-define" }

// Overcollection: “{item}” is more than a store usually needs
type Overcollection struct {
	Item string
}

func (Overcollection) entry() string { return "overcollection" }

// OvercollectionValue: Delete it, or set `basis = "legal_obligation"` if a law requires it
type OvercollectionValue struct{}

func (OvercollectionValue) entry() string { return "overcollection.value" }

// PaddedParentheses: Space inside parentheses: “({inner})”
type PaddedParentheses struct {
	Inner string
}

func (PaddedParentheses) entry() string { return "padded-parentheses" }

// PagesDisagree: Pages differ: “{written}” here, “{other}” in `{place}`
type PagesDisagree struct {
	Written string
	Other   string
	Place   string
}

func (PagesDisagree) entry() string { return "pages-disagree" }

// PartAliasBadPart: “{part}”: {why|say}
type PartAliasBadPart struct {
	Part string
	Why  Message
}

func (PartAliasBadPart) entry() string { return "part.alias.bad-part" }

// PartAliasBrokenEscape: it has a `%` that isn't part of a code such as `%20`
type PartAliasBrokenEscape struct{}

func (PartAliasBrokenEscape) entry() string { return "part.alias.broken-escape" }

// PartAliasEmptyPart: one of its parts is empty or starts with a dot
type PartAliasEmptyPart struct{}

func (PartAliasEmptyPart) entry() string { return "part.alias.empty-part" }

// PartAliasHidden: it starts with a dot, which hides it
type PartAliasHidden struct{}

func (PartAliasHidden) entry() string { return "part.alias.hidden" }

// PartAliasOtherFolder: it leads to another folder
type PartAliasOtherFolder struct{}

func (PartAliasOtherFolder) entry() string { return "part.alias.other-folder" }

// PartAliasTooLong: it is longer than {n|number} bytes; an Arabic letter takes two
type PartAliasTooLong struct {
	N int
}

func (PartAliasTooLong) entry() string { return "part.alias.too-long" }

// PartAllFixed: all errors are fixed, {warnings|warning}
type PartAllFixed struct {
	Warnings int
}

func (PartAllFixed) entry() string { return "part.all-fixed" }

// PartBeforeHeadings: the text before the first heading
type PartBeforeHeadings struct{}

func (PartBeforeHeadings) entry() string { return "part.before-headings" }

// PartBusinessDays: {n|business-day}
type PartBusinessDays struct {
	N int
}

func (PartBusinessDays) entry() string { return "part.business-days" }

// PartCauseAt: `{path}`: {cause|say}
type PartCauseAt struct {
	Path  string
	Cause Message
}

func (PartCauseAt) entry() string { return "part.cause.at" }

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

// PartChanged: `{file}`
type PartChanged struct {
	File string
}

func (PartChanged) entry() string { return "part.changed" }

// PartChangedMore: `{file}` and {n|number} more
type PartChangedMore struct {
	File string
	N    int
}

func (PartChangedMore) entry() string { return "part.changed-more" }

// PartClockForm: times use the 24-hour clock
type PartClockForm struct{}

func (PartClockForm) entry() string { return "part.clock.form" }

// PartContradictionBeforeStore: The date is in {year|number}, before the store opened
type PartContradictionBeforeStore struct {
	Year int
}

func (PartContradictionBeforeStore) entry() string { return "part.contradiction.before-store" }

// PartContradictionChannel: Returns are requested here, but the store gives no such contact
type PartContradictionChannel struct{}

func (PartContradictionChannel) entry() string { return "part.contradiction.channel" }

// PartContradictionChat: The link opens a chat with {number}, which isn't a number of the store
type PartContradictionChat struct {
	Number string
}

func (PartContradictionChat) entry() string { return "part.contradiction.chat" }

// PartContradictionCodFee: Cash on delivery has a fee, but it isn't a payment method
type PartContradictionCodFee struct{}

func (PartContradictionCodFee) entry() string { return "part.contradiction.cod-fee" }

// PartContradictionCodFeeLimit: The fee for cash on delivery isn't less than the largest order
type PartContradictionCodFeeLimit struct{}

func (PartContradictionCodFeeLimit) entry() string { return "part.contradiction.cod-fee-limit" }

// PartContradictionCodLimit: Cash on delivery has a limit, but it isn't a payment method
type PartContradictionCodLimit struct{}

func (PartContradictionCodLimit) entry() string { return "part.contradiction.cod-limit" }

// PartContradictionCookie: Who sets the cookie isn't in the register of third parties
type PartContradictionCookie struct{}

func (PartContradictionCookie) entry() string { return "part.contradiction.cookie" }

// PartContradictionForcedConsent: What customers can't refuse isn't based on consent
type PartContradictionForcedConsent struct{}

func (PartContradictionForcedConsent) entry() string { return "part.contradiction.forced-consent" }

// PartContradictionFreeAlready: Delivery is always free here, so it can't become free
type PartContradictionFreeAlready struct{}

func (PartContradictionFreeAlready) entry() string { return "part.contradiction.free-already" }

// PartContradictionFreeUnderFee: Delivery becomes free for less than its fee
type PartContradictionFreeUnderFee struct{}

func (PartContradictionFreeUnderFee) entry() string { return "part.contradiction.free-under-fee" }

// PartContradictionFreelanceDoc: A freelance certificate belongs to a freelancer, and this store is in the commercial register
type PartContradictionFreelanceDoc struct{}

func (PartContradictionFreelanceDoc) entry() string { return "part.contradiction.freelance-doc" }

// PartContradictionFreelancerRegister: A freelancer has no number in the commercial register
type PartContradictionFreelancerRegister struct{}

func (PartContradictionFreelancerRegister) entry() string {
	return "part.contradiction.freelancer-register"
}

// PartContradictionHandle: The link leads to the account `{account}`
type PartContradictionHandle struct {
	Account string
}

func (PartContradictionHandle) entry() string { return "part.contradiction.handle" }

// PartContradictionHosting: The hosting provider keeps data in `{country}`
type PartContradictionHosting struct {
	Country string
}

func (PartContradictionHosting) entry() string { return "part.contradiction.hosting" }

// PartContradictionLateAnswer: The first answer may come after the complaint must be resolved
type PartContradictionLateAnswer struct{}

func (PartContradictionLateAnswer) entry() string { return "part.contradiction.late-answer" }

// PartContradictionLateZone: Delivery may take longer than the time after which an order is late
type PartContradictionLateZone struct{}

func (PartContradictionLateZone) entry() string { return "part.contradiction.late-zone" }

// PartContradictionLegalCompany: The legal name is that of a company, but the store is another kind
type PartContradictionLegalCompany struct{}

func (PartContradictionLegalCompany) entry() string { return "part.contradiction.legal-company" }

// PartContradictionLegalEstablishment: The legal name is that of an establishment, but the store is another kind
type PartContradictionLegalEstablishment struct{}

func (PartContradictionLegalEstablishment) entry() string {
	return "part.contradiction.legal-establishment"
}

// PartContradictionNeedlessLicence: No licences are said to be needed, but some are listed
type PartContradictionNeedlessLicence struct{}

func (PartContradictionNeedlessLicence) entry() string { return "part.contradiction.needless-licence" }

// PartContradictionNeedlessSafeguard: A safeguard is named, but data isn't kept abroad
type PartContradictionNeedlessSafeguard struct{}

func (PartContradictionNeedlessSafeguard) entry() string {
	return "part.contradiction.needless-safeguard"
}

// PartContradictionNetwork: The link leads to `{host}`, which is another network
type PartContradictionNetwork struct {
	Host string
}

func (PartContradictionNetwork) entry() string { return "part.contradiction.network" }

// PartContradictionNoCourier: The register says that this courier gives another service
type PartContradictionNoCourier struct{}

func (PartContradictionNoCourier) entry() string { return "part.contradiction.no-courier" }

// PartContradictionNoExchange: There is a time for exchange, but exchange isn't offered
type PartContradictionNoExchange struct{}

func (PartContradictionNoExchange) entry() string { return "part.contradiction.no-exchange" }

// PartContradictionNoRegister: The store is said to have no commercial register, but such a store has one
type PartContradictionNoRegister struct{}

func (PartContradictionNoRegister) entry() string { return "part.contradiction.no-register" }

// PartContradictionNoSafeguard: Data is kept in `{country}`, but no safeguard is said to be needed
type PartContradictionNoSafeguard struct {
	Country string
}

func (PartContradictionNoSafeguard) entry() string { return "part.contradiction.no-safeguard" }

// PartContradictionNoSafeguardAbroad: Data is kept abroad, but no safeguard is said to be needed
type PartContradictionNoSafeguardAbroad struct{}

func (PartContradictionNoSafeguardAbroad) entry() string {
	return "part.contradiction.no-safeguard-abroad"
}

// PartContradictionNoWarranty: The warranty is described, but none is offered
type PartContradictionNoWarranty struct{}

func (PartContradictionNoWarranty) entry() string { return "part.contradiction.no-warranty" }

// PartContradictionNobodyThere: Data is said to be kept in `{country}`, but neither hosting nor a third party is there
type PartContradictionNobodyThere struct {
	Country string
}

func (PartContradictionNobodyThere) entry() string { return "part.contradiction.nobody-there" }

// PartContradictionNothingToDeliver: The store sells nothing that is delivered
type PartContradictionNothingToDeliver struct{}

func (PartContradictionNothingToDeliver) entry() string {
	return "part.contradiction.nothing-to-deliver"
}

// PartContradictionOwnDelivery: Couriers are named, but the store delivers by itself
type PartContradictionOwnDelivery struct{}

func (PartContradictionOwnDelivery) entry() string { return "part.contradiction.own-delivery" }

// PartContradictionPlatformAddress: The address is on the platform `{platform}`
type PartContradictionPlatformAddress struct {
	Platform string
}

func (PartContradictionPlatformAddress) entry() string { return "part.contradiction.platform-address" }

// PartContradictionPlatformParty: The store runs on another platform
type PartContradictionPlatformParty struct{}

func (PartContradictionPlatformParty) entry() string { return "part.contradiction.platform-party" }

// PartContradictionPromiseConsent: The cookie is set without asking, but the store promises to ask first
type PartContradictionPromiseConsent struct{}

func (PartContradictionPromiseConsent) entry() string { return "part.contradiction.promise-consent" }

// PartContradictionPromiseExchange: The promise is about exchange, which isn't offered
type PartContradictionPromiseExchange struct{}

func (PartContradictionPromiseExchange) entry() string { return "part.contradiction.promise-exchange" }

// PartContradictionPromiseNeeded: The store promises only parties that it can't do without, but statistics and ads aren't needed for an order
type PartContradictionPromiseNeeded struct{}

func (PartContradictionPromiseNeeded) entry() string { return "part.contradiction.promise-needed" }

// PartContradictionPromiseNeeds: The promise says nothing without this fact
type PartContradictionPromiseNeeds struct{}

func (PartContradictionPromiseNeeds) entry() string { return "part.contradiction.promise-needs" }

// PartContradictionPromiseRepair: The promise is about a warranty, and none is offered
type PartContradictionPromiseRepair struct{}

func (PartContradictionPromiseRepair) entry() string { return "part.contradiction.promise-repair" }

// PartContradictionPromiseTransfer: The promise is about bank transfers, which aren't a payment method
type PartContradictionPromiseTransfer struct{}

func (PartContradictionPromiseTransfer) entry() string { return "part.contradiction.promise-transfer" }

// PartContradictionRecordedNowhere: The web address can't be recorded in a commercial register that the store doesn't have
type PartContradictionRecordedNowhere struct{}

func (PartContradictionRecordedNowhere) entry() string { return "part.contradiction.recorded-nowhere" }

// PartContradictionReturnFee: The store pays for returns, but a fee for them is set
type PartContradictionReturnFee struct{}

func (PartContradictionReturnFee) entry() string { return "part.contradiction.return-fee" }

// PartContradictionRole: An authority gives a government service, and nobody else does
type PartContradictionRole struct{}

func (PartContradictionRole) entry() string { return "part.contradiction.role" }

// PartContradictionSeasons: Two seasons overlap, so a day has two sets of hours
type PartContradictionSeasons struct{}

func (PartContradictionSeasons) entry() string { return "part.contradiction.seasons" }

// PartContradictionShopAddress: The online store has another address
type PartContradictionShopAddress struct{}

func (PartContradictionShopAddress) entry() string { return "part.contradiction.shop-address" }

// PartContradictionSiteAddress: This site has another address
type PartContradictionSiteAddress struct{}

func (PartContradictionSiteAddress) entry() string { return "part.contradiction.site-address" }

// PartContradictionTransfer: A bank transfer has a deadline, but it isn't a payment method
type PartContradictionTransfer struct{}

func (PartContradictionTransfer) entry() string { return "part.contradiction.transfer" }

// PartContradictionVatCertificate: A VAT certificate is linked, but the store isn't registered for VAT
type PartContradictionVatCertificate struct{}

func (PartContradictionVatCertificate) entry() string { return "part.contradiction.vat-certificate" }

// PartContradictionVatParty: The tax authority is said to receive invoices, but the store isn't registered for VAT
type PartContradictionVatParty struct{}

func (PartContradictionVatParty) entry() string { return "part.contradiction.vat-party" }

// PartContradictionVatPercent: A VAT rate is set, but the store isn't registered for VAT
type PartContradictionVatPercent struct{}

func (PartContradictionVatPercent) entry() string { return "part.contradiction.vat-percent" }

// PartContradictionVatPrices: The prices mention VAT, but the store isn't registered for it
type PartContradictionVatPrices struct{}

func (PartContradictionVatPrices) entry() string { return "part.contradiction.vat-prices" }

// PartContradictionZoneCarrier: The courier isn't among those of the store
type PartContradictionZoneCarrier struct{}

func (PartContradictionZoneCarrier) entry() string { return "part.contradiction.zone-carrier" }

// PartCounts: {errors|error}, {warnings|warning}{ignored|say}
type PartCounts struct {
	Errors   int
	Warnings int
	Ignored  Message
}

func (PartCounts) entry() string { return "part.counts" }

// PartCrNumber: commercial registration number
type PartCrNumber struct{}

func (PartCrNumber) entry() string { return "part.cr-number" }

// PartDateDay: month {month|number} of {year|number} has {days|day}, not {day|number}
type PartDateDay struct {
	Month int
	Year  int
	Days  int
	Day   int
}

func (PartDateDay) entry() string { return "part.date.day" }

// PartDateEarly: the year {year|number} is too early; the first year allowed is {first|number}
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

// PartDateLate: the year {year|number} is too late; the last year allowed is {last|number}
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

// PartDays: {n|day}
type PartDays struct {
	N int
}

func (PartDays) entry() string { return "part.days" }

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

// PartEventsOtherDisk: `{folder}` is on {system}; use a disk of this machine
type PartEventsOtherDisk struct {
	Folder string
	System string
}

func (PartEventsOtherDisk) entry() string { return "part.events.other-disk" }

// PartEventsRaiseLimit: it can't watch more files ({cause}); raise the limit with `{command}`
type PartEventsRaiseLimit struct {
	Cause   string
	Command string
}

func (PartEventsRaiseLimit) entry() string { return "part.events.raise-limit" }

// PartEventsSilent: changes in `{folder}` went unreported; use another disk of this machine
type PartEventsSilent struct {
	Folder string
}

func (PartEventsSilent) entry() string { return "part.events.silent" }

// PartEventsUsedUp: it can't watch more files ({cause})
type PartEventsUsedUp struct {
	Cause string
}

func (PartEventsUsedUp) entry() string { return "part.events.used-up" }

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

// PartFixable: , {n|number} can be fixed with `--fix`
type PartFixable struct {
	N int
}

func (PartFixable) entry() string { return "part.fixable" }

// PartFolderHome: your home folder
type PartFolderHome struct{}

func (PartFolderHome) entry() string { return "part.folder.home" }

// PartFolderSite: the site's folder
type PartFolderSite struct{}

func (PartFolderSite) entry() string { return "part.folder.site" }

// PartFolderTemporary: the folder for temporary files
type PartFolderTemporary struct{}

func (PartFolderTemporary) entry() string { return "part.folder.temporary" }

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

// PartFoundEmpty: empty text
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

// PartHours: {n|hour}
type PartHours struct {
	N int
}

func (PartHours) entry() string { return "part.hours" }

// PartIgnoredErrors: , {n|error} ignored in `site.toml`
type PartIgnoredErrors struct {
	N int
}

func (PartIgnoredErrors) entry() string { return "part.ignored-errors" }

// PartIgnoredFindings: , {n|number} ignored in `site.toml`
type PartIgnoredFindings struct {
	N int
}

func (PartIgnoredFindings) entry() string { return "part.ignored-findings" }

// PartItemAbove: the list item above
type PartItemAbove struct{}

func (PartItemAbove) entry() string { return "part.item-above" }

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

// PartKindEmail: an email address
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

// PartKindText: text
type PartKindText struct{}

func (PartKindText) entry() string { return "part.kind.text" }

// PartKindUnknown: a fact with an error
type PartKindUnknown struct{}

func (PartKindUnknown) entry() string { return "part.kind.unknown" }

// PartKindUrl: a web address
type PartKindUrl struct{}

func (PartKindUrl) entry() string { return "part.kind.url" }

// PartLawOf: {country|both}
type PartLawOf struct {
	Country lang.Bilingual
}

func (PartLawOf) entry() string { return "part.law-of" }

// PartLawOthers: other countries
type PartLawOthers struct{}

func (PartLawOthers) entry() string { return "part.law-others" }

// PartListItems: list items
type PartListItems struct{}

func (PartListItems) entry() string { return "part.list-items" }

// PartMade: {pages|page}, {files|file}, {size}, {ms} ms
type PartMade struct {
	Pages int
	Files int
	Size  string
	Ms    string
}

func (PartMade) entry() string { return "part.made" }

// PartMatter: `{key}`
type PartMatter struct {
	Key string
}

func (PartMatter) entry() string { return "part.matter" }

// PartMobileNumber: mobile number
type PartMobileNumber struct{}

func (PartMobileNumber) entry() string { return "part.mobile-number" }

// PartMonths: {n|month}
type PartMonths struct {
	N int
}

func (PartMonths) entry() string { return "part.months" }

// PartNameControl: it contains a control character
type PartNameControl struct{}

func (PartNameControl) entry() string { return "part.name-control" }

// PartNameDevice: Windows reserves it for a device
type PartNameDevice struct{}

func (PartNameDevice) entry() string { return "part.name-device" }

// PartNameDots: it leads to another folder
type PartNameDots struct{}

func (PartNameDots) entry() string { return "part.name-dots" }

// PartNameEdge: it starts or ends with a space, or ends with a dot
type PartNameEdge struct{}

func (PartNameEdge) entry() string { return "part.name-edge" }

// PartNameInvisible: it contains an invisible character
type PartNameInvisible struct{}

func (PartNameInvisible) entry() string { return "part.name-invisible" }

// PartNameLong: it is longer than {most|number} bytes; an Arabic letter takes two
type PartNameLong struct {
	Most int
}

func (PartNameLong) entry() string { return "part.name-long" }

// PartNameNotUtf8: it isn't valid UTF-8
type PartNameNotUtf8 struct{}

func (PartNameNotUtf8) entry() string { return "part.name-not-utf8" }

// PartNameSign: it contains `{sign}`
type PartNameSign struct {
	Sign string
}

func (PartNameSign) entry() string { return "part.name-sign" }

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

// PartParagraphs: paragraphs
type PartParagraphs struct{}

func (PartParagraphs) entry() string { return "part.paragraphs" }

// PartPathAbsolute: it is absolute or has an empty part
type PartPathAbsolute struct{}

func (PartPathAbsolute) entry() string { return "part.path.absolute" }

// PartPathBackslash: it contains a backslash
type PartPathBackslash struct{}

func (PartPathBackslash) entry() string { return "part.path.backslash" }

// PartPathControl: it contains a control character
type PartPathControl struct{}

func (PartPathControl) entry() string { return "part.path.control" }

// PartPathDots: it has a part `.` or `..`
type PartPathDots struct{}

func (PartPathDots) entry() string { return "part.path.dots" }

// PartPathEmpty: it is empty
type PartPathEmpty struct{}

func (PartPathEmpty) entry() string { return "part.path.empty" }

// PartPathNotNfc: its letters aren't in the usual Unicode form (NFC)
type PartPathNotNfc struct{}

func (PartPathNotNfc) entry() string { return "part.path.not-nfc" }

// PartPathNotUtf8: it isn't valid UTF-8
type PartPathNotUtf8 struct{}

func (PartPathNotUtf8) entry() string { return "part.path.not-utf8" }

// PartPathReserved: sitegen uses this name itself
type PartPathReserved struct{}

func (PartPathReserved) entry() string { return "part.path.reserved" }

// PartPhoneNumber: phone number
type PartPhoneNumber struct{}

func (PartPhoneNumber) entry() string { return "part.phone-number" }

// PartPhoneBeginning: no known number after `+{code}` starts with `{digits}`
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

// PartQuotationAbove: the quotation above
type PartQuotationAbove struct{}

func (PartQuotationAbove) entry() string { return "part.quotation-above" }

// PartRegistrationNumber: registration number
type PartRegistrationNumber struct{}

func (PartRegistrationNumber) entry() string { return "part.registration-number" }

// PartReplaceChanged: the file has changed in the meantime
type PartReplaceChanged struct{}

func (PartReplaceChanged) entry() string { return "part.replace.changed" }

// PartReplaceReadOnly: the file is read-only
type PartReplaceReadOnly struct{}

func (PartReplaceReadOnly) entry() string { return "part.replace.read-only" }

// PartReplaceSpecial: it isn't a regular file
type PartReplaceSpecial struct{}

func (PartReplaceSpecial) entry() string { return "part.replace.special" }

// PartRequiredContact: customers need one way to contact you: this or another
type PartRequiredContact struct{}

func (PartRequiredContact) entry() string { return "part.required.contact" }

// PartRequiredCountry: the law that applies depends on it
type PartRequiredCountry struct{}

func (PartRequiredCountry) entry() string { return "part.required.country" }

// PartRequiredName: every page says the name of the store
type PartRequiredName struct{}

func (PartRequiredName) entry() string { return "part.required.name" }

// PartSection: section “{title}”
type PartSection struct {
	Title string
}

func (PartSection) entry() string { return "part.section" }

// PartServiceNumber: customer service number
type PartServiceNumber struct{}

func (PartServiceNumber) entry() string { return "part.service-number" }

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

// PartSpecialFile: neither a file nor a link
type PartSpecialFile struct{}

func (PartSpecialFile) entry() string { return "part.special-file" }

// PartTableAbove: the table above
type PartTableAbove struct{}

func (PartTableAbove) entry() string { return "part.table-above" }

// PartTableRows: table rows
type PartTableRows struct{}

func (PartTableRows) entry() string { return "part.table-rows" }

// PartTextLanguage: `{code}` isn't a language code
type PartTextLanguage struct {
	Code string
}

func (PartTextLanguage) entry() string { return "part.text.language" }

// PartUnifiedNumber: unified number
type PartUnifiedNumber struct{}

func (PartUnifiedNumber) entry() string { return "part.unified-number" }

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

// PartValue: {text}
type PartValue struct {
	Text string
}

func (PartValue) entry() string { return "part.value" }

// PartVatNumber: VAT number
type PartVatNumber struct{}

func (PartVatNumber) entry() string { return "part.vat-number" }

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

// PartWantedEmail: an email address in quotes
type PartWantedEmail struct{}

func (PartWantedEmail) entry() string { return "part.wanted.email" }

// PartWantedFact: text, a number, a date, `true`, `false` or a list of these
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

// PartWantedText: text in quotes
type PartWantedText struct{}

func (PartWantedText) entry() string { return "part.wanted.text" }

// PartWantedTexts: text in quotes, or one text per language
type PartWantedTexts struct{}

func (PartWantedTexts) entry() string { return "part.wanted.texts" }

// PartWantedUrl: a web address in quotes
type PartWantedUrl struct{}

func (PartWantedUrl) entry() string { return "part.wanted.url" }

// PartWantedWholeNumber: a whole number without quotes
type PartWantedWholeNumber struct{}

func (PartWantedWholeNumber) entry() string { return "part.wanted.whole-number" }

// PartWeeks: {n|week}
type PartWeeks struct {
	N int
}

func (PartWeeks) entry() string { return "part.weeks" }

// PartWholeAboveLocked: the folder above it can't be written to
type PartWholeAboveLocked struct{}

func (PartWholeAboveLocked) entry() string { return "part.whole.above-locked" }

// PartWholeMounted: a disk is mounted on it
type PartWholeMounted struct{}

func (PartWholeMounted) entry() string { return "part.whole.mounted" }

// PartWholeMountedInside: another disk is mounted on `{path}` in it
type PartWholeMountedInside struct {
	Path string
}

func (PartWholeMountedInside) entry() string { return "part.whole.mounted-inside" }

// PartWholeNotCopied: `{path}` in it can't be copied
type PartWholeNotCopied struct {
	Path string
}

func (PartWholeNotCopied) entry() string { return "part.whole.not-copied" }

// PartWholeNotYours: its folder `{path}` belongs to another user
type PartWholeNotYours struct {
	Path string
}

func (PartWholeNotYours) entry() string { return "part.whole.not-yours" }

// PartWholeOtherDisk: `{path}` in it is on another disk
type PartWholeOtherDisk struct {
	Path string
}

func (PartWholeOtherDisk) entry() string { return "part.whole.other-disk" }

// PartWholeSystem: this system can't exchange two folders
type PartWholeSystem struct{}

func (PartWholeSystem) entry() string { return "part.whole.system" }

// PartWholeUnreadable: its folder `{path}` can't be read
type PartWholeUnreadable struct {
	Path string
}

func (PartWholeUnreadable) entry() string { return "part.whole.unreadable" }

// PartWorkAnswering: answering `{address}`
type PartWorkAnswering struct {
	Address string
}

func (PartWorkAnswering) entry() string { return "part.work.answering" }

// PartWorkChecking: checking all pages
type PartWorkChecking struct{}

func (PartWorkChecking) entry() string { return "part.work.checking" }

// PartWorkTelling: listing the findings
type PartWorkTelling struct{}

func (PartWorkTelling) entry() string { return "part.work.telling" }

// PartWorkUpdating: updating the preview
type PartWorkUpdating struct{}

func (PartWorkUpdating) entry() string { return "part.work.updating" }

// PartYears: {n|year}
type PartYears struct {
	N int
}

func (PartYears) entry() string { return "part.years" }

// PastedLaw: Page quotes {n|article} of a law, but never names your store
type PastedLaw struct {
	N int
}

func (PastedLaw) entry() string { return "pasted-law" }

// PicturePosition: Picture contains the place where it was taken
type PicturePosition struct{}

func (PicturePosition) entry() string { return "picture-position" }

// PictureWithoutAlt: Picture has no description (`alt`): “{address}”
type PictureWithoutAlt struct {
	Address string
}

func (PictureWithoutAlt) entry() string { return "picture-without-alt" }

// PresentationForms: Letter shapes instead of letters, probably from a PDF: “{written}”
type PresentationForms struct {
	Written string
	Right   string
}

func (PresentationForms) entry() string { return "presentation-forms" }

// PublishAnotherSite: This is the output folder of another site
type PublishAnotherSite struct{}

func (PublishAnotherSite) entry() string { return "publish.another-site" }

// PublishAnotherStore: This folder has the site of another store, “{name}”
type PublishAnotherStore struct {
	Name string
}

func (PublishAnotherStore) entry() string { return "publish.another-store" }

// PublishBadLink: Can't follow the symbolic link to the output folder: {cause|say}
type PublishBadLink struct {
	Cause Message
}

func (PublishBadLink) entry() string { return "publish.bad-link" }

// PublishBadPath: `{path}` can't be a path in the output: {why|say}
type PublishBadPath struct {
	Path string
	Why  Message
}

func (PublishBadPath) entry() string { return "publish.bad-path" }

// PublishBelowFile: The output folder is inside `{path}`, which is a file
type PublishBelowFile struct {
	Path string
}

func (PublishBelowFile) entry() string { return "publish.below-file" }

// PublishChangedFileKept: Someone changed `{path}`, which isn't part of the site any more; the file was kept
type PublishChangedFileKept struct {
	Path string
}

func (PublishChangedFileKept) entry() string { return "publish.changed-file-kept" }

// PublishDeadLink: The symbolic link `{path}` leads to a missing folder
type PublishDeadLink struct {
	Path string
}

func (PublishDeadLink) entry() string { return "publish.dead-link" }

// PublishDeletedMeanwhile: `{path}` was deleted during the build; build again
type PublishDeletedMeanwhile struct {
	Path string
}

func (PublishDeletedMeanwhile) entry() string { return "publish.deleted-meanwhile" }

// PublishEarlierLeft: Can't delete what an earlier build left: {cause|say}
type PublishEarlierLeft struct {
	Cause Message
}

func (PublishEarlierLeft) entry() string { return "publish.earlier-left" }

// PublishFileAndFolder: `{path}` would be a file, and also the folder of `{child}`
type PublishFileAndFolder struct {
	Path  string
	Child string
}

func (PublishFileAndFolder) entry() string { return "publish.file-and-folder" }

// PublishFolderLeft: Can't delete the folder `{path}`: {cause|say}
type PublishFolderLeft struct {
	Path  string
	Cause Message
}

func (PublishFolderLeft) entry() string { return "publish.folder-left" }

// PublishForeignFile: This file isn't from sitegen, and the site has another one with the same name
type PublishForeignFile struct{}

func (PublishForeignFile) entry() string { return "publish.foreign-file" }

// PublishForeignFolder: This isn't from sitegen, and the site needs a file instead of the folder `{path}`
type PublishForeignFolder struct {
	Path string
}

func (PublishForeignFolder) entry() string { return "publish.foreign-folder" }

// PublishForeignNotFolder: This file isn't from sitegen, and the site needs a folder here for `{path}`
type PublishForeignNotFolder struct {
	Path string
}

func (PublishForeignNotFolder) entry() string { return "publish.foreign-not-folder" }

// PublishHoldsOuter: This output folder contains {folder|say}: `{path}`
type PublishHoldsOuter struct {
	Folder Message
	Path   string
}

func (PublishHoldsOuter) entry() string { return "publish.holds-outer" }

// PublishHoldsSource: This output folder contains `{path}`, which has the site's source files
type PublishHoldsSource struct {
	Path string
}

func (PublishHoldsSource) entry() string { return "publish.holds-source" }

// PublishInSource: This output folder is inside `{path}`, which has the site's source files
type PublishInSource struct {
	Path string
}

func (PublishInSource) entry() string { return "publish.in-source" }

// PublishIsFile: The output folder is a file
type PublishIsFile struct{}

func (PublishIsFile) entry() string { return "publish.is-file" }

// PublishIsOuter: The output folder can't be {folder|say}
type PublishIsOuter struct {
	Folder Message
}

func (PublishIsOuter) entry() string { return "publish.is-outer" }

// PublishIsSource: A folder with the site's source files can't be the output folder
type PublishIsSource struct{}

func (PublishIsSource) entry() string { return "publish.is-source" }

// PublishListDamaged: This file may be yours: sitegen's list of its own files, `{file}`, is damaged
type PublishListDamaged struct {
	File string
	Out  string
}

func (PublishListDamaged) entry() string { return "publish.list-damaged" }

// PublishMostPagesGo: This build would remove {gone|number} of {all|page}: `{pages}`
type PublishMostPagesGo struct {
	Gone  int
	All   int
	Pages string
}

func (PublishMostPagesGo) entry() string { return "publish.most-pages-go" }

// PublishNotAbsolute: The output folder `{path}` isn't an absolute path
type PublishNotAbsolute struct {
	Path string
}

func (PublishNotAbsolute) entry() string { return "publish.not-absolute" }

// PublishNotEmpty: The folder isn't empty and sitegen didn't create it: it contains `{name}`
type PublishNotEmpty struct {
	Name string
}

func (PublishNotEmpty) entry() string { return "publish.not-empty" }

// PublishNotExchanged: Can't replace `{path}` with the finished site: {cause|say}
type PublishNotExchanged struct {
	Path  string
	Cause Message
}

func (PublishNotExchanged) entry() string { return "publish.not-exchanged" }

// PublishNotMoved: Can't move the finished site to `{path}`: {cause|say}
type PublishNotMoved struct {
	Path  string
	Cause Message
}

func (PublishNotMoved) entry() string { return "publish.not-moved" }

// PublishOldSiteLeft: Can't delete the old site: {cause|say}
type PublishOldSiteLeft struct {
	Cause Message
}

func (PublishOldSiteLeft) entry() string { return "publish.old-site-left" }

// PublishOneByOne: The files were replaced one by one, because `{path}` can't be replaced as a whole: {why|say}
type PublishOneByOne struct {
	Path string
	Why  Message
}

func (PublishOneByOne) entry() string { return "publish.one-by-one" }

// PublishPartly: {why|say}; part of the site may be replaced already, so build again
type PublishPartly struct {
	Why Message
}

func (PublishPartly) entry() string { return "publish.partly" }

// PublishRoot: The root of the disk can't be the output folder
type PublishRoot struct{}

func (PublishRoot) entry() string { return "publish.root" }

// PublishSavedMeanwhile: `{path}` was saved during the build; the file was kept
type PublishSavedMeanwhile struct {
	Path string
}

func (PublishSavedMeanwhile) entry() string { return "publish.saved-meanwhile" }

// PublishSpecialList: This isn't a regular file, but sitegen needs this name for its list of files
type PublishSpecialList struct{}

func (PublishSpecialList) entry() string { return "publish.special-list" }

// PublishSystem: A folder of the operating system can't be the output folder
type PublishSystem struct{}

func (PublishSystem) entry() string { return "publish.system" }

// PublishTwice: Two files of the site have the same path, `{path}`
type PublishTwice struct {
	Path string
}

func (PublishTwice) entry() string { return "publish.twice" }

// PublishUnknownOwner: The folder's `{file}` is damaged, so sitegen can't tell whose site this is
type PublishUnknownOwner struct {
	File string
}

func (PublishUnknownOwner) entry() string { return "publish.unknown-owner" }

// PublishUnwritten: Can't write `{path}`: {cause|say}
type PublishUnwritten struct {
	Path  string
	Cause Message
}

func (PublishUnwritten) entry() string { return "publish.unwritten" }

// RawHtml: HTML isn't published: `{html}`
type RawHtml struct {
	Html string
}

func (RawHtml) entry() string { return "raw-html" }

// RawHtmlBesideComment: Text on the line of a comment isn't published: “{text}”
type RawHtmlBesideComment struct {
	Text string
}

func (RawHtmlBesideComment) entry() string { return "raw-html.beside-comment" }

// RepeatedId: Several elements have the same `id`: “{id}”
type RepeatedId struct {
	Id string
}

func (RepeatedId) entry() string { return "repeated-id" }

// ReportDay: {day|number} {month} {year|number}
type ReportDay struct {
	Day   int
	Month string
	Year  int
}

func (ReportDay) entry() string { return "report.day" }

// ReportFixLead: Places that this command fixes safely: {n|number}
type ReportFixLead struct {
	N int
}

func (ReportFixLead) entry() string { return "report.fix-lead" }

// ReportHijri: {day|number} {month} {year|number} AH
type ReportHijri struct {
	Day   int
	Month string
	Year  int
}

func (ReportHijri) entry() string { return "report.hijri" }

// ReportScore: {declared|number} of {of|number} declared
type ReportScore struct {
	Declared int
	Of       int
}

func (ReportScore) entry() string { return "report.score" }

// ReturnWindow: Return window is {found|day}; the legal minimum is {least|day} ({law|both})
type ReturnWindow struct {
	Found int
	Least int
	Law   lang.Bilingual
	Key   string
}

func (ReturnWindow) entry() string { return "return-window" }

// SampleData: Sample value was never replaced: “{text}”
type SampleData struct {
	Text string
}

func (SampleData) entry() string { return "sample-data" }

// SampleFact: “{value}” is from the sample store {store|both}
type SampleFact struct {
	Value string
	Store lang.Bilingual
}

func (SampleFact) entry() string { return "sample-fact" }

// SampleFactHistory: The history of `{policy}` is that of the sample store {store|both}
type SampleFactHistory struct {
	Policy string
	Store  lang.Bilingual
}

func (SampleFactHistory) entry() string { return "sample-fact.history" }

// SectionFile: Page `{page}` has no section `#{id}`
type SectionFile struct {
	Page string
	Id   string
}

func (SectionFile) entry() string { return "section-file" }

// SectionFileBesidePage: This section is in a file of its own, but the whole page is in `{page}`
type SectionFileBesidePage struct {
	Page string
}

func (SectionFileBesidePage) entry() string { return "section-file.beside-page" }

// SectionFileLostAnchor: This section replaces one that had `#{id}`, and `{link}` links to it
type SectionFileLostAnchor struct {
	Id   string
	Link string
}

func (SectionFileLostAnchor) entry() string { return "section-file.lost-anchor" }

// SectionFileMeant: Did you mean `{meant}`? To add a section, write `after = "ID"` in the front matter
type SectionFileMeant struct {
	Meant string
}

func (SectionFileMeant) entry() string { return "section-file.meant" }

// SectionFileMeantPage: Did you mean the page `{meant}`?
type SectionFileMeantPage struct {
	Meant string
}

func (SectionFileMeantPage) entry() string { return "section-file.meant-page" }

// SectionFileNoHeading: File doesn't start with its section's heading
type SectionFileNoHeading struct{}

func (SectionFileNoHeading) entry() string { return "section-file.no-heading" }

// SectionFileOtherId: Heading has the id `#{written}`, but the file's name says `#{id}`
type SectionFileOtherId struct {
	Written string
	Id      string
}

func (SectionFileOtherId) entry() string { return "section-file.other-id" }

// SectionFilePageless: There's no page `{page}` for this section
type SectionFilePageless struct {
	Page string
}

func (SectionFilePageless) entry() string { return "section-file.pageless" }

// SectionFileThere: Page `{page}` already has a section `#{id}`
type SectionFileThere struct {
	Page string
	Id   string
}

func (SectionFileThere) entry() string { return "section-file.there" }

// SectionFileUntranslated: This section isn't in all languages of the site
type SectionFileUntranslated struct {
	Files []string
}

func (SectionFileUntranslated) entry() string { return "section-file.untranslated" }

// SectionOrder: Section “{title}” is out of order: in `{at}` it comes after “{before}”
type SectionOrder struct {
	Title  string
	At     string
	Before string
}

func (SectionOrder) entry() string { return "section-order" }

// ServeFailed: The program failed while {work|say}: {cause}
type ServeFailed struct {
	Work  Message
	Cause string
}

func (ServeFailed) entry() string { return "serve.failed" }

// ServeNoFile: The preview has no such file
type ServeNoFile struct{}

func (ServeNoFile) entry() string { return "serve.no-file" }

// ServeTooManyPages: Too many pages in one request
type ServeTooManyPages struct{}

func (ServeTooManyPages) entry() string { return "serve.too-many-pages" }

// ServeTooManyTabs: The preview is open in too many tabs
type ServeTooManyTabs struct{}

func (ServeTooManyTabs) entry() string { return "serve.too-many-tabs" }

// ServeUnknownEditor: `SITEGEN_EDITOR` is “{value}”, which isn't a known editor
type ServeUnknownEditor struct {
	Value string
	Names []string
	Link  string
}

func (ServeUnknownEditor) entry() string { return "serve.unknown-editor" }

// ShareImage: Page has no picture for sharing (`og:image`)
type ShareImage struct{}

func (ShareImage) entry() string { return "share-image" }

// ShareImageFormat: Picture for sharing isn't a PNG or JPEG file: `{file}`
type ShareImageFormat struct {
	File string
}

func (ShareImageFormat) entry() string { return "share-image.format" }

// ShareImageSize: Picture for sharing is `{width|number}×{height|number}` pixels instead of `1200×630`: `{file}`
type ShareImageSize struct {
	Width  int
	Height int
	File   string
}

func (ShareImageSize) entry() string { return "share-image.size" }

// ShareImageWeight: Picture for sharing is {size|number} KB; the limit is {max|number} KB: `{file}`
type ShareImageWeight struct {
	Size int
	Max  int
	File string
}

func (ShareImageWeight) entry() string { return "share-image.weight" }

// SharingDenied: The text says you share no data, but the third parties in your register receive it
type SharingDenied struct{}

func (SharingDenied) entry() string { return "sharing-denied" }

// ShortReturnWindow: “{written}” is shorter than the legal return period of {least|day} ({law|both})
type ShortReturnWindow struct {
	Written string
	Least   int
	Law     lang.Bilingual
}

func (ShortReturnWindow) entry() string { return "short-return-window" }

// SilenceWithoutReason: Entry for “{rule}” has no reason
type SilenceWithoutReason struct {
	Rule string
}

func (SilenceWithoutReason) entry() string { return "silence-without-reason" }

// SiteFolderFolder: `{file}` is a folder, not a file
type SiteFolderFolder struct {
	File string
}

func (SiteFolderFolder) entry() string { return "site-folder.folder" }

// SiteFolderNoSite: Folder `{folder}` isn't a site: it has no `site.toml`
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

// SitemapDiffers: Page is missing from `sitemap.xml`: “{address}”
type SitemapDiffers struct {
	Address string
}

func (SitemapDiffers) entry() string { return "sitemap-differs" }

// SitemapDiffersGone: `sitemap.xml` lists a page that doesn't exist: “{address}”
type SitemapDiffersGone struct {
	Address string
}

func (SitemapDiffersGone) entry() string { return "sitemap-differs.gone" }

// SitemapDiffersHidden: `sitemap.xml` lists a page that you hide from search engines: “{address}”
type SitemapDiffersHidden struct {
	Address string
}

func (SitemapDiffersHidden) entry() string { return "sitemap-differs.hidden" }

// SpaceBeforePunctuation: Space before “{mark}”
type SpaceBeforePunctuation struct {
	Mark string
}

func (SpaceBeforePunctuation) entry() string { return "space-before-punctuation" }

// StaleFactBranchRegister: Branch registrations ended in April 2025: the unified number replaces them
type StaleFactBranchRegister struct{}

func (StaleFactBranchRegister) entry() string { return "stale-fact.branch-register" }

// StaleFactFaqResults: Google stopped showing FAQ results in May 2026
type StaleFactFaqResults struct{}

func (StaleFactFaqResults) entry() string { return "stale-fact.faq-results" }

// StaleFactMaroof: Maroof no longer verifies stores: the Saudi Business Center has done so since March 2023
type StaleFactMaroof struct{}

func (StaleFactMaroof) entry() string { return "stale-fact.maroof" }

// StaleFactRegisterExpiry: Commercial registrations have no expiry date since April 2025
type StaleFactRegisterExpiry struct{}

func (StaleFactRegisterExpiry) entry() string { return "stale-fact.register-expiry" }

// StaleTranslation: `{source}` has changed since this translation was accepted
type StaleTranslation struct {
	Source string
	File   string
}

func (StaleTranslation) entry() string { return "stale-translation" }

// StaleTranslationBuiltIn: Run `sitegen theme write {file}` and update that file, then run `sitegen check --accept {file}`
type StaleTranslationBuiltIn struct {
	File string
}

func (StaleTranslationBuiltIn) entry() string { return "stale-translation.built-in" }

// StubTranslation: Page isn't translated yet: it has {n|word}, but `{file}` is a full page
type StubTranslation struct {
	N    int
	File string
}

func (StubTranslation) entry() string { return "stub-translation" }

// SuggestedText: Site editor's suggestion is still in the text: “{text}”
type SuggestedText struct {
	Text string
}

func (SuggestedText) entry() string { return "suggested-text" }

// SuggestedTextTag: Site editor's tag is still in the text: `{tag}`
type SuggestedTextTag struct {
	Tag string
}

func (SuggestedTextTag) entry() string { return "suggested-text.tag" }

// SwallowedLine: Line becomes part of {above|say}: “{text}”
type SwallowedLine struct {
	Above Message
	Text  string
}

func (SwallowedLine) entry() string { return "swallowed-line" }

// Symlink: This is a symbolic link, which sitegen doesn't follow
type Symlink struct{}

func (Symlink) entry() string { return "symlink" }

// TableWithoutHeaders: Table that starts with “{first}” has no column names
type TableWithoutHeaders struct {
	First string
}

func (TableWithoutHeaders) entry() string { return "table-without-headers" }

// ThirdPartyRequest: Page loads a file from `{host}`, which then sees every visitor: “{address}”
type ThirdPartyRequest struct {
	Host    string
	Address string
}

func (ThirdPartyRequest) entry() string { return "third-party-request" }

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

// TomlSyntaxColon: The line has `:` instead of `=`
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

// TomlSyntaxCrash: Can't read the file as TOML
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

// TomlSyntaxNumber: This number isn't valid in TOML
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

// TooLarge: The file is larger than {limit|number} MiB
type TooLarge struct {
	Limit int
}

func (TooLarge) entry() string { return "too-large" }

// TooMuchBraces: The file has more than {limit|number} braces after `=`, `[` or `,`
type TooMuchBraces struct {
	Limit int
}

func (TooMuchBraces) entry() string { return "too-much.braces" }

// TooMuchBrackets: The file has more than {limit|number} opening brackets
type TooMuchBrackets struct {
	Limit int
}

func (TooMuchBrackets) entry() string { return "too-much.brackets" }

// TooMuchCells: The table has more than {limit|number} cells
type TooMuchCells struct {
	Limit int
}

func (TooMuchCells) entry() string { return "too-much.cells" }

// TooMuchColumns: The table has more than {limit|number} columns
type TooMuchColumns struct {
	Limit int
}

func (TooMuchColumns) entry() string { return "too-much.columns" }

// TooMuchDepth: More than {limit|number} elements are nested inside each other
type TooMuchDepth struct {
	Limit int
}

func (TooMuchDepth) entry() string { return "too-much.depth" }

// TooMuchFacts: The file has more than {limit|number} facts
type TooMuchFacts struct {
	Limit int
}

func (TooMuchFacts) entry() string { return "too-much.facts" }

// TooMuchFolders: The folder is more than {n|level} deep
type TooMuchFolders struct {
	N int
}

func (TooMuchFolders) entry() string { return "too-much.folders" }

// TooMuchLayout: Layout is too large; the limits are {size|number} KiB and {actions|number} actions
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

// TooMuchLinks: The file has more than {limit|number} links
type TooMuchLinks struct {
	Limit int
}

func (TooMuchLinks) entry() string { return "too-much.links" }

// TooMuchMenu: Menu `{menu}` has more than {n|page}
type TooMuchMenu struct {
	Menu string
	N    int
}

func (TooMuchMenu) entry() string { return "too-much.menu" }

// TooMuchNesting: More than {limit|number} quotations or lists are nested inside each other
type TooMuchNesting struct {
	Limit int
}

func (TooMuchNesting) entry() string { return "too-much.nesting" }

// TooMuchPage: The page is larger than {limit|number} MiB
type TooMuchPage struct {
	Limit int
}

func (TooMuchPage) entry() string { return "too-much.page" }

// TooMuchProblems: The file has more than {limit|number} problems; the rest aren't shown
type TooMuchProblems struct {
	Limit int
}

func (TooMuchProblems) entry() string { return "too-much.problems" }

// TooMuchReferences: Reference links repeat too many long addresses and titles
type TooMuchReferences struct{}

func (TooMuchReferences) entry() string { return "too-much.references" }

// TooMuchSplit: Split the text into several pages
type TooMuchSplit struct{}

func (TooMuchSplit) entry() string { return "too-much.split" }

// TooMuchStars: The file has more than {limit|number} stars, underscores and tildes
type TooMuchStars struct {
	Limit int
}

func (TooMuchStars) entry() string { return "too-much.stars" }

// TooMuchText: The text is larger than {limit|number} KiB
type TooMuchText struct {
	Limit int
}

func (TooMuchText) entry() string { return "too-much.text" }

// TranslatedBrand: “{written}” isn't the name of your store; the Arabic text (`{at}`) uses the name
type TranslatedBrand struct {
	Written string
	At      string
}

func (TranslatedBrand) entry() string { return "translated-brand" }

// UnacceptedTranslation: You haven't yet accepted this translation of `{source}`
type UnacceptedTranslation struct {
	Source string
	File   string
}

func (UnacceptedTranslation) entry() string { return "unaccepted-translation" }

// UnacceptedTranslationBuiltIn: Run `sitegen theme write {file}` and translate your text in that file, then run `sitegen check --accept {file}`
type UnacceptedTranslationBuiltIn struct {
	File string
}

func (UnacceptedTranslationBuiltIn) entry() string { return "unaccepted-translation.built-in" }

// UnassignedPhone: “{written}” may be wrong: {why|say}
type UnassignedPhone struct {
	Written string
	Why     Message
}

func (UnassignedPhone) entry() string { return "unassigned-phone" }

// UnclosedComment: The comment isn't closed, so nothing after it is published
type UnclosedComment struct{}

func (UnclosedComment) entry() string { return "unclosed-comment" }

// UndatedPolicy: These policies have no date: {policies|list}
type UndatedPolicy struct {
	Policies []string
}

func (UndatedPolicy) entry() string { return "undated-policy" }

// UndeclaredParty: {party|both} isn't in your third-party register
type UndeclaredParty struct {
	Party lang.Bilingual
	Id    string
}

func (UndeclaredParty) entry() string { return "undeclared-party" }

// UndeclaredPartyPayment: You accept cards, but your third-party register has no payment provider
type UndeclaredPartyPayment struct{}

func (UndeclaredPartyPayment) entry() string { return "undeclared-party.payment" }

// UnderlinedParagraph: Paragraph becomes a heading because of the `{mark}` below it: “{text}”
type UnderlinedParagraph struct {
	Mark string
	Text string
}

func (UnderlinedParagraph) entry() string { return "underlined-paragraph" }

// UnevenSection: Number of {what|say} in {section|say} differs: {here|number} here, {there|number} in `{at}`
type UnevenSection struct {
	What    Message
	Section Message
	Here    int
	There   int
	At      string
}

func (UnevenSection) entry() string { return "uneven-section" }

// UnexplainedParty: Third party `{id}` has no `{key}` in `{languages|and}`
type UnexplainedParty struct {
	Id        string
	Key       string
	Languages []string
	Right     string
}

func (UnexplainedParty) entry() string { return "unexplained-party" }

// UnfinishedParty: You haven't written `{keys|and}` for {party|both}
type UnfinishedParty struct {
	Keys  []string
	Party lang.Bilingual
	Id    string
}

func (UnfinishedParty) entry() string { return "unfinished-party" }

// UnfinishedPartyEntry: Write what is missing in the `[[third_party]]` with `id = "{id}"`
type UnfinishedPartyEntry struct {
	Id string
}

func (UnfinishedPartyEntry) entry() string { return "unfinished-party.entry" }

// UnidentifiedStoreContact: Phone and email of the store are missing
type UnidentifiedStoreContact struct{}

func (UnidentifiedStoreContact) entry() string { return "unidentified-store.contact" }

// UnidentifiedStoreRegister: Registration number of the store is missing
type UnidentifiedStoreRegister struct {
	Keys []string
}

func (UnidentifiedStoreRegister) entry() string { return "unidentified-store.register" }

// UnidentifiedStoreVat: VAT number of the store is missing
type UnidentifiedStoreVat struct{}

func (UnidentifiedStoreVat) entry() string { return "unidentified-store.vat" }

// UnknownAdmonition: `[!{name}]` isn't a type of note box
type UnknownAdmonition struct {
	Name string
}

func (UnknownAdmonition) entry() string { return "unknown-admonition" }

// UnknownCarrier: Courier “{id}” isn't in your third-party register
type UnknownCarrier struct {
	Id string
}

func (UnknownCarrier) entry() string { return "unknown-carrier" }

// UnknownCarrierKnown: Add `"{id}"` to `parties`
type UnknownCarrierKnown struct {
	Id string
}

func (UnknownCarrierKnown) entry() string { return "unknown-carrier.known" }

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

// UnknownCover: “{word}” in `covers` matches no requirement
type UnknownCover struct {
	Word string
}

func (UnknownCover) entry() string { return "unknown-cover" }

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

// UnknownFactLaw: Run `sitegen facts law` to see what laws have
type UnknownFactLaw struct{}

func (UnknownFactLaw) entry() string { return "unknown-fact.law" }

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

// UnknownLanguageFolder: “{folder}” isn't a language of this site
type UnknownLanguageFolder struct {
	Folder string
	Names  []string
}

func (UnknownLanguageFolder) entry() string { return "unknown-language.folder" }

// UnknownLanguageNoFolder: This file isn't in the folder of a language
type UnknownLanguageNoFolder struct {
	Folders []string
}

func (UnknownLanguageNoFolder) entry() string { return "unknown-language.no-folder" }

// UnknownMethod: “{method}” isn't in `payments.methods`
type UnknownMethod struct {
	Method string
}

func (UnknownMethod) entry() string { return "unknown-method" }

// UnknownParty: “{id}” in `parties` isn't a party that the program knows
type UnknownParty struct {
	Id string
}

func (UnknownParty) entry() string { return "unknown-party" }

// UnknownPartyNear: Did you mean “{meant}”? If not, remove it from `parties` and add a `[[third_party]]` with `id = "{id}"`
type UnknownPartyNear struct {
	Meant string
	Id    string
}

func (UnknownPartyNear) entry() string { return "unknown-party.near" }

// UnknownPolicy: No policy is called `{policy}`
type UnknownPolicy struct {
	Policy string
	Meant  string
}

func (UnknownPolicy) entry() string { return "unknown-policy" }

// UnknownProfile: “{name}” isn't a profile
type UnknownProfile struct {
	Name     string
	Profiles []string
}

func (UnknownProfile) entry() string { return "unknown-profile" }

// UnknownProfileForeign: Profile `{name}` is for stores in {country|both}; yours is in `{own}`
type UnknownProfileForeign struct {
	Name    string
	Country lang.Bilingual
	Own     string
}

func (UnknownProfileForeign) entry() string { return "unknown-profile.foreign" }

// UnknownProfileNear: Did you mean `{near}`? The profiles are `{profiles|and}`
type UnknownProfileNear struct {
	Near     string
	Profiles []string
}

func (UnknownProfileNear) entry() string { return "unknown-profile.near" }

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

// UnknownRule: Unknown rule “{rule}”
type UnknownRule struct {
	Rule string
}

func (UnknownRule) entry() string { return "unknown-rule" }

// UnknownRuleMeant: Write `rule = "{rule}"`
type UnknownRuleMeant struct {
	Rule string
}

func (UnknownRuleMeant) entry() string { return "unknown-rule.meant" }

// UnknownRuleMissing: Entry of `[[check.allow]]` names no rule
type UnknownRuleMissing struct{}

func (UnknownRuleMissing) entry() string { return "unknown-rule.missing" }

// UnlawfulFactExclusion: By law, `{value}` isn't a reason to refuse a return ({law|both})
type UnlawfulFactExclusion struct {
	Value string
	Law   lang.Bilingual
}

func (UnlawfulFactExclusion) entry() string { return "unlawful-fact.exclusion" }

// UnlawfulFactExclusions: The law of your country isn't known to let you refuse returns ({law|both})
type UnlawfulFactExclusions struct {
	Law lang.Bilingual
}

func (UnlawfulFactExclusions) entry() string { return "unlawful-fact.exclusions" }

// UnlawfulFactFromOrder: By law, the return window starts when the order is received ({law|both})
type UnlawfulFactFromOrder struct {
	Law lang.Bilingual
}

func (UnlawfulFactFromOrder) entry() string { return "unlawful-fact.from-order" }

// UnlawfulFactLateRefund: Refunds take {found|business-day}; that can be more than the {days|day} of the law ({law|both})
type UnlawfulFactLateRefund struct {
	Found int
	Days  int
	Law   lang.Bilingual
	Most  int
}

func (UnlawfulFactLateRefund) entry() string { return "unlawful-fact.late-refund" }

// UnlawfulFactLateRefundTogether: Write `inspect_within_days` and `refund_within_days` of {most|number} or less together: they count business days
type UnlawfulFactLateRefundTogether struct {
	Most int
}

func (UnlawfulFactLateRefundTogether) entry() string { return "unlawful-fact.late-refund-together" }

// UnlawfulFactLegitimateInterest: Legitimate interest isn't a basis in the law of your country ({law|both})
type UnlawfulFactLegitimateInterest struct {
	Law lang.Bilingual
}

func (UnlawfulFactLegitimateInterest) entry() string { return "unlawful-fact.legitimate-interest" }

// UnlawfulFactNoTax: Sales aren't taxed in the country of the store: {country|both}
type UnlawfulFactNoTax struct {
	Country lang.Bilingual
}

func (UnlawfulFactNoTax) entry() string { return "unlawful-fact.no-tax" }

// UnlawfulFactPricesWithoutVat: Customers must see the total price, with tax ({law|both})
type UnlawfulFactPricesWithoutVat struct {
	Law lang.Bilingual
}

func (UnlawfulFactPricesWithoutVat) entry() string { return "unlawful-fact.prices-without-vat" }

// UnlawfulFactStoreCredit: Refunds should go back the way the customer paid ({law|both})
type UnlawfulFactStoreCredit struct {
	Law lang.Bilingual
}

func (UnlawfulFactStoreCredit) entry() string { return "unlawful-fact.store-credit" }

// UnlawfulFactTaxPercent: {name|both} is {law|number}%, not {found|number}%
type UnlawfulFactTaxPercent struct {
	Name  lang.Bilingual
	Law   int
	Found int
}

func (UnlawfulFactTaxPercent) entry() string { return "unlawful-fact.tax-percent" }

// UnmarkedLanguage: Link “{address}” doesn't say that it leads to a page in {tag|language}
type UnmarkedLanguage struct {
	Address string
	Tag     string
}

func (UnmarkedLanguage) entry() string { return "unmarked-language" }

// UnreadableFolder: Can't read the folder: {cause|say}
type UnreadableFolder struct {
	Cause Message
}

func (UnreadableFolder) entry() string { return "unreadable.folder" }

// UnreadableMissing: The file is missing
type UnreadableMissing struct{}

func (UnreadableMissing) entry() string { return "unreadable.missing" }

// UnreadableNoFolder: This is a file, but sitegen needs a folder with this name
type UnreadableNoFolder struct{}

func (UnreadableNoFolder) entry() string { return "unreadable.no-folder" }

// UnreadableSiteFile: The file is missing
type UnreadableSiteFile struct{}

func (UnreadableSiteFile) entry() string { return "unreadable.site-file" }

// UnreadableSiteFileType: Replace `site.toml` with a regular file that you have permission to read
type UnreadableSiteFileType struct{}

func (UnreadableSiteFileType) entry() string { return "unreadable.site-file-type" }

// UntranslatedText: Text in {is|language} on a page in {should|language}: “{text}”
type UntranslatedText struct {
	Is     string
	Should string
	Text   string
}

func (UntranslatedText) entry() string { return "untranslated-text" }

// UntranslatedTextCopy: Text is the same as in `{file}`, which is in another language
type UntranslatedTextCopy struct {
	File string
}

func (UntranslatedTextCopy) entry() string { return "untranslated-text.copy" }

// UntranslatedTextPage: Page is in {is|language} instead of {should|language}
type UntranslatedTextPage struct {
	Is     string
	Should string
}

func (UntranslatedTextPage) entry() string { return "untranslated-text.page" }

// UntranslatedTextWord: Word in {is|language} on a page in {should|language}: “{text}”
type UntranslatedTextWord struct {
	Is     string
	Should string
	Text   string
}

func (UntranslatedTextWord) entry() string { return "untranslated-text.word" }

// UntranslatedValue: Value for {should|language} is in {is|language}: “{text}”
type UntranslatedValue struct {
	Should string
	Is     string
	Text   string
}

func (UntranslatedValue) entry() string { return "untranslated-value" }

// UntranslatedValueAll: `{key}` has no text in {should|language}: “{text}” is in {is|language}
type UntranslatedValueAll struct {
	Key    string
	Should string
	Text   string
	Is     string
	Right  string
}

func (UntranslatedValueAll) entry() string { return "untranslated-value.all" }

// UntranslatedWords: Not translated from {from|language} to {language|language}: {n|number} of {all|number} texts, such as `{keys|and}`
type UntranslatedWords struct {
	From     string
	Language string
	N        int
	All      int
	Keys     []string
}

func (UntranslatedWords) entry() string { return "untranslated-words" }

// UnusedAllow: Entry for “{rule}” ignores nothing
type UnusedAllow struct {
	Rule string
}

func (UnusedAllow) entry() string { return "unused-allow" }

// UnusedAllowNever: Errors of “{rule}” can't be ignored
type UnusedAllowNever struct {
	Rule string
}

func (UnusedAllowNever) entry() string { return "unused-allow.never" }

// UnusedAllowNoQuote: Entry for “{rule}” needs a `quote` to ignore an error
type UnusedAllowNoQuote struct {
	Rule string
}

func (UnusedAllowNoQuote) entry() string { return "unused-allow.no-quote" }

// UnusedAllowOtherQuote: `quote` isn't the text that “{rule}” found
type UnusedAllowOtherQuote struct {
	Rule string
}

func (UnusedAllowOtherQuote) entry() string { return "unused-allow.other-quote" }

// UnusedAllowQuote: Write `quote = "{text}"`
type UnusedAllowQuote struct {
	Text string
}

func (UnusedAllowQuote) entry() string { return "unused-allow.quote" }

// UnusedAllowWithQuote: Delete the entry, or fix its `path` or `quote`
type UnusedAllowWithQuote struct{}

func (UnusedAllowWithQuote) entry() string { return "unused-allow.with-quote" }

// UnusedFootnote: The footnote `[^{label}]` isn't published: the text never refers to it
type UnusedFootnote struct {
	Label string
}

func (UnusedFootnote) entry() string { return "unused-footnote" }

// UnusedReference: “{line}” isn't published: Markdown reads it as the address of a link
type UnusedReference struct {
	Line string
}

func (UnusedReference) entry() string { return "unused-reference" }

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

// VagueLink: Link text “{text}” doesn't say where it leads
type VagueLink struct {
	Text string
}

func (VagueLink) entry() string { return "vague-link" }

// WatchAsked: Checking for changes every {ms|number} ms or less often, because of `--poll`
type WatchAsked struct {
	Ms int
}

func (WatchAsked) entry() string { return "watch.asked" }

// WatchLooking: Checking for changes every {ms|number} ms or less often, because the system doesn't report them: {why|say}
type WatchLooking struct {
	Ms  int
	Why Message
}

func (WatchLooking) entry() string { return "watch.looking" }

// WhatsappNumber: “{number}” can't be a WhatsApp number
type WhatsappNumber struct {
	Number string
}

func (WhatsappNumber) entry() string { return "whatsapp-number" }

// WrongAlternates: Page has no `hreflang="{code}"` link to “{address}”
type WrongAlternates struct {
	Code    string
	Address string
}

func (WrongAlternates) entry() string { return "wrong-alternates" }

// WrongAlternatesForeign: `hreflang="{code}"` links to “{address}”, which isn't a translation of this page
type WrongAlternatesForeign struct {
	Code    string
	Address string
}

func (WrongAlternatesForeign) entry() string { return "wrong-alternates.foreign" }

// WrongCanonical: Canonical link isn't the address of this page: “{address}”
type WrongCanonical struct {
	Address string
}

func (WrongCanonical) entry() string { return "wrong-canonical" }

// WrongCanonicalSeveral: Page has more than one canonical link
type WrongCanonicalSeveral struct{}

func (WrongCanonicalSeveral) entry() string { return "wrong-canonical.several" }

// WrongPageLanguage: `<html>` has no `{key}="{right}"`
type WrongPageLanguage struct {
	Key   string
	Right string
}

func (WrongPageLanguage) entry() string { return "wrong-page-language" }

// WrongPageLanguageOther: `<html>` has `{key}="{written}"` instead of `{key}="{right}"`
type WrongPageLanguageOther struct {
	Key     string
	Written string
	Right   string
}

func (WrongPageLanguageOther) entry() string { return "wrong-page-language.other" }

// WrongTerm: “{written}” is a wrong term
type WrongTerm struct {
	Written string
	Right   string
}

func (WrongTerm) entry() string { return "wrong-term" }

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

// WrongTypeWord: Word isn't text, a list of texts or a table of plural forms
type WrongTypeWord struct{}

func (WrongTypeWord) entry() string { return "wrong-type.word" }
