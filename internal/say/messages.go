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

// AbsoluteSecurity: Promise of complete security, which no one can keep
type AbsoluteSecurity struct{}

func (AbsoluteSecurity) entry() string { return "absolute-security" }

// AnyBlank: Blank isn't filled in: “{text}”
type AnyBlank struct {
	Text string
}

func (AnyBlank) entry() string { return "any.blank" }

// AnyDelete: Delete it
type AnyDelete struct{}

func (AnyDelete) entry() string { return "any.delete" }

// AnyDidYouMean: Did you mean “{meant}”?
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

// AnyFillInLink: Write a link, e.g. `[Terms and Conditions](terms.md)`
type AnyFillInLink struct{}

func (AnyFillInLink) entry() string { return "any.fill-in-link" }

// AnyFillInThirdParties: List your third parties as `[[third_party]]` in `site.toml`, and write `{{ third-parties }}` on a line of its own
type AnyFillInThirdParties struct{}

func (AnyFillInThirdParties) entry() string { return "any.fill-in-third-parties" }

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

// BadMailLink: “{address}” isn't a valid email address
type BadMailLink struct {
	Address string
}

func (BadMailLink) entry() string { return "bad-mail-link" }

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

// BlankBracketFact: Write the fact, e.g. `{{ store.name }}`, or write `\[` if you mean a real bracket
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

// BlankSection: Section contains only a text in quotes: “{text}”
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

// ChatbotResidue: Leftover chatbot text: “{text}”
type ChatbotResidue struct {
	Text string
}

func (ChatbotResidue) entry() string { return "chatbot-residue" }

// ControlCharacters: Invisible character: `{code}`
type ControlCharacters struct {
	Code string
}

func (ControlCharacters) entry() string { return "control-characters" }

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

// DisguisedHeading: Heading isn't marked as one: “{text}”
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

// DuplicateTitle: Page has the same title as `{file}`
type DuplicateTitle struct {
	File string
}

func (DuplicateTitle) entry() string { return "duplicate-title" }

// EmptyLeadIn: Nothing follows this lead-in: “{text}”
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

// FactConflict: “{written}” doesn't match `{fact}` in `site.toml`: {value|say}
type FactConflict struct {
	Written string
	Fact    string
	Value   Message
	Expr    string
}

func (FactConflict) entry() string { return "fact-conflict" }

// FactConflictOfList: Correct one of the two, or delete the number from the text
type FactConflictOfList struct{}

func (FactConflictOfList) entry() string { return "fact-conflict.of-list" }

// FactInOneLanguage: `{{ {name} }}` is missing from {section|say}, but `{at}` uses it
type FactInOneLanguage struct {
	Name    string
	Section Message
	At      string
}

func (FactInOneLanguage) entry() string { return "fact-in-one-language" }

// ForeignAddress: Store address isn't in `site.toml`: “{address}”
type ForeignAddress struct {
	Address string
}

func (ForeignAddress) entry() string { return "foreign-address" }

// ForeignAddressEmail: Email isn't in `site.toml`: “{address}”
type ForeignAddressEmail struct {
	Address string
}

func (ForeignAddressEmail) entry() string { return "foreign-address.email" }

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

// GenderFlip: “{word}” is masculine, but this page says “{other}” of the store
type GenderFlip struct {
	Word  string
	Other string
}

func (GenderFlip) entry() string { return "gender-flip" }

// GenderFlipFeminine: “{word}” is feminine, but this page says “{other}” of the store
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

// InternalErrorCheck: Can't check this file: `{cause}`
type InternalErrorCheck struct {
	Cause string
}

func (InternalErrorCheck) entry() string { return "internal-error.check" }

// InternalErrorRule: Rule `{rule}` failed on this file: `{cause}`
type InternalErrorRule struct {
	Rule  string
	Cause string
}

func (InternalErrorRule) entry() string { return "internal-error.rule" }

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

