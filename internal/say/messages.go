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

// AbsoluteSecurity: Promise of complete security, which no one can keep
type AbsoluteSecurity struct{}

func (AbsoluteSecurity) entry() string { return "absolute-security" }

// AnyControlCharacter: This line contains an invisible control character
type AnyControlCharacter struct{}

func (AnyControlCharacter) entry() string { return "any.control-character" }

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

// BadFactLongTitle: A link title with a fact takes several lines
type BadFactLongTitle struct{}

func (BadFactLongTitle) entry() string { return "bad-fact.long-title" }

// BadFactUnclosed: `{{` has no `}}`
type BadFactUnclosed struct{}

func (BadFactUnclosed) entry() string { return "bad-fact.unclosed" }

// BadFactUnclosedLine: `{{` has no `}}` on the same line
type BadFactUnclosedLine struct{}

func (BadFactUnclosedLine) entry() string { return "bad-fact.unclosed-line" }

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

// BadIdFootnote: The id “{id}” is reserved for footnotes
type BadIdFootnote struct {
	Id string
}

func (BadIdFootnote) entry() string { return "bad-id.footnote" }

// BadIdHeading: The id “{id}” contains a space
type BadIdHeading struct {
	Id string
}

func (BadIdHeading) entry() string { return "bad-id.heading" }

// BadLink: Link to “{address}” isn't allowed
type BadLink struct {
	Address string
}

func (BadLink) entry() string { return "bad-link" }

// BadLinkBeforeFact: The address ends where the fact starts
type BadLinkBeforeFact struct {
	Address string
}

func (BadLinkBeforeFact) entry() string { return "bad-link.before-fact" }

// BadLinkNoScheme: Link “{address}” has no `https:` at its start
type BadLinkNoScheme struct {
	Address string
}

func (BadLinkNoScheme) entry() string { return "bad-link.no-scheme" }

// BadLinkScheme: A link to “{address}” isn't allowed
type BadLinkScheme struct {
	Address string
}

func (BadLinkScheme) entry() string { return "bad-link.scheme" }

// BadLinkSpace: The address “{address}” contains a space
type BadLinkSpace struct {
	Address string
}

func (BadLinkSpace) entry() string { return "bad-link.space" }

// BadLinkSpaceAlone: Write `%20` instead of the space, or a link with a text: `[text](<{address}>)`
type BadLinkSpaceAlone struct {
	Address string
}

func (BadLinkSpaceAlone) entry() string { return "bad-link.space-alone" }

// BadMailLink: “{address}” isn't a valid email address
type BadMailLink struct {
	Address string
}

func (BadMailLink) entry() string { return "bad-mail-link" }

// BadName: The name isn't valid: {why|say}
type BadName struct {
	Why Message
}

func (BadName) entry() string { return "bad-name" }

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

// BrokenLinkAddress: “{address}” isn't a page or file of this site
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

// BrokenLinkIncomplete: Link “{address}” is incomplete
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

// BrokenLinkNoTranslation: Page `{page}` is missing in {language|language}
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

// CookiesDenied: The text says you use no cookies, but `site.toml` lists cookies or a provider of analytics or ads
type CookiesDenied struct{}

func (CookiesDenied) entry() string { return "cookies-denied" }

// DanglingHere: “{written}” has no link
type DanglingHere struct {
	Written string
}

func (DanglingHere) entry() string { return "dangling-here" }

// DanglingHereValue: Say where to find it; links don't work in this value
type DanglingHereValue struct{}

func (DanglingHereValue) entry() string { return "dangling-here.value" }

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

// DuplicateIdHeading: Two headings have the id “{id}”
type DuplicateIdHeading struct {
	Id string
}

func (DuplicateIdHeading) entry() string { return "duplicate-id.heading" }

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

// EmptyFactLanguage: Fact `{fact}` has no text in {language|language}
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

// EmptyLink: `<{element}>` has no address: `{attribute}="{value}"`
type EmptyLink struct {
	Element   string
	Attribute string
	Value     string
}

func (EmptyLink) entry() string { return "empty-link" }

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

// ExtraCell: This row has more cells than the first row; the extra cells aren't published
type ExtraCell struct{}

func (ExtraCell) entry() string { return "extra-cell" }

// FactInOneLanguage: `{{ {name} }}` is missing from {section|say}, but `{at}` uses it
type FactInOneLanguage struct {
	Name    string
	Section Message
	At      string
}

func (FactInOneLanguage) entry() string { return "fact-in-one-language" }

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

// FrontMatterNone: The file doesn't start with front matter
type FrontMatterNone struct{}

func (FrontMatterNone) entry() string { return "front-matter.none" }

// FrontMatterOpen: The front matter isn't closed
type FrontMatterOpen struct{}

