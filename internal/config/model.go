package config

import "sitegen/internal/fact"

// Settings and facts of a site: the shape of site.toml. Field order is the order in the JSON Schema and the docs. The
// tags: `toml` the key, `doc` one sentence for editors, `unit` of a duration, `enum` the group of words of a value from
// a closed list, `oneof` and `pattern` what a value may be, `example` a right one, `ref` the list of tables whose ids it
// names. Zero values mean “not declared”.

// Site is the whole of site.toml.
type Site struct {
	Schema          string     `toml:"$schema"`
	BaseURL         string     `toml:"base_url"`
	TimeZone        string     `toml:"timezone" example:"Asia/Riyadh"`
	Extends         string     `toml:"extends"`
	Demo            bool       `toml:"demo"`
	DefaultLanguage string     `toml:"default_language"`
	Fallback        bool       `toml:"fallback"`
	Languages       []Language `toml:"languages"`
	Theme           Theme      `toml:"theme"`
	Links           []MenuLink `toml:"links"`

	Store          Store             `toml:"store"`
	IDs            IDs               `toml:"ids"`
	Address        Address           `toml:"address"`
	Branches       []Branch          `toml:"branches"`
	Contact        Contact           `toml:"contact"`
	Complaints     Complaints        `toml:"complaints"`
	PrivacyContact PrivacyContact    `toml:"privacy_contact"`
	Hours          []Hours           `toml:"hours"`
	HoursSeasonal  []SeasonalHours   `toml:"hours_seasonal"`
	Shipping       Shipping          `toml:"shipping"`
	Returns        Returns           `toml:"returns"`
	Payments       Payments          `toml:"payments"`
	Warranty       Warranty          `toml:"warranty"`
	Promises       Promises          `toml:"promises"`
	Social         []Social          `toml:"social"`
	Parties        []string          `toml:"parties" pattern:"^[a-z0-9-]+$" example:"salla"`
	ThirdParty     []ThirdParty      `toml:"third_party"`
	Data           []Data            `toml:"data"`
	Privacy        Privacy           `toml:"privacy"`
	Cookies        []Cookie          `toml:"cookies"`
	Properties     []Property        `toml:"properties"`
	Policies       map[string]Policy `toml:"policies"`
	Pages          Pages             `toml:"pages"`
	Check          Check             `toml:"check"`
	Facts          fact.Table        `toml:"facts"`

	overBuiltin bool            // the pages of the program are its lowest layer
	unclear     bool            // some codes of languages are wrong, see LanguagesKnown
	declared    map[string]bool // top-level keys that the file itself has, for Extend
}

// Language is one language of the site.
type Language struct {
	Code   string `toml:"code" example:"ar"`
	Name   string `toml:"name"`
	Locale string `toml:"locale"`
	Digits string `toml:"digits" oneof:"latn arab arabext"`
	Dir    string `toml:"dir" oneof:"rtl ltr"`
}

// Theme holds what an owner changes about the look.
type Theme struct {
	Color    string    `toml:"color" pattern:"^#[0-9a-fA-F]{6}$" example:"#1b4d3e"`
	Logo     string    `toml:"logo"`
	Image    string    `toml:"image"`
	Motto    fact.Text `toml:"motto"`
	WebFonts fact.Bool `toml:"web_fonts"`
	Script   fact.Bool `toml:"script"`
}

// HasWebFonts tells whether pages bring their typeface along, as they do unless the site says otherwise.
func (t Theme) HasWebFonts() bool { return t.WebFonts.V || !t.WebFonts.Set }

// MenuLink is a menu entry that leads out of the site.
type MenuLink struct {
	Menu  string    `toml:"menu"`
	Label fact.Text `toml:"label"`
	URL   fact.URL  `toml:"url"`
	Order int       `toml:"order"`
}

