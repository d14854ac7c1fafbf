package config

import "sitegen/internal/fact"

// Settings and facts of a site: the shape of site.toml. Field order is the order in the JSON Schema and the docs. The
// tags: `toml` the key, `doc` one sentence for editors, `unit` of a duration, `enum` the group of words of a value from
// a closed list, `oneof` and `pattern` what a value may be, `example` a right one, `ref` the list of tables whose ids it
// names. Zero values mean “not declared”.

// Site is the whole of site.toml.
type Site struct {
	Schema          string     `toml:"$schema" doc:"Where editors find the JSON Schema of this file."`
	BaseURL         string     `toml:"base_url" doc:"Address where the site is published, https, with its sub-path if any."`
	TimeZone        string     `toml:"timezone" doc:"Time zone of the store (IANA name), in which days begin for publish_on and expires_on; that of the store's country unless set." example:"Asia/Riyadh"`
	Extends         string     `toml:"extends" doc:"Folder of a base site whose content, layouts and assets this site inherits file by file. Facts are never inherited."`
	Demo            bool       `toml:"demo" doc:"The facts are samples; every page says so."`
	DefaultLanguage string     `toml:"default_language" doc:"Code of the language served at the root; the first of [[languages]] unless set."`
	Fallback        bool       `toml:"fallback" doc:"Show a page that has no translation in the other language, with a notice."`
	Languages       []Language `toml:"languages" doc:"The languages of the site, in the order of the language switch."`
	Theme           Theme      `toml:"theme" doc:"Colours, logo and fonts."`
	Links           []MenuLink `toml:"links" doc:"Links to other places in the menus, such as the shop."`

	Store          Store             `toml:"store" doc:"Who the store is."`
	IDs            IDs               `toml:"ids" doc:"Registration numbers."`
	Address        Address           `toml:"address" doc:"National Address of the store."`
	Branches       []Branch          `toml:"branches" doc:"Branches that customers can visit."`
	Contact        Contact           `toml:"contact" doc:"How to reach the store."`
	Complaints     Complaints        `toml:"complaints" doc:"How complaints are received and answered."`
	PrivacyContact PrivacyContact    `toml:"privacy_contact" doc:"Whom to ask about personal data."`
	Hours          []Hours           `toml:"hours" doc:"Weekly support hours."`
	HoursSeasonal  []SeasonalHours   `toml:"hours_seasonal" doc:"Hours that differ for a while, such as Ramadan."`
	Shipping       Shipping          `toml:"shipping" doc:"Where, how fast and for how much the store delivers."`
	Returns        Returns           `toml:"returns" doc:"Return, exchange and refund."`
	Payments       Payments          `toml:"payments" doc:"How customers pay."`
	Warranty       Warranty          `toml:"warranty" doc:"What the store warrants."`
	Social         []Social          `toml:"social" doc:"Verified accounts of the store."`
	ThirdParty     []ThirdParty      `toml:"third_party" doc:"Register of everybody else who receives customers' data."`
	Data           []Data            `toml:"data" doc:"Personal data that the store collects, kind by kind."`
	Privacy        Privacy           `toml:"privacy" doc:"How personal data is kept and protected."`
	Cookies        []Cookie          `toml:"cookies" doc:"Cookies, surface by surface."`
	Properties     []Property        `toml:"properties" doc:"Surfaces that the policies cover."`
	Policies       map[string]Policy `toml:"policies" doc:"Version and dates of each policy, by its page's name."`
	Check          Check             `toml:"check" doc:"What is checked, and which warnings are meant."`
	Facts          fact.Table        `toml:"facts" doc:"The owner's own facts: {{ facts.NAME }}."`

	unclear  bool            // some codes of languages are wrong, see LanguagesKnown
	declared map[string]bool // top-level keys that the file itself has, for Extend
}