func (FrontMatterOpen) entry() string { return "front-matter.open" }

// FrontMatterYaml: The front matter between `---` lines is YAML; sitegen reads TOML
type FrontMatterYaml struct{}

func (FrontMatterYaml) entry() string { return "front-matter.yaml" }

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

// GuardPortTaken: Another program is using port {port|number}
type GuardPortTaken struct {
	Port int
}

func (GuardPortTaken) entry() string { return "guard.port-taken" }

// GuardPortsTaken: Other programs are using the ports from {first|number} to {last|number}
type GuardPortsTaken struct {
	First int
	Last  int
}

func (GuardPortsTaken) entry() string { return "guard.ports-taken" }

// GuardStranger: This preview answers to `localhost:{port}`; to open it under another name, start it with `--allow-host {name}`
type GuardStranger struct {
	Port string
	Name string
}

func (GuardStranger) entry() string { return "guard.stranger" }

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

// InternalErrorReading: Reading this page failed with an internal error: `{cause}`
type InternalErrorReading struct {
	Cause string
}

func (InternalErrorReading) entry() string { return "internal-error.reading" }

// InternalErrorWrite: The program failed to write `{path}`: `{cause}`
type InternalErrorWrite struct {
	Path  string
	Cause string
}

func (InternalErrorWrite) entry() string { return "internal-error.write" }

// InvalidUtf8Byte: The byte `{byte}` isn't UTF-8; the file may be in Windows-1256 or Latin-1
type InvalidUtf8Byte struct {
	Byte string
}

func (InvalidUtf8Byte) entry() string { return "invalid-utf8.byte" }

// InvalidUtf8Utf16: The file is saved as UTF-16, not as UTF-8
type InvalidUtf8Utf16 struct{}

func (InvalidUtf8Utf16) entry() string { return "invalid-utf8.utf16" }

// InvalidUtf8Zero: The file contains a zero byte: it isn't text, or it is saved as UTF-16
type InvalidUtf8Zero struct{}

func (InvalidUtf8Zero) entry() string { return "invalid-utf8.zero" }

// LinkInOneLanguage: Link to “{address}” is missing on this page; it is in `{at}`
type LinkInOneLanguage struct {
	Address string
	At      string
}

func (LinkInOneLanguage) entry() string { return "link-in-one-language" }

// LostText: Layout `{layout}` doesn't show the text of its pages
type LostText struct {
	Layout string
}

func (LostText) entry() string { return "lost-text" }

// LostTextNoDefine: Put the layout between `{{ define "main" }}` and `{{ end }}`
type LostTextNoDefine struct{}

func (LostTextNoDefine) entry() string { return "lost-text.no-define" }

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

// MissingTitle: The page has no title
type MissingTitle struct{}

func (MissingTitle) entry() string { return "missing-title" }

// MissingTranslation: Page is missing in {language|language}
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

// MissingWords: {n|word} missing in {language|language}, such as `{keys|and}`
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

// MistranslatedTerm: “{written}” mistranslates “{term}” (`{at}`)
type MistranslatedTerm struct {
	Written string
	Term    string
	At      string
	Right   []string
}

func (MistranslatedTerm) entry() string { return "mistranslated-term" }

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

// NotDeclaredLacks: {how|both}. Missing: `{missing|list}`
type NotDeclaredLacks struct {
	How     lang.Bilingual
	Missing []string
}

func (NotDeclaredLacks) entry() string { return "not-declared.lacks" }

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

// PartBeforeHeadings: the text before the first heading
type PartBeforeHeadings struct{}

func (PartBeforeHeadings) entry() string { return "part.before-headings" }

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

// PartListItems: list items
type PartListItems struct{}

func (PartListItems) entry() string { return "part.list-items" }

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

// PartNameLong: it is longer than {most|number} bytes
type PartNameLong struct {
	Most int
}

func (PartNameLong) entry() string { return "part.name-long" }

// PartNameNotUtf8: it isn't UTF-8
type PartNameNotUtf8 struct{}

func (PartNameNotUtf8) entry() string { return "part.name-not-utf8" }

// PartNameSign: it contains `{sign}`
type PartNameSign struct {
	Sign string
}

func (PartNameSign) entry() string { return "part.name-sign" }

// PartParagraphs: paragraphs
type PartParagraphs struct{}

func (PartParagraphs) entry() string { return "part.paragraphs" }

// PartSection: section “{title}”
type PartSection struct {
	Title string
}

func (PartSection) entry() string { return "part.section" }

// PartSiteFileIrregular: it isn't a regular file
type PartSiteFileIrregular struct{}

func (PartSiteFileIrregular) entry() string { return "part.site-file.irregular" }