// Store is the identity of the store.
type Store struct {
	Name          fact.Text   `toml:"name"`
	Aliases       []string    `toml:"aliases"`
	Gender        string      `toml:"gender" oneof:"m f"`
	LegalName     fact.Text   `toml:"legal_name"`
	Kind          fact.Enum   `toml:"kind" enum:"store_kind" oneof:"establishment company freelancer"`
	Owner         fact.Text   `toml:"owner"`
	OwnerGender   string      `toml:"owner_gender" oneof:"m f"`
	Goods         []fact.Enum `toml:"goods" enum:"goods" oneof:"physical digital gift_cards services"`
	Kinds         []fact.Enum `toml:"kinds" enum:"goods_kind" oneof:"perfume jewellery watches glasses evening_wear swimwear underwear clothes shoes food books electronics furniture other"`
	Sells         fact.Text   `toml:"sells"`
	About         fact.Text   `toml:"about"`
	Since         fact.Number `toml:"since"`
	Published     fact.Date   `toml:"published"`
	Country       fact.Enum   `toml:"country" enum:"country" pattern:"^[A-Z]{2}$" example:"SA"`
	AreasServed   fact.Text   `toml:"areas_served"`
	ShopURL       fact.URL    `toml:"shop_url"`
	Platform      string      `toml:"platform" oneof:"salla zid shopify woo other"`
	GoverningLang fact.Enum   `toml:"governing_lang" enum:"language"`
	GoverningLaw  fact.Enum   `toml:"governing_law" enum:"country" example:"SA"`
	City          fact.Text   `toml:"courts_city"`
	MinimumAge    fact.Number `toml:"minimum_age"`
}

// IDs are the registration numbers.
type IDs struct {
	UnifiedNumber    fact.ID   `toml:"unified_number"`
	CR               fact.ID   `toml:"cr"`
	URLRecorded      fact.Bool `toml:"url_recorded"`
	FreelanceDoc     fact.ID   `toml:"freelance_doc"`
	TradeLicence     fact.ID   `toml:"trade_licence"`
	ECommerceLicence fact.ID   `toml:"ecommerce_licence"`
	EstablishmentNo  fact.ID   `toml:"establishment_no"`
	NationalNo       fact.ID   `toml:"national_no"`
	TaxCard          fact.ID   `toml:"tax_card"`
	VAT              fact.ID   `toml:"vat"`
	VATCertificate   fact.URL  `toml:"vat_certificate"`
	SBCAuthNo        fact.ID   `toml:"sbc_auth_no"`
	SBCURL           fact.URL  `toml:"sbc_url"`
	LicencesNeeded   fact.Bool `toml:"licences_needed"`
	Licences         []Licence `toml:"licences"`
}

// Licence is a licence for a regulated activity.
type Licence struct {
	Authority fact.Text `toml:"authority"`
	No        fact.ID   `toml:"no"`
	URL       fact.URL  `toml:"url"`
	Expires   fact.Date `toml:"expires"`
}

// Address is an address. Which parts a country has, and how it calls and orders them, stands in its file, see country.AddressForm.
type Address struct {
	Short     fact.ID            `toml:"short"`
	Named     fact.Text          `toml:"building_name"`
	Building  fact.AddressNumber `toml:"building"`
	Street    fact.Text          `toml:"street"`
	District  fact.Text          `toml:"district"`
	City      fact.Text          `toml:"city"`
	Postcode  fact.AddressNumber `toml:"postcode"`
	Secondary fact.AddressNumber `toml:"secondary"`
	Unit      fact.AddressNumber `toml:"unit"`
	Floor     fact.AddressNumber `toml:"floor"`
	Block     fact.AddressNumber `toml:"block"`
	Avenue    fact.Text          `toml:"avenue"`
	Zone      fact.AddressNumber `toml:"zone"`
	Region    fact.Text          `toml:"region"`
	POBox     fact.AddressNumber `toml:"po_box"`
	Country   fact.Enum          `toml:"country" enum:"country" pattern:"^[A-Z]{2}$" example:"SA"`
	MapURL    fact.URL           `toml:"map_url"`
	Lat       fact.Decimal       `toml:"lat"`
	Lng       fact.Decimal       `toml:"lng"`
}

// Branch is a place that customers can visit.
type Branch struct {
	ID            string          `toml:"id" pattern:"^[a-z0-9-]+$" example:"olaya"`
	Name          fact.Text       `toml:"name"`
	Address       Address         `toml:"address"`
	Phone         fact.Phone      `toml:"phone"`
	Hours         []Hours         `toml:"hours"`
	HoursSeasonal []SeasonalHours `toml:"hours_seasonal"`
	ClosedDays    []fact.Enum     `toml:"closed_days" enum:"weekday" oneof:"sat sun mon tue wed thu fri"`
	Note          fact.Text       `toml:"note"`
}