// Language is one language of the site.
type Language struct {
	Code   string `toml:"code" doc:"BCP 47 code, also the name of the folder under content/ and of the path." example:"ar"`
	Name   string `toml:"name" doc:"Name of the language in itself."`
	Locale string `toml:"locale" doc:"Language and region for sharing, such as ar_SA."`
	Digits string `toml:"digits" doc:"latn for 123, arab for ١٢٣, arabext for ۱۲۳ as in Persian and Urdu; by the language unless set." oneof:"latn arab arabext"`
	Dir    string `toml:"dir" doc:"Direction, if it is not the one of the language's script." oneof:"rtl ltr"`
}

// Theme holds what an owner changes about the look.
type Theme struct {
	Color    string    `toml:"color" doc:"Brand colour, #rrggbb. All colours of the theme follow from it; where it is too light or too dark to be read it is adapted until it can be." pattern:"^#[0-9a-fA-F]{6}$" example:"#1b4d3e"`
	Logo     string    `toml:"logo" doc:"Picture under assets/ to show beside the name."`
	Image    string    `toml:"image" doc:"Picture under assets/ for sharing, 1200 × 630. Without one, pages get a card with their title."`
	Motto    fact.Text `toml:"motto" doc:"One line under the store's name."`
	WebFonts fact.Bool `toml:"web_fonts" doc:"Send the theme's typeface to readers; false leaves pages to the typefaces of their devices."`
	Script   fact.Bool `toml:"script" doc:"Add a small script: today's hours, links to sections that copy themselves, and where the reader is."`
}

// HasWebFonts tells whether pages bring their typeface along, as they do unless the site says otherwise.
func (t Theme) HasWebFonts() bool { return t.WebFonts.V || !t.WebFonts.Set }

// MenuLink is a menu entry that leads out of the site.
type MenuLink struct {
	Menu  string    `toml:"menu" doc:"Name of the menu: main or footer."`
	Label fact.Text `toml:"label" doc:"What the link says."`
	URL   fact.URL  `toml:"url" doc:"Where it leads."`
	Order int       `toml:"order" doc:"Place among the menu's entries; smaller first."`
}

// Store is the identity of the store.
type Store struct {
	Name          fact.Text   `toml:"name" doc:"Trade name."`
	Aliases       []string    `toml:"aliases" doc:"Other spellings and names that are this store too."`
	Gender        string      `toml:"gender" doc:"Grammatical gender of the name in Arabic: verbs beside it are held against it. The theme speaks of the store in the first person, so its own text needs none." oneof:"m f"`
	LegalName     fact.Text   `toml:"legal_name" doc:"Registered name."`
	Kind          fact.Enum   `toml:"kind" enum:"store_kind" doc:"Legal form." oneof:"establishment company freelancer"`
	Sells         fact.Text   `toml:"sells" doc:"What the store sells, as a noun phrase."`
	About         fact.Text   `toml:"about" doc:"One or two sentences about the store."`
	Since         fact.Number `toml:"since" doc:"Year in which the store began."`
	Country       fact.Enum   `toml:"country" enum:"country" doc:"Country of registration, ISO 3166 code." pattern:"^[A-Z]{2}$" example:"SA"`
	AreasServed   fact.Text   `toml:"areas_served" doc:"Where the store delivers to, as a noun phrase."`
	ShopURL       fact.URL    `toml:"shop_url" doc:"Address of the shop itself."`
	Platform      string      `toml:"platform" doc:"Platform of the shop." oneof:"salla zid shopify woo other"`
	GoverningLang fact.Enum   `toml:"governing_lang" enum:"language" doc:"Language that prevails when translations differ."`
	GoverningLaw  fact.Enum   `toml:"governing_law" enum:"country" doc:"Country whose law governs."`
	City          fact.Text   `toml:"courts_city" doc:"City whose courts decide disputes."`
	MinimumAge    fact.Number `toml:"minimum_age" doc:"Age from which customers may order by themselves."`
}

