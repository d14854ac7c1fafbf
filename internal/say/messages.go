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

// AnyWrite: Write `{text}`
type AnyWrite struct {
	Text string
}

func (AnyWrite) entry() string { return "any.write" }

// AnyWriteOneOf: Write one of `{names|or}`
type AnyWriteOneOf struct {
	Names []string
}

func (AnyWriteOneOf) entry() string { return "any.write-one-of" }

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

// ShortReturnWindow: “{written}” is shorter than the legal return period of {least|day}
type ShortReturnWindow struct {
	Written string
	Least   int
}

func (ShortReturnWindow) entry() string { return "short-return-window" }