// Contact is how to reach the store.
type Contact struct {
	Phone        fact.Phone    `toml:"phone"`
	OtherPhones  []fact.Phone  `toml:"other_phones"`
	WhatsApp     fact.Phone    `toml:"whatsapp"`
	Email        fact.Email    `toml:"email"`
	FormURL      fact.URL      `toml:"form_url"`
	ResponseTime fact.Duration `toml:"response_hours" unit:"hour"`
	Languages    []fact.Enum   `toml:"languages" enum:"language"`
	ClosedDays   []fact.Enum   `toml:"closed_days" enum:"weekday" oneof:"sat sun mon tue wed thu fri"`
}

// Complaints is how complaints are received and answered (Ministry of Commerce criteria; SDAIA guideline §9).
type Complaints struct {
	Unit          fact.Text     `toml:"unit"`
	Email         fact.Email    `toml:"email"`
	Phone         fact.Phone    `toml:"phone"`
	FormURL       fact.URL      `toml:"form_url"`
	RespondWithin fact.Duration `toml:"respond_within_hours" unit:"hour"`
	ResolveWithin fact.Duration `toml:"resolve_within_days" unit:"business_day"`
	Escalate      []Escalation  `toml:"escalate"`
}

// Escalation is an authority that hears complaints about the store.
type Escalation struct {
	ID    string     `toml:"id" pattern:"^[a-z0-9-]+$" example:"moc"`
	Name  fact.Text  `toml:"name"`
	About fact.Text  `toml:"about"`
	URL   fact.URL   `toml:"url"`
	Phone fact.Phone `toml:"phone"`
}

// PrivacyContact is whom to ask about personal data (Implementing Regulation of the PDPL, Art. 4).
type PrivacyContact struct {
	Unit          fact.Text     `toml:"unit"`
	Email         fact.Email    `toml:"email"`
	Phone         fact.Phone    `toml:"phone"`
	DPO           Person        `toml:"dpo"`
	AnswerWithin  fact.Duration `toml:"answer_within_days" unit:"day"`
	ExtendWithin  fact.Duration `toml:"extend_within_days" unit:"day"`
	AuthorityDays fact.Duration `toml:"authority_within_days" unit:"day"`
}

// Person is somebody with a name and an e-mail.
type Person struct {
	Name  fact.Text  `toml:"name"`
	Email fact.Email `toml:"email"`
}

// Hours are opening hours on some days of the week. Closes before Opens means past midnight.
type Hours struct {
	Days   []fact.Enum `toml:"days" enum:"weekday" oneof:"sat sun mon tue wed thu fri"`
	Opens  fact.Clock  `toml:"opens"`
	Closes fact.Clock  `toml:"closes"`
	Note   fact.Text   `toml:"note"`
}

// SeasonalHours replace the weekly hours from one day to another, both included.
type SeasonalHours struct {
	Label fact.Text `toml:"label"`
	From  fact.Date `toml:"from"`
	To    fact.Date `toml:"to"`
	Hours []Hours   `toml:"hours"`
}

// Shipping is where, how fast and for how much the store delivers.
type Shipping struct {
	DeliveredBy   fact.Enum     `toml:"delivered_by" enum:"delivered_by" oneof:"courier store both"`
	CountedFrom   fact.Enum     `toml:"counted_from" enum:"counted_from" oneof:"handover confirmation"`
	PrepDays      fact.Duration `toml:"prep_days" unit:"business_day"`
	Cutoff        fact.Clock    `toml:"cutoff"`
	DelayDays     fact.Duration `toml:"delay_days" unit:"day"`
	ClaimWithin   fact.Duration `toml:"claim_within_hours" unit:"hour"`
	Attempts      fact.Number   `toml:"attempts"`
	HoldDays      fact.Duration `toml:"hold_days" unit:"day"`
	DeliveryProof fact.Text     `toml:"delivery_proof"`
	Tracking      fact.Text     `toml:"tracking"`
	Zones         []Zone        `toml:"zones"`
	Carriers      []string      `toml:"carriers" ref:"third_party"`
}

// Zone is a delivery zone.
type Zone struct {
	Label    fact.Text     `toml:"label"`
	Fee      fact.Money    `toml:"fee"`
	FreeOver fact.Money    `toml:"free_over"`
	MinDays  fact.Duration `toml:"min_days" unit:"business_day"`
	MaxDays  fact.Duration `toml:"max_days" unit:"business_day"`
	Carrier  string        `toml:"carrier" ref:"third_party"`
}