// IDs are the registration numbers.
type IDs struct {
	UnifiedNumber fact.ID   `toml:"unified_number" doc:"Unified national number, ten digits, starts with 7."`
	CR            fact.ID   `toml:"cr" doc:"Commercial registration number, before April 2025."`
	FreelanceDoc  fact.ID   `toml:"freelance_doc" doc:"Freelance certificate number."`
	VAT           fact.ID   `toml:"vat" doc:"VAT registration number, fifteen digits, or none."`
	SBCAuthNo     fact.ID   `toml:"sbc_auth_no" doc:"Number of the store's authentication at the Saudi Business Center."`
	SBCURL        fact.URL  `toml:"sbc_url" doc:"Page that shows the authentication."`
	Licences      []Licence `toml:"licences" doc:"Licences for regulated activities."`
}

// Licence is a licence for a regulated activity.
type Licence struct {
	Authority fact.Text `toml:"authority" doc:"Who issued it."`
	No        fact.ID   `toml:"no" doc:"Its number."`
	URL       fact.URL  `toml:"url" doc:"Page that shows it."`
	Expires   fact.Date `toml:"expires" doc:"Last day on which it is valid."`
}

// Address is a Saudi National Address (SPL), or the nearest thing elsewhere.
type Address struct {
	Short     fact.ID            `toml:"short" doc:"Short address, four letters and four digits."`
	Building  fact.AddressNumber `toml:"building" doc:"Building number, four digits."`
	Street    fact.Text          `toml:"street" doc:"Street."`
	District  fact.Text          `toml:"district" doc:"District."`
	City      fact.Text          `toml:"city" doc:"City."`
	Postcode  fact.AddressNumber `toml:"postcode" doc:"Postal code, five digits."`
	Secondary fact.AddressNumber `toml:"secondary" doc:"Secondary number, four digits."`
	Unit      fact.AddressNumber `toml:"unit" doc:"Unit, office or flat number."`
	Country   fact.Enum          `toml:"country" enum:"country" doc:"ISO 3166 code; the store's country unless set." pattern:"^[A-Z]{2}$" example:"SA"`
	MapURL    fact.URL           `toml:"map_url" doc:"Link to a map."`
	Lat       fact.Decimal       `toml:"lat" doc:"Latitude in degrees."`
	Lng       fact.Decimal       `toml:"lng" doc:"Longitude in degrees."`
}

// Branch is a place that customers can visit.
type Branch struct {
	ID            string          `toml:"id" doc:"Short name for links, ASCII." pattern:"^[a-z0-9-]+$" example:"olaya"`
	Name          fact.Text       `toml:"name" doc:"Name of the branch."`
	Address       Address         `toml:"address" doc:"Where it is."`
	Phone         fact.Phone      `toml:"phone" doc:"Telephone of the branch."`
	Hours         []Hours         `toml:"hours" doc:"Weekly opening hours."`
	HoursSeasonal []SeasonalHours `toml:"hours_seasonal" doc:"Opening hours that differ for a while."`
	ClosedDays    []fact.Enum     `toml:"closed_days" enum:"weekday" doc:"Days on which it is closed." oneof:"sat sun mon tue wed thu fri"`
	Note          fact.Text       `toml:"note" doc:"A word on prayer times, parking, the women's section."`
}

// Contact is how to reach the store.
type Contact struct {
	Phone        fact.Phone    `toml:"phone" doc:"Main telephone, in any usual spelling."`
	OtherPhones  []fact.Phone  `toml:"other_phones" doc:"More telephones."`
	WhatsApp     fact.Phone    `toml:"whatsapp" doc:"WhatsApp number (not a 920 or 800 number)."`
	Email        fact.Email    `toml:"email" doc:"E-mail for customers."`
	FormURL      fact.URL      `toml:"form_url" doc:"Page with a contact form."`
	ResponseTime fact.Duration `toml:"response_hours" unit:"hour" doc:"Hours until a message is answered."`
	Languages    []fact.Enum   `toml:"languages" enum:"language" doc:"Languages in which the store answers, as codes."`
	ClosedDays   []fact.Enum   `toml:"closed_days" enum:"weekday" doc:"Days without support." oneof:"sat sun mon tue wed thu fri"`
}