// PartSiteFileSymlink: it is a symbolic link
type PartSiteFileSymlink struct{}

func (PartSiteFileSymlink) entry() string { return "part.site-file.symlink" }

// PartSiteFileTooLarge: it is too large
type PartSiteFileTooLarge struct{}

func (PartSiteFileTooLarge) entry() string { return "part.site-file.too-large" }

// PartTableRows: table rows
type PartTableRows struct{}

func (PartTableRows) entry() string { return "part.table-rows" }

// PicturePosition: Picture contains the place where it was taken
type PicturePosition struct{}

func (PicturePosition) entry() string { return "picture-position" }

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

// SectionOrder: Section “{title}” is out of order: in `{at}` it comes after “{before}”
type SectionOrder struct {
	Title  string
	At     string
	Before string
}

func (SectionOrder) entry() string { return "section-order" }

// SharingDenied: The text says you share no data, but the third parties in your register receive it
type SharingDenied struct{}

func (SharingDenied) entry() string { return "sharing-denied" }

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

// StaleTranslation: `{source}` has changed since this translation was accepted
type StaleTranslation struct {
	Source string
	File   string
}

func (StaleTranslation) entry() string { return "stale-translation" }

// StubTranslation: Page isn't translated yet: it has {n|word}, but `{file}` is a full page
type StubTranslation struct {
	N    int
	File string
}

func (StubTranslation) entry() string { return "stub-translation" }

// Symlink: This is a symbolic link, which sitegen doesn't follow
type Symlink struct{}

func (Symlink) entry() string { return "symlink" }

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

// TooMuchNesting: More than {limit|number} quotes or lists are nested inside each other
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

// UnacceptedTranslation: No record of the version of `{source}` that this translation matches
type UnacceptedTranslation struct {
	Source string
	File   string
}

func (UnacceptedTranslation) entry() string { return "unaccepted-translation" }

// UnclosedComment: The comment isn't closed, so nothing after it is published
type UnclosedComment struct{}

func (UnclosedComment) entry() string { return "unclosed-comment" }

// UndeclaredParty: {party|both} isn't in your third-party register
type UndeclaredParty struct {
	Party lang.Bilingual
	Id    string
}

func (UndeclaredParty) entry() string { return "undeclared-party" }

// UndeclaredPartyPayment: You accept cards, but your third-party register has no payment provider
type UndeclaredPartyPayment struct{}

func (UndeclaredPartyPayment) entry() string { return "undeclared-party.payment" }

// UnevenSection: Number of {what|say} in {section|say} differs: {here|number} here, {there|number} in `{at}`
type UnevenSection struct {
	What    Message
	Section Message
	Here    int
	There   int
	At      string
}

func (UnevenSection) entry() string { return "uneven-section" }

// UnexplainedParty: Third party `{id}` has no `{key}` for `{languages|and}`
type UnexplainedParty struct {
	Id        string
	Key       string
	Languages []string
	Right     string
}

func (UnexplainedParty) entry() string { return "unexplained-party" }

// UnknownAdmonition: `[!{name}]` isn't a type of note box
type UnknownAdmonition struct {
	Name string
}

func (UnknownAdmonition) entry() string { return "unknown-admonition" }

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

// UnknownKeyPluralForm: `{form}` isn't a plural form of the word `{word}`
type UnknownKeyPluralForm struct {
	Form  string
	Word  string
	Forms []string
}

func (UnknownKeyPluralForm) entry() string { return "unknown-key.plural-form" }

// UnknownKeyWord: Word `{key}` doesn't exist
type UnknownKeyWord struct {
	Key string
}

func (UnknownKeyWord) entry() string { return "unknown-key.word" }

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

// UnknownProfile: “{name}” isn't a profile
type UnknownProfile struct {
	Name     string
	Profiles []string
}

func (UnknownProfile) entry() string { return "unknown-profile" }

// UnknownProfileNear: Did you mean `{near}`? Valid names are `{profiles|and}`
type UnknownProfileNear struct {
	Near     string
	Profiles []string
}

func (UnknownProfileNear) entry() string { return "unknown-profile.near" }

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

// UnreadableSiteFile: File is missing
type UnreadableSiteFile struct{}

func (UnreadableSiteFile) entry() string { return "unreadable.site-file" }

// UnreadableSiteFileType: Make `site.toml` a regular file that you can read
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

// WrongTerm: “{written}” is a wrong term
type WrongTerm struct {
	Written string
	Right   string
}

func (WrongTerm) entry() string { return "wrong-term" }

// WrongTypeWord: Word isn't a text, a list of texts or a table of plural forms
type WrongTypeWord struct{}

func (WrongTypeWord) entry() string { return "wrong-type.word" }