// Returns is the return, exchange and refund policy in facts (E-Commerce Law, Art. 13).
type Returns struct {
	WindowDays          fact.Duration  `toml:"window_days" unit:"day"`
	Periods             []ReturnWindow `toml:"periods"`
	ExchangeOffered     fact.Bool      `toml:"exchange_offered"`
	ExchangeDays        fact.Duration  `toml:"exchange_days" unit:"day"`
	SendBackWithin      fact.Duration  `toml:"send_back_within_days" unit:"day"`
	From                fact.Enum      `toml:"from" enum:"returns_from" oneof:"receipt order"`
	Condition           fact.Text      `toml:"condition"`
	Exclusions          []fact.Enum    `toml:"exclusions" enum:"exclusion" oneof:"made_to_order used_media press_books misused services downloads hygiene perishable merged auction price_moves travel_events jewellery unwrapped_wear gift_cards"`
	WhoPays             fact.Enum      `toml:"who_pays" enum:"who_pays" oneof:"customer store"`
	ReturnFee           fact.Money     `toml:"return_fee"`
	DeliveryFeeRefunded fact.Bool      `toml:"delivery_fee_refunded"`
	RefundMethod        fact.Enum      `toml:"refund_method" enum:"refund_method" oneof:"same_method bank_transfer store_credit"`
	RefundWithin        fact.Duration  `toml:"refund_within_days" unit:"business_day"`
	InspectWithin       fact.Duration  `toml:"inspect_within_days" unit:"business_day"`
	CancelBefore        fact.Text      `toml:"cancel_before"`
	Channel             fact.Enum      `toml:"channel" enum:"channel" oneof:"whatsapp email phone form account"`
}

// ReturnWindow is a return window for some kinds of goods.
type ReturnWindow struct {
	Kinds []fact.Enum   `toml:"kinds" enum:"goods_kind" oneof:"perfume jewellery watches glasses evening_wear swimwear underwear clothes shoes food books electronics furniture other"`
	Days  fact.Duration `toml:"days" unit:"day"`
}

// Payments is how customers pay.
type Payments struct {
	Methods          []fact.Enum   `toml:"methods" enum:"payment" oneof:"mada knet benefit benefitpay naps himyan omannet meeza visa mastercard applepay googlepay stcpay thawani fawry instapay vodafone_cash cliq efawateercom tabby tamara mispay postpay paylater valu sadad bank_transfer cod"`
	OtherMethods     []OtherMethod `toml:"other_methods"`
	Instalments      []fact.Enum   `toml:"instalments" enum:"payment" oneof:"tabby tamara mispay postpay paylater valu"`
	Currency         fact.Enum     `toml:"currency" enum:"currency_name" pattern:"^[A-Z]{3}$" example:"SAR"`
	PricesIncludeVAT fact.Bool     `toml:"prices_include_vat"`
	VATPercent       fact.Number   `toml:"vat_percent"`
	CODFee           fact.Money    `toml:"cod_fee"`
	CODLimit         fact.Money    `toml:"cod_limit"`
	TransferHours    fact.Duration `toml:"transfer_within_hours" unit:"hour"`
}

// OtherMethod is a method of payment that the program has no name for.
type OtherMethod struct {
	Name fact.Text `toml:"name"`
}

// Warranty is what the store warrants.
type Warranty struct {
	Offered    fact.Bool       `toml:"offered"`
	Months     fact.Duration   `toml:"months" unit:"month"`
	Giver      fact.Enum       `toml:"giver" enum:"warranty_giver" oneof:"store agent manufacturer"`
	RepairDays fact.Duration   `toml:"repair_within_days" unit:"business_day"`
	Classes    []WarrantyClass `toml:"classes"`
}

// WarrantyClass is a class of goods with its own warranty.
type WarrantyClass struct {
	Label  fact.Text     `toml:"label"`
	Months fact.Duration `toml:"months" unit:"month"`
	Giver  fact.Enum     `toml:"giver" enum:"warranty_giver" oneof:"store agent manufacturer"`
}

// Social is a verified account of the store.
type Social struct {
	Network fact.Enum `toml:"network" enum:"network" oneof:"instagram x tiktok snapchat youtube facebook linkedin"`
	Handle  fact.ID   `toml:"handle"`
	URL     fact.URL  `toml:"url"`
}