// Complaints is how complaints are received and answered (Ministry of Commerce criteria; SDAIA guideline §9).
type Complaints struct {
	Unit          fact.Text     `toml:"unit" doc:"Who handles complaints."`
	Email         fact.Email    `toml:"email" doc:"E-mail for complaints."`
	Phone         fact.Phone    `toml:"phone" doc:"Telephone for complaints."`
	FormURL       fact.URL      `toml:"form_url" doc:"Form for complaints."`
	RespondWithin fact.Duration `toml:"respond_within_hours" unit:"hour" doc:"Hours until the first answer."`
	ResolveWithin fact.Duration `toml:"resolve_within_days" unit:"business_day" doc:"Working days until the decision."`
	Escalate      []Escalation  `toml:"escalate" doc:"Authorities to turn to next."`
}

// Escalation is an authority that hears complaints about the store.
type Escalation struct {
	ID    string     `toml:"id" doc:"Short name, ASCII: moc, sdaia." pattern:"^[a-z0-9-]+$" example:"moc"`
	Name  fact.Text  `toml:"name" doc:"Name of the authority."`
	About fact.Text  `toml:"about" doc:"What it decides about."`
	URL   fact.URL   `toml:"url" doc:"Where to complain."`
	Phone fact.Phone `toml:"phone" doc:"Telephone, short national numbers allowed."`
}

// PrivacyContact is whom to ask about personal data (Implementing Regulation of the PDPL, Art. 4).
type PrivacyContact struct {
	Unit          fact.Text     `toml:"unit" doc:"Unit or role in charge."`
	Email         fact.Email    `toml:"email" doc:"E-mail for requests about personal data."`
	Phone         fact.Phone    `toml:"phone" doc:"Telephone for them."`
	DPO           Person        `toml:"dpo" doc:"Data Protection Officer, if there is one."`
	AnswerWithin  fact.Duration `toml:"answer_within_days" unit:"day" doc:"Days until a request is answered; 30 at most in Saudi Arabia."`
	ExtendWithin  fact.Duration `toml:"extend_within_days" unit:"day" doc:"Days by which that may be extended, with notice."`
	AuthorityDays fact.Duration `toml:"authority_within_days" unit:"day" doc:"Days within which the authority takes a complaint; 90 in Saudi Arabia."`
}

// Person is somebody with a name and an e-mail.
type Person struct {
	Name  fact.Text  `toml:"name" doc:"Name."`
	Email fact.Email `toml:"email" doc:"E-mail."`
}

// Hours are opening hours on some days of the week. Closes before Opens means past midnight.
type Hours struct {
	Days   []fact.Enum `toml:"days" enum:"weekday" doc:"Days of the week." oneof:"sat sun mon tue wed thu fri"`
	Opens  fact.Clock  `toml:"opens" doc:"Opening time, 24 hours, 09:00."`
	Closes fact.Clock  `toml:"closes" doc:"Closing time, 24:00 for midnight; earlier than opens means after midnight."`
	Note   fact.Text   `toml:"note" doc:"A short remark."`
}

// SeasonalHours replace the weekly hours from one day to another, both included.
type SeasonalHours struct {
	Label fact.Text `toml:"label" doc:"Name of the season."`
	From  fact.Date `toml:"from" doc:"First day."`
	To    fact.Date `toml:"to" doc:"Last day."`
	Hours []Hours   `toml:"hours" doc:"Hours in the season; none means closed."`
}