// MarkupLeftHeading: Begin the heading with `#` marks and a space
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

// MarkupLeftNote: Write the note as `> [!NOTE]`, and begin each line of its text with `>`
type MarkupLeftNote struct{}

func (MarkupLeftNote) entry() string { return "markup-left.note" }

// MarkupLeftOpenCode: Code block is never closed, so the rest of the page is shown as code
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

// MarkupLeftOtherLanguage: Delete this code of another language, or write the text that it should show
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

// MissingBullets: List has lost its marks: {n|line} from here to line {last|number}
type MissingBullets struct {
	N    int
	Last int
}

func (MissingBullets) entry() string { return "missing-bullets" }

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

// NamelessLink: Link has no text and no label
type NamelessLink struct{}

func (NamelessLink) entry() string { return "nameless-link" }

// NamelessLinkButton: Button has no text and no label
type NamelessLinkButton struct{}

func (NamelessLinkButton) entry() string { return "nameless-link.button" }

// NoMainHeading: Page has no main heading `<h1>`
type NoMainHeading struct{}

func (NoMainHeading) entry() string { return "no-main-heading" }

// NoMainHeadingSeveral: Page has {n|number} main headings `<h1>`; one of them is “{text}”
type NoMainHeadingSeveral struct {
	N    int
	Text string
}

func (NoMainHeadingSeveral) entry() string { return "no-main-heading.several" }

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

// OrphanHeading: Line looks like a heading, but no text follows it: “{line}”
type OrphanHeading struct {
	Line string
}

func (OrphanHeading) entry() string { return "orphan-heading" }

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

// PartBeforeHeadings: the text before the first heading
type PartBeforeHeadings struct{}

func (PartBeforeHeadings) entry() string { return "part.before-headings" }

// PartBusinessDays: {n|business-day}
type PartBusinessDays struct {
	N int
}

func (PartBusinessDays) entry() string { return "part.business-days" }

// PartCrNumber: commercial registration number
type PartCrNumber struct{}

func (PartCrNumber) entry() string { return "part.cr-number" }

// PartDays: {n|day}
type PartDays struct {
	N int
}

func (PartDays) entry() string { return "part.days" }

// PartHours: {n|hour}
type PartHours struct {
	N int
}

func (PartHours) entry() string { return "part.hours" }

// PartItemAbove: the list item above
type PartItemAbove struct{}

func (PartItemAbove) entry() string { return "part.item-above" }

// PartListItems: list items
type PartListItems struct{}

func (PartListItems) entry() string { return "part.list-items" }

// PartMobileNumber: mobile number
type PartMobileNumber struct{}

func (PartMobileNumber) entry() string { return "part.mobile-number" }

// PartMonths: {n|month}
type PartMonths struct {
	N int
}

func (PartMonths) entry() string { return "part.months" }

// PartParagraphs: paragraphs
type PartParagraphs struct{}

func (PartParagraphs) entry() string { return "part.paragraphs" }

// PartPhoneNumber: phone number
type PartPhoneNumber struct{}

func (PartPhoneNumber) entry() string { return "part.phone-number" }

// PartQuotationAbove: the quotation above
type PartQuotationAbove struct{}

func (PartQuotationAbove) entry() string { return "part.quotation-above" }

// PartSection: section “{title}”
type PartSection struct {
	Title string
}

func (PartSection) entry() string { return "part.section" }

// PartServiceNumber: customer service number
type PartServiceNumber struct{}

func (PartServiceNumber) entry() string { return "part.service-number" }

// PartTableAbove: the table above
type PartTableAbove struct{}

func (PartTableAbove) entry() string { return "part.table-above" }

// PartTableRows: table rows
type PartTableRows struct{}

func (PartTableRows) entry() string { return "part.table-rows" }

// PartUnifiedNumber: unified number
type PartUnifiedNumber struct{}

func (PartUnifiedNumber) entry() string { return "part.unified-number" }