// ThirdParty is an entry of the third-party register.
type ThirdParty struct {
	ID            string      `toml:"id" pattern:"^[a-z0-9-]+$" example:"smsa"`
	Name          fact.Text   `toml:"name"`
	Role          fact.Enum   `toml:"role" enum:"role" oneof:"processor independent_controller joint authority"`
	Service       fact.Enum   `toml:"service" enum:"service" oneof:"hosting platform payment wallet bnpl courier aggregator analytics ads maps messaging email support accounting reviews government"`
	Purpose       fact.Text   `toml:"purpose"`
	Data          []fact.Enum `toml:"data" enum:"data" oneof:"name phone email address order payment_token device cookies usage invoice messages national_id location"`
	Country       []fact.Enum `toml:"country" enum:"country" pattern:"^[A-Z]{2}$" example:"SA"`
	StoredOutside fact.Bool   `toml:"stored_outside"`
	Safeguard     fact.Enum   `toml:"safeguard" enum:"safeguard" oneof:"none_needed scc bcr certificate consent contract_necessity"`
	Basis         fact.Enum   `toml:"basis" enum:"basis" oneof:"contract consent legal_obligation legitimate_interest vital"`
	Retention     fact.Text   `toml:"retention"`
	URL           fact.URL    `toml:"url"`
	PrivacyURL    fact.URL    `toml:"privacy_url"`
	Since         fact.Date   `toml:"since"`
	Until         fact.Date   `toml:"until"`
	Properties    []string    `toml:"properties" ref:"properties"`
	Optional      fact.Bool   `toml:"optional"`
}

// Data is one kind of personal data that the store collects (PDPL, Art. 12 and 13; SDAIA guideline §7).
type Data struct {
	ID        string      `toml:"id" pattern:"^[a-z0-9-]+$" example:"orders"`
	Collected fact.Bool   `toml:"collected"`
	Category  fact.Text   `toml:"category"`
	Items     fact.Text   `toml:"items"`
	Source    fact.Enum   `toml:"source" enum:"source" oneof:"customer automatic third_party"`
	Required  fact.Bool   `toml:"required"`
	Purposes  fact.Text   `toml:"purposes"`
	Basis     fact.Enum   `toml:"basis" enum:"basis" oneof:"contract consent legal_obligation legitimate_interest vital"`
	Retention fact.Text   `toml:"retention"`
	StoredIn  []fact.Enum `toml:"stored_in" enum:"country" pattern:"^[A-Z]{2}$" example:"SA"`
}

// Privacy is how personal data is kept and protected.
type Privacy struct {
	Hosting           fact.Text     `toml:"hosting"`
	HostingCountry    []fact.Enum   `toml:"hosting_country" enum:"country" pattern:"^[A-Z]{2}$" example:"SA"`
	Measures          []fact.Text   `toml:"measures"`
	Destruction       fact.Text     `toml:"destruction"`
	BreachHours       fact.Duration `toml:"breach_hours" unit:"hour"`
	BreachPeopleHours fact.Duration `toml:"breach_people_hours" unit:"hour"`
	MarketingOptOut   fact.Text     `toml:"marketing_opt_out"`
	ChildrenAge       fact.Number   `toml:"children_age"`
	NoticeDays        fact.Duration `toml:"notice_days" unit:"day"`
}

// Cookie is one row of the cookie declaration.
type Cookie struct {
	Name     string    `toml:"name"`
	Surface  string    `toml:"surface" ref:"properties"`
	Provider fact.Text `toml:"provider"`
	Purpose  fact.Text `toml:"purpose"`
	Category fact.Enum `toml:"category" enum:"cookie_category" oneof:"necessary preferences statistics marketing"`
	Duration fact.Text `toml:"duration"`
	Consent  fact.Bool `toml:"consent"`
}

// Property is a surface that the policies cover.
type Property struct {
	ID   string    `toml:"id" pattern:"^[a-z0-9-]+$" example:"shop"`
	Name fact.Text `toml:"name"`
	URL  fact.URL  `toml:"url"`
}

// Pages says which pages of the content this store does without.
type Pages struct {
	LeaveOut []string `toml:"leave_out" example:"warranty"`
}

// Policy is version and dates of one policy.
type Policy struct {
	Version   fact.ID   `toml:"version"`
	Published fact.Date `toml:"published"`
	Effective fact.Date `toml:"effective"`
	Kind      string    `toml:"kind" oneof:"editorial material"`
	Summary   fact.Text `toml:"summary"`
}