// Shipping is where, how fast and for how much the store delivers.
type Shipping struct {
	PrepDays      fact.Duration `toml:"prep_days" unit:"business_day" doc:"Working days to prepare an order."`
	Cutoff        fact.Clock    `toml:"cutoff" doc:"Orders before this time are prepared the same day."`
	DelayDays     fact.Duration `toml:"delay_days" unit:"day" doc:"Days of delay after which the customer may cancel; 15 in Saudi Arabia (E-Commerce Law, Art. 14)."`
	ClaimWithin   fact.Duration `toml:"claim_within_hours" unit:"hour" doc:"Hours to report damage on arrival."`
	Attempts      fact.Number   `toml:"attempts" doc:"How often the courier tries."`
	HoldDays      fact.Duration `toml:"hold_days" unit:"day" doc:"Days a parcel waits before it goes back."`
	DeliveryProof fact.Text     `toml:"delivery_proof" doc:"What proves the hand-over."`
	Zones         []Zone        `toml:"zones" doc:"Delivery zones."`
	Carriers      []string      `toml:"carriers" ref:"third_party" doc:"Ids of the couriers in [[third_party]]."`
}

// Zone is a delivery zone.
type Zone struct {
	Label    fact.Text     `toml:"label" doc:"Name of the zone."`
	Fee      fact.Money    `toml:"fee" doc:"Delivery fee, 0 for free."`
	FreeOver fact.Money    `toml:"free_over" doc:"Order value from which delivery is free."`
	MinDays  fact.Duration `toml:"min_days" unit:"business_day" doc:"Working days, at least."`
	MaxDays  fact.Duration `toml:"max_days" unit:"business_day" doc:"Working days, at most."`
	Carrier  string        `toml:"carrier" ref:"third_party" doc:"Id of the courier in [[third_party]]."`
}

// Returns is the return, exchange and refund policy in facts (E-Commerce Law, Art. 13).
type Returns struct {
	WindowDays    fact.Duration `toml:"window_days" unit:"day" doc:"Days in which an order can be returned; 7 at least in Saudi Arabia."`
	ExchangeDays  fact.Duration `toml:"exchange_days" unit:"day" doc:"Days in which an item can be exchanged."`
	From          fact.Enum     `toml:"from" enum:"returns_from" doc:"When the days begin." oneof:"receipt order"`
	Condition     fact.Text     `toml:"condition" doc:"State in which items come back, as a noun phrase."`
	Exclusions    []fact.Enum   `toml:"exclusions" enum:"exclusion" doc:"What cannot be returned." oneof:"made_to_order used_media press_books misused services downloads hygiene perishable gift_cards"`
	WhoPays       fact.Enum     `toml:"who_pays" enum:"who_pays" doc:"Who pays the way back of a change of mind." oneof:"customer store"`
	ReturnFee     fact.Money    `toml:"return_fee" doc:"Fee of the way back when the customer pays."`
	RefundMethod  fact.Enum     `toml:"refund_method" enum:"refund_method" doc:"How money is refunded." oneof:"same_method bank_transfer store_credit"`
	RefundWithin  fact.Duration `toml:"refund_within_days" unit:"business_day" doc:"Working days until the refund, after inspection."`
	InspectWithin fact.Duration `toml:"inspect_within_days" unit:"business_day" doc:"Working days until a returned item is inspected."`
	CancelBefore  fact.Text     `toml:"cancel_before" doc:"Until when an order can be cancelled, as a clause."`
	Channel       fact.Enum     `toml:"channel" enum:"channel" doc:"How to ask for a return." oneof:"whatsapp email phone form account"`
}