// PartValue: {text}
type PartValue struct {
	Text string
}

func (PartValue) entry() string { return "part.value" }

// PartVatNumber: VAT number
type PartVatNumber struct{}

func (PartVatNumber) entry() string { return "part.vat-number" }

// PartWeeks: {n|week}
type PartWeeks struct {
	N int
}

func (PartWeeks) entry() string { return "part.weeks" }

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

// RepeatedId: Several elements have the same `id`: “{id}”
type RepeatedId struct {
	Id string
}

func (RepeatedId) entry() string { return "repeated-id" }

// SampleData: Sample value was never replaced: “{text}”
type SampleData struct {
	Text string
}

func (SampleData) entry() string { return "sample-data" }

// SectionOrder: Section “{title}” is out of order: in `{at}` it comes after “{before}”
type SectionOrder struct {
	Title  string
	At     string
	Before string
}

func (SectionOrder) entry() string { return "section-order" }

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

// ShortReturnWindow: “{written}” is shorter than the legal return period of {least|day}
type ShortReturnWindow struct {
	Written string
	Least   int
}

func (ShortReturnWindow) entry() string { return "short-return-window" }

// SilenceWithoutReason: Entry for “{rule}” has no reason
type SilenceWithoutReason struct {
	Rule string
}

func (SilenceWithoutReason) entry() string { return "silence-without-reason" }

// SitemapDiffers: Page is missing in `sitemap.xml`: “{address}”
type SitemapDiffers struct {
	Address string
}

func (SitemapDiffers) entry() string { return "sitemap-differs" }

// SitemapDiffersGone: `sitemap.xml` lists a page that doesn't exist: “{address}”
type SitemapDiffersGone struct {
	Address string
}

func (SitemapDiffersGone) entry() string { return "sitemap-differs.gone" }

// SitemapDiffersHidden: Page that you hide from search engines is in `sitemap.xml`: “{address}”
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

// UnexplainedParty: Third party `{id}` has no `{key}` for `{languages|and}`
type UnexplainedParty struct {
	Id        string
	Key       string
	Languages []string
	Right     string
}

func (UnexplainedParty) entry() string { return "unexplained-party" }

// UnidentifiedStoreContact: Phone and email of the store are missing
type UnidentifiedStoreContact struct{}

func (UnidentifiedStoreContact) entry() string { return "unidentified-store.contact" }

// UnidentifiedStoreRegister: Register number of the store is missing
type UnidentifiedStoreRegister struct{}

func (UnidentifiedStoreRegister) entry() string { return "unidentified-store.register" }

// UnidentifiedStoreVat: VAT number of the store is missing
type UnidentifiedStoreVat struct{}

func (UnidentifiedStoreVat) entry() string { return "unidentified-store.vat" }

// UnknownCover: “{word}” in `covers` matches no requirement
type UnknownCover struct {
	Word string
}

func (UnknownCover) entry() string { return "unknown-cover" }

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

// UnknownRule: No rule is called “{rule}”
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

// UnmarkedLanguage: Link “{address}” doesn't say that it leads to a page in {tag|language}
type UnmarkedLanguage struct {
	Address string
	Tag     string
}

func (UnmarkedLanguage) entry() string { return "unmarked-language" }

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

// UnusedAllowWithQuote: Delete the entry, or correct its `path` or `quote`
type UnusedAllowWithQuote struct{}

func (UnusedAllowWithQuote) entry() string { return "unused-allow.with-quote" }

// VagueLink: Link text “{text}” doesn't say where it leads
type VagueLink struct {
	Text string
}

func (VagueLink) entry() string { return "vague-link" }

// WrongAlternates: Page has no `hreflang="{code}"` link to “{address}”
type WrongAlternates struct {
	Code    string
	Address string
}

func (WrongAlternates) entry() string { return "wrong-alternates" }

// WrongAlternatesForeign: `hreflang="{code}"` link to “{address}” isn't a translation of this page
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