// Payments is how customers pay.
type Payments struct {
	Methods          []fact.Enum   `toml:"methods" enum:"payment" doc:"Payment methods." oneof:"mada visa mastercard applepay googlepay stcpay tabby tamara mispay sadad bank_transfer cod"`
	Instalments      []fact.Enum   `toml:"instalments" enum:"payment" doc:"Those of the methods that are instalments." oneof:"tabby tamara mispay"`
	Currency         fact.Enum     `toml:"currency" enum:"currency_name" doc:"ISO 4217 code." pattern:"^[A-Z]{3}$" example:"SAR"`
	PricesIncludeVAT fact.Bool     `toml:"prices_include_vat" doc:"Prices include VAT."`
	VATPercent       fact.Number   `toml:"vat_percent" doc:"VAT rate in percent."`
	CODFee           fact.Money    `toml:"cod_fee" doc:"Fee for cash on delivery."`
	CODLimit         fact.Money    `toml:"cod_limit" doc:"Highest order value for cash on delivery."`
	TransferHours    fact.Duration `toml:"transfer_within_hours" unit:"hour" doc:"Hours to send the receipt of a bank transfer."`
}

// Warranty is what the store warrants.
type Warranty struct {
	Months     fact.Duration   `toml:"months" unit:"month" doc:"Length of the warranty in months."`
	Giver      fact.Enum       `toml:"giver" enum:"warranty_giver" doc:"Who gives it." oneof:"store agent manufacturer"`
	RepairDays fact.Duration   `toml:"repair_within_days" unit:"business_day" doc:"Working days until a repair or replacement."`
	Classes    []WarrantyClass `toml:"classes" doc:"Classes of goods with a length of their own."`
}

// WarrantyClass is a class of goods with its own warranty.
type WarrantyClass struct {
	Label  fact.Text     `toml:"label" doc:"Which goods."`
	Months fact.Duration `toml:"months" unit:"month" doc:"Months."`
	Giver  fact.Enum     `toml:"giver" enum:"warranty_giver" doc:"Who gives it." oneof:"store agent manufacturer"`
}

// Social is a verified account of the store.
type Social struct {
	Network fact.Enum `toml:"network" enum:"network" doc:"Network." oneof:"instagram x tiktok snapchat youtube facebook linkedin"`
	Handle  fact.ID   `toml:"handle" doc:"Name of the account, with @."`
	URL     fact.URL  `toml:"url" doc:"Address of the account."`
}

// ThirdParty is an entry of the third-party register.
type ThirdParty struct {
	ID            string      `toml:"id" doc:"Short name, ASCII." pattern:"^[a-z0-9-]+$" example:"smsa"`
	Name          fact.Text   `toml:"name" doc:"Name."`
	Role          fact.Enum   `toml:"role" enum:"role" doc:"Role under data-protection law." oneof:"processor independent_controller joint authority"`
	Service       fact.Enum   `toml:"service" enum:"service" doc:"Kind of service." oneof:"hosting platform payment bnpl courier analytics ads messaging email support accounting government"`
	Purpose       fact.Text   `toml:"purpose" doc:"Why the data is shared."`
	Data          []fact.Enum `toml:"data" enum:"data" doc:"Which data it receives." oneof:"name phone email address order payment_token device cookies usage invoice messages national_id location"`
	Country       []fact.Enum `toml:"country" enum:"country" doc:"Countries where it keeps the data, ISO 3166." pattern:"^[A-Z]{2}$" example:"SA"`
	StoredOutside fact.Bool   `toml:"stored_outside" doc:"The data is stored outside the Kingdom."`
	Safeguard     fact.Enum   `toml:"safeguard" enum:"safeguard" doc:"Safeguard for a transfer abroad." oneof:"none_needed scc bcr certificate consent contract_necessity"`
	Basis         fact.Enum   `toml:"basis" enum:"basis" doc:"Legal basis." oneof:"contract consent legal_obligation legitimate_interest vital"`
	Retention     fact.Text   `toml:"retention" doc:"How long it keeps the data."`
	URL           fact.URL    `toml:"url" doc:"Its website."`
	PrivacyURL    fact.URL    `toml:"privacy_url" doc:"Its privacy policy."`
	Since         fact.Date   `toml:"since" doc:"First day of use."`
	Until         fact.Date   `toml:"until" doc:"Last day of use."`
	Properties    []string    `toml:"properties" ref:"properties" doc:"Ids of the surfaces in [[properties]] that use it."`
	Optional      fact.Bool   `toml:"optional" doc:"Used only if the customer chooses it."`
}

// Data is one kind of personal data that the store collects (PDPL, Art. 12 and 13; SDAIA guideline §7).
type Data struct {
	ID        string      `toml:"id" doc:"Short name, ASCII." pattern:"^[a-z0-9-]+$" example:"order"`
	Category  fact.Text   `toml:"category" doc:"Name of the kind."`
	Items     fact.Text   `toml:"items" doc:"What exactly."`
	Source    fact.Enum   `toml:"source" enum:"source" doc:"Where it comes from." oneof:"customer automatic third_party"`
	Required  fact.Bool   `toml:"required" doc:"An order is not possible without it."`
	Purposes  fact.Text   `toml:"purposes" doc:"What it is used for."`
	Basis     fact.Enum   `toml:"basis" enum:"basis" doc:"Legal basis." oneof:"contract consent legal_obligation legitimate_interest vital"`
	Retention fact.Text   `toml:"retention" doc:"How long it is kept."`
	StoredIn  []fact.Enum `toml:"stored_in" enum:"country" doc:"Countries where it is stored, ISO 3166." pattern:"^[A-Z]{2}$" example:"SA"`
}

// Privacy is how personal data is kept and protected.
type Privacy struct {
	Hosting         fact.Text     `toml:"hosting" doc:"Who hosts the data, as a noun phrase."`
	HostingCountry  []fact.Enum   `toml:"hosting_country" enum:"country" doc:"Countries of the servers, ISO 3166." pattern:"^[A-Z]{2}$" example:"SA"`
	Measures        []fact.Text   `toml:"measures" doc:"Safeguards, each a noun phrase."`
	Destruction     fact.Text     `toml:"destruction" doc:"How data is destroyed, as a noun phrase."`
	BreachHours     fact.Duration `toml:"breach_hours" unit:"hour" doc:"Hours within which the authority is told of a breach; 72 in Saudi Arabia."`
	MarketingOptOut fact.Text     `toml:"marketing_opt_out" doc:"How to stop marketing messages, as a clause."`
	ChildrenAge     fact.Number   `toml:"children_age" doc:"Age under which the store does not collect data knowingly."`
	NoticeDays      fact.Duration `toml:"notice_days" unit:"day" doc:"Days of notice before a material change."`
}

// Cookie is one row of the cookie declaration.
type Cookie struct {
	Name     string    `toml:"name" doc:"Name of the cookie."`
	Surface  string    `toml:"surface" ref:"properties" doc:"Id of the surface in [[properties]]."`
	Provider fact.Text `toml:"provider" doc:"Who sets it."`
	Purpose  fact.Text `toml:"purpose" doc:"What it is for."`
	Category fact.Enum `toml:"category" enum:"cookie_category" doc:"Category." oneof:"necessary preferences statistics marketing"`
	Duration fact.Text `toml:"duration" doc:"How long it lives."`
	Consent  fact.Bool `toml:"consent" doc:"Set only after consent."`
}

// Property is a surface that the policies cover.
type Property struct {
	ID   string    `toml:"id" doc:"Short name, ASCII." pattern:"^[a-z0-9-]+$" example:"shop"`
	Name fact.Text `toml:"name" doc:"Name."`
	URL  fact.URL  `toml:"url" doc:"Address."`
}

// Policy is version and dates of one policy.
type Policy struct {
	Version   fact.ID   `toml:"version" doc:"Version, such as 2.1 or a date."`
	Published fact.Date `toml:"published" doc:"Day of publication."`
	Effective fact.Date `toml:"effective" doc:"Day from which it holds."`
	Kind      string    `toml:"kind" doc:"Kind of the last change." oneof:"editorial material"`
	Summary   fact.Text `toml:"summary" doc:"What changed last."`
}
